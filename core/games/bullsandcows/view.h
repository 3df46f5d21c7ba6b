#pragma once

#include "game/game.h"
#include "games/bullsandcows/options.h"
#include "protocol/jsonwriter.h"

#include <map>

namespace core {

// What one viewer sees of a match of bulls and cows.
struct CodeView : CodeOptions
{
    enum class Phase { Commit, Guess, Answer, Reveal, Over };

    struct Row
    {
        std::optional<QString> guess; // nothing: not for this viewer's eyes
        Feedback feedback;
        std::optional<Seat> seat = {}; // who guessed, on a board that all share
        bool operator==(const Row &) const = default;
    };
    // The guesses of one player, or of all in a co-op.
    struct Board
    {
        std::optional<Seat> seat = {}; // nothing: everybody's
        std::vector<Row> rows = {};
        bool solved = false;
        bool operator==(const Board &) const = default;

        [[nodiscard]] int guesses() const { return static_cast<int>(rows.size()); }
    };
    struct Pending
    {
        Seat seat = 0; // who guesses
        QString guess;
        bool operator==(const Pending &) const = default;
    };

    Phase phase = Phase::Guess;
    std::vector<Board> boards = {}; // of a co-op one

    // Of a race or a co-op, where the code is the server's.
    QString commitment = {};
    std::optional<CodeSecret> secret = {}; // after the end

    // Of a duel, by the seat whose code it is.
    std::map<Seat, QString> commitments = {};
    std::map<Seat, CodeSecret> secrets = {}; // after the end, what was revealed
    std::optional<Pending> pending = {};     // the guess that waits for its answer

    bool operator==(const CodeView &) const = default;

    // How many guesses each board takes.
    [[nodiscard]] int limit() const { return limitFor(static_cast<int>(boards.size())); }
    // Null where the seat has none of its own.
    [[nodiscard]] const Board *boardOf(Seat seat) const;
    // How often this seat has guessed, with the guess that waits for its answer.
    [[nodiscard]] int guessesOf(Seat seat) const;
    // The fewest guesses with which anybody has solved.
    [[nodiscard]] std::optional<int> best() const;
    // Whether this can be a later view of the same match.
    [[nodiscard]] bool isOfSameMatch(const CodeView &before) const;
};

[[nodiscard]] QLatin1StringView phaseName(CodeView::Phase phase);

// The fields of an object.
void write(JsonWriter &writer, const CodeView &view);
void write(JsonWriter &writer, const CodeSecret &secret);
// An object with what is hidden in a duel, by seat.
void writeSecrets(JsonWriter &writer, const std::map<Seat, CodeSecret> &secrets);

// Nothing where a stranger's view is none of this game. A guess that breaks the options makes it none; a
// secret that does is read all the same, since that is what a cheat reveals.
[[nodiscard]] std::optional<CodeView> readCodeView(const QJsonObject &json);

} // namespace core
