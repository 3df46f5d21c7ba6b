#include "tableserver.h"

#include "authority/restore.h"

using namespace Qt::Literals::StringLiterals;

TableServer::TableServer(World &world, std::shared_ptr<TableStore> store, const app::Address &address)
    : m_world(world)
    , m_network(world)
    , m_store(std::move(store))
    , m_address(address)
{
    m_store->addresses.insert(address.textWithPort());
    const server::Snapshot snapshot = m_store->journal.snapshot();
    m_life = std::make_unique<ServerLife>(m_world, server::lastMoment(snapshot), grace);
    m_life->driver.useJournal(m_store->journal, snapshot);
    m_life->driver.useTransport(m_network);
    m_network.answerTo(this);
}

void TableServer::opened(Id id, const QHostAddress &peer)
{
    ++m_visits;
    m_life->driver.opened(id, peer);
}

void TableServer::received(Id id, const QByteArray &text)
{
    ++m_world.messages;
    m_life->driver.received(id, text);
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
        m_life->driver.shutDown(closing);
    die();
    m_world.agenda.in(m_world.dice.between(1, 1'200), std::move(closed));
}

void TableServer::die()
{
    m_life.reset();
    m_network.answerTo(nullptr);
    m_network.calleeDied();
}
