#include "inputs.h"

#include "transport/ownhost.h"
#include "transport/requestbody.h"
#include "transport/routing.h"

#include "protocol/envelope.h"

#include <set>

using namespace Qt::Literals::StringLiterals;
using server::HttpError;
using server::Persistence;
using server::RequestHead;
using server::RoutedRequest;

namespace {

// Any script and any carrier of an id that is long enough.
const server::Site site{{u"parlor.example"_s},
                        [](QByteArrayView name) { return name.endsWith(".js"); },
                        true,
                        [](QByteArrayView id) { return id.size() == 32; }};

QByteArray written(const RequestHead &head)
{
    const QByteArray query = head.line.query.isEmpty() ? QByteArray() : "?" + head.line.query;
    QByteArray bytes = head.line.method + " " + head.line.path + query + " " + head.line.version + "\r\n";
    for (const auto &[name, value] : head.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

void checkRefusal(const HttpError &error)
{
    static const std::set<int> statuses{400, 403, 404, 405, 411, 413, 414, 415, 421, 426, 501, 505};
    const server::HttpResponse answer = server::responseTo(error);
    const QByteArray head = server::headOf(answer, Persistence::Close);
    require(statuses.contains(error.status), "a refusal has a status of the table");
    require(error.allow.isEmpty() == (error.status != 405), "a 405 alone says what is allowed");
    require(head.startsWith("HTTP/1.1 " + QByteArray::number(error.status) + " "), "an answer says it");
    require(answer.body == std::vector{error.sentence + "\n"}, "an answer has the sentence");
}

// QWebSocketServer reads the head again, and has to read the same.
void checkUpgrade(const RequestHead &head)
{
    require(head.line.method == "GET" && head.line.version == "HTTP/1.1", "a GET alone is upgraded");
    require(head.count("sec-websocket-key") == 1 && head.count("upgrade") == 1, "one key, one Upgrade");
    require(head.count("connection") == 1 && head.count("sec-websocket-version") == 1, "one of each");
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

void checkHead(const QByteArray &bytes, const RequestHead &head)
{
    checkMeaning(bytes, head);
    const auto again = server::parseRequestHead(written(head));
    require(std::holds_alternative<RequestHead>(again), "what was parsed can be written");
    require(std::get<RequestHead>(again) == head, "and is the same when it is read again");
    require(server::route(bytes, site, true) == server::route(written(head), site, true), "and goes one way");
    for (const auto &[name, value] : head.headers)
        require(!name.contains(':') && !(name + value).contains('\n'), "one line each");
}

void checkRequest(const RoutedRequest &request, const RequestHead &head)
{
    require(head.count("host") == 1, "one Host and no more");
    require(server::isOwnHost(QString::fromLatin1(head.value("host")), site.names), "and that our own");
    require(head.count("origin") <= 1, "no two Origins");
    require(head.count("transfer-encoding") == 0, "no body in chunks");
    require(request.bodyLength == 0 || head.line.method == "POST", "a POST alone has a body");
    require(request.isHead == (head.line.method == "HEAD"), "a HEAD is answered as one");
}

// Whatever is asked for is there, and in range.
void checkPath(const RoutedRequest &request)
{
    if (const auto *file = std::get_if<server::GetFile>(&request.route))
        require(site.hasFile(file->name) && !file->name.contains(".."), "no file but those of the site");
    if (const auto *post = std::get_if<server::PostToCarrier>(&request.route))
        require(post->from >= 0 && post->from <= core::largestNumber && request.bodyLength > 0, "messages");
    if (const auto *get = std::get_if<server::GetFromCarrier>(&request.route))
        require(get->after >= 0 && get->wait.count() >= 0 && get->wait.count() <= 25, "an answer in time");
}

void checkPersistence(const RoutedRequest &request)
{
    require(request.bodyLength >= 0 && request.bodyLength <= server::longestBody, "no body is too long");
    const auto *error = std::get_if<HttpError>(&request.route);
    if (error && (server::closesAfter(error->status) || request.bodyLength > 0))
        require(request.persistence == Persistence::Close, "what is not read is never read later");
}

} // namespace

// The bytes are the head of a request.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto parsed = server::parseRequestHead(bytes);
    const auto *head = std::get_if<RequestHead>(&parsed);
    const RoutedRequest routed = server::route(bytes, site, true);
    if (head)
        checkHead(bytes, *head);
    if (const auto *error = std::get_if<HttpError>(&routed.route))
        checkRefusal(*error);
    else
        require(head, "what is no head goes nowhere");
    if (!std::holds_alternative<HttpError>(routed.route))
        checkRequest(routed, *head);
    if (std::holds_alternative<server::Upgrade>(routed.route))
        checkUpgrade(*head);
    checkPath(routed);
    checkPersistence(routed);
    const RoutedRequest later = server::route(bytes, site, false);
    require(!std::holds_alternative<server::Upgrade>(later.route), "a later request is never upgraded");
    std::ignore = server::isOwnHost(QString::fromUtf8(bytes), site.names);
    return 0;
}
