"""Tables at which regulars play side by side, and how all of them come back."""

import os
import random
import select
import sys
import time

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(FOLDER), "contract"))

from expect import expect  # noqa: E402  (found through the line above)
from moves import EVENING, Mover  # noqa: E402
from regular import Regular  # noqa: E402
from restored import verify_restored  # noqa: E402
from table import Table  # noqa: E402

HALT = 20


class Evening:
    def __init__(self, server, seed, moves, kinds=EVENING):
        self.server, self.random = server, random.Random(seed)
        self.mover = Mover(moves, self.random.getrandbits(32))
        self.tables = [self._table(number, kind) for number, kind in enumerate(kinds, 1)]
        self.moved_at, self.moved = time.monotonic(), 0

    def _table(self, number, kind):
        players = [Regular(self.server, f"T{number} {who}") for who in "ABCDEFGH"[:kind[2]]]
        return Table(f"table {number} ({kind[0]})", kind, players, self.random, self.mover)

    @property
    def players(self):
        return [player for table in self.tables for player in table.players]

    @property
    def moves(self):
        return sum(table.moves for table in self.tables)

    @property
    def matches(self):
        return sum(table.matches for table in self.tables)

    @property
    def open(self):
        return sum(len(player.open) for player in self.players)

    def gather(self):
        for player in self.players:
            player.come()
        for table in self.tables:
            table.gather()

    def play_while(self, goes_on):
        """Everybody plays, each as soon as their own connection says so."""
        while goes_on():
            for table in self.tables:
                table.go_on()
            self.listen()
            self._watch()

    def listen(self):
        sockets = [p.person.socket.sock for p in self.players if not p.gone]
        if sockets:
            select.select(sockets, [], [], 0.05)
        for player in self.players:
            if not player.gone:
                player.read()

    def _watch(self):
        """A move that is never answered, or never brings a view, is a loss too."""
        if self.moves != self.moved:
            self.moved, self.moved_at = self.moves, time.monotonic()
        waiting = [f"{p.name}: {[r.type for r in p.open.values()]}" for p in self.players if p.open]
        expect(time.monotonic() < self.moved_at + HALT, f"nothing moves any more; open: {waiting}")

    def come_back(self):
        """All over new connections; gives back when the players of each table were all there."""
        there = []
        for table in self.tables:
            for player in table.players:
                player.come()
            there.append(time.monotonic())
        for table in self.tables:
            verify_restored(table)
        for player in self.players:
            player.say_again()
        self.moved_at = time.monotonic()
        return there
