#!/usr/bin/env python3
"""Guests at a server who play on after it broke off: python3 guests.py PORT COMMAND...

COMMAND lets the server break off; somebody else starts it again. The guests are those of the contract.
"""

import pathlib
import random
import subprocess
import sys
import time
import types

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "tests/e2e/contract"))

from check_restart import everyone_back
from expect import Failure, expect_holds
from matchplay import Match
from parlor_server import Turnstile
from scene import Scene
from websocket import WebSocket

PATIENCE = 20  # seconds until a server is there


def await_server(port):
    last = time.monotonic() + PATIENCE
    while True:
        try:
            return WebSocket.open(port).abandon()
        except (Failure, OSError):
            if time.monotonic() > last:
                raise
            time.sleep(0.1)


def main():
    port, command = int(sys.argv[1]), sys.argv[2:]
    await_server(port)
    server = types.SimpleNamespace(port=port, turnstile=Turnstile())
    scene = Scene(None, server, random.Random(7))
    table = scene.table("four_in_a_row", spectators=1)
    match = Match(table)
    match.play_all(3, 3, 2)
    subprocess.run(command, check=True)
    await_server(port)
    everyone_back(scene, table, match)
    for person in table.everyone:
        expect_holds(person.wait("room")["match"], {"match": match.id, "step": 3}, "the match")
    match.play_out(scene.random)
    scene.close()


main()
