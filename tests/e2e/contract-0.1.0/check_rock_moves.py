"""Throws that must be refused: the right code, nothing changed, and the round goes on."""

from expect import expect, expect_equal
from suite import check
from throwplay import throw_match

HEX = "0123456789abcdef" * 4
BAD_COMMITS = ["", HEX[:63], HEX + "0", HEX.upper(), "g" + HEX[1:], "0x" + HEX[2:], HEX + "\n",
               " " + HEX[1:], 0, 1.5, None, True, [HEX], {}, int(HEX[:12], 16)]
BAD_GESTURES = [-1, 5, 6, 256, 1.5, "1", "", None, True, [1], {}, 2**31, 2**32, 2**32 + 1, 1e99,
                -2**63]
BAD_NONCES = ["", HEX[:63], HEX + "0", "g" + HEX[1:], 0, None, True, [HEX], {}]
BAD_MOVES = [{}, {"foo": 1}, {"cell": [0, 0]}, {"guess": "1807"}, {"Commit": HEX}, "rock", 3, [],
             [HEX], True]


def refuse_all(match, seat, moves):
    for move in moves:
        match.refused(seat, "illegal_move", move)


@check("rock_paper_scissors: malformed commitments are illegal_move and change nothing")
def malformed_commits(scene):
    match = throw_match(scene, 3, spectators=1)
    match.commit(0, 1)
    refuse_all(match, 1, [{"commit": commit} for commit in BAD_COMMITS] + BAD_MOVES)
    match.refused(1, "illegal_move bad_message", None)
    match.unchanged()
    match.commit_all({1: 1, 2: 1})
    match.reveal_all(range(3))
    match.resign(0)
    match.resign(1)
    match.finish("resigned won", [2])


@check("rock_paper_scissors: malformed reveals are illegal_move and change nothing")
def malformed_reveals(scene):
    match = throw_match(scene, 2, spectators=1, gestures=5)
    match.commit_all({0: 1, 1: 4})
    hand = match.hands[0]
    refuse_all(match, 0, [{"gesture": g, "nonce": hand.nonce} for g in BAD_GESTURES])
    refuse_all(match, 0, [{"gesture": 1, "nonce": n} for n in BAD_NONCES] + BAD_MOVES)
    refuse_all(match, 0, [{"gesture": 1}, {"nonce": hand.nonce}])
    match.unchanged()
    match.reveal_all((0, 1))
    match.finish("won", [1])


@check("rock_paper_scissors: a reveal with another nonce or another gesture is illegal_move")
def changed_after_commitment(scene):
    match = throw_match(scene, 3, spectators=1, gestures=5)
    match.commit_all({0: 1, 1: 2, 2: 2})
    hand, other = match.hands[1], match.hands[2]
    wrong = [{"gesture": g, "nonce": hand.nonce} for g in (0, 1, 3, 4)]
    wrong += [{"gesture": 2, "nonce": n} for n in (
        other.nonce, HEX, hand.nonce[::-1], hand.nonce[:-1] + f"{int(hand.nonce[-1], 16) ^ 1:x}",
        f"{int(hand.nonce[0], 16) ^ 8:x}" + hand.nonce[1:])]
    refuse_all(match, 1, wrong + [other.reveal])
    match.unchanged()
    match.reveal(0)
    refuse_all(match, 1, wrong + [match.hands[0].reveal])
    match.unchanged()
    match.reveal(1)
    match.refused(1, "not_your_turn", hand.reveal)
    match.reveal(2)
    match.finish("won", [0])


@check("rock_paper_scissors: what was fixed for another round, seat or match does not open here")
def fixed_for_elsewhere(scene):
    match = throw_match(scene, 2, rule="points", first_to=1)
    elsewhere = (lambda: match.hands[0], lambda: match.hand(0, 1, round_=1),
                 lambda: match.hand(0, 1, round_=3), lambda: match.hand(1, 1),
                 lambda: match.hand(0, 1, match="0" * 32),
                 lambda: match.hand(0, 1, match=match.id[::-1]))
    for hand in elsewhere:
        match = throw_match(scene, 2, rule="points", first_to=1)
        match.round(1, 1)
        other = hand()
        match.play(0, other.commit)
        match.commit(1, 1)
        match.reveal(1)
        match.refused(0, "illegal_move", other.reveal)
        match.resign(0)
        match.finish("resigned", [1])


@check("rock_paper_scissors: another's commitment is refused, and the copier may commit anew")
def copied_commitment(scene):
    match = throw_match(scene, 3, spectators=1)
    match.commit(0, 1)
    for seat in (1, 2):
        match.refused(seat, "illegal_move", match.hands[0].commit)
    match.unchanged()
    match.commit(1, 1)
    for seat in (0, 1):
        match.refused(2, "illegal_move", match.hands[seat].commit)
    match.commit(2, 2)
    match.reveal_all((2, 1, 0))
    expect_equal(match.turn, [0, 1], "who is still in")
    match.round(0, 1)
    match.finish("won", [0])


@check("rock_paper_scissors: committing twice is not_your_turn, also with the same commitment")
def committing_twice(scene):
    match = throw_match(scene, 2, spectators=1)
    match.commit(1, 0)
    for move in (match.hand(1, 2).commit, match.hands[1].commit, match.hands[1].reveal, {}):
        match.refused(1, "not_your_turn", move)
        match.refused(1, "not_your_turn", move, step=9)
    match.unchanged()
    match.commit(0, 1)
    match.reveal_all((1, 0))
    match.finish("won", [1])


@check("rock_paper_scissors: a reveal before the time and a commitment after it are illegal_move")
def wrong_phase(scene):
    match = throw_match(scene, 3, spectators=1)
    early = match.hand(0, 1)
    match.refused(0, "illegal_move", early.reveal)
    match.commit(1, 1)
    match.refused(0, "illegal_move", early.reveal)
    match.refused(1, "not_your_turn", match.hands[1].reveal)
    match.unchanged()
    match.commit_all({0: 1, 2: 0})
    for seat in range(3):
        match.refused(seat, "illegal_move", match.hand(seat, 2).commit)
        match.refused(seat, "illegal_move", match.hands[seat].commit)
    match.unchanged()
    match.reveal_all((1, 0, 2))
    match.finish("won", [2])
    for seat in range(3):
        match.refused(seat, "match_over", match.hand(seat, 2).commit)


@check("rock_paper_scissors: a nonce in upper case is the same nonce or none, nothing else")
def upper_case_nonce(scene):
    match = throw_match(scene, 2)
    match.commit_all({0: 0, 1: 1})
    shouted = {"gesture": 0, "nonce": match.hands[0].nonce.upper()}
    reply = match.seats[0].ask("play", match.request(shouted))
    if reply["type"] == "ok":  # then the transcript holds just that
        match.resign(1)
        expect_equal(match.end["result"]["winners"], [0], "winners")
    else:
        expect_equal(reply["content"]["code"], "illegal_move", "the code")
        match.reveal_all((0, 1))
        match.finish("won", [0])


@check("rock_paper_scissors: an older step is accepted, one to come is stale_step")
def older_steps(scene):
    match = throw_match(scene, 4, spectators=1, rule="points")
    for round_ in range(2):
        for seat in range(4):
            for step in (match.step + 1, match.step + 4, 1000, 2**31, 2**53 - 1):
                match.refused(seat, "stale_step", match.hand(seat, 1).commit, step=step)
                match.refused(seat, "stale_step", {}, step=step)
            match.commit(seat, 1, step=8 * round_)
        begun = match.step
        for seat in (3, 1, 2, 0):
            match.refused(seat, "stale_step", match.hands[seat].reveal, step=match.step + 1)
            match.reveal(seat, step=begun)
    match.unchanged()
    match.play_out()
    match.finish("won")


@check("rock_paper_scissors: a reveal may be sent for the step of its own commitment")
def reveal_for_old_step(scene):
    match = throw_match(scene, 2)
    match.commit_all({0: 2, 1: 0})
    match.reveal(0, step=0)
    match.reveal(1, step=1)
    match.finish("won", [0])


@check("rock_paper_scissors: spectators get not_seated and strangers not_in_room")
def not_at_the_table(scene):
    match = throw_match(scene, 2, spectators=1)
    hand, stranger = match.hand(0, 1), scene.person()
    for person, code in ((match.table.spectators[0], "not_seated"), (stranger, "not_in_room")):
        person.refused(code, "play", match.request(hand.commit))
        person.refused(code, "play", match.request({}, step=9))
        person.refused(code, "resign", match=match.id)
    match.unchanged()
    match.commit_all({0: 1, 1: 2})
    for person, code in ((match.table.spectators[0], "not_seated"), (stranger, "not_in_room")):
        person.refused(code, "play", match.request(match.hands[0].reveal))
    match.reveal_all((0, 1))
    match.finish("won", [0])


@check("rock_paper_scissors: the same id sent again gets the same reply and commits once")
def repeated_id(scene):
    match = throw_match(scene, 2, spectators=1)
    match.commit(0, 1)
    person, id_ = match.seats[0], match.seats[0].next_id - 1
    for change in ({}, {"move": match.hand(0, 2).commit}):
        request = {**match.request(match.hands[0].commit, step=0), **change}
        person.send("play", request, id_)
        expect_equal(person.reply(id_)["type"], "ok", "the reply to the same id")
    match.unchanged()
    match.commit(1, 2)
    match.reveal_all((0, 1))
    expect(match.over, "not over")
    match.finish("won", [0])
