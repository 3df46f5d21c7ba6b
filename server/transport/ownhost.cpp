#include "transport/ownhost.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

bool isPort(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.size() <= 5 && text.toInt() > 0 && text.toInt() <= 65535;
}

bool isCanonical(const QString &text, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const QHostAddress address(text);
    return address.protocol() == protocol && address.toString() == text;
}

// RFC 6874, 2. What a Host says may be repeated in a header, where other characters have a meaning.
bool isZone(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
               || QStringView(u"-._~").contains(c);
    });
}

// `[address]`, its zone written after `%` or, as in a URL, after `%25`.
bool isOwnIpv6(const QString &host)
{
    const qsizetype end = host.indexOf(u']');
    if (end < 0)
        return false;
    const QString literal = host.sliced(1, end - 1).replace("%25"_L1, "%"_L1);
    const QString zone = literal.section(u'%', 1);
    if (!isCanonical(literal, QAbstractSocket::IPv6Protocol) || !isZone(zone))
        return false;
    const QString rest = host.sliced(end + 1);
    return rest.isEmpty() || (rest.startsWith(u':') && isPort(QStringView(rest).sliced(1)));
}

} // namespace

bool isOwnHost(const QString &host, const QStringList &names)
{
    if (host.startsWith(u'['))
        return isOwnIpv6(host);
    const qsizetype colon = host.indexOf(u':');
    const QString name = colon < 0 ? host : host.first(colon);
    if (colon >= 0 && !isPort(QStringView(host).sliced(colon + 1)))
        return false;
    return isCanonical(name, QAbstractSocket::IPv4Protocol)
           || name.compare("localhost"_L1, Qt::CaseInsensitive) == 0
           || names.contains(name, Qt::CaseInsensitive);
}

bool isOwnOrigin(const QByteArray &origin, const QByteArray &host)
{
    const QByteArray said = origin.toLower();
    return said == "http://" + host.toLower() || said == "https://" + host.toLower();
}

} // namespace server
