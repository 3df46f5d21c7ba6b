#pragma once

#include "game/optionvisitor.h"
#include "games/bullsandcows/codes.h"

namespace core {

// What a match of bulls and cows is played with.
struct CodeOptions
{
    static constexpr int mostPlayers = 20;
    static constexpr int mostGuesses = 100;
    // Of all boards of a race together: more would not fit into a message.
    static constexpr int mostRows = 800;

    enum class Mode { Race, CoOp, Duel };

    Mode mode = Mode::Race;
    CodeForm form = {};
    int guesses = 0; // as given: 0 means mostGuesses
    bool operator==(const CodeOptions &) const = default;

    // How many guesses each board takes, with so many players.
    [[nodiscard]] int limitFor(int players) const;
};

// In the order of the contract.
void visitOptions(OptionVisitor &visitor, CodeOptions &options);
// Why these do not go together.
[[nodiscard]] std::optional<Refusal> conflict(const CodeOptions &options);

} // namespace core
