#pragma once

#include "transport/requesthead.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace server {

// The connection becomes a WebSocket.
struct Upgrade
{
    bool operator==(const Upgrade &) const = default;
};

// `/`
struct GetPage
{
    QByteArray host; // as the request says it, its port included: one of the server's own
    bool operator==(const GetPage &) const = default;
};

// Below `/guest/`.
struct GetFile
{
    QByteArray name;
    bool acceptsGzip = false;
    bool operator==(const GetFile &) const = default;
};

struct OpenCarrier
{
    bool operator==(const OpenCarrier &) const = default;
};

struct PostToCarrier
{
    QByteArray id;
    qint64 from = 0; // the number of its first message
    bool operator==(const PostToCarrier &) const = default;
};

// For which a request may wait for messages.
inline constexpr std::chrono::seconds longestWait{25};

struct GetFromCarrier
{
    QByteArray id;
    qint64 after = 0; // how many messages have arrived
    std::chrono::seconds wait{0};
    bool operator==(const GetFromCarrier &) const = default;
};

struct EndCarrier
{
    QByteArray id;
    bool operator==(const EndCarrier &) const = default;
};

// What is done with a request.
using Route = std::variant<Upgrade, GetPage, GetFile, OpenCarrier, PostToCarrier, GetFromCarrier, EndCarrier,
                           HttpError>;

// What there is to be found. A function that is missing finds nothing.
struct Site
{
    QStringList names = {}; // of the server, beside `localhost` and IP literals
    std::function<bool(QByteArrayView name)> hasFile = {}; // below `/guest/`
    bool hasPage = false;
    std::function<bool(QByteArrayView id)> hasCarrier = {}; // one that has ended counts while it is known
};

struct RoutedRequest
{
    Route route;
    bool isHead = false;   // the answer's body is not sent
    qint64 bodyLength = 0; // bytes that follow the head; 0 where a refusal came before that question
    Persistence persistence = Persistence::Close; // after the answer to this route
    bool operator==(const RoutedRequest &) const = default;
};

// Decides by the bytes of a head alone, its empty line included. Of several faults the first of the
// contract's order is refused. `isFirst`: of its connection.
[[nodiscard]] RoutedRequest route(const QByteArray &head, const Site &site, bool isFirst);

} // namespace server
