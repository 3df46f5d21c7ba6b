#!/usr/bin/env python3
"""A match over a bad line: slow, uneven, lossy, and cut three times while it is played.

    python3 run.py --server PATH --player PATH [--seed N] [--log FILE]

Ends with 77 and a line that says why where network namespaces or TUN devices may not be made.
"""

import argparse
import json
import os
import queue
import random
import subprocess
import sys
import tempfile
import threading
import time

from network import Line, Machine
from story import Story

SKIPPED = 77
PORT = 7341
DELAY, JITTER, LOSS = 0.150, 0.050, 0.05
# From that step on: so many seconds after the guest has sent a move, the line is cut for so many. The second
# cut takes the move, the third its answer.
CUTS = ((6, 0.5, 1), (14, 0, 5), (24, 0.22, 30))
THINKING = 500  # milliseconds at most
ALL_WITHIN = 150


def arguments():
    parser = argparse.ArgumentParser(description="A match over a bad line.")
    parser.add_argument("--server", required=True)
    parser.add_argument("--player", required=True, help="the program network-player")
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--log", help="where to write every event")
    return parser.parse_args()


def machines():
    """Without root's rights, a namespace of one's own has them where that is allowed."""
    try:
        return [Machine("10.73.41.1"), Machine("10.73.41.2")]
    except OSError as error:
        if os.geteuid() != 0 and "PARLOR_UNSHARED" not in os.environ and may_unshare():
            os.environ["PARLOR_UNSHARED"] = "1"
            os.execvp("unshare", [*UNSHARE, sys.executable, *sys.argv])
        print(f"SKIPPED: no network namespaces with a TUN device may be made here ({error}).")
        sys.exit(SKIPPED)


UNSHARE = ("unshare", "--user", "--map-root-user", "--net")


def may_unshare():
    try:
        return subprocess.run([*UNSHARE, "true"], stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        return False


class Evening:
    """The programs, and what they say, in one queue of (who, line)."""

    def __init__(self, args, home, away, folder):
        self.said, self.programs = queue.Queue(), []
        self.args, self.folder = args, folder
        self.home, self.away = home, away

    def start(self, who, machine, *command):
        program = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                   text=True, preexec_fn=machine.step_in)
        self.programs.append(program)
        threading.Thread(target=self._listen, args=(who, program), daemon=True).start()

    def _listen(self, who, program):
        for line in program.stdout:
            self.said.put((who, line))
        self.said.put((who, ""))

    def serve(self):
        self.start("server", self.home, self.args.server, "--listen", "0.0.0.0", "--port",
                   str(PORT), "--data", self.folder, "--name", "Far away")
        return "listening" in self.said.get(timeout=20)[1]

    def seat_players(self):
        """The host sits where the server is; the guest is at the other end of the line."""
        player = self.args.player
        self.start("Ana", self.home, player, "127.0.0.1", str(PORT), "Ana", str(THINKING),
                   "--opens-room")
        self.start("Bo", self.away, player, self.home.address, str(PORT), "Bo", str(THINKING))

    def end(self):
        for program in self.programs:
            program.kill()
            program.wait()


def watch(evening, story, line):
    """Until both have left the table."""
    cuts, cut_at, deadline = list(CUTS), None, time.monotonic() + ALL_WITHIN
    while story.present and time.monotonic() < deadline:
        try:
            who, said = evening.said.get(timeout=0.01)
            event = json.loads(said) if said else {"event": "gone", "at": time.time()}
            story.hear(who, event)
            if cuts and cut_at is None and story.is_move(who, event, of="Bo", since=cuts[0][0]):
                cut_at = time.monotonic() + cuts[0][1]
        except queue.Empty:
            pass
        if cut_at is not None and time.monotonic() >= cut_at:
            seconds, cut_at = cuts.pop(0)[2], None
            line.cut(seconds)
            story.note_cut(seconds)


def main():
    args = arguments()
    args.server, args.player = os.path.abspath(args.server), os.path.abspath(args.player)
    home, away = machines()
    print(f"seed {args.seed}", flush=True)
    line = Line((home, away), random.Random(args.seed), DELAY, JITTER, LOSS)
    line.start()
    story = Story(("Ana", "Bo"))
    with tempfile.TemporaryDirectory(prefix="parlor-network-") as folder:
        evening = Evening(args, home, away, folder)
        try:
            if not evening.serve():
                sys.exit("FAILED: the server does not listen")
            evening.seat_players()
            watch(evening, story, line)
        finally:
            evening.end()
    if args.log:
        story.write(args.log)
    print(f"the line carried {line.carried} packets, lost {line.lost} and was cut to {line.cut_off}")
    sys.exit(story.verdict([seconds for _, _, seconds in CUTS]))


if __name__ == "__main__":
    main()
