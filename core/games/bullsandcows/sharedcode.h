#pragma once

#include "games/bullsandcows/moves.h"
#include "games/bullsandcows/state.h"

namespace core {

// What a race and a co-op have in common, in which all guess at one code of the server's: to be inherited by
// their rules, and `Match` by their State.
struct ServerCode
{
    struct Match : CodeState
    {
        CodeSecret secret;
    };

    static Match begun(const CodeOptions &options, const Setup &setup);
    static std::optional<Refusal> legalityError(const Match &match, Seat seat, const CodeMove &move);
    static CodeView::Row answered(const Match &match, const CodeMove &guess);
    // With what is told after the end.
    static CodeView openView(const Match &match);
    static void writeSecrets(JsonWriter &writer, const Match &match);
    // What is wrong with a transcript's secrets.
    static std::optional<Refusal> validateSecrets(const CodeForm &form, const QJsonObject &secrets);
};

} // namespace core
