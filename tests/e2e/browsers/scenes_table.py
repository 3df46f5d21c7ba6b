"""What one does at the table beside playing: looking back, the host's rights, name and figure; and where the focus is."""

import acts
import words
from expect import expect, expect_equal
from scene import scene

ARROW_LEFT, END = "\ue012", "\ue010"


def _at_a_match(stage, game="gomoku", **look):
    """Ana's table with a page at it, and a match that has begun."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(**look)
    acts.sits_down(bo, house.link(ana.open(game)), "Bo")
    acts.begins(bo, ana)
    return ana, bo


def _moves(guest):
    return guest.run("return find('option', '').map(nameOf)")


def _listed(width, height):
    def plays(stage):
        ana, bo = _at_a_match(stage, width=width, height=height)
        bo.wait("button", words.cell("h8"))
        expect(not bo.has("listbox", words.MOVES), "an empty list is not there")
        for _ in range(2):
            if ana.seat in ana.match["turn"]:
                ana.move({"cell": [7, 7]})
            else:
                acts.plays_cell(bo, "k11")
                ana.my_turn()
        bo.wait("listbox", words.MOVES)
        bo.until(lambda: sorted(_moves(bo)) == ["h8, Ana", "k11, Bo"], "both moves are listed")
        first = _moves(bo)[0]
        bo.tap("option", first)
        bo.read(words.LOOKING_BACK)
        last = ("h8, empty" if first.startswith("k") else "k11, empty")
        bo.wait("button", last)
        bo.press(ARROW_LEFT)
        bo.wait("button", words.cell(first.split(",")[0]))
        bo.press(END)
        bo.read_not(words.LOOKING_BACK)
        bo.wait_gone("button", last)
        expect_equal(bo.run("return document.activeElement.getAttribute('role')"), "listbox", "what has the focus")

    plays.__name__ = f"moves_are_listed_and_lead_back_at_{width}_by_{height}"
    return plays


for _size in ((1024, 768), (768, 1024)):
    scene(_listed(*_size))


@scene
def a_phone_has_no_room_for_the_moves(stage):
    ana, bo = _at_a_match(stage)
    if ana.seat in ana.match["turn"]:
        ana.move({"cell": [7, 7]})
    else:
        acts.plays_cell(bo, "h8")
    bo.wait_gone("button", words.cell("h8"))
    expect(not bo.has("listbox", words.MOVES), "no list on a phone")
