"""A server that goes and comes back in the middle of a game with hidden parts."""

import signal

from codeplay import code_match, random_code
from expect import expect_equal
from suite import check
from throwplay import throw_match

LONG = {"length": 8, "symbols": 16}


def everyone_back(scene, server, match, number):
    """All come back to the restarted server, and are shown the match as it was."""
    table, watchers = match.table, match.table.spectators
    before = {seat: match.view_of(seat) for seat in range(len(match.seats))}
    server.restart(number)
    table.players, table.spectators = [], []
    for seat, view in before.items():
        match.regain(seat)
        expect_equal(match.view_of(seat), view, f"the view of seat {seat} after the restart")
    for watcher in watchers:
        again = scene.back(watcher)
        match.latest[again] = again.wait("room")["match"]
        match.observers.append((again, None))
        table.spectators.append(again)
    table.host = match.seats[0]


def throws_survive(number, phase):
    def survive(scene):
        server = scene.own_server("--rate", "0")
        match = throw_match(scene, 3, spectators=1, gestures=5)
        match.round(2, 2, 2)
        match.commit(0, 1)
        if phase == "reveal":
            match.commit_all({1: 1, 2: 0})
            match.reveal(0)
        everyone_back(scene, server, match, number)
        if phase == "commit":
            match.refused(0, "not_your_turn", match.hands[0].commit)
            match.commit_all({1: 1, 2: 0})
            match.reveal(0)
        match.refused(1, "illegal_move", match.hands[0].reveal)
        match.reveal_all((2, 1))
        match.finish("won", [2])
    return survive


def codes_survive(number, mode):
    def survive(scene):
        server = scene.own_server("--rate", "0")
        match = code_match(scene, 3, spectators=1, mode=mode, guesses=4, **LONG)
        for _ in range(3):
            match.guess(match.turn[-1], random_code(match.options, scene.random))
        everyone_back(scene, server, match, number)
        while not match.over:
            match.guess(match.turn[-1], random_code(match.options, scene.random))
        match.finish("draw lost", [])
    return survive


def duel_survives(number):
    def survive(scene):
        server = scene.own_server("--rate", "0")
        match = code_match(scene, 2, spectators=1, mode="duel", guesses=2)
        match.keep("1807", "2345")
        match.ask("0123")
        everyone_back(scene, server, match, number)
        match.answer()
        match.exchange("0123")
        match.exchange("9876")
        match.exchange("1807" if match.turn == [1] else "2345")
        match.reveal(1)
        everyone_back(scene, server, match, number)
        match.reveal(0)
        match.finish("won", [1 - match.first_guesser])
    return survive


for _number in (signal.SIGTERM, signal.SIGKILL):
    for _phase in ("commit", "reveal"):
        check(f"restart: {_number.name} in the phase {_phase} of rock_paper_scissors, the round "
              "goes on", on="own")(throws_survive(_number, _phase))
    for _mode in ("race", "co_op"):
        check(f"restart: {_number.name} in a {_mode} of bulls_and_cows, the same code stays",
              on="own")(codes_survive(_number, _mode))
    check(f"restart: {_number.name} in a duel of bulls_and_cows, it goes on", on="own")(
        duel_survives(_number))
