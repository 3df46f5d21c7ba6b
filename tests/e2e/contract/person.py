"""Somebody with a connection: says hello, asks, waits, and mistrusts every message."""

import collections
import json
import time

from expect import Failure, expect, expect_equal, shortened
from refusals import expect_reason
from websocket import CLOSE, PONG, TEXT, WebSocket

PATIENCE = 8
ANSWERS = ("ok", "error", "welcome", "pong")
LARGEST_MESSAGE = 64 * 1024


class Person:
    """Messages that nobody waited for yet stand in `inbox`; `log` keeps all with their times."""

    def __init__(self, server, source="", transport=None):
        """`transport` carries the messages where it is no WebSocket: Polling or LongPolling."""
        self.server = server
        if transport:
            self.socket = transport(server, source)
        else:
            server.turnstile.pass_through()
            self.socket = WebSocket.open(server.port, source=source)
        self.name = self.token = self.id = self.welcome = None
        self.next_id = 2
        self.inbox, self.log, self.raw = [], [], []
        self.asked, self.answered = collections.Counter(), collections.Counter()

    # -- out

    def send_text(self, text):
        self.socket.send_text(text)

    def send(self, type_, content=None, id_=None, **more):
        message = {"type": type_, "content": {} if content is None else content, **more}
        if id_ is not None:
            message["id"] = id_
            self.asked[id_] += 1
            if type_ != "ping":  # not counted
                self.next_id = max(self.next_id, id_ + 1)
        self.send_text(json.dumps(message))

    def hello(self, name="Somebody", token=None, id_=1, **content):
        """Says hello and expects a welcome."""
        hello = {"protocol": 1, "name": name, "app": "contract 1", **content}
        if token is not None:
            hello["token"] = token
        self.send("hello", hello, id_)
        self.welcome = self.wait("welcome")
        self.name, self.token = self.welcome["name"], self.welcome["token"]
        self.id = self.welcome["person"]
        self.next_id = max(self.welcome["last_id"], 1) + 1
        return self.welcome

    def request(self, type_, content=None, **more):
        """Sends with a fresh id and gives back that id."""
        id_, self.next_id = self.next_id, self.next_id + 1
        self.send(type_, {**(content or {}), **more}, id_)
        return id_

    def ask(self, type_, content=None, **more):
        """The whole reply, `ok` or `error`."""
        return self.reply(self.request(type_, content, **more))

    def ok(self, type_, content=None, **more):
        reply = self.ask(type_, content, **more)
        expect(reply["type"] == "ok", f"{type_} was refused: {shortened(reply['content'])}")
        return reply["content"]

    def refused(self, codes, type_, content=None, **more):
        """The request must be refused with one of `codes` (words in a string)."""
        reply = self.ask(type_, content, **more)
        wanted = f"`{type_}` {shortened(content or more, 120)} must be refused with {codes}"
        expect(reply["type"] == "error", f"{wanted}, but was carried out")
        got = reply["content"].get("code")
        expect(got in codes.split(), f"{wanted}, but got {got}")
        return reply["content"]

    # -- in

    def reply(self, id_, timeout=PATIENCE):
        return self.take(lambda m: m.get("re") == id_ and m["type"] in ANSWERS,
                         f"the reply to id {id_}", timeout)

    def wait(self, type_, where=None, timeout=PATIENCE):
        """The content of the first unread message of that type for which `where` holds."""
        return self.wait_for_any((type_,), where, timeout)["content"]

    def wait_for_any(self, types, where=None, timeout=PATIENCE):
        return self.take(lambda m: m["type"] in types and (not where or where(m["content"])),
                         " or ".join(f"`{t}`" for t in types), timeout)

    def room_where(self, where, timeout=PATIENCE):
        return self.wait("room", where, timeout)

    def take(self, fits, what, timeout=PATIENCE):
        seen, deadline = 0, time.monotonic() + timeout
        while True:
            for index in range(seen, len(self.inbox)):
                if fits(self.inbox[index]):
                    return self.inbox.pop(index)
            seen = len(self.inbox)
            if not self.pump(deadline - time.monotonic()):
                end = self.socket.close_code
                state = f"the connection was closed with {end}" if end else "nothing came"
                raise Failure(f"{self.name} waited for {what} and {state}; "
                              f"unread: {[m['type'] for m in self.inbox][-8:]}")

    def pump(self, timeout):
        """Takes one message into the inbox; False when none came."""
        while True:
            got = self.socket.receive(max(timeout, 0))
            if got is None or got[0] == CLOSE:
                return False
            if got[0] != PONG:
                break
        expect_equal(got[0], TEXT, "the kind of frame the server sent")
        self._keep(got[1])
        return True

    def _keep(self, data):
        expect(len(data) <= LARGEST_MESSAGE, f"the server sent {len(data)} bytes in one message")
        text = data.decode("utf-8")
        self.raw.append(text)
        message = well_formed(text)
        if message.get("re") is not None:
            self._count_answer(message)
        if message["type"] == "error":
            expect_reason(message["content"])
        self.log.append((time.monotonic(), message))
        self.inbox.append(message)

    def _count_answer(self, message):
        id_ = message["re"]
        expect(message["type"] in ANSWERS, f"`re` in a message of type {message['type']}")
        self.answered[id_] += 1
        expect(self.answered[id_] <= self.asked[id_], f"more than one reply to id {id_}")

    def settle(self):
        """Waits until all that was said before has been dealt with, and forgets what came."""
        self.arrive()
        self.inbox.clear()

    def arrive(self):
        """Waits until all that was said before has been dealt with; the inbox keeps it."""
        id_ = 9_000_000_000 + len(self.log)
        self.send("ping", {}, id_)
        self.reply(id_)

    def got(self, type_):
        """What of a type stands unread in the inbox."""
        return [m["content"] for m in self.inbox if m["type"] == type_]

    # -- the end

    def closed(self, codes, within=PATIENCE):
        """The server must close the connection with one of `codes`."""
        deadline = time.monotonic() + within
        while self.pump(deadline - time.monotonic()):
            pass
        wanted = " or ".join(str(code) for code in codes)
        end = self.socket.close_code
        expect(end is not None, f"still open after {within} s instead of closed with {wanted}")
        expect(end in codes, f"closed with {end} instead of {wanted}")

    def trouble(self, within=PATIENCE):
        """The code of the next error, or the close code, or None when neither came."""
        deadline = time.monotonic() + within
        while not self.got("error") and self.pump(deadline - time.monotonic()):
            pass
        errors = self.got("error")
        return errors[0]["code"] if errors else self.socket.close_code

    def closes_within(self, seconds):
        """Reads for a time; True when the connection was closed in it."""
        deadline = time.monotonic() + seconds
        while self.pump(deadline - time.monotonic()):
            pass
        return self.socket.close_code is not None

    def drop(self):
        """Loses the connection without a word."""
        self.socket.abandon()

    def goodbye(self):
        """Leaves the room, so that nobody is expected back to it, and goes."""
        if self.socket.close_code is None and self.token:
            try:
                self.ask("leave_room")
            except Failure:
                pass
        if self.socket.close_code is None:
            self.socket.send_close()
            self.socket.abandon_softly()


def well_formed(text):
    message = json.loads(text)
    expect(isinstance(message, dict), f"not an object: {shortened(text)}")
    expect(isinstance(message.get("type"), str), f"no `type`: {shortened(text)}")
    expect(isinstance(message.get("content"), dict), f"no `content`: {shortened(text)}")
    try:
        json.dumps(message, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise Failure(f"a lone surrogate in {shortened(text)}") from None
    return message
