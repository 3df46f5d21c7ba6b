"""What a check plays on: persons with names of their own, tables set, and all tidied up after."""

import itertools
import threading

from expect import Failure, expect, expect_equal
from parlor_server import ParlorServer
from person import Person
from websocket import WebSocket

_numbers = itertools.count(1)
_numbering = threading.Lock()


def fresh_name(prefix="P"):
    with _numbering:
        return f"{prefix}{next(_numbers)}"


class Scene:
    def __init__(self, program, server, random, instrumented=False):
        self.program, self.server, self.random = program, server, random
        self.instrumented = instrumented
        self.persons, self.servers = [], []
        self.transport = None  # of whoever comes; None is a WebSocket

    def own_server(self, *options, **more):
        """A server for this check alone; from then on the scene's persons go there."""
        self.server = ParlorServer(self.program, *options, **more)
        self.servers.append(self.server)
        return self.server

    def connection(self, transport=None):
        """Connected, but without a hello yet."""
        person = Person(self.server, transport=transport or self.transport)
        self.persons.append(person)
        return person

    def person(self, name=None, transport=None, **hello):
        person = self.connection(transport)
        person.hello(name or fresh_name(), **hello)
        return person

    def socket(self):
        """A bare WebSocket, throttled like all others."""
        self.server.turnstile.pass_through()
        return WebSocket.open(self.server.port)

    def back(self, person, transport=None):
        """The same person over a new connection; the old one may still be there."""
        again = self.person(person.name, transport, token=person.token)
        expect_equal(again.welcome["resumed"], True, "resumed")
        expect_equal(again.id, person.id, "the person after coming back")
        return again

    def table(self, game="tic_tac_toe", players=2, spectators=0, **room):
        return Table(self, game, players, spectators, room)

    def close(self):
        for person in self.persons:
            try:
                person.goodbye()
            except (OSError, Failure):
                pass
        for server in self.servers:
            server.stop()

    def verify_secrecy(self):
        """Nobody was ever sent another person's token."""
        for owner in self.persons:
            for other in self.persons:
                if owner.token and other.token != owner.token:
                    expect(not any(owner.token in raw for raw in other.raw),
                           f"{other.name} was sent {owner.name}'s token")


class Table:
    """A room with a host, players and spectators in it, all of whom have settled."""

    def __init__(self, scene, game, players, spectators, room):
        self.scene = scene
        self.host = scene.person()
        self.players, self.spectators = [self.host], []
        self.room = self.host.ok("create_room", game=game, **room)["room"]
        self.key = {"password": room["password"]} if room.get("password") else {}
        for _ in range(players - 1):
            self.join("player")
        for _ in range(spectators):
            self.join("spectator")
        self.settle()

    @property
    def everyone(self):
        return self.players + self.spectators

    def join(self, role):
        person = self.scene.person()
        answer = person.ok("join_room", room=self.room, **{"as": role}, **self.key)
        expect_equal(answer.get("role"), role, "the role on joining")
        (self.players if role == "player" else self.spectators).append(person)
        return person

    def settle(self):
        for person in self.everyone:
            person.settle()

    def look(self):
        """The room as a newcomer sees it."""
        visitor = self.scene.person()
        visitor.ok("join_room", room=self.room, **{"as": "spectator"}, **self.key)
        room = visitor.wait("room")
        visitor.ok("leave_room")
        visitor.goodbye()
        return room


def person_in(room, id_):
    """That person's line in a `room` message's `people`, or None."""
    return next((p for p in room["people"] if p["person"] == id_), None)
