#include "inputs.h"

#include "transport/ownhost.h"
#include "transport/routing.h"

#include <set>

using namespace Qt::Literals::StringLiterals;
using server::HttpError;
using server::RequestHead;

namespace {

QByteArray written(const RequestHead &head)
{
    const QByteArray query = head.line.query.isEmpty() ? QByteArray() : "?" + head.line.query;
    QByteArray bytes = head.line.method + " " + head.line.path + query + " " + head.line.version + "\r\n";
    for (const auto &[name, value] : head.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

int count(const RequestHead &head, const QByteArray &name)
{
    return static_cast<int>(std::ranges::count(head.headers, name, &server::Header::name));
}

void checkRefusal(const HttpError &error)
{
    static const std::set<int> statuses{400, 403, 405, 414, 421, 426, 505};
    const server::HttpResponse answer = server::responseTo(error);
    const QByteArray head = server::headOf(answer, server::Persistence::Close);
    require(statuses.contains(error.status), "a refusal has a status of the table");
    require(head.startsWith("HTTP/1.1 " + QByteArray::number(error.status) + " "), "an answer says it");
    require(answer.body == std::vector{error.sentence + "\n"}, "an answer has the sentence");
}

// QWebSocketServer reads the head again, and has to read the same.
void checkUpgrade(const RequestHead &head)
{
    require(head.line.method == "GET" && head.line.version == "HTTP/1.1", "a GET alone is upgraded");
    require(count(head, "host") == 1, "one Host and no more");
    require(count(head, "origin") <= 1, "no two Origins");
    require(count(head, "sec-websocket-key") == 1 && count(head, "upgrade") == 1, "one key, one Upgrade");
    require(count(head, "transfer-encoding") == 0, "no body in chunks");
}

// As far as it is not known to differ: in line endings, in blanks and in the letters of a name.
void checkMeaning(const QByteArray &bytes, const RequestHead &head)
{
    const auto &[method, path, query, version] = head.line;
    require(bytes.startsWith(method + " " + path), "the method and the path were written so");
    require(query.isEmpty() || bytes.contains(path + "?" + query + " "), "the query was written so");
    require(bytes.contains(" " + version), "the version was written so");
    for (const auto &[name, value] : head.headers)
        require(bytes.contains(value) && bytes.toLower().contains(name + ":"), "a header was written so");
}

void checkHead(const QByteArray &bytes, const RequestHead &head, const QStringList &names)
{
    checkMeaning(bytes, head);
    const auto again = server::parseRequestHead(written(head));
    require(std::holds_alternative<RequestHead>(again), "what was parsed can be written");
    require(std::get<RequestHead>(again) == head, "and is the same when it is read again");
    require(server::route(bytes, names) == server::route(head, names), "the bytes and the head go one way");
    for (const auto &[name, value] : head.headers)
        require(!name.contains(':') && !(name + value).contains('\n'), "one line each");
}

} // namespace

// The bytes are the head of a request.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QStringList names{u"parlor.example"_s};
    const auto parsed = server::parseRequestHead(bytes);
    const auto *head = std::get_if<RequestHead>(&parsed);
    const server::Route route = server::route(bytes, names);
    if (head)
        checkHead(bytes, *head, names);
    else
        checkRefusal(std::get<HttpError>(parsed));
    if (const auto *error = std::get_if<HttpError>(&route))
        checkRefusal(*error);
    else
        require(head, "what is no head goes nowhere");
    if (std::holds_alternative<server::Upgrade>(route))
        checkUpgrade(*head);
    std::ignore = server::isOwnHost(QString::fromUtf8(bytes), names);
    return 0;
}
