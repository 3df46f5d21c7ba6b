#include "client/refusaltexts.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

QString RefusalTexts::of(const core::Error &error)
{
    return of(error.reason, error.values).value_or(error.message);
}

QString RefusalTexts::of(const core::Refusal &refusal)
{
    return of(QString(refusal.reason), refusal.values).value_or(core::englishText(refusal));
}

std::optional<QString> RefusalTexts::of(QStringView reason, const QJsonObject &values)
{
    const auto text = ofOptions(reason, values);
    return text ? text : ofMoves(reason, values);
}

std::optional<QString> RefusalTexts::ofOptions(QStringView reason, const QJsonObject &values)
{
    const auto number = [&](QLatin1StringView key) { return values[key].toInt(); };
    if (reason == "out_of_range"_L1 && values.contains("least"_L1))
        return tr("That option goes from %1 to %2.").arg(number("least"_L1)).arg(number("most"_L1));
    if (reason == "not_even"_L1)
        return tr("That option has to be an even number.");
    if (reason == "not_odd"_L1)
        return tr("That option has to be an odd number.");
    if (reason == "not_one_of"_L1)
        return tr("There is no such choice for that option.");
    if (reason == "line_too_long"_L1)
        return tr("A row that wins cannot be longer than the board: at most %1.").arg(number("most"_L1));
    if (reason == "too_few_symbols"_L1)
        return tr("Without repeats there have to be at least %n symbols.", nullptr, number("least"_L1));
    return std::nullopt;
}

std::optional<QString> RefusalTexts::ofMoves(QStringView reason, const QJsonObject &values)
{
    if (reason == "malformed"_L1)
        return tr("That is not a move of this game.");
    if (reason == "outside"_L1)
        return tr("That is outside the board.");
    if (reason == "cell_taken"_L1)
        return tr("That cell is taken.");
    if (reason == "column_full"_L1)
        return tr("That column is full.");
    if (reason == "wrong_phase"_L1)
        return otherPhase(values["phase"_L1].toString());
    if (reason == "commitment_taken"_L1)
        return tr("Somebody else has sealed exactly this. Seal a choice of your own.");
    if (reason == "no_such_gesture"_L1)
        return tr("There is no such gesture.");
    if (reason == "not_what_was_committed"_L1)
        return tr("That is not what was sealed.");
    if (reason == "code_length"_L1)
        return tr("It has to have %n symbols.", nullptr, values["length"_L1].toInt());
    if (reason == "code_symbols"_L1)
        return tr("Only the symbols 0 to %1 are in play.").arg(values["last"_L1].toString().left(1));
    if (reason == "code_has_repeats"_L1)
        return tr("No symbol may stand in it twice.");
    if (reason == "impossible_answer"_L1)
        return tr("No code gives that answer.");
    return std::nullopt;
}

QString RefusalTexts::otherPhase(const QString &phase)
{
    if (phase == "commit"_L1)
        return tr("Everybody has to seal a choice first.");
    if (phase == "guess"_L1)
        return tr("It is time to guess.");
    if (phase == "answer"_L1)
        return tr("A guess waits for its answer.");
    if (phase == "reveal"_L1)
        return tr("It is time to show what was sealed.");
    return tr("That cannot be done now.");
}

} // namespace app
