#include "transport/requesthead.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace server {
namespace {

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

// At least one, which may be empty.
QByteArrayList linesOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return bytes.first(std::max<qsizetype>(end, 0)).replace("\r\n", "\n").split('\n');
}

std::variant<RequestLine, HttpError> readLine(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !isPlain(line) || !words.at(1).startsWith('/'))
        return HttpError{400, "The request line is not one of HTTP."};
    const QByteArray &target = words.at(1);
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return RequestLine{words.at(0), target, {}, words.at(2)};
    return RequestLine{words.at(0), target.first(mark), target.sliced(mark + 1), words.at(2)};
}

// Every line must be `Name: value`, blank included: QWebSocketServer drops any other without an answer.
std::optional<Header> readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(": ");
    if (colon < 0 || !isPlain(line))
        return std::nullopt;
    Header header{line.first(colon).toLower(), line.sliced(colon + 1).trimmed()};
    if (!isName(header.name) || header.value.isEmpty())
        return std::nullopt;
    return header;
}

} // namespace

QByteArray RequestHead::value(QByteArrayView name) const
{
    const auto found = std::ranges::find(headers, name, &Header::name);
    return found == headers.end() ? QByteArray() : found->value;
}

std::variant<RequestLine, HttpError> parseRequestLine(const QByteArray &bytes)
{
    return readLine(linesOf(bytes).first());
}

std::variant<RequestHead, HttpError> parseRequestHead(const QByteArray &bytes)
{
    QByteArrayList lines = linesOf(bytes);
    const auto first = readLine(lines.takeFirst());
    if (const auto *error = std::get_if<HttpError>(&first))
        return *error;
    RequestHead head{std::get<RequestLine>(first), {}};
    for (const QByteArray &line : lines) {
        const auto header = readHeader(line);
        if (!header || (mustBeSingle(header->name) && !head.value(header->name).isEmpty()))
            return HttpError{400, "Each header must be one line, Name: value."};
        head.headers.push_back(*header);
    }
    return head;
}

} // namespace server
