"""Matches over polling and long polling, and from one carrier to another in the middle of one."""

from codeplay import code_match, duel
from expect import expect_equal
from matchplay import Match
from polling import LongPolling, Polling
from suite import check
from throwplay import throw_match

TRANSPORTS = [("polling", Polling), ("long polling", LongPolling)]


def changed(scene, match, person, transport):
    """The same person at the same table, over another carrier from now on; the old one is closed with 4001."""
    table = match.table
    again = scene.back(person, transport)
    person.closed([4001])
    for group in (table.players, table.spectators, match.seats):
        if person in group:
            group[group.index(person)] = again
    if table.host is person:
        table.host = again
    again.wait("chat_history")
    table.settle()
    return again


def line_game(transport):
    def play(scene):
        scene.transport = transport
        for game in ("tic_tac_toe", "four_in_a_row"):
            table = scene.table(game, spectators=1)
            for _ in range(2):
                Match(table).play_out(scene.random)
                table.settle()
    return play


def throws(transport):
    def play(scene):
        scene.transport = transport
        throw_match(scene, 3, 1, rule="points", first_to=2).play_out()
    return play


def codes(transport):
    def play(scene):
        scene.transport = transport
        code_match(scene, 2, 1, mode="race", length=3, symbols=6).play_out()
        duel(scene, "012", "345", length=3, symbols=6).play_out()
    return play


for words, kind in TRANSPORTS:
    check(f"carriers: line games by {words} alone", on="web")(line_game(kind))
    check(f"carriers: rock_paper_scissors by {words} alone", on="web")(throws(kind))
    check(f"carriers: bulls_and_cows, a race and a duel, by {words} alone", on="web")(codes(kind))


@check("carriers: players at a WebSocket, at polling and at long polling see the same match", on="web")
def mixed(scene):
    table = scene.table(players=1)
    for transport, role in ((Polling, "player"), (LongPolling, "spectator"), (None, "spectator")):
        scene.transport = transport
        table.join(role)
    table.settle()
    for _ in range(3):
        Match(table).play_out(scene.random)
        table.settle()


@check("carriers: a player changes from one to another after every move, and so does who watches", on="web")
def changing(scene):
    table = scene.table("four_in_a_row", spectators=1)
    match = Match(table)
    for transport in (LongPolling, Polling, None, Polling, LongPolling, None):
        changed(scene, match, match.mover, transport)
        changed(scene, match, table.spectators[0], transport)
        match.play(scene.random.choice(match.referee.legal_moves()))
        if match.referee.over:
            return
    match.unchanged()
    match.play_out(scene.random)


@check("carriers: a request that was repeated over another carrier with the same id is carried out once", on="web")
def same_id(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    mover, request = match.mover, match.request({"cell": [1, 1]})
    match.play({"cell": [1, 1]})
    id_ = mover.next_id - 1
    again = changed(scene, match, mover, LongPolling)
    again.send("play", request, id_)
    expect_equal(again.reply(id_)["type"], "ok", "the reply to the same id")
    match.unchanged()
