"""Connections that are lost: kept for the grace time (2 s here), then gone."""

from expect import expect, expect_equal, expect_holds
from matchplay import Match
from scene import person_in
from suite import check


@check("a lost connection: player_dropped, then connected false; back in time: player_returned",
       on="brief", slow=True)
def dropped_and_returned(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    who = {"person": guest.id, "name": guest.name}
    guest.drop()
    expect_holds(host.wait("player_dropped"), who, "player_dropped")
    room = host.room_where(lambda r: not person_in(r, guest.id)["connected"])
    expect_holds(person_in(room, guest.id), {"role": "player", "seat": 1}, "who is away")
    again = scene.back(guest)
    expect_holds(host.wait("player_returned"), who, "player_returned")
    host.room_where(lambda r: person_in(r, guest.id)["connected"])
    order = [m["type"] if m["type"] != "room" else
             f"room {person_in(m['content'], guest.id)['connected']}" for _, m in host.log
             if m["type"].startswith("player_") or
             m["type"] == "room" and person_in(m["content"], guest.id)]
    expect(order.index("player_dropped") < order.index("room False"), "dropped after the room")
    expect(not host.closes_within(3), "the host's connection was closed")
    expect(not host.got("player_left"), "who came back has left after all")
    again.ok("chat_message", text="still in")


@check("a connection closed in good order counts as lost too", on="brief")
def closed_politely(scene):
    table = scene.table(spectators=1)
    guest = table.players[1]
    guest.socket.send_close()
    table.host.wait("player_dropped", lambda c: c["person"] == guest.id)
    scene.back(guest)
    table.host.wait("player_returned", lambda c: c["person"] == guest.id)


@check("after the grace time they have left: player_left, the match is lost by `left`",
       on="brief", slow=True)
def grace_ends(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    match.play({"cell": [1, 1]})
    lost = match.mover
    loser = match.seats.index(lost)
    lost.drop()
    table.players.remove(lost)
    match.ended("left", [1 - loser], events=[(loser, "left")])
    for person in table.everyone:
        person.wait("player_left", lambda c: c["person"] == lost.id)
        person.room_where(lambda r: person_in(r, lost.id) is None)
    fresh = scene.person(lost.name, token=lost.token)
    expect_equal(fresh.welcome["resumed"], False, "resumed after the grace time")
    expect(fresh.id != lost.id and fresh.token != lost.token, "the same person again")


@check("a player who returns within the grace time keeps seat and match", on="brief", slow=True)
def return_to_match(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    for _ in range(4):
        lost, seat = match.mover, match.referee.seat
        lost.drop()
        again = scene.back(lost)
        table.players[table.players.index(lost)] = match.seats[seat] = again
        match.play(scene.random.choice(match.referee.legal_moves()))
    expect(not table.spectators[0].closes_within(2.5), "closed")
    match.unchanged()


@check("the host who does not come back hands the room on", on="brief", slow=True)
def host_does_not_return(scene):
    table = scene.table(spectators=1)
    guest = table.players[1]
    table.host.drop()
    expect_equal(guest.wait("host_changed")["person"], guest.id, "the new host")
    guest.ok("configure_room", name="Mine now")


@check("the other goes on playing while somebody is away", on="brief")
def play_while_away(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    away, seat = match.waiter, 1 - match.referee.seat
    away.drop()
    table.players.remove(away)
    match.play({"cell": [0, 0]})
    again = scene.back(away)
    again.wait("room", lambda r: r["match"]["step"] == 1)
    table.players.append(again)
    match.seats[seat] = again
    match.play_out(scene.random)


@check("a match where both are away too long ends without anybody's harm", on="brief", slow=True)
def both_leave(scene):
    table = scene.table(spectators=1)
    watcher = table.spectators[0]
    Match(table)
    for player in table.players:
        player.drop()
    end = watcher.wait("end_game")
    expect_equal(end["result"]["reason"], "left", "reason")
    expect_equal(watcher.wait("host_changed", lambda c: c["person"] == watcher.id)["name"],
                 watcher.name, "the new host")
    watcher.room_where(lambda r: len(r["people"]) == 1)
    watcher.ok("sit")


@check("leave_room skips the grace time: the name and the seat are free at once", on="brief")
def leave_skips_grace(scene):
    table = scene.table()
    table.players[1].ok("leave_room")
    newcomer = scene.person()
    expect_equal(newcomer.ok("join_room", room=table.room)["role"], "player", "the role")
