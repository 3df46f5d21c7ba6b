#include "client/sealedchoicestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

// Of matches whose end was never seen, the oldest are given up beyond this.
static constexpr std::size_t most = 32;

SealedChoiceStore::SealedChoiceStore(const QString &folder)
    : m_path(QDir(folder).filePath(u"choices.json"_s))
{
}

std::optional<core::SealedChoice> SealedChoiceStore::find(const QString &match, core::Seat seat) const
{
    const auto all = read();
    const auto sealed = std::ranges::find_if(all, [&](const core::SealedChoice &k) {
        return k.match == match && k.seat == seat;
    });
    return sealed == all.end() ? std::nullopt : std::optional(*sealed);
}

std::optional<QString> SealedChoiceStore::put(const core::SealedChoice &sealed)
{
    auto all = read();
    std::erase_if(all, [&](const core::SealedChoice &k) {
        return k.match == sealed.match && k.seat == sealed.seat;
    });
    all.push_back(sealed);
    if (all.size() > most)
        all.erase(all.begin());
    return write(all);
}

void SealedChoiceStore::forget(const QString &match)
{
    auto all = read();
    if (std::erase_if(all, [&](const core::SealedChoice &k) { return k.match == match; }) > 0)
        static_cast<void>(write(all)); // what stays too long does no harm
}

std::vector<core::SealedChoice> SealedChoiceStore::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<core::SealedChoice> all;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        if (const auto sealed = core::sealedChoiceFromJson(entry.toObject()))
            all.push_back(*sealed);
    }
    return all;
}

std::optional<QString> SealedChoiceStore::write(const std::vector<core::SealedChoice> &all) const
{
    QJsonArray entries;
    for (const core::SealedChoice &sealed : all)
        entries.append(core::toJson(sealed));
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(QJsonDocument(entries).toJson(QJsonDocument::Compact)) >= 0
                         && file.commit();
    if (written)
        return std::nullopt;
    return QCoreApplication::translate(
               "app::SealedChoiceStore",
               "Your choice could not be kept on this computer (%1). Make room on the "
               "disk, then choose again.")
        .arg(file.errorString());
}

} // namespace app
