#pragma once

#include "transport/transport.h"

#include <QObject>

// What a transport tells, as signals.
class ToldSink : public QObject, public server::TransportSink
{
    Q_OBJECT

public:
    void opened(server::ConnectionId id, const QHostAddress &peer) override { emit wasOpened(id, peer); }
    void received(server::ConnectionId id, const QByteArray &text) override { emit hasReceived(id, text); }
    void receivedBinary(server::ConnectionId id) override { emit hasReceivedBinary(id); }
    void closed(server::ConnectionId id, core::Away how) override { emit wasClosed(id, how); }
    void allClosed() override { emit hasClosedAll(); }

signals:
    void wasOpened(server::ConnectionId id, const QHostAddress &peer);
    void hasReceived(server::ConnectionId id, const QByteArray &text);
    void hasReceivedBinary(server::ConnectionId id);
    void wasClosed(server::ConnectionId id, core::Away how);
    void hasClosedAll();
};
