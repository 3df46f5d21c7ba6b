#pragma once

#include "authority/effects.h"
#include "authority/ratelimiter.h"

#include <QHash>
#include <QString>

#include <optional>
#include <set>

namespace server {

// What all who come from one address may do together, whoever they say they are: so that nobody gains by
// coming as somebody new. An address is whatever the carrier counts as one; nobody is counted where it is
// empty.
class Crowds
{
public:
    static constexpr std::size_t mostUngreeted = 200;

    explicit Crowds(bool areCounted)
        : m_areCounted(areCounted)
    {
    }

    // A connection on which nobody has been greeted. Gives the oldest one of its address that is too many.
    // Ids grow with time.
    std::optional<ConnectionId> addUngreeted(const QString &address, ConnectionId id, qint64 nowMs);
    // Somebody was, or it is closed.
    void removeUngreeted(const QString &address, ConnectionId id);
    // What their chat lines and reactions are taken from; null: no limit. Good until the next call.
    [[nodiscard]] RateLimiter *lines(const QString &address, qint64 nowMs);
    // What new people are taken from; the same.
    [[nodiscard]] RateLimiter *newcomers(const QString &address, qint64 nowMs);

private:
    struct Crowd
    {
        RateLimiter lines{10, 60};
        RateLimiter newcomers{1, 120};
        std::set<ConnectionId> ungreeted;
    };

    [[nodiscard]] Crowd *find(const QString &address, qint64 nowMs);
    void forgetQuiet(qint64 nowMs);

    bool m_areCounted;
    qint64 m_sweptMs = 0;
    QHash<QString, Crowd> m_crowds;
};

} // namespace server
