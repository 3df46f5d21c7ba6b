#pragma once

#include "games/bullsandcows/codes.h"
#include "protocol/jsonwriter.h"

#include <QJsonObject>

#include <variant>

namespace core {

// The moves of bulls and cows. All but the guess are of a duel.
struct CodeCommit
{
    QString hash;
    bool operator==(const CodeCommit &) const = default;
};
struct CodeGuess
{
    QString text;
    bool operator==(const CodeGuess &) const = default;
};
struct CodeAnswer
{
    qint64 bulls;
    qint64 cows;
    bool operator==(const CodeAnswer &) const = default;
};
struct CodeReveal
{
    CodeSecret secret;
    bool operator==(const CodeReveal &) const = default;
};
using CodeMove = std::variant<CodeCommit, CodeGuess, CodeAnswer, CodeReveal>;

[[nodiscard]] std::optional<CodeMove> readCodeMove(const QJsonObject &json);
// The fields of an object.
void write(JsonWriter &writer, const CodeMove &move);

// Why no code of this form can give such an answer.
[[nodiscard]] std::optional<Refusal> answerError(const CodeForm &form, const CodeAnswer &answer);

} // namespace core
