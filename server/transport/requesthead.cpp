#include "transport/requesthead.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace server {
namespace {

constexpr qsizetype longestTarget = 2048; // bytes

bool isTokenCharacter(char c)
{
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c) || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
           || (c >= 'A' && c <= 'Z');
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

bool isPlain(QByteArrayView line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

// Without control characters: RFC 9110, 5.5. What is not ASCII has no meaning of its own.
bool isValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || c == '\t';
    });
}

// At least one, which may be empty.
QByteArrayList linesOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return bytes.first(std::max<qsizetype>(end, 0)).replace("\r\n", "\n").split('\n');
}

// Nothing in it could be read as the way to another folder, or to another server.
bool isDirect(const QByteArray &target)
{
    return target.startsWith('/') && !target.contains("//") && !target.contains("..")
           && !target.contains('\\') && !target.toLower().contains("%2e");
}

std::optional<RequestLine> readLine(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !isPlain(line) || !isToken(words.at(0)) || !isDirect(words.at(1))
        || words.at(2).isEmpty())
        return std::nullopt;
    const QByteArray &target = words.at(1);
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return RequestLine{words.at(0), target, {}, words.at(2)};
    return RequestLine{words.at(0), target.first(mark), target.sliced(mark + 1), words.at(2)};
}

std::optional<Header> readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isValue(line))
        return std::nullopt;
    Header header{line.first(colon).toLower(), line.sliced(colon + 1).trimmed()};
    if (!isToken(header.name))
        return std::nullopt;
    return header;
}

// Of one that is upgraded every line must be `Name: value`, blank included: QWebSocketServer drops any other
// without an answer.
bool isReadAgain(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    return isPlain(line) && line.sliced(colon).startsWith(": ")
           && !line.sliced(colon + 1).trimmed().isEmpty();
}

// Those that decide; two of one kind could be read differently here and by QWebSocketServer.
bool hasTwoReadings(const RequestHead &head)
{
    static const QByteArrayList single{"sec-websocket-key", "sec-websocket-version", "upgrade", "connection"};
    return std::ranges::any_of(single, [&](const QByteArray &name) { return head.count(name) > 1; });
}

bool canBeUpgraded(const RequestHead &head, const QByteArrayList &lines)
{
    return std::ranges::all_of(lines, isReadAgain) && !hasTwoReadings(head);
}

// The refusal of a whole head.
std::optional<HttpError> checkLine(const QByteArray &line, const RequestLine &read)
{
    if (read.version != "HTTP/1.0" && read.version != "HTTP/1.1")
        return HttpError{505, "This server speaks HTTP/1.1 and HTTP/1.0."};
    const qsizetype target = line.size() - read.method.size() - read.version.size() - 2;
    if (target > longestTarget)
        return HttpError{414, "The target is longer than 2 KiB."};
    return std::nullopt;
}

} // namespace

QByteArray RequestHead::value(QByteArrayView name) const
{
    const auto found = std::ranges::find(headers, name, &Header::name);
    return found == headers.end() ? QByteArray() : found->value;
}

qsizetype RequestHead::count(QByteArrayView name) const
{
    return std::ranges::count(headers, name, &Header::name);
}

std::vector<QByteArray> RequestHead::items(QByteArrayView name) const
{
    std::vector<QByteArray> items;
    for (const auto &[each, value] : headers) {
        if (each != name)
            continue;
        for (const QByteArray &item : value.toLower().split(','))
            items.push_back(item.trimmed());
    }
    return items;
}

bool RequestHead::lists(QByteArrayView name, QByteArrayView item) const
{
    const std::vector<QByteArray> all = items(name);
    return std::ranges::find(all, item) != all.end();
}

bool RequestHead::asksForWebSocket() const
{
    return line.method == "GET" && lists("upgrade", "websocket");
}

std::variant<RequestHead, HttpError> parseRequestHead(const QByteArray &bytes)
{
    QByteArrayList lines = linesOf(bytes);
    const QByteArray first = lines.takeFirst();
    const auto line = readLine(first);
    if (!line)
        return HttpError{400, "The request line is not one of HTTP."};
    RequestHead head{*line, {}};
    for (const QByteArray &each : lines) {
        const auto header = readHeader(each);
        if (!header)
            return HttpError{400, "Each header must be one line, Name: value."};
        head.headers.push_back(*header);
    }
    if (head.count("origin") > 1)
        return HttpError{400, "There is more than one Origin."};
    if (head.asksForWebSocket() && !canBeUpgraded(head, lines))
        return HttpError{400,
                         "Each header of a handshake must be one line, Name: value, none of them twice."};
    if (const auto error = checkLine(first, *line))
        return *error;
    return head;
}

HttpError refusalOfTooLong(const QByteArray &start)
{
    const HttpError tooLong{431, "The request head is longer than 8 KiB."};
    const qsizetype end = start.indexOf("\r\n");
    if (end < 0) {
        const QByteArrayList words = start.split(' ');
        const bool isTarget = words.size() > 1 && isToken(words.at(0)) && words.at(1).size() > longestTarget;
        return isTarget ? HttpError{414, "The target is longer than 2 KiB."} : tooLong;
    }
    const auto line = readLine(start.first(end));
    if (!line)
        return HttpError{400, "The request line is not one of HTTP."};
    return checkLine(start.first(end), *line).value_or(tooLong);
}

} // namespace server
