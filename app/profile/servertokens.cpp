#include "profile/servertokens.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr int keptTokens = 20;

} // namespace

QString ServerTokens::of(const QString &server) const
{
    for (const QJsonValue &entry : m_file.read()) {
        if (entry["server"_L1].toString() == server)
            return entry["token"_L1].toString();
    }
    return {};
}

QHash<QString, QString> ServerTokens::of(const std::vector<Address> &addresses) const
{
    QHash<QString, QString> found;
    for (const Address &address : addresses) {
        const QString server = address.textWithPort();
        if (const QString known = of(server); !known.isEmpty())
            found.insert(server, known);
    }
    return found;
}

void ServerTokens::keep(const QString &server, const QString &token)
{
    QJsonArray kept{QJsonObject{{u"server"_s, server}, {u"token"_s, token}}};
    for (const QJsonValue &entry : m_file.read()) {
        if (entry["server"_L1].toString() != server && kept.size() < keptTokens)
            kept.append(entry);
    }
    m_file.write(kept);
}

} // namespace app
