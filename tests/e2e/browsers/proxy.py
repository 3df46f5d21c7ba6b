"""A proxy in front of a house, which passes on what pages ask for and what they are answered."""

import re
import socket
import threading
from itertools import takewhile

from lan import ADDRESS, free_port

PATIENCE = 60  # seconds without a byte
FILE = re.compile(rb"(/guest/[\w-]+\.)([0-9a-f]{16})(\.\w+)")


class Proxy:
    """`loads` counts how often the page was loaded. Who makes something else of it says so in `file_behind`,
    `changed` and `messages`."""

    def __init__(self, house):
        self.house, self.loads = house, 0
        self.port = free_port(ADDRESS)
        self.listener = socket.create_server((ADDRESS, self.port))
        threading.Thread(target=self._listen, daemon=True).start()

    def link(self, room):
        return f"http://{ADDRESS}:{self.port}/#room={room}"

    def end(self):
        self.listener.close()

    def file_behind(self, path):
        """What the house calls what is asked for so."""
        return path

    def changed(self, _path, answer):
        """The whole answer to that request, as the page gets it."""
        return answer

    def messages(self, line):
        """What arrives by a WebSocket, as the page gets it."""
        return arriving(line)

    def _listen(self):
        while True:
            try:
                line, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line):
        try:
            with line, socket.create_connection((ADDRESS, self.house.port)) as beyond:
                line.settimeout(PATIENCE)
                beyond.settimeout(PATIENCE)
                self._pass_on(line, beyond)
        except OSError:
            pass  # one of the two has gone

    # A connection carries one request; where that is a WebSocket's, all that follows.
    def _pass_on(self, line, beyond):
        stream = line.makefile("rb")
        head = b"".join(takewhile(lambda each: each != b"\r\n", stream))
        if not head:
            return None  # opened to no purpose
        if b"upgrade: websocket" in head.lower():
            beyond.sendall(head + b"\r\n")
            threading.Thread(target=_carry, args=(line, beyond, arriving), daemon=True).start()
            return _carry(beyond, line, self.messages)
        length = re.search(rb"(?i)content-length: *(\d+)", head)
        path = head.split(b" ")[1]
        head = re.sub(rb"(?im)^(?:accept-encoding|connection):.*\r\n", b"", head).replace(
            path, self.file_behind(path), 1)
        beyond.sendall(head + b"Connection: close\r\n\r\n" + stream.read(int(length[1]) if length else 0))
        answer = b"".join(arriving(beyond))
        self.loads += path.split(b"?")[0] == b"/"
        return line.sendall(self.changed(path, answer))


def arriving(line):
    return iter(lambda: line.recv(65536), b"")


def _carry(one, other, what):
    """Passes on what the function `what` makes of a connection."""
    try:
        for data in what(one):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)
    except OSError:
        for line in (one, other):
            line.close()
