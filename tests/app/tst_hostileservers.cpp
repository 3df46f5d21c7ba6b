#include "hostilemessages.h"
#include "testclass.h"

// A server that was good until now and then says what no message may be, against a client that trusts
// nothing.
class TestHostileServers : public QObject
{
    Q_OBJECT

private slots:
    void lobbies_data();
    void lobbies() { judge(); }
    void rooms_data();
    void rooms() { judge(); }
    void matches_data();
    void matches() { judge(); }
    void talk_data();
    void talk() { judge(); }
};

void TestHostileServers::lobbies_data()
{
    addColumns();
    addSpoilt("no rooms", "lobby", goodLobby, u"rooms"_s, gone);
    addSpoilt("rooms in an object", "lobby", goodLobby, u"rooms"_s, QJsonObject());
    addSpoilt("a room that is a number", "lobby", goodLobby, u"rooms.0"_s, 7);
    addSpoilt("a room without an id", "lobby", goodLobby, u"rooms.0.room"_s, gone);
    addSpoilt("a name that is null", "lobby", goodLobby, u"rooms.0.name"_s, QJsonValue::Null);
    addSpoilt("a game that is a list", "lobby", goodLobby, u"rooms.0.game"_s, QJsonArray());
    addSpoilt("a host that is a number", "lobby", goodLobby, u"rooms.0.host"_s, 1);
    addSpoilt("players below nothing", "lobby", goodLobby, u"rooms.0.players"_s, -1);
    addSpoilt("half a seat", "lobby", goodLobby, u"rooms.0.seats"_s, 1.5);
    addSpoilt("seats beyond 32 bits", "lobby", goodLobby, u"rooms.0.seats"_s, 4'294'967'296.0);
    addSpoilt("spectators in words", "lobby", goodLobby, u"rooms.0.spectators"_s, u"many"_s);
    addSpoilt("playing is 1", "lobby", goodLobby, u"rooms.0.playing"_s, 1);
    addSpoilt("locked is null", "lobby", goodLobby, u"rooms.0.locked"_s, QJsonValue::Null);
    addSpoilt("a game nobody knows", "lobby", goodLobby, u"rooms.0.game"_s, u"chess"_s, Made::Nothing);
    addSpoilt("a name of 20,000 brackets", "lobby", goodLobby, u"rooms.0.name"_s, QString(20'000, u'['),
              Made::Nothing);
    addSpoilt("a name that turns text around", "lobby", goodLobby, u"rooms.0.name"_s, u"\u202egnp.exe"_s,
              Made::Nothing);
    addSpoilt("more players than seats", "lobby", goodLobby, u"rooms.0.players"_s, 2'147'483'647,
              Made::Nothing);
}

void TestHostileServers::rooms_data()
{
    addColumns();
    for (const char *key : {"room", "name", "host", "game", "options", "locked", "people", "spectators"})
        addSpoilt(qPrintable(u"no %1"_s.arg(QLatin1StringView(key))), "room", goodRoom,
                  QLatin1StringView(key), gone);
    addSpoilt("no seats, which counts as two", "room", goodRoom, u"seats"_s, gone, Made::Nothing);
    addSpoilt("seats that are a number", "room", goodRoom, u"seats"_s, 2);
    addSpoilt("options that are a list", "room", goodRoom, u"options"_s, QJsonArray());
    addSpoilt("half a second per move", "room", goodRoom, u"seconds_per_move"_s, 0.5);
    addSpoilt("seats below nothing", "room", goodRoom, u"seats.min"_s, -2);
    addSpoilt("seats without a most", "room", goodRoom, u"seats.max"_s, gone);
    addSpoilt("people in an object", "room", goodRoom, u"people"_s, QJsonObject());
    addSpoilt("a person that is a string", "room", goodRoom, u"people.0"_s, u"p1"_s);
    addSpoilt("a person without an id", "room", goodRoom, u"people.0.person"_s, gone);
    addSpoilt("a role nobody has", "room", goodRoom, u"people.0.role"_s, u"king"_s);
    addSpoilt("a seat below nothing", "room", goodRoom, u"people.0.seat"_s, -1);
    addSpoilt("a seat in words", "room", goodRoom, u"people.0.seat"_s, u"first"_s);
    addSpoilt("ready in words", "room", goodRoom, u"people.0.ready"_s, u"yes"_s);
    addSpoilt("a match that is a list", "room", goodRoom, u"match"_s, QJsonArray());
    addSpoilt("a match without a view", "room", goodRoom, u"match.view"_s, gone);
    addSpoilt("a match at step -1", "room", goodRoom, u"match.step"_s, -1);
    addSpoilt("an end that is a number", "room", goodRoom, u"ended"_s, 7);
    addSpoilt("an end without a result", "room", goodRoom, u"ended"_s, QJsonObject{{"match"_L1, u"m"_s}});
    addSpoilt("a game nobody knows", "room", goodRoom, u"game"_s, u"chess"_s, Made::Nothing);
    addSpoilt("a host who is not there", "room", goodRoom, u"host"_s, u"p99"_s, Made::Nothing);
    addSpoilt("nobody at all", "room", goodRoom, u"people"_s, QJsonArray(), Made::Nothing);
    addSpoilt("more seats at least than at most", "room", goodRoom, u"seats.min"_s, 2'000'000'000,
              Made::Nothing);
}

void TestHostileServers::matches_data()
{
    addColumns();
    for (const char *key : {"match", "step", "turn", "view"})
        addSpoilt(qPrintable(u"a view without %1"_s.arg(QLatin1StringView(key))), "view", goodMatch,
                  QLatin1StringView(key), gone);
    addSpoilt("a view at half a step", "view", goodMatch, u"step"_s, 0.5);
    addSpoilt("a view of the turn of -1", "view", goodMatch, u"turn.0"_s, -1);
    addSpoilt("a view of a turn in words", "view", goodMatch, u"turn.0"_s, u"X"_s);
    addSpoilt("a view of a turn beyond 32 bits", "view", goodMatch, u"turn.0"_s, 4'294'967'296.0);
    addSpoilt("a view that is a list", "view", goodMatch, u"view"_s, QJsonArray());
    addSpoilt("a last move that is a list", "view", goodMatch, u"last"_s, QJsonArray());
    addSpoilt("seconds in words", "view", goodMatch, u"seconds"_s, u"30"_s);
    addSpoilt("a start without players", "start_game", goodMatch, u"players"_s, gone);
    addSpoilt("a start with a player of seat -1", "start_game", goodMatch, u"players.0.seat"_s, -1);
    addSpoilt("a start with a player without a name", "start_game", goodMatch, u"players.0.name"_s, gone);
    addSpoilt("a start with options in words", "start_game", goodMatch, u"options"_s, u"3x3"_s);
    addSpoilt("an end without a result", "end_game", goodEnd, u"result"_s, gone);
    addSpoilt("an end with a flat ranking", "end_game", goodEnd, u"result.ranking"_s, QJsonArray{0, 1});
    addSpoilt("an end won by -1", "end_game", goodEnd, u"result.winners"_s, QJsonArray{-1});
    addSpoilt("an end whose reason is null", "end_game", goodEnd, u"result.reason"_s, QJsonValue::Null);
    addSpoilt("an end whose transcript is a list", "end_game", goodEnd, u"transcript"_s, QJsonArray());
    addSpoilt("a view of no match", "view", goodMatch, u"match"_s, u"m9"_s, Made::Nothing);
    addSpoilt("a view of the largest step", "view", goodMatch, u"step"_s, 2'147'483'647, Made::Nothing);
    addSpoilt("a view of a game nobody knows", "start_game", goodMatch, u"game"_s, u"chess"_s, Made::Nothing);
    addSpoilt("a start without anybody", "start_game", goodMatch, u"players"_s, QJsonArray(), Made::Nothing);
    addSpoilt("a turn of a seat nobody has", "view", goodMatch, u"turn.0"_s, 2'147'483'647, Made::Nothing);
    addSpoilt("seconds of all ages", "view", goodMatch, u"seconds"_s, 1e300, Made::Nothing);
    addSpoilt("seconds below nothing", "view", goodMatch, u"seconds"_s, -1e300, Made::Nothing);
    addSpoilt("an end won by everybody", "end_game", goodEnd, u"result.winners"_s, QJsonArray{0, 1, 2, 99},
              Made::Nothing);
    addSpoilt("an end for a reason nobody knows", "end_game", goodEnd, u"result.reason"_s, u"magic"_s,
              Made::Nothing);
}

void TestHostileServers::talk_data()
{
    addColumns();
    for (const char *key : {"n", "person", "name", "text", "at"})
        addSpoilt(qPrintable(u"a line without %1"_s.arg(QLatin1StringView(key))), "chat_message", goodChat,
                  QLatin1StringView(key), gone);
    addSpoilt("half a number", "chat_message", goodChat, u"n"_s, 1.5);
    addSpoilt("a text that is a list", "chat_message", goodChat, u"text"_s, QJsonArray{u"hi"_s});
    addSaid("a history in an object", message("chat_history", R"({"messages":{}})"), Made::Distrust);
    addSaid("a history of strings", message("chat_history", R"({"messages":["hi"]})"), Made::Distrust);
    addSaid("a history of empty lines", message("chat_history", R"({"messages":[{}]})"), Made::Distrust);
    addSaid("a kick for a list", message("kicked", R"({"reason":[]})"), Made::Distrust);
    addSaid("somebody without a name comes", message("player_joined", R"({"person":"p2"})"), Made::Distrust);
    addSaid("somebody without an id leaves", message("player_left", R"({"name":"Bo"})"), Made::Distrust);
    addSaid("a host who is a number", message("host_changed", R"({"person":1,"name":"Bo"})"), Made::Distrust);
    addSaid("somebody ready who is null", message("player_ready", R"({"person":null,"name":""})"),
            Made::Distrust);
    addSpoilt("a line of 60,000 signs", "chat_message", goodChat, u"text"_s, QString(60'000, u'x'),
              Made::Nothing);
    addSpoilt("a day that is none", "chat_message", goodChat, u"at"_s, u"yesterday"_s, Made::Nothing);
    addSpoilt("a number below nothing", "chat_message", goodChat, u"n"_s, -5, Made::Nothing);
    addSaid("a lone surrogate", message("chat_message", QByteArray(goodChat).replace("hi", R"(\ud800)")),
            Made::Nothing);
    addSaid("a null", message("chat_message", QByteArray(goodChat).replace("hi", R"(\u0000)")),
            Made::Nothing);
    addSaid("a stranger who leaves", message("player_left", R"({"person":"p99","name":""})"), Made::Nothing);
}

PARLOR_TEST(TestHostileServers, QCoreApplication)
#include "tst_hostileservers.moc"
