"""Polling and long polling: how a carrier is opened, how messages go in and come out."""

import signal
import time

from carrier import Carrier, greeted, handed_out, hello, message, pings, pongs, settled
from expect import expect, expect_after, expect_equal
from httpclient import HttpConnection, expect_refused, request
from scene import fresh_name
from suite import check

LARGEST = 16 * 1024  # bytes of a message


@check("carriers: opening one brings 201, an ID of 128 bits that is nobody else's, and 25 s", on="web")
def opened(scene):
    carriers = [Carrier(scene.server) for _ in range(5)]
    expect_equal(len({each.id for each in carriers}), 5, "different IDs")


@check("carriers: hello and everything else goes as over a WebSocket: welcome, lobby, a room, a refusal", on="web")
def as_over_a_websocket(scene):
    carrier = Carrier(scene.server)
    carrier.say(message("create_room", {"game": "gomoku"}, 1))
    expect_equal(carrier.take()[0]["content"]["code"], "hello_first", "before hello")
    carrier.say(hello("Wanda"))
    kinds = [m["type"] for m in carrier.take_until(lambda m: m["type"] == "lobby")]
    expect_equal(kinds, ["welcome", "lobby"], "what comes first")
    expect_equal(carrier.ask(2, "create_room", game="gomoku")["type"], "ok", "create_room")
    carrier.wait("room")
    expect_equal(carrier.ask(3, "join_room", room="x")["content"]["code"], "already_in_room", "join_room")
    carrier.say(hello("Wanda"))
    expect_equal(carrier.wait("error").get("reason"), "second_hello", "a second hello")
    expect_equal(carrier.ask(4, "nonsense")["content"]["code"], "unknown_type", "nonsense")


# -- in

@check("carriers: POST says 204 and nothing else; what was taken already is passed over", on="web")
def repeated_posts(scene):
    carrier = settled(scene)
    base = carrier.sent - 1
    for messages, at in ((pings(1, 3), base + 1), (pings(1, 3), base + 1), (pings(2, 4), base + 2),
                         (pings(1, 2), base + 1)):
        answer = carrier.post(messages, at)
        expect_equal((answer.status, answer.body), (204, b""), f"{len(messages)} from {at}")
        expect_equal(answer.header("content-type"), None, "Content-Type of a 204")
    expect_equal(carrier.post([hello("Other")], 0).status, 204, "the hello again")
    expect_equal(carrier.taken(), base + 6, "messages taken")
    carrier.sent = base + 6
    carrier.say(message("ping", {}, 99))
    came = carrier.take_until(lambda m: m.get("re") == 99)
    expect_equal(pongs(came), [1, 2, 3, 4, 5, 99], "each was carried out once, in order")
    expect(not [m for m in came if m["type"] == "error"], f"an error: {came}")


@check("carriers: a gap is 409 with what was taken, and nothing of it is taken", on="web")
def gaps(scene):
    carrier = settled(scene)
    for at in (carrier.sent + 1, carrier.sent + 2, 50, 2**31, 2**40, 2**53 - 1):
        answer = carrier.post(pings(1, 1), at)
        expect_equal((answer.status, answer.json()), (409, {"taken": carrier.sent}), f"from={at}")
        answer.expect_not_kept()
    carrier.say(*pings(7, 1))
    expect_equal(pongs(carrier.take_until(lambda m: m.get("re") == 7)), [7], "what was carried out")


@check("carriers: an array has 1 to 50 messages; what is none is 400, and nothing of it is taken", on="web")
def arrays(scene):
    carrier = greeted(scene)
    ping = b'{"type":"ping","id":5,"content":{}}'
    for what, body in (("no message", b"[]"), ("51 messages", pings(1, 51)), ("an object", ping), ("nothing", b""),
                       ("a text", b'"[]"'), ("null", b"null"), ("half an array", b"[" + ping),
                       ("something behind it", b"[" + ping + b"]x"), ("two arrays", b"[" + ping + b"][]"),
                       ("a comma too many", b"[" + ping + b",]"), ("two commas", b"[" + ping + b",," + ping + b"]"),
                       ("no comma", b"[" + ping + ping + b"]"), ("a single quote", b"['x']"),
                       ("a wrong word", b"[" + ping + b",nul]"), ("no array", b"nonsense")):
        expect_refused(carrier.post(body, carrier.sent), (400,), what)
        expect_equal(carrier.taken(), carrier.sent, f"messages taken after {what}")
    carrier.say(*pings(1, 50))
    expect_equal(pongs(carrier.take_until(lambda m: m.get("re") == 50)), list(range(1, 51)), "50 messages")
    spaced = carrier.post(b" \r\n[\t" + ping + b" ,\n " + ping.replace(b"5", b"6") + b" ] \n")
    expect_equal(spaced.status, 204, "white space around them")
    carrier.reply(6)


@check("carriers: `from`, `after` and `wait` are whole numbers, `from` and `after` must be there, `wait` is at most 25",
       on="web")
def numbers(scene):
    carrier = settled(scene)
    nonsense = ("", "-1", "+1", "1.0", "1e1", "x", "0x1", "%31", "1%20", "99999999999999999999", "1,1", "null", "١")
    queries = [("POST", query) for query in ["", "?", "?from", "?fro=1", *(f"?from={each}" for each in nonsense)]]
    queries += [("GET", query) for query in ["", "?", "?after", "?wait=1", *(f"?after={each}" for each in nonsense)]]
    after = carrier.after
    queries += [("GET", f"?after={after}&wait={each}") for each in (*nonsense, "26", "25.5", "1000")]
    for method, query in queries:
        target = (carrier.path + query).encode().decode("latin-1")
        answer = carrier.http.ask(method, target, json_body=pings(1, 1) if method == "POST" else None)
        odd = "%" in query or "9999" in query  # percent signs may be read; that number is above what was sent, too
        expect(answer.status == 400 or odd and answer.status in (204, 200, 409), f"{method} …{query}: {answer}")
    expect_equal(carrier.taken(), carrier.sent, "messages taken")
    expect_equal(pongs(carrier.fetch(after, 0)[1]), [], "what was carried out")


@check("carriers: an element that is no message gets bad_message, one too deep bad_json, and each counts as taken",
       on="web")
def no_messages(scene):
    carrier = settled(scene)

    def deep(levels):  # in all, with the message and its content
        return message("ping", {"a": nested(levels - 2)}, levels)

    def nested(levels):
        return [nested(levels - 1)] if levels > 1 else []
    for element, code in ((1, "bad_message"), ("x", "bad_message"), (None, "bad_message"), ([], "bad_message"),
                          ({}, "bad_message"), ({"type": 1, "content": {}}, "bad_message"), (deep(17), "bad_json"),
                          (deep(40), "bad_json"), ([[[]]], "bad_message")):
        carrier.say(element)
        expect_equal(carrier.wait("error")["code"], code, f"{element}")
        expect_equal(carrier.taken(), carrier.sent, f"messages taken after {element}")
    carrier.say(17, deep(16), *pings(50, 1))
    came = carrier.take_until(lambda m: m.get("re") == 50)
    expect_equal([m["type"] for m in came], ["error", "pong", "pong"], "a bad one and the good ones beside it")


@check("carriers: an element of 16 KiB is taken, a larger one, as it stands in the body, ends the carrier with 1009",
       on="web")
def large_elements(scene):
    for what, size, inside in (("of 16 KiB", LARGEST, True), ("of a byte more", LARGEST + 1, True),
                               ("of 16 KiB, with blanks in it", LARGEST, False),
                               ("of a byte more, with blanks in it", LARGEST + 1, False)):
        carrier = greeted(scene)
        start, end = b'{"type":"ping","id":3,"content":{"a":"', b'"}}'
        filled = (start.ljust(size - len(end), b"x") + end) if inside else (start + end[:-1]).ljust(size - 1) + b"}"
        expect_equal(len(filled), size, "the size of the element")
        expect_equal(carrier.post(b"[" + filled + b"]").status, 204, what)
        if size > LARGEST:
            carrier.expect_over(1009, what)
        else:
            carrier.reply(3)
    carrier = greeted(scene)
    expect_equal(carrier.post(b"[   1   ," + b" " * 20_000 + b"2]").status, 204, "blanks around an element")
    expect_equal([carrier.wait("error")["code"] for _ in range(2)], ["bad_message"] * 2, "what they are")


@check("carriers: what ends the carrier still gets 204, and what stands behind it is not carried out", on="web")
def rest_of_the_array(scene):
    table = scene.table(players=1)
    watcher, carrier = table.host, greeted(scene)
    answer = carrier.post([message("join_room", {"room": table.room}), message("chat_message", {"text": "before"}),
                           message("ping", {"a": "x" * LARGEST}), message("chat_message", {"text": "behind"})])
    expect_equal(answer.status, 204, f"the array ({answer})")
    expect_equal(watcher.wait("chat_message")["text"], "before", "the line before")
    watcher.arrive()
    expect_equal(watcher.got("chat_message"), [], "the line behind")
    carrier.expect_over(1009, "afterwards")
    version = Carrier(scene.server)
    version.say(hello(fresh_name(), protocol=99), hello(fresh_name()))
    came = version.take()
    expect_equal([(m["type"], m["content"].get("code")) for m in came], [("error", "version")], "what is handed out")
    version.expect_over(4002, "another version of the protocol")


@check("carriers: 204 comes once what was done can be seen: the reply is there, and others' next request has it",
       on="web")
def seen_at_once(scene):
    host, guest = settled(scene), greeted(scene)
    expect_equal(guest.ask(2, "join_room", room=host.room)["type"], "ok", "join_room")
    guest.take()
    host.take()
    for number in range(3, 23):
        text = f"line {number}"
        guest.say(message("chat_message", {"text": text}, number))
        expect_equal([m["re"] for m in guest.take() if m["type"] == "ok"], [number], "the reply, asked for at once")
        lines = [m["content"]["text"] for m in host.take() if m["type"] == "chat_message"]
        expect_equal(lines, [text], "what the other one's next request brings")


@check("carriers: 204 comes once it is on disk: a kill -9 right behind it loses nothing", on="own")
def on_disk(scene):
    server = scene.own_server("--rate", "0")
    carrier = greeted(scene)
    carrier.say(message("create_room", {"game": "gomoku", "name": "Kept"}, 2), message("ready", {"ready": True}, 3))
    server.restart(signal.SIGKILL)
    answer = HttpConnection(server).ask(target=carrier.get_target())
    expect_equal(answer.status, 404, "the carrier after the restart")
    again = Carrier(server)
    welcome = again.greet("Back", token=carrier.welcome["token"])
    expect_equal((welcome["resumed"], welcome["last_id"]), (True, 3), "resumed, and last_id")
    expect_equal(again.wait("room")["name"], "Kept", "the room")


# -- out

@check("carriers: a GET brings what is there at once, and nothing after `wait` seconds, at once where that is missing",
       on="web", slow=True)
def waits(scene):
    carrier = settled(scene)
    for wait, least, most in ((None, 0, 1), (0, 0, 1), (2, 1.8, 4), (1, 0.8, 3)):
        begun = time.monotonic()
        expect_equal(carrier.fetch(wait=wait), (carrier.after, []), f"wait={wait}: what came")
        expect_after(begun, least, most, f"wait={wait}")
    carrier.say(*pings(1, 1))
    begun = time.monotonic()
    expect_equal(pongs(carrier.take(wait=20)), [1], "what was there")
    expect_after(begun, 0, 4, "what was there")


@check("carriers: a GET that waits is answered as soon as there is something", on="web")
def woken(scene):
    carrier = settled(scene)
    with HttpConnection(scene.server) as waiting:
        for number in range(1, 6):
            waiting.send(request(waiting.host, target=carrier.get_target(wait=25)))
            expect(waiting.try_read(timeout=0.2) is None, "an answer before there was anything")
            carrier.say(*pings(number, 1))
            carrier.after, came = handed_out(waiting.read())
            expect_equal(pongs(came), [number], "what woke it")


@check("carriers: what was handed out stays until it is confirmed, and then it is gone", on="web")
def repeated_gets(scene):
    carrier = settled(scene)
    start = carrier.after
    carrier.say(*pings(1, 4))
    first = carrier.fetch(start)
    expect_equal((first[0], pongs(first[1])), (start + 4, [1, 2, 3, 4]), "the first request")
    expect_equal(carrier.fetch(start), first, "the same request again")
    expect_equal(carrier.fetch(start, 5), first, "the same request with another wait")
    expect_equal(carrier.fetch(start + 2), (start + 4, first[1][2:]), "half of it confirmed")
    carrier.say(*pings(5, 1))
    expect_equal(pongs(carrier.fetch(start + 2)[1]), [3, 4, 5], "with what came since")
    for after in (start, start + 1, start + 6, start + 100, 2**53 - 1, *([0] if start else [])):
        answer = carrier.get(after)
        expect_equal((answer.status, answer.json()), (409, {"from": start + 2, "next": start + 5}), f"after={after}")
        answer.expect_not_kept()
    expect_equal(pongs(carrier.fetch(start + 2)[1]), [3, 4, 5], "after the conflicts")
    expect_equal(carrier.fetch(start + 5), (start + 5, []), "all confirmed")


@check("carriers: another GET ends the one that waits, which says `next` = its own `after`", on="web")
def second_get(scene):
    carrier = settled(scene)
    with HttpConnection(scene.server) as first, HttpConnection(scene.server) as second:
        first.send(request(first.host, target=carrier.get_target(wait=25)))
        expect(first.try_read(timeout=0.3) is None, "an answer before there was anything")
        second.send(request(second.host, target=carrier.get_target(wait=25)))
        expect_equal(handed_out(first.read()), (carrier.after, []), "what the first one was answered")
        expect(second.try_read(timeout=0.3) is None, "the second was answered, too")
        carrier.say(*pings(1, 1))
        expect_equal(pongs(handed_out(second.read())[1]), [1], "what the second one was answered")


@check("carriers: 256 KiB at once, as many messages as fit; the rest follows in order", on="web")
def portions(scene):
    carrier = settled(scene)
    for first in range(0, 48, 4):
        carrier.say(*[message("ping", {"a": "x" * 15_000}, number + 1) for number in range(first, first + 4)])
    sizes, got = [], []
    while len(got) < 48:
        answer = carrier.get()
        carrier.after, messages = handed_out(answer)
        sizes.append(len(answer.body))
        got += pongs(messages)
    expect_equal(got, list(range(1, 49)), "the messages in order")
    expect(all(size > 256 * 1024 - 16_000 for size in sizes[:-1]), f"they came in portions of {sizes}")


@check("carriers: requests of one connection are taken in order: POST, then GET behind it", on="web")
def in_order(scene):
    carrier = settled(scene)
    with HttpConnection(scene.server) as connection:
        for number in range(1, 11):
            post = request(connection.host, "POST", f"{carrier.path}?from={carrier.sent}", json_body=pings(number, 1))
            carrier.sent += 1
            connection.send(post + request(connection.host, target=carrier.get_target(wait=5)))
            expect_equal(connection.read().status, 204, "POST")
            carrier.after, came = handed_out(connection.read())
            expect_equal(pongs(came), [number], "GET behind it")


@check("carriers: an ID that was never given is 404, so is one that is not written like one", on="web")
def unknown(scene):
    carrier = greeted(scene)
    with HttpConnection(scene.server) as connection:
        for id_ in ("0" * 32, "f" * 32, carrier.id[:-1], carrier.id + "0", "x" * 32, carrier.id[::-1],
                    *([carrier.id.upper()] if carrier.id.upper() != carrier.id else [])):
            for method, query in (("GET", "?after=0"), ("POST", "?from=0"), ("DELETE", "")):
                body = pings(1, 1) if method == "POST" else None
                answer = connection.ask(method, f"/carrier/{id_}{query}", json_body=body)
                expect_equal(answer.status, 404, f"{method} /carrier/{id_}")
    carrier.say(*pings(1, 1))
