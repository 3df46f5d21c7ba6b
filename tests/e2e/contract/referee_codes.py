"""Independent referees for bulls_and_cows: race and co-op here, the duel in referee_duel."""

import re

from commitments import SERVER_SEAT, code_commitment
from expect import expect, expect_equal, expect_holds, expect_keys

CODE_TEXT = re.compile(r'"([0-9a-f]{3,8})"')
SYMBOLS = "0123456789abcdef"
DEFAULT_OPTIONS = {"mode": "race", "length": 4, "symbols": 10, "repeats": False, "guesses": 0}


def feedback(code, guess):
    """(bulls, cows): each symbol of the guess is paired with at most one of the code."""
    bulls, open_code, open_guess = 0, [], []
    for ours, theirs in zip(code, guess, strict=True):
        if ours == theirs:
            bulls += 1
        else:
            open_code.append(ours)
            open_guess.append(theirs)
    cows = 0
    for symbol in open_guess:
        if symbol in open_code:
            open_code.remove(symbol)
            cows += 1
    return bulls, cows


def is_code(text, options):
    return (isinstance(text, str) and len(text) == options["length"]
            and all(symbol in SYMBOLS[:options["symbols"]] for symbol in text)
            and (options["repeats"] or len(set(text)) == len(text)))


def row_of(code, guess, **more):
    bulls, cows = feedback(code, guess)
    return {**more, "guess": guess, "bulls": bulls, "cows": cows}


class Codes:
    """What the modes have in common: options, who is in, the view's frame, the server's code."""

    game = "bulls_and_cows"

    def __init__(self, match, options, players, secrets):
        self.match, self.options, self.players = match, options, players
        self.limit = options["guesses"] or 100
        self.inside = list(range(players))
        self.over, self.winners, self.reasons = False, None, None
        self.public = set()
        self.secret = secrets.get("server")

    def end(self, winners, reasons):
        self.over, self.winners, self.reasons = True, winners, reasons

    def checked_guess(self, seat, move):
        if seat not in self.turn:
            raise ValueError(f"seat {seat} is not in turn")
        if set(move) != {"guess"} or not is_code(move["guess"], self.options):
            raise ValueError(f"not a guess: {move}")
        return move["guess"]

    def remove(self, seat):
        if seat not in self.inside or self.over:
            raise ValueError(f"an event of seat {seat}, who is not in")
        self.inside.remove(seat)

    def expect_secrets(self, secrets):
        """That the code is the one which was bound is told by every view's commitment."""
        expect_equal(secrets, {"server": self.secret}, "secrets")
        expect(is_code(self.secret["code"], self.options), f"the code breaks the options: {secrets}")

    def commitment(self):
        return code_commitment(self.match, SERVER_SEAT, self.secret["code"], self.secret["nonce"])

    def nonces(self):
        return {self.secret["nonce"]}

    def expect_view(self, view, viewer, what):
        expect_keys(view, "mode length symbols repeats guesses phase commitment boards", what)
        expect_options(view, self.options, what)
        expect_equal(view["phase"], "over" if self.over else "guess", f"{what}, `phase`")
        expect_equal(view["commitment"], self.commitment(), f"{what}, `commitment`")
        shown = view.get("secret")
        expect_equal(shown, self.secret if self.over else None, f"{what}, `secret`")
        self.expect_boards(view["boards"], viewer, what)

    def expect_silence(self, raw, viewer, what):
        """The code is in no frame before the end, but for who has guessed it."""
        code = self.secret["code"]
        known = code in self.known_to(viewer)
        quoted = f'"{code}"' if len(code) < 7 else code
        expect(self.over or known or quoted not in raw, f"{what} holds the code: {raw[:600]}")

    def expect_result(self, result):
        expect_equal(sorted(result["winners"]), self.winners, "winners")
        expect(result["reason"] in self.reasons,
               f"reason {result['reason']} instead of {self.reasons}")


def expect_options(view, options, what):
    """`guesses` 0 means 100, so that either may be shown."""
    expect_holds(view, {k: v for k, v in options.items() if k != "guesses"}, what)
    expect(view["guesses"] in {options["guesses"], options["guesses"] or 100},
           f"{what}: `guesses` is {view['guesses']} instead of {options['guesses']}")


class Race(Codes):
    """A board each; over when nobody could do better than the best solver."""

    def __init__(self, *args):
        super().__init__(*args)
        self.limit = min(self.limit, 800 // self.players)
        self.boards = [[] for _ in range(self.players)]
        self.guesses = [set() for _ in range(self.players)]

    def solved(self, seat):
        return bool(self.boards[seat]) and self.boards[seat][-1]["bulls"] == self.options["length"]

    @property
    def best(self):
        counts = [len(self.boards[s]) for s in self.inside if self.solved(s)]
        return min(counts, default=None)

    def _done(self, seat):
        count, best = len(self.boards[seat]), self.best
        return self.solved(seat) or count >= self.limit or best is not None and count >= best

    @property
    def turn(self):
        return [] if self.over else [s for s in self.inside if not self._done(s)]

    def play(self, seat, move):
        guess = self.checked_guess(seat, move)
        self.boards[seat].append(row_of(self.secret["code"], guess))
        self.guesses[seat].add(guess)
        self._advance()

    def event(self, seat, event):
        self.remove(seat)
        if self.players == 2 or not self.inside:
            self.end(list(self.inside), {event})
        else:
            self._advance()

    def _advance(self):
        if self.turn:
            return
        winners = [s for s in self.inside if self.solved(s) and len(self.boards[s]) == self.best]
        self.end(winners, {"won"} if winners else {"draw"})

    def known_to(self, viewer):
        return set() if viewer is None else self.guesses[viewer]

    def expect_boards(self, shown, viewer, what):
        expect_equal([b["seat"] for b in shown], list(range(self.players)), f"{what}, `boards`")
        for seat, board in enumerate(shown):
            open_ = self.over or seat == viewer
            wanted = [row if open_ else {k: row[k] for k in ("bulls", "cows")}
                      for row in self.boards[seat]]
            expect_equal(board["rows"], wanted, f"{what}, the rows of seat {seat}")
            expect_equal(board["solved"], self.solved(seat), f"{what}, `solved` of seat {seat}")

    def expect_silence(self, raw, viewer, what):
        super().expect_silence(raw, viewer, what)
        if self.over:
            return
        told = set(CODE_TEXT.findall(raw)) - self.known_to(viewer)
        for seat, guesses in enumerate(self.guesses):
            expect(not told & guesses, f"{what} holds {told & guesses} of seat {seat}: {raw[:600]}")


class CoOp(Codes):
    """One board, the turn passes to the next seat; all win or all lose."""

    def __init__(self, *args, first=0):
        super().__init__(*args)
        self.rows, self.mover = [], first

    @property
    def solved(self):
        return bool(self.rows) and self.rows[-1]["bulls"] == self.options["length"]

    @property
    def turn(self):
        return [] if self.over else [self.mover]

    def play(self, seat, move):
        guess = self.checked_guess(seat, move)
        self.rows.append(row_of(self.secret["code"], guess, seat=seat))
        if self.solved:
            self.end(list(self.inside), {"won"})
        elif len(self.rows) == self.limit:
            self.end([], {"lost"})
        else:
            self._pass_on()

    def _pass_on(self):
        self.mover = (self.mover + 1) % self.players
        while self.mover not in self.inside:
            self.mover = (self.mover + 1) % self.players

    def event(self, seat, event):
        self.remove(seat)
        if not self.inside:
            self.end([], {event, "lost"})
        elif seat == self.mover:
            self._pass_on()

    def known_to(self, viewer):
        return {row["guess"] for row in self.rows}

    def expect_boards(self, shown, viewer, what):
        expect_equal(len(shown), 1, f"{what}, how many boards")
        expect_equal(shown[0]["seat"], None, f"{what}, the board's seat")
        expect_equal(shown[0]["rows"], self.rows, f"{what}, `rows`")
        expect_equal(shown[0]["solved"], self.solved, f"{what}, `solved`")

    def expect_result(self, result):
        """Whether who left a co-op wins with the others is open."""
        left = [s for s in range(self.players) if s not in self.inside]
        super().expect_result({**result, "winners": [s for s in result["winners"]
                                                     if s not in left]})
