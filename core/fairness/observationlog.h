#pragma once

#include "game/game.h"
#include "protocol/messages.h"

#include <optional>
#include <vector>

namespace core {

// What one program has seen of a match with its own eyes, from its start or from when it came in; kept to be
// compared with the transcript that the server hands out afterwards.
class ObservationLog
{
public:
    // The match at one moment, as it was shown to this viewer.
    struct Observation
    {
        int step = 0;
        qint64 ms = 0;
        QByteArray digest; // of the view
        bool operator==(const Observation &) const = default;
    };

    ObservationLog() = default;
    ObservationLog(const MatchStarted &match, Viewer viewer);

    void see(const MatchView &view);
    void see(const MatchEnded &end);

    [[nodiscard]] Viewer viewer() const { return m_viewer; }
    [[nodiscard]] const std::vector<Observation> &observations() const { return m_observations; }
    // Those fields of the transcript that are known from elsewhere.
    [[nodiscard]] const QJsonObject &head() const { return m_head; }
    // The seat that begins, where it is known; it may be beyond the number of players.
    [[nodiscard]] std::optional<Seat> first() const { return m_first; }

    [[nodiscard]] static Observation observationOf(const Game &game, Viewer viewer, qint64 ms);

private:
    void add(const Observation &observation);

    Viewer m_viewer;
    QString m_match;
    QJsonObject m_head;
    std::optional<Seat> m_first;
    std::vector<Observation> m_observations;
};

} // namespace core
