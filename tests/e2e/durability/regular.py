"""Somebody who always comes back: asks, and asks again under the same id until it is answered."""

import select

from expect import Failure, expect, expect_equal, shortened
from person import Person

STATES = ("start_game", "view")


class Gone(Failure):
    """The server went away before one was back."""


class Request:
    def __init__(self, id_, type_, content):
        self.id, self.type, self.content = id_, type_, content
        self.reply = None


class Regular:
    """One person over many connections. `table` is told of every answer and every state."""

    def __init__(self, server, name):
        self.server, self.name = server, name
        self.person = self.table = self.token = self.id = None
        self.last_id, self.open, self.last_answered = 0, {}, None
        self.state = self.room = self.history = self.seat = None

    # -- connections

    def come(self):
        """Over a new connection, until the room is shown; `Gone` where that breaks."""
        try:
            self.person = Person(self.server)
        except (Failure, OSError) as error:
            raise Gone(f"{self.name} came to a closed door: {error}") from error
        self._unless_gone(self._greet)

    def _unless_gone(self, action):
        try:
            action()
        except Failure as failure:
            raise Gone(str(failure)) if self.gone else failure

    def _greet(self):
        welcome = self.person.hello(self.name, token=self.token)
        if self.token:
            expect_equal(welcome["resumed"], True, f"{self.name} comes back: resumed")
            expect_equal(welcome["person"], self.id, f"{self.name} comes back: person")
        answered = self.last_answered.id if self.last_answered else 0
        expect(answered <= welcome["last_id"] <= self.last_id,
               f"{self.name}: last_id {welcome['last_id']} with {answered} answered and "
               f"{self.last_id} asked")
        self.token, self.id, self.known = welcome["token"], welcome["person"], welcome["last_id"]
        shown = self.person.wait_for_any(("room", "lobby"))
        if shown["type"] == "room":
            self._enter(shown["content"])
            self.history = self.person.wait("chat_history")["messages"]

    def say_again(self):
        """All that is open goes out under its id, in order, after what was answered last."""
        if self.last_answered:
            self._unless_gone(lambda: self._repeat(self.last_answered))
        for request in list(self.open.values()):
            self.person.send(request.type, request.content, request.id)

    def _repeat(self, request):
        self.person.send(request.type, request.content, request.id)
        again = self.person.reply(request.id)
        expect_equal(again, request.reply, f"{self.name}: the reply to {request.type} again")

    @property
    def gone(self):
        return self.person.socket.close_code is not None

    # -- asking

    def ask(self, type_, **content):
        self.last_id += 1
        request = self.open[self.last_id] = Request(self.last_id, type_, content)
        if not self.gone:
            self.person.send(type_, content, request.id)
        return request

    def carried_out(self, type_, **content):
        """Asks and waits for the `ok`."""
        request = self.ask(type_, **content)
        while request.id in self.open:
            expect(self.person.pump(8), f"{self.name}: {type_} was not answered")
            self.read()
        expect_equal(request.reply["type"], "ok", f"{type_}: {shortened(request.reply)}")
        return request

    # -- what is told

    def read(self):
        """All that has arrived, without waiting; also what a server said before it died."""
        while True:
            while self.person.pump(0):
                pass
            if self.gone or not select.select([self.person.socket.sock], [], [], 0)[0]:
                break
            self.person.pump(0.01)
        messages, self.person.inbox[:] = list(self.person.inbox), []
        for message in messages:
            self._take(message)

    def _take(self, message):
        type_, content = message["type"], message["content"]
        if message.get("re") in self.open:
            self._settle(self.open.pop(message["re"]), message)
        elif message.get("re") is None and type_ == "error":
            raise Failure(f"{self.name} was told of an error: {shortened(content)}")
        elif type_ in STATES:
            self._see(content)
        elif type_ == "end_game":
            self.state = {**content, "turn": []}
        elif type_ == "room":
            self._enter(content)

    def _see(self, state):
        if "players" in state:
            self.seat = next(p["seat"] for p in state["players"] if p["person"] == self.id)
        self.state = state

    def _enter(self, room):
        """`ended` comes in place of a match; neither is there before the first."""
        self.room = room
        if room["match"]:
            self._see(room["match"])
        elif room["ended"]:
            self.state = {**room["ended"], "turn": []}

    def _settle(self, request, reply):
        request.reply = reply
        self.last_answered = request
        if request.type == "play" and reply["type"] == "ok" and request.id > self.known:
            self.state = {**self.state, "turn": []}  # until the view that it brings
        if self.table:
            self.table.answered(self, request, reply)

    # -- the match, as it was last seen

    @property
    def over(self):
        return self.state is not None and "result" in self.state

    def waits_for(self, type_):
        return any(request.type == type_ for request in self.open.values())
