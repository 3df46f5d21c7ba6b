"""Races of bulls_and_cows: a board each, others' guesses hidden, fewest guesses win."""

from bots import Guesser, play_by_themselves
from codeplay import Solver, all_codes, code_match, random_code
from expect import expect, expect_equal
from suite import check

LONG = {"length": 8, "symbols": 16}  # nobody guesses these by chance
# Eight codes of three symbols 0 and 1: a few guesses find any of them.
TINY = {"length": 3, "symbols": 2, "repeats": True}
# (players, options)
WHOLE_RACES = [
    (1, {}), (2, {}), (3, {}), (8, {}), (3, {"repeats": True}), (2, {"length": 5, "symbols": 8}),
    (3, {"length": 3, "symbols": 3}), (3, TINY), (8, TINY), (2, {"length": 3, "symbols": 16}),
    (3, {"length": 8, "symbols": 2, "repeats": True}), (2, {"guesses": 5}), (4, {"guesses": 1}),
    (3, {"length": 6, "symbols": 6, "guesses": 9}), (2, {"length": 4, "symbols": 5,
                                                         "repeats": True, "guesses": 3}),
    (1, {"length": 3, "symbols": 4, "guesses": 1}),
]


def races_by_itself(players, options):
    def race(scene):
        match = code_match(scene, players, spectators=1, **options)
        bots = [Guesser(match, seat, solver) for seat, solver in enumerate(match.solvers())]
        play_by_themselves(match, bots)
        match.finish("won draw")
    return race


for _players, _options in WHOLE_RACES:
    check(f"bulls_and_cows: race: {_players} clients play by themselves, {_options or 'defaults'}")(
        races_by_itself(_players, _options))


@check("bulls_and_cows: race: random guesses with all sorts of options get the referee's feedback")
def random_rows(scene):
    for length in range(3, 9):
        for symbols, repeats in ((16, True), (16, False), (length, False), (2, True), (7, True)):
            match = code_match(scene, 2, spectators=1, length=length, symbols=symbols,
                               repeats=repeats, guesses=12)
            while not match.over:
                for seat in match.turn:
                    match.guess(seat, random_code(match.options, scene.random))
                    if match.over:
                        break
            match.finish("won draw")


def solve(match, seat):
    """That seat guesses until it has the code, which is given back."""
    solver = Solver(match.options, match.table.scene.random)
    while True:
        code = solver.guess(match.rows(seat))
        match.guess(seat, code)
        if match.view_of(seat)["boards"][seat]["solved"]:
            return code


def solved_by_first(scene, guesses, before=()):
    """Seat 0 has solved with so many guesses; `before` it others have made that many in vain."""
    while True:
        match = code_match(scene, 3, spectators=1)
        for seat, count in before:
            for _ in range(count):
                match.guess(seat, random_code(match.options, scene.random))
        if 0 in match.turn and match.step == sum(count for _, count in before):
            code = solve(match, 0)
            if len(match.rows(0)) in guesses and all(
                    not board["solved"] for board in match.now["view"]["boards"][1:]):
                return match, code, [c for c in all_codes(match.options) if c != code]


@check("bulls_and_cows: race: who solves with fewer guesses afterwards wins alone")
def fewer_afterwards(scene):
    match, code, wrong = solved_by_first(scene, guesses=range(3, 100))
    expect_equal(match.turn, [1, 2], "who may still do better")
    match.guess(2, wrong[0])
    match.guess(2, code)
    expect_equal(match.turn, [1], "who may still do better than two guesses")
    match.guess(1, wrong[0])
    expect_equal(match.turn, [1], "who may still share the win")
    match.guess(1, wrong[1])
    match.finish("won", [2])


@check("bulls_and_cows: race: equal guesses share the win, and it ends when nobody can do better")
def shared_win(scene):
    match, code, wrong = solved_by_first(scene, guesses=range(2, 100))
    best = len(match.rows(0))
    for seat in (1, 2):
        for number in range(best - 1):
            match.guess(seat, wrong[number])
        expect(seat in match.turn, f"seat {seat} could still share the win")
    match.guess(1, code)
    expect_equal(match.turn, [2], "who may still share the win")
    match.guess(2, scene.random.choice((code, wrong[best])))
    match.finish("won")


@check("bulls_and_cows: race: who has as many guesses as the best solver is done, others guess on")
def done_with_the_best(scene):
    match, _, wrong = solved_by_first(scene, guesses=range(4, 10), before=((1, 2), (2, 9)))
    best = len(match.rows(0))
    for number in range(best - 2):
        expect_equal(match.turn, [1], "who may still do as well")
        match.refused(2, "not_your_turn", {"guess": wrong[number]})
        match.guess(1, wrong[number])
    match.finish("won", [0])


@check("bulls_and_cows: race: guesses used up: not_your_turn; everybody's used up: a draw")
def used_up(scene):
    match = code_match(scene, 3, spectators=1, guesses=2, **LONG)
    for seat in (0, 0, 1):
        match.guess(seat, random_code(match.options, scene.random))
    match.refused(0, "not_your_turn", {"guess": random_code(match.options, scene.random)})
    match.refused(0, "not_your_turn", {})
    match.unchanged()
    for seat in (2, 1, 2):
        match.guess(seat, random_code(match.options, scene.random))
    match.finish("draw", [])
    match.refused(0, "match_over", {"guess": random_code(match.options, scene.random)})


@check("bulls_and_cows: race: `guesses` 0 means a hundred", slow=True)
def a_hundred(scene):
    match = code_match(scene, 1, **LONG)
    for _ in range(100):
        expect(not match.over, f"over after {match.step} guesses")
        match.guess(0, random_code(match.options, scene.random))
    match.finish("draw", [])


@check("bulls_and_cows: race: eight who use up a hundred guesses each, still within one message",
       slow=True)
def eight_hundred(scene):
    match = code_match(scene, 8, **LONG)
    while not match.over:
        match.rush([(seat, {"guess": random_code(match.options, scene.random)})
                    for seat in match.turn])
    expect_equal(match.end["transcript"]["moves"], None, "`moves` of a long transcript")
    match.finish("draw", [])
    again = scene.back(match.seats[3])
    expect_equal(again.wait("room")["ended"]["view"], match.end["view"], "room.ended.view")


@check("bulls_and_cows: race: twenty have forty guesses each, whatever `guesses` says", slow=True)
def twenty(scene):
    match = code_match(scene, 20, guesses=100, **LONG)
    while not match.over:
        match.rush([(seat, {"guess": random_code(match.options, scene.random)})
                    for seat in match.turn])
    expect_equal([len(board["rows"]) for board in match.end["view"]["boards"]], [40] * 20, "rows")
    match.finish("draw", [])
    again = scene.back(match.seats[11])
    expect_equal(again.wait("room")["ended"]["view"], match.end["view"], "room.ended.view")


@check("bulls_and_cows: race: others' guesses and the code are in no frame before the end")
def hidden_guesses(scene):
    match = code_match(scene, 3, spectators=2, guesses=7, **LONG)
    made = {seat: [] for seat in range(3)}
    for _ in range(6):
        for seat in range(3):
            made[seat].append(random_code(match.options, scene.random))
            match.guess(seat, made[seat][-1])
        match.unchanged()
    match.lose(1)
    match.regain(1)
    match.unchanged()
    for person, own in match.observers:
        for seat, guesses in made.items():
            for guess in guesses:
                expect(seat == own or not any(guess in raw for raw in person.raw),
                       f"{person.name} was sent {guess} of seat {seat}")
    expect_equal([r["guess"] for r in match.rows(1)], made[1], "the own guesses on coming back")
    for seat in (2, 1, 0):
        match.guess(seat, random_code(match.options, scene.random))
    match.finish("draw", [])


@check("bulls_and_cows: race: the commitment is in the first view, the secret after the end")
def bound_from_the_start(scene):
    seen = set()
    for _ in range(3):
        match = code_match(scene, 1, spectators=1, guesses=2, **LONG)
        bound = match.opening["view"]["commitment"]
        for _ in range(2):
            expect("secret" not in match.now["view"], "a secret before the end")
            match.guess(0, random_code(match.options, scene.random))
        match.finish("draw", [])
        secret = match.end["view"]["secret"]
        expect_equal(match.end["transcript"]["secrets"], {"server": secret}, "secrets")
        expect_equal(match.end["view"]["commitment"], bound, "the commitment at the end")
        seen |= {secret["code"], secret["nonce"], bound}
    expect_equal(len(seen), 9, "different codes, nonces and commitments in three matches")


@check("bulls_and_cows: race: everybody guesses at once, for the same step")
def all_at_once(scene):
    match = code_match(scene, 8, spectators=1, guesses=6, **LONG)
    while not match.over:
        match.rush([(seat, {"guess": random_code(match.options, scene.random)})
                    for seat in match.turn])
    match.finish("draw", [])


@check("bulls_and_cows: race: an older step is accepted, one to come is stale_step")
def older_steps(scene):
    match = code_match(scene, 2, spectators=1, guesses=4, **LONG)
    for number in range(8):
        guess = random_code(match.options, scene.random)
        for step in (match.step + 1, 1000, 2**31, 2**53 - 1):
            match.refused(number % 2, "stale_step", {"guess": guess}, step=step)
        match.guess(number % 2, guess, step=0)
    match.finish("draw", [])
