#include "sessionscript.h"

#include "sessionwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace app;
using namespace app::session;

core::Welcome welcomeBy(const QString &token, bool resumed)
{
    core::Welcome welcome;
    welcome.person = u"p2"_s;
    welcome.name = u"Bo"_s;
    welcome.token = token;
    welcome.resumed = resumed;
    return welcome;
}

Address addressOf(const QString &text)
{
    return std::get<Address>(AddressParser::parse(text));
}

Failure failureAt(const QString &address, FailureKind kind)
{
    Failure failure;
    failure.kind = kind;
    failure.address = addressOf(address);
    return failure;
}

core::RoomState roomOfTwo(const QString &id, bool isPlaying)
{
    core::RoomState room;
    room.room = id;
    room.host = u"p1"_s;
    room.game = u"tic_tac_toe"_s;
    room.seats = {2, 2};
    room.people = {{.person = u"p1"_s, .name = u"Ana"_s, .role = core::Role::Player, .seat = 0},
                   {.person = u"p2"_s, .name = u"Bo"_s, .role = core::Role::Player, .seat = 1}};
    if (!isPlaying)
        return room;
    room.match.emplace();
    room.match->players = {{0, u"p1"_s, u"Ana"_s}, {1, u"p2"_s, u"Bo"_s}};
    room.match->state.match = u"m1"_s;
    room.match->state.turn = {0};
    return room;
}

core::Lobby lobbyWith(const std::vector<QString> &rooms, bool locked)
{
    core::Lobby lobby;
    for (const QString &room : rooms) {
        core::RoomSummary summary;
        summary.room = room;
        summary.players = 1;
        summary.seats = 2;
        summary.locked = locked;
        lobby.rooms.push_back(summary);
    }
    return lobby;
}

NearbyServer nearbyServer(const QString &host, const std::vector<Address> &addresses)
{
    NearbyServer server;
    server.announced.host = host;
    server.announced.protocol = core::protocolVersion;
    server.announced.port = addresses.front().port;
    server.announced.instance = host + u"'s"_s;
    server.addresses = addresses;
    return server;
}

QStringList SessionScript::happens(const Event &event)
{
    Transition step = reduce(std::move(state), event, context);
    state = std::move(step.state);
    return wordsOf(step.effects);
}

QStringList SessionScript::welcomes(const QString &address, const core::Welcome &welcome, bool hasShownToken)
{
    return happens(Welcomed{welcome, addressOf(address), {addressOf(address)}, hasShownToken});
}

SessionScript SessionScript::inRoom(bool isPlaying)
{
    SessionScript script;
    script.happens(JoinChosen{u"10.0.0.2"_s});
    script.welcomes(u"10.0.0.2"_s, welcomeBy(u"t2"_s));
    script.happens(lobbyWith({u"r1"_s}));
    script.happens(roomOfTwo(u"r1"_s, isPlaying));
    return script;
}

SessionScript SessionScript::hosting()
{
    SessionScript script;
    script.happens(HostChosen{});
    script.happens(TableOpened{7341, {}});
    core::Welcome welcome = welcomeBy(u"t1"_s);
    welcome.person = u"p1"_s;
    script.welcomes(u"127.0.0.1"_s, welcome);
    script.happens(core::Lobby{});
    script.happens(roomOfTwo(u"r1"_s));
    return script;
}
