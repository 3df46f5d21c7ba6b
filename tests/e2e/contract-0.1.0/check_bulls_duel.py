"""Duels of bulls_and_cows, honest and lying; each keeps a code that only they know."""

from codeplay import DuelParty, code_match, duel, random_code
from expect import expect, expect_equal
from referee_codes import feedback
from suite import check


WHOLE_DUELS = [{}, {"repeats": True}, {"length": 3, "symbols": 6}, {"length": 5, "symbols": 7},
               {"guesses": 3}, {"length": 8, "symbols": 2, "repeats": True},
               {"length": 4, "symbols": 4}, {"symbols": 16, "length": 3}]


def plays_honestly(options):
    def play(scene):
        match = code_match(scene, 2, spectators=1, mode="duel", **options)
        for again in range(2):
            if again:
                match = DuelParty(match.table)
            match.keep(*(random_code(match.options, scene.random) for _ in range(2)))
            match.play_out()
            match.finish("won draw")
    return play


for _options in WHOLE_DUELS:
    check(f"bulls_and_cows: duel: two honest players, {_options or 'defaults'}")(
        plays_honestly(_options))


@check("bulls_and_cows: duel: who guesses first passes on from match to match")
def first_guess(scene):
    match, firsts = duel(scene, "1807", "2345", guesses=1), []
    for _ in range(3):
        firsts.append(match.first_guesser)
        match.exchanges(["0123"], ["0123"])
        match.reveal(1, 0)
        match.finish("draw", [])
        match = DuelParty(match.table)
        match.keep("1807", "2345")
    expect(firsts in ([0, 1, 0], [1, 0, 1]), f"who guessed first: {firsts}")


@check("bulls_and_cows: duel: one has solved and the other has had as many guesses: won")
def one_solves(scene):
    for solver in (0, 1):
        codes = ["1807", "2345"]
        guesses = [["9876", "0123"], ["9876", "0123"]]
        guesses[solver][1] = codes[1 - solver]
        match = duel(scene, *codes)
        match.exchanges(*guesses)
        expect_equal(match.phase, "reveal", "phase")
        match.reveal(solver, 1 - solver)
        match.finish("won", [solver])


@check("bulls_and_cows: duel: both have solved with equally many guesses: a draw")
def both_solve(scene):
    match = duel(scene, "1807", "2345")
    match.exchanges(["0123", "2345"], ["0123", "1807"])
    match.reveal(1, 0)
    match.finish("draw", [])


@check("bulls_and_cows: duel: an honest draw when the guesses are used up")
def used_up(scene):
    match = duel(scene, "1807", "2345", guesses=2)
    match.exchanges(["0123", "9876"], ["0123", "9876"])
    match.reveal(0, 1)
    match.finish("draw", [])


@check("bulls_and_cows: duel: who answered falsely has lost, even where they have solved")
def one_lies(scene):
    for liar in (0, 1):
        for lie in ((0, 0), (1, 2), (0, 4)):
            lies = [(), ()]
            lies[liar] = [(0, lie)]
            codes = ["1807", "2345"]
            guesses = [["0123", "9876"], ["0123", "9876"]]
            guesses[liar][1] = codes[1 - liar]  # the liar solves, and it does not help
            expect(feedback(codes[liar], "0123") != lie, "not a lie")
            match = duel(scene, *codes, lies=lies)
            match.exchanges(*guesses)
            match.reveal(liar, 1 - liar)
            match.finish("cheated", [1 - liar])


@check("bulls_and_cows: duel: who denies that the code was found has lost")
def denies(scene):
    for liar in (0, 1):
        lies = [(), ()]
        lies[liar] = [(0, (2, 2))]
        match = duel(scene, "1807", "1870", lies=lies, guesses=1)
        match.exchanges(["1870"], ["1807"])
        match.reveal(0, 1)
        match.finish("cheated", [1 - liar])


@check("bulls_and_cows: duel: who says that a wrong guess was right has lost, too")
def gives_away(scene):
    match = duel(scene, "1807", "2345", lies=([(1, (4, 0))], ()))
    match.exchanges(["0123", "9876"], ["0123", "9876"])
    match.reveal(0, 1)
    match.finish("cheated", [1])


@check("bulls_and_cows: duel: both answered falsely: nobody wins")
def both_lie(scene):
    match = duel(scene, "1807", "2345", lies=([(0, (0, 0))], [(1, (3, 0))]), guesses=2)
    match.exchanges(["0123", "9876"], ["0123", "9876"])
    match.reveal(1, 0)
    match.finish("cheated", [])


@check("bulls_and_cows: duel: whose code breaks the options has lost, honest answers or not")
def broken_codes(scene):
    for broken, options in (("1123", {}), ("0000", {}), ("9012", {"symbols": 9}),
                            ("12ab", {"symbols": 10})):
        for cheat in (0, 1):
            codes = ["1807", "1807"]
            codes[cheat] = broken
            match = duel(scene, *codes, guesses=1, **options)
            match.exchanges(["0123"], ["0123"])
            match.reveal(1, 0)
            match.finish("cheated", [1 - cheat])
