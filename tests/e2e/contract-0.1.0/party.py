"""A match of any number of players, in turns or all at once, and everything anybody saw of it.

Whoever plays here need not know the rules: at the end the judge replays the transcript and
compares all that was sent with what its referee says.
"""

import collections
import re

from expect import expect, expect_equal, expect_holds, expect_keys
from judge import judge
from person import PATIENCE


class Party:
    def __init__(self, table, start=True):
        self.table = table
        if start:
            table.host.ok("start_game")
        self.latest = {person: person.wait("start_game") for person in table.everyone}
        self.opening = self.latest[table.host]
        self.end, self.step = None, 0
        self.accepted = collections.defaultdict(list)
        self._take_over(self.opening)
        for person, seen in self.latest.items():
            expect_holds(seen, {key: self.opening[key] for key in
                                ("match", "number", "game", "options", "players", "turn")},
                         f"{person.name}'s start_game")

    def _take_over(self, opening):
        expect_keys(opening, "match number game options players step turn view", "start_game")
        self.id, self.number = opening["match"], opening["number"]
        expect(re.fullmatch(r"[0-9a-f]{32}", self.id), f"match is not 128 bits in hex: {self.id}")
        expect_equal(opening["step"], 0, "step in start_game")
        self.game, self.options = opening["game"], opening["options"]
        self.what = f"{self.game} {self.options}"
        self.players, self.opened_by = opening["players"], opening["turn"]
        people = {person.id: person for person in self.table.everyone}
        self.seats = [people[p["person"]] for p in self.players]
        expect_equal([(p["seat"], p["name"]) for p in self.players],
                     [(seat, person.name) for seat, person in enumerate(self.seats)],
                     "the players in start_game")
        self.observers = [(person, self.seats.index(person) if person in self.seats else None)
                          for person in self.table.everyone]

    def referee(self, secrets):
        raise NotImplementedError

    # -- what is seen

    @property
    def now(self):
        """The last state that somebody at the table was shown."""
        return max((self.latest[p] for p in self.table.everyone), key=lambda c: c["step"])

    @property
    def turn(self):
        return [] if self.end else sorted(self.now["turn"])

    @property
    def phase(self):
        return self.now["view"]["phase"]

    @property
    def over(self):
        return self.end is not None

    def view_of(self, seat):
        return self.latest[self.seats[seat]]["view"]

    def see(self, where, timeout=PATIENCE):
        """Everybody at the table reads on until a state for which `where` holds, or the end."""
        for person in self.table.everyone:
            while "result" not in self.latest[person] and not where(self.latest[person]):
                got = person.wait_for_any(("view", "end_game"),
                                          lambda c: c.get("match") == self.id, timeout)
                self.latest[person] = got["content"]
                if got["type"] == "end_game":
                    self.end = got["content"]

    def happened(self, seat, timeout=PATIENCE):
        """Waits for what no move brings: the others go on without that seat."""
        known = {id(content) for content in self.latest.values()}
        self.see(lambda c: id(c) not in known and c.get("last", 0) is None and
                 seat not in c["turn"], timeout)

    # -- moves

    def request(self, move, step=None, **change):
        return {"match": self.id, "step": self.step if step is None else step, "move": move,
                **change}

    def play(self, seat, move, step=None):
        """An accepted move; everybody sees what comes of it, and nobody ahead of the `ok`."""
        person = self.seats[seat]
        before = len(person.log)
        person.ok("play", self.request(move, step))
        self.step += 1
        early = [m for _, m in person.log[before:] if m["type"] in ("view", "end_game")
                 and m["content"]["match"] == self.id and m["content"]["step"] == self.step]
        expect(not early, f"a view ahead of the `ok`: {early}")
        self.accepted[seat].append(move)
        self.see(lambda c: c["step"] >= self.step)

    def rush(self, moves):
        """Moves of several seats for the same step, sent before any is answered."""
        ids = [(seat, move, self.seats[seat].request("play", self.request(move)))
               for seat, move in moves]
        for seat, move, id_ in ids:
            reply = self.seats[seat].reply(id_)
            expect(reply["type"] == "ok", f"{move} of seat {seat} was refused: {reply['content']}")
            self.accepted[seat].append(move)
        self.step += len(ids)
        self.see(lambda c: c["step"] >= self.step)

    def refused(self, seat, codes, move, step=None):
        self.seats[seat].refused(codes, "play", self.request(move, step))

    def resign(self, seat):
        self.seats[seat].ok("resign", match=self.id)
        self.happened(seat)

    def leave(self, seat):
        person = self.seats[seat]
        self._without(person)
        person.ok("leave_room")
        self.happened(seat)

    # -- connections

    def lose(self, seat):
        """Loses the connection without a word."""
        self.seats[seat].drop()
        self._without(self.seats[seat])

    def _without(self, person):
        self.table.players.remove(person)
        if person is self.table.host:
            self.table.host = self.table.players[0]

    def regain(self, seat):
        """The same person over a new connection, who is shown the match as it is."""
        again = self.table.scene.back(self.seats[seat])
        shown = again.wait("room")["match"]
        expect_holds(shown, {"match": self.id, "step": self.step, "players": self.players},
                     "room.match on coming back")
        self.seats[seat] = again
        self.latest[again] = shown
        self.table.players.append(again)
        self.observers.append((again, seat))
        return again

    # -- conclusions

    def unchanged(self):
        """Nobody was told of a change, and whoever comes now sees what was seen before."""
        for person in self.table.everyone:
            person.arrive()
            told = [c for type_ in ("view", "end_game") for c in person.got(type_)
                    if c["match"] == self.id]
            expect(not told, f"{person.name} was told of a change after a refusal: {told}")
        shown = self.table.look()["match"]
        expect_holds(shown, {"match": self.id, "step": self.step, "turn": self.now["turn"]},
                     "room.match")
        for person in self.table.spectators:
            expect_equal(shown["view"], self.latest[person]["view"], "room.match.view")

    def finish(self, reasons=None, winners=None):
        """The match must be over; the judge looks at everything that was sent in it."""
        expect(self.end is not None, f"{self.what} is not over at step {self.step}")
        result = self.end["result"]
        if reasons is not None:
            expect(result["reason"] in reasons.split(), f"reason {result['reason']}, not {reasons}")
        if winners is not None:
            expect_equal(sorted(result["winners"]), sorted(winners), "winners")
        for person in self.table.everyone:
            person.arrive()
            told = {**self.latest[person], "view": self.end["view"]}
            expect_equal(told, self.end, f"{person.name}'s end_game but for its view")
        judge(self)
        return result
