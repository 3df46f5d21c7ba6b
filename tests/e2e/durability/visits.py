#!/usr/bin/env python3
"""Thousands of joins, matches and leaves, after which the server is as big as it was.

    python3 visits.py --server PATH [--warm-up N] [--visits N] [--instrumented]
"""

import argparse
import concurrent.futures
import itertools
import os
import sys
import threading
import time

import evening  # it shows where the contract's modules are
from expect import Failure, expect, expect_equal
from parlor_server import ParlorServer, Turnstile
from person import Person

GUESTS_AT_ONCE = 4
SOURCES = [f"127.0.1.{n}" for n in range(1, 41)]  # each may make 50 handshakes a second
GRACE, PATIENCE = 1, 10
# In kB. The heap is given out in pages and SQLite's files grow in steps; of 10,000 visits that left
# anything behind, each would have left less than 105 bytes of memory.
MORE_MEMORY, MORE_ON_DISK = 1024, 1024
# A column of three by whoever begins.
MOVES = ((0, 0), (1, 0), (0, 1), (1, 1), (0, 2))


def arguments():
    parser = argparse.ArgumentParser(description="Memory and descriptors after many visits.")
    parser.add_argument("--server", required=True, help="the parlor-server to visit")
    parser.add_argument("--warm-up", type=int, default=1000)
    parser.add_argument("--visits", type=int, default=10000)
    parser.add_argument("--instrumented", action="store_true",
                        help="the server is built with a sanitizer: its memory is not judged")
    return parser.parse_args()


class Visits:
    """Two people come, play at a table of their own, and go, each time as somebody new."""

    def __init__(self, program, keeps):
        self.server = ParlorServer(program, "--rate", "0", "--grace", str(GRACE), keeps=keeps)
        self.server.turnstile = Turnstile(10**6)  # nobody waits: each comes from elsewhere
        self.sources, self.lock = itertools.cycle(SOURCES), threading.Lock()

    def many(self, number):
        with concurrent.futures.ThreadPoolExecutor(GUESTS_AT_ONCE) as pool:
            for visit in [pool.submit(self.visit, n) for n in range(number)]:
                visit.result()

    def person(self, name):
        with self.lock:
            source = next(self.sources)
        person = Person(self.server, source)
        person.hello(name)
        return person

    def visit(self, number):
        host, guest = self.person(f"Host {number}"), self.person(f"Guest {number}")
        room = host.ok("create_room", game="tic_tac_toe")["room"]
        guest.ok("join_room", room=room)
        host.ok("chat_message", text="Hello " * 20)
        host.ok("start_game")
        self.play(host, guest, how=number % 4)
        for person in (host, guest):
            if number % 8 < 6:
                person.ok("leave_room")
            self.go(person, politely=number % 3)

    def play(self, host, guest, how):
        """To the end, or until somebody resigns, leaves or loses the connection."""
        start = host.wait("start_game")
        by_id = {person.id: person for person in (host, guest)}
        seats = [by_id[player["person"]] for player in start["players"]]
        order = [seats[start["turn"][0]], seats[1 - start["turn"][0]]]
        for step, cell in enumerate(MOVES[:len(MOVES) if how < 2 else 3]):
            order[step % 2].ok("play", match=start["match"], step=step, move={"cell": list(cell)})
        if how == 2:
            guest.ok("resign", match=start["match"])

    def go(self, person, politely):
        if politely:
            person.socket.send_close()
            person.socket.abandon_softly()
        else:
            person.drop()

    # -- what the server holds

    def rest(self, descriptors):
        """Until everybody's grace is over and no more descriptors are open than before."""
        deadline = time.monotonic() + GRACE + PATIENCE
        time.sleep(GRACE + 0.5)
        while self.descriptors() > descriptors and time.monotonic() < deadline:
            time.sleep(0.1)

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.server.process.pid}/fd"))

    def memory(self):
        """In kB."""
        with open(f"/proc/{self.server.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))

    def on_disk(self):
        """In kB."""
        return sum(entry.stat().st_size for entry in os.scandir(self.server.folder)) // 1024

    def measure(self, descriptors):
        self.rest(descriptors)
        size = self.memory(), self.descriptors(), self.on_disk()
        print("  resident %d kB, %d descriptors, %d kB on disk" % size, flush=True)
        return size


def compare(program, keeps, args):
    """The same after the visits as after the warm-up, in which everything was needed once."""
    visits = Visits(program, keeps)
    try:
        idle = visits.descriptors()
        print(f"a server that keeps {'a journal' if keeps else 'nothing'}, after "
              f"{args.warm_up} visits and after {args.visits} more:")
        visits.many(args.warm_up)
        before = visits.measure(idle)
        visits.many(args.visits)
        after = visits.measure(idle)
        expect_equal(after[1], idle, "descriptors")
        expect(after[2] <= before[2] + MORE_ON_DISK, "the journal grows and grows")
        expect(args.instrumented or after[0] <= before[0] + MORE_MEMORY, "the memory grows and grows")
        visits.server.tell()  # a sanitizer speaks of leaks at the end
        expect_equal(visits.server.exit_code(30), 0, f"the exit code ({visits.server.condition()})")
    finally:
        visits.server.stop()


def main():
    args = arguments()
    try:
        for keeps in (True, False):
            compare(args.server, keeps, args)
    except Failure as failure:
        sys.exit(f"FAILED: {failure}")


if __name__ == "__main__":
    main()
