#pragma once

#include "disk.h"
#include "network.h"
#include "serverlife.h"

#include <QJsonObject>
#include <QSet>

#include <memory>

// The real server, short of its sockets and files: it dies and comes back. All that it hands out is looked at
// before it leaves.
class ServerProcess : private server::TransportSink, private server::Transport
{
public:
    static constexpr std::chrono::seconds grace{8};

    ServerProcess(World &world, Network &network);

    void start();
    // Like kill -9.
    void die();
    // Like SIGTERM; it comes back by itself.
    void restart();
    void fillDisk(qint64 forMs);
    [[nodiscard]] bool isUp() const { return m_life != nullptr; }

private:
    using Id = server::ConnectionId;
    // What one connection was told so far.
    struct Told
    {
        QString person;
        bool hasResumed = false;
    };

    // From the wire to the driver.
    void opened(Id id, const QHostAddress &peer) override;
    void received(Id id, const QByteArray &text) override;
    void receivedBinary(Id id) override;
    void closed(Id id, core::Away how) override;
    void allClosed() override;

    // From the driver to the wire.
    [[nodiscard]] std::optional<server::Problem> listen(const QHostAddress &, quint16) override { return {}; }
    [[nodiscard]] QHostAddress address() const override { return {}; }
    [[nodiscard]] quint16 port() const override { return 0; }
    void carry(const server::Effects &effects) override;
    void servePage(bool isServed) override { m_network.servePage(isServed); }
    void closeAll(int code, const QString &reason) override;
    [[nodiscard]] server::TransportLoad load() const override { return {}; }

    // Before whatever may begin a turn.
    void begin();
    // As soon as the driver has returned.
    void dieSoon();
    [[nodiscard]] qint64 upMs() const;
    [[nodiscard]] server::Snapshot found();
    void inspect(Id to, const QByteArray &frame);
    void inspectMatch(const QString &type, const QJsonObject &content, const QString &person);
    void inspectSecrets(const QByteArray &frame, const QString &person);
    void tamper(server::Effects &effects);
    void tamper(Id to, QByteArray &frame);

    World &m_world;
    Network &m_network;
    Disk m_disk;
    std::unique_ptr<ServerLife> m_life;
    int m_lives = 0; // how often it was started
    bool m_isDying = false;
    qint64 m_diedMs = 0;
    qint64 m_upBefore = 0; // in earlier lives
    std::map<Id, Told> m_told;
    std::map<QString, QString> m_tokens;      // by person
    std::map<QString, QByteArray> m_lastRoom; // as a person was told last
    std::map<QString, QByteArray> m_nonces;   // of matches that hide something
};
