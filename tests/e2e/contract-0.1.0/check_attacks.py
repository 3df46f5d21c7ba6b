"""Bad company: the server stays small and quick for everybody else."""

import socket
import time

from expect import expect
from suite import check
from websocket import CONTINUATION, TEXT, frame

MEMORY_LIMIT = 60  # MB
PROMPT = 1.5  # seconds within which a newcomer must be in


def expect_newcomer(scene, where):
    begun = time.monotonic()
    scene.person().ok("create_room", game="gomoku")
    took = time.monotonic() - begun
    expect(took < PROMPT, f"a newcomer took {took:.1f} s {where}")


def expect_small(scene):
    """A sanitizer keeps what was freed, so that an instrumented server cannot be small."""
    server = scene.server
    expect(scene.instrumented or server.peak_memory() < MEMORY_LIMIT,
           f"it took {server.peak_memory():.0f} MB")


def push(sock, data, pieces, seconds=3):
    """Sends that many pieces or until the other side has had enough."""
    sock.settimeout(0.5)
    deadline = time.monotonic() + seconds
    for _ in range(pieces):
        try:
            sock.sendall(data)
        except OSError:
            return
        if time.monotonic() > deadline:
            return


@check("attacks: a frame of 200 MiB really sent takes no memory", on="own", slow=True)
def giant_frame(scene):
    scene.own_server("--rate", "0")
    giant = scene.socket()
    giant.send_frame(TEXT, b"", claimed=200 * 1024 * 1024)
    push(giant.sock, b"x" * 1024 * 1024, 200)
    expect_newcomer(scene, "beside a giant frame")
    expect_small(scene)


@check("attacks: a message of endless fragments takes no memory", on="own", slow=True)
def endless_fragments(scene):
    scene.own_server("--rate", "0")
    endless = scene.socket()
    endless.send_frame(TEXT, b'{"a":"', fin=False)
    push(endless.sock, frame(CONTINUATION, b"x" * 10_000, fin=False) * 20, 200)
    expect_newcomer(scene, "beside endless fragments")
    expect_small(scene)


@check("attacks: who never reads is cut when 1 MiB is unsent, the others play on", on="own",
       slow=True)
def deaf(scene):
    scene.own_server("--rate", "0")
    table = scene.table(spectators=1)
    lazy = table.spectators[0]
    lazy.socket.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    ping = '{"type":"ping","content":{"a":"%s"}}' % ("x" * 16_000)
    push(lazy.socket.sock, frame(TEXT, ping.encode()), 3000, seconds=8)
    table.host.wait("player_dropped", lambda c: c["person"] == lazy.id, timeout=12)
    expect_newcomer(scene, "beside one who does not read")
    expect_small(scene)


@check("attacks: 150 half-open handshakes are held and a newcomer is let in at once", on="own",
       slow=True)
def half_open(scene):
    server = scene.own_server("--rate", "0")
    held = []
    for number in range(150):
        server.turnstile.pass_through()
        sock = socket.create_connection(("127.0.0.1", server.port), timeout=5)
        sock.sendall(b"GET / HTTP/1.1\r\n" if number % 2 else b"G")
        held.append(sock)
    time.sleep(1.1)
    expect_newcomer(scene, "beside 150 half-open handshakes")
    expect_small(scene)
    for sock in held:
        sock.close()


@check("attacks: connections opened and reset at once leave nothing behind", on="own", slow=True)
def opened_and_reset(scene):
    server = scene.own_server("--rate", "0")
    for _ in range(150):
        server.turnstile.pass_through()
        visitor = socket.create_connection(("127.0.0.1", server.port), timeout=5)
        visitor.close()
    time.sleep(1.1)
    for _ in range(3):
        expect_newcomer(scene, "after 150 short visits")
    expect_small(scene)


@check("attacks: a killed connection at every point of joining and playing harms nobody",
       on="own", slow=True)
def killed_everywhere(scene):
    server = scene.own_server("--rate", "0", "--grace", "1")
    table = scene.table(spectators=1)
    script = [("join_room", {"room": table.room}), ("chat_message", {"text": "hi"}),
              ("sit", {}), ("stand", {}), ("ready", {"ready": True}), ("rename", {"name": "Zed"}),
              ("play", {"match": "0" * 32, "step": 0, "move": {}}), ("leave_room", {}),
              ("create_room", {"game": "gomoku"})]
    for length in range(len(script) + 1):
        visitor = scene.person()
        for id_, (type_, content) in enumerate(script[:length], 2):
            visitor.send(type_, content, id_)
        if length % 2 and length:
            visitor.reply(length + 1)
        visitor.drop()
    time.sleep(2.5)
    people = table.look()["people"]
    expect({p["person"] for p in people} - {p.id for p in table.everyone} == {people[-1]["person"]},
           f"left over: {people}")
    expect(server.alive, server.condition())
    expect_newcomer(scene, "after all that")
