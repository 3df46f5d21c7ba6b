#pragma once

#include "../../server/memoryjournal.h"
#include "../network.h"
#include "../serverlife.h"

#include "client/address.h"

#include <functional>
#include <memory>
#include <set>

// What is left of a table when its server is gone, and what only the simulation knows of it.
struct TableStore
{
    QString id;
    MemoryJournal journal;
    bool hasRoom = false;
    QString hostToken;
    std::set<QString> addresses; // where its server has been, by Address::textWithPort()
};

// The real server of one hosted table, on a simulated wire and disk.
class TableServer : private server::TransportSink
{
public:
    static constexpr std::chrono::seconds grace{20};

    // Listens at once; how many have been there before counts as visits.
    TableServer(World &world, std::shared_ptr<TableStore> store, const app::Address &address);

    [[nodiscard]] Network &network() { return m_network; }
    [[nodiscard]] const app::Address &address() const { return m_address; }
    [[nodiscard]] TableStore &store() { return *m_store; }
    [[nodiscard]] const std::shared_ptr<TableStore> &kept() const { return m_store; }
    [[nodiscard]] bool isUp() const { return m_life != nullptr; }
    [[nodiscard]] int visits() const { return m_visits; }
    // Its computer is at another address now, and whoever came by the old one is cut off.
    void moveTo(const app::Address &address);
    // Says goodbye; `closed` follows when it is gone.
    void close(bool isKept, std::function<void()> closed);
    // Like kill -9.
    void die();

private:
    using Id = server::ConnectionId;

    void opened(Id id, const QHostAddress &peer) override;
    void received(Id id, const QByteArray &text) override;
    void receivedBinary(Id id) override { m_life->driver.receivedBinary(id); }
    void closed(Id id, core::Away how) override { m_life->driver.closed(id, how); }
    void allClosed() override {}

    World &m_world;
    Network m_network;
    std::shared_ptr<TableStore> m_store;
    app::Address m_address;
    std::unique_ptr<ServerLife> m_life;
    int m_visits = 0;
};
