"""HTTP on the port: which of two faults is told."""

from httpclient import LARGEST_BODY, expect_rows, host_of, request
from suite import check

PADDING = "X-Padding: " + "x" * 9000


def two_faults(scene):
    """Rows of (words, request, statuses): the first of the two is the one to be told of."""
    host = host_of(scene.server)
    foreign, chunks, long = ["Origin: http://evil.example"], ["Transfer-Encoding: chunked"], "/".ljust(3000, "x")
    twice, large = ["Content-Length: 2"] * 2, [f"Content-Length: {LARGEST_BODY + 1}"]

    def post(target="/carrier", headers=(), kind="application/json", body=b"{}", to=host, length=True, method="POST"):
        return request(to, method, target, headers=headers, body=body, length=length, kind=kind)
    bare = {"length": False, "body": b""}
    return [
        ("no head before a foreign Host", request("evil.example", headers=["Nonsense"]), 400),
        ("no head before a foreign Origin", request(host, headers=["Nonsense", *foreign]), 400),
        ("no head before the method", request(host, "BREW", headers=["Nonsense"]), 400),
        ("the version before a foreign Host", request("evil.example", version="HTTP/2.0"), 505),
        ("the version before a missing Host", request(None, version="HTTP/2.0"), 505),
        ("the version before the method", request(host, "BREW", version="HTTP/2.0"), 505),
        ("a long target before a foreign Host", request("evil.example", target=long), 414),
        ("a long target before a foreign Origin", request(host, target=long, headers=foreign), 414),
        ("a long target before the method", request(host, "BREW", long), 414),
        ("a large head before a foreign Host", request("evil.example", headers=[PADDING]), 431),
        ("a large head before a foreign Origin", request(host, headers=[*foreign, PADDING]), 431),
        ("a large head before the path", request(host, target="/nowhere", headers=[PADDING]), 431),
        ("a missing Host before a foreign Origin", request(None, headers=foreign), 400),
        ("a foreign Host before a foreign Origin", request("evil.example", headers=foreign), 421),
        ("a foreign Host before the method", request("evil.example", "BREW"), 421),
        ("a foreign Host before chunks", post(to="evil.example", headers=chunks, **bare), 421),
        ("a foreign Host before a missing length", post(to="evil.example", **bare), 421),
        ("a foreign Host before a large body", post(to="evil.example", headers=large, **bare), 421),
        ("a foreign Host before the path", request("evil.example", target="/nowhere"), 421),
        ("a foreign Host before the Content-Type", post(to="evil.example", kind="text/plain"), 421),
        ("a foreign Origin before the method", request(host, "BREW", headers=foreign), 403),
        ("a foreign Origin before chunks", post(headers=foreign + chunks, **bare), 403),
        ("a foreign Origin before a missing length", post(headers=foreign, **bare), 403),
        ("a foreign Origin before the path", request(host, target="/nowhere", headers=foreign), 403),
        ("a foreign Origin before the path's method", request(host, "PUT", headers=foreign), 403),
        ("a foreign Origin before the content", post(headers=foreign, body=b"nonsense"), 403),
        ("the method before two lengths", post(method="BREW", headers=twice, **bare), 501),
        ("the method before a large body", post(method="BREW", headers=large, **bare), 501),
        ("the method before the path", request(host, "BREW", "/nowhere"), 501),
        ("chunks before the path", request(host, target="/nowhere", headers=chunks), 501),
        ("a missing length before the path", post("/nowhere", **bare), 411),
        ("two lengths before the path", post("/nowhere", twice, **bare), 400),
        ("a large body before the path", post("/nowhere", large, **bare), 413),
        ("a needless body before the path", request(host, target="/nowhere", body=b"hello"), 400),
        ("a missing length before the path's method", post("/", **bare), 411),
        ("a large body before the path's method", post("/", large, **bare), 413),
        ("a missing length before the Content-Type", post(kind="text/plain", **bare), 411),
        ("two lengths before the Content-Type", post(kind="text/plain", headers=twice, **bare), 400),
        ("a large body before the Content-Type", post(kind="text/plain", headers=large, **bare), 413),
        ("the path before its method", request(host, "PUT", "/nowhere"), 404),
        ("the path before the Content-Type", post("/nowhere", kind="text/plain"), 404),
        ("the path before the content", post("/nowhere", body=b"nonsense"), 404),
        ("the path's method before the Content-Type", post("/", kind="text/plain"), 405),
        ("the path's method before the content", post("/", body=b"nonsense"), 405),
        ("the Content-Type before the content", post(kind="text/plain", body=b"nonsense"), 415)]


@check("http: of two faults the one that stands first in the order is told", on="web")
def order(scene):
    expect_rows(scene.server, two_faults(scene))
