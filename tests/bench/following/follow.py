"""The same match, followed by polling, by long polling and by WebSocket, over a small HTTP server that does nothing
else: from the moment at which a state is there until a follower has it."""
import asyncio
import base64
import hashlib
import json
import random
import statistics
import struct
import time

VIEW = {"type": "view", "match": "0" * 32, "cells": "XO.XO....", "turn": [0], "last": {"seat": 1}}
# A quick game: a move every 0.1 to 0.8 s, as in a race or a rapid duel.
SHORTEST, LONGEST = 0.1, 0.8


class Match:
    """The states in the order in which they came to be, and whoever waits for the next."""

    def __init__(self):
        self.step, self.at, self.changed = 0, [time.monotonic()], asyncio.Condition()

    async def play(self, seconds):
        dice = random.Random(7341)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            await asyncio.sleep(dice.uniform(SHORTEST, LONGEST))
            async with self.changed:
                self.step += 1
                self.at.append(time.monotonic())
                self.changed.notify_all()

    async def beyond(self, step):
        async with self.changed:
            await self.changed.wait_for(lambda: self.step > step)

    def text(self):
        return json.dumps({**VIEW, "step": self.step}).encode()


async def read_head(reader):
    return (await reader.readuntil(b"\r\n\r\n")).decode()


async def serve(match, reader, writer):
    try:
        while head := await read_head(reader):
            path = head.split()[1]
            if path == "/socket":
                return await serve_socket(match, writer, head)
            if path.startswith("/after/"):
                await match.beyond(int(path.rsplit("/", 1)[1]))
            body = match.text()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nCache-Control: no-store\r\n"
                         b"Content-Length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
        pass
    finally:
        writer.close()


async def serve_socket(match, writer, head):
    key = next(line.split(": ")[1] for line in head.split("\r\n") if line.startswith("Sec-WebSocket-Key"))
    accept = base64.b64encode(hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest())
    writer.write(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
    step = 0
    while True:
        await match.beyond(step)
        step, body = match.step, match.text()
        writer.write(b"\x81" + (bytes([len(body)]) if len(body) < 126 else b"\x7e" + struct.pack(">H", len(body))) + body)
        await writer.drain()


class Follower:
    """What came to one screen, and what it cost."""

    def __init__(self, match):
        self.match, self.seen, self.delays, self.bytes = match, 0, [], 0

    def take(self, body):
        step = json.loads(body)["step"]
        if step > self.seen:
            self.seen = step
            self.delays.append((time.monotonic() - self.match.at[step]) * 1000)

    async def ask(self, reader, writer, path):
        # As long as what a browser sends is, without cookies.
        request = (f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\n"
                   "Accept: application/json\r\nAccept-Encoding: gzip\r\n\r\n").encode()
        writer.write(request)
        head = await read_head(reader)
        size = int(head.split("Content-Length: ")[1].split("\r\n")[0])
        body = await reader.readexactly(size)
        self.bytes += len(request) + len(head) + size
        self.take(body)

    async def poll(self, reader, writer, every):
        while True:
            await self.ask(reader, writer, "/now")
            await asyncio.sleep(every)

    async def wait(self, reader, writer):
        while True:
            await self.ask(reader, writer, f"/after/{self.seen}")

    async def listen(self, reader, writer):
        request = (b"GET /socket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
        writer.write(request)
        self.bytes += len(request) + len(await read_head(reader))
        while True:
            size = (await reader.readexactly(2))[1]
            if size == 126:
                size = struct.unpack(">H", await reader.readexactly(2))[0]
            self.bytes += size + (2 if size < 126 else 4)
            self.take(await reader.readexactly(size))

    def figures(self):
        ordered = sorted(self.delays)
        return {"mean_ms": statistics.mean(ordered), "p99_ms": ordered[int(0.99 * (len(ordered) - 1))],
                "missed": 1 - len(ordered) / self.match.step, "bytes": self.bytes / self.match.step}


async def follow_all(seconds):
    match = Match()
    server = await asyncio.start_server(lambda r, w: serve(match, r, w), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    ways = {"polling every second": lambda f, r, w: f.poll(r, w, 1.0),
            "polling every 250 ms": lambda f, r, w: f.poll(r, w, 0.25),
            "long polling": lambda f, r, w: f.wait(r, w),
            "WebSocket": lambda f, r, w: f.listen(r, w)}
    followers, tasks = {}, []
    for name, way in ways.items():
        followers[name] = Follower(match)
        tasks.append(asyncio.create_task(way(followers[name], *await asyncio.open_connection("127.0.0.1", port))))
    await match.play(seconds)
    await asyncio.sleep(1.1)  # whoever polls asks once more
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    server.close()
    return {name: follower.figures() for name, follower in followers.items()}


def followed(seconds):
    return asyncio.run(follow_all(seconds))
