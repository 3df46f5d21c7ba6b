#!/usr/bin/env python3
"""Cuts and take-overs in one long match, at any moment; what was not answered is sent again.

    python3 cuts.py --server PATH --moves PATH [--cuts N] [--seed N]
"""

import argparse
import random
import sys
import time

import evening  # it shows where the contract's modules are
from expect import Failure, expect, expect_equal
from moves import LONG_MATCH
from parlor_server import ParlorServer
from restored import verify_match
from websocket import TEXT, frame

TAKEN_OVER = 4001


def arguments():
    parser = argparse.ArgumentParser(description="Cuts and take-overs in one match.")
    parser.add_argument("--server", required=True, help="the parlor-server to play on")
    parser.add_argument("--cuts", type=int, default=60)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--moves", required=True, help="the program random-moves")
    return parser.parse_args()


class Cutter:
    """Plays one match and cuts by dice: before, within or right after a move, or anywhere else."""

    def __init__(self, program, seed, moves, cuts):
        self.server = ParlorServer(program, "--rate", "0")
        self.evening = evening.Evening(self.server, seed, moves, (LONG_MATCH,))
        self.table, self.random = self.evening.tables[0], random.Random(f"cuts {seed}")
        columns, rows = LONG_MATCH[1]["columns"], LONG_MATCH[1]["rows"]
        # At different steps, from the first acknowledged move on, so that all find room in the match.
        self.steps = sorted(self.random.sample(range(2, columns * rows), cuts))
        self.done = {self.cut: 0, self.cut_within: 0, self.take_over: 0}
        self.open_at_cut = 0

    def play(self):
        self.evening.gather()
        self.evening.play_while(lambda: self.table.matches == 0 and self._maybe_cut())
        expect_equal(len(self.table.acknowledged), len(self.table.entries), "moves in the transcript")
        expect(not self.steps, f"the match was over with {len(self.steps)} cuts to come")

    def _maybe_cut(self):
        """Between reading and asking; half of the times somebody has just asked by then."""
        if self.steps and len(self.table.acknowledged) >= self.steps[0] - 1:
            self.steps.pop(0)
            if self.random.random() < 0.7:
                self.table.go_on()
            if self.random.random() < 0.3:
                time.sleep(self.random.uniform(0, 0.004))  # it may or may not have been carried out
            busy = [p for p in self.table.players if p.open] or self.table.players
            kind = self.random.choice(list(self.done))
            self.done[kind] += 1
            kind(self.random.choice(busy))
        return True

    def cut(self, player):
        """What was under way either way is gone."""
        self.open_at_cut += len(player.open)
        player.person.drop()
        self._back(player)

    def cut_within(self, player):
        """Half a message is no message."""
        whole = frame(TEXT, b'{"type":"resign","content":{"match":"%s"}}' % self.table.match.encode())
        player.person.socket.send_bytes(whole[:self.random.randrange(1, len(whole))])
        self.cut(player)

    def take_over(self, player):
        """The old connection is alive and well when the new one shows the token."""
        self.open_at_cut += len(player.open)
        old = player.person
        self._back(player)
        old.closed([TAKEN_OVER])

    def _back(self, player):
        player.come()
        verify_match(self.table, player.seat, player.state)
        player.say_again()

    def report(self):
        cuts, within, overs = self.done.values()
        print(f"{cuts} cuts, {within} cuts within a message and {overs} take-overs in one match; "
              f"{self.open_at_cut} requests were not answered and sent again")
        print(f"{len(self.table.acknowledged)} acknowledged moves, {len(self.table.entries)} in the "
              "transcript: 0 lost, 0 twice")


def main():
    args = arguments()
    cutter = Cutter(args.server, args.seed, args.moves, args.cuts)
    print(f"seed {args.seed}", flush=True)
    try:
        cutter.play()
        cutter.report()
    except Failure as failure:
        sys.exit(f"FAILED at step {len(cutter.table.acknowledged)}: {failure}")
    finally:
        cutter.server.stop()
        cutter.evening.mover.stop()


if __name__ == "__main__":
    main()
