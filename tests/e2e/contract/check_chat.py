"""Talking in a room."""

import re

from expect import expect, expect_equal, expect_holds
from suite import check

STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|\+00:00)"
DICE = "\U0001F3B2"


def texts(history):
    return [m["text"] for m in history["messages"]]


@check("chat: everybody in the room gets n, person, name, text and a time in UTC")
def chat_fields(scene):
    table = scene.table(spectators=1)
    speaker = table.spectators[0]
    speaker.ok("chat_message", text="Hello, everybody")
    for person in table.everyone:
        message = person.wait("chat_message")
        expect_holds(message, {"person": speaker.id, "name": speaker.name,
                               "text": "Hello, everybody"}, "chat_message")
        expect(re.fullmatch(STAMP, message["at"]), f"`at` is {message['at']}")
        expect(isinstance(message["n"], int), f"`n` is {message['n']!r}")


@check("chat: n counts up by one, the same for everybody, across speakers and matches")
def chat_counts(scene):
    table = scene.table(spectators=1)
    for turn in range(12):
        table.everyone[turn % 3].ok("chat_message", text=f"number {turn}")
        if turn == 5:
            table.host.ok("start_game")
    for person in table.everyone:
        person.arrive()
        heard = person.got("chat_message")
        expect_equal([c["text"] for c in heard], [f"number {t}" for t in range(12)], "texts")
        counts = [c["n"] for c in heard]
        expect_equal(counts, list(range(counts[0], counts[0] + 12)), "n")


@check("chat: 1 and 500 characters are said, 0 and 501 are bad_message, and so is what is no text")
def chat_lengths(scene):
    table = scene.table()
    host, guest = table.players
    for text in ("x", "x" * 500):
        guest.ok("chat_message", text=text)
        expect_equal(host.wait("chat_message")["text"], text, "text")
    for text in ("", "x" * 501, "x" * 5000, DICE * 501, 5, None, True, [], {"a": "b"}):
        guest.refused("bad_message", "chat_message", text=text)
    guest.refused("bad_message", "chat_message", {})
    for text in (" \t\n", "\u3164", "\u2800 \u2800", "\u200d\ufe0f\u034f", "\ue000", "\u0378\uffff"):
        guest.refused("bad_message", "chat_message", text=text)
    host.arrive()
    expect_equal(host.got("chat_message"), [], "what was said beyond")


@check("chat: letters of all kinds, markup and quotes arrive as they were sent")
def chat_texts(scene):
    table = scene.table()
    host, guest = table.players
    for text in (f"\u017elu\u0165ou\u010dk\u00fd \u4f60\u597d {DICE} \u00df",
                 "<b>bold</b> &amp; \\n",
                 "a\u3164\u2800\ue000b\u2764\ufe0f", '"quoted" \\ /', "{\"type\":\"ok\"}", "\u05e9\u05dc\u05d5\u05dd"):
        guest.ok("chat_message", text=text)
        expect_equal(host.wait("chat_message")["text"], text, "text")


@check("chat: NUL, lone surrogates and bidirectional controls do no harm")
def chat_hostile(scene):
    table = scene.table()
    host, guest = table.players
    for number, text in enumerate(("a\\u0000b", "\\ud800", "\\udc00\\ud800", "a\\u202eb\\u2066c",
                                   "e" + "\\u0301" * 100, "\\ud83d\\ude00\\u200d" * 20)):
        guest.asked[500 + number] += 1
        guest.send_text('{"type":"chat_message","id":%d,"content":{"text":"%s"}}'
                        % (500 + number, text))
        reply = guest.reply(500 + number)
        if reply["type"] == "ok":
            said = host.wait("chat_message")["text"]
            expect("\u202e" not in said and "\0" not in said, f"{text} was handed on as it is")
        else:
            code = reply["content"]["code"]
            expect(code in ("bad_message", "bad_json"), f"{text} got {code}")
    host.arrive()


@check("chat_history: the last 50, oldest first, on entering and on resuming")
def history(scene):
    table = scene.table(players=1)
    for n in range(60):
        table.host.ok("chat_message", text=f"number {n}")
    guest = scene.person()
    guest.ok("join_room", room=table.room)
    entered = guest.wait("chat_history")
    expect_equal(texts(entered), [f"number {n}" for n in range(10, 60)], "the texts")
    counts = [m["n"] for m in entered["messages"]]
    expect_equal(counts, list(range(counts[0], counts[0] + 50)), "n")
    expect_holds(entered["messages"][-1],
                 {"person": table.host.id, "name": table.host.name}, "the last message")
    guest.drop()
    expect_equal(scene.back(guest).wait("chat_history"), entered, "chat_history on resuming")
    table.host.ok("chat_message", text="next")
    last = counts[-1]
    expect_equal(table.host.wait("chat_message", lambda c: c["text"] == "next")["n"], last + 1,
                 "n of the next message")


@check("chat_history: as many of the last as fit into 48 KiB")
def long_history(scene):
    table = scene.table(players=1)
    for n in range(50):
        text = f"{n} " + DICE * 240 + "\u4e2d" * 250
        reply = table.host.ask("chat_message", text=text)
        if reply["type"] == "error":
            text = text[:240]
            table.host.ok("chat_message", text=text)
    guest = scene.person()
    guest.ok("join_room", room=table.room)
    messages = guest.wait("chat_history")["messages"]
    numbers = [int(m["text"].split()[0]) for m in messages]
    expect_equal(numbers, list(range(50 - len(numbers), 50)), "which messages")
    expect(15 <= len(numbers) <= 50, f"{len(numbers)} messages")
    size = max(len(raw.encode()) for raw in guest.raw if '"chat_history"' in raw)
    expect(size <= 49 * 1024, f"{size} bytes of history")


@check("chat_history and talk stay within their room")
def chat_stays_in(scene):
    one, other = scene.table(), scene.table()
    one.host.ok("chat_message", text="only here")
    guest = scene.person()
    guest.ok("join_room", room=other.room)
    expect_equal(guest.wait("chat_history")["messages"], [], "the other room's history")
    other.host.arrive()
    expect_equal(other.host.got("chat_message"), [], "what the other room heard")


@check("ping: pong with the same content, before and within a room")
def ping(scene):
    person = scene.person()
    for content in ({}, {"a": [1, 2.5, {"b": None}], "text": "\u4e2d\n\"", "yes": True}):
        reply = person.ask("ping", content)
        expect_equal(reply["type"], "pong", "the reply to ping")
        expect_equal(reply["content"], content, "the content of pong")
    person.ok("create_room", game="gomoku")
    expect_equal(person.ask("ping", {"n": 1})["content"], {"n": 1}, "the content of pong")
