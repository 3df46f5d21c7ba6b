#include "games/bullsandcows/moves.h"

#include "fairness/commitment.h"
#include "games/bullsandcows/view.h"
#include "protocol/json.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

static std::optional<CodeMove> readAnswer(const QJsonObject &json)
{
    const auto bulls = integerOf(json["bulls"_L1]);
    const auto cows = integerOf(json["cows"_L1]);
    if (!bulls || !cows)
        return std::nullopt;
    return CodeAnswer{*bulls, *cows};
}

std::optional<CodeMove> readCodeMove(const QJsonObject &json)
{
    if (json["guess"_L1].isString())
        return CodeGuess{json["guess"_L1].toString()};
    if (json["answer"_L1].isObject())
        return readAnswer(json["answer"_L1].toObject());
    if (bytesOfHex(json["commit"_L1], 32))
        return CodeCommit{json["commit"_L1].toString()};
    const auto nonce = bytesOfHex(json["nonce"_L1], nonceBytes);
    if (json["code"_L1].isString() && nonce)
        return CodeReveal{{json["code"_L1].toString(), *nonce}};
    return std::nullopt;
}

void write(JsonWriter &w, const CodeMove &move)
{
    if (const auto *guess = std::get_if<CodeGuess>(&move))
        return w.field("guess"_L1, guess->text);
    if (const auto *commit = std::get_if<CodeCommit>(&move))
        return w.field("commit"_L1, commit->hash);
    if (const auto *answer = std::get_if<CodeAnswer>(&move)) {
        return w.object("answer"_L1, [&] {
            w.field("bulls"_L1, answer->bulls);
            w.field("cows"_L1, answer->cows);
        });
    }
    write(w, std::get<CodeReveal>(move).secret);
}

std::optional<Refusal> answerError(const CodeForm &form, const CodeAnswer &answer)
{
    const int length = form.length;
    const bool isPossible = answer.bulls >= 0 && answer.cows >= 0 && answer.bulls <= length
                            && answer.cows <= length - answer.bulls
                            && !(answer.bulls == length - 1 && answer.cows == 1);
    return isPossible ? std::nullopt : std::optional(Refusal{"impossible_answer"_L1});
}

} // namespace core
