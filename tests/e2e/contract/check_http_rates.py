"""HTTP on the port and the carriers: how much an address, and a carrier, may ask for."""

import collections
import time

from carrier import greeted, pings, settled
from expect import expect, expect_equal
from httpclient import HttpConnection, HungUp, answer_to, host_of, request
from suite import check

AT_ONCE = 8  # requests on one connection


def statuses(server, data, times, source=""):
    """How often each status came to so many requests, eight at a time, and the seconds that it took."""
    counted, begun, connection = collections.Counter(), time.monotonic(), HttpConnection(server, source)
    while times > 0:
        if connection.over:
            connection.open()
        connection.send(data * AT_ONCE)
        try:
            for _ in range(AT_ONCE):
                counted[connection.read().status] += 1
                times -= 1
        except HungUp:
            pass  # after the last answer that said so
    return counted, time.monotonic() - begun


def expect_burst(counted, good, burst, per_second, took, what):
    """As many as `good` as the burst and the seconds allow, and 429 for all the others."""
    expect(set(counted) <= {good, 429}, f"the statuses of {what}: {dict(counted)}")
    least, most = burst, burst + per_second * (took + 0.2) + 2 * AT_ONCE
    expect(least <= counted[good] <= most, f"{counted[good]} of {what} were answered in {took:.2f} s")


@check("http: an address may ask 200 times a second, 400 in a burst; beyond it 429, after every other refusal",
       on="own")
def requests_of_an_address(scene):
    server = scene.own_server()
    host = host_of(server)
    counted, took = statuses(server, request(host, target="/"), 700)
    expect_burst(counted, 200, 400, 200, took, "GET /")
    foreign = answer_to(server, request("evil.example"))
    expect_equal(foreign.status, 421, "a foreign Host when there are too many")
    expect_equal(set(statuses(server, request(host), 8, "127.0.0.2")[0]), {200}, "from another address")
    time.sleep(1.5)
    expect_equal(set(statuses(server, request(host), 96)[0]), {200}, "a second and a half later")


@check("http: --address-limits off lifts what an address may ask and how often it may come", on="own")
def lifted(scene):
    server = scene.own_server("--rate", "0", "--address-limits", "off")
    host = host_of(server)
    for what, data, status in (("GET /", request(host), 200),
                               ("POST /carrier", request(host, "POST", "/carrier", json_body={}), 201)):
        counted, _ = statuses(server, data, 800)
        expect_equal(set(counted), {status}, f"the statuses of 800 {what}: {dict(counted)}")


@check("http: an address may connect 50 times a second, 200 in a burst; beyond it 429, and again a second later",
       on="own")
def connections_of_an_address(scene):
    server = scene.own_server()
    server.turnstile.per_second = 10_000
    server.turnstile.passed = collections.deque(maxlen=10_000)
    data, counted, begun = request(host_of(server)), collections.Counter(), time.monotonic()
    for _ in range(400):
        try:
            counted[answer_to(server, data).status] += 1
        except (HungUp, OSError):
            counted["hung up"] += 1
    took = time.monotonic() - begun
    expect(200 <= counted[200] <= 200 + 50 * (took + 0.2) + 5, f"{dict(counted)} of 400 in {took:.2f} s")
    expect(set(counted) <= {"hung up", 200, 429}, f"the statuses: {dict(counted)}")
    time.sleep(1.5)
    expect_equal(answer_to(server, data).status, 200, "a second and a half later")


@check("carriers: POST /carrier counts as a connection does: 50 a second, 200 in a burst, then 429",
       on="own")
def carriers_of_an_address(scene):
    server = scene.own_server()
    data = request(host_of(server), "POST", "/carrier", json_body={})
    counted, took = statuses(server, data, 320)
    expect_burst(counted, 201, 200 - AT_ONCE, 50, took, "POST /carrier")
    time.sleep(1.5)
    expect_equal(answer_to(server, data).status, 201, "a second and a half later")


@check("carriers: 50 requests a second to one, 100 in a burst; beyond it 429, and nothing is done", on="own")
def requests_of_a_carrier(scene):
    server = scene.own_server("--rate", "0")
    carrier, other = settled(scene), greeted(scene)
    time.sleep(2)  # the burst is whole again
    get = request(host_of(server), target=carrier.get_target())
    counted, took = statuses(server, get, 240)
    expect_burst(counted, 200, 100 - AT_ONCE, 50, took, "GET /carrier/ID")
    expect_equal(other.get().status, 200, "another carrier")
    for number in range(40):
        post = request(host_of(server), "POST", f"{carrier.path}?from={carrier.sent}", json_body=pings(number + 1, 1))
        with HttpConnection(server) as connection:
            connection.send(get * (AT_ONCE - 1) + post)
            got = [connection.read().status for _ in range(AT_ONCE)]
        if got[-1] == 429:
            break
        carrier.sent += 1
    expect_equal(got[-1], 429, "a POST among too many requests")
    time.sleep(1)
    expect_equal(carrier.taken(), carrier.sent, "messages taken")


@check("carriers: a message over the rate gets rate_limited and counts as taken", on="own")
def messages_over_the_rate(scene):
    scene.own_server()
    carrier = settled(scene)
    chat = [{"type": "chat_message", "content": {"text": "hi"}, "id": 10 + number} for number in range(9)]
    carrier.say(*chat)
    came = [m for m in carrier.take() if m.get("re")]
    refused = [m["content"]["code"] for m in came if m["type"] == "error"]
    expect_equal(len(came), 9, "replies")
    expect(3 <= len(refused) <= 4 and set(refused) == {"rate_limited"}, f"what they were refused with: {refused}")
    expect_equal(carrier.taken(), carrier.sent, "messages taken")
    again = greeted(scene)
    again.say(*pings(1, 45))
    again.say(*pings(46, 45))
    again.reply(45)
    said = [m for m in again.take() if m["type"] == "error"]
    expect(said and all(m["content"]["code"] == "rate_limited" for m in said), f"90 pings: {len(said)} refused")
    expect_equal(again.taken(), again.sent, "messages taken")
