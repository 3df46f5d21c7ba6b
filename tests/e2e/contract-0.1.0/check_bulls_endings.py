"""Races and co-ops of bulls_and_cows that somebody leaves, and co-ops to their end."""

from bots import Guesser, play_by_themselves
from codeplay import code_match, random_code
from expect import expect, expect_equal
from suite import check

LONG = {"length": 8, "symbols": 16}


def random_guess(match, seat):
    match.guess(seat, random_code(match.options, match.table.scene.random))


@check("bulls_and_cows: race: of two, who resigns or leaves has lost")
def one_of_two_goes(scene):
    for how, reason in (("resign", "resigned"), ("leave", "left")):
        for seat in (0, 1):
            match = code_match(scene, 2, spectators=1, **LONG)
            random_guess(match, 1)
            getattr(match, how)(seat)
            match.finish(reason, [1 - seat])


@check("bulls_and_cows: race: of three, who resigns or leaves has a closed board, the others go on")
def one_of_three_goes(scene):
    for how in ("resign", "leave"):
        match = code_match(scene, 3, spectators=1, guesses=2, **LONG)
        for seat in (0, 1, 0):
            random_guess(match, seat)
        getattr(match, how)(1)
        expect_equal(match.turn, [2], "who may guess")
        if how == "resign":
            match.refused(1, "not_your_turn", {"guess": "01234567"})
        random_guess(match, 2)
        random_guess(match, 2)
        match.finish("draw", [])


@check("bulls_and_cows: race: the last who could do better resigns, and it is over")
def last_one_goes(scene):
    match = code_match(scene, 3, spectators=1, guesses=1, **LONG)
    random_guess(match, 0)
    random_guess(match, 2)
    match.resign(1)
    match.finish("draw resigned", [])


@check("bulls_and_cows: race: alone, who resigns has not won")
def alone_and_resigned(scene):
    match = code_match(scene, 1, spectators=1, **LONG)
    random_guess(match, 0)
    match.resign(0)
    match.finish("resigned", [])


@check("bulls_and_cows: race: who does not come back within the grace time is out", on="brief",
       slow=True)
def lost_for_good(scene):
    match = code_match(scene, 3, spectators=1, guesses=2, **LONG)
    random_guess(match, 0)
    match.lose(1)
    random_guess(match, 2)
    match.happened(1)
    random_guess(match, 0)
    random_guess(match, 2)
    match.finish("draw", [])


@check("bulls_and_cows: race: seconds_per_move counts from each player's own last guess", slow=True)
def slow_guesser(scene):
    match = code_match(scene, 3, spectators=1, room={"seconds_per_move": 6}, guesses=3, **LONG)
    for _ in range(2):
        expect(not match.table.spectators[0].closes_within(3.5), "the connection was closed")
        for seat in (0, 2):
            random_guess(match, seat)
    match.see(lambda c: 1 not in c["turn"], timeout=12)
    expect_equal(match.turn, [0, 2], "who may guess")
    for seat in (2, 0):
        random_guess(match, seat)
    match.finish("draw", [])


# (players, options)
CO_OPS = [(1, {}), (2, {}), (3, {}), (8, {}), (3, {"repeats": True, "symbols": 6}),
          (2, {"length": 5, "symbols": 9}), (3, {"guesses": 3}), (4, {"guesses": 1, **LONG}),
          (2, {"length": 3, "symbols": 2, "repeats": True})]


def co_op_by_itself(players, options):
    def co_op(scene):
        match = code_match(scene, players, spectators=1, mode="co_op", **options)
        # One solver for all: they play together.
        solver = None if "length" in options and options["length"] == 8 else match.solvers()[0]
        if solver:
            play_by_themselves(match, [Guesser(match, seat, solver) for seat in range(players)])
        while not match.over:
            random_guess(match, match.turn[0])
        won = match.end["view"]["boards"][0]["solved"]
        match.finish("won" if won else "lost", range(players) if won else [])
    return co_op


for _players, _options in CO_OPS:
    check(f"bulls_and_cows: co_op: {_players} clients play by themselves, "
          f"{_options or 'defaults'}")(co_op_by_itself(_players, _options))


@check("bulls_and_cows: co_op: only who is in turn may guess; another step is stale_step")
def co_op_turns(scene):
    match = code_match(scene, 3, spectators=1, mode="co_op", guesses=5, **LONG)
    for _ in range(5):
        mover = match.turn[0]
        guess = {"guess": random_code(match.options, scene.random)}
        for seat in range(3):
            if seat != mover:
                match.refused(seat, "not_your_turn", guess)
                match.refused(seat, "not_your_turn", {}, step=9)
        match.refused(mover, "stale_step", guess, step=match.step + 1)
        if match.step:
            match.refused(mover, "stale_step", guess, step=match.step - 1)
        match.unchanged()
        random_guess(match, mover)
    match.finish("lost", [])


@check("bulls_and_cows: co_op: the first move passes on by one seat from match to match")
def co_op_first_moves(scene):
    table, firsts = None, []
    for _ in range(4):
        if table is None:
            match = code_match(scene, 3, mode="co_op", guesses=1, **LONG)
            table = match.table
        else:
            match = type(match)(table)
        firsts.append(match.first)
        random_guess(match, match.first)
        match.finish("lost", [])
    expect_equal([(f - firsts[0]) % 3 for f in firsts], [0, 1, 2, 0], "who began")


@check("bulls_and_cows: co_op: the turn skips who resigned or left")
def co_op_skips(scene):
    match = code_match(scene, 4, spectators=1, mode="co_op", guesses=12, **LONG)
    random_guess(match, match.turn[0])
    match.resign(match.turn[0])
    leaver = (match.turn[0] + 1) % 4
    random_guess(match, match.turn[0])
    expect_equal(match.turn, [leaver], "who is in turn")
    match.leave(leaver)
    while not match.over:
        random_guess(match, match.turn[0])
    match.finish("lost", [])


@check("bulls_and_cows: co_op: who resigns out of turn is skipped later")
def co_op_out_of_turn(scene):
    match = code_match(scene, 3, spectators=1, mode="co_op", guesses=7, **LONG)
    quitter = (match.turn[0] + 1) % 3
    match.seats[quitter].ok("resign", match=match.id)
    while not match.over:
        expect(match.turn != [quitter], "it is the turn of who has resigned")
        random_guess(match, match.turn[0])
    match.finish("lost", [])
