"""The house where the table stands: a parlor-server on the local network, and people in it who need no browser."""

import os
import re
import secrets
import shutil
import signal
import subprocess
import tempfile
from urllib.parse import quote

from lan import ADDRESS, free_port
from commitments import code_commitment, throw_commitment
from parlor_server import Turnstile
from person import Person


class House:
    def __init__(self, program, *options):
        self.program, self.options = program, options
        self.folder = tempfile.mkdtemp(prefix="parlor-house-")
        self.port = free_port()
        self.turnstile = Turnstile()
        self.process = None
        self.open()

    def open(self):
        self.process = subprocess.Popen(
            [self.program, "--listen", "0.0.0.0", "--port", str(self.port), "--data", self.folder, *self.options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if re.search(r"listening on ws://", line):
                return
        raise RuntimeError("the server does not listen")

    def kill(self):
        self._end(signal.SIGKILL)

    def close(self):
        """As whoever runs it ends it: everybody is told."""
        self._end(signal.SIGTERM)

    def _end(self, how):
        self.process.send_signal(how)
        self.process.wait()
        self.process.stdout.close()

    def end(self):
        if self.process.poll() is None:
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def host(self):
        return f"{ADDRESS}:{self.port}"

    def link(self, room=None, password=None, carrier=None):
        """What the code to scan holds; `carrier` is for tests."""
        query = f"?carrier={carrier}" if carrier else ""
        parts = [f"room={room}"] if room else []
        parts += [f"password={quote(password)}"] if password else []
        return f"http://{self.host}/{query}" + (f"#{'&'.join(parts)}" if parts else "")

    def partner(self, name="Ana", **hello):
        return Partner(self, name, **hello)


class Partner(Person):
    """Plays by itself what it is told to, over a WebSocket, and seals where the game wants that."""

    def __init__(self, house, name, **hello):
        super().__init__(house)
        self.hello(name, **hello)
        self.match, self.sealed = None, {}

    def again(self):
        """This person by a new connection, at the match as it is now."""
        self.drop()
        other = Partner(self.server, self.name, token=self.token)
        other.room, other.sealed = self.room, self.sealed
        other.match = other.wait("room", lambda room: room["match"])["match"]
        return other

    def last_line(self):
        """The text of the last line of chat, as the server has passed it on."""
        return self.wait("chat_message")["text"]

    def open(self, game, **settings):
        """A room of that game, of which this person is the host."""
        self.room = self.ok("create_room", game=game, **settings)["room"]
        return self.room

    def enter(self, room, **how):
        self.room = room
        return self.ok("join_room", room=room, **how)

    def newest_room(self):
        """The room as the last message that came has it."""
        return [each["content"] for _, each in self.log if each["type"] == "room"][-1]

    def ready(self):
        self.ok("ready", ready=True)

    def begin(self):
        self.ok("start_game")
        self.opened()

    def opened(self):
        """Waits for a match to begin."""
        self.match = self.wait("start_game")
        return self.match

    @property
    def seat(self):
        return next(each["seat"] for each in self.match["players"] if each["person"] == self.id)

    def until(self, holds, what):
        """Reads on until the match is so; an end counts, too."""
        def fits(message):
            content = message["content"]
            return message["type"] in ("view", "end_game") and content["match"] == self.match["match"]

        while not holds(self.match):
            got = self.take(fits, what)
            self.match = {**self.match, "turn": [], **got["content"]}
        return self.match

    def my_turn(self):
        return self.until(lambda match: self.seat in match["turn"] or "result" in match, "the turn")

    def move(self, move):
        """Plays it now; in a game in turns, when it is this person's."""
        self.my_turn()
        step = self.match["step"]
        self.ok("play", match=self.match["match"], step=step, move=move)
        return self.until(lambda match: "result" in match or (match["step"] > step and match["last"]
                                                              and match["last"]["seat"] == self.seat),
                          "what came of the move")

    def ended(self):
        return self.until(lambda match: "result" in match, "the end")

    # -- sealed games

    def throw(self, gesture):
        """Seals it; `show` opens it."""
        self.until(lambda match: match["view"].get("phase") == "commit" and self.seat in match["turn"], "a new round")
        nonce = secrets.token_hex(32)
        number = self.match["view"]["round"]
        self.sealed = {"gesture": gesture, "nonce": nonce}
        self.move({"commit": throw_commitment(self.match["match"], number, self.seat, gesture, nonce)})

    def show(self):
        self.until(lambda match: match["view"].get("phase") == "reveal", "the time to open")
        self.move(self.sealed)

    def keep_code(self, code):
        nonce = secrets.token_hex(32)
        self.sealed = {"code": code, "nonce": nonce}
        self.move({"commit": code_commitment(self.match["match"], self.seat, code, nonce)})



def program_at(path):
    if not os.access(path, os.X_OK):
        raise SystemExit(f"there is no parlor-server at {path}")
    return os.path.abspath(path)
