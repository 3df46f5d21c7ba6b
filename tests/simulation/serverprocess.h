#pragma once

#include "disk.h"
#include "network.h"

#include "journal/durableauthority.h"

#include <QJsonObject>
#include <QSet>

#include <memory>

// The real server on a simulated wire and disk: it gathers turns, dies and comes back. All that it hands out
// is looked at before it leaves.
class ServerProcess
{
public:
    static constexpr qint64 graceMs = 8'000;

    ServerProcess(World &world, Network &network);

    void start();
    // Like kill -9.
    void die();
    // Like SIGTERM; it comes back by itself.
    void restart();
    void fillDisk(qint64 forMs);
    [[nodiscard]] bool isUp() const { return m_authority != nullptr; }

private:
    using Id = server::ConnectionId;
    // What one connection was told so far.
    struct Told
    {
        QString person;
        bool hasResumed = false;
    };

    void attach();
    [[nodiscard]] server::Instant now() const;
    [[nodiscard]] qint64 upMs() const;
    [[nodiscard]] server::Snapshot found();
    void hear(Id id, const QByteArray &text);
    void carry(server::Effects effects);
    void commitSoon();
    void tickWhenDue();
    void inspect(Id to, const QByteArray &frame);
    void inspectMatch(const QString &type, const QJsonObject &content, const QString &person);
    void inspectSecrets(const QByteArray &frame, const QString &person);
    void tamper(server::Effects &effects);
    void tamper(Id to, QByteArray &frame);

    World &m_world;
    Network &m_network;
    Disk m_disk;
    std::unique_ptr<server::DurableAuthority> m_authority;
    int m_life = 0; // how often it was started
    qint64 m_startedMs = 0;
    qint64 m_clockBeganMs = 0;
    qint64 m_diedMs = 0;
    qint64 m_upBefore = 0; // in earlier lives
    bool m_commitPending = false;
    quint64 m_ticks = 0;
    std::map<Id, Told> m_told;
    std::map<QString, QString> m_tokens;      // by person
    std::map<QString, QByteArray> m_lastRoom; // as a person was told last
    std::map<QString, QByteArray> m_nonces;   // of matches that hide something
};
