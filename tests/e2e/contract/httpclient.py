"""A small HTTP/1.1 client on a raw socket: whatever bytes a check wants go out, and every answer is mistrusted."""

import json
import socket
import time

from expect import Failure, expect, expect_equal, shortened

PATIENCE = 8
LARGEST_BODY = 64 * 1024
LAST_WORDS = {400, 403, 408, 411, 413, 414, 421, 426, 431, 501, 505}  # after these the connection ends
ALWAYS = {"x-content-type-options": "nosniff", "referrer-policy": "no-referrer",
          "cross-origin-resource-policy": "same-origin"}


class HungUp(Failure):
    """The connection ended where an answer was to come."""


def request(host, method="GET", target="/", version="HTTP/1.1", headers=(), body=b"", *, json_body=None,
            length=True, kind="application/json"):
    """The bytes of a request. `host` None leaves that line out, `length` False Content-Length, and `kind` None
    Content-Type; a `json_body` is written out."""
    if json_body is not None:
        body = json.dumps(json_body).encode()
    lines = [f"{method} {target} {version}"]
    if host is not None:
        lines.append(f"Host: {host}")
    if method == "POST" and kind:
        lines.append(f"Content-Type: {kind}")
    if length and (body or method == "POST"):
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join([*lines, *headers]) + "\r\n\r\n").encode("latin-1") + body


class Answer:
    """Status, headers and body. It must have what every answer but a 101 has."""

    def __init__(self, head, body):
        first, *lines = head.decode("latin-1").split("\r\n")
        self.line, self.body = first, body
        parts = first.split(" ", 2)
        expect(len(parts) >= 2 and parts[0] == "HTTP/1.1" and parts[1].isdigit(), f"no status line: {first!r}")
        self.status = int(parts[1])
        self.headers = [(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]

    def __str__(self):
        return f"{self.line} {shortened(self.body, 120)}"

    def all(self, name):
        return [value for each, value in self.headers if each == name.lower()]

    def header(self, name):
        """The only value of that name, or None."""
        values = self.all(name)
        expect(len(values) <= 1, f"{self.line}: {name} stands there {len(values)} times")
        return values[0] if values else None

    def json(self):
        expect_equal(self.header("content-type"), "application/json", f"{self}: the Content-Type")
        return json.loads(self.body.decode("utf-8"))

    def connection(self):
        return {word.strip().lower() for word in (self.header("connection") or "").split(",")}

    @property
    def ends(self):
        """Whether it says that the connection is closed after it."""
        return "close" in self.connection()

    def verify(self):
        if self.status == 101:
            return
        for name, value in ALWAYS.items():
            expect_equal(self.header(name), value, f"{self}: {name}")
        expect(self.header("cache-control"), f"{self}: no Cache-Control")
        said = self.connection() - {"upgrade"}
        expect(said in ({"close"}, {"keep-alive"}), f"{self}: Connection is {said}")
        expect(self.ends or self.status not in LAST_WORDS, f"{self}: Connection is {said}")
        length = self.header("content-length")
        expect((length is None) == (self.status == 204), f"{self}: Content-Length is {length!r}")
        expect(not self.all("transfer-encoding"), f"{self}: Transfer-Encoding")
        strange = [name for name, _ in self.headers if name.startswith("access-control-") or name == "set-cookie"]
        expect(not strange, f"{self}: {strange}")

    def expect_plain(self):
        """A refusal: a short plain text, kept nowhere."""
        expect((self.header("content-type") or "").startswith("text/plain"), f"{self}: no plain text")
        expect(1 <= int(self.header("content-length")) <= 300, f"{self}: no short text")
        self.expect_not_kept()

    def expect_not_kept(self):
        expect_equal(self.header("cache-control"), "no-store", f"{self}: Cache-Control")


class HttpConnection:
    """One connection; `bytes_after` is what came that no answer took."""

    def __init__(self, server, source=""):
        self.server, self.source = server, source
        self.host = host_of(server)
        self.open()

    def open(self):
        self.server.turnstile.pass_through()
        self.sock = socket.create_connection(("127.0.0.1", self.server.port), timeout=PATIENCE,
                                             source_address=(self.source, 0))
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.bytes_after, self.over = b"", False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.sock.close()

    # -- out

    def send(self, data):
        self.sock.settimeout(PATIENCE)
        try:
            self.sock.sendall(data)
        except OSError:
            pass  # what the server said before it hung up is still to be read

    def ask(self, method="GET", target="/", headers=(), json_body=None, body=b"", timeout=PATIENCE):
        """A proper request and its answer; over a new connection where the old one has been closed meanwhile."""
        data = request(self.host, method, target, headers=headers, body=body, json_body=json_body)
        for last in (False, True):
            if self.over:
                self.open()
            self.send(data)
            try:
                return self.read(method, timeout)
            except HungUp:
                if last:
                    raise

    # -- in

    def receive(self, deadline):
        """True when something came or the connection ended by the deadline."""
        left = deadline - time.monotonic()
        if left <= 0:
            return False
        self.sock.settimeout(left)
        try:
            part = self.sock.recv(262144)
        except socket.timeout:
            return False
        except OSError:
            part = b""
        self.over = not part
        self.bytes_after += part
        return True

    def try_read(self, method="GET", timeout=PATIENCE):
        """The next answer, or None when it was not there in time; HungUp where the connection ended before it."""
        deadline = time.monotonic() + timeout
        while (answer := self.parsed(method)) is None:
            if self.over:
                raise HungUp(f"the connection was closed instead of an answer; so far {self.bytes_after[:80]!r}")
            if not self.receive(deadline):
                return None
        answer.verify()
        if answer.ends:
            self.expect_end(f"after {answer}")
        return answer

    def read(self, method="GET", timeout=PATIENCE):
        answer = self.try_read(method, timeout)
        expect(answer, f"no answer within {timeout} s")
        return answer

    def parsed(self, method):
        head, found, rest = self.bytes_after.partition(b"\r\n\r\n")
        if not found:
            return None
        answer = Answer(head, b"")
        length = 0 if method == "HEAD" or answer.status == 204 else int(answer.header("content-length") or 0)
        if len(rest) < length:
            return None
        self.bytes_after, answer.body = rest[length:], rest[:length]
        return answer

    def ended(self, within=2):
        """Whether the connection is closed in that time, without another byte."""
        deadline = time.monotonic() + within
        while not self.over and not self.bytes_after:
            if not self.receive(deadline):
                return False
        return self.over and not self.bytes_after

    def expect_end(self, what, within=3):
        expect(self.ended(within), f"not closed {what}; then came {self.bytes_after[:60]!r}")


def answer_to(server, data, method="GET", source=""):
    """The answer to these bytes on a connection of their own."""
    with HttpConnection(server, source) as connection:
        connection.send(data)
        return connection.read(method)


def host_of(server):
    return f"127.0.0.1:{server.port}"


def expect_refused(answer, statuses, what):
    expect(answer.status in statuses, f"{what}: {answer} instead of {' or '.join(map(str, statuses))}")
    answer.expect_plain()


def expect_rows(server, rows):
    """Rows of (words, request, statuses), each on a connection of its own."""
    for what, data, *statuses in rows:
        expect_refused(answer_to(server, data), statuses, what)
