"""Moves that must be refused: the right code, and everything left as it was."""

from expect import expect_equal
from matchplay import Match
from suite import check

ANY = "illegal_move bad_message"  # where a move is so absent that both readings hold

BAD_CELLS = [[-1, 0], [3, 0], [0, 3], [0, -1], [0], [], [0, 0, 0], ["0", "0"], [0.5, 0], [0, 1.5],
             [None, 0], [[0], 0], [True, False], {}, "00", 4, None, [1e99, 0], [2**31, 0],
             [2**32, 0], [2**53, 0], [-2**31, 0]]
BAD_COLUMNS = [-1, 7, 100, 0.5, "0", "", None, True, [0], {}, 1e99, 2**31, 2**32, -2**63]
BAD_MOVES = [{}, {"foo": 1}, {"guess": "1807"}, {"Cell": [0, 0]}]
NOT_EVEN_OBJECTS = ["0,0", 3, [0, 0], [], True, 1.5]
BAD_STEPS = ["0", 1.5, True, [], {}, None]


def refuse_moves(match, moves, codes="illegal_move"):
    for move in moves:
        match.mover.refused(codes, "play", match.request(move))


@check("tic_tac_toe: malformed, taken and outside cells are illegal_move and change nothing")
def bad_cells(scene):
    match = Match(scene.table(spectators=1))
    match.play({"cell": [1, 1]})
    refuse_moves(match, [{"cell": cell} for cell in BAD_CELLS] + BAD_MOVES)
    refuse_moves(match, [{"cell": [1, 1]}, {"column": 0}])
    match.unchanged()
    match.play_out(scene.random)


@check("four_in_a_row: malformed, full and outside columns are illegal_move and change nothing")
def bad_columns(scene):
    match = Match(scene.table("four_in_a_row", spectators=1))
    match.play_all(0, 0, 0, 0, 0, 0)
    refuse_moves(match, [{"column": column} for column in BAD_COLUMNS] + BAD_MOVES)
    refuse_moves(match, [{"column": 0}, {"cell": [1, 5]}, {"cell": [3, 0]}])
    match.unchanged()
    match.play_out(scene.random)


@check("gomoku: cells outside and taken are illegal_move and change nothing")
def bad_gomoku(scene):
    match = Match(scene.table("gomoku", spectators=1))
    match.play_all((14, 14), (0, 14))
    refuse_moves(match, [{"cell": c} for c in ([14, 14], [0, 14], [15, 0], [0, 15], [-1, 3])])
    refuse_moves(match, BAD_MOVES)
    match.unchanged()


@check("a move that is not even an object, or absent, is refused and changes nothing")
def not_objects(scene):
    match = Match(scene.table())
    refuse_moves(match, NOT_EVEN_OBJECTS)
    refuse_moves(match, [None], ANY)
    match.mover.refused(ANY, "play", {"match": match.id, "step": 0})
    match.unchanged()


@check("who is not in turn gets not_your_turn, whatever the step and the move are")
def not_your_turn(scene):
    match = Match(scene.table(spectators=1))
    for move, step in (({"cell": [0, 0]}, 0), ({"cell": [9, 9]}, 0), ({"cell": [0, 0]}, 7),
                       ({}, 0)):
        match.waiter.refused("not_your_turn", "play", match.request(move, step=step))
    match.play({"cell": [0, 0]})
    match.waiter.refused("not_your_turn", "play", match.request({"cell": [1, 0]}))
    match.unchanged()


@check("a step below or above the present one is stale_step, ahead of illegal_move")
def stale_step(scene):
    match = Match(scene.table(spectators=1))
    match.play_all((0, 0), (1, 0))
    for step in (0, 1, 3, 4, 1000, 2**31, 2**32 + 2, 2**53 - 1):
        match.mover.refused("stale_step", "play", match.request({"cell": [2, 2]}, step=step))
    match.mover.refused("stale_step", "play", match.request({"cell": [0, 0]}, step=1))
    match.mover.refused("stale_step", "play", match.request({}, step=5))
    match.unchanged()
    match.play_out(scene.random)


@check("a step or match of the wrong type is bad_message, ahead of everything else")
def malformed_play(scene):
    match = Match(scene.table(spectators=1))
    persons = [match.mover, match.waiter, match.table.spectators[0], scene.person()]
    for person in persons:
        for step in BAD_STEPS:
            person.refused("bad_message", "play", match.request({"cell": [0, 0]}, step=step))
        for id_ in (3, None, [], {}):
            person.refused("bad_message", "play", match.request({"cell": [0, 0]}, match=id_))
        person.refused("bad_message", "play", {"step": 0, "move": {"cell": [0, 0]}})
        person.refused("bad_message", "play", {"match": match.id, "move": {"cell": [0, 0]}})
    match.mover.refused("bad_message stale_step", "play",
                        match.request({"cell": [0, 0]}, step=-1))
    match.unchanged()


@check("spectators get not_seated and strangers not_in_room, in a match and without one")
def not_at_the_board(scene):
    table = scene.table(spectators=1)
    watcher, stranger = table.spectators[0], scene.person()
    nothing = {"match": "0" * 32, "step": 0, "move": {"cell": [0, 0]}}
    watcher.refused("not_seated", "play", nothing)
    stranger.refused("not_in_room", "play", nothing)
    watcher.refused("not_seated", "resign", match="0" * 32)
    stranger.refused("not_in_room", "resign", match="0" * 32)
    match = Match(table)
    for request in (match.request({"cell": [0, 0]}), match.request({}, step=9), nothing):
        watcher.refused("not_seated", "play", request)
        stranger.refused("not_in_room", "play", request)
    watcher.refused("not_seated", "resign", match=match.id)
    stranger.refused("not_in_room", "resign", match=match.id)
    match.unchanged()
    match.play_out(scene.random)


@check("a play without a match, or for one that this room has not, is no_match")
def no_match(scene):
    table, other = scene.table(spectators=1), Match(scene.table())
    nothing = {"match": "0" * 32, "step": 0, "move": {"cell": [0, 0]}}
    for player in table.players:
        player.refused("no_match", "play", nothing)
        player.refused("no_match", "resign", match="0" * 32)
    match = Match(table)
    for id_ in ("0" * 32, other.id):
        for player in table.players:
            player.refused("no_match", "play", match.request({"cell": [0, 0]}, match=id_))
            player.refused("no_match", "resign", match=id_)
    match.unchanged()
    other.unchanged()


@check("a play after the end is match_over; for the match before it, or once a new one runs, not")
def match_over(scene):
    table = scene.table(spectators=1)
    first = Match(table)
    first.play_out(scene.random)
    for player in table.players:
        player.refused("match_over", "play", first.request({"cell": [0, 0]}))
        player.refused("match_over", "resign", match=first.id)
        player.refused("no_match", "play", first.request({"cell": [0, 0]}, match="f" * 32))
    table.settle()
    second = Match(table)
    second.mover.refused("no_match match_over", "play",
                         first.request({"cell": [0, 0]}, step=0))
    second.unchanged()
    second.play_out(scene.random)
    expect_equal(table.look()["ended"]["match"], second.id, "room.ended")


@check("a player of one room cannot play in another")
def foreign_room(scene):
    one, other = Match(scene.table(spectators=1)), Match(scene.table())
    for player in other.seats:
        player.refused("no_match", "play", one.request({"cell": [0, 0]}))
        player.refused("no_match", "resign", match=one.id)
    one.unchanged()
    other.unchanged()


@check("numbers written 1.0 or 1e0 are read as integers or refused, never as something else")
def odd_numbers(scene):
    match = Match(scene.table())
    mover, id_ = match.mover, match.mover.next_id
    mover.next_id += 1
    mover.asked[id_] += 1
    mover.send_text('{"type":"play","id":%d,"content":{"match":"%s","step":0.0,'
                    '"move":{"cell":[1e0,2.0]}}}' % (id_, match.id))
    reply = mover.reply(id_)
    if reply["type"] == "ok":
        cell = match.referee.play({"cell": [1, 2]})
        for person in match.table.everyone:
            match.see(person, match.referee.first, cell)
    match.unchanged()
