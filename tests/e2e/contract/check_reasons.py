"""What a refusal says beside its code: the reason, and what belongs into a sentence about it."""

from codeplay import code_match
from expect import expect_equal
from matchplay import Match
from suite import check
from throwplay import throw_match

OPTIONS = (
    ("gomoku", {"columns": 2}, "out_of_range", {"option": "columns", "least": 3, "most": 19}),
    ("gomoku", {"rows": "9"}, "out_of_range", {"option": "rows", "least": 3, "most": 19}),
    ("tic_tac_toe", {"in_a_row": 4}, "line_too_long", {"most": 3}),
    ("rock_paper_scissors", {"gestures": 4}, "not_odd", {"option": "gestures"}),
    ("rock_paper_scissors", {"rule": "luck"}, "not_one_of",
     {"option": "rule", "choices": ["elimination", "points"]}),
    ("bulls_and_cows", {"length": 5, "symbols": 4}, "too_few_symbols", {"least": 5}),
    ("bulls_and_cows", {"guesses": 101}, "out_of_range", {"option": "guesses", "least": 0, "most": 100}),
)
HEX = "0123456789abcdef" * 4


def compare(content, reason, values):
    expect_equal((content.get("reason"), content.get("values", {})), (reason, values), "reason and values")


@check("bad_options says which option, and what it may be")
def options(scene):
    person = scene.person()
    for game, wanted, reason, values in OPTIONS:
        compare(person.refused("bad_options", "create_room", game=game, options=wanted), reason, values)


@check("illegal_move of a line game says malformed, outside, cell_taken or column_full")
def line_moves(scene):
    match = Match(scene.table())
    match.play({"cell": [1, 1]})
    for move, reason in (({}, "malformed"), ({"cell": [3, 0]}, "outside"), ({"cell": [1, 1]}, "cell_taken")):
        compare(match.mover.refused("illegal_move", "play", match.request(move)), reason, {})
    match = Match(scene.table("four_in_a_row"))
    match.play_all(0, 0, 0, 0, 0, 0)
    compare(match.mover.refused("illegal_move", "play", match.request({"column": 0})), "column_full", {})


@check("illegal_move of a throw says wrong_phase, commitment_taken")
def throws(scene):
    match = throw_match(scene, 2)
    reveal = {"gesture": 0, "nonce": HEX}
    first, second = match.table.players
    request = {"match": match.id, "step": 0}
    compare(first.refused("illegal_move", "play", move=reveal, **request), "wrong_phase", {"phase": "commit"})
    first.ok("play", move={"commit": HEX}, **request)
    compare(second.refused("illegal_move", "play", move={"commit": HEX}, **request), "commitment_taken", {})


@check("illegal_move of a guess says code_length, code_symbols or code_has_repeats")
def guesses(scene):
    match = code_match(scene, 1, mode="race", length=4, symbols=6)
    player = match.table.players[0]
    for guess, reason, values in (("123", "code_length", {"length": 4}), ("1239", "code_symbols", {"last": "5"}),
                                  ("1123", "code_has_repeats", {})):
        request = {"match": match.id, "step": 0, "move": {"guess": guess}}
        compare(player.refused("illegal_move", "play", request), reason, values)
