#include "game/game.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray toJson(const std::vector<Seat> &seats)
{
    QJsonArray array;
    for (const Seat seat : seats)
        array.append(seat);
    return array;
}

} // namespace

QLatin1StringView departureName(Departure departure)
{
    switch (departure) {
    case Departure::Timeout:
        return "timeout"_L1;
    case Departure::Resigned:
        return "resigned"_L1;
    case Departure::Left:
        return "left"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Departure> departureFromName(QStringView name)
{
    for (const Departure departure : {Departure::Timeout, Departure::Resigned, Departure::Left}) {
        if (departureName(departure) == name)
            return departure;
    }
    return std::nullopt;
}

QLatin1StringView reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Won:
        return "won"_L1;
    case Reason::Draw:
        return "draw"_L1;
    case Reason::Lost:
        return "lost"_L1;
    case Reason::Resigned:
        return "resigned"_L1;
    case Reason::Timeout:
        return "timeout"_L1;
    case Reason::Left:
        return "left"_L1;
    case Reason::Cheated:
        return "cheated"_L1;
    case Reason::Stopped:
        return stoppedName;
    }
    Q_UNREACHABLE();
}

Reason reasonOf(Departure departure)
{
    switch (departure) {
    case Departure::Timeout:
        return Reason::Timeout;
    case Departure::Resigned:
        return Reason::Resigned;
    case Departure::Left:
        return Reason::Left;
    }
    Q_UNREACHABLE();
}

Outcome won(Seat winner, Seat loser, Reason reason)
{
    return {{winner}, {{winner}, {loser}}, reason};
}

QJsonObject toJson(const Outcome &outcome)
{
    QJsonArray ranking;
    for (const auto &group : outcome.ranking)
        ranking.append(toJson(group));
    return {{u"winners"_s, toJson(outcome.winners)},
            {u"ranking"_s, ranking},
            {u"reason"_s, reasonName(outcome.reason)}};
}

} // namespace core
