#include "authoritydriver.h"

#include "peeraddress.h"

namespace server {

// How long a journal may keep everybody from being closed.
static constexpr qint64 longestFarewellMs = 2'000;

AuthorityDriver::AuthorityDriver(const AuthorityOptions &options, RandomBytes random, Scheduler &scheduler,
                                 QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_authority(options, std::move(random))
{
}

void AuthorityDriver::useJournal(Journal &journal, const Snapshot &snapshot)
{
    m_authority.start(journal, snapshot, m_scheduler.now(),
                      [this] { proceed(m_authority.settle(m_scheduler.now())); });
}

void AuthorityDriver::useTransport(Transport &transport)
{
    m_transport = &transport;
    proceed({});
}

void AuthorityDriver::shutDown(const core::Closing &closing)
{
    if (m_closing)
        return;
    m_closing = closing;
    m_closeByMs = m_scheduler.now().steadyMs + longestFarewellMs;
    proceed(m_authority.shutDown(closing, m_scheduler.now()));
}

void AuthorityDriver::visited(const QHostAddress &peer)
{
    emit seen(peer);
}

void AuthorityDriver::opened(ConnectionId id, const QHostAddress &peer)
{
    if (m_closing)
        return;
    proceed(m_authority.opened(id, m_scheduler.now(), countedAs(peer).toString()));
    emit seen(peer);
}

void AuthorityDriver::received(ConnectionId id, const QByteArray &text)
{
    if (!m_closing)
        proceed(m_authority.received(id, text, m_scheduler.now()));
}

void AuthorityDriver::receivedBinary(ConnectionId id)
{
    if (!m_closing)
        proceed(m_authority.receivedBinary(id, m_scheduler.now()));
}

void AuthorityDriver::closed(ConnectionId id, core::Away how)
{
    proceed(m_authority.closed(id, m_scheduler.now(), how));
}

void AuthorityDriver::allClosed()
{
    emit finished();
}

void AuthorityDriver::proceed(const Effects &effects)
{
    if (m_transport)
        m_transport->carry(effects);
    for (const Greeting &greeting : m_authority.takeGreeted())
        emit greeted(greeting.person, greeting.app);
    if (m_authority.hasUncommitted())
        return commitAfterTurn();
    if (m_authority.isLost() && !m_closing)
        emit journalLost();
    emit changed();
    // Once the server is closing, nobody's time runs out any more.
    if (!m_closing)
        m_scheduler.callAt(m_authority.nextDue(), [this] { proceed(m_authority.tick(m_scheduler.now())); });
    else if (m_authority.hasShutDown())
        endShutDown();
    else
        m_scheduler.callAt(m_closeByMs, [this] { endShutDown(); });
}

void AuthorityDriver::commitAfterTurn()
{
    if (std::exchange(m_commitPending, true))
        return;
    m_scheduler.callAfterTurn([this] {
        m_commitPending = false;
        proceed(m_authority.commit(m_scheduler.now()));
    });
}

void AuthorityDriver::endShutDown()
{
    if (std::exchange(m_closedAll, true))
        return;
    m_scheduler.callAt(std::nullopt, {});
    if (m_transport)
        m_transport->closeAll(GoingAway, m_closing->reason);
    else
        m_scheduler.callAfterTurn([this] { emit finished(); });
}

} // namespace server
