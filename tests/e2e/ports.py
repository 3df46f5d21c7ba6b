"""Ports for servers that a test starts, and starts again at the same place."""

import collections
import random
import socket

CHOICE = 10_000  # so many ports lie below those that the system gives to whoever asks for any
RESERVED = collections.deque(maxlen=100)  # sockets that hold what was given out last


def _first_given_by_the_system():
    try:
        with open("/proc/sys/net/ipv4/ip_local_port_range", encoding="ascii") as file:
            return int(file.read().split()[0])
    except (OSError, ValueError, IndexError):
        return 32768


def _reserved(address, port):
    """The port, from now on held by a socket that never listens; OSError where somebody else has it.

    It is bound without SO_REUSEADDR, which fails beside any other socket, another test's reservation too, and gets
    it afterwards: so a server, which sets it before it binds, can listen there, and again after its end."""
    holder = socket.socket()
    try:
        holder.bind((address, port))
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    except OSError:
        holder.close()
        raise
    RESERVED.append(holder)
    return holder.getsockname()[1]


def free_port(address="127.0.0.1"):
    """A port that nobody listens on and that no other test is given. It is none that the system would give to a
    connection, of which tests open thousands: one of those might take it before the server does."""
    end = _first_given_by_the_system()
    for _ in range(100 if end > CHOICE + 1024 else 0):
        try:
            return _reserved(address, random.SystemRandom().randrange(end - CHOICE, end))
        except OSError:
            continue
    return _reserved(address, 0)
