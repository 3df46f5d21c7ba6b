"""The judge and the referees of the games with hidden parts, tried without a server."""

import copy
import itertools
import json
import random
import types
import unittest

from commitments import code_commitment, throw_commitment
from expect import Failure
from judge import Observer, replay
from referee_codes import CoOp, Race, feedback
from referee_duel import Duel
from referee_throws import Throws, beats
from throwplay import Hand

NONCE = bytes(range(32)).hex()
MATCH = "00112233445566778899aabbccddeeff"
OPTIONS = {"gestures": 3, "rule": "elimination", "first_to": 3}


class CommitmentTest(unittest.TestCase):
    def test_vectors_of_the_contract(self):
        self.assertEqual(throw_commitment(MATCH, 3, 1, 4, NONCE),
                         "4049884ebebd131ef5c3e8c3a7780eea9cec1bd1bc13f5718ff00c4a232af3dd")
        self.assertEqual(code_commitment(MATCH, 0, "1807", NONCE),
                         "6630080b09c5926036e2b406bef32b1905bf86e63cae75a6f173978b6805391a")


class CircleTest(unittest.TestCase):
    def test_each_beats_half_and_loses_to_half(self):
        for size in range(3, 102, 2):
            for one in range(size):
                wins = [beats(one, other, size) for other in range(size)]
                losses = [beats(other, one, size) for other in range(size)]
                self.assertEqual((sum(wins), sum(losses)), ((size - 1) // 2, (size - 1) // 2))
                self.assertFalse(any(w and l for w, l in zip(wins, losses)))


class FeedbackTest(unittest.TestCase):
    def test_by_hand(self):
        for code, guess, wanted in (("1807", "1807", (4, 0)), ("1807", "7801", (2, 2)),
                                    ("1123", "1111", (2, 0)), ("1122", "2211", (0, 4)),
                                    ("1112", "2111", (2, 2)), ("0012", "3300", (0, 2)),
                                    ("123", "456", (0, 0)), ("1223", "2232", (1, 2))):
            self.assertEqual(feedback(code, guess), wanted, f"{code} {guess}")

    def test_it_is_the_same_both_ways_and_cows_are_what_is_common_less_the_bulls(self):
        codes = ["".join(c) for c in itertools.product("012", repeat=4)]
        for code, guess in itertools.product(codes, repeat=2):
            bulls, cows = feedback(code, guess)
            self.assertEqual(feedback(guess, code), (bulls, cows))
            common = sum(min(code.count(s), guess.count(s)) for s in "012")
            self.assertEqual(bulls + cows, common)


class RecordedMatch:
    """Two players and a spectator, two rounds, with the frames of a server that does right."""

    id, what = MATCH, "a recorded match"

    def __init__(self):
        self.seats, self.players = [0, 1], []
        self.people = [types.SimpleNamespace(name=f"P{n}", log=[], raw=[]) for n in range(3)]
        self.entries, self.board = [], Throws(MATCH, OPTIONS, 2)
        self.tell("start_game", {"ms": 0})
        for round_, gestures in ((1, (2, 2)), (2, (0, 1))):
            hands = [Hand(MATCH, round_, seat, gesture, f"{round_}{seat}" * 32)
                     for seat, gesture in enumerate(gestures)]
            for seat, move in [(s, h.commit) for s, h in enumerate(hands)] + [
                    (s, h.reveal) for s, h in enumerate(hands)]:
                self.board.play(seat, move)
                self.entries.append({"seat": seat, "move": move, "ms": 10 * len(self.entries)})
                self.tell("end_game" if self.board.over else "view", self.entries[-1])

    def referee(self, secrets):
        return Throws(MATCH, OPTIONS, 2)

    def view(self):
        board = self.board
        return {**OPTIONS, "round": board.round, "phase": board.phase, "in": board.inside,
                "committed": {str(s): c for s, c in board.committed.items()}, "revealed": {},
                "scores": board.scores, "rounds": [
                    {"gestures": {str(s): g for s, g in gestures.items()}, "out": out}
                    for gestures, out, _ in board.rounds]}

    def tell(self, kind, entry):
        content = copy.deepcopy({
            "match": MATCH, "step": len(self.entries), "turn": self.board.turn,
            "view": self.view(), "last": {"seat": entry.get("seat")}, "ms": entry["ms"]})
        for person in self.people:
            person.log.append((0, {"type": kind, "content": copy.deepcopy(content)}))

    def judged(self):
        for person in self.people:
            person.raw = [json.dumps(message) for _, message in person.log]
        transcript = {"secrets": {}, "moves": self.entries, "result": {
            "winners": [0], "ranking": [[0], [1]], "reason": "won"}}
        replay(self, transcript, [Observer(self, person, seat)
                                  for seat, person in zip((0, 1, None), self.people)])


def frame(match, number):
    return match.people[2].log[number][1]["content"]


WRONGS = {
    "a nonce too early": lambda m: frame(m, 3).update(hint="20" * 32),
    "a nonce of this round too early": lambda m: frame(m, 3)["last"].update(n="10" * 32),
    "a gesture too early": lambda m: frame(m, 3).update(last={"seat": 0, "gesture": 2}),
    "`revealed` too early": lambda m: frame(m, 3)["view"].update(revealed={"0": 2}),
    "another commitment": lambda m: frame(m, 2)["view"]["committed"].update({"1": "0" * 64}),
    "a commitment not shown": lambda m: frame(m, 2)["view"]["committed"].pop("0"),
    "another turn": lambda m: frame(m, 1).update(turn=[0]),
    "another phase": lambda m: frame(m, 1)["view"].update(phase="reveal"),
    "another round": lambda m: frame(m, 5)["view"].update(round=1),
    "another `in`": lambda m: frame(m, 5)["view"].update({"in": [0]}),
    "another throw in `rounds`": lambda m: frame(m, 5)["view"]["rounds"][0]["gestures"].update(
        {"0": 1}),
    "somebody `out` who is not": lambda m: frame(m, 5)["view"]["rounds"][0].update(out=[1]),
    "another's move as the last": lambda m: frame(m, 2).update(last={"seat": 0}),
    "another time": lambda m: frame(m, 2).update(ms=11),
    "a frame that never came": lambda m: m.people[2].log.pop(4),
    "a frame that came twice": lambda m: m.people[2].log.insert(8, m.people[2].log[8]),
    "a view instead of the end": lambda m: m.people[2].log[8][1].update(type="view"),
    "a changed throw in the transcript": lambda m: m.entries[2]["move"].update(gesture=1),
    "a changed nonce in the transcript": lambda m: m.entries[2]["move"].update(nonce="0" * 64),
    "a move dropped from the transcript": lambda m: m.entries.pop(3),
    "a transcript without its end": lambda m: m.entries.pop(),
    "time that runs backwards": lambda m: m.entries[3].update(ms=19),
}


class JudgeTest(unittest.TestCase):
    def test_what_is_right_is_accepted(self):
        RecordedMatch().judged()

    def test_what_is_wrong_is_found(self):
        for name, spoil in WRONGS.items():
            match = RecordedMatch()
            spoil(match)
            with self.subTest(name), self.assertRaises((Failure, ValueError)):
                match.judged()

    def test_random_throws_end(self):
        for rule, players in itertools.product(("elimination", "points"), (2, 5)):
            options = {**OPTIONS, "rule": rule}
            board = Throws(MATCH, options, players)
            while not board.over:
                hands = {s: Hand(MATCH, board.round, s, random.randrange(3),
                                 f"{random.getrandbits(256):064x}") for s in board.turn}
                for kind in ("commit", "reveal"):
                    for seat, hand in hands.items():
                        board.play(seat, getattr(hand, kind))
            self.assertTrue(board.winners)


RACE = {"mode": "race", "length": 3, "symbols": 5, "repeats": False, "guesses": 6}
SECRETS = {"server": {"code": "012", "nonce": NONCE}}


class CodesTest(unittest.TestCase):
    def test_a_race_ends_when_nobody_can_do_better(self):
        race = Race(MATCH, RACE, 3, SECRETS)
        for seat, guess in ((0, "123"), (1, "123"), (1, "234"), (1, "134"), (0, "012")):
            race.play(seat, {"guess": guess})
        self.assertEqual(race.turn, [2])
        race.play(2, {"guess": "123"})
        race.play(2, {"guess": "012"})
        self.assertTrue(race.over)
        self.assertEqual(race.winners, [0, 2])

    def test_a_co_op_skips_who_is_gone(self):
        co_op = CoOp(MATCH, RACE, 3, SECRETS, first=2)
        co_op.play(2, {"guess": "123"})
        co_op.event(1, "resigned")
        co_op.play(0, {"guess": "123"})
        self.assertEqual(co_op.turn, [2])

    def test_bad_guesses_are_found(self):
        race = Race(MATCH, RACE, 1, SECRETS)
        for guess in ("01", "0123", "011", "015", "01a", 12, None):
            with self.subTest(guess), self.assertRaises(ValueError):
                race.play(0, {"guess": guess})

    def test_duels(self):
        for answers, winners, reason in (
                (((0, 3), (0, 3)), [], "draw"), (((3, 0), (0, 3)), [0], "cheated"),
                (((0, 3), (1, 2)), [1], "cheated"), (((0, 0), (0, 0)), [], "cheated")):
            duel = Duel(MATCH, {**RACE, "guesses": 1}, 2, {}, first=0)
            for seat, code in enumerate(("012", "234")):
                duel.play(seat, {"commit": code_commitment(MATCH, seat, code, NONCE)})
            for seat, guess in enumerate(("342", "120")):
                duel.play(seat, {"guess": guess})
                duel.play(1 - seat, {"answer": dict(zip(("bulls", "cows"), answers[seat]))})
            for seat, code in ((1, "234"), (0, "012")):
                duel.play(seat, {"code": code, "nonce": NONCE})
            self.assertEqual((duel.winners, duel.reasons), (winners, {reason}))
