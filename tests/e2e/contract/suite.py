"""Registers checks, runs them side by side on servers of the kind they ask for, and counts."""

import concurrent.futures
import random
import threading
import time
import traceback

from expect import Failure, expect
from parlor_server import ParlorServer
from scene import Scene

# What a check may ask for: a shared server with these options; "own" starts what it needs itself.
KINDS = {
    "free": ("--rate", "0"),
    "brief": ("--rate", "0", "--grace", "2"),
    "limited": (),
    "gate": ("--rate", "0"),
    "web": ("--rate", "0", "--address-limits", "off"),
}
CHECKS = []


class Check:
    def __init__(self, name, action, on, slow):
        self.name, self.action, self.on, self.slow = name, action, on, slow


def check(name, on="free", slow=False):
    """Registers a function of a Scene as a check; `slow` ones, which mostly wait, start first."""
    def register(action):
        CHECKS.append(Check(name, action, on, slow))
        return action
    return register


class Suite:
    def __init__(self, program, seed, workers, instrumented=False):
        self.program, self.seed, self.workers = program, seed, workers
        self.instrumented = instrumented
        self.shared, self.lock = {}, threading.Lock()
        self.printing = threading.Lock()

    def run(self, checks):
        """Prints a line per check and gives back how many failed."""
        begun = time.monotonic()
        slow = [c for c in checks if c.slow]
        quick = [c for c in checks if not c.slow]
        with concurrent.futures.ThreadPoolExecutor(max(1, len(slow))) as waiters, \
                concurrent.futures.ThreadPoolExecutor(self.workers) as workers:
            futures = [pool.submit(self.perform, each)
                       for pool, group in ((waiters, slow), (workers, quick)) for each in group]
            failed = sum(not future.result() for future in futures)
        for server in self.shared.values():
            server.stop()
        print(f"{len(checks)} checks in {time.monotonic() - begun:.0f} s, seed {self.seed}")
        print(f"{len(checks) - failed} passed, {failed} failed")
        return failed

    def perform(self, each):
        why = self.failure_of(each)
        with self.printing:
            print(f"FAILED {each.name}: {why}" if why else f"ok {each.name}", flush=True)
        return why is None

    def failure_of(self, each):
        try:
            server = None if each.on == "own" else self.server(each.on)
            scene = Scene(self.program, server, random.Random(f"{self.seed} {each.name}"),
                          self.instrumented)
            try:
                each.action(scene)
            finally:
                scene.close()
            scene.verify_secrecy()
            expect(server is None or server.alive,
                   f"the server died: {server and server.condition()}")
        except Failure as failure:
            return str(failure) + whereabouts(failure)
        except Exception as error:  # a surprise in one check must not hide the others
            return f"{type(error).__name__}: {error}{whereabouts(error)}"
        return None

    def server(self, kind):
        with self.lock:
            server = self.shared.get(kind)
            if server is None or not server.alive:
                server = self.shared[kind] = ParlorServer(self.program, *KINDS[kind])
            return server


def whereabouts(error):
    """The line of the check that failed."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "check_" in f.filename]
    if not frames:
        frames = traceback.extract_tb(error.__traceback__)
    return f" [{frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno}]"
