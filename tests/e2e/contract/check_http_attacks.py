"""Bad company by HTTP: the server stays small and quick for everybody else."""

import socket
import time

from carrier import Carrier, fill, greeted
from check_attacks import expect_small, push
from expect import expect, expect_equal
from httpclient import LARGEST_BODY, HttpConnection, host_of, request
from suite import check

UNLIMITED = ("--rate", "0", "--address-limits", "off")


def deaf_connection(server):
    """One that will not read, and has hardly any room for what it is sent."""
    connection = HttpConnection(server)
    connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    return connection


def serves_others(scene):
    scene.person().ok("create_room", game="gomoku")


@check("attacks by HTTP: 300 bodies of which the last byte is missing take no memory, and are given up after 5 s",
       on="own", slow=True)
def half_sent_bodies(scene):
    server = scene.own_server(*UNLIMITED)
    data = request(host_of(server), "POST", "/carrier", body=b"{}".ljust(LARGEST_BODY))
    held = [HttpConnection(server) for _ in range(300)]
    for connection in held:
        connection.send(data[:-1])
    serves_others(scene)
    expect_small(scene)
    deadline = time.monotonic() + 10
    for connection in held:
        while not connection.over and connection.receive(deadline):
            pass
        expect(connection.over, "one is still there 10 s later")


@check("attacks by HTTP: requests without end whose answers nobody reads take no memory", on="own")
def never_read(scene):
    server = scene.own_server(*UNLIMITED)
    many = request(host_of(server)) * 200
    held = [deaf_connection(server) for _ in range(150)]
    for connection in held:
        push(connection.sock, many, 1, seconds=0.1)
    serves_others(scene)
    expect_small(scene)
    for connection in held:
        connection.sock.close()


@check("attacks by HTTP: 256 KiB asked for again and again, and never read, take no memory", on="own")
def portions_never_read(scene):
    server = scene.own_server("--rate", "0")
    carriers = [greeted(scene) for _ in range(7)]
    for carrier in carriers:
        fill(carrier, 840)
    held = []
    for number in range(140):
        connection = deaf_connection(server)
        connection.send(request(connection.host, target=carriers[number % 7].get_target(0)) * 8)
        held.append(connection)
    serves_others(scene)
    expect_small(scene)
    for connection in held:
        connection.sock.close()


@check("attacks by HTTP: 3,000 carriers that nobody is greeted on take no memory", on="own")
def many_carriers(scene):
    server = scene.own_server(*UNLIMITED, "--max-connections", "4000")
    with HttpConnection(server) as connection:
        data = request(connection.host, "POST", "/carrier", json_body={})
        for _ in range(3000 // 8):
            connection.send(data * 8)
            expect_equal({connection.read().status for _ in range(8)}, {201}, "opening carriers")
    serves_others(scene)
    expect_small(scene)


@check("attacks by HTTP: 10,000 requests, good and bad, leave nothing behind", on="own")
def many_requests(scene):
    server = scene.own_server(*UNLIMITED)
    host = host_of(server)
    kinds = [request(host), request(host, target="/nowhere"), request(host, "PUT", "/carrier"),
             request(host, target="/carrier"),
             request(host, target=f"/carrier/{'0' * 32}?after=0"), request(host, "HEAD"),
             request(host, "OPTIONS", "/carrier"), request(host, "DELETE", f"/carrier/{'0' * 32}")]
    methods = ["GET", "GET", "PUT", "GET", "GET", "HEAD", "OPTIONS", "DELETE"]
    with HttpConnection(server) as connection:
        for _ in range(10_000 // 8):
            connection.send(b"".join(kinds))
            for method in methods:
                connection.read(method)
    serves_others(scene)
    expect_small(scene)


@check("attacks by HTTP: 600 connections that ask for nothing more keep nobody out, and nobody's game", on="own")
def idle_ones(scene):
    server = scene.own_server(*UNLIMITED)
    table = scene.table()
    carrier = Carrier(server)
    held = [HttpConnection(server) for _ in range(600)]
    for connection in held:
        connection.send(request(connection.host, target="/nowhere"))
    serves_others(scene)
    table.settle()
    carrier.greet("Carried")
    expect_small(scene)
    for connection in held:
        connection.sock.close()
