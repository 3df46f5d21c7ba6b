#pragma once

#include "client/address.h"
#include "discovery/ratebudget.h"
#include "protocol/announcement.h"

#include <QSet>

#include <vector>

namespace app {

// A server on one of the local networks, and where it was heard: the best address first.
struct NearbyServer
{
    core::Announcement announced;
    std::vector<Address> addresses;

    // Tells it from all others, from those too that pass themselves off as it.
    [[nodiscard]] QString id() const;
    bool operator==(const NearbyServer &) const = default;
};

// Which servers are there, from the datagrams that come in, whoever sends them: a function of what was heard
// and when. Forged, oversized and countless ones cost little and push out nobody who is there.
class ServerDirectory
{
public:
    static constexpr std::size_t mostServers = 64;
    static constexpr std::size_t mostOfOneAddress = 8;
    static constexpr std::size_t mostAddresses = 8;

    // Calls come in the order of time. True where `servers` has changed.
    [[nodiscard]] bool hear(QByteArrayView datagram, const QHostAddress &from, qint64 nowMs);
    // Lets go of those that have been silent for long; longer where too much came in to hear all of it.
    [[nodiscard]] bool expire(qint64 nowMs, bool isFlooded = false);
    void clear();
    // In the order in which they were first heard.
    [[nodiscard]] const std::vector<NearbyServer> &servers() const;

private:
    struct Source
    {
        QHostAddress address;
        qint64 heardMs = 0;
    };
    struct Entry
    {
        core::Announcement announced;
        std::vector<Source> sources; // the first heard first; what it says is believed
        qint64 firstMs = 0;
        qint64 heardMs = 0;
        int hearings = 1;
    };

    // True where something has changed.
    [[nodiscard]] bool take(const core::Announcement &announced, const QHostAddress &from, qint64 nowMs);
    [[nodiscard]] bool hearAgain(Entry &entry, const core::Announcement &announced, const QHostAddress &from,
                                 qint64 nowMs);
    [[nodiscard]] bool takeLeave(const QString &instance, const QHostAddress &from, qint64 nowMs);
    [[nodiscard]] bool noted(bool hasChanged);
    [[nodiscard]] static NearbyServer shown(const Entry &entry);
    [[nodiscard]] bool hasLeft(const QString &instance, qint64 nowMs) const;
    [[nodiscard]] static bool goesBefore(const Entry &one, const Entry &other);
    [[nodiscard]] bool makeRoom(const QHostAddress &from);

    std::vector<Entry> m_entries;
    QSet<QHostAddress> m_known;                     // all sources, and some that were
    std::vector<std::pair<QString, qint64>> m_left; // instances, and when they said goodbye
    RateBudget m_budget;
    // Made when asked for: in a flood there are more changes than anybody wants to see.
    mutable std::vector<NearbyServer> m_servers;
    mutable bool m_isShown = true;
};

} // namespace app
