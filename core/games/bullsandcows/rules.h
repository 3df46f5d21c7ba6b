#pragma once

#include "game/gamekind.h"
#include "games/bullsandcows/codes.h"

#include <algorithm>
#include <array>

namespace core {

// The rules of bulls and cows as a race, together, or as a duel; the contract's section 5. The code of a race
// or a co-op is the server's; in a duel each player keeps one for the other.
struct BullsAndCows
{
    static constexpr int mostPlayers = 20;
    static constexpr int mostGuesses = 100;
    static constexpr int mostRows =
        800; // of all boards of a race together: more would not fit into a message
    static constexpr std::chrono::seconds revealTime{20};

    enum class Mode { Race, CoOp, Duel };
    struct Options
    {
        Mode mode = Mode::Race;
        CodeForm form;
        int guesses = 0; // as given: 0 means mostGuesses

        [[nodiscard]] int limit() const { return guesses == 0 ? mostGuesses : guesses; }
        // On each board, with so many players.
        [[nodiscard]] int limit(int players) const
        {
            return mode == Mode::Race ? std::min(limit(), mostRows / players) : limit();
        }
    };

    struct Commit
    {
        QString hash;
    };
    struct Guess
    {
        QString text;
    };
    struct Answer
    {
        qint64 bulls;
        qint64 cows;
    };
    struct Reveal
    {
        QString code;
        QByteArray nonce;
    };
    using Move = std::variant<Commit, Guess, Answer, Reveal>;

    enum class Phase { Commit, Guess, Answer, Reveal, Over };
    struct Row
    {
        Seat seat;
        QString guess;
        Feedback feedback;
    };
    // The guesses of one player, or of all in a co-op.
    struct Board
    {
        std::vector<Row> rows;
        bool solved = false;
    };
    struct Secret
    {
        QString code;
        QByteArray nonce;
    };
    struct State
    {
        Options options;
        QString match;
        int players = 1;
        Phase phase = Phase::Guess;
        std::vector<Board> boards; // by seat; in a co-op one
        std::vector<bool> isGone;  // by seat
        std::vector<Seat> gone;    // in the order of going
        Seat next = 0;             // who guesses, where turns alternate
        int turns = 0;             // that have begun, where turns alternate
        Secret server;
        QString serverCommitment;
        std::optional<QString> pending; // of a duel: the guess of `next` that waits for its answer
        std::array<QString, 2> commitments;
        std::array<std::optional<Secret>, 2> revealed;
        std::array<bool, 2> isLate{}; // with revealing
        std::optional<Outcome> outcome;
    };

    static std::variant<Options, Rejection> parseOptions(const QString &id, const QJsonObject &given);
    static void writeOptions(JsonWriter &writer, const Options &options);
    static SeatRange seats(const QJsonObject &checkedOptions);
    static std::optional<QString> validateSecrets(const Options &options, const QJsonObject &secrets);
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
    static void writeSecrets(JsonWriter &writer, const State &state);
    static bool isSimultaneous(const State &state);
    static std::optional<std::chrono::milliseconds> phaseLimit(const State &state);
    // The answer of a duel is given by the owner's program.
    static bool isOnClock(const State &state) { return state.phase != Phase::Answer; }
    static int phase(const State &state, Seat seat);
    static const CommitmentScheme *commitmentScheme();
    static constexpr bool movesArePublic = false;
};

} // namespace core
