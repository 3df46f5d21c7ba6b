"""An independent referee for the duel of bulls_and_cows: who answered falsely is found out."""

from commitments import code_commitment
from expect import expect, expect_equal, expect_keys
from referee_codes import Codes, expect_options, feedback, is_code
from referee_throws import by_seat, is_hex64


class Duel(Codes):
    """commit, then guess and answer in turns, then reveal. Boards belong to who guesses."""

    def __init__(self, match, options, players, secrets, first=0):
        super().__init__(match, options, players, secrets)
        self.phase, self.guesser, self.pending = "commit", first, None
        self.commitments, self.boards = {}, [[], []]
        self.revealed, self.late = {}, []
        self.cheats = []

    @property
    def turn(self):
        if self.over:
            return []
        if self.phase == "guess":
            return [self.guesser if self.pending is None else 1 - self.guesser]
        done = self.commitments if self.phase == "commit" else [*self.revealed, *self.late]
        return [s for s in (0, 1) if s not in done]

    def play(self, seat, move):
        if seat not in self.turn:
            raise ValueError(f"seat {seat} is not in turn in phase {self.phase}")
        if self.phase == "commit":
            self._commit(seat, move)
        elif self.phase == "reveal":
            self._reveal(seat, move)
        elif self.pending is None:
            self.pending = self.checked_guess(seat, move)
        else:
            self._answer(move)

    def _commit(self, seat, move):
        if set(move) != {"commit"} or not is_hex64(move["commit"]):
            raise ValueError(f"not a commitment: {move}")
        self.commitments[seat] = move["commit"]
        if not self.turn:
            self.phase = "guess"

    def _answer(self, move):
        answer = move["answer"]
        bulls, cows, length = answer["bulls"], answer["cows"], self.options["length"]
        possible = (type(bulls) is int and type(cows) is int and bulls >= 0 and cows >= 0 and
                    bulls + cows <= length and (bulls, cows) != (length - 1, 1))
        if set(move) != {"answer"} or not possible:
            raise ValueError(f"not a possible answer: {move}")
        self.boards[self.guesser].append({"guess": self.pending, "bulls": bulls, "cows": cows})
        self.pending, self.guesser = None, 1 - self.guesser
        even = len(self.boards[0]) == len(self.boards[1])
        if even and (self.solved(0) or self.solved(1) or len(self.boards[0]) == self.limit):
            self.phase = "reveal"

    def _reveal(self, seat, move):
        if set(move) != {"code", "nonce"} or not is_hex64(move["nonce"]):
            raise ValueError(f"not a reveal: {move}")
        if code_commitment(self.match, seat, move["code"], move["nonce"]) != self.commitments[seat]:
            raise ValueError(f"seat {seat} did not commit to {move}")
        self.revealed[seat] = move
        self._judge()

    def event(self, seat, event):
        if event == "timeout" and self.phase == "reveal":
            self.late.append(seat)
            self._judge()
        else:
            self.remove(seat)
            self.end(list(self.inside), {event})

    def solved(self, seat):
        return bool(self.boards[seat]) and self.boards[seat][-1]["bulls"] == self.options["length"]

    def _judge(self):
        if self.turn:
            return
        self.cheats = [s for s in (0, 1) if s in self.late or self._is_false(s)]
        if self.cheats:
            self.end([s for s in (0, 1) if s not in self.cheats], {"cheated"})
        elif self.solved(0) == self.solved(1):
            self.end([], {"draw"})
        else:
            self.end([0 if self.solved(0) else 1], {"won"})

    def _is_false(self, owner):
        code = self.revealed[owner]["code"]
        return not is_code(code, self.options) or any(
            feedback(code, row["guess"]) != (row["bulls"], row["cows"])
            for row in self.boards[1 - owner])

    def nonces(self):
        return set()  # they stand in the moves

    def expect_view(self, view, viewer, what):
        expect_keys(view, "mode length symbols repeats guesses phase boards commitments pending",
                    what)
        expect_options(view, self.options, what)
        phases = {"over"} if self.over else {self.phase}
        if self.pending is not None and not self.over:
            phases.add("answer")
        expect(view["phase"] in phases, f"{what}: phase {view['phase']} instead of {phases}")
        expect(view.get("commitment") is None, f"{what}: `commitment` in a duel")
        self._expect_commitments(by_seat(view["commitments"]), what)
        pending = None if self.pending is None else {"seat": self.guesser, "guess": self.pending}
        expect(view["pending"] == pending or self.over and view["pending"] is None,
               f"{what}: `pending` is {view['pending']} instead of {pending}")
        self._expect_boards(view["boards"], what)
        self._expect_secrets(by_seat(view.get("secrets") or {}), what)

    def _expect_commitments(self, shown, what):
        """In the phase `commit` they may be shown as they come, or when both are there."""
        expect(all(self.commitments.get(s) == c for s, c in shown.items()),
               f"{what}: `commitments` is {shown}")
        expect(self.phase == "commit" or len(shown) == 2, f"{what}: a commitment is not shown")

    def _expect_boards(self, shown, what):
        expect_equal([b["seat"] for b in shown], [0, 1], f"{what}, `boards`")
        for seat in (0, 1):
            expect_equal(shown[seat]["rows"], self.boards[seat], f"{what}, rows of seat {seat}")
            expect(self.over or shown[seat]["solved"] is self.solved(seat),
                   f"{what}: `solved` of seat {seat}")

    def _expect_secrets(self, shown, what):
        expect(self.over or not shown, f"{what}: `secrets` shown too early")
        if self.over:
            self.expect_secrets(shown, f"{what}, `secrets`")

    def expect_secrets(self, secrets, what="secrets"):
        """What has been revealed, and null or nothing for who has not."""
        told = {seat: secret for seat, secret in by_seat(secrets).items() if secret}
        expect_equal(told, self.revealed, what)

    def expect_silence(self, raw, viewer, what):
        """A code revealed first is in no frame until both are in; short ones may be guesses."""
        for seat, move in self.revealed.items():
            guessed = any(row["guess"] == move["code"] for rows in self.boards for row in rows)
            expect(self.over or guessed or f'"{move["code"]}"' not in raw,
                   f"{what} holds the code of seat {seat}: {raw[:600]}")
