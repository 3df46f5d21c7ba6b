#pragma once

#include "authority/effects.h"
#include "authority/matchclocks.h"
#include "game/gamekind.h"
#include "protocol/messages.h"

#include <memory>
#include <optional>
#include <utility>

namespace server {

// Seconds.
inline constexpr qint64 longestMove = 3600;
inline constexpr qint64 shortestClock = 30;
inline constexpr qint64 longestClock = 7200;

// How long a seat's clock stood for its player to come back, in milliseconds since the match began.
struct Wait
{
    core::Seat seat = 0;
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

// What a match is opened with. `random` are the bytes of core::Setup.
struct MatchPlan
{
    QString match;
    int number = 1;
    const core::GameKind *game = nullptr;
    QJsonObject options;
    std::vector<core::MatchPlayer> players; // in the order of their seats
    std::optional<qint64> secondsPerMove;
    std::optional<qint64> secondsEach = {};
    QByteArray random;
    std::vector<Wait> waits = {}; // where there are clocks for the whole match; they come as it goes on
};

// One match in a room: the game, its clock and its transcript.
class Match
{
public:
    Match(MatchPlan plan, Instant now);

    [[nodiscard]] const QString &id() const { return m_plan.match; }
    [[nodiscard]] const MatchPlan &plan() const { return m_plan; }
    [[nodiscard]] qint64 startedMs() const { return m_startedMs; }
    [[nodiscard]] std::optional<core::Seat> seatOf(const QString &person) const;
    [[nodiscard]] bool isOver() const { return m_game->outcome().has_value(); }
    // What this person looks at it as: nobody's seat where all see the same, so that one message does for
    // all.
    [[nodiscard]] core::Viewer viewerOf(const QString &person) const;
    [[nodiscard]] bool isIn(core::Seat seat) const { return m_game->isIn(seat); }

    [[nodiscard]] std::optional<core::Rejection> play(core::Seat seat, qint64 step, const QJsonValue &move,
                                                      Instant now);
    void depart(core::Seat seat, core::Departure departure, Instant now);
    // Ends it for all, and nobody wins.
    void stop(Instant now);
    // When one of them runs out, `expire` is due.
    [[nodiscard]] MatchClocks &clocks() { return m_clocks; }
    // That seat's player is back, and its clock goes on. True where the plan has to be kept anew.
    [[nodiscard]] bool release(core::Seat seat, Instant now);
    // Lets the clock take its toll. False where it has not run out.
    [[nodiscard]] bool expire(Instant now);

    [[nodiscard]] core::MatchView viewFor(core::Viewer viewer, Instant now) const;
    [[nodiscard]] core::MatchStarted startFor(core::Viewer viewer, Instant now) const;
    // Only once it is over, and so the following.
    [[nodiscard]] core::MatchResult result() const;
    // Without the transcript where a room shows it afterwards.
    [[nodiscard]] core::MatchEnded endFor(core::Viewer viewer) const;
    // Without its moves where it would be too long, or would not go along with a view of so many bytes.
    [[nodiscard]] core::RawJson transcript(qsizetype viewSize) const;
    // All of it but the moves.
    [[nodiscard]] core::RawJson transcriptHead() const;
    [[nodiscard]] const std::vector<core::RawJson> &moves() const { return m_moves; }
    // The index of the first move or event since this was asked last.
    [[nodiscard]] std::size_t takeNews() { return std::exchange(m_known, m_moves.size()); }

private:
    // What was nobody's has no seat.
    template<typename T>
    void record(std::optional<core::Seat> seat, QLatin1StringView key, const T &value, Instant now);
    void writeHead(core::JsonWriter &writer) const;
    [[nodiscard]] std::map<core::Seat, qint64> clocksLeft(Instant now) const;
    MatchPlan m_plan;
    std::unique_ptr<core::Game> m_game;
    std::vector<core::RawJson> m_moves; // and events, as they stand in the transcript
    std::size_t m_known = 0;
    std::optional<core::RawJson> m_last;
    qint64 m_startedMs;
    qint64 m_changedMs; // by the match's own time, since its start
    MatchClocks m_clocks;
};

} // namespace server
