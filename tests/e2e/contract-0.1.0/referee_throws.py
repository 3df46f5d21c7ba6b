"""An independent referee for rock_paper_scissors: the circle, the rounds, who is out, who wins."""

import re

from commitments import throw_commitment
from expect import expect, expect_equal, expect_holds, expect_keys

ROUNDS = 200
ROUNDS_SHOWN = 20
FEWEST_BLANKS, MOST_BLANKS = 3, 4  # "played again, at most three times" can be read as either


def beats(one, other, gestures):
    """Gestures stand in a circle, each beats the (n-1)/2 after it."""
    return 1 <= (other - one) % gestures <= (gestures - 1) // 2


def is_hex64(text):
    return isinstance(text, str) and re.fullmatch(r"[0-9a-f]{64}", text) is not None


def is_gesture(value, gestures):
    return type(value) is int and 0 <= value < gestures


class Throws:
    """Plays a match again from its transcript. What is thrown stays hidden until all have."""

    game = "rock_paper_scissors"

    def __init__(self, match, options, players):
        self.match, self.options, self.players = match, options, players
        self.gestures, self.rule = options["gestures"], options["rule"]
        self.inside = list(range(players))
        self.scores = [0] * players
        self.round, self.phase, self.blanks = 1, "commit", 0
        self.rounds = []  # (gestures by seat, out, who may stand there besides)
        self.public = set()  # nonces that everybody may know
        self.winners, self.reasons = None, None
        self._deal()

    def _deal(self):
        self.committed, self.thrown, self.opened = {}, {}, {}
        self.late, self.gone = [], []

    @property
    def over(self):
        return self.phase == "over"

    @property
    def turn(self):
        done = {"commit": self.committed, "reveal": {**self.thrown, **dict.fromkeys(self.late)},
                "over": self.inside}[self.phase]
        return [seat for seat in self.inside if seat not in done]

    # -- what happens

    def play(self, seat, move):
        """Raises ValueError for what must have been refused."""
        if seat not in self.turn:
            raise ValueError(f"seat {seat} is not in turn in phase {self.phase}")
        if self.phase == "commit":
            self._commit(seat, move)
        else:
            self._reveal(seat, move)
        self._advance()

    def _commit(self, seat, move):
        if set(move) != {"commit"} or not is_hex64(move["commit"]):
            raise ValueError(f"not a commitment: {move}")
        if move["commit"] in self.committed.values():
            raise ValueError(f"a copied commitment: {move}")
        self.committed[seat] = move["commit"]

    def _reveal(self, seat, move):
        if set(move) != {"gesture", "nonce"} or not is_gesture(move["gesture"], self.gestures):
            raise ValueError(f"not a reveal: {move}")
        wanted = throw_commitment(self.match, self.round, seat, move["gesture"], move["nonce"])
        if self.committed[seat] != wanted:
            raise ValueError(f"seat {seat} did not commit to {move} in round {self.round}")
        self.thrown[seat], self.opened[seat] = move["gesture"], move["nonce"]

    def event(self, seat, event):
        if seat not in self.inside or self.over:
            raise ValueError(f"{event} of seat {seat}, who is not in")
        if event == "timeout" and self.phase == "reveal":
            self.late.append(seat)
        else:
            self.inside.remove(seat)
            self.gone.append(seat)
            if len(self.inside) == 1:
                reasons = {event} if self.players == 2 else {event, "won"}
                self._end(list(self.inside), reasons)
        self._advance()

    def _advance(self):
        if self.over or self.turn:
            return
        if self.phase == "commit":
            self.phase = "reveal"
            return
        throwers = {s: g for s, g in self.thrown.items() if s in self.inside}
        self.public.update(self.opened.values())
        if throwers:
            self._score(throwers)
        else:
            self._blank()

    def _blank(self):
        self.blanks += 1
        self.phase = "commit"
        if self.blanks == MOST_BLANKS:
            self.give_up()
        else:
            self._deal()

    def give_up(self):
        """Ends a match whose round nobody wanted to reveal; only where the contract lets it end."""
        expect(self.blanks >= FEWEST_BLANKS, "ended although somebody may still reveal")
        self._end([], {"timeout"})

    def _score(self, throwers):
        beaten = {s: sum(beats(other, g, self.gestures) for other in throwers.values())
                  for s, g in throwers.items()}
        if self.rule == "points":
            self._points(throwers)
            out = []
        else:
            out = [s for s in throwers if beaten[s]]
            out = ([] if len(out) == len(throwers) else out) + self.late
        self.inside = [s for s in self.inside if s not in out]
        self.rounds.append((throwers, sorted(out), set(self.late + self.gone)))
        self._next_round()

    def _points(self, throwers):
        for seat, gesture in throwers.items():
            self.scores[seat] += len(self.late) + sum(
                beats(gesture, other, self.gestures) for other in throwers.values())

    def _next_round(self):
        if self.rule == "points":
            best = max(self.scores[s] for s in self.inside)
            winners = [s for s in self.inside if self.scores[s] == best]
            ended = best >= self.options["first_to"]
        else:
            winners, ended = list(self.inside), len(self.inside) == 1
        if ended or self.round == ROUNDS:
            # Who is late among two has run out of time, too.
            late = {"timeout"} if self.late and len(winners) == 1 else set()
            self._end(winners, {"won"} | late)
            return
        self.round, self.phase, self.blanks = self.round + 1, "commit", 0
        self._deal()

    def _end(self, winners, reasons):
        self.phase, self.winners, self.reasons = "over", winners, reasons
        self.public.update(self.opened.values())

    # -- what everybody must see

    def nonces(self):
        """Those that stand in no move."""
        return set()

    def expect_secrets(self, secrets):
        expect_equal(secrets, {}, "secrets")

    def expect_view(self, view, viewer, what):
        expect_keys(view, "gestures rule first_to round phase in committed revealed scores rounds",
                    what)
        expect_holds(view, {**self.options, "round": self.round, "phase": self.phase}, what)
        expect_equal(sorted(view["in"]), self.inside, f"{what}, `in`")
        self._expect_committed(view["committed"], what)
        self._expect_revealed(view["revealed"], what)
        expect_equal(len(view["scores"]), self.players, f"{what}, how many scores")
        if self.rule == "points":
            for seat in self.inside:
                expect_equal(view["scores"][seat], self.scores[seat], f"{what}, `scores`[{seat}]")
        self._expect_rounds(view["rounds"], what)

    def _expect_committed(self, shown, what):
        """What those who are gone had committed may be shown or not, after the end anything."""
        shown = by_seat(shown)
        for seat, commit in shown.items():
            expect(self.over or self.committed.get(seat) == commit,
                   f"{what}: `committed` of seat {seat} is {commit}")
        missing = [s for s in self.committed if s in self.inside and s not in shown]
        expect(self.over or not missing, f"{what}: no commitment of {missing} shown")

    def _expect_revealed(self, shown, what):
        """Empty in the phase `reveal`; between the rounds, empty or the last round's; after the
        end all is told in the transcript."""
        last = self.rounds[-1][0] if self.rounds else {}
        shown = by_seat(shown)
        expect(not shown or self.phase != "reveal", f"{what}: `revealed` shows {shown} too early")
        full = {s: shown.get(s) for s in last} == last
        expect(full or not shown or self.over and shown.items() <= self.thrown.items(),
               f"{what}: `revealed` is {shown} after {last}")

    def _expect_rounds(self, shown, what):
        shown = [r for r in shown if r["gestures"]]
        wanted = self.rounds[-ROUNDS_SHOWN:]
        expect_equal(len(shown), len(wanted), f"{what}, how many `rounds`")
        for each, (gestures, out, besides) in zip(shown, wanted):
            seen = by_seat(each["gestures"])
            expect({s: seen.get(s) for s in gestures} == gestures and
                   set(seen) - set(gestures) <= besides,
                   f"{what}, `rounds`: {seen} instead of {gestures}")
            expect(set(out) <= set(each["out"]) <= set(out) | besides,
                   f"{what}, `rounds`: {each['out']} instead of {out} out")

    def expect_silence(self, raw, viewer, what):
        """Nothing of a throw in a frame while others have not revealed theirs."""
        expect(self.over or not self.thrown or '"gesture":' not in raw,
               f"{what} holds a gesture in phase {self.phase}: {raw[:600]}")

    def expect_result(self, result):
        expect_equal(sorted(result["winners"]), self.winners, "winners")
        expect(result["reason"] in self.reasons,
               f"reason {result['reason']} instead of {self.reasons}")
        ranking = result["ranking"]
        if self.rule == "points" and self.winners:
            best = [max(self.scores[s] for s in group) for group in ranking
                    if set(group) <= set(self.inside)]
            expect_equal(best, sorted(best, reverse=True), "the scores down the ranking")


def by_seat(object_):
    return {int(seat): value for seat, value in object_.items()}
