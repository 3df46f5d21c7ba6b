"""How each game is played to its end by two who sit at it, with a page or with a window: `Game` and its rounds,
`AtPage` and `AtWindow`. The one who is named first wins, whoever begins, and has a page."""

from collections import Counter
from dataclasses import dataclass, field

import acts
import words

LOWEST = 5  # row of the board for four in a row
MY_TURN = (words.YOUR_TURN, words.YOUR_GUESS)
GESTURES = {"paper": words.PAPER, "rock": words.ROCK}


class AtPage:
    """Plays with a page."""

    def __init__(self, guest, name):
        self.guest, self.name = guest, name
        self.dropped = Counter()  # discs of this one's, by column

    def says_ready(self):
        self.guest.tap("button", words.READY, exactly=True)

    def wants_rematch(self):
        self.guest.tap("button", words.REMATCH)

    def sees_begin(self):
        """The match is there, and nothing of what was before it."""
        for button in (words.READY, words.NOT_READY, words.REMATCH):
            self.guest.wait_gone("button", button, exactly=True)
        self.dropped.clear()

    def is_first(self, other):
        """Whether this one is in turn, and not the other."""
        return self.guest.read(*MY_TURN, words.waiting_for(other.name)) in MY_TURN

    def waits_for_turn(self):
        self.guest.read(*MY_TURN)

    def waits_for(self, other):
        """The server has all that this one has played."""
        self.guest.read(words.waiting_for(other.name))

    def lays(self, cell):
        acts.plays_cell(self.guest, acts.name_of(cell))

    def drops(self, column):
        lowest = words.cell(acts.name_of((column, LOWEST - self.dropped[column])))
        self.dropped[column] += 1

        def lies():
            for name in (lowest, words.DROP):
                self.guest.tap_if_there("button", name)
            return self.guest.soon(lambda: not self.guest.has("button", lowest))
        self.guest.until(lies, f"nothing lies in column {column}")

    def throws(self, gesture):
        acts.chooses(self.guest, GESTURES[gesture])
        self.guest.tap("button", words.THROW)
        self.guest.wait_gone("button", words.THROW)  # what it says instead depends on who else has thrown

    def sees_throw_taken(self):
        """By the server, before anybody else has thrown."""
        self.guest.wait("listitem", f"{self.name}, you chosen")

    def seals(self, code):
        acts.lays_out(self.guest, code)
        self.guest.tap("button", words.SEAL_CODE)

    def sees_codes_sealed(self):
        """Both are: until then it waits for the other, whoever begins."""
        self.guest.wait("button", words.GUESS)

    def guesses(self, code):
        acts.lays_out(self.guest, code)
        self.guest.tap("button", words.GUESS, exactly=True)

    def sees_answer(self, code):
        """To the first guess of a race."""
        self.guest.wait("listitem", f"guess 1: {' '.join(code)}")

    def sees_end(self, winner):
        if winner:
            self.guest.read("You win" if winner is self else words.wins(winner.name))
        self.guest.wait("button", words.REMATCH)


class AtWindow:
    """Plays with Parlor itself."""

    def __init__(self, window):
        self.window, self.name = window, window.name

    def says_ready(self):
        self.window.press("Ready")

    def wants_rematch(self):
        self.window.press("Rematch")

    def sees_begin(self):
        self.window.gone("Ready", "Cancel ready", "Rematch")

    def waits_for_turn(self):
        self.window.reads("Your turn", "Your guess 1")

    def waits_for(self, other):
        self.window.reads(f"Waiting for {other.name}")

    def lays(self, cell):
        self.window.press(f"column {cell[0] + 1}, row {cell[1] + 1}, empty")

    def drops(self, column):
        self.lays((column, 0))

    def throws(self, gesture):
        self.window.press(GESTURES[gesture])
        self.window.press(f"{GESTURES[gesture]}, chosen")

    def seals(self, code):
        self._lays_out(code)
        self.window.press("Seal")
        self.window.reads("sealed · only you see it", "looks for yours")

    def guesses(self, code):
        self._lays_out(code)
        self.window.press("Guess")

    def _lays_out(self, code):
        for symbol in code:
            self.window.press(symbol)

    def sees_end(self, winner):
        if winner:
            self.window.reads("You win" if winner is self else f"{winner.name} wins")
        self.window.reads("Rematch")


@dataclass(frozen=True)
class Game:
    """`play(game, winner, loser, meanwhile)`: `meanwhile` is called once in the middle of it, when all that was played
    is with the server: a page shows it before, and forgets it where it is loaded anew."""

    id: str
    title: str  # in the names of scenes
    name: str
    play: callable
    winners: tuple = ()
    losers: tuple = ()
    options: dict = field(default_factory=dict)
    is_decided: bool = True


def _in_turns(act):
    """Each plays what is theirs, one after the other."""
    def play(game, winner, loser, meanwhile):
        moves = {winner: list(game.winners), loser: list(game.losers)}
        turns = [winner, loser] if winner.is_first(loser) else [loser, winner]
        while moves[winner]:
            for each in turns:
                if moves[winner]:
                    each.waits_for_turn()
                    getattr(each, act)(moves[each].pop(0))
            if len(moves[winner]) == len(game.winners) - 1:
                turns[1].waits_for(turns[0])
                meanwhile()
    return play


def _one_throw(game, winner, loser, meanwhile):
    winner.throws("paper")
    winner.sees_throw_taken()
    meanwhile()
    loser.throws("rock")


def _race(game, winner, loser, meanwhile):
    winner.guesses("1234")
    winner.sees_answer("1234")
    meanwhile()
    loser.guesses("5678")


def _duel(game, winner, loser, meanwhile):
    winner.seals("5678")
    loser.seals("1234")
    winner.sees_codes_sealed()
    meanwhile()
    guesses = [(winner, "1234"), (loser, "5679")]
    for each, code in guesses if winner.is_first(loser) else reversed(guesses):
        each.waits_for_turn()
        each.guesses(code)


ROW, SCATTERED = tuple((each, 7) for each in range(3, 8)), tuple((each, 2 * each) for each in range(5))
GAMES = (
    Game("tic_tac_toe", "tic_tac_toe", "Tic-tac-toe", _in_turns("lays"), ((0, 0), (1, 0), (2, 0)),
         ((0, 1), (1, 1), (0, 2))),
    Game("gomoku", "gomoku", "Gomoku", _in_turns("lays"), ROW, SCATTERED),
    Game("four_in_a_row", "four_in_a_row", "Four in a row", _in_turns("drops"), (0, 0, 0, 0), (6, 6, 6, 5)),
    Game("rock_paper_scissors", "throws", "Rock, paper, scissors", _one_throw),
    Game("bulls_and_cows", "a_race", "Bulls and cows", _race, options={"guesses": 1}, is_decided=False),
    Game("bulls_and_cows", "a_duel", "Bulls and cows", _duel, options={"mode": "duel"}),
)


def begin(*players):
    for each in players:
        each.says_ready()
    for each in players:
        each.sees_begin()


def begin_again(*players):
    for each in players:
        each.wants_rematch()
    for each in players:
        each.sees_begin()


def plays(game, winner, loser, meanwhile=lambda: None):
    game.play(game, winner, loser, meanwhile)
    for each in (winner, loser):
        each.sees_end(winner if game.is_decided else None)
