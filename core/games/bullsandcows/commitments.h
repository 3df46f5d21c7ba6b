#pragma once

#include "fairness/commitmentschemeof.h"
#include "games/bullsandcows/moves.h"
#include "games/bullsandcows/view.h"

namespace core {

// The code that a player of a duel chooses.
struct CodeChoice
{
    QString code;
    bool operator==(const CodeChoice &) const = default;
};

// How a player's own program keeps the code of a duel: it answers every guess truly by itself, and reveals
// the code only when the guessing is over.
struct CodeCommitments
{
    using Choice = CodeChoice;
    using Move = CodeMove;

    // What is no text is no code, and refused as one.
    static std::optional<Choice> readChoice(const QJsonObject &json);
    static void write(JsonWriter &writer, const Choice &choice);
    static std::optional<int> openRound(const CodeView &view, Seat seat);
    static int roundOf(const CodeView &) { return 0; }
    static std::variant<QByteArray, Refusal> payload(const CodeView &view, const Choice &choice);
    static DueAction<CodeCommitments> act(const CodeView &view, const Sealed<Choice> &sealed);
    static Choice anyChoice(const CodeView &view, QRandomGenerator &random);
};

} // namespace core
