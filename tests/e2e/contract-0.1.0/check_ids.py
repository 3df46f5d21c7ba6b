"""Exactly one reply per id, and the same reply again when it is asked for again."""

from expect import expect, expect_equal, expect_holds
from matchplay import Match
from scene import fresh_name
from suite import check


def again(person, id_, type_, content):
    """Sends with an id of the caller's choice and gives back the reply without its `re`."""
    person.send(type_, content, id_)
    reply = person.reply(id_)
    return {key: value for key, value in reply.items() if key != "re"}


@check("ids: a chat message sent again gets the same reply and is not said twice")
def chat_again(scene):
    table = scene.table()
    host, guest = table.players
    first = again(guest, 50, "chat_message", {"text": "once"})
    for _ in range(3):
        expect_equal(again(guest, 50, "chat_message", {"text": "once"}), first, "the reply")
    expect_equal(again(guest, 50, "chat_message", {"text": "other"}), first, "the reply")
    host.arrive()
    expect_equal([c["text"] for c in host.got("chat_message")], ["once"], "what was said")


@check("ids: a move sent again gets the same reply and is not played twice, also after a reconnect")
def move_again(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    mover, request = match.mover, match.request({"cell": [1, 1]})
    match.play({"cell": [1, 1]})
    id_ = mover.next_id - 1
    expect_equal(again(mover, id_, "play", request)["type"], "ok", "the reply again")
    match.unchanged()
    mover.drop()
    back = scene.back(mover)
    expect_equal(back.welcome["last_id"], id_, "last_id")
    table.players[table.players.index(mover)] = match.seats[1 - match.referee.seat] = back
    expect_equal(again(back, id_, "play", request)["type"], "ok", "the reply after coming back")
    match.unchanged()
    match.play_out(scene.random)


@check("ids: a room asked for again is not opened twice, also after a reconnect")
def create_again(scene):
    person, watcher, name = scene.person(), scene.person(), fresh_name("Room")
    request = {"game": "gomoku", "name": name}
    first = again(person, 7, "create_room", request)
    expect_equal(first["type"], "ok", "the reply")
    expect_equal(again(person, 7, "create_room", request), first, "the reply again")
    person.drop()
    back = scene.back(person)
    expect_equal(again(back, 7, "create_room", request), first, "the reply after coming back")
    lobby = watcher.wait("lobby", lambda c: any(r["name"] == name for r in c["rooms"]))
    expect_equal([r["name"] for r in lobby["rooms"]].count(name), 1, "rooms of that name")


@check("ids: a refusal is remembered too, although it would be carried out by now")
def refusal_again(scene):
    table = scene.table(players=1)
    person = scene.person()
    refusal = again(person, 4, "chat_message", {"text": "too early"})
    expect_equal(refusal["content"].get("code"), "not_in_room", "the code")
    expect_equal(again(person, 5, "join_room", {"room": table.room})["type"], "ok", "joining")
    expect_equal(again(person, 4, "chat_message", {"text": "too early"}), refusal, "the reply")
    person.drop()
    expect_equal(again(scene.back(person), 4, "chat_message", {"text": "too early"}), refusal,
                 "the reply after coming back")
    table.host.arrive()
    expect_equal(table.host.got("chat_message"), [], "what was said")


@check("ids: the last 64 replies are remembered, and older ones are bad_message or the same")
def sixty_four(scene):
    person = scene.person()
    names = [fresh_name("i") for _ in range(150)]
    replies = {id_: again(person, id_, "rename", {"name": name})
               for id_, name in enumerate(names, 10)}
    for id_ in (159, 130, 96):
        expect_equal(again(person, id_, "rename", {"name": "no"}), replies[id_], f"id {id_}")
    old = again(person, 10, "rename", {"name": "no"})
    expect(old == replies[10] or old["content"].get("code") == "bad_message", f"id 10: {old}")
    back = scene.person(names[-1], token=person.token)
    expect_holds(back.welcome, {"last_id": 159, "name": names[-1]}, "welcome")
    for id_ in (159, 96):
        expect_equal(again(back, id_, "rename", {"name": "no"}), replies[id_], f"id {id_}")


@check("ids: one that is neither above last_id nor remembered is bad_message")
def skipped_id(scene):
    person = scene.person()
    name = fresh_name()
    expect_equal(again(person, 100, "rename", {"name": name})["type"], "ok", "id 100")
    for id_ in (99, 50, 1):
        expect_equal(again(person, id_, "rename", {"name": "lost"})["content"].get("code"),
                     "bad_message", f"the code for id {id_}")
    reply = again(person, 101, "rename", {"name": name})
    expect_equal(reply["content"].get("name"), name, "the name since")


@check("ids: the id of a hello belongs to its connection alone")
def hello_id(scene):
    person = scene.person(id_=9)
    expect_equal(person.welcome["last_id"], 0, "last_id")
    reply = again(person, 1, "rename", {"name": person.name})
    expect_equal(reply["type"], "ok", "id 1 after a hello with id 9")
    person.drop()
    back = scene.person(person.name, token=person.token, id_=1)
    expect_equal(back.welcome["last_id"], 1, "last_id")
    expect_equal(again(back, 1, "rename", {"name": "no"}), reply, "the reply to id 1")


@check("ids: a ping is neither counted nor remembered")
def ping_id(scene):
    person = scene.person()
    for n in range(2):
        expect_equal(again(person, 1000, "ping", {"n": n})["content"], {"n": n}, "pong")
    expect_equal(again(person, 3, "rename", {"name": person.name})["type"], "ok", "id 3")
    person.drop()
    expect_equal(scene.back(person).welcome["last_id"], 3, "last_id")


@check("ids: a bad id is bad_message and nothing is done")
def bad_ids(scene):
    person = scene.person()
    for id_ in ("0", "-1", "1.5", '"7"', "true", "[]", "{}", "9007199254740992", "1e300"):
        person.send_text('{"type":"create_room","id":%s,"content":{"game":"gomoku"}}' % id_)
        reply = person.wait_for_any(("error", "ok"))
        expect_equal(reply["content"].get("code"), "bad_message", f"the code for id {id_}")
    person.refused("not_in_room", "leave_room")


@check("ids: the highest possible id is carried out")
def highest_id(scene):
    person = scene.person()
    reply = again(person, 2**53 - 1, "rename", {"name": person.name})
    expect_equal(reply["type"], "ok", "the reply to id 2^53-1")
    person.drop()
    expect_equal(scene.back(person).welcome["last_id"], 2**53 - 1, "last_id")


@check("ids: without an id nothing is answered but failures, and those without `re`")
def no_id(scene):
    table = scene.table()
    host, guest = table.players
    guest.send("chat_message", {"text": "no id"})
    host.wait("chat_message", lambda c: c["text"] == "no id")
    guest.send("kick_player", {"person": host.id})
    guest.send("no_such_type")
    guest.arrive()
    errors = [m for m in guest.inbox if m["type"] == "error"]
    expect_equal([e["content"]["code"] for e in errors], ["not_host", "unknown_type"], "errors")
    expect(all(e.get("re") is None for e in errors), "`re` in an error without an id")
    expect(not guest.got("ok"), "an `ok` for a message without an id")
    expect(all(isinstance(e["content"].get("message"), str) for e in errors), "no `message`")


@check("ids: the reply goes out before anything else that the message brings to its sender")
def reply_first(scene):
    host = scene.person()
    host.settle()
    steps = [("create_room", {"game": "tic_tac_toe"}, "room chat_history"),
             ("chat_message", {"text": "hello"}, "chat_message"),
             ("configure_room", {"name": "Named"}, "room"),
             ("ready", {"ready": True}, "player_ready room"),
             ("stand", {}, "room"), ("sit", {}, "room"), ("leave_room", {}, "lobby")]
    for type_, content, brings in steps:
        before = len(host.log)
        host.ok(type_, content)
        kinds = [m["type"] for _, m in host.log[before:]]
        early = [k for k in kinds[:kinds.index("ok")] if k in brings.split()]
        expect_equal(early, [], f"ahead of the reply to {type_}")
        host.wait_for_any(brings.split()[-1:])
        host.settle()


@check("ids: the reply comes before start_game and end_game")
def reply_before_match(scene):
    table = scene.table()
    for player in table.players:
        player.send("ready", {"ready": True}, 60)
    match = Match(table, start=False)
    match.mover.send("resign", {"match": match.id}, 61)
    for player, id_, kind in ((table.players[1], 60, "start_game"), (match.mover, 61, "end_game")):
        player.reply(id_)
        if kind == "end_game":
            player.wait(kind)
        order = [(m["type"], m.get("re")) for _, m in player.log]
        types = [o[0] for o in order]
        expect(order.index(("ok", id_)) < types.index(kind), f"{kind} ahead of the `ok`")


@check("ids: many messages in one go get one reply each, in order")
def pipelined(scene):
    person = scene.person()
    for id_ in range(2, 302):
        person.send("rename" if id_ % 3 else "no_such_type", {"name": person.name}, id_)
    person.reply(301)
    got = [m["re"] for _, m in person.log if m.get("re", 1) > 1]
    expect_equal(got, list(range(2, 302)), "the ids of the replies")
