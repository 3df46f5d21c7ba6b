#include "tableserver.h"

using namespace Qt::Literals::StringLiterals;

TableServer::TableServer(World &world, std::shared_ptr<TableStore> store, const app::Address &address)
    : m_world(world)
    , m_network(world)
    , m_store(std::move(store))
    , m_address(address)
    , m_startedMs(world.agenda.now())
{
    m_network.attach({.isThere = [this] { return isUp(); },
                      .opened =
                          [this](Id id) {
                              ++m_visits;
                              carry(m_authority->opened(id, now()));
                          },
                      .heard =
                          [this](Id id, const QByteArray &text) {
                              ++m_world.messages;
                              carry(m_authority->received(id, text, now()));
                          },
                      .lost =
                          [this](Id id) {
                              if (isUp())
                                  carry(m_authority->closed(id, now()));
                          }});
    m_store->addresses.insert(address.textWithPort());
    const server::Snapshot snapshot = m_store->journal.snapshot();
    m_clockBeganMs = server::lastMoment(snapshot);
    m_authority = std::make_unique<server::DurableAuthority>(
        server::AuthorityOptions{.serverName = u"Sim"_s,
                                 .app = u"sim"_s,
                                 .grace = std::chrono::seconds(graceMs / 1'000),
                                 .messagesPerSecond = 0},
        [this](qsizetype count) { return m_world.dice.bytes(count); });
    m_authority->start(m_store->journal, snapshot, now());
    carry({});
}

server::Instant TableServer::now() const
{
    return {m_clockBeganMs + m_world.agenda.now() - m_startedMs, 1'800'000'000'000 + m_world.agenda.now()};
}

void TableServer::moveTo(const app::Address &address)
{
    m_address = address;
    m_store->addresses.insert(address.textWithPort());
}

void TableServer::close(bool isKept, std::function<void()> closed)
{
    const core::Closing closing{.reason = u"Goodbye."_s, .kept = isKept};
    if (isUp())
        carry(m_authority->shutDown(closing, now()));
    die();
    m_world.agenda.in(m_world.dice.between(1, 1'200), std::move(closed));
}

void TableServer::die()
{
    m_authority.reset();
    m_network.calleeDied();
}

void TableServer::carry(const server::Effects &effects)
{
    m_network.tell(effects);
    if (m_authority->hasUncommitted())
        commitSoon();
    else
        tickWhenDue();
}

void TableServer::commitSoon()
{
    if (std::exchange(m_commitPending, true))
        return;
    m_world.agenda.in(m_world.dice.between(0, 3), [this] {
        m_commitPending = false;
        if (isUp())
            carry(m_authority->commit(now()));
    });
}

void TableServer::tickWhenDue()
{
    const auto due = m_authority->nextDue();
    if (!due)
        return;
    m_world.agenda.in(std::max<qint64>(*due - now().steadyMs, 0), [this, tick = ++m_ticks] {
        if (isUp() && tick == m_ticks)
            carry(m_authority->tick(now()));
    });
}
