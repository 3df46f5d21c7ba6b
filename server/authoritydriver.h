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
    // Borrows the scheduler, which lets go of its calls before this is gone or never makes them afterwards.
    AuthorityDriver(const AuthorityOptions &options, RandomBytes random, Scheduler &scheduler,
                    QObject *parent = nullptr);

    // Goes on from what was kept before, and keeps from now on. Borrows the journal. To be called first.
    void useJournal(Journal &journal, const Snapshot &snapshot);
    // Borrows the transport, which listens. From now on the time counts.
    void useTransport(Transport &transport);
    // Tells everybody and closes every connection, within seconds also where the journal does not answer;
    // `finished` follows. Whatever comes in from now on is not taken.
    void shutDown(const core::Closing &closing);
    [[nodiscard]] bool isShuttingDown() const { return m_closing.has_value(); }

    [[nodiscard]] const DurableAuthority &authority() const { return m_authority; }

    void visited(const QHostAddress &peer) override;
    void opened(ConnectionId id, const QHostAddress &peer) override;
    void received(ConnectionId id, const QByteArray &text) override;
    void receivedBinary(ConnectionId id) override;
    void closed(ConnectionId id, core::Away how) override;
    void allClosed() override;

signals:
    // Somebody has connected from there or looked at the page, whoever it is.
    void seen(const QHostAddress &peer);
    // A connection has become that person's; its program calls itself so.
    void greeted(const QString &person, const QString &app);
    // What anybody may know may be different.
    void changed();
    // What was kept cannot be read any more.
    void journalLost();
    void finished();

private:
    // Lets these be carried, and whatever is to follow.
    void proceed(const Effects &effects);
    void commitAfterTurn();
    void endShutDown();

    Scheduler &m_scheduler;
    DurableAuthority m_authority;
    Transport *m_transport = nullptr;
    std::optional<core::Closing> m_closing;
    qint64 m_closeByMs = 0; // while it is closing
    bool m_commitPending = false;
    bool m_closedAll = false;
};

} // namespace server
