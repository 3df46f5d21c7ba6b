"""HTTP on the port: hosts, heads, methods and paths."""

from check_handshake import FOREIGN_HOSTS
from expect import expect, expect_equal
from httpclient import HttpConnection, answer_to, expect_refused, expect_rows, host_of, request
from suite import check
from websocket import request_head

PADDING = "X-Padding: " + "x" * 9000


def foreign_origins(scene):
    port, host = scene.server.port, host_of(scene.server)
    return ["http://evil.example", "https://evil.example", "null", "file://", f"http://localhost:{port}",
            f"http://{host}.evil.example", f"ftp://{host}", f"http://evil.example/{host}",
            f"http://evil.example@{host}", host, f"http://{host}@evil.example", f"http://127.0.0.1:{port + 1}",
            f"http://{host}/", "http://127.0.0.1"]


# -- Host and Origin

@check("http: 45 requests with foreign or odd Hosts are refused, whatever they ask for", on="web")
def foreign_hosts(scene):
    count = 0
    for name in FOREIGN_HOSTS:
        host = f"{name}:{scene.server.port}" if name else name
        odd = name == "" or " " in name or name.startswith("[")  # no Host by its form, maybe
        for what, data in (("GET /", request(host)), ("POST /carrier", request(host, "POST", "/carrier", json_body={})),
                           ("a handshake", request_head(host))):
            statuses = (421, 400) if odd else (421,)
            expect_refused(answer_to(scene.server, data), statuses, f"{what} with Host {host!r}")
            count += 1
    expect(count >= 40, f"there were {count} only")


@check("http: 42 requests with foreign or odd Origins are refused with 403", on="web")
def foreign_origins_are_refused(scene):
    host = host_of(scene.server)
    for origin in foreign_origins(scene):
        line = [f"Origin: {origin}"]
        for what, data in (("GET /", request(host, headers=line)),
                           ("POST /carrier", request(host, "POST", "/carrier", headers=line, json_body={})),
                           ("a handshake", request_head(host, origin=origin))):
            expect_refused(answer_to(scene.server, data), (403,), f"{what} with Origin {origin}")


@check("http: no Host or two of them are 400; two Origins, one of them foreign, are refused", on="web")
def hosts_missing_or_twice(scene):
    host = host_of(scene.server)
    twice = [f"Host: {host}"]
    both = [f"Origin: http://{host}", "Origin: http://evil.example"]
    expect_rows(scene.server, [
        ("no Host", request(None), 400), ("the same Host twice", request(host, headers=twice), 400),
        ("no Host, HTTP/1.0", request(None, version="HTTP/1.0"), 400),
        ("a handshake without Host", request_head(None), 400),
        ("a handshake with the same Host twice", request_head(host, more=twice), 400),
        ("a foreign Host and a good one", request("evil.example", headers=twice), 400),
        ("a good Origin and a foreign one", request(host, headers=both), 400, 403),
        ("a foreign Origin and a good one", request(host, headers=both[::-1]), 400, 403)])


@check("http: IP literals and localhost are good Hosts, and that same Host by http and https is a good Origin",
       on="web")
def good_hosts(scene):
    port = scene.server.port
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"192.168.1.20:{port}", f"[::1]:{port}", "127.0.0.1"):
        for origin in ([], [f"Origin: http://{host}"], [f"Origin: https://{host}"]):
            answer = answer_to(scene.server, request(host, "POST", "/carrier", headers=origin, json_body={}))
            expect_equal(answer.status, 201, f"Host {host}, {origin}")


# -- the head

@check("http: what is no head is 400", on="web")
def malformed_heads(scene):
    host = host_of(scene.server)
    rest = f"Host: {host}\r\n\r\n"
    rows = [("no target", "GET HTTP/1.1"), ("no version", "GET /"), ("one word", "GET"),
            ("four words", "GET / / HTTP/1.1"), ("two blanks", "GET  / HTTP/1.1")]
    expect_rows(scene.server, [(what, f"{line}\r\n{rest}".encode(), 400, 505) for what, line in rows])
    lines = [("a line without a colon", "Nonsense"), ("a name with a blank", "X Y: z"), ("no name", ": z"),
             ("a blank before the colon", "X-A : z"), ("a folded line", "X-A: y\r\n z"), ("a zero byte", "X-A: a\0b")]
    expect_rows(scene.server, [(what, request(host, headers=[line]), 400) for what, line in lines])


@check("http: another version than 1.0 and 1.1 is 505", on="web")
def versions(scene):
    host = host_of(scene.server)
    for version in ("HTTP/2.0", "HTTP/1.2", "HTTP/0.9", "HTTP/3.0"):
        expect_rows(scene.server, [(version, request(host, version=version), 505)])
    for version in ("http/1.1", "HTTP/1.10", "HTTP/11", "HTTP/2", "FTP/1.1", "HTTP/1.x"):
        expect_rows(scene.server, [(version, request(host, version=version), 505, 400)])


@check("http: a target over 2 KiB is 414, one of 2 KiB is looked for", on="web")
def long_targets(scene):
    host = host_of(scene.server)
    for start in ("/", "/guest/", "/?", "/carrier/"):
        long = start.ljust(2049, "x")
        expect_rows(scene.server, [(f"{start}… of 2049 bytes", request(host, target=long), 414)])
        answer = answer_to(scene.server, request(host, target=long[:2048]))
        allowed = (200, 404) if start == "/?" else (404, 400) if start == "/carrier/" else (404,)
        expect(answer.status in allowed, f"{start}… of 2048 bytes: {answer}")


@check("http: a head over 8 KiB is 431, one of 7 KiB is answered", on="web")
def large_heads(scene):
    host = host_of(scene.server)
    for more in ([PADDING], [f"X-{n}: {'x' * 90}" for n in range(100)]):
        expect_rows(scene.server, [("more than 8 KiB", request(host, headers=more), 431)])
        expect_rows(scene.server, [("a handshake of more than 8 KiB", request_head(host, more=more), 431)])
    answer = answer_to(scene.server, request(host, "POST", "/carrier", headers=[PADDING[:7000]], json_body={}))
    expect_equal(answer.status, 201, "a head of 7 KiB")


# -- methods and paths

@check("http: a method that a path does not have is 405, and Allow says which ones it has", on="web")
def methods(scene):
    host = host_of(scene.server)
    known = "GET HEAD POST PUT PATCH DELETE OPTIONS".split()
    id_ = answer_to(scene.server, request(host, "POST", "/carrier", json_body={})).json()["carrier"]
    with HttpConnection(scene.server) as connection:
        for path, own in (("/", "GET HEAD"), ("/carrier", "POST"), (f"/carrier/{id_}", "GET POST DELETE")):
            for method in set(known) - set(own.split()):
                connection.send(request(host, method, path, json_body={} if method == "POST" else None))
                answer = connection.read(method)
                expect_equal(answer.status, 405, f"{method} {path}")
                allowed = {word.strip() for word in (answer.header("allow") or "").split(",")}
                expect_equal(allowed, set(own.split()), f"Allow of {method} {path}")
                if method != "HEAD":
                    answer.expect_plain()
                if connection.over:
                    connection.open()


@check("http: a method that is none of the known ones is 501", on="web")
def other_methods(scene):
    host = host_of(scene.server)
    for method in ("TRACE", "CONNECT", "PROPFIND", "BREW", "GETS", "Get", "G", "LOCK"):
        for path in ("/", "/carrier", "/nowhere"):
            expect_rows(scene.server, [(f"{method} {path}", request(host, method, path), 501)])


@check("http: what is nowhere is 404, whatever is asked for", on="web")
def nowhere(scene):
    with HttpConnection(scene.server) as connection:
        for path in ("/nowhere", "/index.html", "/guest", "/guest/", "/guest/page.js", "/favicon.ico", "/carrier/",
                     "/carriers", "/carrier/x/y", "/Carrier", "/robots.txt", "/.well-known/security.txt", "/%20",
                     f"/carrier/{'0' * 32}/"):
            answer = connection.ask(target=path)
            expect_equal(answer.status, 404, f"GET {path}")
            expect(not answer.ends, f"GET {path} ended the connection")


@check("http: targets with dots, percent signs, backslashes or no slash lead to no file outside", on="web")
def odd_targets(scene):
    host = host_of(scene.server)
    for target in ("/..", "/../etc/passwd", "/guest/../../../etc/passwd", "/guest/..", "/%2e%2e/etc/passwd",
                   "/guest/%2e%2e/%2e%2e/etc/passwd", "/guest/%2E%2E/%2E%2E/etc/passwd", "/guest/.%2e/etc/passwd",
                   "//", "//etc/passwd", "//evil.example/", "/guest//etc/passwd", "/guest/..%2f..%2fetc%2fpasswd",
                   "/\\etc\\passwd", "/guest/..\\..\\etc\\passwd", "\\", "etc/passwd", "*", "?", f"http://{host}/",
                   "http://evil.example/", "file:///etc/passwd", "/guest/%00", "/guest/....//etc/passwd", "/.",
                   "/%2e", "/./", "/guest/./x", "/%5c", "/carrier/../", "/carrier/%2e%2e", "evil.example:80"):
        answer = answer_to(scene.server, request(host, target=target))
        expect(answer.status in (400, 404), f"GET {target}: {answer}")
        expect(b"root:" not in answer.body and b"data-server" not in answer.body, f"GET {target}: {answer}")
