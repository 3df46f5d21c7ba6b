"""Whole matches with spectators, every view compared with the referee's board."""

from expect import expect, expect_equal, expect_holds
from matchplay import Match, expect_board
from referee import DEFAULTS, options_of
from scene import person_in
from suite import check

RANDOM_MATCHES = [
    ("tic_tac_toe", (3, 3, 3), 4), ("tic_tac_toe", (4, 4, 3), 3), ("tic_tac_toe", (3, 5, 4), 3),
    ("tic_tac_toe", (19, 3, 4), 2), ("four_in_a_row", (7, 6, 4), 3),
    ("four_in_a_row", (3, 3, 3), 3), ("four_in_a_row", (19, 19, 4), 2),
    ("four_in_a_row", (3, 19, 3), 2), ("four_in_a_row", (8, 7, 7), 1),
    ("gomoku", (15, 15, 5), 1), ("gomoku", (19, 19, 5), 1), ("gomoku", (19, 19, 6), 1),
    ("gomoku", (5, 5, 5), 2), ("gomoku", (9, 4, 9), 1),
]

# (name, game, size, moves in turn, how many cells the line must have)
SCRIPTED = [
    ("a row across the top wins", "tic_tac_toe", (3, 3, 3),
     [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)], 3),
    ("a column wins", "tic_tac_toe", (3, 3, 3), [(2, 0), (0, 1), (2, 1), (1, 1), (2, 2)], 3),
    ("a falling diagonal wins", "tic_tac_toe", (3, 3, 3),
     [(0, 0), (0, 1), (1, 1), (0, 2), (2, 2)], 3),
    ("a rising diagonal wins for who moved second", "tic_tac_toe", (3, 3, 3),
     [(0, 0), (2, 0), (0, 1), (1, 1), (2, 2), (0, 2)], 3),
    ("a full board without a row is a draw", "tic_tac_toe", (3, 3, 3),
     [(0, 0), (1, 1), (2, 2), (0, 1), (2, 1), (2, 0), (0, 2), (1, 2), (1, 0)], 0),
    ("the last cell can still win, and two rows at once share a cell", "tic_tac_toe", (3, 3, 3),
     [(0, 0), (1, 0), (1, 1), (0, 1), (2, 0), (0, 2), (2, 1), (1, 2), (2, 2)], 5),
    ("two rows at once are both in the line", "gomoku", (5, 5, 3),
     [(0, 0), (4, 1), (1, 0), (4, 3), (2, 1), (3, 3), (2, 2), (0, 4), (2, 0)], 5),
    ("more than in_a_row wins too, with every cell in the line", "gomoku", (9, 3, 5),
     [(0, 0), (0, 2), (1, 0), (2, 2), (2, 0), (4, 2), (4, 0), (6, 2), (5, 0), (8, 2), (3, 0)], 6),
    ("pieces fall onto each other and a rising row of four wins", "four_in_a_row", (7, 6, 4),
     [0, 1, 1, 2, 2, 3, 2, 3, 3, 6, 3], 4),
    ("a column of four wins", "four_in_a_row", (7, 6, 4), [6, 0, 6, 0, 6, 1, 6], 4),
]


def sized(game, size):
    return {} if size == DEFAULTS[game] else {"options": options_of(*size)}


def plays_at_random(game, size, matches):
    def play(scene):
        table = scene.table(game, spectators=2, **sized(game, size))
        for _ in range(matches):
            Match(table).play_out(scene.random)
    return play


def plays_script(game, size, moves, line):
    def play(scene):
        match = Match(scene.table(game, spectators=1, **sized(game, size)))
        end = match.play_all(*moves)
        expect(match.referee.over, "the script itself does not end the match")
        expect_equal(len(end["view"]["line"]), line, "how many cells the line has")
    return play


for _game, _size, _matches in RANDOM_MATCHES:
    _how = "columns {}, rows {}, in a row {}".format(*_size)
    check(f"random matches of {_game} ({_how}): every viewer sees the referee's board")(
        plays_at_random(_game, _size, _matches))

for _name, _game, _size, _moves, _line in SCRIPTED:
    check(f"{_game}: {_name}")(plays_script(_game, _size, _moves, _line))


@check("the first move passes on by one seat from match to match, and the number changes")
def first_move_passes_on(scene):
    table = scene.table(spectators=1)
    firsts, numbers, ids = [], [], []
    for _ in range(4):
        match = Match(table)
        match.play_out(scene.random)
        firsts.append(match.referee.first)
        numbers.append(match.number)
        ids.append(match.id)
    expect(firsts in ([0, 1, 0, 1], [1, 0, 1, 0]), f"who began: {firsts}")
    expect_equal([n - numbers[0] for n in numbers], [0, 1, 2, 3], "the matches' numbers")
    expect_equal(len(set(ids)), 4, "different ids for different matches")


@check("a match starts when every seated player is ready, and not before")
def ready_starts(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    host.ok("ready", ready=True)
    guest.wait("player_ready", lambda c: c["person"] == host.id)
    guest.room_where(lambda r: person_in(r, host.id)["ready"] is True)
    host.ok("ready", ready=False)
    guest.ok("ready", ready=True)
    guest.arrive()
    expect(not guest.got("start_game"), "it started although the host is not ready")
    host.ok("ready", ready=True)
    Match(table, start=False).play_out(scene.random)


@check("one ready player alone does not start a match")
def one_ready_is_not_enough(scene):
    table = scene.table(players=1, spectators=1)
    table.host.ok("ready", ready=True)
    table.settle()
    expect_equal(table.look()["match"], None, "room.match")


@check("the end of a match makes nobody ready, and the room shows `ended` until the next start")
def room_after_the_end(scene):
    table = scene.table(spectators=1)
    watcher = table.spectators[0]
    match = Match(table)
    match.play_out(scene.random)
    room = watcher.room_where(lambda r: r["ended"])
    expect_equal(room["match"], None, "room.match after the end")
    expect_holds(room["ended"], {"match": match.id, "step": match.referee.step}, "room.ended")
    expect_holds(room["ended"]["result"], match.referee.result(), "room.ended.result")
    expect_board(room["ended"]["view"], match.referee, "room.ended.view")
    expect("transcript" not in room["ended"], "room.ended holds the transcript")
    shown = table.look()
    expect(shown["ended"] and shown["ended"]["match"] == match.id, "a newcomer sees no `ended`")
    expect(not any(p["ready"] for p in shown["people"]), "somebody is still ready after the end")
    Match(table)
    expect_equal(table.look()["ended"], None, "room.ended while the next match runs")


@check("who comes to watch in mid-match sees the board as it is, and the moves from there on")
def late_spectator(scene):
    table = scene.table("four_in_a_row", spectators=1)
    match = Match(table)
    match.play_all(3, 3, 2)
    late = scene.person()
    role = late.ok("join_room", room=table.room)["role"]
    expect_equal(role, "spectator", "the role of who joins while a match runs")
    shown = late.wait("room")["match"]
    expect_holds(shown, {"match": match.id, "step": 3, "turn": match.referee.turn,
                         "players": match.players}, "room.match")
    expect_board(shown["view"], match.referee, "room.match")
    table.spectators.append(late)
    match.play_all(0, 0)
    match.play_out(scene.random)


@check("a player who comes back in mid-match sees the board as it is and plays on")
def player_returns(scene):
    table = scene.table("gomoku", spectators=1)
    match = Match(table)
    match.play_all((7, 7), (0, 0), (8, 7))
    lost = match.mover
    lost.drop()
    again = scene.back(lost)
    shown = again.wait("room")["match"]
    expect_holds(shown, {"match": match.id, "step": 3, "turn": match.referee.turn}, "room.match")
    expect_board(shown["view"], match.referee, "room.match")
    table.players[table.players.index(lost)] = again
    match.seats[match.referee.seat] = again
    match.play_all((1, 1), (9, 7), (2, 2), (10, 7))
    match.play_out(scene.random)


@check("players take the match's seats in the order of the room's seats")
def seats_order(scene):
    table = scene.table()
    host, guest = table.players
    host.ok("stand")
    guest.ok("stand")
    guest.ok("sit", seat=0)
    host.ok("sit", seat=1)
    table.settle()
    match = Match(table)
    expect_equal([p["person"] for p in match.players], [guest.id, host.id], "players")
    match.play_out(scene.random)


@check("a spectator who takes a player's seat plays the next match")
def spectator_sits_down(scene):
    table = scene.table(spectators=1)
    Match(table).play_out(scene.random)
    host, guest = table.players
    watcher = table.spectators[0]
    watcher.refused("no_seat", "sit")
    guest.ok("stand")
    watcher.ok("sit")
    table.players, table.spectators = [host, watcher], [guest]
    table.settle()
    Match(table).play_out(scene.random)


@check("two rooms play side by side and neither hears of the other")
def side_by_side(scene):
    tables = [scene.table(spectators=1), scene.table("four_in_a_row", spectators=1)]
    matches = [Match(table) for table in tables]
    while not all(m.referee.over for m in matches):
        for match in matches:
            if not match.referee.over:
                match.play(scene.random.choice(match.referee.legal_moves()))
