#pragma once

#include "game/rejection.h"
#include "protocol/rawjson.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace core {

// A place in a match, 0 to players - 1.
using Seat = int;

// Who looks at a match: the player of a seat, or a spectator.
struct Viewer
{
    std::optional<Seat> seat;
    bool operator==(const Viewer &) const = default;
};

// What a match starts from. Games have no randomness of their own: `random` are `setupBytes` handed in, drawn
// by the server from the system's source. Where a match is played again from its transcript, the transcript's
// `secrets` stand in their place.
inline constexpr qsizetype setupBytes = 64;
struct Setup
{
    int players = 2;
    Seat first = 0;
    QString match;
    QByteArray random;
    QJsonObject secrets = {};
};

// Why a seat drops out of a match without a move; the names of the contract's events. In a phase for which
// the rules themselves give the time, the rules say what a Timeout brings.
enum class Departure { Timeout, Resigned, Left };
[[nodiscard]] QLatin1StringView departureName(Departure departure);
[[nodiscard]] std::optional<Departure> departureFromName(QStringView name);
// The event of the whole match, which is nobody's: the host has ended it.
inline constexpr QLatin1StringView stoppedName("stopped");

enum class Reason { Won, Draw, Lost, Resigned, Timeout, Left, Cheated, Stopped };
[[nodiscard]] QLatin1StringView reasonName(Reason reason);
[[nodiscard]] Reason reasonOf(Departure departure);

// How a match ended. `ranking` lists groups of equal seats, best first; `winners` is empty for a draw.
struct Outcome
{
    std::vector<Seat> winners;
    std::vector<std::vector<Seat>> ranking;
    Reason reason = Reason::Won;
    bool operator==(const Outcome &) const = default;
};
[[nodiscard]] Outcome won(Seat winner, Seat loser, Reason reason);
[[nodiscard]] QJsonObject toJson(const Outcome &outcome);

// One running match, whatever the game: the only thing the server holds. Not thread-safe; one owner.
// A refused move leaves it untouched.
class Game
{
public:
    virtual ~Game() = default;

    // Moves accepted so far; departures do not count.
    [[nodiscard]] virtual int step() const = 0;
    // The seats that may act now, ascending; empty once the match is over.
    [[nodiscard]] virtual std::vector<Seat> turn() const = 0;
    // Checks over, turn, step, form and legality in this order, then plays.
    [[nodiscard]] virtual std::optional<Rejection> play(Seat seat, qint64 seenStep,
                                                        const QJsonValue &move) = 0;
    // The last accepted move in the game's own words, without what else its sender wrote; {} before the
    // first.
    [[nodiscard]] virtual RawJson lastMove() const = 0;
    // Takes a seat out of the match; nothing happens once it is over or the seat is out.
    virtual void depart(Seat seat, Departure departure) = 0;
    // Ends the match for all, and nobody wins; nothing happens once it is over.
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isIn(Seat seat) const = 0;
    // The time that the rules themselves give for the present phase, beside the room's seconds per move.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> phaseLimit() const = 0;
    // False in a phase in which the time of who may act now is not their own: it takes nothing from a clock
    // for the whole match.
    [[nodiscard]] virtual bool isOnClock() const = 0;
    // Changes whenever the clock of that seat starts anew.
    [[nodiscard]] virtual int phase(Seat seat) const = 0;
    [[nodiscard]] virtual std::optional<Outcome> outcome() const = 0;
    // All that this viewer may see and nothing else.
    [[nodiscard]] virtual RawJson view(Viewer viewer) const = 0;
    // True where everybody may see every move as it was made.
    [[nodiscard]] virtual bool movesArePublic() const = 0;
    // True where everybody sees the same, whoever looks, and one seat is in turn at a time.
    [[nodiscard]] virtual bool viewsAreAlike() const = 0;
    // The transcript's `secrets`; only to be called once the match is over.
    [[nodiscard]] virtual RawJson secrets() const = 0;
};

struct SeatRange
{
    int min = 2;
    int max = 2;
    bool operator==(const SeatRange &) const = default;
};

} // namespace core
