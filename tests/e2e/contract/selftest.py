#!/usr/bin/env python3
"""The suite's own tools, tried without a server: the referees and the frames."""

import random
import socket
import struct
import sys
import threading
import unittest

from check_matches import SCRIPTED
import selftest_games
import selftest_http
from person import well_formed
from referee import DEFAULTS, Referee
from websocket import BINARY, CLOSE, CONTINUATION, PING, TEXT, WebSocket, frame
from expect import Failure


class RefereeTest(unittest.TestCase):
    def test_scripts_end_as_they_say(self):
        for name, game, size, moves, line in SCRIPTED:
            with self.subTest(name):
                referee = Referee(game, *size)
                for move in moves:
                    self.assertFalse(referee.over)
                    referee.play({"column": move} if isinstance(move, int)
                                 else {"cell": list(move)})
                self.assertTrue(referee.over)
                self.assertEqual(len(referee.line()), line)

    def test_random_matches_end(self):
        for game, size in DEFAULTS.items():
            referee = Referee(game, *size, first=1)
            while not referee.over:
                referee.play(random.choice(referee.legal_moves()))
            self.assertEqual(referee.turn, [])
            self.assertEqual(referee.cells().count("O") + referee.cells().count("X"),
                             referee.step)

    def test_taken_cells_are_refused(self):
        referee = Referee("tic_tac_toe", 3, 3, 3)
        referee.play({"cell": [1, 1]})
        with self.assertRaises(ValueError):
            referee.play({"cell": [1, 1]})

    def test_pieces_fall(self):
        referee = Referee("four_in_a_row", 7, 6, 4)
        self.assertEqual(referee.play({"column": 2}), (2, 5))
        self.assertEqual(referee.play({"column": 2}), (2, 4))
        self.assertEqual(referee.cells()[5 * 7 + 2], "X")


class WebSocketTest(unittest.TestCase):
    def setUp(self):
        ours, self.theirs = tcp_pair()
        self.client = WebSocket(ours)

    def tearDown(self):
        self.client.sock.close()
        self.theirs.close()

    def test_masked_frames_of_every_length(self):
        for length in (0, 1, 125, 126, 65535, 65536):
            payload = bytes(i % 251 for i in range(length))
            self.assertEqual(unmasked(frame(TEXT, payload)), payload)

    def test_fragments_become_one_message_with_a_ping_between(self):
        for args in ((TEXT, b"on", False), (PING, b"x", True), (CONTINUATION, b"e", True)):
            self.theirs.sendall(frame(args[0], args[1], fin=args[2], masked=False))
        self.assertEqual(self.client.receive(2), (TEXT, b"one"))
        self.assertEqual(len(self.client.pings), 1)

    def test_messages_dripped_byte_by_byte(self):
        data = frame(BINARY, b"a" * 300, masked=False)
        drip = threading.Thread(target=lambda: [self.theirs.sendall(data[i:i + 1])
                                                for i in range(len(data))])
        drip.start()
        self.assertEqual(self.client.receive(2), (BINARY, b"a" * 300))
        drip.join()

    def test_close_codes(self):
        self.theirs.sendall(frame(CLOSE, struct.pack(">H", 4001), masked=False))
        self.assertEqual(self.client.receive(2)[0], CLOSE)
        self.assertEqual(self.client.close_code, 4001)

    def test_hanging_up_counts_as_closed(self):
        self.theirs.close()
        self.assertEqual(self.client.receive(2)[0], CLOSE)
        self.assertEqual(self.client.close_code, 1006)

    def test_nothing_comes(self):
        self.assertIsNone(self.client.receive(0.05))

    def test_a_masked_frame_from_the_server_is_a_failure(self):
        self.theirs.sendall(frame(TEXT, b"x"))
        with self.assertRaises(Failure):
            self.client.receive(2)


class WellFormedTest(unittest.TestCase):
    def test_what_is_refused(self):
        for text in ("[]", '{"type":"x"}', '{"type":3,"content":{}}',
                     '{"type":"x","content":{"a":"\\ud800"}}'):
            with self.subTest(text), self.assertRaises(Failure):
                well_formed(text)


def load_tests(loader, own, _):
    return unittest.TestSuite((own, *map(loader.loadTestsFromModule, (selftest_games, selftest_http))))


def tcp_pair():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours = socket.create_connection(listener.getsockname())
        theirs, _ = listener.accept()
    theirs.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return ours, theirs


def unmasked(data):
    length = data[1] & 0x7F
    start = {126: 4, 127: 10}.get(length, 2)
    mask, body = data[start:start + 4], data[start + 4:]
    return bytes(b ^ mask[i % 4] for i, b in enumerate(body))


if __name__ == "__main__":
    sys.exit(not unittest.main(exit=False).result.wasSuccessful())
