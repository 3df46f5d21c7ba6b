"""HTTP on the port: bodies, what is ignored, and the upgrade to a WebSocket."""

from carrier import pings, settled
from expect import expect, expect_equal
from httpclient import LARGEST_BODY, HttpConnection, answer_to, expect_refused, expect_rows, host_of, request
from suite import check
from websocket import request_head


@check("http: a body's head: Transfer-Encoding 501, no length 411, twice or no number 400, over 64 KiB 413", on="web")
def heads_of_bodies(scene):
    host = host_of(scene.server)

    def post(*headers, target="/carrier"):
        return request(host, "POST", target, headers=headers, length=False)
    no_numbers = ["abc", "-1", "+2", "0x2", "2,2", "2 2", "", "1e1", "2.0", "2;", "٢".encode().decode("latin-1")]
    chunked = "Transfer-Encoding: chunked"
    expect_rows(scene.server, [
        ("chunks", post(chunked), 501), ("chunks, and a length", post(chunked, "Content-Length: 2"), 501),
        ("a GET in chunks", request(host, headers=[chunked]), 501),
        ("identity", post("Transfer-Encoding: identity"), 501),
        ("no length", post(), 411), ("no length, at /", post(target="/"), 411),
        ("twice the same", post("Content-Length: 2", "Content-Length: 2") + b"{}", 400),
        ("two lengths", post("Content-Length: 2", "Content-Length: 3") + b"{}", 400),
        *((f"Content-Length: {text!r}", post(f"Content-Length: {text}"), 400) for text in no_numbers),
        ("64 KiB and a byte", post(f"Content-Length: {LARGEST_BODY + 1}"), 413),
        ("4 GiB", post("Content-Length: 4294967298"), 413),
        ("more than any number has", post("Content-Length: 18446744073709551618"), 413, 400)])


@check("http: a body where none belongs is 400", on="web")
def needless_bodies(scene):
    host = host_of(scene.server)
    id_ = answer_to(scene.server, request(host, "POST", "/carrier", json_body={})).json()["carrier"]
    expect_rows(scene.server, [(f"{method} {path}", request(host, method, path, body=b"hello"), 400)
                        for method, path in (("GET", "/"), ("GET", f"/carrier/{id_}?after=0"),
                                             ("DELETE", f"/carrier/{id_}"))])
    answer = answer_to(scene.server, request(host, "HEAD", "/", body=b"hello"), "HEAD")
    expect_equal(answer.status, 400, "HEAD with a body")


@check("http: a body of 64 KiB is read, a larger one is refused before it is sent", on="web")
def largest_body(scene):
    body = b"{}".ljust(LARGEST_BODY)
    with HttpConnection(scene.server) as connection:
        expect_equal(connection.ask("POST", "/carrier", body=body).status, 201, "64 KiB")
        connection.send(request(connection.host, "POST", "/carrier", body=body + b" ")[:300])
        expect_refused(connection.read(), (413,), "64 KiB and a byte, of which none was sent")


@check("http: POST is application/json, parameters are fine; all else is 415", on="web")
def content_types(scene):
    host = host_of(scene.server)
    for kind in ("application/json", "application/json; charset=utf-8", "application/json;charset=utf-8"):
        answer = answer_to(scene.server, request(host, "POST", "/carrier", kind=kind, json_body={}))
        expect_equal(answer.status, 201, f"Content-Type {kind}")
    for kind in (None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                 "application/jsonx", "application/json-patch+json", "text/json", "json",
                 "text/plain; application/json"):
        data = request(host, "POST", "/carrier", kind=kind, json_body={})
        expect_rows(scene.server, [(f"Content-Type {kind}", data, 415)])


@check("http: a body that opens no carrier is 400", on="web")
def no_opening(scene):
    host = host_of(scene.server)
    for body in (b"", b"[]", b"nonsense", b'"{}"', b"null", b"1", b"{", b"{} {}", b"\xff{}", b"{}\0"):
        expect_rows(scene.server, [(f"the body {body}", request(host, "POST", "/carrier", body=body), 400)])


@check("http: Expect, Range and If-None-Match are ignored", on="web")
def ignored(scene):
    with HttpConnection(scene.server) as connection:
        expectant = request(connection.host, "POST", "/carrier", headers=["Expect: 100-continue"], json_body={})
        connection.send(expectant[:-2])
        expect(connection.try_read(timeout=0.5) is None, "an answer before the body")
        connection.send(expectant[-2:])
        expect_equal(connection.read().status, 201, "after the body")
        whole = connection.ask()
        for line in ("Range: bytes=0-1", "If-None-Match: *", "Expect: nonsense"):
            again = connection.ask(headers=[line])
            expect_equal((again.status, again.body), (200, whole.body), line)


@check("http: nothing but the page's files is compressed, whatever Accept-Encoding names", on="web")
def never_compressed(scene):
    carrier = settled(scene)
    carrier.say(*pings(1, 3))
    for target, status in ((carrier.get_target(), 200), (carrier.get_target(10_000), 409), ("/nowhere", 404)):
        answer = carrier.http.ask(target=target, headers=["Accept-Encoding: gzip, deflate, br"])
        expect_equal((answer.status, answer.header("content-encoding")), (status, None), target)


# -- WebSocket

@check("http: a WebSocket of another version is 426", on="web")
def other_websockets(scene):
    good = request_head(host_of(scene.server))
    for version in (b"8", b"14", b"0"):
        other = good.replace(b"Version: 13", b"Version: " + version)
        expect_rows(scene.server, [(f"version {version}", other, 426)])


@check("http: an upgrade is the first request of a connection, later it is 400", on="web")
def late_upgrade(scene):
    host = host_of(scene.server)
    with HttpConnection(scene.server) as connection:
        connection.send(request_head(host))
        expect_equal(connection.read().status, 101, "an upgrade as the first request")
    with HttpConnection(scene.server) as connection:
        connection.ask(target="/nowhere")
        connection.send(request_head(host))
        expect_refused(connection.read(), (400,), "an upgrade as the second request")
    with HttpConnection(scene.server) as connection:
        connection.send(request(host, target="/nowhere") + request_head(host))
        expect_equal(connection.read().status, 404, "the request before the upgrade")
        expect_refused(connection.read(), (400,), "an upgrade right behind another request")
