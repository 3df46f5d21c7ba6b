#include "authority/roomregistry.h"

#include "games/catalog.h"
#include "log/categories.h"
#include "protocol/names.h"

// What the messages do that lead into a room or out of it, and a change of one's name; what settings a room
// may have.
namespace server {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Rejection;

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

std::optional<Rejection> RoomRegistry::applySettings(const core::RoomSettings &settings, RoomSetup &setup,
                                                     int players) const
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

Answer RoomRegistry::answer(Session &session, const core::CreateRoom &message, Instant now)
{
    if (!session.room.isEmpty())
        return Rejection{ErrorCode::AlreadyInRoom};
    RoomSetup setup{.name = nameOfUnnamedRoom(session.name),
                    .game = nullptr,
                    .options = {},
                    .password = {},
                    .secondsPerMove = {},
                    .secondsEach = {},
                    .bestOf = {},
                    .isNamed = false};
    if (auto rejection = applySettings(message.settings, setup, 0))
        return *rejection;
    if (m_rooms.size() >= static_cast<std::size_t>(m_mostRooms))
        return Rejection{ErrorCode::ServerFull, {"too_many_rooms"_L1, {{"most"_L1, m_mostRooms}}}};
    do
        ++m_opened;
    while (find(u"r%1"_s.arg(m_opened))); // only where what was kept miscounts
    m_outbox.append(CounterRecord{Counter::Rooms, m_opened});
    Room &room = addRoom(std::make_unique<Room>(u"r%1"_s.arg(m_opened), std::move(setup)));
    qCInfo(core::logTable).noquote() << room.id() << "is opened for" << room.setup().game->id;
    room.setHost(session.person);
    enter(session, room, 0, now);
    return QJsonObject{{"room"_L1, room.id()}};
}

Answer RoomRegistry::answer(Session &session, const core::JoinRoom &message, Instant now)
{
    if (!session.room.isEmpty())
        return Rejection{ErrorCode::AlreadyInRoom};
    Room *room = find(message.room);
    if (!room)
        return Rejection{ErrorCode::NoRoom};
    if (room->ledger.banned.contains(session.person))
        return Rejection{ErrorCode::Banned};
    if (room->setup().password && *room->setup().password != core::comparablePassword(message.password))
        return Rejection{ErrorCode::WrongPassword};
    const bool mayPlay = message.as == core::Role::Player && !room->running();
    const auto seat = mayPlay ? room->members.freeSeat() : std::nullopt;
    enter(session, *room, seat, now);
    return QJsonObject{{"room"_L1, room->id()}, {"role"_L1, seat ? "player"_L1 : "spectator"_L1}};
}

Answer RoomRegistry::answer(Session &session, const core::LeaveRoom &, Instant now)
{
    Room *room = roomOf(session);
    if (!room)
        return Rejection{ErrorCode::NotInRoom};
    takeOut(session, *room, core::Happening::Left, now);
    m_broadcaster.showLobbyTo(session);
    return QJsonObject{};
}

Answer RoomRegistry::answer(Session &session, const core::Rename &message, Instant)
{
    if (message.name) {
        const auto name = core::safeName(*message.name, core::longestName);
        if (!name)
            return badName(*message.name);
        m_sessions.rename(session, *name);
    }
    if (message.figure && message.figure != session.figure) {
        session.figure = message.figure;
        session.wishesAnew = true;
    }
    m_outbox.append(session.record());
    keepPerson(session);
    if (Room *room = roomOf(session))
        touch(*room);
    QJsonObject content{{"name"_L1, session.name}};
    if (session.figure)
        content.insert("figure"_L1, *session.figure);
    return content;
}

} // namespace server
