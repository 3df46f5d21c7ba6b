#pragma once

#include "journal/durableauthority.h"
#include "scheduler.h"
#include "transport/transport.h"

#include <QObject>

namespace server {

// Drives an authority: hands it what a transport tells and the time, commits at the end of a turn of the
// event loop, and lets the transport carry what has been kept. Knows neither sockets nor files.
class AuthorityDriver : public QObject, public TransportSink
{
    Q_OBJECT

public:
    // Borrows the scheduler.
    AuthorityDriver(const AuthorityOptions &options, RandomBytes random, Scheduler &scheduler,
                    QObject *parent = nullptr);

    // Goes on from what was kept before, and keeps from now on. Borrows the journal.
    void keepIn(Journal &journal, const Snapshot &snapshot);
    // Borrows the transport, which may listen from now on.
    void carryOver(Transport &transport);
    // Tells everybody and closes every connection; `finished` follows.
    void shutDown(const core::Closing &closing);
    [[nodiscard]] bool isShuttingDown() const { return m_closing.has_value(); }

    [[nodiscard]] const DurableAuthority &durable() const { return m_authority; }

    void opened(ConnectionId id, const QHostAddress &peer) override;
    void received(ConnectionId id, const QByteArray &text) override;
    void receivedBinary(ConnectionId id) override;
    void closed(ConnectionId id, core::Away how) override;
    void allClosed() override;

signals:
    // Somebody has connected from there, whoever it is.
    void visited(const QHostAddress &peer);
    // A connection has become that person's; its program calls itself so.
    void greeted(const QString &person, const QString &app);
    // What anybody may know may have changed, and nothing of it can be undone any more.
    void settled();
    // What was kept cannot be read any more.
    void journalLost();
    void finished();

private:
    void carry(const Effects &effects);
    void commitAfterTurn();
    void closeAll();

    Scheduler &m_scheduler;
    DurableAuthority m_authority;
    Transport *m_transport = nullptr;
    std::optional<core::Closing> m_closing;
    bool m_commitPending = false;
    bool m_closedAll = false;
};

} // namespace server
