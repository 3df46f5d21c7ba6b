"""A server that goes and comes back in the middle of a game with hidden parts."""

import signal

from expect import expect_equal
from suite import check
from throwplay import throw_match


def survives(number, phase):
    def survive(scene):
        server = scene.own_server("--rate", "0")
        match = throw_match(scene, 3, spectators=1, gestures=5)
        table = match.table
        match.round(2, 2, 2)
        match.commit(0, 1)
        if phase == "reveal":
            match.commit_all({1: 1, 2: 0})
            match.reveal(0)
        server.restart(number)
        watcher = table.spectators[0]
        for seat in (1, 0, 2):
            table.players.remove(match.seats[seat])
        table.spectators = []
        for seat in (1, 0, 2):
            match.regain(seat)
            expect_equal(match.phase, phase, "phase")
        again = scene.back(watcher)
        match.latest[again] = again.wait("room")["match"]
        match.observers.append((again, None))
        table.spectators, table.host = [again], match.seats[0]
        if phase == "commit":
            match.refused(0, "not_your_turn", match.hands[0].commit)
            match.commit_all({1: 1, 2: 0})
            match.reveal(0)
        match.refused(1, "illegal_move", match.hands[0].reveal)
        match.reveal_all((2, 1))
        match.finish("won", [2])
    return survive


for _number in (signal.SIGTERM, signal.SIGKILL):
    for _phase in ("commit", "reveal"):
        check(f"rock_paper_scissors: after {_number.name} in the phase {_phase} a round goes on",
              on="own")(survives(_number, _phase))
