"""What only the host may do: configure, kick, ban, mute, hand over, start."""

from expect import expect, expect_equal, expect_holds
from matchplay import Match
from referee import options_of
from scene import person_in
from suite import check

HOST_ONLY = [
    ("configure_room", {"name": "Mine"}), ("start_game", {}),
    ("kick_player", {"person": "HOST"}), ("kick_player", {"person": "nobody"}),
    ("mute_player", {"person": "HOST", "muted": True}), ("make_host", {"person": "GUEST"}),
    ("make_host", {"person": "nobody"}),
]


def told_before_shown(watcher, kind, person, shown):
    """`kind` about that person must be told ahead of the first `room` that shows it."""
    told = next((i for i, (_, m) in enumerate(watcher.log)
                 if m["type"] == kind and m["content"].get("person") == person), None)
    expect(told is not None, f"no {kind} was told")
    seen = next(i for i, (_, m) in enumerate(watcher.log)
                if i > 0 and m["type"] == "room" and shown(m["content"]))
    expect(told < seen, f"the room showed it ahead of {kind}")


@check("every host-only command from players and spectators is not_host and changes nothing")
def not_host(scene):
    table = scene.table(spectators=1)
    before = table.look()
    for person in (table.players[1], table.spectators[0]):
        for type_, content in HOST_ONLY:
            named = {k: {"HOST": table.host.id, "GUEST": person.id}.get(v, v)
                     for k, v in content.items()} if content else {}
            person.refused("not_host", type_, named)
    after = table.look()
    for key in ("host", "name", "game", "options", "match"):
        expect_equal(after[key], before[key], f"room.{key}")
    expect(not any(p["muted"] for p in after["people"]), "somebody is muted")


@check("configure_room changes what it names, keeps the rest, and makes nobody ready")
def configure(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    guest.ok("ready", ready=True)
    host.ok("configure_room", name="New name", seconds_per_move=60)
    room = guest.room_where(lambda r: r["name"] == "New name")
    expect_holds(room, {"game": "tic_tac_toe", "seconds_per_move": 60}, "room")
    expect_equal(person_in(room, guest.id)["ready"], False, "ready after configure_room")
    host.ok("configure_room", game="gomoku", options=options_of(9, 9, 4))
    expect_holds(guest.room_where(lambda r: r["game"] == "gomoku"),
                 {"options": options_of(9, 9, 4), "seconds_per_move": 60}, "room")
    host.ok("configure_room", game="four_in_a_row", seconds_per_move=None)
    expect_holds(guest.room_where(lambda r: r["game"] == "four_in_a_row"),
                 {"options": options_of(7, 6, 4), "seconds_per_move": None}, "room")
    table.settle()
    Match(table).play_out(scene.random)


@check("configure_room: what is out of range is refused and changes nothing")
def configure_refused(scene):
    table = scene.table()
    host = table.host
    host.refused("no_game", "configure_room", game="chess", name="Not this")
    host.refused("bad_options", "configure_room", options=options_of(2, 3, 3), name="Not this")
    host.refused("bad_options", "configure_room", game="gomoku", options=options_of(20, 3, 3))
    for change in ({"seconds_per_move": 0}, {"seconds_per_move": 3601}, {"options": "big"},
                   {"seconds_per_move": "5"}):
        host.refused("bad_options bad_message", "configure_room", {**change, "name": "Not this"})
    host.refused("bad_message", "configure_room", name=5)
    expect_holds(table.look(), {"game": "tic_tac_toe", "options": options_of(3, 3, 3),
                                "seconds_per_move": None}, "room")
    expect(table.look()["name"] != "Not this", "the name changed")


@check("configure_room, sit and stand are match_running during a match")
def between_matches_only(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    for change in ({"name": "x"}, {"game": "gomoku"}, {"game": "chess"}, {}):
        table.host.refused("match_running", "configure_room", change)
    table.host.refused("match_running", "start_game")
    for player in table.players:
        player.refused("match_running", "stand")
    table.spectators[0].refused("match_running", "sit")
    match.unchanged()


@check("start_game with one player is not_enough_players")
def start_alone(scene):
    table = scene.table(players=1, spectators=2)
    table.host.refused("not_enough_players", "start_game")
    expect_equal(table.look()["match"], None, "room.match")


@check("kick_player: kicked and the lobby for them, player_kicked for the others; they may rejoin")
def kick(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    host.ok("kick_player", person=guest.id, reason="too slow")
    notice = guest.wait("kicked")
    expect_equal(notice.get("reason"), "too slow", "kicked.reason")
    expect_equal(notice.get("code"), "kicked", "kicked.code")
    expect(0 < len(notice["message"]) <= 200, f"kicked.message: {notice['message']!r}")
    guest.wait("lobby")
    guest.refused("not_in_room", "chat_message", text="?")
    table.spectators[0].room_where(lambda r: person_in(r, guest.id) is None)
    told_before_shown(table.spectators[0], "player_kicked", guest.id,
                      lambda r: r["room"] == table.room and person_in(r, guest.id) is None
                      and person_in(r, table.spectators[0].id) is not None)
    guest.ok("join_room", room=table.room)


@check("kick_player with ban: they are banned from that room, also after a reconnect")
def ban(scene):
    table, other = scene.table(spectators=1), scene.table(players=1)
    watcher = table.spectators[0]
    table.host.ok("kick_player", person=watcher.id, ban=True)
    notice = watcher.wait("kicked")
    expect_equal((notice["reason"], notice["code"]), ("", "banned"), "kicked, reason and code")
    watcher.refused("banned", "join_room", room=table.room)
    watcher.refused("banned", "join_room", room=table.room, **{"as": "spectator"})
    watcher.drop()
    watcher = scene.back(watcher)
    watcher.refused("banned", "join_room", room=table.room)
    watcher.ok("join_room", room=other.room)


@check("kick_player, mute_player, make_host: unknown persons, and the host itself, are no_person")
def no_person(scene):
    table, stranger = scene.table(), scene.person()
    for type_, more in (("kick_player", {}), ("mute_player", {"muted": True}), ("make_host", {})):
        for person in ("nobody", stranger.id):
            table.host.refused("no_person", type_, person=person, **more)
        table.host.refused("bad_message", type_, {"person": 5, **more})
        table.host.refused("bad_message", type_, more)
    table.host.refused("no_person", "kick_player", person=table.host.id)
    guest = table.players[1]
    table.host.refused("bad_message", "mute_player", person=guest.id, muted="yes")
    table.host.refused("bad_message", "mute_player", person=guest.id)
    table.host.refused("bad_message", "kick_player", person=guest.id, ban="yes")
    table.host.refused("bad_message", "kick_player", person=guest.id, reason=5)
    expect_equal(len(table.look()["people"]), 3, "people")


@check("a player who is kicked in a match loses it by leaving")
def kick_in_match(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    host, guest = table.players
    match.play({"cell": [0, 0]})
    host.ok("kick_player", person=guest.id)
    guest.wait("kicked")
    table.players = [host]
    loser = match.seats.index(guest)
    match.ended("left", [1 - loser], events=[(loser, "left")])


@check("mute_player: muted, also after leaving and coming back, until it is taken back")
def mute(scene):
    table = scene.table(spectators=1)
    host, watcher = table.host, table.spectators[0]
    host.ok("mute_player", person=watcher.id, muted=True)
    host.room_where(lambda r: person_in(r, watcher.id)["muted"] is True)
    watcher.refused("muted", "chat_message", text="mpf")
    watcher.ok("leave_room")
    watcher.ok("join_room", room=table.room, **{"as": "spectator"})
    watcher.refused("muted", "chat_message", text="mpf")
    watcher.drop()
    watcher = scene.back(watcher)
    watcher.refused("muted", "chat_message", text="mpf")
    host.ok("mute_player", person=watcher.id, muted=False)
    watcher.ok("chat_message", text="at last")
    host.arrive()
    expect_equal([c["text"] for c in host.got("chat_message")], ["at last"], "what was said")


@check("make_host hands over: host_changed, the new one may, the old one may not")
def make_host(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    watcher = table.spectators[0]
    host.ok("make_host", person=watcher.id)
    expect_holds(guest.wait("host_changed"), {"person": watcher.id, "name": watcher.name},
                 "host_changed")
    guest.room_where(lambda r: r["host"] == watcher.id)
    told_before_shown(guest, "host_changed", watcher.id, lambda r: r["host"] == watcher.id)
    host.refused("not_host", "configure_room", name="Mine")
    watcher.ok("configure_room", name="Now mine")
    watcher.ok("kick_player", person=host.id)
    host.wait("kicked")


@check("the host who leaves hands the room to the longest-present player, else spectator")
def host_leaves(scene):
    table = scene.table(players=1)
    early_watcher = table.join("spectator")
    guest = table.join("player")
    watcher = table.join("spectator")
    table.settle()
    table.host.ok("leave_room")
    expect_equal(watcher.wait("host_changed")["person"], guest.id, "the new host")
    expect_equal(watcher.room_where(lambda r: r["host"] != table.host.id)["host"], guest.id,
                 "room.host")
    guest.ok("leave_room")
    expect_equal(watcher.wait("host_changed")["person"], early_watcher.id, "the next host")
    early_watcher.ok("kick_player", person=watcher.id)


@check("the host may start, kick and configure while watching")
def host_watches(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    host.ok("stand")
    table.spectators[0].ok("sit")
    table.players, table.spectators = [guest, table.spectators[0]], [host]
    table.settle()
    Match(table).play_out(scene.random)
