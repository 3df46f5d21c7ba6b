#include "transport/routing.h"

#include <QByteArrayList>
#include <QHostAddress>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

HttpError bad(const char *sentence)
{
    return {400, sentence};
}

bool lists(const QByteArray &value, const QByteArray &word)
{
    const QByteArrayList items = value.toLower().split(',');
    return std::any_of(items.begin(), items.end(),
                       [&](const QByteArray &item) { return item.trimmed() == word; });
}

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && (*decoded).size() == 16;
}

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

// `[address]`, its zone written after `%` or, as in a URL, after `%25`.
bool isOwnIpv6(const QString &host)
{
    const qsizetype end = host.indexOf(u']');
    if (end < 0)
        return false;
    const QString literal = host.sliced(1, end - 1).replace("%25"_L1, "%"_L1);
    if (!isCanonical(literal, QAbstractSocket::IPv6Protocol))
        return false;
    const QString rest = host.sliced(end + 1);
    return rest.isEmpty() || (rest.startsWith(u':') && isPort(QStringView(rest).sliced(1)));
}

bool isOwnOrigin(const QByteArray &origin, const QByteArray &host)
{
    const QByteArray said = origin.toLower();
    return said == "http://" + host.toLower() || said == "https://" + host.toLower();
}

std::optional<HttpError> checkLine(const RequestLine &line)
{
    if (line.method != "GET")
        return HttpError{405, "A WebSocket handshake is a GET request."};
    if (line.version != "HTTP/1.1")
        return bad("A WebSocket handshake needs HTTP/1.1.");
    return std::nullopt;
}

std::optional<HttpError> checkSender(const RequestHead &head, const QStringList &names)
{
    const QByteArray host = head.value("host");
    if (!isOwnHost(QString::fromLatin1(host), names))
        return HttpError{403, "This server does not answer to that Host."};
    const QByteArray origin = head.value("origin");
    if (!origin.isEmpty() && !isOwnOrigin(origin, host))
        return HttpError{403, "Pages from elsewhere may not connect to this server."};
    return std::nullopt;
}

bool hasBody(const RequestHead &head)
{
    const QByteArray length = head.value("content-length");
    return !head.value("transfer-encoding").isEmpty() || (!length.isEmpty() && length != "0");
}

std::optional<HttpError> checkUpgrade(const RequestHead &head)
{
    if (head.value("upgrade").toLower() != "websocket" || !lists(head.value("connection"), "upgrade"))
        return HttpError{426, "This is a Parlor server: it speaks WebSocket."};
    if (head.value("sec-websocket-version") != "13")
        return HttpError{426, "This server speaks version 13 of WebSocket."};
    if (!isKey(head.value("sec-websocket-key")))
        return bad("Sec-WebSocket-Key must be 16 bytes in base64.");
    if (hasBody(head))
        return bad("A WebSocket handshake has no body.");
    return std::nullopt;
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

Route route(const RequestHead &head, const QStringList &names)
{
    if (const auto error = checkLine(head.line))
        return *error;
    if (const auto error = checkSender(head, names))
        return *error;
    if (const auto error = checkUpgrade(head))
        return *error;
    return Upgrade();
}

Route route(const QByteArray &bytes, const QStringList &names)
{
    const auto parsed = parseRequestHead(bytes);
    if (const auto *head = std::get_if<RequestHead>(&parsed))
        return route(*head, names);
    // A line that can be read but not be granted is refused before the headers below it.
    const auto line = parseRequestLine(bytes);
    const auto *readable = std::get_if<RequestLine>(&line);
    return (readable ? checkLine(*readable) : std::nullopt).value_or(std::get<HttpError>(parsed));
}

} // namespace server
