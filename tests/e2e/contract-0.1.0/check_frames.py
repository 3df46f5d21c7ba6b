"""WebSocket frames: fragments, sizes, binary, and broken ones."""

from expect import expect, expect_equal
from scene import fresh_name
from suite import check
from websocket import BINARY, CLOSE, CONTINUATION, PING, PONG, TEXT

LIMIT = 16 * 1024
PING_TEXT = b'{"type":"ping","id":5,"content":{"a":"%s"}}'


def ping_of(size):
    """A ping message of exactly that many bytes."""
    return PING_TEXT % (b"x" * (size - len(PING_TEXT % b"")))


def send_pieces(person, data, size):
    """One text message in frames of `size` bytes."""
    pieces = [data[i:i + size] for i in range(0, len(data), size)]
    for index, piece in enumerate(pieces):
        person.socket.send_frame(CONTINUATION if index else TEXT, piece,
                                 fin=index == len(pieces) - 1)


@check("frames: a message of 16 KiB is carried out, one byte more closes with 1009")
def largest_message(scene):
    person = scene.person()
    person.asked[5] += 1
    person.socket.send_frame(TEXT, ping_of(LIMIT))
    expect_equal(person.reply(5)["type"], "pong", "the reply to 16 KiB")
    person.socket.send_frame(TEXT, ping_of(LIMIT + 1))
    person.closed([1009])


@check("frames: the limit counts bytes, not characters")
def bytes_count(scene):
    person = scene.person()
    person.send("ping", {"a": ""})
    person.socket.send_frame(TEXT, PING_TEXT % ("\u4e2d" * 6000).encode())
    person.closed([1009])


@check("frames: a fragmented message is one message, with pings and pongs in between")
def fragments(scene):
    person = scene.person()
    person.settle()
    for size in (1, 7, 4096):
        person.asked[5] += 1
        send_pieces(person, ping_of(200 if size < 100 else LIMIT), size)
        expect_equal(person.reply(5)["type"], "pong", f"the reply to pieces of {size}")
    person.asked[5] += 1
    data = ping_of(100)
    person.socket.send_frame(TEXT, data[:50], fin=False)
    person.socket.send_frame(PING, b"between")
    person.socket.send_frame(PONG)
    person.socket.send_frame(CONTINUATION, data[50:])
    expect_equal(person.reply(5)["type"], "pong", "the reply with a ping in between")


@check("frames: too much in all its frames together closes with 1009")
def too_many_fragments(scene):
    for size in (1000, LIMIT):
        person = scene.person()
        send_pieces(person, ping_of(LIMIT + size), size)
        person.closed([1009])


@check("frames: a header that claims 200 MiB, or 2^63 bytes, closes at once")
def claimed_size(scene):
    for claimed in (200 * 1024 * 1024, 2**31, 2**63 - 1):
        person = scene.person()
        person.socket.send_frame(TEXT, b"x" * 100, claimed=claimed)
        person.closed([1009] if claimed < 2**31 else [1009, 1002, 1006], within=4)


@check("frames: a binary message is bad_message and the connection stays")
def binary(scene):
    person = scene.person()
    person.settle()
    for data in (ping_of(100), b"", bytes(range(256))):
        person.socket.send_frame(BINARY, data)
        error = person.wait_for_any(("error", "pong"))
        expect_equal(error["content"].get("code"), "bad_message", "the code")
        expect(error.get("re") is None, "`re` for a binary message")
    person.ok("rename", name=person.name)


@check("frames: a binary message before hello does no harm")
def binary_first(scene):
    person = scene.connection()
    person.socket.send_frame(BINARY, b"\x00")
    code = person.wait_for_any(("error",))["content"].get("code")
    expect(code in ("bad_message", "hello_first"), f"the code {code}")
    person.hello(fresh_name())


@check("frames: a ping is answered with a pong of the same payload")
def control_ping(scene):
    person = scene.person()
    person.settle()
    for payload in (b"", b"are you there", b"x" * 125):
        person.socket.send_frame(PING, payload)
        while (got := person.socket.receive(5)) and got[0] == TEXT:
            pass
        expect_equal(got, (PONG, payload), "the answer to a ping")


@check("frames: a close is answered with a close")
def control_close(scene):
    person = scene.person()
    person.socket.send_close(1000)
    person.closed([1000, 1005])


@check("frames: broken ones end the connection and nothing else", on="free")
def broken_frames(scene):
    table = scene.table()
    host, guest = table.players
    breaks = [dict(opcode=TEXT, payload=b"{}", rsv=4), dict(opcode=3, payload=b"x"),
              dict(opcode=PING, payload=b"x" * 126), dict(opcode=CONTINUATION, payload=b"x"),
              dict(opcode=PING, payload=b"x", fin=False), dict(opcode=11, payload=b""),
              dict(opcode=CLOSE, payload=b"\x03")]
    for broken in breaks:
        guest.socket.send_frame(**broken)
        expect(guest.closes_within(8), f"still open after {broken}")
        expect(guest.socket.close_code in (1000, 1002, 1005, 1006, 1007, 1009),
               f"closed with {guest.socket.close_code} after {broken}")
        guest = scene.back(guest)
    guest.ok("chat_message", text="still here")
    host.wait("chat_message", lambda c: c["text"] == "still here")


@check("frames: two texts begun in one another end the connection or are refused")
def interleaved(scene):
    person = scene.person()
    person.settle()
    person.socket.send_frame(TEXT, b'{"type":', fin=False)
    person.socket.send_frame(TEXT, ping_of(100))
    expect(person.trouble() is not None, "it was accepted")


@check("frames: an unmasked frame is refused or read, the server lives on")
def unmasked(scene):
    person = scene.person()
    person.settle()
    person.asked[5] += 1
    person.socket.send_frame(TEXT, ping_of(100), masked=False)
    person.socket.receive(2)
    scene.person().ok("create_room", game="gomoku")


@check("frames: half a frame and silence loses that connection only", slow=True)
def half_a_frame(scene):
    table = scene.table()
    table.players[1].socket.send_frame(TEXT, b'{"ty', claimed=2000)
    expect(table.players[1].closes_within(32), "still open 32 s after half a frame")
    table.host.wait("player_dropped", timeout=8)
