"""The gate: whom it lets in, and what it says to the others."""

import socket
import time

from expect import Failure, expect
from suite import check
from websocket import WebSocket, read_answer, request_head

FOREIGN_HOSTS = ["evil.example", "127.1", "0x7f.0.0.1", "2130706433", "127.000.000.001", "",
                 "127.0.0.1.evil.example", "localhost.evil.example", "evil.example#127.0.0.1",
                 "user@127.0.0.1", "[::0001]", "[::1", "127.0.0.1 evil.example", "a b", "*"]


def connected(scene):
    scene.server.turnstile.pass_through()
    return socket.create_connection(("127.0.0.1", scene.server.port), timeout=8)


def knock(scene, data):
    """The first line of the answer to these bytes; "" when the server just hung up."""
    with connected(scene) as sock:
        try:
            sock.sendall(data)
        except OSError:
            pass
        head, _ = read_answer(sock)
    return head.split(b"\r\n")[0].decode("latin-1")


def is_let_in(line):
    return line.startswith("HTTP/1.1 101")


def expect_in(scene, what, **head):
    line = knock(scene, request_head(**head))
    expect(is_let_in(line), f"{what} was refused: {line or 'hung up'}")


def expect_out(scene, what, data, *statuses):
    """Refused, with one of the statuses, where there are some."""
    line = knock(scene, data)
    expect(not is_let_in(line), f"{what} was let in")
    expect(not statuses or line.split(" ")[1:2] in [[str(each)] for each in statuses],
           f"{what}: {line or 'hung up'} instead of {statuses}")


@check("handshake: IP literals and localhost are good hosts", on="gate")
def good_hosts(scene):
    port = scene.server.port
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"192.168.1.20:{port}",
                 f"[::1]:{port}", f"[fe80::1]:{port}"):
        expect_in(scene, f"Host {host}", host=host)


@check("handshake: a foreign or malformed Host is refused with 421 or 400, none at all with 400", on="gate")
def foreign_hosts(scene):
    for name in FOREIGN_HOSTS:
        host = f"{name}:{scene.server.port}" if name else name
        expect_out(scene, f"Host {host!r}", request_head(host), 421, 400)
    expect_out(scene, "evil.example", request_head("evil.example"), 421)
    expect_out(scene, "no Host at all", request_head(None), 400)


@check("handshake: an Origin of the same Host is good, by http and https", on="gate")
def good_origins(scene):
    host = f"127.0.0.1:{scene.server.port}"
    for origin in (f"http://{host}", f"https://{host}"):
        expect_in(scene, f"Origin {origin}", host=host, origin=origin)


@check("handshake: a foreign Origin is refused with 403, also on loopback", on="gate")
def foreign_origins(scene):
    port = scene.server.port
    host = f"127.0.0.1:{port}"
    for origin in ("http://evil.example", "https://evil.example", "null", "file://",
                   f"http://localhost:{port}", f"http://{host}.evil.example", f"ftp://{host}",
                   f"http://evil.example/{host}", f"http://evil.example@{host}", host,
                   f"http://{host}@evil.example", f"http://127.0.0.1:{port + 1}"):
        expect_out(scene, f"Origin {origin}", request_head(host, origin=origin), 403)
    expect_out(scene, "a second, foreign Origin",
               request_head(host, origin=f"http://{host}", more=["Origin: http://evil.example"]), 403, 400)


@check("handshake: header names are read whatever their case", on="gate")
def header_case(scene):
    host = f"127.0.0.1:{scene.server.port}"
    data = request_head(host).replace(b"Host:", b"hOST:").replace(b"Upgrade:", b"UPGRADE:")
    expect(is_let_in(knock(scene, data)), "it was refused")
    foreign = request_head(host, origin="http://evil.example").replace(b"Origin:", b"oRIGIN:")
    expect_out(scene, "oRIGIN", foreign, 403)


@check("handshake: what is no WebSocket handshake gets no 101", on="gate")
def no_handshake(scene):
    host = f"127.0.0.1:{scene.server.port}"
    good = request_head(host)
    for what, data in (("a plain GET", f"GET / HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()),
                       ("no key", request_head(host, key="")),
                       ("a malformed key", request_head(host, key="abc")),
                       ("a POST", good.replace(b"GET", b"POST")),
                       ("nonsense", b"\x00\x01\x02\r\n\r\n"), ("HTTP/1.0", good.replace(
                           b"HTTP/1.1", b"HTTP/1.0"))):
        expect_out(scene, what, data)


@check("handshake: a head sent byte by byte is let in", on="gate")
def byte_by_byte(scene):
    with connected(scene) as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in request_head(f"127.0.0.1:{scene.server.port}"):
            sock.sendall(bytes([byte]))
            time.sleep(0.003)
        head, _ = read_answer(sock)
    expect(head.startswith(b"HTTP/1.1 101"), f"it was refused: {head[:60]!r}")


@check("handshake: a head within 8 KiB is let in, a larger one is refused with 431", on="gate")
def large_head(scene):
    host = f"127.0.0.1:{scene.server.port}"
    expect_in(scene, "7 KiB", host=host, more=["X-Padding: " + "x" * 7000])
    for more in (["X-Padding: " + "x" * 9000], [f"X-{n}: {'x' * 90}" for n in range(100)],
                 ["X-Padding: " + "x" * 500_000]):
        expect_out(scene, "more than 8 KiB", request_head(host, more=more), 431)


@check("handshake: a head that is not there within 5 s is refused with 408, nothing at all without a word", on="gate",
       slow=True)
def late_head(scene):
    head = request_head(f"127.0.0.1:{scene.server.port}")
    silent, half, begun = connected(scene), connected(scene), time.monotonic()
    half.sendall(head[:-2])
    for sock in (silent, half):
        answer, _ = read_answer(sock, timeout=9)
        wanted = b"HTTP/1.1 408" if sock is half else b""
        expect(answer[:len(wanted) or 1] == wanted, f"the answer was {answer[:60]!r}")
        took = time.monotonic() - begun
        expect(4 <= took <= 8.5, f"refused after {took:.1f} s instead of 5")
        sock.close()


@check("handshake: a head that drips for more than 5 s is refused", on="gate", slow=True)
def dripped_head(scene):
    head = request_head(f"127.0.0.1:{scene.server.port}", more=["X-Padding: " + "x" * 100])
    begun = time.monotonic()
    with connected(scene) as sock:
        sock.settimeout(0.1)
        for byte in head[:-1]:
            try:
                sock.sendall(bytes([byte]))
                if sock.recv(100) is not None:
                    break
            except socket.timeout:
                continue
            except OSError:
                break
    took = time.monotonic() - begun
    expect(4 <= took <= 9, f"refused after {took:.1f} s instead of 5")


@check("handshake: bytes in the same packet as the handshake get 400", on="gate")
def bytes_behind(scene):
    host = f"127.0.0.1:{scene.server.port}"
    for behind in (b"x", b"\x81\x80\x00\x00\x00\x00"):
        line = knock(scene, request_head(host) + behind)
        expect(line.startswith("HTTP/1.1 400"), f"the answer was {line or 'none'}")


def let_in(server, count):
    """As many connections at once as the server lets in, of `count`."""
    held = []
    for _ in range(count):
        try:
            held.append(WebSocket.open(server.port))
        except (Failure, OSError):
            pass
    return held


@check("handshake: one address may make 50 a second (200 in a burst), and again a second later",
       on="own", slow=True)
def fifty_a_second(scene):
    server = scene.own_server()
    begun = time.monotonic()
    held = let_in(server, 420)
    took = time.monotonic() - begun
    most = 200 + 50 * (took + 1) + 5
    expect(45 <= len(held) <= most, f"{len(held)} of 420 were let in within {took:.2f} s")
    for one in held:
        one.abandon_softly()
    time.sleep(1.5)
    scene.person().ok("create_room", game="gomoku")


@check("handshake: one address may have 200 at once, and one more when some have gone", on="own",
       slow=True)
def two_hundred_at_once(scene):
    scene.own_server()
    held = [scene.socket() for _ in range(200)]
    for one in held[-50:]:
        expect(one.receive(0.01) is None, "one of 200 was closed again")
    for one in held[:5]:
        one.abandon_softly()
    time.sleep(1.2)
    scene.person().ok("create_room", game="gomoku")
    for one in held:
        one.abandon_softly()
