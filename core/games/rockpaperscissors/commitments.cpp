#include "fairness/commitmentscheme.h"
#include "games/rockpaperscissors/rules.h"
#include "protocol/json.h"

#include <QCoreApplication>

#include <algorithm>

// How a player's own program keeps a throw: it reveals only when everybody still in has committed and its own
// commitment stands unchanged among them.
namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::RockPaperScissors)
};

} // namespace

static bool isIn(const QJsonObject &view, Seat seat)
{
    return view["in"_L1].toArray().contains(seat);
}

static QString committed(const QJsonObject &view, Seat seat)
{
    return view["committed"_L1][QString::number(seat)].toString();
}

static std::optional<int> openRound(const QJsonObject &view, Seat seat)
{
    const auto round = integerOf(view["round"_L1]);
    const bool isOpen = view["phase"_L1] == "commit"_L1 && isIn(view, seat)
                        && committed(view, seat).isEmpty();
    if (!isOpen || !round || *round < 1 || *round > RockPaperScissors::mostRounds)
        return std::nullopt;
    return static_cast<int>(*round);
}

static std::variant<QByteArray, QString> payload(const QJsonObject &view, const QJsonObject &choice)
{
    const auto gesture = integerOf(choice["gesture"_L1]);
    if (!gesture || *gesture < 0 || *gesture >= view["gestures"_L1].toInteger() || *gesture > 255)
        return Texts::tr("There is no such gesture.");
    return QByteArray(1, static_cast<char>(*gesture));
}

// A round is thrown by two or more; a view in which nobody else is in asks for a throw that nobody answers.
static bool allHaveSealed(const QJsonObject &view, Seat own)
{
    const QJsonArray in = view["in"_L1].toArray();
    const auto hasSealed = [&](const QJsonValue &seat) { return !committed(view, seat.toInt(-1)).isEmpty(); };
    const auto isAnother = [&](const QJsonValue &seat) { return seat != own; };
    return isIn(view, own) && std::ranges::any_of(in, isAnother) && std::ranges::all_of(in, hasSealed);
}

static AutoAction act(const QJsonObject &view, const SealedChoice &sealed)
{
    if (view["phase"_L1] != "reveal"_L1 || view["round"_L1].toInt() != sealed.round)
        return {};
    if (committed(view, sealed.seat) != sealed.commitment)
        return Violation{
            Texts::tr("The host shows another throw than the one that you have sealed. Yours stays "
                      "closed.")};
    if (!allHaveSealed(view, sealed.seat))
        return Violation{Texts::tr("The host asks for your throw before all are sealed. It stays closed.")};
    return AutoMove{{{"gesture"_L1, sealed.choice["gesture"_L1]},
                     {"nonce"_L1, QString::fromLatin1(sealed.nonce.toHex())}}};
}

namespace {
struct OldSchemeRockPaperScissors final : CommitmentScheme
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

const CommitmentScheme *RockPaperScissors::commitmentScheme()
{
    static const OldSchemeRockPaperScissors scheme;
    return &scheme;
}

} // namespace core
