"""Rounds that somebody does not finish: late, gone, resigned, away; and the reveal's 20 s."""

import time

from expect import expect, expect_equal
from judge import fetched
from suite import check
from throwplay import throw_match

REVEAL_SECONDS = 20
SOME_MORE = 12  # a busy machine is late itself


def wait_for_the_late(match, seats):
    """The time to reveal runs out for these; `begun` was when the last had committed."""
    begun = time.monotonic()
    match.see(lambda c: c["step"] == match.step and c.get("last", 0) is None and
              c["view"]["phase"] == "commit", REVEAL_SECONDS + SOME_MORE)
    took = time.monotonic() - begun
    expect(took > REVEAL_SECONDS - 4, f"seats {seats} were given up after {took:.1f} s")


def commit_late(match, throws, late):
    match.commit_all(throws)
    match.reveal_all(seat for seat in throws if seat not in late)
    wait_for_the_late(match, late)


@check("rock_paper_scissors: elimination: who withholds the reveal for 20 s is out", slow=True)
def late_is_out(scene):
    match = throw_match(scene, 4, spectators=1)
    commit_late(match, {0: 0, 1: 1, 2: 0, 3: 0}, late=[3])
    expect_equal(match.turn, [0, 2], "who is still in")
    match.refused(3, "not_your_turn", match.hands[3].reveal)
    match.round(1, 0)
    match.finish("won", [2])


@check("rock_paper_scissors: elimination: one of two withholds the reveal, the other has won",
       slow=True)
def late_of_two(scene):
    match = throw_match(scene, 2, spectators=1)
    commit_late(match, {0: 0, 1: 1}, late=[0])
    match.finish("won timeout", [1])


@check("rock_paper_scissors: elimination: where all but one are late, that one has won", slow=True)
def all_but_one_late(scene):
    match = throw_match(scene, 4, spectators=1, gestures=15)
    commit_late(match, {0: 0, 1: 0, 2: 8, 3: 0}, late=[0, 1, 3])
    match.finish("won timeout", [2])


@check("rock_paper_scissors: points: who withholds the reveal counts as beaten by all who did",
       slow=True)
def late_is_beaten(scene):
    match = throw_match(scene, 4, rule="points", first_to=4, spectators=1)
    commit_late(match, {0: 0, 1: 1, 2: 1, 3: 2}, late=[1, 3])
    expect_equal(match.now["view"]["scores"], [3, 0, 2, 0], "scores")
    expect_equal(match.turn, [0, 1, 2, 3], "who throws on")
    match.round(0, 1, 1, 1)
    match.finish("won", [0])


@check("rock_paper_scissors: points: one of two withholds the reveal and the other gets the point",
       slow=True)
def late_of_two_points(scene):
    match = throw_match(scene, 2, rule="points", first_to=2, spectators=1)
    commit_late(match, {0: 0, 1: 1}, late=[0])
    if not match.over:  # the contract can also be read so that running out of time ends it
        expect_equal(match.now["view"]["scores"], [0, 1], "scores")
        match.round(1, 0)
        match.finish("won", [1])


@check("rock_paper_scissors: a round that nobody reveals is played again, then it ends by timeout",
       slow=True)
def nobody_reveals(scene):
    match = throw_match(scene, 3, spectators=1)
    match.round(1, 1, 1)
    blanks = 0
    while not match.over:
        expect(blanks < 4, "played again more than three times")
        commit_late(match, {0: 0, 1: 1, 2: 2}, late=[0, 1, 2])
        blanks += 1
        expect_equal(match.now["view"]["round"], 2, "round")
    expect(blanks >= 3, f"over when nobody had revealed {blanks} times")
    match.finish("timeout", [])


@check("rock_paper_scissors: a round played again after nobody revealed can be finished", slow=True)
def second_chance(scene):
    match = throw_match(scene, 2, spectators=1, rule="points", first_to=1)
    commit_late(match, {0: 0, 1: 1}, late=[0, 1])
    match.refused(0, "illegal_move", match.hands[0].reveal)
    match.round(2, 0)
    match.finish("won", [0])


@check("rock_paper_scissors: one of two who resigns has lost, whatever the phase")
def resign_of_two(scene):
    for phase in range(4):
        for loser in (0, 1):
            match = throw_match(scene, 2, spectators=1)
            if phase > 0:
                match.commit(0, 0)
            if phase > 1:
                match.commit(1, 1)
            if phase > 2:
                match.reveal(0)
            match.resign(loser)
            match.finish("resigned", [1 - loser])
            match.seats[loser].refused("match_over", "resign", match=match.id)


@check("rock_paper_scissors: of more, who resigns is out in any phase and the others play on")
def resign_of_more(scene):
    for phase, rule in ((p, r) for p in range(4) for r in ("elimination", "points")):
        match = throw_match(scene, 4, spectators=1, rule=rule, first_to=3)
        if phase in (1, 2):
            match.commit(2, 1)
        match.commit_all({0: 1, 1: 1} if phase > 1 else {})
        if phase == 3:
            match.commit_all({2: 1, 3: 1})
            match.reveal(0)
        match.resign(2)
        match.refused(2, "not_your_turn", match.hand(2, 0).commit)
        expect(match.seats[2].ask("resign", match=match.id)["type"] == "error", "resigned twice")
        expect_equal(sorted(match.now["view"]["in"]), [0, 1, 3], "`in`")
        if phase < 3:
            match.commit_all(dict.fromkeys(match.turn, 1))
        match.reveal_all(match.turn)
        expect_equal(match.turn, [0, 1, 3], "who is in the next round")
        while not match.over:
            match.round(1, 0, 1) if len(match.turn) == 3 else match.round(0, 1)
        match.finish("won", [1])


@check("rock_paper_scissors: the last who has not committed resigns, and the others reveal")
def resign_lets_reveal(scene):
    match = throw_match(scene, 3, spectators=1)
    match.commit_all({0: 0, 2: 1})
    match.resign(1)
    expect_equal(match.phase, "reveal", "phase")
    expect_equal(match.turn, [0, 2], "who has to reveal")
    match.reveal_all((2, 0))
    match.finish("won", [0])


@check("rock_paper_scissors: all but one resign or leave, and that one has won")
def all_but_one_go(scene):
    match = throw_match(scene, 4, spectators=1)
    match.commit(3, 1)
    match.resign(0)
    match.leave(2)
    match.resign(3)
    match.finish("resigned won", [1])


@check("rock_paper_scissors: a player who leaves the room is out at once, the others go on")
def leaves(scene):
    match = throw_match(scene, 4, spectators=1, rule="points", first_to=2)
    match.commit_all({0: 1, 2: 0, 3: 1})
    match.leave(1)
    expect_equal(match.phase, "reveal", "phase")
    match.reveal_all((0, 2, 3))
    expect_equal(match.end["view"]["scores"][2], 2, "the score of seat 2")
    match.finish("won", [2])
    match = throw_match(scene, 2, spectators=1)
    match.leave(0)
    match.finish("left", [1])


@check("rock_paper_scissors: a connection lost for good in mid-round is out after the grace time",
       on="brief", slow=True)
def lost_for_good(scene):
    match = throw_match(scene, 4, spectators=1)
    match.commit_all({0: 0, 1: 0, 3: 0})
    match.lose(2)
    match.happened(2)
    expect_equal(match.phase, "reveal", "phase")
    match.reveal_all((0, 1))
    match.lose(3)
    match.happened(3)
    expect_equal(match.turn, [0, 1], "who throws on")
    match.round(0, 1)
    match.finish("won", [0])


@check("rock_paper_scissors: who comes back in mid-round commits and reveals from there")
def comes_back(scene):
    match = throw_match(scene, 3, spectators=1, gestures=5)
    match.commit(0, 1)
    match.lose(1)
    match.commit(2, 1)
    match.regain(1)
    match.commit(1, 0)
    match.lose(0)
    match.reveal(2)
    match.regain(0)
    match.reveal(0)
    match.lose(2)
    match.reveal(1)
    again = scene.back(match.seats[2])
    expect_equal(again.wait("room")["ended"]["view"], match.end["view"], "room.ended.view")
    match.finish("won", [1])


@check("rock_paper_scissors: who comes to watch in either phase sees what all see")
def late_spectator(scene):
    match = throw_match(scene, 3, spectators=1)
    for act in (lambda: match.commit(0, 1), lambda: match.commit_all({1: 1, 2: 0}),
                lambda: match.reveal(1), lambda: match.reveal(0)):
        act()
        match.unchanged()
    match.reveal(2)
    match.finish("won", [2])


@check("rock_paper_scissors: seconds_per_move: who does not commit in time is out", slow=True)
def slow_to_commit(scene):
    match = throw_match(scene, 3, spectators=1, seconds_per_move=3)
    expect(0 < match.opening.get("seconds", -1) <= 3, f"seconds: {match.opening.get('seconds')}")
    match.commit_all({0: 0, 2: 1})
    match.happened(1, timeout=15)
    expect_equal(match.phase, "reveal", "phase")
    match.reveal_all((0, 2))
    match.finish("won", [0])
    match = throw_match(scene, 2, spectators=1, seconds_per_move=2)
    match.commit(1, 0)
    match.happened(0, timeout=15)
    match.finish("timeout", [1])


@check("rock_paper_scissors: get_transcript gives the same moves to all, from anywhere")
def transcript(scene):
    match = throw_match(scene, 3, spectators=1, rule="points", first_to=20)
    match.play_out()
    match.finish("won")
    moves = fetched(match.seats[0], match.id)
    for person in match.table.everyone:
        expect_equal(fetched(person, match.id), moves, "the moves")
        later = person.ok("get_transcript", {"match": match.id, "from": 5})["moves"]
        expect_equal(later, moves[5:5 + len(later)], "the moves from 5 on")
