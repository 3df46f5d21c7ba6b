#include "game/refusal.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// `%1` and so on stand for the values of these keys.
struct Sentence
{
    QLatin1StringView reason;
    QLatin1StringView text;
    std::array<QLatin1StringView, 3> keys = {};
};

constexpr std::array sentences{
    Sentence{"out_of_range"_L1,
             "The option \"%1\" goes from %2 to %3."_L1,
             {"option"_L1, "least"_L1, "most"_L1}},
    Sentence{"not_even"_L1, "The option \"%1\" has to be an even number."_L1, {"option"_L1}},
    Sentence{"not_odd"_L1, "The option \"%1\" has to be an odd number."_L1, {"option"_L1}},
    Sentence{"not_one_of"_L1, "The option \"%1\" is one of: %2."_L1, {"option"_L1, "choices"_L1}},
    Sentence{"line_too_long"_L1, "That many in a row do not fit on the board: at most %1."_L1, {"most"_L1}},
    Sentence{"too_few_symbols"_L1, "Without repeats there have to be at least %1 symbols."_L1, {"least"_L1}},
    Sentence{"malformed"_L1, "That is not a move of this game."_L1},
    Sentence{"outside"_L1, "That is outside the board."_L1},
    Sentence{"cell_taken"_L1, "That cell is taken."_L1},
    Sentence{"column_full"_L1, "That column is full."_L1},
    Sentence{"wrong_phase"_L1, "That cannot be done now: the match is in the phase \"%1\"."_L1, {"phase"_L1}},
    Sentence{"commitment_taken"_L1, "Somebody else has sealed exactly this. Seal a choice of your own."_L1},
    Sentence{"no_such_gesture"_L1, "There is no such gesture."_L1},
    Sentence{"not_what_was_committed"_L1, "That is not what was sealed."_L1},
    Sentence{"code_length"_L1, "It has to have %1 symbols."_L1, {"length"_L1}},
    Sentence{"code_symbols"_L1, "Only the symbols 0 to %1 are in play."_L1, {"last"_L1}},
    Sentence{"code_has_repeats"_L1, "No symbol may stand in it twice."_L1},
    Sentence{"impossible_answer"_L1, "No code gives that answer."_L1},
};

QString wordOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList words;
        const QJsonArray choices = value.toArray();
        for (const QJsonValue &choice : choices)
            words.append(wordOf(choice));
        return words.join(", "_L1);
    }
    return value.toVariant().toString();
}

} // namespace

QString englishText(const Refusal &refusal)
{
    const auto *const sentence = std::ranges::find(sentences, refusal.reason, &Sentence::reason);
    if (sentence == sentences.end())
        return refusal.reason;
    QString text = sentence->text;
    for (const QLatin1StringView key : sentence->keys) {
        if (!key.isEmpty())
            text = text.arg(wordOf(refusal.values[key]));
    }
    return text;
}

std::vector<QLatin1StringView> refusalReasons()
{
    std::vector<QLatin1StringView> reasons;
    for (const Sentence &sentence : sentences)
        reasons.push_back(sentence.reason);
    return reasons;
}

Rejection rejectionOf(ErrorCode code, const Refusal &refusal)
{
    return {code, englishText(refusal), refusal.reason, refusal.values};
}

} // namespace core
