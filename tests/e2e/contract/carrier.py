"""The second and the third carrier, request by request."""

import json
import re
import time

from expect import expect, expect_equal, shortened
from httpclient import PATIENCE, HttpConnection, request
from scene import fresh_name

MOST_AT_ONCE = 256 * 1024


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


def waiting_get(carrier):
    """A connection on which a GET waits."""
    connection = HttpConnection(carrier.server)
    connection.send(request(connection.host, target=carrier.get_target(wait=25)))
    expect(connection.try_read(timeout=0.3) is None, "an answer before there was anything")
    return connection


def in_room_of(scene, table):
    """A carrier's person as a spectator at the table, with nothing unread."""
    carrier = greeted(scene)
    expect_equal(carrier.ask(2, "join_room", room=table.room, **{"as": "spectator"})["type"], "ok", "join_room")
    carrier.quieten()
    return carrier


def dropped(watcher, carrier, timeout=8):
    return watcher.wait("player_dropped", lambda c: c["person"] == carrier.welcome["person"], timeout)


FOUR = json.dumps([message("ping", {"a": "x" * (15 * 1024)}, 7)] * 4).encode()  # nearly the largest body


def fill(carrier, kibibytes):
    """Leaves so much unread on a carrier, as long as it takes it."""
    for _ in range(kibibytes // 60):
        if carrier.http.ask("POST", f"{carrier.path}?from={carrier.sent}", body=FOUR).status != 204:
            return
        carrier.sent += 4
