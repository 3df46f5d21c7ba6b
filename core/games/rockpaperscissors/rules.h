#pragma once

#include "game/gamekind.h"

#include <array>

namespace core {

// The rules of rock-paper-scissors for 2 to 20 players and 3 to 101 gestures; the contract's section 5. A
// round has two phases: everybody still in commits to a throw, then everybody reveals it.
struct RockPaperScissors
{
    static constexpr int mostPlayers = 20;
    static constexpr int mostRounds = 200;
    static constexpr int mostEmptyRounds = 3; // that are played again because nobody revealed
    static constexpr std::size_t roundsShown = 20;
    static constexpr std::chrono::seconds revealTime{20};

    enum class Rule { Elimination, Points };
    struct Options
    {
        int gestures;
        Rule rule;
        int firstTo;
    };

    struct Commit
    {
        QString hash;
    };
    struct Reveal
    {
        qint64 gesture;
        QByteArray nonce;
    };
    using Move = std::variant<Commit, Reveal>;

    enum class Phase { Commit, Reveal, Over };
    struct Player
    {
        bool isIn = true;
        int score = 0;
        bool isLate = false; // has not revealed in time
        QString commit;      // of this round; empty until it is there
        std::optional<int> gesture;
    };
    struct Round
    {
        std::vector<std::pair<Seat, int>> gestures;
        std::vector<Seat> out;
    };
    struct State
    {
        Options options{};
        QString match;
        std::vector<Player> players; // by seat
        Phase phase = Phase::Commit;
        int round = 1;
        int emptyRounds = 0;
        int phases = 0;                      // that have begun
        std::vector<Round> rounds;           // the last ones
        std::vector<std::vector<Seat>> gone; // those out, in the order of going
        std::optional<Outcome> outcome;
    };

    static std::variant<Options, Rejection> parseOptions(const QString &id, const QJsonObject &given);
    static void writeOptions(JsonWriter &writer, const Options &options);
    static SeatRange seats(const QJsonObject &checkedOptions);
    static State initial(const Options &options, const Setup &setup);
    static std::optional<Move> parseMove(const QJsonObject &json);
    static void writeMove(JsonWriter &writer, const State &before, const Move &move);
    static bool mayMove(const State &state, Seat seat);
    static std::optional<QString> legalityError(const State &state, Seat seat, const Move &move);
    static State applied(State state, Seat seat, const Move &move);
    static State departed(State state, Seat seat, Departure departure);
    static State stopped(State state);
    static bool isIn(const State &state, Seat seat);
    static std::optional<Outcome> outcome(const State &state);
    static void writeView(JsonWriter &writer, const State &state, Viewer viewer);
    static bool isSimultaneous(const State &) { return true; }
    static std::optional<std::chrono::milliseconds> phaseLimit(const State &state);
    static int phase(const State &state, Seat) { return state.phases; }
    static const CommitmentScheme *commitmentScheme();
    static constexpr bool movesArePublic = false;
};

} // namespace core
