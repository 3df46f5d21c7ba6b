"""Hello, welcome, tokens, take-over, versions."""

import re

from expect import expect, expect_equal, expect_holds, expect_keys
from scene import fresh_name, person_in
from suite import check


@check("welcome holds everything that the contract names, and the lobby follows")
def welcome_fields(scene):
    person = scene.person("Wanda")
    welcome = person.welcome
    expect_holds(welcome, {"protocol": 1, "name": "Wanda", "resumed": False, "last_id": 0,
                           "limits": {"message": 16384, "messages_per_second":
                                      welcome.get("limits", {}).get("messages_per_second")}},
                 "welcome")
    expect_keys(welcome, "person token server limits", "welcome")
    expect_equal(welcome["server"].get("name"), "Test parlor", "server.name")
    expect(isinstance(welcome["server"].get("app"), str), "server.app is no text")
    expect_equal(welcome["server"].get("named"), True, "server.named")
    expect("owner" not in welcome["server"], "parlor-server names an owner")
    expect(re.fullmatch("[0-9a-f]{32}", welcome["server"]["id"]),
           f"server.id is {welcome['server']['id']!r}")
    expect(isinstance(welcome["person"], str) and welcome["person"], "person is no text")
    expect_equal(person.log[0][1].get("re"), 1, "`re` of welcome")
    expect_keys(person.wait("lobby"), "rooms", "lobby")
    expect_equal([m["type"] for _, m in person.log[:2]], ["welcome", "lobby"], "what comes first")


@check("the stated limit of messages a second is 20", on="limited")
def stated_rate(scene):
    expect_equal(scene.person().welcome["limits"],
                 {"message": 16384, "messages_per_second": 20}, "limits")


@check("a token is at least 128 bits in hex, and everybody has another one")
def tokens_differ(scene):
    persons = [scene.person() for _ in range(5)]
    for person in persons:
        expect(re.fullmatch(r"[0-9a-fA-F]{32,}", person.token), f"token {person.token}")
    expect_equal(len({p.token for p in persons}), 5, "different tokens")
    expect_equal(len({p.id for p in persons}), 5, "different persons")


@check("a token brings a person back into the lobby")
def resume_lobby(scene):
    person = scene.person()
    person.settle()
    person.drop()
    scene.back(person).wait("lobby")


@check("a token brings a person back into the room: room, then chat_history")
def resume_room(scene):
    table = scene.table(spectators=1)
    guest = table.players[1]
    guest.ok("chat_message", text="still here")
    guest.drop()
    again = scene.back(guest)
    again.arrive()
    kinds = [m["type"] for _, m in again.log]
    expect("room" in kinds and "chat_history" in kinds, f"only {kinds} came")
    expect_equal(kinds[:3], ["welcome", "room", "chat_history"], "what comes in which order")
    line = person_in(again.wait("room"), guest.id)
    expect_holds(line, {"role": "player", "seat": 1, "connected": True}, "the line in `people`")
    texts = [m["text"] for m in again.wait("chat_history")["messages"]]
    expect_equal(texts, ["still here"], "chat_history")


@check("an unknown token gives a new person, resumed false")
def unknown_token(scene):
    known = scene.person()
    for token in ("0" * 32, "f" * 64, "", "no hex at all", known.token + "0", known.token[:-1]):
        person = scene.person(token=token)
        expect_equal(person.welcome["resumed"], False, f"resumed for the token {token!r}")
        expect(person.id != known.id and person.token != known.token, "an old person came back")
        expect(person.token != token, "the server took over a token that it did not make")


@check("a newer connection with the same token takes over at once, the old one gets 4001")
def take_over(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    again = scene.back(guest)
    guest.closed([4001], within=3)
    again.wait("room")
    again.ok("chat_message", text="from the new connection")
    host.wait("chat_message", lambda c: c["person"] == guest.id)
    expect_equal(person_in(table.look(), guest.id)["connected"], True, "connected")


@check("taking over again and again leaves one person who is connected")
def take_over_chain(scene):
    table = scene.table(spectators=1)
    guest = table.players[1]
    for _ in range(5):
        newer = scene.back(guest)
        guest.closed([4001], within=3)
        guest = newer
    guest.ok("chat_message", text="the last one")
    people = table.look()["people"]
    expect_equal([p["connected"] for p in people if p["person"] == guest.id], [True], "connected")


@check("a protocol that the server does not speak gets `version` with speaks, then 4002")
def version(scene):
    for protocol in (2, 0, 99):
        person = scene.connection()
        person.send("hello", {"protocol": protocol, "name": "Vera", "app": "x"}, 1)
        error = person.wait_for_any(("error",))
        expect_equal(error.get("re"), 1, "`re`")
        expect_holds(error["content"], {"code": "version", "speaks": [1]}, "error")
        person.closed([4002])


@check("a hello without a protocol, or with a malformed one, is refused")
def malformed_hello(scene):
    for content in ({"name": "Mal"}, {"protocol": "1", "name": "Mal"}, {"protocol": 1.5,
                    "name": "Mal"}, {"protocol": None, "name": "Mal"}):
        person = scene.connection()
        person.send("hello", {"app": "x", **content}, 1)
        code = person.reply(1)["content"]["code"]
        expect(code in ("bad_message", "version"), f"{content} got {code}")


@check("a hello whose name is no text is refused and the connection may say hello again")
def name_of_a_wrong_type(scene):
    for name in (3, None, [], {"a": 1}, True):
        person = scene.connection()
        person.send("hello", {"protocol": 1, "name": name, "app": "x"}, 1)
        code = person.reply(1)["content"].get("code")
        expect(code in ("bad_message", "bad_name"), f"the name {name!r} got {code}")
        person.hello(fresh_name(), id_=2)


@check("anything before hello is hello_first, and hello is still welcome then")
def hello_first(scene):
    person = scene.connection()
    for id_, type_ in enumerate(("create_room", "join_room", "play", "chat_message"), 1):
        person.send(type_, {"game": "tic_tac_toe"}, id_)
        expect_equal(person.reply(id_)["content"].get("code"), "hello_first", type_)
    person.send("leave_room")
    error = person.wait_for_any(("error",))
    expect_holds(error["content"], {"code": "hello_first"}, "error")
    expect(error.get("re") is None, "an error with `re` for a message without id")
    person.hello(fresh_name(), id_=10)
    person.ok("create_room", game="tic_tac_toe")


@check("a second hello is bad_message, and the session goes on")
def second_hello(scene):
    person = scene.person()
    person.refused("bad_message", "hello", protocol=1, name="Other", app="x")
    person.refused("bad_message", "hello", protocol=1, name="Other", token="0" * 32)
    expect_equal(person.ok("rename", name=person.name)["name"], person.name, "the name since")


@check("a hello without an id is welcomed all the same, without `re`")
def hello_without_id(scene):
    person = scene.connection()
    person.hello(fresh_name(), id_=None)
    expect(person.log[0][1].get("re") is None, "`re` although there was no id")


@check("no hello within 10 s: closed with 4004", slow=True)
def no_hello(scene):
    silent, talker = scene.connection(), scene.connection()
    talker.send("ping", {}, 1)
    silent.closed([4004], within=14)
    talker.closed([4004], within=4)


@check("who says hello is not closed after 10 s", slow=True)
def hello_in_time(scene):
    person = scene.person()
    expect(not person.closes_within(12), "closed although it said hello")


@check("the server pings every 10 s and drops who sends no frame for 25 s", slow=True)
def silence_is_noticed(scene):
    table = scene.table()
    host, guest = table.players
    guest.socket.answers_pings = False
    early = guest.closes_within(21)
    expect(not early, "dropped before 25 s")
    expect_equal(len(guest.socket.pings), 2, "pings within 21 s")
    host.wait("player_dropped", lambda c: c["person"] == guest.id, timeout=20)
