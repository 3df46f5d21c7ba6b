#pragma once

#include "games/bullsandcows/moves.h"
#include "games/bullsandcows/state.h"

namespace core {

// What a race and a co-op have in common, in which all guess at one code, which is the server's: to be
// inherited by their rules, and its State by theirs.
struct SharedCode
{
    struct State : CodeState
    {
        CodeSecret secret;
    };

    static State begun(const CodeOptions &options, const Setup &setup);
    static std::optional<Refusal> legalityError(const State &state, Seat seat, const CodeMove &move);
    static CodeView::Row answered(const State &state, const CodeMove &guess);
    // With what is told after the end.
    static CodeView openView(const State &state);
    static void writeSecrets(JsonWriter &writer, const State &state);
    // What is wrong with a transcript's secrets.
    static std::optional<Refusal> validateSecrets(const CodeForm &form, const QJsonObject &secrets);
};

} // namespace core
