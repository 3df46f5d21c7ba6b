"""Rooms of rock_paper_scissors: options and their defaults, seats, other games before."""

from expect import expect_equal, expect_holds
from suite import check
from throwplay import ThrowParty, throw_table

GAME = "rock_paper_scissors"
DEFAULTS = {"gestures": 3, "rule": "elimination", "first_to": 3}
OUT_OF_RANGE = [{"gestures": n} for n in (1, 2, 4, 6, 100, 102, 103, 105, 0, -3, 2**31 + 1,
                                          2**32 + 3, 3.5)]
OUT_OF_RANGE += [{"rule": rule} for rule in ("", "best_of", "Points", "elimination ")]
OUT_OF_RANGE += [{"first_to": n} for n in (0, -1, -3, 1.5)]
OUT_OF_RANGE += [{**DEFAULTS, "gestures": 8}, {**DEFAULTS, "rule": "points", "first_to": 0}]
MALFORMED = [{"gestures": v} for v in ("3", True, [3], {})] + [
    {"rule": v} for v in (1, True, [], {})] + [{"first_to": v} for v in ("3", True, [], {})]
STATED = "bad_options bad_message"  # the contract does not say which of the two


@check("rock_paper_scissors: options left out get their defaults, foreign ones are ignored")
def defaults(scene):
    host = scene.person()
    for given in ({}, {"gestures": 15}, {"rule": "points"}, {"first_to": 7}, {"gestures": 101},
                  {"rule": "points", "first_to": 1}, {"gestures": 5, "colour": "red"},
                  {"gestures": 3, "rule": "elimination", "first_to": 3}):
        host.ok("create_room", game=GAME, options=given)
        shown = host.wait("room")
        known = {k: v for k, v in given.items() if k in DEFAULTS}
        expect_equal(shown["options"], {**DEFAULTS, **known}, f"options from {given}")
        expect_holds(shown["seats"], {"min": 2, "max": 20}, "room.seats")
        host.ok("leave_room")
    host.ok("create_room", game=GAME)
    expect_equal(host.wait("room")["options"], DEFAULTS, "options")


@check("rock_paper_scissors: every odd number of gestures from 3 to 101 opens a room")
def odd_numbers(scene):
    host = scene.person()
    for gestures in range(3, 102, 2):
        host.ok("create_room", game=GAME, options={"gestures": gestures})
        host.ok("leave_room")


@check("rock_paper_scissors: options out of range are bad_options and open or change nothing")
def bad_options(scene):
    host = scene.person()
    for options in OUT_OF_RANGE:
        host.refused("bad_options", "create_room", game=GAME, options=options)
    for options in MALFORMED:
        host.refused(STATED, "create_room", game=GAME, options=options)
    host.refused("not_in_room", "leave_room")
    table = throw_table(scene, 2, gestures=7)
    for options in OUT_OF_RANGE:
        table.host.refused("bad_options", "configure_room", options=options)
    for options in MALFORMED:
        table.host.refused(STATED, "configure_room", options=options)
    expect_equal(table.look()["options"], {**DEFAULTS, "gestures": 7}, "options")
    match = ThrowParty(table)
    match.play_out()
    match.finish("won")


@check("rock_paper_scissors: a very large first_to is refused or lasts the match, nothing else")
def large_first_to(scene):
    host = scene.person()
    for first_to in (1000, 2**31 - 1, 2**31, 2**32 + 1, 2**53):
        reply = host.ask("create_room", game=GAME, options={"first_to": first_to})
        if reply["type"] == "ok":
            shown = host.wait("room")["options"]
            expect_equal(shown["first_to"], first_to, "first_to")
            host.ok("leave_room")
        else:
            expect_equal(reply["content"]["code"], "bad_options", "the code")


@check("rock_paper_scissors: one player is not enough, twenty fit, the next only watches")
def seats(scene):
    lonely = throw_table(scene, 1)
    lonely.host.refused("not_enough_players", "start_game")
    table = throw_table(scene, 20)
    late = scene.person()
    expect_equal(late.ok("join_room", room=table.room)["role"], "spectator", "the role")
    late.ok("leave_room")
    table.host.refused("bad_options", "configure_room", game="gomoku")
    table.settle()
    match = ThrowParty(table)
    match.round(*[1] * 19, 0)
    match.finish("won", [19])


@check("rock_paper_scissors: a room of another game becomes one of this, and the other way round")
def change_of_game(scene):
    table = scene.table("gomoku", 2)
    table.host.ok("configure_room", game=GAME, options={"gestures": 5})
    expect_equal(table.look()["options"], {**DEFAULTS, "gestures": 5}, "options")
    for _ in range(2):
        table.join("player")
    table.settle()
    match = ThrowParty(table)
    match.play_out(rush=True)
    match.finish("won")


@check("rock_paper_scissors: who sits in a far seat is moved up when the match starts")
def seats_close_up(scene):
    table = throw_table(scene, 3)
    table.players[0].ok("stand")
    table.players[0].ok("sit", seat=17)
    table.settle()
    table.players = table.players[1:] + table.players[:1]
    match = ThrowParty(table)
    expect_equal(match.seats, table.players, "who plays, in order")
    match.round(1, 1, 0)
    match.finish("won", [2])
