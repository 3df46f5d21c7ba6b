"""Whole matches of rock_paper_scissors, every frame to everybody judged by the referee."""

from bots import Thrower, play_by_themselves
from expect import expect, expect_equal
from scene import person_in
from suite import check
from throwplay import ThrowParty, throw_match, throw_table

# (players, gestures, rule, first_to)
WHOLE_MATCHES = [
    (2, 3, "elimination", 3), (2, 3, "points", 3), (2, 5, "points", 1), (2, 101, "elimination", 3),
    (2, 101, "points", 5), (3, 7, "elimination", 3), (3, 3, "points", 4), (4, 3, "elimination", 3),
    (4, 5, "elimination", 3), (4, 5, "points", 6), (4, 15, "points", 3), (4, 101, "elimination", 3),
    (7, 9, "points", 20), (13, 15, "elimination", 3), (20, 3, "points", 30),
    (20, 5, "points", 40), (20, 15, "elimination", 3), (20, 15, "points", 40),
    (20, 99, "points", 60), (20, 101, "elimination", 3), (20, 101, "points", 50),
]


def plays_by_itself(players, gestures, rule, first_to):
    def play(scene):
        table = throw_table(scene, players, spectators=1, rule=rule, gestures=gestures,
                            first_to=first_to)
        for number in range(3 if players < 5 else 1):
            if number:
                table.host.ok("start_game")
            match = ThrowParty(table, start=not number)
            play_by_themselves(match, [Thrower(match, seat) for seat in range(players)])
            match.finish("won")
    return play


for _each in WHOLE_MATCHES:
    _players, _gestures, _rule, _first_to = _each
    check(f"rock_paper_scissors: {_players} clients play by themselves, {_gestures} gestures, "
          f"{_rule}" + (f" to {_first_to}" if _rule == "points" else ""))(plays_by_itself(*_each))


def replayed_frames(match):
    """What the players saw at the end of each round, as (gestures, out)."""
    return [({int(s): g for s, g in r["gestures"].items()}, r["out"])
            for r in match.end["view"]["rounds"]]


@check("rock_paper_scissors: each of three gestures beats the one after it in the circle")
def three_gestures(scene):
    for one in range(3):
        for other, winner in ((one, None), ((one + 1) % 3, 0), ((one + 2) % 3, 1)):
            match = throw_match(scene, rule="points", first_to=1, spectators=1)
            match.round(one, other)
            expect_equal(match.over, winner is not None, f"over after {one} against {other}")
            if not match.over:
                match.round(0, 1)
                winner = 0
            match.finish("won", [winner])


@check("rock_paper_scissors: of 101 gestures each beats the fifty after it, at the edges too")
def edges_of_the_circle(scene):
    for one, other, winner in ((0, 1, 0), (0, 50, 0), (0, 51, 1), (0, 100, 1), (100, 0, 0),
                               (100, 49, 0), (100, 50, 1), (50, 100, 0), (51, 0, 0)):
        match = throw_match(scene, rule="points", first_to=1, gestures=101)
        match.round(one, other)
        match.finish("won", [winner])


@check("rock_paper_scissors: elimination: nobody is out where everybody is beaten, or nobody")
def nobody_out(scene):
    match = throw_match(scene, 3, spectators=1)
    for throws in ((0, 1, 2), (1, 1, 1), (2, 0, 1)):
        match.round(*throws)
        expect_equal(match.now["view"]["in"], [0, 1, 2], f"`in` after {throws}")
    match.round(0, 0, 1)
    expect_equal(match.turn, [0, 1], "who throws on")
    match.round(2, 0)
    match.finish("won", [0])
    expect_equal([out for _, out in replayed_frames(match)], [[], [], [], [2], [1]], "`out`")


@check("rock_paper_scissors: who is out watches on, cannot play, and sees the end")
def out_watches_on(scene):
    match = throw_match(scene, 4, spectators=1, gestures=5)
    match.round(0, 0, 1, 0)  # 0 beats 1 and 2
    expect_equal(match.turn, [0, 1, 3], "who throws on")
    hand = match.hand(2, 0)
    for move in (hand.commit, hand.reveal, {}, None):
        match.refused(2, "not_your_turn", move)
    match.round(3, 3, 3)
    match.unchanged()
    match.round(0, 3, 3)  # 3 beats 4 and 0
    match.round(3, 4)
    match.finish("won", [1])


@check("rock_paper_scissors: points: one for each player beaten, and equal highest share it")
def points_shared(scene):
    match = throw_match(scene, 4, rule="points", first_to=3, spectators=1)
    match.round(0, 0, 1, 1)  # the first two beat two each
    expect_equal(match.now["view"]["scores"], [2, 2, 0, 0], "scores")
    match.round(2, 2, 2, 2)
    match.round(0, 0, 1, 2)
    match.finish("won", [0, 1])
    expect_equal(match.end["view"]["scores"], [3, 3, 1, 2], "scores")


@check("rock_paper_scissors: points: where more than one reach first_to, the highest score wins")
def highest_score(scene):
    match = throw_match(scene, 4, rule="points", first_to=1, spectators=1, gestures=5)
    match.round(0, 1, 2, 3)  # 0 beats 1 2 · 1 beats 2 3 · 2 beats 3 · 3 beats 0
    match.finish("won", [0, 1])
    match = throw_match(scene, 4, rule="points", first_to=2, gestures=5)
    match.round(0, 1, 1, 2)  # 0 beats three
    match.finish("won", [0])


@check("rock_paper_scissors: rounds count from 1, and `rounds` holds the last 20")
def last_rounds(scene):
    match = throw_match(scene, rule="points", first_to=1, spectators=1)
    for number in range(1, 26):
        expect_equal(match.now["view"]["round"], number, "round")
        match.round(number % 3, number % 3)
    shown = match.now["view"]["rounds"]
    expect_equal([r["gestures"]["0"] for r in shown], [n % 3 for n in range(6, 26)], "`rounds`")
    match.round(1, 2)
    match.finish("won", [0])


@check("rock_paper_scissors: after 200 rounds the best score wins, in a transcript fetched later",
       slow=True)
def two_hundred_rounds(scene):
    match = throw_match(scene, rule="points", first_to=3)
    match.round(0, 1)
    while not match.over:
        match.rush_round(2, 2)
    expect_equal(match.end["view"]["round"], 200, "round")
    expect_equal(match.end["transcript"]["moves"], None, "`moves` of a long transcript")
    match.finish("won", [0])


@check("rock_paper_scissors: after 200 rounds all still in win together", slow=True)
def two_hundred_eliminations(scene):
    match = throw_match(scene, 3)
    match.round(0, 1, 0)
    while not match.over:
        match.rush_round(1, 1)
    expect_equal(match.end["view"]["round"], 200, "round")
    match.finish("won", [0, 2])


@check("rock_paper_scissors: everybody commits and reveals at once, for the same step")
def all_at_once(scene):
    match = throw_match(scene, 20, rule="points", gestures=15, first_to=30)
    match.play_out(rush=True)
    match.finish("won")


@check("rock_paper_scissors: a rematch starts from nothing, with a new match and old seats")
def rematch(scene):
    table = throw_table(scene, 3, spectators=1, rule="points")
    first = ThrowParty(table)
    first.play_out()
    first.finish("won")
    for person in table.players:
        person.ok("ready", ready=True)
    second = ThrowParty(table, start=False)
    expect(second.id != first.id and second.number == first.number + 1, "the same match again")
    expect_equal(second.now["view"]["scores"], [0, 0, 0], "scores at the start")
    second.play_out()
    second.finish("won")
    shown = table.look()
    expect_equal(shown["ended"]["view"], second.end["view"], "room.ended.view")
    expect(not person_in(shown, table.host.id)["ready"], "ready after the end")
