"""Playing bulls_and_cows: guessing by what the own board shows, and keeping a code in a duel."""

import itertools

from commitments import code_commitment, fresh_nonce
from party import Party
from referee_codes import DEFAULT_OPTIONS, SYMBOLS, CoOp, Race, feedback
from referee_duel import Duel


def all_codes(options):
    symbols, length = SYMBOLS[:options["symbols"]], options["length"]
    chosen = (itertools.product(symbols, repeat=length) if options["repeats"]
              else itertools.permutations(symbols, length))
    return ["".join(code) for code in chosen]


def random_code(options, random):
    symbols = SYMBOLS[:options["symbols"]]
    pick = random.choices if options["repeats"] else random.sample
    return "".join(pick(symbols, k=options["length"]))


class Solver:
    """Guesses what no row so far rules out."""

    def __init__(self, options, random):
        self.codes = all_codes(options)
        random.shuffle(self.codes)
        self.read = 0

    def guess(self, rows):
        for row in rows[self.read:]:
            wanted = (row["bulls"], row["cows"])
            self.codes = [c for c in self.codes if feedback(c, row["guess"]) == wanted]
        self.read = len(rows)
        return self.codes[0]


class CodeParty(Party):
    def referee(self, secrets):
        mode = self.options["mode"]
        if mode == "race":
            return Race(self.id, self.options, len(self.players), secrets)
        kind = CoOp if mode == "co_op" else Duel
        return kind(self.id, self.options, len(self.players), secrets, first=self.first)

    @property
    def first(self):
        """Whose move is first; both commit first in a duel, so the match's number decides there."""
        return self.opened_by[0] if self.options["mode"] == "co_op" else self.first_guesser

    first_guesser = None  # in a duel, who was in turn when the guessing began

    def guess(self, seat, code, step=None):
        self.play(seat, {"guess": code}, step)

    def rows(self, seat):
        """The rows that seat guesses by, as it is shown them."""
        boards = self.view_of(seat)["boards"]
        return next(b for b in boards if b["seat"] in (seat, None))["rows"]

    def solvers(self):
        random = self.table.scene.random
        return [Solver(self.options, random) for _ in self.seats]

    def play_out(self, limit=None):
        """Race and co-op: whoever is in turn guesses, in random order; up to `limit` guesses."""
        solvers, random = self.solvers(), self.table.scene.random
        while not self.over and limit != 0:
            seat = random.choice(self.turn)
            self.guess(seat, solvers[seat].guess(self.rows(seat)))
            limit = limit and limit - 1


class Keeper:
    """A code kept for the other in a duel. `lies` change the answers, by the number of a guess."""

    def __init__(self, party, seat, code, lies=None):
        self.code, self.lies = code, lies or {}
        self.nonce = fresh_nonce(party.table.scene.random)
        self.hex = code_commitment(party.id, seat, code, self.nonce)

    @property
    def commit(self):
        return {"commit": self.hex}

    @property
    def reveal(self):
        return {"code": self.code, "nonce": self.nonce}

    def answer(self, guess, number):
        bulls, cows = self.lies.get(number) or feedback(self.code, guess)
        return {"answer": {"bulls": bulls, "cows": cows}}


class DuelParty(CodeParty):
    def keep(self, *codes, lies=((), ())):
        """Both commit; seat 1 first, so that the order is seen not to matter."""
        self.keepers = [Keeper(self, seat, code, dict(lies[seat]))
                        for seat, code in enumerate(codes)]
        for seat in (1, 0):
            self.play(seat, self.keepers[seat].commit)
        self.first_guesser = self.turn[0]

    def ask(self, code):
        """A guess by whoever is in turn; gives back the seat."""
        seat = self.turn[0]
        self.guess(seat, code)
        return seat

    def answer(self):
        """The owner's answer to what is pending."""
        owner, pending = self.turn[0], self.now["view"]["pending"]
        number = len(self.rows(1 - owner))
        self.play(owner, self.keepers[owner].answer(pending["guess"], number))

    def exchange(self, code):
        self.ask(code)
        self.answer()

    def exchanges(self, *guesses):
        """Guesses by seat, as lists of the same length; who begins is as the match has it."""
        for number in range(len(guesses[0])):
            for seat in (self.first_guesser, 1 - self.first_guesser):
                assert self.turn == [seat]
                self.exchange(guesses[seat][number])

    def reveal(self, *seats):
        for seat in seats or (0, 1):
            self.play(seat, self.keepers[seat].reveal)

    def play_out(self, limit=None):
        solvers = self.solvers()
        while self.phase != "reveal":
            seat = self.turn[0]
            self.exchange(solvers[seat].guess(self.rows(seat)))
        self.reveal()


def code_table(scene, players=2, spectators=0, room=None, **options):
    return scene.table("bulls_and_cows", players, spectators,
                       options={**DEFAULT_OPTIONS, **options}, **(room or {}))


def code_match(scene, players=2, spectators=0, room=None, **options):
    table = code_table(scene, players, spectators, room, **options)
    return (DuelParty if options.get("mode") == "duel" else CodeParty)(table)


def duel(scene, *codes, lies=((), ()), **options):
    """A duel in which both have committed."""
    match = code_match(scene, 2, spectators=1, mode="duel", **options)
    match.keep(*codes, lies=lies)
    return match
