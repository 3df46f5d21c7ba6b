"""What players are shown on coming back, against the ledger of their table."""

import collections

from expect import expect, expect_equal

HISTORY = 50


def verify_restored(table):
    """All that was acknowledged is there, and nothing is there twice."""
    for player in table.players:
        places = {p["person"]: p["seat"] for p in player.room["people"]}
        expect_equal(places, table.places, f"{table.name}: the seats")
        verify_talk(table, player)
        if player.state:
            expect_equal((player.state["match"], player.state["step"]),
                         (table.host.state["match"], table.host.state["step"]),
                         f"{table.name}: the match and step of {player.name}")
            verify_match(table, player.seat, player.state)


def verify_match(table, seat, state):
    opened = table.opening and table.opening.reply
    if state["match"] != table.match:  # the next one, in which nobody has moved
        expect(table.compared, f"{table.name}: the match is gone")
        expect_equal(state["step"], 0, f"{table.name}: the step")
        return
    expect(not opened, f"{table.name}: the match that had been opened is gone")
    known, step = len(table.acknowledged), state["step"]
    expect(known <= step, f"{table.name}: {known - step} of {known} acknowledged moves are lost")
    expect(step <= known + table.under_way, f"{table.name}: at step {step}, but only {known} moves "
           f"acknowledged and {table.under_way} under way: one was carried out twice")
    if "cells" in state["view"] and table.game != "four_in_a_row":
        verify_board(table, state["view"]["moves"])
    for board in state["view"].get("boards", []):
        if board["seat"] in (None, seat):
            verify_rows(table, seat, board, state["view"].get("pending"))


def begins_with(whole, part):
    return whole[:len(part)] == part


def verify_board(table, moves):
    """Who began is not told in a view: a seat has every second move, from the first or the second."""
    for seat in (0, 1):
        own = [move["cell"] for move in table.acknowledged_of(seat)]
        expect(begins_with(moves[0::2], own) or begins_with(moves[1::2], own),
               f"{table.name}: seat {seat} has played {own}, and shown is {moves}")


def verify_rows(table, seat, board, pending):
    """In a duel, a guess becomes a row once it is answered."""
    own = [move["guess"] for move in table.acknowledged_of(seat) if "guess" in move]
    if pending and pending["seat"] == seat and own[-1:] == [pending["guess"]]:
        own.pop()
    rows = [row["guess"] for row in board["rows"] if row.get("seat", seat) == seat]
    expect(begins_with(rows, own), f"{table.name}: seat {seat} has guessed {own}, and shown is {rows}")


def verify_talk(table, player):
    """The oldest lines may have made room for those that were said at the same time or are under way."""
    times = collections.Counter(line["text"] for line in player.history)
    for text in table.texts[-(HISTORY - 2 * len(table.players)):]:
        expect(times[text], f"{table.name}: {text} was said and is lost")
    expect(max(times.values(), default=1) == 1, f"{table.name}: said twice: {times}")
