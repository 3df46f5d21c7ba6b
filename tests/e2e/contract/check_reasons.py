"""What a refusal says beside its code: the reason, and what belongs into a sentence about it."""

from codeplay import code_match
from expect import expect, expect_equal
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
SETTINGS = (
    ({"seconds_per_move": 0}, "out_of_range", {"option": "seconds_per_move", "least": 1, "most": 3600}),
    ({"seconds_each": 29}, "out_of_range", {"option": "seconds_each", "least": 30, "most": 7200}),
    ({"best_of": 1}, "out_of_range", {"option": "best_of", "least": 3, "most": 9}),
    ({"best_of": 4}, "not_odd", {"option": "best_of"}),
    ({"seconds_per_move": 30, "seconds_each": 300}, "out_of_range", {"option": "seconds_each"}),
)
MALFORMED = (
    ("ready", {"ready": "yes"}, "field", {"field": "ready"}),
    ("sit", {"seat": 0.5}, "field", {"field": "seat"}),
    ("kick_player", {}, "field", {"field": "person"}),
    ("create_room", {"options": {}}, "field", {"field": "game"}),
    ("chat_message", {"text": ""}, "text_length", {"least": 1, "most": 500}),
    ("chat_message", {"text": "x" * 501}, "text_length", {"least": 1, "most": 500}),
    ("create_room", {"game": "gomoku", "password": "x" * 129}, "text_length", {"least": 0, "most": 128}),
)
NAMES = (("", "name_empty", {}), ("\u3164", "name_empty", {}), ("x" * 25, "name_too_long", {"most": 24}),
         ("\ufdfa\ufdfa", "name_too_long", {"most": 24}))
HEX = "0123456789abcdef" * 4


def compare(content, reason, values):
    expect_equal((content.get("reason"), content.get("values", {})), (reason, values), "reason and values")


@check("bad_options says which option, and what it may be")
def options(scene):
    person = scene.person()
    for game, wanted, reason, values in OPTIONS:
        compare(person.refused("bad_options", "create_room", game=game, options=wanted), reason, values)
    for settings, reason, values in SETTINGS:
        compare(person.refused("bad_options", "create_room", {"game": "gomoku", **settings}), reason, values)


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


@check("bad_message says which field, or how long a text may be")
def malformed(scene):
    person = scene.person()
    for type_, content, reason, values in MALFORMED:
        compare(person.refused("bad_message", type_, content), reason, values)


@check("bad_message says old_id, second_hello; bad_json says too_deep")
def oddities(scene):
    person = scene.person()
    compare(person.refused("bad_message", "hello", protocol=1, name="Again"), "second_hello", {})
    for _ in range(70):
        person.ask("leave_room")
    person.send("leave_room", {}, 2)
    compare(person.reply(2)["content"], "old_id", {})
    person.send_text('{"type":"ping","content":' + '{"a":' * 40 + "1" + "}" * 40 + "}")
    compare(person.wait("error"), "too_deep", {"most": 16})


@check("bad_name says name_empty or name_too_long, of people and of rooms")
def names(scene):
    person = scene.person()
    for name, reason, values in NAMES:
        compare(person.refused("bad_name", "rename", name=name), reason, values)
        compare(person.refused("bad_name", "create_room", game="gomoku", name=name), reason, values)


@check("starting a game says wait_for_host to guests, and how many players are missing")
def starting(scene):
    table = scene.table("rock_paper_scissors", players=1, spectators=1)
    host, = table.players
    compare(table.spectators[0].refused("not_host", "start_game"), "wait_for_host", {})
    compare(table.spectators[0].refused("not_host", "make_host", person=host.id), None, {})
    compare(host.refused("not_enough_players", "start_game"), None, {"least": 2, "present": 1})


@check("a game with fewer seats than players is more_players_than_seats")
def seats(scene):
    table = scene.table("rock_paper_scissors", players=3)
    compare(table.players[0].refused("bad_options", "configure_room", game="gomoku"),
            "more_players_than_seats", {"players": 3, "seats": 2})


@check("not_your_turn says wait_for_others to who has committed, and out_of_match to who is out")
def turns(scene):
    match = throw_match(scene, 3)
    first, second, _ = match.table.players
    request = {"match": match.id, "step": 0, "move": {"commit": HEX}}
    first.ok("play", request)
    compare(first.refused("not_your_turn", "play", request), "wait_for_others", {})
    second.ok("resign", match=match.id)
    compare(second.refused("not_your_turn", "play", request), "out_of_match", {})
    compare(second.refused("not_your_turn", "resign", match=match.id), "out_of_match", {})
    line = Match(scene.table())
    compare(line.waiter.refused("not_your_turn", "play", line.request({"cell": [0, 0]})), None, {})


@check("rate_limited says of what, and for how many seconds", on="limited", slow=True)
def limits(scene):
    person = scene.table().players[0]
    refused = []
    for id_ in range(1000, 1010):
        person.send("chat_message", {"text": "spam"}, id_)
    for id_ in range(1000, 1010):
        reply = person.reply(id_)
        refused += [reply["content"]] if reply["type"] == "error" else []
    expect_equal([(r["reason"], r["values"]["seconds"]) for r in refused], [("chat", 1)] * len(refused),
                 "the reasons")
    expect(len(refused) >= 4, f"{len(refused)} of 10 lines at once were refused")
    for id_ in range(2000, 2090):
        person.send("ping", {}, id_)
    replies = [person.reply(id_) for id_ in range(2000, 2090)]
    refused = [r["content"] for r in replies if r["type"] == "error"]
    expect_equal({r["reason"] for r in refused}, {"messages"}, "the reasons")
