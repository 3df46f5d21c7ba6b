"""The programs on the machines, what they say, and how long it takes until they say it."""

import json
import os
import subprocess
import threading
import time

LIMIT = 20  # seconds after which what has not come will not come


class Neighbour:
    """One program; its events are kept, and can be waited for."""

    def __init__(self, program, machine, name, *options):
        self.name, self.events, self.changed = name, [], threading.Condition()
        self.process = subprocess.Popen([program, name, *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True,
                                        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                                        preexec_fn=machine.step_in)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.process.stdout:
            with self.changed:
                self.events.append(json.loads(line))
                self.changed.notify_all()

    def order(self, what):
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()

    def wait(self, fits, limit=LIMIT, since=0):
        """The first event after `since` that fits; none within the limit: None."""
        deadline = time.monotonic() + limit
        with self.changed:
            while True:
                for event in self.events:
                    if event["at"] >= since and fits(event):
                        return event
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                self.changed.wait(left)

    def wait_for(self, what, limit=LIMIT, since=0):
        return self.wait(lambda event: event["event"] == what, limit, since)

    def sees(self, server, since=0, limit=LIMIT, where=lambda row: True):
        """When it first saw the server, in a row that is as it should be."""
        def fits(event):
            return any(row["server"] == server and where(row) for row in event.get("servers", []))
        return self.wait(fits, limit, since)

    def misses(self, server, since, limit=LIMIT):
        """When it did not see the server any more."""
        def fits(event):
            rows = event.get("servers")
            return rows is not None and all(row["server"] != server for row in rows)
        return self.wait(fits, limit, since)

    def rows(self):
        with self.changed:
            told = [event for event in self.events if event["event"] == "servers"]
            return told[-1]["servers"] if told else []

    def effort(self):
        """Seconds of a processor that it has used, and mebibytes that it has taken at most."""
        with open(f"/proc/{self.process.pid}/stat", encoding="utf-8") as stat:
            ticks = stat.read().rsplit(")", 1)[1].split()[11:13]
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            peak = next(line for line in status if line.startswith("VmHWM")).split()[1]
        return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK"), int(peak) / 1024

    def kill(self):
        """At once, as a power cut would; says when."""
        at = time.monotonic()
        self.process.kill()
        self.process.wait()
        return at

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
