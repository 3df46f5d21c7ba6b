#!/usr/bin/env python3
"""Kills a parlor-server with -9 in the middle of matches, again and again, and looks for losses.

    python3 kills.py --server PATH --moves PATH [--kills N] [--seed N] [--instrumented]
"""

import argparse
import random
import signal
import statistics
import sys
import threading
import time

import evening  # it shows where the contract's modules are
from expect import Failure, expect
from parlor_server import ParlorServer, Turnstile
from regular import Gone

BACK_WITHIN = 2.0
LONGEST_PLAY = 0.4
# So many of a hundred kills hit a server that is just coming up, or whom people are coming back to.
EARLY = 10


def arguments():
    parser = argparse.ArgumentParser(description="kill -9 in the middle of matches.")
    parser.add_argument("--server", required=True, help="the parlor-server to kill")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--instrumented", action="store_true",
                        help="the server is built with a sanitizer: its speed is not judged")
    parser.add_argument("--moves", required=True, help="the program random-moves")
    return parser.parse_args()


class Killer:
    """Starts and kills; what it does is drawn from the evening's dice."""

    def __init__(self, program, seed, moves):
        self.server = ParlorServer(program, "--rate", "0")
        self.evening = evening.Evening(self.server, seed, moves)
        self.random = random.Random(f"kills {seed}")
        self.kills = self.early = self.under_way = 0
        self.times = []

    def strike(self, seconds, after=None):
        """From a thread of its own, so that the instant is anywhere, also within a message."""
        while self.server.process is after:
            time.sleep(0.0005)
        time.sleep(seconds)
        self.server.process.send_signal(signal.SIGKILL)

    def strike_later(self, *args):
        self.kills += 1
        thread = threading.Thread(target=self.strike, args=args)
        thread.start()
        return thread

    def round(self):
        blow = self.strike_later(self.random.uniform(0, LONGEST_PLAY))
        self.evening.play_while(lambda: self.server.alive)
        blow.join()
        expect(self.server.process.returncode == -signal.SIGKILL, "it ended before it was killed")
        self.evening.listen()  # what was said until the last instant
        self.under_way += self.evening.open
        while self.random.randrange(100) < EARLY:
            self.kill_early()
        self.start()

    def kill_early(self):
        """Another blow while everything is being put back, or people are on their way."""
        self.early += 1
        blow = self.strike_later(self.random.uniform(0, 0.1), self.server.process)
        try:
            self.start()
        except Gone:
            pass
        blow.join()
        self.server.process.wait()
        self.evening.listen()

    def start(self):
        begun = time.monotonic()
        self.server.turnstile = Turnstile(200)  # a new server has not counted any handshakes yet
        try:
            self.server.start()
        except Failure as failure:
            raise Gone(str(failure)) if self.server.process.poll() == -signal.SIGKILL else failure
        self.times += [there - begun for there in self.evening.come_back()]

    def report(self):
        slow = sorted(self.times)
        print(f"{self.kills} kills, {self.early} of them while coming back; "
              f"{self.under_way} requests were under way")
        print(f"{self.evening.moves} acknowledged moves in {self.evening.matches} whole matches: "
              "0 lost, 0 twice")
        print(f"both players back after the restart: median {statistics.median(slow):.3f} s, "
              f"p99 {slow[int(len(slow) * 0.99)]:.3f} s, longest {slow[-1]:.3f} s")
        return slow[-1]


def main():
    args = arguments()
    killer = Killer(args.server, args.seed, args.moves)
    print(f"seed {args.seed}", flush=True)
    try:
        killer.evening.gather()
        while killer.kills < args.kills:
            killer.round()
        longest = killer.report()
        expect(longest <= BACK_WITHIN or args.instrumented,
               f"not everybody was back within {BACK_WITHIN} s")
    except Failure as failure:
        sys.exit(f"FAILED at kill {killer.kills}: {failure}; {killer.server.condition()}")
    finally:
        killer.server.stop()
        killer.evening.mover.stop()


if __name__ == "__main__":
    main()
