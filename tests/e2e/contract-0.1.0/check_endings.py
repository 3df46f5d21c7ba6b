"""Matches that end otherwise: resigning, leaving, running out of time; and the transcript."""

from expect import expect, expect_equal, expect_holds
from matchplay import Match, verify_transcript
from suite import check


@check("resign: the other wins, every viewer is told, the transcript says so")
def resign(scene):
    for moves in ((), ((0, 0), (1, 1), (2, 2))):
        match = Match(scene.table(spectators=1))
        match.play_all(*moves)
        loser = match.referee.seat
        match.mover.ok("resign", match=match.id)
        match.ended("resigned", [1 - loser], events=[(loser, "resigned")])
        match.mover.refused("match_over", "resign", match=match.id)


@check("resign: out of turn it ends the match too or is not_your_turn, nothing else")
def resign_out_of_turn(scene):
    match = Match(scene.table(spectators=1))
    loser = 1 - match.referee.seat
    reply = match.waiter.ask("resign", match=match.id)
    if reply["type"] == "ok":
        match.ended("resigned", [1 - loser], events=[(loser, "resigned")])
    else:
        expect_equal(reply["content"]["code"], "not_your_turn", "the code")
        match.unchanged()


@check("resign: malformed or for another match it changes nothing")
def resign_refused(scene):
    match = Match(scene.table(spectators=1))
    match.mover.refused("no_match", "resign", match="0" * 32)
    for content in ({}, {"match": 3}, {"match": None}):
        match.mover.refused("bad_message", "resign", content)
    match.unchanged()


@check("stop_game: the host ends the match for all, nobody wins, and the transcript says so")
def stop(scene):
    match = Match(scene.table(spectators=1))
    match.play_all((0, 0), (1, 1))
    host, guest = match.table.players
    guest.refused("not_host", "stop_game", match=match.id)
    host.refused("no_match", "stop_game", match="0" * 32)
    host.refused("bad_message", "stop_game", {})
    match.unchanged()
    host.ok("stop_game", match=match.id)
    match.ended("stopped", [], events=[(None, "stopped")])
    host.refused("match_over", "stop_game", match=match.id)


@check("leave_room in a match: who leaves has lost by `left`")
def leave_in_match(scene):
    for leaver_moves_next in (True, False):
        table = scene.table("four_in_a_row", spectators=1)
        match = Match(table)
        match.play_all(3, 3)
        leaver = match.mover if leaver_moves_next else match.waiter
        loser = match.seats.index(leaver)
        leaver.ok("leave_room")
        leaver.wait("lobby")
        table.players.remove(leaver)
        match.ended("left", [1 - loser], events=[(loser, "left")])
        seats = [p.get("seat") for p in table.look()["people"] if p["role"] == "player"]
        expect_equal(len(seats), 1, "players in the room")


@check("a spectator who leaves does not disturb the match")
def spectator_leaves(scene):
    table = scene.table(spectators=2)
    match = Match(table)
    match.play({"cell": [0, 0]})
    table.spectators.pop().ok("leave_room")
    match.unchanged()
    match.play_out(scene.random)


@check("the host who leaves a match that is theirs to watch only hands on the room", slow=False)
def watching_host_leaves(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    other = table.spectators[0]
    host.ok("stand")
    other.ok("sit")
    table.players, table.spectators = [guest, other], []
    for person in (host, guest, other):
        person.settle()
    host.ok("start_game")
    match = Match(table, start=False)
    match.play({"cell": [2, 2]})
    host.ok("leave_room")
    guest.wait("host_changed")
    match.play_out(scene.random)


@check("seconds_per_move: who runs out of time has lost by `timeout`; every move starts it anew",
       slow=True)
def timeout(scene):
    table = scene.table(spectators=1, seconds_per_move=2)
    match = Match(table)
    expect(0 < match.opening.get("seconds", -1) <= 2, f"seconds: {match.opening.get('seconds')}")
    for cell in ((0, 0), (1, 1), (0, 1)):
        expect(not table.spectators[0].closes_within(1.2), "the connection was closed")
        seen = match.play({"cell": list(cell)})
        expect(1 < seen.get("seconds", -1) <= 2, f"seconds after a move: {seen.get('seconds')}")
    loser = match.referee.seat
    match.ended("timeout", [1 - loser], events=[(loser, "timeout")])
    match.mover.refused("match_over", "play", match.request({"cell": [2, 2]}))


@check("seconds_per_move: a newcomer is told what is left; without it there are no seconds",
       slow=True)
def seconds_left(scene):
    table = scene.table(seconds_per_move=60)
    Match(table)
    expect(not table.host.closes_within(2.2), "the connection was closed")
    left = table.look()["match"].get("seconds", -1)
    expect(50 <= left <= 58.5, f"seconds for a newcomer: {left}")
    match = Match(scene.table())
    expect(match.opening.get("seconds") is None, "seconds in a match without")
    expect(match.play({"cell": [0, 0]}).get("seconds") is None, "seconds in a view without")


@check("seconds_per_move: losing the connection does not stop the clock", slow=True)
def timeout_while_away(scene):
    table = scene.table(spectators=1, seconds_per_move=2)
    match = Match(table)
    loser, lost = match.referee.seat, match.mover
    lost.drop()
    table.players.remove(lost)
    match.ended("timeout", [1 - loser], events=[(loser, "timeout")])


def fetched(person, match_id):
    """All moves of a match by get_transcript, following `next`."""
    moves, start = [], 0
    while start is not None:
        part = person.ok("get_transcript", {"match": match_id, "from": start})
        moves += part["moves"]
        start = part.get("next")
        expect(start is None or start == len(moves), f"next {start} after {len(moves)} moves")
    return moves


@check("get_transcript: players and spectators get the moves of the finished match, from anywhere")
def transcript(scene):
    table = scene.table("gomoku", spectators=1, options={"columns": 19, "rows": 19,
                                                         "in_a_row": 19})
    match = Match(table)
    end = match.play_out(scene.random)
    whole = end["transcript"]["moves"]
    for person in table.everyone:
        moves = fetched(person, match.id)
        expect(whole is None or moves == whole, "other moves than in end_game")
        verify_transcript({**end["transcript"], "moves": moves}, match, end)
        head = person.ok("get_transcript", {"match": match.id, "from": 0})["head"]
        verify_transcript({**head, "moves": moves}, match, {"result": head["result"]})
        later = person.ok("get_transcript", {"match": match.id, "from": 3})["moves"]
        expect_equal(later, moves[3:3 + len(later)], "the moves from 3 on")
        expect_equal(person.ok("get_transcript", {"match": match.id, "from": len(moves)})["moves"],
                     [], "the moves from the end on")


@check("get_transcript: malformed is bad_message, an unknown match is no_match")
def transcript_refused(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    match.play_out(scene.random)
    for content in ({"match": match.id}, {"from": 0}, {"match": 3, "from": 0},
                    {"match": match.id, "from": 1.5}, {"match": match.id, "from": "0"},
                    {"match": match.id, "from": -1}):
        table.host.refused("bad_message", "get_transcript", content)
    table.host.refused("no_match", "get_transcript", {"match": "0" * 32, "from": 0})


@check("get_transcript: the moves of a running match are not given as a finished one's")
def transcript_of_running(scene):
    match = Match(scene.table())
    match.play({"cell": [0, 0]})
    match.mover.refused("no_match match_running", "get_transcript", {"match": match.id, "from": 0})
    match.unchanged()


@check("after any end a rematch can be played, and its result stands in the room")
def rematch_after_any_end(scene):
    table = scene.table(spectators=1)
    first = Match(table)
    first.mover.ok("resign", match=first.id)
    first.ended("resigned", [1 - first.referee.seat],
                events=[(first.referee.seat, "resigned")])
    for player in table.players:
        player.ok("ready", ready=True)
    second = Match(table, start=False)
    expect_equal(second.referee.first, 1 - first.referee.first, "who begins the rematch")
    second.play_out(scene.random)
    ended = table.look()["ended"]
    expect_holds(ended["result"], second.referee.result(), "room.ended.result")
