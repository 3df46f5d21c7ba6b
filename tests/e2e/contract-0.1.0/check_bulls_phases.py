"""Duels of bulls_and_cows: what is refused in each phase, who goes away, who keeps silent."""

import time

from codeplay import code_match, duel
from commitments import code_commitment
from expect import expect
from suite import check

REVEAL_SECONDS = 20
SOME_MORE = 12  # a busy machine is late itself
HEX = "0123456789abcdef" * 4


@check("bulls_and_cows: duel: a reveal with another code or nonce is illegal_move, and the "
       "first is hidden until both are in")
def wrong_reveals(scene):
    match = duel(scene, "18a7265f", "0123456e", guesses=2, length=8, symbols=16)
    keepers = match.keepers
    match.exchanges(["02468ace", "13579bdf"], ["fedcba98", "89abcdef"])
    wrong = [{"code": "18a7265e", "nonce": keepers[0].nonce}, {"code": "18a7265f", "nonce": HEX},
             keepers[1].reveal, {"code": "18a7265f"}, {"nonce": keepers[0].nonce}, {},
             {"code": 18, "nonce": keepers[0].nonce}, {"code": None, "nonce": keepers[0].nonce},
             {"code": "18a7265f", "nonce": None}, {"code": "", "nonce": keepers[0].nonce},
             {"code": "18a7265f", "nonce": keepers[0].nonce[:-2]}, keepers[0].commit,
             {"guess": "02468ace"}, {"answer": {"bulls": 0, "cows": 0}}]
    for move in wrong:
        match.refused(0, "illegal_move", move)
    match.reveal(1)
    match.refused(1, "not_your_turn", keepers[1].reveal)
    for move in wrong:
        match.refused(0, "illegal_move", move)
    match.unchanged()
    for person, _ in match.observers:
        for hidden in ("18a7265f", "0123456e", *(keeper.nonce for keeper in keepers)):
            expect(not any(hidden in raw for raw in person.raw), f"{person.name} was sent {hidden}")
    match.reveal(0)
    match.finish("draw", [])


@check("bulls_and_cows: duel: an answer outside the possible is illegal_move"
       ", a good one is taken then")
def impossible_answers(scene):
    match = duel(scene, "1807", "2345", guesses=1)
    owner = 1 - match.ask("0123")
    counts = [(-1, 0), (0, -1), (5, 0), (0, 5), (4, 1), (3, 1), (2, 3), (100, 0), (1.5, 0),
              (0, 0.5), ("1", 0), (0, "1"), (None, 0), (True, False), ([1], 0), (2**32, 0)]
    answers = [{"bulls": bulls, "cows": cows} for bulls, cows in counts]
    for answer in [*answers, {}, {"bulls": 1}, {"cows": 1}, [1, 0], "1", 1, None, True]:
        match.refused(owner, "illegal_move", {"answer": answer})
    for move in ({}, {"guess": "9876"}, {"bulls": 1, "cows": 1}, match.keepers[owner].reveal):
        match.refused(owner, "illegal_move", move)
    match.refused(1 - owner, "not_your_turn", {"answer": {"bulls": 1, "cows": 1}})
    match.refused(1 - owner, "not_your_turn", {"guess": "9876"})
    match.unchanged()
    match.answer()
    match.exchange("0123")
    match.reveal()
    match.finish("draw", [])


@check("bulls_and_cows: duel: what belongs to another phase is illegal_move")
def other_phases(scene):
    match = code_match(scene, 2, spectators=1, mode="duel", guesses=1)
    guess, answer = {"guess": "0123"}, {"answer": {"bulls": 0, "cows": 0}}
    for commit in ("", HEX[:63], HEX + "0", HEX.upper(), "g" + HEX[1:], 0, None, True, [HEX]):
        match.refused(0, "illegal_move", {"commit": commit})
    for move in (guess, answer, {"code": "1807", "nonce": HEX}, {}):
        match.refused(1, "illegal_move", move)
    match.unchanged()
    match.play(0, {"commit": code_commitment(match.id, 0, "1807", HEX)})
    match.refused(0, "not_your_turn", {"commit": HEX})
    match.unchanged()
    match.play(1, {"commit": code_commitment(match.id, 1, "2345", HEX)})
    match.first_guesser = seat = match.turn[0]
    for move in (answer, {"commit": HEX}, {"code": "1807", "nonce": HEX}, {"guess": "0122"}):
        match.refused(seat, "illegal_move", move)
    match.refused(1 - seat, "not_your_turn", guess)
    match.refused(seat, "stale_step", guess, step=match.step + 1)
    match.unchanged()
    match.resign(seat)
    match.finish("resigned", [1 - seat])


@check("bulls_and_cows: duel: who resigns or leaves has lost, in every phase")
def goes(scene):
    for how, reason in (("resign", "resigned"), ("leave", "left")):
        for phase in range(5):
            match = code_match(scene, 2, spectators=1, mode="duel", guesses=1)
            if phase:
                match.keep("1807", "2345")
            else:
                match.play(1, {"commit": HEX})
            if phase > 1:
                match.ask("0123")
            if phase > 2:
                match.answer()
                match.exchange("0123")
            if phase > 3:
                match.reveal(0)
            getattr(match, how)(phase % 2)
            match.finish(reason, [1 - phase % 2])


@check("bulls_and_cows: duel: who comes back answers, guesses and reveals over the new connection")
def comes_back(scene):
    match = duel(scene, "1807", "2345", guesses=2)
    asker = match.ask("0123")
    match.lose(1 - asker)
    match.regain(1 - asker)
    match.answer()
    match.lose(asker)
    match.ask("9876")
    match.regain(asker)
    match.answer()
    match.exchanges(["9876"], ["0123"])
    match.lose(0)
    match.reveal(1)
    match.regain(0)
    match.reveal(0)
    match.finish("draw", [])


def withheld(scene, late):
    match = duel(scene, "1807", "2345", guesses=1)
    match.exchanges(["2345"], ["0123"])  # seat 0 has solved
    begun = time.monotonic()
    for seat in (0, 1):
        if seat not in late:
            match.reveal(seat)
    match.see(lambda c: False, REVEAL_SECONDS + SOME_MORE)
    took = time.monotonic() - begun
    expect(took > REVEAL_SECONDS - 4, f"seats {late} were given up after {took:.1f} s")
    match.finish("cheated", [seat for seat in (0, 1) if seat not in late])


@check("bulls_and_cows: duel: who does not reveal within 20 s has lost, even if they had solved",
       slow=True)
def winner_is_silent(scene):
    withheld(scene, late=[0])


@check("bulls_and_cows: duel: the one who would lose anyway does not reveal", slow=True)
def loser_is_silent(scene):
    withheld(scene, late=[1])


@check("bulls_and_cows: duel: nobody reveals: nobody wins", slow=True)
def both_are_silent(scene):
    withheld(scene, late=[0, 1])
