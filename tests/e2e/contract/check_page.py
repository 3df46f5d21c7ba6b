"""The page for browsers, and what belongs to it."""

import gzip
import hashlib
import re

from expect import expect, expect_equal
from httpclient import HttpConnection, answer_to, expect_refused, host_of, request
from suite import check

POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; "
          "connect-src 'self' ws://HOST; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
FOR_EVER = "public, max-age=31536000, immutable"
FILE = re.compile(r"/guest/[A-Za-z0-9_.-]*\.[0-9a-f]{16}\.[a-z0-9]+")
AS_IT_IS = ([], ["Accept-Encoding: identity"], ["Accept-Encoding: br, deflate"])
COMPRESSED = (["Accept-Encoding: gzip"], ["Accept-Encoding: gzip, deflate, br"],
              ["Accept-Encoding: br;q=1, gzip;q=0.5"])


def page_of(connection):
    answer = connection.ask()
    expect_equal(answer.status, 200, f"GET / ({answer})")
    return answer


def files_of(connection):
    """The path of every file that the page, or a file that it names, names."""
    found, todo = set(), FILE.findall(page_of(connection).body.decode("utf-8"))
    while todo:
        path = todo.pop()
        if path in found:
            continue
        found.add(path)
        answer = connection.ask(target=path)
        expect_equal(answer.status, 200, f"GET {path}")
        if is_text(answer):
            todo += FILE.findall(answer.body.decode("utf-8"))
    expect(found, "the page names no file")
    return sorted(found)


def is_text(answer):
    kind = answer.header("content-type")
    return kind.startswith("text/") or "json" in kind or "svg" in kind


def server_id(scene):
    return scene.person().welcome["server"]["id"]


@check("page: GET / is the page, asked for anew each time, whole and for that server", on="web")
def page(scene):
    id_ = server_id(scene)
    with HttpConnection(scene.server) as connection:
        for headers in (*AS_IT_IS, *COMPRESSED):
            answer = connection.ask(headers=headers)
            expect_equal(answer.status, 200, "GET /")
            expect_equal(answer.header("content-type").lower().replace(" ", ""), "text/html;charset=utf-8", "its type")
            expect_equal(answer.header("cache-control"), "no-cache", "Cache-Control")
            expect_equal(answer.all("content-encoding") + answer.all("vary"), [], "Content-Encoding and Vary")
            text = answer.body.decode("utf-8")
            html = re.search(r"<html\b[^>]*>", text)
            expect(html and f'data-server="{id_}"' in html[0], f"its <html> is {html and html[0][:200]}, not of {id_}")


@check("page: its policy is the contract's, with the request's own Host", on="web")
def policy(scene):
    port = scene.server.port
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"192.168.1.20:{port}", f"[::1]:{port}", "127.0.0.1"):
        answer = answer_to(scene.server, request(host))
        expect_equal(answer.header("content-security-policy"), POLICY.replace("HOST", host), f"the policy at {host}")


@check("page: it breaks its own policy nowhere: no script or style in it, nothing from elsewhere, an icon of its own",
       on="web")
def nothing_from_elsewhere(scene):
    with HttpConnection(scene.server) as connection:
        text = page_of(connection).body.decode("utf-8")
        for tag in re.findall(r"<script\b[^>]*>", text):
            expect("src=" in tag, f"a script in the page: {tag}")
        odd = re.search(r"<style\b|<base\b|<form\b[^>]*action|<[^>]*\s(style|on[a-z]+)=", text)
        expect(not odd, f"style, base or handlers in the page: {odd}")
        for target in re.findall(r"<(?:script|link|img|source|audio)\b[^>]*?(?:src|href)=[\"']?([^\"'\s>]*)", text):
            expect(FILE.fullmatch(target), f"it loads {target}")
        icons = [tag for tag in re.findall(r"<link\b[^>]*>", text) if re.search(r"rel=[\"']?[^\"'>]*icon", tag)]
        expect(icons, "it names no icon")


@check("page: HEAD is answered as GET, without a body, for the page and for a file", on="web")
def heads(scene):
    with HttpConnection(scene.server) as connection:
        for path in ("/", files_of(connection)[0]):
            for headers in ([], ["Accept-Encoding: gzip"]):
                full, bare = (connection.ask(method, path, headers) for method in ("GET", "HEAD"))
                expect_equal(bare.status, 200, f"HEAD {path}")
                said = [[each for each in answer.headers if each[0] != "date"] for answer in (full, bare)]
                expect_equal(sorted(said[1]), sorted(said[0]), f"the headers of HEAD {path}")
                expect_equal(int(full.header("content-length")), len(full.body), f"Content-Length of {path}")


@check("page: the query is ignored", on="web")
def queries(scene):
    with HttpConnection(scene.server) as connection:
        path = files_of(connection)[0]
        for target in ("/", path):
            whole = connection.ask(target=target)
            for query in ("?", "?x=1", "?carrier=polling&x", "?%3f?", "?a=/b/c", "?" + "x" * 1000):
                again = connection.ask(target=target + query)
                expect_equal((again.status, again.body), (200, whole.body), target + query)
                expect_equal(again.header("cache-control"), whole.header("cache-control"), target + query)


@check("page: a file's name holds the hash of its bytes, it may be kept for ever, and is compressed where gzip is "
       "named", on="web")
def files(scene):
    with HttpConnection(scene.server) as connection:
        for path in files_of(connection):
            plain = [connection.ask(target=path, headers=headers) for headers in AS_IT_IS]
            packed = [connection.ask(target=path, headers=headers) for headers in COMPRESSED]
            for answer in plain + packed:
                expect_equal(answer.status, 200, path)
                expect_equal(answer.header("cache-control"), FOR_EVER, f"{path}: Cache-Control")
                expect_equal(answer.header("vary"), "Accept-Encoding", f"{path}: Vary")
            for answers, encoding in ((plain, None), (packed, "gzip")):
                for answer in answers:
                    expect_equal(answer.header("content-encoding"), encoding, f"{path}: Content-Encoding")
            bytes_ = {answer.body for answer in plain} | {gzip.decompress(answer.body) for answer in packed}
            expect_equal(len(bytes_), 1, f"{path}: how many different contents")
            expect_equal(hashlib.sha256(bytes_.pop()).hexdigest()[:16], path.split(".")[-2], f"{path}: the hash")


@check("page: texts carry charset=utf-8, and every type is one that a browser takes with nosniff", on="web")
def types(scene):
    wanted = {"js": ("text/javascript", "application/javascript"), "css": "text/css", "svg": "image/svg+xml",
              "png": "image/png", "json": "application/json", "ico": "image/", "woff2": "font/woff2"}
    with HttpConnection(scene.server) as connection:
        for path in files_of(connection):
            kind = connection.ask(target=path).header("content-type")
            expect(kind.startswith(wanted.get(path.rpartition(".")[2], "")), f"{path} is {kind}")
            if kind.startswith("text/"):
                expect_equal(kind.replace(" ", "").lower().partition(";")[2], "charset=utf-8", f"{path}: of {kind}")


@check("page: a file of another hash is 404, and other methods are 405", on="web")
def no_such_file(scene):
    with HttpConnection(scene.server) as connection:
        path = files_of(connection)[0]
        start, hash_, end = path.rsplit(".", 2)
        for other in (f"{start}.{'0' * 16}.{end}", f"{start}.{end}", f"{start}.{hash_}", f"{path}.gz", f"{path}/",
                      path.upper(), f"{start}.{hash_}.{end}x", path.replace("/guest/", "/")):
            expect_equal(connection.ask(target=other).status, 404, f"GET {other}")
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
            answer = connection.ask(method, path, json_body={} if method == "POST" else None)
            expect_equal(answer.status, 405, f"{method} {path}")
            allowed = {word.strip() for word in answer.header("allow").split(",")}
            expect_equal(allowed, {"GET", "HEAD"}, f"Allow of {method} {path}")


@check("page: it is the same after a restart with the same folder, another server's names another id", on="own")
def same_server(scene):
    server = scene.own_server()
    with HttpConnection(server) as connection:
        before = page_of(connection).body
    server.restart()
    with HttpConnection(server) as connection:
        expect_equal(page_of(connection).body, before, "the page after a restart")
    other = scene.own_server()
    with HttpConnection(other) as connection:
        after = page_of(connection).body
    expect(after != before, "another server's page is the same")
    expect_equal(after.replace(server_id(scene).encode(), b""),
                 before.replace(re.search(rb'data-server="([0-9a-f]{32})"', before)[1], b""), "the rest of the page")


@check("page: --no-page makes it 404, WebSockets and carriers stay", on="own")
def no_page(scene):
    with HttpConnection(scene.own_server()) as connection:
        path = files_of(connection)[0]
    server = scene.own_server("--no-page")
    with HttpConnection(server) as connection:
        for target in ("/", path, "/?x=1"):
            answer = connection.ask(target=target)
            expect_refused(answer, (404,), f"GET {target}")
            expect_equal(connection.ask("HEAD", target).status, 404, f"HEAD {target}")
        expect_equal(connection.ask("POST", "/carrier", json_body={}).status, 201, "POST /carrier")
    scene.person().ok("create_room", game="gomoku")
    expect_equal(answer_to(server, request(host_of(server), "PUT")).status in (404, 405), True, "PUT /")
