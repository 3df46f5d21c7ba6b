"""A guest of Parlor's on a WebSocket or a carrier of HTTP, for asyncio: messages out, messages in, bytes counted."""
import asyncio
import json
import os
import struct

# As long as what a browser sends is, without cookies.
HEADERS = "Host: 127.0.0.1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\nAccept: application/json\r\n"
UPGRADE = ("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
MAX_HEAD = 1 << 20
TEXT, PING, PONG = 1, 9, 10


class Wire:
    """One TCP connection and the bytes that went either way."""

    @classmethod
    async def open(cls, port):
        wire = cls()
        wire.reader, wire.writer = await asyncio.open_connection("127.0.0.1", port, limit=MAX_HEAD)
        wire.bytes = 0
        return wire

    def send(self, data):
        self.bytes += len(data)
        self.writer.write(data)

    async def read(self, size):
        self.bytes += size
        return await self.reader.readexactly(size)

    async def read_head(self):
        head = await self.reader.readuntil(b"\r\n\r\n")
        self.bytes += len(head)
        return head.decode()

    async def ask(self, method, target, body=None):
        """The content of an answer; None where it has none."""
        content = b"" if body is None else json.dumps(body).encode()
        about = "" if body is None else f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n"
        self.send(f"{method} {target} HTTP/1.1\r\n{HEADERS}{about}\r\n".encode() + content)
        head = await self.read_head()
        status = int(head.split()[1])
        size = int(head.split("Content-Length: ")[1].split("\r\n")[0]) if "Content-Length" in head else 0
        answer = await self.read(size)
        if status >= 300:
            raise ValueError(f"{method} {target}: {status} {answer.decode()}")
        return json.loads(answer) if answer else None


class WebSocket:
    @classmethod
    async def open(cls, port):
        carrier = cls()
        carrier.wire = await Wire.open(port)
        carrier.wire.send(f"GET / HTTP/1.1\r\n{HEADERS}{UPGRADE}\r\n".encode())
        await carrier.wire.read_head()
        return carrier

    async def say(self, kind, content):
        self.send(TEXT, json.dumps({"type": kind, "content": content}).encode())

    def send(self, opcode, content):
        size = len(content)
        length = bytes([0x80 | size]) if size < 126 else b"\xfe" + struct.pack(">H", size)
        mask = os.urandom(4)
        masked = bytes(each ^ mask[at % 4] for at, each in enumerate(content))
        self.wire.send(bytes([0x80 | opcode]) + length + mask + masked)

    async def fetch(self):
        """What comes next, as a list, since the others bring several at once."""
        while True:
            opcode, size = await self.wire.read(2)
            if size >= 126:
                size = int.from_bytes(await self.wire.read(2 if size == 126 else 8), "big")
            content = await self.wire.read(size)
            if opcode == 0x80 | TEXT:
                return [json.loads(content)]
            if opcode == 0x80 | PING:
                self.send(PONG, content)

    @property
    def bytes(self):
        return self.wire.bytes


class Http:
    """`every` is the pause between two questions in seconds; None: the server answers when there is something."""

    def __init__(self, every):
        self.every, self.sent, self.after = every, 0, 0

    @classmethod
    async def open(cls, port, every=None):
        carrier = cls(every)
        carrier.out, carrier.coming = await Wire.open(port), await Wire.open(port)
        carrier.target = "/carrier/" + (await carrier.out.ask("POST", "/carrier", {}))["carrier"]
        return carrier

    async def say(self, kind, content):
        await self.out.ask("POST", f"{self.target}?from={self.sent}", [{"type": kind, "content": content}])
        self.sent += 1

    async def fetch(self):
        if self.every:
            await asyncio.sleep(self.every)
        wait = 0 if self.every else 25
        answer = await self.coming.ask("GET", f"{self.target}?after={self.after}&wait={wait}")
        self.after = answer["next"]
        return answer["messages"]

    @property
    def bytes(self):
        return self.out.bytes + self.coming.bytes
