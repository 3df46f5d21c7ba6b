#include "authority/roomsettings.h"

#include "authority/answer.h"
#include "games/catalog.h"
#include "protocol/names.h"

namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

QString nameOfUnnamedRoom(const QString &host)
{
    const QString suffix = QStringLiteral("'s room");
    const QString name = core::firstCodePoints(host, core::longestName - suffix.size()) + suffix;
    return core::fittedName(name, core::longestName).value_or(QStringLiteral("Room"));
}

static constexpr int longestPassword = 128; // code points

static Rejection outOfRange(QLatin1StringView option, qint64 least, qint64 most)
{
    return {ErrorCode::BadOptions,
            {"out_of_range"_L1, {{"option"_L1, option}, {"least"_L1, least}, {"most"_L1, most}}}};
}

static std::optional<Rejection> whyNoSeries(std::optional<qint64> bestOf)
{
    if (bestOf && (*bestOf < shortestSeries || *bestOf > longestSeries))
        return outOfRange("best_of"_L1, shortestSeries, longestSeries);
    if (bestOf && *bestOf % 2 == 0)
        return Rejection{ErrorCode::BadOptions, {"not_odd"_L1, {{"option"_L1, "best_of"_L1}}}};
    return std::nullopt;
}

std::optional<Rejection> applySettings(const core::RoomSettings &settings, RoomSetup &setup, int players)
{
    if (settings.name && !*settings.name) {
        setup.isNamed = false;
    } else if (settings.name) {
        const auto name = core::safeName(**settings.name, core::longestName);
        if (!name)
            return badName(**settings.name);
        setup.name = *name;
        setup.isNamed = true;
    }
    if (settings.password) {
        if (*settings.password && core::codePoints(**settings.password) > longestPassword)
            return Rejection{ErrorCode::BadMessage,
                             {"text_length"_L1, {{"least"_L1, 0}, {"most"_L1, longestPassword}}}};
        setup.password = countingPassword(*settings.password);
    }
    if (settings.game) {
        setup.game = core::findGame(*settings.game);
        if (!setup.game)
            return Rejection{ErrorCode::NoGame};
    }
    if (settings.game || settings.options) {
        auto checked = setup.game->checkedOptions(settings.options.value_or(QJsonObject()));
        if (auto *rejection = std::get_if<Rejection>(&checked))
            return std::move(*rejection);
        setup.options = std::get<QJsonObject>(checked);
    }
    if (settings.secondsPerMove) {
        const auto seconds = *settings.secondsPerMove;
        if (seconds && (*seconds < 1 || *seconds > longestMove))
            return outOfRange("seconds_per_move"_L1, 1, longestMove);
        setup.secondsPerMove = seconds;
        if (seconds)
            setup.secondsEach.reset();
    }
    if (settings.secondsEach) {
        const auto seconds = *settings.secondsEach;
        if (seconds && (*seconds < shortestClock || *seconds > longestClock))
            return outOfRange("seconds_each"_L1, shortestClock, longestClock);
        if (seconds && settings.secondsPerMove && *settings.secondsPerMove)
            return Rejection{ErrorCode::BadOptions,
                             {"out_of_range"_L1, {{"option"_L1, "seconds_each"_L1}}},
                             u"There is a limit for each move or one for the whole match, not both."_s};
        setup.secondsEach = seconds;
        if (seconds)
            setup.secondsPerMove.reset();
    }
    if (settings.bestOf) {
        if (auto rejection = whyNoSeries(*settings.bestOf))
            return rejection;
        setup.bestOf = *settings.bestOf;
    }
    if (const int seats = setup.game->seats(setup.options).max; seats < players)
        return Rejection{ErrorCode::BadOptions,
                         {"more_players_than_seats"_L1, {{"players"_L1, players}, {"seats"_L1, seats}}}};
    return std::nullopt;
}

} // namespace server
