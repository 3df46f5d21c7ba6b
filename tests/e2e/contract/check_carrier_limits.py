"""Polling and long polling: what a carrier, and all of an address, may leave unread and open."""

import time

from carrier import Carrier, dropped, expect_gone, fill, greeted, in_room_of, message, pings, settled
from check_attacks import expect_small
from expect import expect, expect_after, expect_equal
from httpclient import HttpConnection, answer_to, expect_refused, host_of, request
from scene import fresh_name
from suite import check
from websocket import WebSocket


@check("carriers: more than 1 MiB unconfirmed ends it with 4003, without what was sent; the person may come back",
       on="web")
def never_fetched(scene):
    table = scene.table(players=1)
    carrier = in_room_of(scene, table)
    fill(carrier, 840)
    expect_equal(carrier.post(pings(1, 1)).status, 204, "840 KiB are kept")
    fill(carrier, 480)
    carrier.expect_over(4003, "more than 1 MiB")
    expect_equal(dropped(table.host, carrier).get("away"), "lost", "away")
    again = Carrier(scene.server)
    expect_equal(again.greet(fresh_name(), token=carrier.welcome["token"])["resumed"], True, "resumed")


@check("carriers: what is confirmed does not count to the 1 MiB", on="web")
def fetched(scene):
    carrier = settled(scene)
    for _ in range(4):
        fill(carrier, 600)
        while carrier.take():
            pass
    expect_equal(carrier.post(pings(1, 1)).status, 204, "after 2.4 MiB")


def left_unread(scene, source, kibibytes):
    carrier = Carrier(scene.server, source)
    carrier.greet(fresh_name())
    fill(carrier, kibibytes)
    return carrier


def alive(carrier):
    return carrier.post([message("ping")]).status == 204


@check("carriers: those of one address leave at most 8 MiB: beyond, the fullest of them ends", on="own")
def eight_mebibytes(scene):
    scene.own_server("--rate", "0")
    elsewhere = left_unread(scene, "127.0.0.2", 980)
    fullest = left_unread(scene, "", 960)
    others = [left_unread(scene, "", 840) for _ in range(7)]
    expect(all(map(alive, [fullest, *others])), "one of 6.7 MiB has ended")
    others += [left_unread(scene, "", 840) for _ in range(2)]
    expect_gone(fullest.post(pings(1, 1)), 4003, "the fullest")
    expect(all(map(alive, [*others, elsewhere])), "another one has ended, too")


@check("carriers: all together leave at most 32 MiB: beyond, the fullest of all ends", on="own")
def thirty_two_mebibytes(scene):
    scene.own_server("--rate", "0")
    fullest = left_unread(scene, "127.0.0.9", 980)
    others = [left_unread(scene, f"127.0.0.{2 + number // 9}", 840) for number in range(34)]
    expect(all(map(alive, [fullest, *others])), "one of 29 MiB has ended")
    others += [left_unread(scene, f"127.0.0.{2 + number // 9}", 840) for number in range(34, 38)]
    expect_gone(fullest.post(pings(1, 1)), 4003, "the fullest")
    expect(all(map(alive, others)), "another one has ended, too")
    expect_small(scene)


@check("carriers: more than 200 bad messages in 10 s end it with 4004, and the answers are handed out", on="web")
def bad_messages(scene):
    carrier = settled(scene)
    for _ in range(6):
        carrier.post([{"type": "nonsense", "content": {}}] * 50)
    expect_gone(carrier.post(pings(1, 1)), 4004, "POST")
    came = carrier.take()
    expect(200 <= len(came) <= 202 and all(m["type"] == "error" for m in came), f"{len(came)} were handed out")
    expect_gone(carrier.get(), 4004, "GET")


@check("carriers: without a hello within 10 s it ends with 4004", on="web", slow=True)
def no_hello(scene):
    begun, carrier, silent = time.monotonic(), Carrier(scene.server), Carrier(scene.server)
    waiting = HttpConnection(scene.server)
    waiting.send(request(waiting.host, target=carrier.get_target(wait=25)))
    expect_gone(waiting.read(timeout=14), 4004, "a GET that waits")
    expect_after(begun, 9, 13.5, "no hello")
    carrier.expect_over(4004, "no hello")
    expect_gone(silent.get(wait=5), 4004, "no hello, and no GET before")


# -- connections and the greatest number of them

@check("carriers: where the server is full POST /carrier is 503 with 4005; connections that speak HTTP do not count",
       on="own")
def full(scene):
    server = scene.own_server("--max-connections", "3")
    sockets = [scene.socket() for _ in range(2)]
    plain = [HttpConnection(server) for _ in range(5)]
    for connection in plain:
        expect_equal(connection.ask(target="/nowhere").status, 404, "a plain connection")
    carrier = greeted(scene)
    answer = plain[0].ask("POST", "/carrier", json_body={})
    expect_equal(answer.status, 503, "a third carrier")
    content = answer.json()
    expect_equal(content["code"], 4005, "its code")
    expect(isinstance(content["reason"], str) and content["reason"], f"its reason: {content}")
    nonsense = request(host_of(server), "POST", "/carrier", kind="text/plain", body=b"[]")
    expect_refused(answer_to(server, nonsense), (415,), "text where it is full")
    expect_refused(plain[1].ask("POST", "/carrier", body=b"[]"), (400,), "nonsense where it is full")
    expect(all(each.receive(0.05) is None for each in sockets), "a WebSocket was closed")
    carrier.delete()
    answer = plain[2].ask("POST", "/carrier", json_body={})
    expect_equal(answer.status, 201, "a carrier after one was ended")
    for each in sockets:
        each.abandon_softly()


@check("carriers: an address has 200 carriers and WebSockets without a hello; one more closes the oldest with 4005, "
       "connections that speak HTTP are none of them", on="own")
def without_hello(scene):
    server = scene.own_server()
    connection = HttpConnection(server)
    first = Carrier(server)
    second = WebSocket.open(server.port)
    ids = [connection.ask("POST", "/carrier", json_body={}) for _ in range(150)]
    time.sleep(1.5)
    ids += [connection.ask("POST", "/carrier", json_body={}) for _ in range(48)]
    expect_equal({answer.status for answer in ids}, {201}, "opening them")
    answer = first.get()
    expect_equal(answer.status, 200, f"the oldest of 200 ({answer})")
    expect_equal(connection.ask("POST", "/carrier", json_body={}).status, 201, "one more")
    first.expect_over(4005, "the oldest of 201")
    expect(second.receive(0.3) is None and second.close_code is None, "the second oldest was closed, too")
    second.abandon()
