"""Pages play each other, each by another carrier, and are disturbed in the middle."""

import acts
import words
from matches import GAMES, AtPage, begin, begin_again, plays
from scene import thorough, scene


def _at_one_table(stage, game):
    """A house where Ana hosts that game and watches, and the pages of Bo and Cleo."""
    house = stage.house()
    ana = stage.partner(house)
    room = ana.open(game.id, options=game.options)
    ana.ok("stand")
    people = [AtPage(stage.guest(), name) for name in ("Bo", "Cleo")]
    for each, carrier in zip(people, ("long-polling", "polling")):
        acts.sits_down(each.guest, house.link(room, carrier=carrier), each.name)
    return house, people


def _disturbed(house, bo, cleo):
    cleo.guest.reload()
    acts.sleeps(bo.guest, house.port)
    bo.guest.reload()
    acts.sleeps(cleo.guest, house.port)
    for each in (bo, cleo):
        acts.is_live(each.guest)


def _whole_match(game):
    def whole_match(stage):
        stage.line_is_cut = True
        house, (bo, cleo) = _at_one_table(stage, game)
        begin(bo, cleo)
        plays(game, bo, cleo, lambda: _disturbed(house, bo, cleo))
        begin_again(cleo, bo)
        plays(game, cleo, bo)
        for each in (bo, cleo):
            acts.looks_back(each.guest)
        acts.leaves(bo.guest)
        cleo.guest.tap("button", words.CHAT)
        cleo.guest.read(words.left(bo.name))
        cleo.guest.tap("button", words.CLOSE)
        acts.leaves(cleo.guest)

    whole_match.__name__ = f"a_whole_match_of_{game.title}_of_pages"
    return whole_match


# A line game and a sealed one.
OFTEN = ("tic_tac_toe", "throws")
for _game in GAMES:
    (scene if _game.title in OFTEN else thorough)(_whole_match(_game))
