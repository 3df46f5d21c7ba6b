"""Ports for servers that a test starts, and starts again at the same place."""

import random
import socket

CHOICE = 10_000  # so many ports lie below those that the system gives to whoever asks for any


def _first_given_by_the_system():
    try:
        with open("/proc/sys/net/ipv4/ip_local_port_range", encoding="ascii") as file:
            return int(file.read().split()[0])
    except (OSError, ValueError, IndexError):
        return 32768


def free_port(address="127.0.0.1"):
    """A port that nobody listens on. It is none that the system would give to a connection, of which tests
    open thousands: one of those might take it before the server does."""
    end = _first_given_by_the_system()
    for _ in range(100 if end > CHOICE + 1024 else 0):
        port = random.SystemRandom().randrange(end - CHOICE, end)
        with socket.socket() as probe:
            try:
                probe.bind((address, port))
            except OSError:
                continue
            return port
    with socket.socket() as probe:
        probe.bind((address, 0))
        return probe.getsockname()[1]
