#include "transport/routing.h"

#include <QHash>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace server {
namespace {

using Headers = QHash<QByteArray, QByteArray>;

HttpError bad(const char *sentence)
{
    return {400, sentence};
}

bool isTokenCharacter(char c)
{
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c) || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
           || (c >= 'A' && c <= 'Z');
}

bool isPlain(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

// Those that decide; two of one kind could be read differently here and by QWebSocketServer.
bool mustBeSingle(const QByteArray &name)
{
    static const QByteArrayList single{"host",    "origin",     "sec-websocket-key", "sec-websocket-version",
                                       "upgrade", "connection", "content-length",    "transfer-encoding"};
    return single.contains(name);
}

// Every line must be `Name: value`, blank included: QWebSocketServer drops any other without an answer.
std::optional<Headers> parsedHeaders(const QByteArrayList &lines)
{
    Headers headers;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (!isPlain(line) || !isName(name) || value.isEmpty())
            return std::nullopt;
        if (headers.contains(name) && mustBeSingle(name))
            return std::nullopt;
        headers.insert(name, value);
    }
    return headers;
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

std::optional<HttpError> checkRequestLine(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !isPlain(line) || !words.at(1).startsWith('/'))
        return bad("The request line is not one of HTTP.");
    if (words.at(0) != "GET")
        return HttpError{405, "A WebSocket handshake is a GET request."};
    if (words.at(2) != "HTTP/1.1")
        return bad("A WebSocket handshake needs HTTP/1.1.");
    return std::nullopt;
}

std::optional<HttpError> checkSender(const Headers &headers, const QStringList &names)
{
    const QByteArray host = headers.value("host");
    if (!isOwnHost(QString::fromLatin1(host), names))
        return HttpError{403, "This server does not answer to that Host."};
    if (headers.contains("origin") && !isOwnOrigin(headers.value("origin"), host))
        return HttpError{403, "Pages from elsewhere may not connect to this server."};
    return std::nullopt;
}

std::optional<HttpError> checkUpgrade(const Headers &headers)
{
    if (headers.value("upgrade").toLower() != "websocket" || !lists(headers.value("connection"), "upgrade"))
        return HttpError{426, "This is a Parlor server: it speaks WebSocket."};
    if (headers.value("sec-websocket-version") != "13")
        return HttpError{426, "This server speaks version 13 of WebSocket."};
    if (!isKey(headers.value("sec-websocket-key")))
        return bad("Sec-WebSocket-Key must be 16 bytes in base64.");
    if (headers.contains("transfer-encoding") || headers.value("content-length", "0") != "0")
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

std::optional<HttpError> checkHandshake(const QByteArray &head, const QStringList &names)
{
    QByteArrayList lines =
        head.first(std::max<qsizetype>(head.indexOf("\r\n\r\n"), 0)).replace("\r\n", "\n").split('\n');
    const QByteArray requestLine = lines.takeFirst();
    if (const auto error = checkRequestLine(requestLine))
        return error;
    const auto headers = parsedHeaders(lines);
    if (!headers)
        return bad("Each header must be one line, Name: value.");
    if (const auto error = checkSender(*headers, names))
        return error;
    return checkUpgrade(*headers);
}

} // namespace server
