#!/usr/bin/env python3
"""Shouts at everybody on the network, from many addresses, whatever might harm who listens.

    python3 flood.py BROADCAST SECONDS OWN_ADDRESS…

Tells in the end how many datagrams it sent.
"""

import json
import random
import socket
import sys
import time

PORT = 7341
LARGEST = 60_000


def announcement(**other):
    """As a server would send it, but for what is other."""
    return json.dumps({
        "parlor": "here", "instance": f"{random.getrandbits(128):032x}", "protocol": 1, "app": "parlor 0.1.0",
        "server": "Win a prize", "port": 7341, "room": "r1", "host": "Mallory", "game": "tic_tac_toe",
        "players": 1, "seats": 2, "spectators": 0, "playing": False, "locked": False, "rooms": 1,
        "people": 1, **other}).encode()


def datagrams():
    """One of each kind, others each time."""
    yield announcement()
    yield announcement(server="\x1b[31m\u202eEvil\u0007\nline " + "x" * random.randrange(30))
    yield announcement(server="<img src=/etc/passwd>" + "\u0316" * 30)
    yield announcement(server="x" * LARGEST)
    yield announcement(port=0)
    yield announcement(players=-1, seats=1e300)
    yield b"[" * random.randrange(1, 1200)
    yield random.randbytes(random.randrange(1200))
    yield b'{"parlor":"who"}'
    yield b""


def overheard(listener):
    """Goodbyes in others' names, and their announcements with another port and with another content."""
    try:
        said = json.loads(listener.recv(2048))
        if said.get("server") != "Ana's parlor":
            return
    except (BlockingIOError, ValueError, AttributeError, RecursionError):
        return
    yield json.dumps({"parlor": "leaving", "instance": said["instance"]}).encode()
    yield json.dumps({**said, "port": 666}).encode()
    yield json.dumps({**said, "host": "Mallory"}).encode()


def main():
    broadcast, seconds, addresses = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
    sockets = []
    for address in addresses:
        sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        sender.bind((address, 0))
        sockets.append(sender)
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("", PORT))
    listener.setblocking(False)
    sent, until = 0, time.monotonic() + seconds
    stock = [list(datagrams()) for _ in range(300)]
    while time.monotonic() < until:
        sender = random.choice(sockets)
        for datagram in [*random.choice(stock), *overheard(listener)]:
            try:
                sender.sendto(datagram, (broadcast, PORT))
                sent += 1
            except OSError:
                pass
    print(sent)


if __name__ == "__main__":
    main()
