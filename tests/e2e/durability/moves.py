"""Random legal moves, which the program random-moves draws out of nothing but the view that a player has."""

import json
import subprocess

from expect import expect, shortened


class Mover:
    """Asks the program, which keeps what its players have sealed: one line there, one line back."""

    def __init__(self, program, seed):
        self.process = subprocess.Popen([program, str(seed)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def move(self, game, seat, state):
        question = {"game": game, "match": state["match"], "seat": seat, "view": state["view"]}
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        move = json.loads(self.process.stdout.readline())
        expect(move, f"no move for seat {seat} in {shortened(question)}")
        return move

    def stop(self):
        self.process.stdin.close()
        self.process.wait(10)


def line(game, columns, rows, in_a_row):
    return game, {"columns": columns, "rows": rows, "in_a_row": in_a_row}, 2


def throws(players, **options):
    return "rock_paper_scissors", {"rule": "points", **options}, players


def codes(players, **options):
    return "bulls_and_cows", {"length": 4, "symbols": 10, "repeats": False, **options}, players


# What is played side by side: (game, options, players).
EVENING = (
    line("tic_tac_toe", 3, 3, 3),
    line("four_in_a_row", 7, 6, 4),
    line("gomoku", 15, 15, 5),
    throws(3, gestures=5, first_to=8),
    codes(3, mode="race", guesses=12),
    codes(2, mode="co_op", guesses=12),
    codes(2, mode="duel", guesses=6),
)
# Nobody wins by accident, so that it is as long as its board has cells.
LONG_MATCH = line("gomoku", 19, 19, 19)
