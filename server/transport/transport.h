#pragma once

#include "authority/effects.h"
#include "problem.h"
#include "protocol/messages.h"
#include "transport/limits.h"
#include "transport/page.h"

#include <QHostAddress>

#include <functional>
#include <memory>
#include <optional>

namespace server {

// Where every transport of a server takes the ids of its connections from: each is handed out once, and a
// later one is greater.
class ConnectionIds
{
public:
    [[nodiscard]] ConnectionId next() { return ++m_last; }

private:
    ConnectionId m_last = 0;
};

// Is told what happens on the connections of a transport, in the order in which it happens, and never from
// within a call of the transport.
class TransportSink
{
public:
    virtual ~TransportSink() = default;

    // Somebody has asked for the page, and is on no connection yet.
    virtual void visited(const QHostAddress &) {}
    virtual void opened(ConnectionId id, const QHostAddress &peer) = 0;
    // A whole text message, in UTF-8, of at most `maxMessage` bytes.
    virtual void received(ConnectionId id, const QByteArray &text) = 0;
    virtual void receivedBinary(ConnectionId id) = 0;
    // Once for each `opened`, and the last that is told of it.
    virtual void closed(ConnectionId id, core::Away how) = 0;
    // After `closeAll`, when the last connection has gone.
    virtual void allClosed() = 0;
};

// What a transport holds at the moment.
struct TransportLoad
{
    int connections = 0; // that were `opened` and are not yet `closed`
    int halfOpen = 0;    // whose request is not whole yet, or is being refused
    int sockets = 0;     // every socket that was accepted and still lives, and what else holds one open
};

// Carries messages between connections and whoever decides. Decides nothing itself beyond the limits of the
// wire. Lives in the thread in which it was made.
class Transport
{
public:
    virtual ~Transport() = default;

    // Why not, where that fails; it may be tried again.
    [[nodiscard]] virtual std::optional<Problem> listen(const QHostAddress &address, quint16 port) = 0;
    [[nodiscard]] virtual QHostAddress address() const = 0;
    [[nodiscard]] virtual quint16 port() const = 0;

    // Sends, closes and confirms, in order; what is meant for a connection that has gone is dropped.
    virtual void carry(const Effects &effects) = 0;
    // Whether the page, where there is one, is handed out from now on; it is from the start.
    virtual void servePage(bool isServed) = 0;
    // Lets nobody in any more and closes every connection.
    virtual void closeAll(int code, const QString &reason) = 0;

    [[nodiscard]] virtual TransportLoad load() const = 0;
};

struct TransportOptions
{
    TransportLimits limits = {};
    Page page = {};
    QByteArray serverId = {}; // the page tells by it whose secrets it keeps
};

// Makes a transport, which borrows the ids and the sink.
using TransportFactory =
    std::function<std::unique_ptr<Transport>(const TransportOptions &, ConnectionIds &, TransportSink &)>;

} // namespace server
