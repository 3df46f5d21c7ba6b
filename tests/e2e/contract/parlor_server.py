"""Starts and stops parlor-server, and spreads handshakes so that its limit on them is not hit."""

import collections
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

from expect import Failure, expect

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from ports import free_port  # noqa: E402  (found through the line above)

HANDSHAKES_PER_SECOND = 35  # the contract allows 50 from one address


class Turnstile:
    """Lets callers pass at a bounded rate."""

    def __init__(self, per_second=HANDSHAKES_PER_SECOND):
        self.per_second = per_second
        self.lock = threading.Lock()
        self.passed = collections.deque(maxlen=per_second)

    def pass_through(self):
        with self.lock:
            if len(self.passed) == self.per_second:
                time.sleep(max(0, self.passed[0] + 1.1 - time.monotonic()))
            self.passed.append(time.monotonic())


class ParlorServer:
    """One running parlor-server with a folder of its own, in which it keeps what it `keeps`."""

    def __init__(self, program, *options, folder=None, port=None, name="Test parlor", keeps=True):
        self.program, self.options, self.name = program, options, name
        self.keeps = keeps
        self.folder = folder or tempfile.mkdtemp(prefix="parlor-contract-")
        self.port = port or free_port()
        self.turnstile = Turnstile(10_000 if "off" in options else HANDSHAKES_PER_SECOND)
        self.lines = queue.Queue()
        self.error_lines = []
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "--listen", "127.0.0.1", "--port", str(self.port),
             *(("--name", self.name) if self.name else ()), *(("--data", self.folder) if self.keeps else ()), *self.options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
            text=True, errors="replace")
        self.readers = [threading.Thread(target=self._read, args=args, daemon=True)
                        for args in ((self.process.stdout, self.lines.put),
                                     (self.process.stderr, self.error_lines.append))]
        for reader in self.readers:
            reader.start()
        self._wait_until_listening()

    def _read(self, pipe, keep):
        for line in pipe:
            keep(line.rstrip("\n"))

    def _wait_until_listening(self, within=15):
        deadline = time.monotonic() + within
        while time.monotonic() < deadline:
            try:
                line = self.lines.get(timeout=0.1)
            except queue.Empty:
                if self.process.poll() is not None:
                    break
                continue
            found = re.search(r"listening on ws://(\S+):(\d+)", line)
            if found:
                expect(found[1] == "127.0.0.1" and int(found[2]) == self.port,
                       f"it says `{line}` but was to listen on 127.0.0.1:{self.port}")
                return
        raise Failure(f"never said `listening on ws://127.0.0.1:{self.port}`; {self.condition()}")

    @property
    def alive(self):
        return self.process.poll() is None

    def condition(self):
        end = "it runs" if self.alive else f"it ended with code {self.process.returncode}"
        return end + "".join(f"; stderr: {line}" for line in self.error_lines[-3:])

    def printed(self, text):
        return any(text in line for line in [*self.error_lines, *list(self.lines.queue)])

    def kept(self):
        """What stands in the files of the data folder."""
        for folder, _, files in os.walk(self.folder):
            for name in files:
                with open(os.path.join(folder, name), "rb") as file:
                    yield file.read()

    def peak_memory(self):
        """In MB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) / 1024

    def tell(self, number=signal.SIGTERM):
        self.process.send_signal(number)

    def exit_code(self, within=8):
        try:
            return self.process.wait(within)
        except subprocess.TimeoutExpired:
            raise Failure(f"still runs {within} s after it was told to end") from None

    def restart(self, number=signal.SIGTERM):
        """Ends and starts again with the same folder and port."""
        self.tell(number)
        self.exit_code()
        self.start()

    def stop(self):
        if self.alive:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def refused_start(program, *arguments, within=10):
    """Runs a server that is expected not to start: (exit code, lines on stderr)."""
    process = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, text=True,
                               stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    try:
        _, errors = process.communicate(timeout=within)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise Failure("it started although it must not") from None
    return process.returncode, [line for line in errors.splitlines() if line.strip()]
