"""Playing rock_paper_scissors: what a client keeps of a throw between the two phases."""

from commitments import fresh_nonce, throw_commitment
from party import Party
from referee_throws import Throws


class Hand:
    """A gesture fixed for one round of one match."""

    def __init__(self, match, round_, seat, gesture, nonce):
        self.gesture, self.nonce, self.round = gesture, nonce, round_
        self.hex = throw_commitment(match, round_, seat, gesture, nonce)

    @property
    def commit(self):
        return {"commit": self.hex}

    @property
    def reveal(self):
        return {"gesture": self.gesture, "nonce": self.nonce}


class ThrowParty(Party):
    def __init__(self, table, start=True):
        super().__init__(table, start)
        self.hands = {}

    def referee(self, secrets):
        return Throws(self.id, self.options, len(self.players))

    def hand(self, seat, gesture, match=None, round_=None):
        """A hand for the present round, or one fixed for elsewhere."""
        return Hand(match or self.id, round_ or self.now["view"]["round"], seat, gesture,
                    fresh_nonce(self.table.scene.random))

    def commit(self, seat, gesture, step=None):
        self.hands[seat] = self.hand(seat, gesture)
        self.play(seat, self.hands[seat].commit, step)

    def reveal(self, seat, step=None):
        self.play(seat, self.hands[seat].reveal, step)

    def commit_all(self, throws):
        for seat, gesture in throws.items():
            self.commit(seat, gesture)

    def reveal_all(self, seats):
        for seat in seats:
            self.reveal(seat)

    def round(self, *gestures):
        """One whole round; gestures by seat, or one for each in turn, in order."""
        throws = dict(zip(self.turn, gestures))
        self.commit_all(throws)
        self.reveal_all(throws)

    def rush_round(self, *gestures):
        """As `round`, but all at once in either phase."""
        seats = self.turn
        for seat, gesture in zip(seats, gestures):
            self.hands[seat] = self.hand(seat, gesture)
        self.rush([(seat, self.hands[seat].commit) for seat in seats])
        self.rush([(seat, self.hands[seat].reveal) for seat in seats])

    def play_out(self, rush=False):
        """Random throws to the end."""
        random = self.table.scene.random
        while not self.over:
            throws = [random.randrange(self.options["gestures"]) for _ in self.turn]
            (self.rush_round if rush else self.round)(*throws)


def throw_table(scene, players=2, spectators=0, rule="elimination", gestures=3, first_to=3, **room):
    options = {"gestures": gestures, "rule": rule, "first_to": first_to}
    return scene.table("rock_paper_scissors", players, spectators, options=options, **room)


def throw_match(scene, *args, **kwargs):
    return ThrowParty(throw_table(scene, *args, **kwargs))
