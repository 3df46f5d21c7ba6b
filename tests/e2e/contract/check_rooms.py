"""Seats, readiness, comings and goings, and rooms with a crowd."""

import time

from expect import expect, expect_equal, expect_holds
from matchplay import Match
from scene import person_in
from suite import check


@check("stand and sit: a player becomes spectator and takes a free seat again")
def stand_and_sit(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    guest.ok("stand")
    line = person_in(host.room_where(lambda r: r["spectators"] == 2), guest.id)
    expect_equal(line["role"], "spectator", "the role after stand")
    expect(line.get("seat") is None, "a spectator with a seat")
    guest.refused("not_seated", "stand")
    guest.ok("sit", seat=1)
    line = person_in(host.room_where(lambda r: r["spectators"] == 1), guest.id)
    expect_holds(line, {"role": "player", "seat": 1}, "the line after sit")


@check("sit: a seat that is taken or does not exist is no_seat")
def no_seat(scene):
    table = scene.table(players=1, spectators=1)
    watcher = table.spectators[0]
    watcher.refused("no_seat", "sit", seat=0)
    for seat in (2, 99, 2**31, 2**32 + 1):
        watcher.refused("no_seat bad_message", "sit", seat=seat)
    for seat in (-1, 1.5, "1", True, []):
        watcher.refused("bad_message no_seat", "sit", seat=seat)
    shown = table.look()
    expect_equal(person_in(shown, watcher.id)["role"], "spectator", "the role")
    watcher.ok("sit")
    table.join("spectator").refused("no_seat", "sit")


@check("ready is for the seated, and is a bool")
def ready_refused(scene):
    table = scene.table(spectators=1)
    for ready in (True, False):
        table.spectators[0].refused("not_seated", "ready", ready=ready)
    for ready in (1, "true", None, []):
        table.host.refused("bad_message", "ready", ready=ready)
    table.host.refused("bad_message", "ready")
    expect(not any(p["ready"] for p in table.look()["people"]), "somebody is ready")


@check("who stands up is not ready any more")
def standing_unreadies(scene):
    table = scene.table()
    host, guest = table.players
    host.ok("ready", ready=True)
    host.ok("stand")
    host.ok("sit")
    guest.ok("ready", ready=True)
    guest.arrive()
    expect(not guest.got("start_game"), "it started for somebody who had stood up")


@check("outside a room every command for one is not_in_room")
def not_in_room(scene):
    person = scene.person()
    for type_, content in (
            ("leave_room", {}), ("sit", {}), ("stand", {}), ("ready", {"ready": True}),
            ("configure_room", {"name": "x"}), ("start_game", {}), ("chat_message", {"text": "x"}),
            ("kick_player", {"person": person.id}), ("make_host", {"person": person.id}),
            ("mute_player", {"person": person.id, "muted": True}),
            ("get_transcript", {"match": "0" * 32, "from": 0}), ("resign", {"match": "0" * 32}),
            ("play", {"match": "0" * 32, "step": 0, "move": {"cell": [0, 0]}})):
        person.refused("not_in_room", type_, content)


@check("refusals come in the contract's order: the message, the room, the host, the seat, the match")
def order_of_refusals(scene):
    table, stranger = scene.table(spectators=1), scene.person()
    watcher = table.spectators[0]
    match = Match(table)
    stranger.refused("bad_message", "chat_message", text=5)
    stranger.refused("bad_message", "configure_room", name=5)
    stranger.refused("bad_message", "kick_player", {})
    stranger.refused("bad_message", "resign", {})
    stranger.refused("bad_message", "ready", {})
    watcher.refused("bad_message", "kick_player", {})
    watcher.refused("bad_message", "configure_room", name=5)
    watcher.refused("not_host", "configure_room", name="x")
    watcher.refused("not_host", "start_game")
    watcher.refused("not_host", "kick_player", person="nobody")
    watcher.refused("not_seated", "stand")
    watcher.refused("not_seated", "play", match.request({}, step=9))
    watcher.refused("not_seated", "resign", match="0" * 32)
    match.waiter.refused("no_match", "play", match.request({}, step=9, match="0" * 32))
    match.waiter.refused("not_your_turn", "play", match.request({}, step=9))
    match.mover.refused("stale_step", "play", match.request({}, step=9))
    match.mover.refused("illegal_move", "play", match.request({}))
    match.unchanged()


@check("player_joined, player_ready and player_left name the person, ahead of the room")
def comings_and_goings(scene):
    table = scene.table(players=1, spectators=1)
    watcher = table.spectators[0]
    guest = table.join("player")
    who = {"person": guest.id, "name": guest.name}
    watcher.room_where(lambda r: person_in(r, guest.id))
    guest.ok("ready", ready=True)
    watcher.room_where(lambda r: person_in(r, guest.id)["ready"])
    guest.ok("leave_room")
    watcher.room_where(lambda r: person_in(r, guest.id) is None)
    for kind in ("player_joined", "player_ready", "player_left"):
        expect_holds(watcher.wait(kind, lambda c: c["person"] == guest.id), who, kind)
    story = [("room", person_in(m["content"], guest.id)) if m["type"] == "room" else
             (m["type"], None) for _, m in watcher.log]
    shown = next(i for i, (kind, line) in enumerate(story) if kind == "room" and line)
    gone = next(i for i, (kind, line) in enumerate(story[shown:], shown)
                if kind == "room" and not line)
    kinds = [kind for kind, _ in story]
    expect(kinds.index("player_joined", 1) < shown, "the room showed them ahead of player_joined")
    expect(kinds.index("player_left") < gone, "the room showed it ahead of player_left")


@check("room changes are gathered, at most ten a second, and the last state arrives", on="own")
def room_rate(scene):
    scene.own_server("--rate", "0")
    table = scene.table(spectators=1)
    watcher, begun = table.spectators[0], time.monotonic()
    for n in range(600):
        table.host.ok("configure_room", name=f"Name {n}")
    watcher.room_where(lambda r: r["name"] == "Name 599")
    # Counted over the whole time: who reads late is handed several over at once.
    seconds = time.monotonic() - begun
    heard = sum(1 for t, m in watcher.log if m["type"] == "room" and t >= begun)
    expect(heard <= 10 * seconds + 2, f"{heard} room messages within {seconds:.2f} s")


@check("a crowd: people names the players and the first 50 spectators, all get every view, and "
       "comings and goings are not told one by one", on="own")
def crowd(scene):
    scene.own_server("--rate", "0")
    table = scene.table("four_in_a_row", spectators=50)
    table.settle()
    for _ in range(6):
        table.join("spectator")
    host, last = table.host, table.spectators[-1]
    room = host.room_where(lambda r: r["spectators"] == 56)
    listed = [p["person"] for p in room["people"] if p["role"] == "spectator"]
    expect_equal(listed, [p.id for p in table.spectators[:50]], "the spectators in people")
    expect_equal(len([p for p in room["people"] if p["role"] == "player"]), 2, "players in people")
    table.settle()
    late = table.join("spectator")
    late.ok("leave_room")
    host.arrive()
    expect_equal(host.got("player_joined") + host.got("player_left"), [],
                 "what was told of a spectator coming and going")
    table.spectators.remove(late)
    table.settle()
    last.ok("chat_message", text="from the last row")
    host.wait("chat_message", lambda c: c["person"] == last.id)
    Match(table).play_out(scene.random)


@check("a room is expected back to during the grace time, and removed after it", on="brief",
       slow=True)
def room_is_removed(scene):
    table = scene.table(players=1)
    watcher = scene.person()
    table.host.drop()
    shown = watcher.wait("lobby")
    expect(any(r["room"] == table.room for r in shown["rooms"]), "it was removed at once")
    watcher.wait("lobby", lambda c: all(r["room"] != table.room for r in c["rooms"]))
    watcher.refused("no_room", "join_room", room=table.room)


@check("a changed game makes ended null, for a newcomer too, until the next match ends")
def changed_game(scene):
    table = scene.table()
    match = Match(table)
    match.play_out(scene.random)
    table.host.room_where(lambda r: r["ended"] is not None)
    same = {"columns": 3, "rows": 3, "in_a_row": 3}
    for again in ({"game": "tic_tac_toe"}, {"options": same}, {"name": "Still the same"}):
        table.host.ok("configure_room", **again)
        expect(table.look()["ended"] is not None, f"configure_room {again} made ended null")
    table.host.ok("configure_room", options={"columns": 4})
    table.host.room_where(lambda r: r["options"]["columns"] == 4 and r["ended"] is None)
    table.host.ok("configure_room", game="tic_tac_toe")
    expect_equal(table.look()["ended"], None, "ended after the way back")
    table.players[1].ok("get_transcript", match=match.id, **{"from": 0})
