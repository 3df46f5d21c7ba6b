"""The servers that are measured: how each is started, and what the load client speaks with it."""
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
LONGEST_START = 10  # seconds, and as long to end
LONGEST_INSTALLATION = 300


class Failed(Exception):
    pass


def raise_descriptor_limit():
    """As far as this user may: 5,000 connections need more than most shells begin with."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


class Kind:
    """One column of the table. `command` gets an empty folder to keep things in."""

    def __init__(self, name, dialect, command):
        self.name, self.dialect, self.command = name, dialect, command


class Running:
    """One server that runs on core 0, from its start to its end."""

    def __init__(self, kind):
        self.folder = tempfile.mkdtemp(prefix="bench-")
        self.log = open(pathlib.Path(self.folder, "stderr"), "w", encoding="utf-8")
        began = time.monotonic()
        self.process = subprocess.Popen(kind.command(self.folder), stdout=subprocess.PIPE, stderr=self.log, text=True,
                                        env={**os.environ, "NODE_ENV": "production"},
                                        preexec_fn=lambda: os.sched_setaffinity(0, {0}))
        try:
            self.port = self.listening_port(kind)
        except Failed:
            self.__exit__()
            raise
        self.start_ms = (time.monotonic() - began) * 1000

    def listening_port(self, kind):
        patience = threading.Timer(LONGEST_START, self.process.kill)
        patience.start()
        try:
            for line in self.process.stdout:
                if found := re.search(r"listening on ws://[^ ]*:(\d+)", line):
                    return int(found.group(1))
        finally:
            patience.cancel()
        raise Failed(f"does not start: {self.complaint() or f'nothing was said for {LONGEST_START} s'}")

    def complaint(self):
        """What its error output says, in a line."""
        lines = pathlib.Path(self.log.name).read_text(encoding="utf-8").strip().splitlines()
        return next((line for line in lines if re.search(r"\bError:", line) and "throw" not in line), lines[-1] if lines else "")[:200]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(LONGEST_START)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def own_servers(build):
    crowd = ["--port", "0", "--listen", "127.0.0.1", "--rate", "0", "--grace", "1", "--max-connections", "8000",
             "--max-rooms", "1000", "--no-announce"]
    parlor = [str(build / "server/parlor-server"), *crowd]
    return [
        Kind("floor", "room", lambda folder: [str(build / "tests/bench/bench-floor")]),
        Kind("Qt echo", "room", lambda folder: [str(build / "tests/bench/bench-echo")]),
        Kind("Qt echo, kept", "room",
             lambda folder: [str(build / "tests/bench/bench-echo"), "--journal", folder + "/moves.sqlite"]),
        Kind("Parlor", "parlor", lambda folder: [*parlor, "--data", folder]),
        Kind("Parlor, not kept", "parlor", lambda folder: parlor),
    ]


def installed(folder):
    """Why the peers cannot be had; nothing where they can."""
    npm = shutil.which("npm")
    if not shutil.which("node") or not npm:
        return "node and npm are not installed (Debian: apt-get install nodejs npm)"
    shutil.copytree(HERE / "peers", folder, dirs_exist_ok=True)
    try:
        npm_run = subprocess.run([npm, "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(folder)],
                                 capture_output=True, text=True, timeout=LONGEST_INSTALLATION, check=False)
    except subprocess.TimeoutExpired:
        return f"npm was not done after {LONGEST_INSTALLATION} s"
    said = (npm_run.stderr.strip() or npm_run.stdout.strip())[-200:]
    return None if npm_run.returncode == 0 else f"npm says: {said}"


def starts(kind):
    """Why it does not; nothing where it does."""
    try:
        with Running(kind):
            return None
    except Failed as failure:
        return str(failure)


def peers(build):
    """Those of node's, in a folder of the build, and a sentence for each that is left out."""
    folder = build / "tests/bench/peers"
    if why_not := installed(folder):
        return [], [f"ws, socket.io, Colyseus and boardgame.io are left out: {why_not}."]

    def kind(name, dialect, program):
        return Kind(name, dialect, lambda _: ["node", str(folder / program)])

    kinds = [kind("ws", "room", "ws.mjs"), kind("socket.io", "socketio", "socketio.mjs"),
             kind("Colyseus", "colyseus", "colyseus.mjs"), kind("boardgame.io", "boardgameio", "boardgameio.mjs")]
    why_not = {each.name: starts(each) for each in kinds}
    return ([each for each in kinds if not why_not[each.name]],
            [f"{name} is left out: it {why}" for name, why in why_not.items() if why])
