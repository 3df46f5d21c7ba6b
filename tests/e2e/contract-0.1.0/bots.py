"""Clients that play by themselves, all at once, each knowing only what it was sent.

A bot acts on the newest state it has seen after its own last move, so that whatever the others
do meanwhile, it never moves twice for the same turn.
"""

import select
import time

from commitments import fresh_nonce
from expect import expect
from throwplay import Hand

TYPES = ("start_game", "view", "end_game")


class Bot:
    """Subclasses decide on a move; None leaves the turn to later."""

    def __init__(self, party, seat):
        self.party, self.seat, self.person = party, seat, party.seats[seat]
        self.random = party.table.scene.random
        self.waiting, self.now = None, party.latest[self.person]

    def decide(self, state):
        raise NotImplementedError

    def act(self):
        if self.waiting or not self.now or self.seat not in self.now["turn"]:
            return
        move = self.decide(self.now["view"])
        id_ = self.person.request("play", self.party.request(move, step=self.now["step"]))
        self.waiting, self.now = (id_, move), None

    def take(self, message):
        if self.waiting and message.get("re") == self.waiting[0]:
            move, self.waiting = self.waiting[1], None
            if message["type"] == "ok":
                self.party.accepted[self.seat].append(move)
                self.now = None
            else:
                self.excuse(move, message["content"])

    def excuse(self, move, error):
        """Another's move may have taken the turn away while this one was under way."""
        overtaken = self.now is not None and self.seat not in self.now["turn"]
        expect(overtaken and error["code"] == "not_your_turn",
               f"{move} of a bot was refused: {error}")


class Thrower(Bot):
    """Commits, waits until all commitments are there and its own unchanged among them, reveals."""

    def decide(self, view):
        if view["phase"] == "commit":
            self.hand = Hand(self.party.id, view["round"], self.seat, self.pick(view["round"]),
                             fresh_nonce(self.random))
            return self.hand.commit
        committed = view["committed"]
        expect(committed.get(str(self.seat)) == self.hand.hex, f"not my commitment: {committed}")
        expect({str(s) for s in view["in"]} <= set(committed), "a commitment is missing")
        return self.hand.reveal

    def pick(self, round_):
        """Anything in every third round; else from a short arc, so that somebody is beaten."""
        gestures = self.party.options["gestures"]
        arc = gestures if round_ % 3 == 0 else min(3, (gestures + 1) // 2)
        return (7 * round_ + self.random.randrange(arc)) % gestures


class Guesser(Bot):
    """Guesses by its own rows, or by all of them in a co-op."""

    def __init__(self, party, seat, solver):
        super().__init__(party, seat)
        self.solver = solver

    def decide(self, view):
        board = next(b for b in view["boards"] if b["seat"] in (self.seat, None))
        return {"guess": self.solver.guess(board["rows"])}


class Onlooker(Bot):
    def __init__(self, party, person):
        self.party, self.seat, self.person = party, None, person
        self.waiting, self.now = None, party.latest[person]


def play_by_themselves(party, bots, within=120):
    """Until everybody has seen the end; the bots' connections are read as messages come."""
    deadline = time.monotonic() + within
    players = [bot.person for bot in bots]
    everyone = bots + [Onlooker(party, p) for p in party.table.everyone if p not in players]
    playing = set(everyone)
    while playing:
        expect(time.monotonic() < deadline, f"{party.what} has come to a halt at {party.step}")
        for bot in list(playing):
            bot.act()
        sockets = {bot.person.socket.sock: bot for bot in playing}
        for sock in select.select(list(sockets), [], [], 1)[0]:
            if read(party, sockets[sock]):
                playing.discard(sockets[sock])


def read(party, bot):
    """All that has come for a bot; True after the end of the match."""
    while bot.person.pump(0.0005):
        message = bot.person.inbox.pop()
        content = message["content"]
        bot.take(message)
        if message["type"] in TYPES and content.get("match") == party.id:
            party.latest[bot.person] = bot.now = content
            party.step = max(party.step, content["step"])
            if message["type"] == "end_game":
                party.end = content
                return True
    expect(bot.person.socket.close_code is None, f"{bot.person.name}'s connection was closed")
    return False
