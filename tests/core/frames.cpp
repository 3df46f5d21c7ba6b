#include "frames.h"

namespace {

const QByteArray viewMessage = R"({"match":"m1","step":1,"turn":[1],"view":{"cells":"X........"},
    "last":{"seat":0,"cell":[0,0]},"seconds":12.5,"ms":3100,"clocks":{"0":240,"1":300}})";

const QByteArray started = R"({"match":"m1","number":2,"game":"tic_tac_toe","options":{"columns":3},
    "players":[{"seat":0,"person":"p1","name":"Ana"},{"seat":1,"person":"p2","name":"Bo"}],
    "step":0,"turn":[0],"view":{"cells":"........."},"last":null,"seconds":30,"ms":0,"seconds_each":300,"clocks":{"0":300,"1":300}})";

const QByteArray ended =
    R"({"match":"m1","step":5,"result":{"winners":[0],"ranking":[[0],[1]],"reason":"won"},
    "view":{"cells":"XXXOO...."},"ms":90000})";

QByteArray room(const QByteArray &match, const QByteArray &end, const QByteArray &seconds)
{
    return R"({"type":"room","content":{"room":"r1","name":"Ana's table","named":false,"host":"p1","game":"gomoku",
        "options":{"columns":15},"seconds_per_move":)"
           + seconds + R"(,"locked":true,"seats":{"min":2,"max":20},
        "people":[{"person":"p1","name":"Ana","role":"player","seat":1,"connected":true,"ready":false,"muted":true,"figure":30},
                  {"person":"p2","name":"Bo","role":"spectator","connected":false,"away":"closed","ready":true,"muted":false,"figure":5,"browser":true}],
        "spectators":1,"match":)"
           + match + R"(,"ended":)" + end + R"(,"seconds_each":)" + seconds + R"(,"best_of":3,
        "score":[{"person":"p1","name":"Ana","wins":2,"draws":1,"matches":4}],
        "series":{"best_of":3,"number":2,"wins":{"p1":2,"p2":1},"winner":"p1"},"choosing":true,
        "banned":[{"person":"p9","name":"Zoe"}]}})";
}

} // namespace

std::vector<Frame> clientFrames()
{
    return {
        {"hello",
         R"({"type":"hello","id":1,"content":{"protocol":1,"name":"Ana","app":"parlor 0.1.0","token":"ab",
            "figure":31,"browser":true}})"},
        {"hello of somebody new",
         R"({"type":"hello","id":1,"content":{"protocol":1,"name":"Ana","app":"x"}})"},
        {"create_room", R"({"type":"create_room","id":2,"content":{"game":"gomoku","options":{"columns":19},
            "name":"Table","password":"sesame","seconds_per_move":60,"seconds_each":300,"best_of":5}})"},
        {"create_room of a game alone", R"({"type":"create_room","id":2,"content":{"game":"gomoku"}})"},
        {"join_room",
         R"({"type":"join_room","id":3,"content":{"room":"r1","password":"sesame","as":"spectator"}})"},
        {"leave_room", R"({"type":"leave_room","id":4,"content":{}})"},
        {"sit anywhere", R"({"type":"sit","id":5,"content":{}})"},
        {"sit on a seat", R"({"type":"sit","id":5,"content":{"seat":1}})"},
        {"stand", R"({"type":"stand","id":6,"content":{}})"},
        {"configure_room", R"({"type":"configure_room","id":7,"content":{"name":"Other"}})"},
        {"configure_room without a limit",
         R"({"type":"configure_room","id":7,"content":{"password":null,"seconds_per_move":null,
            "seconds_each":null,"best_of":null}})"},
        {"configure_room that takes the name back",
         R"({"type":"configure_room","id":7,"content":{"name":null}})"},
        {"ready", R"({"type":"ready","id":8,"content":{"ready":true}})"},
        {"start_game", R"({"type":"start_game","id":9,"content":{}})"},
        {"chat_message", R"({"type":"chat_message","id":10,"content":{"text":"hi \"you\" \u0000 é 😀"}})"},
        {"kick_player",
         R"({"type":"kick_player","id":11,"content":{"person":"p2","ban":true,"reason":"rude"}})"},
        {"mute_player", R"({"type":"mute_player","id":12,"content":{"person":"p2","muted":true}})"},
        {"make_host", R"({"type":"make_host","id":13,"content":{"person":"p2"}})"},
        {"rename", R"({"type":"rename","id":14,"content":{"name":"Ann"}})"},
        {"rename to another figure", R"({"type":"rename","id":14,"content":{"figure":0}})"},
        {"rename of both", R"({"type":"rename","id":14,"content":{"name":"Ann","figure":7}})"},
        {"get_transcript", R"({"type":"get_transcript","id":15,"content":{"match":"m1","from":40}})"},
        {"ping", R"({"type":"ping","id":16,"content":{"any":[1,{"thing":null}]}})"},
        {"ping without a number", R"({"type":"ping","content":{}})"},
        {"play",
         R"({"type":"play","id":9007199254740991,"content":{"match":"m1","step":3,"move":{"cell":[1,2]}}})"},
        {"play of something odd",
         R"({"type":"play","id":17,"content":{"match":"m1","step":-1,"move":[null]}})"},
        {"resign", R"({"type":"resign","id":18,"content":{"match":"m1"}})"},
        {"stop_game", R"({"type":"stop_game","id":19,"content":{"match":"m1"}})"},
        {"unban_player", R"({"type":"unban_player","id":20,"content":{"person":"p2"}})"},
        {"choosing", R"({"type":"choosing","id":21,"content":{"choosing":true}})"},
        {"react", R"({"type":"react","id":22,"content":{"what":"heart"}})"},
    };
}

std::vector<Frame> serverFrames()
{
    std::vector<Frame> frames{
        {"ok", R"({"type":"ok","re":2,"content":{"room":"r1"}})"},
        {"error",
         R"({"type":"error","re":3,"content":{"code":"no_room","message":"There is no such room."}})"},
        {"error of the version",
         R"({"type":"error","re":1,"content":{"code":"version","message":"Too new.","speaks":[1,2]}})"},
        {"error with a reason",
         R"({"type":"error","re":1,"content":{"code":"server_full","message":"Too many.","reason":"newcomers",
            "values":{"seconds":3}}})"},
        {"pong", R"({"type":"pong","re":4,"content":{"any":"thing"}})"},
        {"welcome",
         R"({"type":"welcome","re":1,"content":{"protocol":1,"person":"p3","name":"Ana","token":"ab",
            "resumed":true,"last_id":41,"grace":1800,"figure":12,"server":{"name":"Ana's parlor","named":false,"app":"parlor 0.1.0","owner":"Ana",
                "id":"00112233445566778899aabbccddeeff"},
            "limits":{"message":8192,"messages_per_second":10}}})"},
        {"lobby",
         R"({"type":"lobby","content":{"rooms":[{"room":"r1","name":"Table","named":true,"game":"gomoku","host":"Ana",
            "players":1,"seats":2,"spectators":3,"playing":true,"locked":false}]}})"},
        {"lobby without rooms", R"({"type":"lobby","content":{"rooms":[]}})"},
        {"room between matches", room("null", ended, "null")},
        {"room in a match", room(started, "null", "60")},
        {"chat_message", R"({"type":"chat_message","content":{"n":7,"person":"p1","name":"Ana","text":"hi",
            "at":"2026-11-22T17:46:25.123Z"}})"},
        {"chat_history", R"({"type":"chat_history","content":{"messages":[{"n":7,"person":"p1","name":"Ana",
            "text":"hi","at":"2026-11-22T17:46:25.123Z"}]}})"},
        {"kicked",
         R"({"type":"kicked","content":{"reason":"rude","code":"banned","message":"You were banned."}})"},
        {"closing", R"({"type":"closing","content":{"reason":"good night","kept":true,"code":"stopping"}})"},
        {"reaction", R"({"type":"reaction","content":{"person":"p2","what":"wave"}})"},
        {"player_dropped of who has closed",
         R"({"type":"player_dropped","content":{"person":"p2","name":"Bo","away":"closed"}})"},
        {"start_game", R"({"type":"start_game","content":)" + started + "}"},
        {"view", R"({"type":"view","content":)" + viewMessage + "}"},
        {"end_game",
         R"({"type":"end_game","content":{"match":"m1","step":9,"result":{"winners":[],"ranking":[[0,1]],
            "reason":"draw"},"view":{},"ms":7,"transcript":{"moves":null}}})"},
    };
    for (const char *what : {"player_joined", "player_left", "player_dropped", "player_returned",
                             "player_ready", "player_kicked", "host_changed"})
        frames.push_back(
            {what, QByteArray(R"({"type":")") + what + R"(","content":{"person":"p2","name":"Bo"}})"});
    return frames;
}
