#include "transport/routing.h"

#include "transport/handshake.h"
#include "transport/ownhost.h"
#include "transport/requestbody.h"
#include "transport/wholenumber.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace server {
namespace {

enum class Place { Page, File, Carriers, Carrier };

struct Found
{
    Place place = Place::Page;
    QByteArray rest = {}; // the name of the file, the id of the carrier
};

std::optional<HttpError> checkSender(const RequestHead &head, const QStringList &names)
{
    if (head.count("host") != 1)
        return HttpError{400, "A request has one Host."};
    const QByteArray host = head.value("host");
    if (!isOwnHost(QString::fromLatin1(host), names))
        return HttpError{421, "This server does not answer to that Host."};
    if (head.count("origin") > 0 && !isOwnOrigin(head.value("origin"), host))
        return HttpError{403, "Pages from elsewhere may not connect to this server."};
    return std::nullopt;
}

std::optional<HttpError> checkMethod(const RequestHead &head)
{
    static const QByteArrayList known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (known.contains(head.line.method))
        return std::nullopt;
    return HttpError{501, "This server does not know that method."};
}

// Whatever is wrong with what comes before the path closes the connection.
std::variant<qint64, HttpError> checkHead(const RequestHead &head, const QStringList &names)
{
    if (const auto error = checkSender(head, names))
        return *error;
    if (const auto error = checkMethod(head))
        return *error;
    return announcedBody(head);
}

std::optional<Found> below(const QByteArray &folder, const QByteArray &path, Place place,
                           const std::function<bool(QByteArrayView)> &has)
{
    if (!path.startsWith(folder))
        return std::nullopt;
    const QByteArray rest = path.sliced(folder.size());
    return !rest.isEmpty() && has && has(rest) ? std::optional(Found{place, rest}) : std::nullopt;
}

std::optional<Found> find(const QByteArray &path, const Site &site)
{
    if (path == "/")
        return site.hasPage ? std::optional(Found{Place::Page}) : std::nullopt;
    if (path == "/carrier")
        return Found{Place::Carriers};
    if (const auto file = below("/guest/", path, Place::File, site.hasFile))
        return file;
    return below("/carrier/", path, Place::Carrier, site.hasCarrier);
}

QByteArrayList methodsOf(Place place)
{
    switch (place) {
    case Place::Page:
    case Place::File:
        return {"GET", "HEAD"};
    case Place::Carriers:
        return {"POST"};
    case Place::Carrier:
        return {"GET", "POST", "DELETE"};
    }
    return {};
}

bool isJson(const RequestHead &head)
{
    const QByteArray type = head.value("content-type");
    return head.count("content-type") == 1
           && type.split(';').first().trimmed().toLower() == "application/json";
}

// Whether a weight, as in `gzip;q=0.5`, is there and 0: RFC 9110, 12.4.2.
bool isRefused(const QByteArrayList &parameters)
{
    return std::ranges::any_of(parameters, [](const QByteArray &parameter) {
        const QByteArray said = parameter.trimmed();
        return said.startsWith("q=0") && said.sliced(2).toDouble() == 0;
    });
}

bool acceptsGzip(const RequestHead &head)
{
    return std::ranges::any_of(head.items("accept-encoding"), [](const QByteArray &item) {
        QByteArrayList parameters = item.split(';');
        return parameters.takeFirst().trimmed() == "gzip" && !isRefused(parameters);
    });
}

// The number that a query has under that name, `missing` where it does not have the name.
std::optional<qint64> parameter(const QByteArray &query, const QByteArray &name,
                                std::optional<qint64> missing = std::nullopt)
{
    QByteArrayList values;
    for (const QByteArray &pair : query.split('&')) {
        if (pair == name || pair.startsWith(name + "="))
            values.push_back(pair.sliced(std::min(name.size() + 1, pair.size())));
    }
    if (values.isEmpty())
        return missing;
    return values.size() == 1 ? wholeNumber(values.first()) : std::nullopt;
}

Route post(const QByteArray &id, const QByteArray &query)
{
    const auto from = parameter(query, "from");
    if (!from)
        return HttpError{400, "The number of the first message is missing: from, a whole number."};
    return PostToCarrier{id, *from};
}

Route get(const QByteArray &id, const QByteArray &query)
{
    const auto after = parameter(query, "after");
    const auto wait = parameter(query, "wait", 0);
    if (!after)
        return HttpError{400, "The number of messages that arrived is missing: after, a whole number."};
    if (!wait || *wait > longestWait.count())
        return HttpError{400, "The time to wait is a whole number of seconds, at most 25."};
    return GetFromCarrier{id, *after, std::chrono::seconds(*wait)};
}

Route routeToCarrier(const RequestHead &head, const QByteArray &id)
{
    if (head.line.method == "POST")
        return post(id, head.line.query);
    if (head.line.method == "GET")
        return get(id, head.line.query);
    return EndCarrier{id};
}

Route routeTo(const Found &found, const RequestHead &head)
{
    switch (found.place) {
    case Place::Page:
        return GetPage{head.value("host")};
    case Place::File:
        return GetFile{found.rest, acceptsGzip(head)};
    case Place::Carriers:
        return OpenCarrier();
    case Place::Carrier:
        break;
    }
    return routeToCarrier(head, found.rest);
}

Route routeToPath(const RequestHead &head, qint64 bodyLength, const Site &site)
{
    const auto found = find(head.line.path, site);
    if (!found)
        return HttpError{404, "There is nothing here."};
    const QByteArrayList methods = methodsOf(found->place);
    if (!methods.contains(head.line.method))
        return HttpError{405, "That cannot be done here.", methods.join(", ")};
    if (head.line.method == "POST" && !isJson(head))
        return HttpError{415, "A POST has Content-Type: application/json."};
    if (head.line.method == "POST" && bodyLength == 0)
        return HttpError{400, "A POST has a body."};
    return routeTo(*found, head);
}

Route routeFor(const RequestHead &head, qint64 bodyLength, const Site &site, bool isFirst)
{
    if (!head.asksForWebSocket())
        return routeToPath(head, bodyLength, site);
    if (const auto error = checkHandshake(head, isFirst))
        return *error;
    return Upgrade();
}

// As RFC 9112, 9.3, has it, without what is never read of a request that is refused.
Persistence persistenceAfter(const RequestHead &head, const Route &route, qint64 bodyLength)
{
    const auto *error = std::get_if<HttpError>(&route);
    if (error && (bodyLength > 0 || closesAfter(error->status)))
        return Persistence::Close;
    const bool stays = head.line.version == "HTTP/1.1" || head.lists("connection", "keep-alive");
    return stays && !head.lists("connection", "close") ? Persistence::KeepAlive : Persistence::Close;
}

} // namespace

RoutedRequest route(const QByteArray &bytes, const Site &site, bool isFirst)
{
    const bool isHead = bytes.startsWith("HEAD ");
    const auto parsed = parseRequestHead(bytes);
    if (const auto *error = std::get_if<HttpError>(&parsed))
        return {*error, isHead};
    const auto &head = std::get<RequestHead>(parsed);
    const auto announced = checkHead(head, site.names);
    if (const auto *error = std::get_if<HttpError>(&announced))
        return {*error, isHead};
    const qint64 length = std::get<qint64>(announced);
    const Route route = routeFor(head, length, site, isFirst);
    return {route, isHead, length, persistenceAfter(head, route, length)};
}

} // namespace server
