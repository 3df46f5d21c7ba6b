"""Random legal moves, out of nothing but the view that a player has."""

from codeplay import random_code
from commitments import code_commitment
from referee_codes import DEFAULT_OPTIONS, feedback
from throwplay import Hand


def fresh_nonce(random):
    return f"{random.getrandbits(256):064x}"


def line_move(player, state, random):
    columns, cells = state["view"]["columns"], state["view"]["cells"]
    free = [divmod(i, columns)[::-1] for i, cell in enumerate(cells) if cell == "."]
    if player.table.game == "four_in_a_row":
        return {"column": random.choice([column for column, row in free if row == 0])}
    return {"cell": list(random.choice(free))}


def throw_move(player, state, random):
    view = state["view"]
    if view["phase"] == "commit":
        gesture = random.randrange(player.table.options["gestures"])
        player.kept = Hand(state["match"], view["round"], player.seat, gesture, fresh_nonce(random))
        return player.kept.commit
    return player.kept.reveal


def code_move(player, state, random):
    view, options = state["view"], player.table.options
    if view["phase"] == "commit":
        player.kept = {"code": random_code(options, random), "nonce": fresh_nonce(random)}
        return {"commit": code_commitment(state["match"], player.seat, **player.kept)}
    if view["phase"] == "reveal":
        return player.kept
    if view.get("pending"):
        bulls, cows = feedback(player.kept["code"], view["pending"]["guess"])
        return {"answer": {"bulls": bulls, "cows": cows}}
    return {"guess": random_code(options, random)}


def line(game, columns, rows, in_a_row):
    return game, {"columns": columns, "rows": rows, "in_a_row": in_a_row}, 2, line_move


def throws(players, **options):
    return "rock_paper_scissors", {"rule": "points", **options}, players, throw_move


def codes(players, **options):
    return "bulls_and_cows", {**DEFAULT_OPTIONS, **options}, players, code_move


# What is played side by side: (game, options, players, how to move).
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
