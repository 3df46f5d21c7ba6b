"""Polling and long polling in the place of a person's WebSocket."""

import collections
import json
import socket
import struct
import time

from carrier import Carrier, handed_out
from expect import expect, expect_equal
from httpclient import HttpConnection, HungUp, request
from websocket import CLOSE, NO_CLOSE_FRAME, TEXT

BETWEEN_POLLS = 0.04  # seconds: 25 requests a second of the 50 that a carrier is allowed


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
