#include "authoritydriver.h"

#include "peeraddress.h"

namespace server {

AuthorityDriver::AuthorityDriver(const AuthorityOptions &options, RandomBytes random, Scheduler &scheduler,
                                 QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_authority(options, std::move(random))
{
}

void AuthorityDriver::keepIn(Journal &journal, const Snapshot &snapshot)
{
    m_authority.start(journal, snapshot, m_scheduler.now(),
                      [this] { carry(m_authority.settle(m_scheduler.now())); });
}

void AuthorityDriver::carryOver(Transport &transport)
{
    m_transport = &transport;
    carry({});
}

void AuthorityDriver::shutDown(const core::Closing &closing)
{
    m_closing = closing;
    carry(m_authority.shutDown(closing, m_scheduler.now()));
}

void AuthorityDriver::opened(ConnectionId id, const QHostAddress &peer)
{
    carry(m_authority.opened(id, m_scheduler.now(), countedAs(peer).toString()));
    emit visited(peer);
}

void AuthorityDriver::received(ConnectionId id, const QByteArray &text)
{
    carry(m_authority.received(id, text, m_scheduler.now()));
}

void AuthorityDriver::receivedBinary(ConnectionId id)
{
    carry(m_authority.receivedBinary(id, m_scheduler.now()));
}

void AuthorityDriver::closed(ConnectionId id, core::Away how)
{
    carry(m_authority.closed(id, m_scheduler.now(), how));
}

void AuthorityDriver::allClosed()
{
    emit finished();
}

void AuthorityDriver::carry(const Effects &effects)
{
    if (m_transport)
        m_transport->carry(effects);
    for (const Greeting &greeting : m_authority.takeGreeted())
        emit greeted(greeting.person, greeting.app);
    if (m_authority.hasUncommitted())
        return commitAfterTurn();
    if (m_authority.isLost() && !m_closing)
        emit journalLost();
    if (m_authority.isSettled())
        emit settled();
    // Once the server is closing, nobody's time runs out any more.
    m_scheduler.callAt(m_closing ? std::nullopt : m_authority.nextDue(),
                       [this] { carry(m_authority.tick(m_scheduler.now())); });
    if (m_closing && m_authority.isSettled())
        closeAll();
}

void AuthorityDriver::commitAfterTurn()
{
    if (std::exchange(m_commitPending, true))
        return;
    m_scheduler.callAfterTurn([this] {
        m_commitPending = false;
        carry(m_authority.commit(m_scheduler.now()));
    });
}

void AuthorityDriver::closeAll()
{
    if (std::exchange(m_closedAll, true))
        return;
    if (m_transport)
        m_transport->closeAll(GoingAway, m_closing->reason);
    else
        m_scheduler.callAfterTurn([this] { emit finished(); });
}

} // namespace server
