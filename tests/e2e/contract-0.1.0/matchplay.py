"""A match on the server beside one on the referee's board, compared at every step."""

import re

from expect import expect, expect_equal, expect_holds, expect_keys
from referee import Referee, options_of


def joined_cells(cells):
    """`cells` as one string; a list of rows or of single marks is read too."""
    return cells if isinstance(cells, str) else "".join(cells)


def expect_board(view, referee, what):
    """A `view` must show the referee's board and nothing else."""
    expect_keys(view, "columns rows in_a_row cells moves line", what)
    expect_holds(view, referee.options(), what)
    expect_equal(joined_cells(view["cells"]), referee.cells(), f"{what}, `cells`")
    expect_equal(view["moves"], [list(cell) for cell in referee.moves], f"{what}, `moves`")
    line = [tuple(cell) for cell in view["line"]]
    expect_equal(len(line), len(set(line)), f"{what}, `line` holds each cell once")
    expect_equal(set(line), referee.line(), f"{what}, `line`")


def verify_transcript(transcript, match, end, events=()):
    """Replays a transcript from nothing; `events` are what must stand in it beside the moves."""
    expect_keys(transcript, "game options match players moves secrets result", "transcript")
    expect_holds(transcript, {"game": match.game, "options": match.options, "match": match.id,
                              "players": match.players, "secrets": {},
                              "result": end["result"]}, "transcript")
    replay = Referee(match.game, *match.size, first=match.referee.first)
    times, told = [0], []
    for entry in transcript["moves"]:
        times.append(entry["ms"])
        if "event" in entry:
            told.append((entry["seat"], entry["event"]))
            continue
        expect_equal(entry["seat"], replay.seat, "the seat of a move in the transcript")
        replay.play(entry["move"])
    expect_equal(replay.moves, match.referee.moves, "the moves of the transcript")
    expect_equal(told, list(events), "the events of the transcript")
    expect(all(isinstance(ms, int) for ms in times) and times == sorted(times),
           f"`ms` does not count up from 0: {times[:10]}")


class Match:
    """Started by the host; everybody at the table must see the same beginning."""

    def __init__(self, table, start=True):
        self.table = table
        if start:
            table.host.ok("start_game")
        starts = [person.wait("start_game") for person in table.everyone]
        self.opening = starts[0]
        self._take_over(self.opening)
        for seen in starts:
            expect_holds(seen, {"match": self.id, "number": self.number, "game": self.game,
                                "options": self.options, "players": self.players, "step": 0,
                                "turn": self.referee.turn}, "start_game")
            expect_board(seen["view"], self.referee, "start_game")

    def _take_over(self, opening):
        expect_keys(opening, "match number game options players step turn view", "start_game")
        self.id, self.number = opening["match"], opening["number"]
        expect(re.fullmatch(r"[0-9a-f]{32}", self.id), f"match is not 128 bits in hex: {self.id}")
        self.game, self.options = opening["game"], opening["options"]
        self.size = tuple(self.options[key] for key in options_of(0, 0, 0))
        self.players = opening["players"]
        expect_equal([p["seat"] for p in self.players], [0, 1], "the seats in start_game")
        expect_equal(len(opening["turn"]), 1, "how many may move first")
        self.referee = Referee(self.game, *self.size, first=opening["turn"][0])
        people = {person.id: person for person in self.table.everyone}
        self.seats = [people[p["person"]] for p in self.players]
        for line, person in zip(self.players, self.seats):
            expect_equal(line["name"], person.name, "a name in start_game")

    @property
    def mover(self):
        return self.seats[self.referee.seat]

    @property
    def waiter(self):
        return self.seats[1 - self.referee.seat]

    def request(self, move, **change):
        """A `play` by whoever is to move, unless `change` says otherwise."""
        return {"match": self.id, "step": self.referee.step, "move": move, **change}

    def play(self, move):
        """Plays a legal move; every viewer must see the referee's board after it."""
        seat, cell, mover = self.referee.seat, self.referee.landing(move), self.mover
        before = len(mover.log)
        mover.ok("play", self.request(move))
        kinds = [m["type"] for _, m in mover.log[before:]]
        early = kinds[:kinds.index("ok")]
        expect("view" not in early and "end_game" not in early, "a view ahead of the `ok`")
        self.referee.play(move)
        seen = [self.see(person, seat, cell) for person in self.table.everyone]
        return seen[0]

    def see(self, person, seat, cell):
        got = person.wait_for_any(("view", "end_game", "start_game"))
        kind, content = got["type"], got["content"]
        what = f"{person.name}'s {kind} at step {self.referee.step} of {self.game} {self.size}"
        expect_equal(kind, "end_game" if self.referee.over else "view", what)
        expect_holds(content, {"match": self.id, "step": self.referee.step}, what)
        expect_board(content["view"], self.referee, what)
        if self.referee.over:
            self.verify_end(content)
        else:
            expect_equal(content["turn"], self.referee.turn, f"{what}, `turn`")
            expect_last(content["last"], seat, cell, what)
        return content

    def verify_end(self, end):
        expect_holds(end["result"], self.referee.result(), "result")
        verify_transcript(end["transcript"], self, end)

    def play_all(self, *cells):
        """Plays cells, or columns, in turn."""
        seen = None
        for each in cells:
            seen = self.play({"column": each} if isinstance(each, int) else {"cell": list(each)})
        return seen

    def play_out(self, random):
        seen = None
        while not self.referee.over:
            seen = self.play(random.choice(self.referee.legal_moves()))
        return seen

    def ended(self, reason, winners, step=None, events=()):
        """Everybody at the table must be told this end, which no move brought."""
        for person in self.table.everyone:
            end = person.wait("end_game")
            expect_holds(end, {"match": self.id,
                               "step": self.referee.step if step is None else step}, "end_game")
            expect_holds(end["result"], {"winners": winners, "reason": reason}, "result")
            if len(winners) == 1:
                expect_equal(end["result"]["ranking"], [winners, [1 - winners[0]]], "ranking")
            expect_board(end["view"], self.referee, "end_game")
            verify_transcript(end["transcript"], self, end, events)

    def unchanged(self):
        """Nobody was told of a change, and whoever comes now sees the referee's board."""
        for person in self.table.everyone:
            person.arrive()
            expect(not person.got("view") and not person.got("end_game"),
                   f"{person.name} was told of a change after a refusal")
        shown = self.table.look()["match"]
        expect_holds(shown, {"match": self.id, "step": self.referee.step,
                             "turn": self.referee.turn}, "room.match")
        expect_board(shown["view"], self.referee, "room.match")


def expect_last(last, seat, cell, what):
    expect(isinstance(last, dict), f"{what}: `last` is {last!r} after a move")
    expect_equal(last.get("seat"), seat, f"{what}, `last.seat`")
    told = {**last, **last["move"]} if isinstance(last.get("move"), dict) else last
    if "cell" in told:
        expect_equal(told["cell"], list(cell), f"{what}, `last.cell`")
    if "column" in told:
        expect_equal(told["column"], cell[0], f"{what}, `last.column`")
