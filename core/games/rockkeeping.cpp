#include "fairness/keeping.h"
#include "games/rockpaperscissors.h"
#include "protocol/json.h"

#include <QCoreApplication>

#include <algorithm>

// How a player's own program keeps a throw: it reveals only when everybody still in has committed and its own
// commitment stands unchanged among them.
namespace core {

using namespace Qt::Literals::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("core::RockPaperScissors", text);
}

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
        return tr("There is no such gesture.");
    return QByteArray(1, static_cast<char>(*gesture));
}

static KeeperAct act(const QJsonObject &view, const Kept &kept)
{
    if (view["phase"_L1] != "reveal"_L1 || view["round"_L1].toInt() != kept.round)
        return {};
    if (committed(view, kept.seat) != kept.commitment)
        return KeeperAlarm{tr("The host shows another throw than the one that you have sealed. Yours stays "
                              "closed.")};
    const QJsonArray in = view["in"_L1].toArray();
    const bool all = std::ranges::all_of(in, [&](const QJsonValue &seat) {
        return !committed(view, seat.toInt(-1)).isEmpty();
    });
    if (!all)
        return KeeperAlarm{tr("The host asks for your throw before all are sealed. It stays closed.")};
    return KeeperMove{
        {{"gesture"_L1, kept.choice["gesture"_L1]}, {"nonce"_L1, QString::fromLatin1(kept.nonce.toHex())}}};
}

const Keeping *RockPaperScissors::keeping()
{
    static constexpr Keeping keeping{openRound, payload, act};
    return &keeping;
}

} // namespace core
