#pragma once

#include "games/bullsandcows/codes.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

// The view of bulls and cows, read once from the wire; what is drawn and said is a pure function of it.
struct CodeView
{
    enum class Mode { Race, CoOp, Duel };
    enum class Phase { Commit, Guess, Answer, Reveal, Over };

    struct Row
    {
        std::optional<QString> guess; // nothing: not for this viewer's eyes
        core::Feedback feedback;
        std::optional<int> seat; // who guessed, on a board that all share
        bool operator==(const Row &) const = default;
    };
    struct Board
    {
        std::optional<int> seat; // nothing: everybody's
        std::vector<Row> rows;
        bool solved = false;
        bool operator==(const Board &) const = default;
    };
    struct Pending
    {
        int seat = 0; // who guesses
        QString guess;
        bool operator==(const Pending &) const = default;
    };

    Mode mode = Mode::Race;
    core::CodeForm form;
    int guesses = 0; // 0: as many as there may be
    Phase phase = Phase::Guess;
    std::vector<Board> boards;
    std::optional<Pending> pending;
    std::optional<QString> secret; // of a race or a co-op, at the end
    QHash<int, QString> secrets;   // of a duel, by seat, at the end
    QString commitment;
    QHash<int, QString> commitments; // of a duel, by seat

    [[nodiscard]] static std::optional<CodeView> read(const QJsonObject &view);

    // How many guesses a board takes at most.
    [[nodiscard]] int limit() const;
    [[nodiscard]] const Board *boardOf(int seat) const;
    // How often this seat has guessed, with the guess that waits for its answer.
    [[nodiscard]] int guessesOf(int seat) const;
    // The fewest guesses with which anybody has solved.
    [[nodiscard]] std::optional<int> best() const;
    // Whether this can be a later state of the same match.
    [[nodiscard]] bool isOfSameMatch(const CodeView &before) const;
};

} // namespace ui
