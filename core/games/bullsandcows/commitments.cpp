#include "fairness/commitmentscheme.h"
#include "games/bullsandcows/rules.h"
#include "protocol/json.h"

#include <QCoreApplication>

#include <algorithm>

// How a player's own program keeps the code of a duel: it answers every guess truly by itself, and shows the
// code only when the guessing is over.
namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::BullsAndCows)
};

} // namespace

static QString committed(const QJsonObject &view, Seat seat)
{
    return view["commitments"_L1][QString::number(seat)].toString();
}

static std::optional<int> openRound(const QJsonObject &view, Seat seat)
{
    const bool isOpen = view["mode"_L1] == "duel"_L1 && view["phase"_L1] == "commit"_L1
                        && committed(view, seat).isEmpty();
    return isOpen ? std::optional(0) : std::nullopt;
}

static std::optional<BullsAndCows::Options> optionsOf(const QJsonObject &view)
{
    const auto options = BullsAndCows::parseOptions({}, view);
    const auto *good = std::get_if<BullsAndCows::Options>(&options);
    return good ? std::optional(*good) : std::nullopt;
}

static std::variant<QByteArray, QString> payload(const QJsonObject &view, const QJsonObject &choice)
{
    const auto options = optionsOf(view);
    const QString code = choice["code"_L1].toString();
    if (const auto why = codeError(options ? options->form : CodeForm(), code))
        return *why;
    return code.toUtf8();
}

// The rows on a player's board, and whether one of them solved it.
static std::pair<qsizetype, bool> progress(const QJsonObject &view, Seat seat, int length)
{
    const QJsonArray rows = view["boards"_L1].toArray().at(seat)["rows"_L1].toArray();
    const bool solved = std::ranges::any_of(rows, [&](const QJsonValue &row) {
        return row["bulls"_L1].toInt() == length;
    });
    return {rows.size(), solved};
}

static bool isGuessingOver(const QJsonObject &view)
{
    const auto options = optionsOf(view);
    if (!options)
        return false;
    const auto [ours, isOurs] = progress(view, 0, options->form.length);
    const auto [theirs, isTheirs] = progress(view, 1, options->form.length);
    return ours == theirs && (isOurs || isTheirs || ours == options->limit());
}

static AutoAction answer(const QJsonObject &view, const SealedChoice &sealed)
{
    const QJsonObject pending = view["pending"_L1].toObject();
    if (pending["seat"_L1].toInt(-1) != 1 - sealed.seat)
        return {};
    const Feedback found = feedback(sealed.choice["code"_L1].toString(), pending["guess"_L1].toString());
    return AutoMove{{{"answer"_L1, QJsonObject{{"bulls"_L1, found.bulls}, {"cows"_L1, found.cows}}}}};
}

static AutoAction act(const QJsonObject &view, const SealedChoice &sealed)
{
    const bool answers = view["phase"_L1] == "answer"_L1;
    if (!answers && view["phase"_L1] != "reveal"_L1)
        return {};
    if (committed(view, sealed.seat) != sealed.commitment)
        return Violation{
            Texts::tr("The host shows another code than the one that you have sealed. Yours stays "
                      "closed.")};
    if (answers)
        return answer(view, sealed);
    if (!isGuessingOver(view))
        return Violation{
            Texts::tr("The host asks for your code before the guessing is over. It stays closed.")};
    return AutoMove{
        {{"code"_L1, sealed.choice["code"_L1]}, {"nonce"_L1, QString::fromLatin1(sealed.nonce.toHex())}}};
}

namespace {
struct OldSchemeBullsAndCows final : CommitmentScheme
{
    std::optional<int> openRound(const QJsonObject &view, Seat seat) const override { return core::openRound(view, seat); }
    std::variant<QByteArray, Refusal> payload(const QJsonObject &view, const QJsonObject &choice) const override
    {
        const auto read = core::payload(view, choice);
        if (std::holds_alternative<QString>(read))
            return Refusal{"malformed"_L1};
        return std::get<QByteArray>(read);
    }
    AutoAction act(const QJsonObject &view, const SealedChoice &sealed) const override { return core::act(view, sealed); }
};
} // namespace

const CommitmentScheme *BullsAndCows::commitmentScheme()
{
    static const OldSchemeBullsAndCows scheme;
    return &scheme;
}

} // namespace core
