"""What the scenes have in common: who is there, what is measured, and whether it is as it should be."""

import time

from house import settle
from neighbours import Neighbour

SEEN_WITHIN, GONE_WITHIN = 2.0, 5.0
# What a busy machine may add to it before it counts as wrong.
PATIENCE = 8.0
NAMES = ("Ana", "Bo", "Cy")


class Evening:
    """The programs that run, and what was not so."""

    def __init__(self, program, window, server):
        self.program, self.window, self.server = program, window, server
        self.running, self.failures = [], []

    def start(self, machine, name, *options):
        neighbour = Neighbour(self.program, machine, name, *options)
        self.running.append(neighbour)
        return neighbour

    def open(self, machine, name):
        """The program's own window; it takes orders for clicks."""
        window = Neighbour(self.window, machine, name)
        self.running.append(window)
        return window

    def expect(self, holds, what):
        if not holds:
            self.failures.append(what)
            print(f"    NOT SO: {what}", flush=True)

    def measure(self, what, began, event, limit):
        """From `began` until the event; too late only if it is later than any busy machine explains."""
        if event is None:
            self.expect(False, f"{what}: never")
            return
        took = event["at"] - began
        print(f"    {what}: {took:.2f} s", flush=True)
        self.expect(took <= limit + PATIENCE, f"{what} within {limit} s")

    def end(self):
        for neighbour in self.running:
            neighbour.end()
        self.running.clear()


def parlor(name):
    return f"{name}'s parlor"


def gather(evening, machines, *options):
    """A host on each machine; each sees the others."""
    settle(machines)
    hosts = [evening.start(machine, name, "--hosts", *options)
             for machine, name in zip(machines, NAMES)]
    for host in hosts:
        started = host.wait_for("started")
        for other in hosts:
            if other is not host:
                seen = other.sees(parlor(host.name))
                began = max(started["at"], other.wait_for("looking")["at"])
                evening.measure(f"{other.name} sees {host.name}", began, seen, SEEN_WITHIN)
    return hosts


def join(evening, guest, host):
    asked = time.monotonic()
    guest.order(f"join {parlor(host.name)}")
    evening.measure(f"{guest.name} joins {host.name}", asked, guest.wait_for("joined", since=asked), 1.0)
    reached = host.wait_for("reached")
    evening.expect(reached, f"{host.name} is told that somebody has got through")
