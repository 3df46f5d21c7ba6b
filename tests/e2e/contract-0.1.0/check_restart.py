"""A server that goes and comes back: what was answered is still there."""

import signal

from expect import expect_equal, expect_holds
from matchplay import Match, expect_board
from suite import check


def everyone_back(scene, table, match):
    """All come back to the restarted server, with what they knew."""
    for group in (table.players, table.spectators):
        for index, person in enumerate(group):
            again = scene.back(person)
            if person in match.seats:
                match.seats[match.seats.index(person)] = again
            if table.host is person:
                table.host = again
            group[index] = again


def survives(number):
    def survive(scene):
        server = scene.own_server("--rate", "0")
        table = scene.table("four_in_a_row", spectators=1)
        table.host.ok("chat_message", text="before")
        match = Match(table)
        match.play_all(3, 3, 2)
        mover, request = match.waiter, match.request({"column": 2}, step=2)
        id_ = mover.next_id - 1
        server.restart(number)
        everyone_back(scene, table, match)
        for person in table.everyone:
            shown = person.wait("room")
            expect_holds(shown["match"], {"match": match.id, "step": 3,
                                          "turn": match.referee.turn}, "room.match")
            expect_board(shown["match"]["view"], match.referee, "room.match")
            texts = [m["text"] for m in person.wait("chat_history")["messages"]]
            expect_equal(texts, ["before"], "chat_history")
        match.waiter.send("play", request, id_)
        expect_equal(match.waiter.reply(id_)["type"], "ok", "the reply to the same id")
        match.unchanged()
        match.play_out(scene.random)
    return survive


check("restart: after SIGTERM persons, room, talk, match and replies are as they were", on="own")(
    survives(signal.SIGTERM))
check("restart: after kill -9 persons, room, talk, match and replies are as they were", on="own")(
    survives(signal.SIGKILL))


@check("restart: all count as lost, and the grace time starts anew", on="own", slow=True)
def grace_after_restart(scene):
    server = scene.own_server("--rate", "0", "--grace", "2")
    table = scene.table(spectators=1)
    match = Match(table)
    server.restart()
    watcher = scene.back(table.spectators[0])
    shown = watcher.wait("room")
    away = sorted(p["connected"] for p in shown["people"])
    expect_equal(away, [False, False, True], "connected")
    end = watcher.wait("end_game")
    expect_holds(end, {"match": match.id}, "end_game")
    expect_equal(end["result"]["reason"], "left", "reason")
