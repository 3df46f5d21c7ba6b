"""HTTP on the port: what is no HTTP, what comes too late, and how long a connection stays."""

import time

from carrier import settled
from expect import expect, expect_after, expect_equal
from httpclient import HttpConnection, HungUp, expect_refused, host_of, request
from suite import check
from websocket import request_head


@check("http: a connection whose first byte is no capital letter is closed at once without a word", on="web")
def no_capital(scene):
    head = request(host_of(scene.server))
    hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"  # of TLS
    for first in (hello, b"get / HTTP/1.1\r\n\r\n", b"\r\n" + head, b" " + head, b"\n", b"\0",
                  b"0", b"\xff", b"{", b"@", b"[", b"a", b"ssh", b"\x80", b"\x05\x01\x00"):
        with HttpConnection(scene.server) as connection:
            connection.send(first)
            connection.expect_end(f"at once after {first[:20]}", within=2)


@check("http: a head that is not there within 5 s is 408, and nothing at all is closed without a word", on="web",
       slow=True)
def late_heads(scene):
    head, begun = request(host_of(scene.server)), time.monotonic()
    kinds = {"nothing": b"", "a letter": b"G", "half a head": head[:-2], "half a handshake": request_head("x")[:40]}
    held = {what: HttpConnection(scene.server) for what in kinds}
    for what, connection in held.items():
        connection.send(kinds[what])
    for what, connection in held.items():
        if what == "nothing":
            connection.expect_end("after nothing", within=9)
        else:
            expect_refused(connection.read(timeout=9), (408,), what)
        expect_after(begun, 4, 8.5, what)


@check("http: a body has 5 s from its head: 408, also where it drips", on="web", slow=True)
def late_body(scene):
    host, begun = host_of(scene.server), time.monotonic()
    data = request(host, "POST", "/carrier", body=b"{}".ljust(200))
    with HttpConnection(scene.server) as none, HttpConnection(scene.server) as dripping:
        none.send(data[:-200])
        dripping.send(data[:-200])
        for byte in data[-200:-1]:
            dripping.send(bytes([byte]))
            if dripping.receive(time.monotonic() + 0.1):
                break
        expect_refused(dripping.read(), (408,), "a body that drips")
        expect_after(begun, 4, 8.5, "a body that drips")
        expect_refused(none.read(), (408,), "no body")


@check("http: a request byte by byte, and one in pieces, is answered as one", on="web")
def in_pieces(scene):
    data = request(host_of(scene.server), "POST", "/carrier", json_body={})
    for size in (1, 7, 64):
        with HttpConnection(scene.server) as connection:
            for start in range(0, len(data), size):
                connection.send(data[start:start + size])
                connection.receive(time.monotonic() + 0.002)
            expect_equal(connection.read().status, 201, f"in pieces of {size}")


# -- how long a connection stays

@check("http: a connection stays after an answer, a 404, 405 or 415 too, and goes after what is refused sooner",
       on="web")
def stays_or_goes(scene):
    host = host_of(scene.server)
    staying = [("GET /nowhere", request(host, target="/nowhere"), 404),
               ("PUT /carrier", request(host, "PUT", "/carrier"), 405),
               ("a carrier", request(host, "POST", "/carrier", json_body={}), 201)]
    with HttpConnection(scene.server) as connection:
        for what, data, status in staying * 3:
            connection.send(data)
            answer = connection.read()
            expect_equal((answer.status, answer.ends), (status, False), f"{what}: status, and the end")
    going = [request(host, headers=["Nonsense"]), request(host, version="HTTP/2.0"), request(host, "BREW"),
             request("evil.example"), request(host, headers=["Origin: null"]),
             request(host, target="/".ljust(3000, "x")), request(host, "POST", length=False)]
    for data in going:
        with HttpConnection(scene.server) as connection:
            connection.send(request(host, target="/nowhere"))
            expect_equal(connection.read().status, 404, "the request before")
            connection.send(data)
            expect(connection.read().ends, f"the connection stays after {data[:40]}")


@check("http: `Connection: close` ends it, and HTTP/1.0 without `keep-alive`", on="web")
def asked_to_close(scene):
    host = host_of(scene.server)
    rows = [("close", "HTTP/1.1", ["Connection: close"], True), ("Close", "HTTP/1.1", ["Connection: Close"], True),
            ("nothing", "HTTP/1.1", [], False), ("keep-alive", "HTTP/1.1", ["Connection: keep-alive"], False),
            ("a list with close", "HTTP/1.1", ["Connection: x, close"], True), ("nothing", "HTTP/1.0", [], True),
            ("keep-alive", "HTTP/1.0", ["Connection: keep-alive"], False),
            ("Keep-Alive", "HTTP/1.0", ["Connection: Keep-Alive"], False)]
    for what, version, headers, ends in rows:
        with HttpConnection(scene.server) as connection:
            connection.send(request(host, target="/nowhere", version=version, headers=headers))
            expect_equal(connection.read().ends, ends, f"{version} with {what}: the end")
            if not ends:
                connection.send(request(host, target="/nowhere", version=version, headers=headers))
                expect_equal(connection.read().status, 404, f"{version} with {what}: the next answer")


@check("http: eight requests at once are answered in order", on="web")
def pipelined(scene):
    host = host_of(scene.server)
    rows = [("PUT", "/carrier", 405), ("GET", "/nowhere", 404), ("POST", "/carrier", 201), ("GET", "/carrier", 405)] * 2
    with HttpConnection(scene.server) as connection:
        for _ in range(3):
            connection.send(b"".join(request(host, method, path, json_body={} if method == "POST" else None)
                                     for method, path, _ in rows))
            got = [connection.read(method).status for method, _, _ in rows]
            expect_equal(got, [status for *_, status in rows], "the answers")
            expect(not connection.bytes_after, f"then came {connection.bytes_after[:60]}")


def waiting_first(scene, more):
    """What a connection answers to a GET that waits for a second, and to so many requests behind it:
    (statuses, whether it was closed then)."""
    carrier = settled(scene)
    wait = request(carrier.http.host, target=carrier.get_target(wait=1))
    paths = ["/nowhere" if number % 2 else "/carrier" for number in range(more)]
    with HttpConnection(scene.server) as connection:
        connection.send(wait + b"".join(request(carrier.http.host, target=path) for path in paths))
        expect(connection.try_read(timeout=0.4) is None, "a later request was answered before the one that waits")
        statuses = []
        try:
            for _ in range(more + 1):
                statuses.append(connection.read().status)
        except HungUp:
            pass
        return statuses, connection.ended(1)


@check("http: eight requests may wait on a connection; with a ninth it is closed after eight answers", on="web")
def ninth(scene):
    eight = [200, *[405, 404] * 3, 405]
    expect_equal(waiting_first(scene, 7), (eight, False), "eight requests: the answers, and whether it was closed")
    for more in (8, 12):
        expect_equal(waiting_first(scene, more), (eight, True), f"{more + 1} requests: the answers, and the end")


@check("http: 15 s after an answer a connection on which nothing came is closed without a word, and a request in time "
       "is answered", on="web", slow=True)
def idle(scene):
    idle_one, busy, begun = HttpConnection(scene.server), HttpConnection(scene.server), time.monotonic()
    for connection in (idle_one, busy):
        connection.ask(target="/nowhere")
    expect(not busy.ended(10), "closed within 10 s")
    busy.send(request(busy.host, target="/nowhere"))
    expect_equal(busy.read().status, 404, "an answer after 10 s")
    idle_one.expect_end("15 s after the last answer", within=12)
    expect_after(begun, 14, 19.5, "the idle one was closed")
    busy.expect_end("15 s after its last answer", within=20)
    expect_after(begun, 24, 29.5, "the busy one was closed")


@check("http: the next head has its own 5 s from its first byte", on="web", slow=True)
def next_head(scene):
    with HttpConnection(scene.server) as connection:
        connection.ask(target="/nowhere")
        expect(not connection.ended(7), "closed within 7 s")
        connection.send(request(connection.host)[:-2])
        begun = time.monotonic()
        expect(not connection.ended(3), "closed 3 s after the first byte")
        expect_refused(connection.read(timeout=9), (408,), "half of the next head")
        expect_after(begun, 4, 8.5, "half of the next head")


@check("http: a connection is not closed while an answer is owed, not in 25 s", on="web", slow=True)
def owed(scene):
    carrier = settled(scene)
    begun = time.monotonic()
    expect_equal(carrier.fetch(wait=25, timeout=32), (carrier.after, []), "what came after 25 s")
    expect_after(begun, 24, 30, "the GET that waits")
