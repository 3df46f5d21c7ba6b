#pragma once

#include "transport/transport.h"

#include <QObject>
#include <QSet>
#include <QStringList>

// What a transport tells, as signals, and whether it tells it as a `TransportSink` is told.
class ToldSink : public QObject, public server::TransportSink
{
    Q_OBJECT

public:
    void visited(const QHostAddress &peer) override { emit wasVisited(peer); }
    void opened(server::ConnectionId id, const QHostAddress &peer) override
    {
        note("opened", id, !m_known.contains(id));
        m_known.insert(id);
        m_open.insert(id);
        emit wasOpened(id, peer);
    }
    void received(server::ConnectionId id, const QByteArray &text) override
    {
        note("received", id, m_open.contains(id));
        emit hasReceived(id, text);
    }
    void receivedBinary(server::ConnectionId id) override
    {
        note("receivedBinary", id, m_open.contains(id));
        emit hasReceivedBinary(id);
    }
    void closed(server::ConnectionId id, core::Away how) override
    {
        note("closed", id, m_open.remove(id));
        emit wasClosed(id, how);
    }
    void allClosed() override
    {
        note("allClosed", 0, m_open.isEmpty());
        emit hasClosedAll();
    }

    // While a call of the transport lasts, nothing may be told.
    void setCalling(bool isCalling) { m_isCalling = isCalling; }
    // What was told that should not have been, with its connection.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    // As if nothing had been told.
    void forget()
    {
        m_known.clear();
        m_open.clear();
        m_faults.clear();
    }

signals:
    void wasVisited(const QHostAddress &peer);
    void wasOpened(server::ConnectionId id, const QHostAddress &peer);
    void hasReceived(server::ConnectionId id, const QByteArray &text);
    void hasReceivedBinary(server::ConnectionId id);
    void wasClosed(server::ConnectionId id, core::Away how);
    void hasClosedAll();

private:
    void note(const char *what, server::ConnectionId id, bool isInOrder)
    {
        if (!isInOrder)
            m_faults.append(QStringLiteral("%1 %2 out of order").arg(QLatin1String(what)).arg(id));
        if (m_isCalling)
            m_faults.append(QStringLiteral("%1 %2 within a call").arg(QLatin1String(what)).arg(id));
    }

    QSet<server::ConnectionId> m_known;
    QSet<server::ConnectionId> m_open;
    QStringList m_faults;
    bool m_isCalling = false;
};
