"""Guesses that must be refused, which cost nothing; the room's options; what is on the disk."""

from codeplay import CodeParty, code_match, code_table, random_code
from expect import expect, expect_equal, expect_holds
from referee_codes import DEFAULT_OPTIONS
from suite import check

GAME = "bulls_and_cows"
STATED = "bad_options bad_message"  # the contract does not say which of the two
LONG = {"length": 8, "symbols": 16}
BAD_TYPES = [1807, 18.5, None, True, [], ["1", "8", "0", "7"], ["1807"], {}, {"guess": "1807"}, 0]
BAD_MOVES = [{}, {"foo": 1}, {"Guess": "1807"}, {"code": "1807"}, {"cell": [0, 0]}, "1807", 1807,
             [], ["1807"], True, {"commit": "0123456789abcdef" * 4},
             {"answer": {"bulls": 1, "cows": 1}}]
# What is wrong with guesses of four different digits.
BAD_FOUR = ["", "1", "123", "12345", "1234567890", "12a4", "123A", "12 4", " 123", "1234 ",
            "1234\n", "-123", "+123", "1.23", "12e3", "0x12", "1111", "1123", "1231", "0120",
            "\u0661\u0662\u0663\u0664", "\uff11\uff12\uff13\uff14", "12\u00003",
            "123\U0001d7ce", "\u00b9\u00b2\u00b3\u2074"]


def refuse_all(match, seat, guesses):
    for guess in guesses:
        match.refused(seat, "illegal_move", {"guess": guess})


def costs_nothing(mode):
    def cost(scene):
        match = code_match(scene, 1 if mode == "race" else 2, spectators=1, mode=mode, guesses=3)
        for used in range(3):
            seat = match.turn[0]
            refuse_all(match, seat, BAD_FOUR + BAD_TYPES)
            for move in BAD_MOVES:
                match.refused(seat, "illegal_move", move)
            match.refused(seat, "illegal_move bad_message", None)
            match.unchanged()
            expect_equal(len(match.rows(seat)), used, "guesses used")
            match.guess(seat, random_code(match.options, scene.random))
            if match.over:
                break
        match.finish("won draw lost")
    return cost


for _mode in ("race", "co_op"):
    check(f"bulls_and_cows: {_mode}: malformed guesses are illegal_move with a sentence, and cost "
          "nothing")(costs_nothing(_mode))


@check("bulls_and_cows: the sentence that comes with a refusal tells what is wrong")
def sentences(scene):
    match = code_match(scene, 1)
    texts = [match.seats[0].refused("illegal_move", "play", match.request({"guess": guess}))
             ["message"] for guess in ("123", "12a4", "1123")]
    expect(all(isinstance(text, str) and text.strip() for text in texts), f"messages {texts}")
    expect_equal(len(set(texts)), 3, f"sentences for length, symbols and repeats: {texts}")


@check("bulls_and_cows: symbols and repeats are as the room's options have them")
def by_options(scene):
    for options, bad, good in (
            ({"symbols": 16}, ["12AB", "ABCD", "12ag", "12a\u0430"], "12ab"),
            ({"symbols": 11}, ["123b", "123A"], "123a"),
            ({"symbols": 6, "repeats": True}, ["1236", "666", "6666"], "5555"),
            ({"symbols": 8, "length": 8}, ["01234568", "0123456", "00123456"], "70123456"),
            ({"symbols": 2, "length": 3, "repeats": True}, ["012", "01", "2"], "010")):
        match = code_match(scene, 1, spectators=1, **options)
        refuse_all(match, 0, bad)
        match.unchanged()
        match.guess(0, good)
        expect_equal(match.rows(0)[0]["guess"], good, "the guess in the view")


DEFAULTS_FROM = [{}, {"mode": "duel"}, {"mode": "co_op", "guesses": 12}, {"length": 8},
                 {"symbols": 4}, {"symbols": 2, "repeats": True}, {"symbols": 16, "length": 3},
                 {"guesses": 100}, {"guesses": 1}, {"repeats": True}, {"colour": "red"},
                 {"mode": "race", "length": 8, "symbols": 8, "repeats": False, "guesses": 50}]


@check("bulls_and_cows: options that are left out get their defaults, foreign ones are ignored")
def defaults(scene):
    host = scene.person()
    for given in DEFAULTS_FROM:
        host.ok("create_room", game=GAME, options=given)
        shown = host.wait("room")
        known = {k: v for k, v in given.items() if k in DEFAULT_OPTIONS}
        expect_equal(shown["options"], {**DEFAULT_OPTIONS, **known}, f"options from {given}")
        least, most = (2, 2) if given.get("mode") == "duel" else (1, 20)
        expect_holds(shown["seats"], {"min": least, "max": most}, f"room.seats of {given}")
        host.ok("leave_room")


OUT_OF_RANGE = [{"length": n} for n in (2, 9, 0, -4, 4.5, 2**32 + 4)]
OUT_OF_RANGE += [{"symbols": n, "repeats": True} for n in (1, 17, 0, -10, 10.5, 2**32 + 10)]
OUT_OF_RANGE += [{"guesses": n} for n in (-1, 101, 1000, 1.5, 2**32 + 1)]
OUT_OF_RANGE += [{"mode": mode} for mode in ("", "Race", "coop", "solo", "duel ")]
OUT_OF_RANGE += [{"symbols": 3}, {"length": 8, "symbols": 7}, {"length": 5, "symbols": 4},
                 {"symbols": 2, "repeats": False}]
MALFORMED = [{key: value} for key in ("length", "symbols", "guesses") for value in ("5", True, [])]
MALFORMED += [{"repeats": v} for v in ("true", 1, 0, [])] + [{"mode": v} for v in (1, True, [])]


@check("bulls_and_cows: options out of range are bad_options and open or change nothing")
def bad_options(scene):
    host = scene.person()
    for options in OUT_OF_RANGE:
        host.refused("bad_options", "create_room", game=GAME, options=options)
    for options in MALFORMED:
        host.refused(STATED, "create_room", game=GAME, options=options)
    host.refused("not_in_room", "leave_room")
    table = code_table(scene, 2, symbols=9)
    for options in OUT_OF_RANGE:
        if options != {"symbols": 3}:
            table.host.refused("bad_options", "configure_room", options=options)
    for options in MALFORMED:
        table.host.refused(STATED, "configure_room", options=options)
    expect_equal(table.look()["options"], {**DEFAULT_OPTIONS, "symbols": 9}, "options")


@check("bulls_and_cows: twenty fit into a race, a duel is for two and too few for three")
def seats(scene):
    table = code_table(scene, 20, guesses=1, **LONG)
    late = scene.person()
    expect_equal(late.ok("join_room", room=table.room)["role"], "spectator", "the role")
    late.ok("leave_room")
    table.host.refused("bad_options", "configure_room", options={"mode": "duel"})
    table.settle()
    match = CodeParty(table)
    for seat in range(20):
        match.guess(seat, random_code(match.options, scene.random))
    match.finish("draw", [])
    duel = code_table(scene, 1, mode="duel")
    duel.host.refused("not_enough_players", "start_game")


def stays_hidden(mode):
    def hide(scene):
        server = scene.own_server("--rate", "0")
        match = code_match(scene, 2, mode=mode, guesses=6, **LONG)
        kept = []
        while not match.over:
            kept = list(server.kept())
            match.guess(match.turn[0], random_code(match.options, scene.random))
        match.finish("draw lost", [])
        secret = match.end["transcript"]["secrets"]["server"]
        # Sealed bytes from which it goes on after a restart are the server's own affair.
        for found in (secret["code"], secret["nonce"], secret["nonce"].upper()):
            expect(not any(found.encode() in content for content in kept),
                   f"{found} stood in a file before the end")
        for found in (secret["code"], secret["nonce"]):
            expect(not server.printed(found), f"{found} was printed")
    return hide


for _mode in ("race", "co_op"):
    check(f"bulls_and_cows: {_mode}: code and nonce stand in no file before the end, and are never "
          "printed", on="own")(stays_hidden(_mode))
