"""Polling and long polling: how a carrier ends, and what is told and handed out then."""

import signal
import time

from carrier import (Carrier, dropped, expect_gone, fill, handed_out, hello, in_room_of, pings, pongs, settled,
                     waiting_get)
from expect import expect, expect_after, expect_equal
from httpclient import answer_to, host_of, request
from scene import fresh_name, person_in
from suite import check


# -- a token elsewhere

@check("carriers: a token shown on another carrier or a WebSocket ends this one with 4001, a GET that waits at once",
       on="web")
def taken_over(scene):
    def comes_back(welcome, elsewhere):
        expect_equal(welcome["resumed"], True, "resumed")
        expect_gone(waiting.read(), 4001, f"a GET that waits, by a {elsewhere}")
        carrier.expect_over(4001, f"the token on a {elsewhere}")
    carrier = settled(scene)
    waiting = waiting_get(carrier)
    comes_back(Carrier(scene.server).greet(fresh_name(), token=carrier.welcome["token"]), "carrier")
    carrier = settled(scene)
    waiting = waiting_get(carrier)
    person = scene.person(token=carrier.welcome["token"])
    comes_back(person.welcome, "WebSocket")
    Carrier(scene.server).greet(fresh_name(), token=person.token)
    person.closed([4001])


@check("carriers: after its end POST is 410 at once, while GET hands out what was sent before, then it is 410 whatever "
       "`after` is", on="web")
def last_words(scene):
    carrier = settled(scene)
    start = carrier.after
    carrier.say(*pings(1, 4))
    Carrier(scene.server).greet(fresh_name(), token=carrier.welcome["token"])
    expect_gone(carrier.post(pings(5, 1)), 4001, "POST")
    first = carrier.fetch(start, wait=25)
    expect_equal(pongs(first[1]), [1, 2, 3, 4], "what is handed out")
    expect_equal(carrier.fetch(start), first, "the same again")
    expect_equal(carrier.fetch(start + 2), (first[0], first[1][2:]), "half of it confirmed")
    for after in (first[0], first[0], start, start + 2, 0, 10_000):
        expect_gone(carrier.get(after), 4001, f"after={after}, when nothing is left")


@check("carriers: an ended one keeps at most 64 KiB: with more than that it hands out nothing", on="web")
def too_much_to_keep(scene):
    for kibibytes, left in ((60, True), (120, False)):
        carrier = settled(scene)
        start = carrier.after
        fill(carrier, kibibytes)
        Carrier(scene.server).greet(fresh_name(), token=carrier.welcome["token"])
        if left:
            expect_equal(len(carrier.fetch(start)[1]), 4, "what is handed out")
        else:
            expect_gone(carrier.get(start), 4001, "a GET")


# -- DELETE

@check("carriers: DELETE is 204, also when repeated; then 410 with 1000, and nothing is handed out any more", on="web")
def deleted(scene):
    carrier = settled(scene)
    carrier.say(*pings(1, 2))
    for _ in range(3):
        answer = carrier.delete()
        expect_equal((answer.status, answer.body), (204, b""), "DELETE")
    carrier.expect_over(1000, "DELETE")
    expect_equal(carrier.delete().status, 204, "DELETE once more")
    waited = settled(scene)
    waiting = waiting_get(waited)
    waited.delete()
    expect_gone(waiting.read(), 1000, "a GET that waits")
    taken = settled(scene)
    Carrier(scene.server).greet(fresh_name(), token=taken.welcome["token"])
    expect_equal(taken.delete().status, 204, "DELETE of one that has ended")


@check("carriers: after DELETE the person is lost, `away` closed, and comes back with the token", on="web")
def away(scene):
    table = scene.table(players=1)
    carrier = in_room_of(scene, table)
    carrier.delete()
    expect_equal(dropped(table.host, carrier).get("away"), "closed", "away in player_dropped")
    who = carrier.welcome["person"]
    entry = person_in(table.host.room_where(lambda r: not person_in(r, who)["connected"]), who)
    expect_equal(entry.get("away"), "closed", "away in the room")
    again = Carrier(scene.server)
    expect_equal(again.greet(fresh_name(), token=carrier.welcome["token"])["resumed"], True, "resumed")
    entry = person_in(table.host.room_where(lambda r: person_in(r, who)["connected"]), who)
    expect("away" not in entry, f"back: {entry}")


# -- silence

@check("carriers: one that no request named for 30 s ends with 4003, its person is connected until then; a GET that "
       "waits counts until it is answered or its connection breaks", on="web", slow=True)
def silence(scene):
    table, begun = scene.table(players=1), time.monotonic()
    silent, broken, waited = carriers = [in_room_of(scene, table) for _ in range(3)]
    for carrier in carriers:
        carrier.quieten()
    waiting_get(broken).sock.close()
    waiting = waiting_get(waited)
    silent.say(*pings(1, 1))
    asked = time.monotonic()
    while (answer := waiting.try_read(timeout=3)) is None:
        table.host.arrive()
    handed_out(answer)
    answered = time.monotonic()
    people = {p["person"]: p["connected"] for p in table.look()["people"]}
    expect(all(people[each.welcome["person"]] for each in carriers), "one is lost already")
    for carrier, since in ((silent, asked), (broken, asked), (waited, answered)):
        expect_equal(dropped(table.host, carrier, timeout=40).get("away"), "lost", "away")
        expect_after(since, 28, 37, "one that is silent")
        carrier.expect_over(4003, "one that is silent")
    expect_after(begun, 30, 90, "all")


@check("carriers: an ended one is told of for 60 s", on="web", slow=True)
def remembered(scene):
    carrier, begun = settled(scene), time.monotonic()
    carrier.delete()
    other = settled(scene)
    while time.monotonic() < begun + 50:
        other.take(wait=5)
    carrier.expect_over(1000, "50 s after DELETE")


@check("carriers: the server's end is told: `closing`, to a GET that waits, too", on="own")
def closing(scene):
    server = scene.own_server()
    carrier = settled(scene)
    waiting = waiting_get(carrier)
    server.tell(signal.SIGTERM)
    _, came = handed_out(waiting.read())
    expect_equal([m["type"] for m in came], ["closing"], "what the GET that waited was answered")
    expect_equal(came[0]["content"].get("code"), "stopping", "its code")
    expect_equal(server.exit_code(), 0, "the exit code")


@check("carriers: an ID stands in no log and no file, whatever is done with it", on="own")
def secret(scene):
    server = scene.own_server()
    carrier = settled(scene)
    carrier.say(*pings(1, 1), 1)
    carrier.take()
    for method, target in (("GET", carrier.path), ("PUT", carrier.path), ("BREW", carrier.path),
                           ("GET", carrier.path + "/.."), ("GET", carrier.path.ljust(3000, "x")),
                           ("GET", carrier.get_target(10_000))):
        carrier.http.ask(method, target)
    carrier.delete()
    carrier.get()
    server.tell(signal.SIGTERM)
    server.exit_code()
    expect(not server.printed(carrier.id), "it is printed")
    expect(not any(carrier.id.encode() in each for each in server.kept()), "it is in the folder")


@check("carriers: hello again after one that was refused, on the same carrier", on="web")
def refused_hello(scene):
    carrier = Carrier(scene.server)
    carrier.say(hello(""))
    expect_equal(carrier.wait("error")["code"], "bad_name", "an empty name")
    carrier.greet(fresh_name())


# -- which of two faults wins

@check("carriers: the content of a request before the carrier's end, its end before a gap or a conflict", on="web")
def order(scene):
    carrier = settled(scene)
    carrier.delete()
    host, path = host_of(scene.server), carrier.path

    def post(query, body=b'[{"type":"ping","content":{}}]', kind="application/json"):
        return request(host, "POST", path + query, body=body, kind=kind)
    for what, data, status in (("the method", request(host, "PUT", path), 405),
                               ("the Content-Type", post("?from=0", kind="text/plain"), 415),
                               ("no array", post("?from=0", b"{}"), 400), ("no from", post(""), 400),
                               ("no number", request(host, target=path + "?after=x"), 400),
                               ("a long wait", request(host, target=path + "?after=0&wait=26"), 400),
                               ("a gap", post("?from=1000"), 410),
                               ("a conflict", request(host, target=path + "?after=1000"), 410)):
        answer = answer_to(scene.server, data)
        expect_equal(answer.status, status, f"{what}, at one that has ended")
    carrier = settled(scene)
    answer = carrier.post(b"[1,]", 1000)
    expect_equal(answer.status, 400, "no array, behind a gap")
