"""The lobby, and opening and joining rooms."""

import time

from expect import expect, expect_equal, expect_holds, expect_keys
from matchplay import Match
from referee import DEFAULTS, options_of
from scene import fresh_name, person_in
from suite import check

STATED = "bad_options bad_message"  # the contract does not say which of the two


def line_of(lobby, room):
    return next((r for r in lobby["rooms"] if r["room"] == room), None)


def lobby_line(watcher, room, where=lambda line: line):
    """Waits for a lobby in which that room stands and its line is as wanted."""
    def fits(lobby):
        line = line_of(lobby, room)
        return line and where(line)
    return line_of(watcher.wait("lobby", fits), room)


@check("create_room with defaults: the sender is host and seated, the room holds every field")
def create_defaults(scene):
    for game, size in DEFAULTS.items():
        host = scene.person()
        room = host.ok("create_room", game=game)["room"]
        shown = host.wait("room")
        expect_keys(shown, "room name host game options seconds_per_move locked seats people "
                           "spectators match ended", "room")
        expect_holds(shown, {"room": room, "host": host.id, "game": game, "locked": False,
                             "options": options_of(*size), "seconds_per_move": None,
                             "spectators": 0, "match": None, "ended": None}, "room")
        expect_holds(shown["seats"], {"min": 2, "max": 2}, "room.seats")
        expect(isinstance(shown["name"], str) and shown["name"], "the room has no name")
        expect_equal(len(shown["people"]), 1, "people")
        expect_holds(shown["people"][0], {
            "person": host.id, "name": host.name, "role": "player", "seat": 0,
            "connected": True, "ready": False, "muted": False}, "people[0]")
        expect_equal(host.wait("chat_history")["messages"], [], "chat_history")


@check("create_room takes options, name, password and seconds_per_move")
def create_with_all(scene):
    host, name = scene.person(), fresh_name("My room ")
    host.ok("create_room", game="gomoku", options=options_of(9, 7, 4), name=name,
            password="sesame", seconds_per_move=30)
    expect_holds(host.wait("room"), {
        "name": name, "game": "gomoku", "options": options_of(9, 7, 4), "locked": True,
        "seconds_per_move": 30}, "room")


@check("create_room: options that leave some out get the game's defaults, foreign ones are ignored")
def create_partial(scene):
    host = scene.person()
    host.ok("create_room", game="four_in_a_row", options={"columns": 9, "colour": "red"})
    expect_equal(host.wait("room")["options"], options_of(9, 6, 4), "options")


@check("create_room: unknown games and options out of range are refused and open nothing")
def create_refused(scene):
    host = scene.person()
    for game in ("chess", "", "Tic_Tac_Toe"):
        host.refused("no_game", "create_room", game=game)
    for size in ((2, 3, 3), (3, 2, 3), (20, 3, 3), (3, 20, 3), (3, 3, 2), (3, 3, 4), (7, 6, 8),
                 (19, 19, 20), (0, 0, 0), (-3, 3, 3), (2**31, 3, 3), (2**32 + 3, 3, 3)):
        host.refused("bad_options", "create_room", game="gomoku", options=options_of(*size))
    for size in ((3.5, 3, 3), ("3", 3, 3), (None, 3, 3), (True, 3, 3), ([], 3, 3)):
        host.refused(STATED, "create_room", game="gomoku", options=options_of(*size))
    for seconds in (0, -1, 3601, 1.5, "5", True):
        host.refused(STATED, "create_room", game="gomoku", seconds_per_move=seconds)
    for content in ({}, {"game": 3}, {"game": None}, {"game": "gomoku", "name": 3},
                    {"game": "gomoku", "password": 3}):
        host.refused("bad_message", "create_room", content)
    for options in ([], "big", 3):
        host.refused(STATED, "create_room", game="gomoku", options=options)
    host.refused("not_in_room", "leave_room")


@check("sizes at the edge of what is allowed open a room")
def create_edges(scene):
    host = scene.person()
    for size in ((3, 3, 3), (19, 19, 19), (3, 19, 19), (19, 3, 3)):
        for game in DEFAULTS:
            host.ok("create_room", game=game, options=options_of(*size))
            host.ok("leave_room")
    for seconds in (1, 3600, None):
        host.ok("create_room", game="gomoku", seconds_per_move=seconds)
        host.ok("leave_room")


@check("a room's name is cleaned and refused as a person's, on opening and later")
def room_names(scene):
    table = scene.table(name="A\u3164 \u2800 e\u200b\u0301\u202e")
    shown = table.look()
    expect_equal(shown["name"], "A \u00e9", "the name of the room")
    other = scene.person()
    for name in ("", " ", "x" * 25, "\u3164", "\u2800\u2800", "\u0301", "\u200d", "\ue000", "\uffff"):
        other.refused("bad_name", "create_room", game="gomoku", name=name)
        table.host.refused("bad_name", "configure_room", name=name)
    other.ok("create_room", game="gomoku", name=shown["name"])


@check("a room that nobody has named has an English name and `named` false, until it gets one and "
       "once it is taken back")
def unnamed_rooms(scene):
    watcher, host = scene.person(), scene.person()
    room = host.ok("create_room", game="gomoku")["room"]
    shown = host.room_where(lambda r: True)
    expect_equal(shown["named"], False, "named")
    expect_equal(shown["name"], f"{host.name}'s room", "the name that nobody gave")
    expect_equal(lobby_line(watcher, room, lambda r: True)["named"], False, "named in the lobby")
    host.ok("configure_room", name="Attic")
    expect_equal(host.room_where(lambda r: r["name"] == "Attic")["named"], True, "named")
    lobby_line(watcher, room, lambda r: r["name"] == "Attic" and r["named"] is True)
    host.ok("configure_room", game="tic_tac_toe")
    expect_equal(host.room_where(lambda r: r["game"] == "tic_tac_toe")["named"], True, "named")
    host.ok("configure_room", name=None)
    expect_equal(host.room_where(lambda r: not r["named"])["name"], shown["name"], "the name")
    lobby_line(watcher, room, lambda r: r["named"] is False and r["name"] == shown["name"])


@check("the lobby lists a room with all its fields and follows its changes until it is gone")
def lobby_follows(scene):
    watcher = scene.person()
    host, guest = scene.person(), scene.person()
    name = fresh_name("Listed ")
    room = host.ok("create_room", game="gomoku", name=name)["room"]
    expect_holds(lobby_line(watcher, room), {
        "room": room, "name": name, "game": "gomoku", "host": host.name, "players": 1,
        "seats": 2, "spectators": 0, "playing": False, "locked": False}, "the room's line")
    guest.ok("join_room", room=room)
    lobby_line(watcher, room, lambda r: r["players"] == 2)
    visitor = scene.person()
    visitor.ok("join_room", room=room, **{"as": "spectator"})
    lobby_line(watcher, room, lambda r: r["spectators"] == 1)
    host.ok("configure_room", password="x", game="tic_tac_toe")
    lobby_line(watcher, room, lambda r: r["locked"] is True and r["game"] == "tic_tac_toe")
    host.ok("start_game")
    lobby_line(watcher, room, lambda r: r["playing"] is True)
    host.ok("leave_room")
    lobby_line(watcher, room, lambda r: r["playing"] is False and r["host"] == guest.name)
    guest.ok("leave_room")
    visitor.ok("leave_room")
    watcher.wait("lobby", lambda c: line_of(c, room) is None)


@check("lobby changes are gathered, at most four a second, and the last state arrives", on="own")
def lobby_rate(scene):
    server = scene.own_server("--rate", "0")
    watcher, host = scene.person(), scene.person()
    room = host.ok("create_room", game="gomoku")["room"]
    begun = time.monotonic()
    for n in range(600):
        host.ok("configure_room", name=f"Name {n}")
    lobby_line(watcher, room, lambda r: r["name"] == "Name 599")
    # Counted over the whole time: a busy machine hands several over at once.
    heard, seconds = len(watcher.got("lobby")), time.monotonic() - begun
    expect(heard <= 4 * seconds + 2, f"{heard} lobby messages within {seconds:.2f} s")
    expect(server.alive, "the server died")


@check("join_room: player by default, spectator on request, spectator when the seats are taken")
def join_roles(scene):
    table = scene.table(players=1)
    watcher, guest, late = scene.person(), scene.person(), scene.person()
    for person, wish, role in ((watcher, {"as": "spectator"}, "spectator"), (guest, {}, "player"),
                               (late, {"as": "player"}, "spectator")):
        answer = person.ok("join_room", room=table.room, **wish)
        expect_holds(answer, {"room": table.room, "role": role}, "the reply")
        line = person_in(person.wait("room"), person.id)
        expect_equal(line["role"], role, "the role in `people`")
        expect_equal(isinstance(line.get("seat"), int), role == "player", "a seat in `people`")
    table.host.wait("player_joined", lambda c: c["person"] == late.id)
    shown = table.host.room_where(lambda r: person_in(r, late.id))
    expect_equal(shown["spectators"], 2, "spectators")


@check("join_room: no_room, bad_message, wrong_password, already_in_room")
def join_refused(scene):
    locked, other = scene.table(password="sesame"), scene.table(players=1)
    person = scene.person()
    person.refused("no_room", "join_room", room="no such room")
    for content in ({}, {"room": 3}, {"room": None},
                    {"room": other.room, "as": "king"}, {"room": other.room, "as": 3}):
        person.refused("bad_message", "join_room", content)
    for password in ({}, {"password": ""}, {"password": "Sesame"}, {"password": "ses ame"}):
        person.refused("wrong_password", "join_room", room=locked.room, **password)
    person.refused("bad_message wrong_password", "join_room", room=locked.room, password=5)
    person.ok("join_room", room=locked.room, password="sesame")
    for room in (locked.room, other.room, "no such room"):
        person.refused("already_in_room", "join_room", room=room, password="sesame")
    person.refused("already_in_room", "create_room", game="gomoku")
    for one in (person, *locked.players):
        expect(not any("sesame" in raw for raw in one.raw), f"{one.name} was sent the password")


@check("join_room: passwords are compared as NFKC, trimmed")
def equal_passwords(scene):
    for set_, typed in (("t\u00e9a", "te\u0301a"), ("\uff54ea", " tea"), (" tea\t", "tea"),
                        ("\u2460 tea", "1 tea\u3000")):
        table = scene.table(players=1, password=set_)
        scene.person().ok("join_room", room=table.room, password=typed)
    table.host.ok("configure_room", password="\ufb01n")
    scene.person().ok("join_room", room=table.room, password="fin")


@check("a password that is empty once it is trimmed is none")
def blank_passwords(scene):
    for blank in ("", " ", "\t\u3000\u00a0"):
        host = scene.person()
        room = host.ok("create_room", game="gomoku", password=blank)["room"]
        expect_equal(host.room_where(lambda r: True)["locked"], False, "locked")
        scene.person().ok("join_room", room=room)
        host.ok("configure_room", password="sesame")
        host.ok("configure_room", password=blank)
        scene.person().ok("join_room", room=room)
        scene.person().refused("bad_message", "create_room", game="gomoku", password="x" * 129)


@check("join_room: a room without a password takes any password")
def needless_password(scene):
    table = scene.table(players=1)
    scene.person().ok("join_room", room=table.room, password="anything")


@check("leave_room: back to the lobby; the others are told, then shown; a room left is gone")
def leave(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    guest.ok("leave_room")
    guest.wait("lobby")
    guest.refused("not_in_room", "leave_room")
    host.room_where(lambda r: person_in(r, guest.id) is None)
    told = [m["type"] for _, m in host.log
            if m["type"] == "player_left" and m["content"]["person"] == guest.id]
    expect_equal(told, ["player_left"], "player_left ahead of the room")
    for person in (host, table.spectators[0]):
        person.ok("leave_room")
    guest.refused("no_room", "join_room", room=table.room)


@check("what goes on in a room is not told in the lobby or in other rooms")
def no_leaks(scene):
    outsider, neighbour = scene.person(), scene.table(players=1).host
    table = scene.table(spectators=1)
    table.host.ok("chat_message", text="between us")
    Match(table).play_out(scene.random)
    for person in (outsider, neighbour):
        person.arrive()
        kinds = {m["type"] for m in person.inbox} - {"lobby"}
        expect_equal(kinds, set(), f"what {person.name} was told")


@check("at most 200 rooms: the next one is server_full, and there is one again when one is gone",
       on="own", slow=True)
def two_hundred_rooms(scene):
    scene.own_server("--rate", "0")
    hosts = []
    for _ in range(200):
        host = scene.person()
        host.ok("create_room", game="gomoku", name="W" * 24)
        hosts.append(host)
        if len(hosts) > 2:  # expected back, so their rooms stay
            hosts[-2].drop()
    late = scene.person()
    expect_equal(len(late.wait("lobby")["rooms"]), 200, "rooms in the lobby")
    late.refused("server_full", "create_room", game="gomoku")
    hosts[-1].ok("leave_room")
    late.ok("create_room", game="gomoku")


@check("a lobby that would be over 64 KiB has the rooms with a free seat first, then the newest, as "
       "many as fit", on="own", slow=True)
def large_lobby(scene):
    scene.own_server("--rate", "0", "--max-rooms", "400")
    smiles = "\U0001F600" * 24
    free, full = [], []
    for number in range(230):
        host = scene.person(smiles)
        room = host.ok("create_room", game="gomoku", name=smiles)["room"]
        if number % 8 == 7:
            guest = scene.person()
            guest.ok("join_room", room=room)
            guest.drop()
        (full if number % 8 == 7 else free).insert(0, room)
        host.drop()  # expected back, so that the room stays
    late = scene.person()
    shown = [room["room"] for room in late.wait("lobby")["rooms"]]
    size = max(len(raw.encode()) for raw in late.raw)
    expect(size <= 64 * 1024, f"{size} bytes")
    expect(len(shown) > 150, f"{len(shown)} rooms")
    expect_equal(sorted(shown), sorted((free + full)[:len(shown)]), "which rooms are shown")
