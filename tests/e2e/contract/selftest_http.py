"""The HTTP client and the carriers of the suite, tried without a server: they see what is wrong with an answer."""

import json
import socket
import struct
import unittest

from expect import Failure
from httpclient import HttpConnection, HungUp, request
from polling import LongPolling
from websocket import CLOSE, TEXT

HEAD = ("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\nX-Content-Type-Options: nosniff\r\n"
        "Referrer-Policy: no-referrer\r\nCross-Origin-Resource-Policy: same-origin\r\nCache-Control: no-store\r\n"
        "Content-Type: {kind}\r\nConnection: {connection}\r\n\r\n")
NONE = HEAD.replace("Content-Length: {length}\r\n", "").format(status=204, kind="x/y", connection="keep-alive").encode()


def answer(status=200, body=b"hello", connection="keep-alive", kind="text/plain"):
    return HEAD.format(status=status, length=len(body), kind=kind, connection=connection).encode() + body


class StandIn:
    """Takes the place of a server: what it says stands in a list, for each connection one."""

    def __init__(self, *scripts):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port, self.turnstile, self.scripts = self.listener.getsockname()[1], self, list(scripts)

    def pass_through(self):
        pass

    def connection(self):
        """A connection to it on which everything has been said; it is closed, unless the last word is None."""
        ours, (theirs, _) = HttpConnection(self), self.listener.accept()
        for data in (script := self.scripts.pop(0)):
            if data is not None:
                theirs.sendall(data)
        if not script or script[-1] is not None:
            theirs.close()
        self.theirs = theirs
        return ours


class StandInTest(unittest.TestCase):
    def heard(self, *script):
        """A connection to a server that says this."""
        server = StandIn(script)
        connection = server.connection()
        for each in (server.listener, server.theirs, connection.sock):
            self.addCleanup(each.close)
        return connection


class AnswerTest(StandInTest):
    def test_good_answers_are_read_one_after_the_other(self):
        connection = self.heard(answer(200, b"one") + answer(404, b"two") + NONE + answer(200, b"", "close"))
        self.assertEqual([connection.read().status for _ in range(4)], [200, 404, 204, 200])
        self.assertTrue(connection.over)

    def test_the_answer_to_head_has_no_body(self):
        connection = self.heard(answer(200, b"").replace(b"Length: 0", b"Length: 900") + answer(404))
        self.assertEqual(connection.read("HEAD").header("content-length"), "900")
        self.assertEqual(connection.read().status, 404)

    def test_an_answer_in_pieces_is_waited_for(self):
        whole = answer(200, b"x" * 1000)
        connection = self.heard(whole[:50], None)
        self.assertIsNone(connection.try_read(timeout=0.05))
        connection.server.theirs.sendall(whole[50:])
        self.assertEqual(len(connection.read().body), 1000)

    def test_a_missing_or_wrong_header_is_seen(self):
        good = answer()
        for old, new in ((b"nosniff", b"sniff"), (b"Referrer-Policy", b"X"), (b"same-origin", b"cross-origin"),
                         (b"Cache-Control", b"X"), (b"keep-alive", b"maybe"), (b"Connection", b"X"),
                         (b"Content-Type", b"Access-Control-Allow-Origin"), (b"Content-Type", b"Set-Cookie"),
                         (b"Content-Type", b"Content-Length"), (b"HTTP/1.1", b"HTTP/1.0"), (b"200", b"204")):
            with self.subTest(f"{old} {new}"), self.assertRaises(Failure):
                self.heard(good.replace(old, new, 1), None).read(timeout=0.2)

    def test_a_connection_that_stays_after_close_is_seen(self):
        with self.assertRaises(Failure):
            self.heard(answer(connection="close"), answer()).read()

    def test_a_connection_that_is_kept_after_400_is_seen(self):
        with self.assertRaises(Failure):
            self.heard(answer(400)).read()

    def test_no_answer_is_no_answer(self):
        with self.assertRaises(HungUp):
            self.heard().read()
        with self.assertRaises(HungUp):
            self.heard(answer()[:-2]).read()
        self.assertTrue(self.heard().ended())
        self.assertFalse(self.heard(b"x").ended())
        self.assertFalse(self.heard(None).ended(0.05))

    def test_a_text_of_another_type_is_no_json(self):
        with self.assertRaises(Failure):
            self.heard(answer(body=b"{}")).read().json()


class RequestTest(unittest.TestCase):
    def test_requests_are_what_was_asked_for(self):
        self.assertEqual(request("h"), b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        self.assertEqual(request(None, "POST", "/x", json_body=[]),
                         b"POST /x HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]")
        self.assertEqual(request("h", "POST", length=False, kind=None, headers=["A: b"], body=b"c"),
                         b"POST / HTTP/1.1\r\nHost: h\r\nA: b\r\n\r\nc")


class Opened:
    """Stands where a Carrier does: only what is fetched matters."""

    def __init__(self, http):
        self.after, self.http = 0, http

    def get_target(self, after=None, wait=None):
        return f"/carrier/x?after={self.after}&wait={wait}"


class LongPollingTest(StandInTest):
    def transport(self, *script):
        transport = LongPolling.__new__(LongPolling)
        transport.polls = self.heard(*script)
        transport.carrier = Opened(transport.polls)
        transport.start()
        return transport

    def fetched(self, next_, *messages):
        body = json.dumps({"next": next_, "messages": messages}).encode()
        return answer(200, body, kind="application/json")

    def test_messages_come_one_by_one_and_are_confirmed(self):
        transport = self.transport(self.fetched(2, {"type": "a"}, {"type": "ü"}), None)
        got = [json.loads(transport.receive(1)[1])["type"] for _ in range(2)]
        self.assertEqual(got, ["a", "ü"])
        self.assertEqual(transport.carrier.after, 2)
        self.assertIsNone(transport.receive(0.05))

    def test_the_end_comes_after_the_last_message(self):
        gone = answer(410, b'{"code":4001,"reason":"x"}', kind="application/json")
        transport = self.transport(self.fetched(1, {"type": "a"}) + gone, None)
        self.assertEqual(transport.receive(1)[0], TEXT)
        self.assertEqual(transport.receive(1), (CLOSE, b""))
        self.assertEqual(transport.close_code, 4001)

    def test_a_server_that_is_gone_is_the_end(self):
        transport = self.transport(None)
        server = transport.polls.server
        server.theirs.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        server.theirs.close()
        server.listener.close()
        self.assertEqual(transport.receive(1), (CLOSE, b""))
        self.assertEqual(transport.close_code, 1006)
