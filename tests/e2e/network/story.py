"""What two players tell of a match over a bad line, and whether it went as it should."""

import collections
import json
import time

# The time it takes to notice is the client's promise; what the test's own machinery may add comes on top.
NOTICED_WITHIN, ALLOWANCE = 3.0, 0.3
# One attempt (3 s) may have begun just before the end of a cut and the bad line may let one more fail, each with a
# pause of at most 3.6 s after it.
BACK_WITHIN = 15.0
CELLS = 42


class Story:
    def __init__(self, names):
        self.events = {name: [] for name in names}
        self.cuts = []
        self.step = 0  # that anybody has heard of
        self.present = set(names)

    # -- while it goes on

    def hear(self, who, event):
        if who not in self.events:
            return
        self.events[who].append(event)
        self.step = max(self.step, event.get("step", 0))
        if event["event"] == "gone":
            self.present.discard(who)

    @staticmethod
    def is_move(who, event, of, since):
        return who == of and event.get("what") == "play" and event["step"] >= since

    def note_cut(self, seconds):
        self.cuts.append((time.time(), seconds))

    def write(self, path):
        told = [{"who": who, **event} for who in self.events for event in self.events[who]]
        told += [{"who": "line", "event": "cut", "at": at, "seconds": s} for at, s in self.cuts]
        with open(path, "w", encoding="utf-8") as file:
            for event in sorted(told, key=lambda e: e["at"]):
                file.write(json.dumps(event) + "\n")

    # -- and afterwards

    def of(self, who, event, **having):
        return [e for e in self.events[who] if e["event"] == event
                and all(e.get(key) == value for key, value in having.items())]

    def verdict(self, cuts):
        """Prints the figures and what was wrong; 0 when nothing was."""
        wrong = [*self._wrong_moves(), *self._wrong_cuts("Bo", cuts)]
        for sentence in wrong:
            print(f"FAILED: {sentence}")
        return 1 if wrong else 0

    def _wrong_moves(self):
        """Every move was answered once, and stands in the transcript once, in its place."""
        ends = [end for who in self.events for end in self.of(who, "end")]
        if len(ends) != len(self.events):
            yield f"only {len(ends)} saw the end of the match, at step {self.step}"
            return
        played = {}
        for who in self.events:
            for refusal in self.of(who, "refused"):
                yield f"{who} was refused: {refusal['code']}"
            answers = collections.Counter(e["id"] for e in self.of(who, "answered"))
            moves = self.of(who, "sent", what="play")
            unsure = [m["step"] for m in moves if answers[m["id"]] != 1]
            if unsure:
                yield f"{who}'s moves at the steps {unsure} were not answered exactly once"
            played |= {m["step"]: {"column": m["column"]} for m in moves}
        print(f"{len(played)} moves to the end, {ends[0]['reason']}")
        for end in ends:
            told = [entry["move"] for entry in end.get("moves", [])]
            if end["step"] != len(played) or (told and told != [played[s] for s in sorted(played)]):
                yield f"what was played is not what the end tells: {end}"

    def _wrong_cuts(self, who, wanted):
        if [seconds for _, seconds in self.cuts] != wanted:
            yield f"the match was over after the cuts {self.cuts}"
        for number, (at, seconds) in enumerate(self.cuts):
            until = self.cuts[number + 1][0] if number + 1 < len(self.cuts) else float("inf")
            yield from self._wrong_cut(who, at, seconds, until)
        states = [e["at"] for e in self.of(who, "state", state="Reconnecting")]
        idle = [s for s in states
                if not any(at <= s <= at + length + NOTICED_WITHIN for at, length in self.cuts)]
        print(f"{who} reconnected {len(states)} times, {len(idle)} of them without a cut")

    def _wrong_cut(self, who, at, seconds, until):
        """Within a short cut nothing has to be noticed."""
        noticed = [e["at"] - at for e in self.of(who, "state", state="Reconnecting")
                   if at <= e["at"] <= at + seconds]
        ended = at + seconds
        moved = [e["at"] - ended for e in self.of(who, "view") if ended <= e["at"] < until]
        notice = f"noticed after {noticed[0]:.2f} s" if noticed else "not noticed"
        back = f"the match went on {moved[0]:.2f} s after its end" if moved else "the match stood still"
        print(f"cut of {seconds} s: {notice}, {back}")
        if seconds > NOTICED_WITHIN and not (noticed and noticed[0] <= NOTICED_WITHIN + ALLOWANCE):
            yield f"{who} did not notice the cut of {seconds} s within {NOTICED_WITHIN} s: {noticed}"
        if not moved or moved[0] > BACK_WITHIN:
            yield f"{who} was not back within {BACK_WITHIN} s of the cut of {seconds} s: {moved[:1]}"
