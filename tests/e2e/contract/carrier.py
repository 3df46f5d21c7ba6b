"""The second and the third carrier: request by request for checks, or in the place of a person's WebSocket."""

import collections
import json
import re
import socket
import struct
import time

from expect import expect, expect_equal, shortened
from httpclient import PATIENCE, HttpConnection, HungUp, request
from scene import fresh_name
from websocket import CLOSE, NO_CLOSE_FRAME, TEXT

MOST_AT_ONCE = 256 * 1024
BETWEEN_POLLS = 0.04  # seconds: 25 requests a second of the 50 that a carrier is allowed


def message(type_, content=None, id_=None):
    made = {"type": type_, "content": {} if content is None else content}
    return made if id_ is None else {**made, "id": id_}


def hello(name, **content):
    return message("hello", {"protocol": 1, "name": name, "app": "contract 1", **content}, 1)


class Carrier:
    """One carrier and a connection to it. `sent` counts what was posted, `after` what was fetched (and is confirmed
    by the next request); `unread` is what was fetched and nobody took yet."""

    def __init__(self, server, source=""):
        self.server = server
        self.http = HttpConnection(server, source)
        server.turnstile.pass_through()
        answer = self.http.ask("POST", "/carrier", json_body={})
        expect_equal(answer.status, 201, f"what opening a carrier brought ({answer})")
        answer.expect_not_kept()
        opened = answer.json()
        expect(re.fullmatch("[0-9a-f]{32}", opened["carrier"]), f"it is no carrier's ID: {opened}")
        expect_equal(opened["wait"], 25, "wait")
        self.id, self.path = opened["carrier"], f"/carrier/{opened['carrier']}"
        self.sent = self.after = 0
        self.unread, self.welcome, self.room = [], None, None

    # -- requests as such

    def post(self, messages, at=None):
        """Posts what is a list of messages, or bytes as they are; `at` is `from` where it is not what was sent."""
        body = messages if isinstance(messages, bytes) else json.dumps(messages).encode()
        answer = self.http.ask("POST", f"{self.path}?from={self.sent if at is None else at}", body=body)
        if answer.status == 204 and at is None:
            self.sent += len(json.loads(body))
        return answer

    def get_target(self, after=None, wait=None):
        query = f"after={self.after if after is None else after}"
        return f"{self.path}?{query}" + ("" if wait is None else f"&wait={wait}")

    def get(self, after=None, wait=None, timeout=PATIENCE):
        return self.http.ask("GET", self.get_target(after, wait), timeout=timeout)

    def delete(self):
        return self.http.ask("DELETE", self.path)

    # -- what checks mostly want

    def say(self, *messages):
        answer = self.post(list(messages))
        expect_equal(answer.status, 204, f"what posting {shortened(messages, 120)} brought ({answer})")

    def fetch(self, after=None, wait=None, timeout=PATIENCE):
        """(next, messages) of a GET that must be answered with 200."""
        return handed_out(self.get(after, wait, timeout))

    def take(self, wait=None):
        """All messages that are there; with `wait` until some are."""
        self.after, came = self.fetch(wait=wait)
        taken, self.unread = self.unread + came, []
        return taken

    def take_until(self, fits, timeout=PATIENCE):
        """The messages up to the first that fits."""
        deadline, seen = time.monotonic() + timeout, 0
        while True:
            for index in range(seen, len(self.unread)):
                if fits(self.unread[index]):
                    taken, self.unread = self.unread[:index + 1], self.unread[index + 1:]
                    return taken
            seen = len(self.unread)
            expect(time.monotonic() < deadline, f"it never came; unread: {[m['type'] for m in self.unread][-8:]}")
            self.unread = self.take(wait=1)

    def wait(self, type_, timeout=PATIENCE):
        """The content of the next message of that type."""
        return self.take_until(lambda m: m["type"] == type_, timeout)[-1]["content"]

    def greet(self, name, **content):
        """Says hello; the content of the welcome."""
        self.say(hello(name, **content))
        first = self.take_until(lambda m: m["type"] in ("welcome", "error"))[0]
        expect_equal(first["type"], "welcome", "the answer to hello")
        self.welcome = first["content"]
        return self.welcome

    def settle(self):
        """Into a room of one's own, where nothing comes that one has not asked for; all is taken and confirmed."""
        self.say(message("create_room", {"game": "gomoku"}))
        self.room = self.wait("room")["room"]
        self.quieten()

    def quieten(self):
        """Takes what comes until nothing more does."""
        while self.take(wait=1):
            pass

    def ask(self, id_, type_, **content):
        """The reply to a request of that id."""
        self.say(message(type_, content, id_))
        return self.reply(id_)

    def reply(self, id_):
        return self.take_until(lambda m: m.get("re") == id_)[-1]

    def taken(self):
        """How many messages the server has taken, as it says where there is a gap."""
        answer = self.post([message("ping")], at=1_000_000)
        expect_equal(answer.status, 409, f"what a gap brought ({answer})")
        return answer.json()["taken"]

    def expect_over(self, code, what):
        """Both ways are over, with that code."""
        for way, answer in (("POST", self.post([message("ping")])), ("GET", self.get())):
            expect_gone(answer, code, f"{what}: {way}")


def handed_out(answer):
    expect_equal(answer.status, 200, f"what a GET brought ({answer})")
    expect(len(answer.body) <= MOST_AT_ONCE, f"{len(answer.body)} bytes at once")
    answer.expect_not_kept()
    content = answer.json()
    expect(isinstance(content["next"], int) and isinstance(content["messages"], list), f"it said {shortened(content)}")
    return content["next"], content["messages"]


def expect_gone(answer, code, what):
    expect_equal(answer.status, 410, f"{what}: the status of {answer}")
    gone = answer.json()
    expect_equal(gone.get("code"), code, f"{what}: the code in {gone}")
    reason = gone.get("reason")
    expect(isinstance(reason, str) and 1 <= len(reason.encode()) <= 123, f"{what}: the reason in {gone}")


def greeted(scene):
    """A carrier whose person has been greeted, and stands in the lobby."""
    carrier = Carrier(scene.server)
    carrier.greet(fresh_name())
    return carrier


def settled(scene):
    """One whose person is alone in a room; nothing comes of its own accord, and nothing is unread."""
    carrier = greeted(scene)
    carrier.settle()
    return carrier


def pings(first, count):
    return [message("ping", {"n": number}, number) for number in range(first, first + count)]


def pongs(messages):
    return [m["re"] for m in messages if m["type"] == "pong"]


FOUR = json.dumps([message("ping", {"a": "x" * (15 * 1024)}, 7)] * 4).encode()  # nearly the largest body


def fill(carrier, kibibytes):
    """Leaves so much unread on a carrier, as long as it takes it."""
    for _ in range(kibibytes // 60):
        if carrier.http.ask("POST", f"{carrier.path}?from={carrier.sent}", body=FOUR).status != 204:
            return
        carrier.sent += 4


class Pace:
    """Holds up what would be more requests than a carrier is allowed, which are 50 a second and 100 in a burst."""

    PER_SECOND, BURST = 45, 80

    def __init__(self):
        self.left, self.at = self.BURST, time.monotonic()

    def keep(self):
        now = time.monotonic()
        self.left = min(self.left + (now - self.at) * self.PER_SECOND, self.BURST) - 1
        self.at = now
        if self.left < 0:
            time.sleep(-self.left / self.PER_SECOND)


class Polling:
    """Stands where a person has a WebSocket: the same messages, fetched by polling."""

    WAIT = None

    def __init__(self, server, source=""):
        self.carrier = Carrier(server, source)
        self.polls = HttpConnection(server, source)
        self.start()

    def start(self):
        self.asked, self.messages, self.close_code = False, collections.deque(), None
        self.pace = Pace()

    def send_text(self, text):
        """Posts one message. That the carrier is over is told where messages are awaited."""
        self.pace.keep()
        answer = self.carrier.post(b"[" + text.encode("utf-8", "surrogatepass") + b"]")
        expect(answer.status in (204, 410), f"a message was refused: {answer}")

    def send_close(self, code=1000):
        expect_equal(self.carrier.delete().status, 204, "what DELETE brought")

    def receive(self, timeout):
        """The next message as (kind, bytes); None when the time is up. After the end CLOSE."""
        deadline = time.monotonic() + timeout
        while not self.messages and self.close_code is None:
            answer = self._answer(deadline)
            if answer is None:
                break
            self._keep(answer)
            if not self.messages and self.close_code is None and self.WAIT is None:
                if time.monotonic() >= deadline:
                    break
                time.sleep(BETWEEN_POLLS)
        if self.messages:
            return TEXT, self.messages.popleft()
        return None if self.close_code is None else (CLOSE, b"")

    def _answer(self, deadline):
        """What the GET on its way brings; it stays on its way where nothing came in time."""
        try:
            if not self.asked:
                self._ask()
            answer = self.polls.try_read(timeout=max(deadline - time.monotonic(), 0.01))
            self.asked = answer is None
            return answer
        except HungUp:
            self.asked = False
            if not self._reopened():
                self.close_code = NO_CLOSE_FRAME
            return None

    def _ask(self):
        if self.polls.over and not self._reopened():
            raise HungUp("nobody listens")
        self.pace.keep()
        self.polls.send(request(self.polls.host, target=self.carrier.get_target(wait=self.WAIT)))
        self.asked = True

    def _reopened(self):
        try:
            self.polls.open()
        except OSError:
            return False
        return True

    def _keep(self, answer):
        if answer.status == 410:
            self.close_code = answer.json()["code"]
            return
        self.carrier.after, messages = handed_out(answer)
        self.messages += (json.dumps(each, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
                          for each in messages)

    def abandon_softly(self):
        self.close_code = self.close_code or NO_CLOSE_FRAME
        for each in (self.polls, self.carrier.http):
            each.sock.close()

    def abandon(self):
        """Gone without a word; the carrier is missed after a while only."""
        for each in (self.polls, self.carrier.http):
            each.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.abandon_softly()


class LongPolling(Polling):
    """The same, with a request that waits for what comes."""

    WAIT = 25
