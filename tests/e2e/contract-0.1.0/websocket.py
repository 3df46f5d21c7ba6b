"""A small RFC 6455 client on a raw socket, which can also misbehave."""

import base64
import hashlib
import os
import socket
import struct
import time

from expect import Failure, expect

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
NO_CLOSE_FRAME = 1006
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def new_key():
    return base64.b64encode(os.urandom(16)).decode()


def request_head(host, key=None, origin=None, more=()):
    """The bytes of a handshake; `host` or `origin` None leaves that line out, key "" too."""
    lines = ["GET / HTTP/1.1"]
    if host is not None:
        lines.append(f"Host: {host}")
    lines += ["Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Version: 13"]
    if key != "":
        lines.append(f"Sec-WebSocket-Key: {key or new_key()}")
    if origin is not None:
        lines.append(f"Origin: {origin}")
    return ("\r\n".join([*lines, *more]) + "\r\n\r\n").encode()


def read_answer(sock, timeout=8):
    """The head of the server's HTTP answer and what followed it; b"" when it just hung up."""
    deadline, data = time.monotonic() + timeout, b""
    while b"\r\n\r\n" not in data:
        left = deadline - time.monotonic()
        if left <= 0:
            raise Failure("the handshake was neither answered nor refused")
        sock.settimeout(left)
        try:
            part = sock.recv(4096)
        except socket.timeout:
            continue
        except OSError:
            part = b""
        if not part:
            return data, b""
        data += part
    head, _, rest = data.partition(b"\r\n\r\n")
    return head, rest


class WebSocket:
    """One connection: frames out as they are asked for, whole messages in."""

    def __init__(self, sock, leftovers=b""):
        self.sock = sock
        self.buffer = leftovers
        self.parts = []
        self.kind = None
        self.close_code = None
        self.pings = []
        self.answers_pings = True
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @classmethod
    def open(cls, port, address="127.0.0.1", source=""):
        """`source` is an address of this machine's to come from, any if it is empty."""
        sock = socket.create_connection((address, port), timeout=8, source_address=(source, 0))
        key = new_key()
        sock.sendall(request_head(f"{address}:{port}", key))
        head, rest = read_answer(sock)
        if not head.startswith(b"HTTP/1.1 101"):
            sock.close()
            raise Failure(f"the handshake was refused: {head[:80]!r}")
        accept = base64.b64encode(hashlib.sha1(key.encode() + GUID).digest())
        expect(accept in head, "Sec-WebSocket-Accept does not belong to the key")
        return cls(sock, rest)

    def send_frame(self, opcode, payload=b"", fin=True, masked=True, rsv=0, claimed=None):
        """`claimed` is a length that the header states instead of the true one."""
        self.send_bytes(frame(opcode, payload, fin, masked, rsv, claimed))

    def send_bytes(self, data):
        self.sock.settimeout(10)
        try:
            self.sock.sendall(data)
        except (BrokenPipeError, ConnectionResetError, socket.timeout):
            pass  # what the server said before it hung up is still to be read

    def send_text(self, text):
        self.send_frame(TEXT, text.encode("utf-8", "surrogatepass"))

    def send_close(self, code=1000):
        self.send_frame(CLOSE, struct.pack(">H", code))

    def receive(self, timeout):
        """The next whole message as (kind, bytes); None when the time is up. After the end CLOSE."""
        deadline = time.monotonic() + timeout
        while self.close_code is None:
            got = self._next_frame(deadline)
            if got is None:
                return (CLOSE, b"") if self.close_code is not None else None
            message = self._take(*got)
            if message:
                return message
        return CLOSE, b""

    def _take(self, fin, opcode, payload):
        if opcode == PING:
            self.pings.append(time.monotonic())
            if self.answers_pings:
                self.send_frame(PONG, payload)
            return None
        if opcode == PONG:
            return PONG, payload
        if opcode == CLOSE:
            self._closed(struct.unpack(">H", payload[:2])[0] if len(payload) >= 2 else 1005)
            return CLOSE, payload
        self.kind = self.kind if opcode == CONTINUATION else opcode
        self.parts.append(payload)
        if not fin:
            return None
        whole, self.parts = b"".join(self.parts), []
        return self.kind, whole

    def _closed(self, code):
        self.close_code = code
        if code != NO_CLOSE_FRAME:
            self.send_close(1000 if code == 1005 else code)
        self.sock.close()

    def _next_frame(self, deadline):
        while (got := self._parsed()) is None:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            self.sock.settimeout(left)
            try:
                part = self.sock.recv(65536)
            except socket.timeout:
                return None
            except OSError:
                part = b""
            if not part:
                self._closed(NO_CLOSE_FRAME)
                return None
            self.buffer += part
        return got

    def _parsed(self):
        data = self.buffer
        if len(data) < 2:
            return None
        expect(not data[1] & 0x80, "the server sent a masked frame")
        expect(not data[0] & 0x70, "the server set a reserved bit")
        length, start = data[1] & 0x7F, 2
        if length >= 126:
            width = 2 if length == 126 else 8
            if len(data) < 2 + width:
                return None
            length, start = int.from_bytes(data[2:2 + width], "big"), 2 + width
        if len(data) < start + length:
            return None
        self.buffer = data[start + length:]
        return bool(data[0] & 0x80), data[0] & 0x0F, data[start:start + length]

    def abandon_softly(self):
        """Does not wait for the answer to a close frame."""
        self.close_code = self.close_code or NO_CLOSE_FRAME
        self.sock.close()

    def abandon(self):
        """Gone without a word, as when a cable is cut."""
        if self.close_code is None:
            self.close_code = NO_CLOSE_FRAME
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.sock.close()


def frame(opcode, payload=b"", fin=True, masked=True, rsv=0, claimed=None):
    length = len(payload) if claimed is None else claimed
    head = bytes([(0x80 if fin else 0) | rsv << 4 | opcode])
    mask_bit = 0x80 if masked else 0
    if length < 126:
        head += bytes([mask_bit | length])
    elif length < 65536:
        head += bytes([mask_bit | 126]) + struct.pack(">H", length)
    else:
        head += bytes([mask_bit | 127]) + struct.pack(">Q", length)
    if not masked:
        return head + payload
    mask = os.urandom(4)
    repeated = mask * (len(payload) // 4 + 1)
    body = int.from_bytes(payload, "big") ^ int.from_bytes(repeated[:len(payload)], "big")
    return head + mask + body.to_bytes(len(payload), "big")
