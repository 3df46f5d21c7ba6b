"""A server before it was brought up to date: a proxy in front of a house, which hands out what an older one had."""

import re
import socket
import threading

from lan import ADDRESS, free_port

PATIENCE = 60  # seconds without a byte
FILE = re.compile(rb"(/guest/[\w-]+\.)([0-9a-f]{16})(\.\w+)")
HELLO = re.compile(rb"protocol:\w+,name:")  # as the bundle has it
APP, OLDER_APP = b'"app":"parlor ', b'"app":"before '  # of one length: a frame keeps its own


class Older:
    """While `is_older`, the page's files have the names of an older version and `welcome` names an older program; who
    is `outdated` speaks an older protocol, too. `loads` counts how often the page was loaded."""

    def __init__(self, house, outdated=False):
        self.house, self.outdated = house, outdated
        self.is_older, self.loads = True, 0
        self.names = {}  # of files, from the older ones to today's
        self.port = free_port(ADDRESS)
        self.listener = socket.create_server((ADDRESS, self.port))
        threading.Thread(target=self._listen, daemon=True).start()

    def link(self, room):
        return f"http://{ADDRESS}:{self.port}/#room={room}"

    def end(self):
        self.listener.close()

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
        head = b"".join(iter(stream.readline, b"\r\n"))
        if b"upgrade: websocket" in head.lower():
            beyond.sendall(head + b"\r\n")
            threading.Thread(target=_carry, args=(line, beyond, _arriving), daemon=True).start()
            return _carry(beyond, line, self._aged_messages)
        length = re.search(rb"(?i)content-length: *(\d+)", head)
        path = head.split(b" ")[1] if head else b""
        head = re.sub(rb"(?im)^(?:accept-encoding|connection):.*\r\n", b"", head).replace(
            path, self.names.get(path, path), 1)
        beyond.sendall(head + b"Connection: close\r\n\r\n" + stream.read(int(length[1]) if length else 0))
        return line.sendall(self._aged(path, b"".join(iter(lambda: beyond.recv(65536), b""))))

    def _aged(self, path, answer):
        head, _, body = answer.partition(b"\r\n\r\n")
        if path.split(b"?")[0] == b"/":
            self.loads += 1
            body = FILE.sub(self._older_name, body) if self.is_older else body
        elif self.outdated and path in self.names and path.startswith(b"/guest/main."):
            body = HELLO.sub(b"protocol:0,name:", body)
        return re.sub(rb"(?i)(content-length: *)\d+", rb"\g<1>%d" % len(body), head) + b"\r\n\r\n" + body

    def _older_name(self, name):
        older = name[1] + name[2][::-1] + name[3]
        self.names[older] = name[0]
        return older

    def _aged_messages(self, line):
        """What arrives may be cut anywhere: a beginning of APP at its end waits for the rest."""
        kept = b""
        for data in _arriving(line):
            data = kept + data
            kept = next((APP[:size] for size in range(len(APP) - 1, 0, -1) if data.endswith(APP[:size])), b"")
            data = data[:len(data) - len(kept)]
            yield data.replace(APP, OLDER_APP) if self.is_older else data
        yield kept


def _arriving(line):
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
