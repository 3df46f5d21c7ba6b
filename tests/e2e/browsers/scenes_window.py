"""A page at the table of somebody who has Parlor itself: the window hosts with one click, and the page has its address
from the code to scan."""

import acts
import words
from matches import GAMES, AtPage, AtWindow, begin, begin_again, plays
from scene import thorough, scene, windowed


def _at_one_table(stage, game, carrier):
    """Ana's window, which hosts that game, and Bo's page."""
    ana, bo = stage.window("Ana"), stage.guest()
    ana.press("Host a game")
    ana.reads("Waiting for players")
    if game is not GAMES[0]:  # with which a table begins
        ana.sets_the_table(game)
    acts.sits_down(bo, ana.link(carrier), "Bo")
    return ana, bo


def _disturbed(ana, bo):
    bo.reload()
    bo.wait("button", words.MENU)  # at the table again
    acts.sleeps(bo, ana.port)
    ana.kill()
    bo.read(words.RECONNECTING)
    ana.start()
    ana.press("Continue")
    acts.is_live(bo)


def _whole_match(game, carrier=None):
    def whole_match(stage):
        stage.line_is_cut = True
        ana, bo = _at_one_table(stage, game, carrier)
        host, guest = AtWindow(ana), AtPage(bo, "Bo")
        begin(guest, host)
        plays(game, guest, host, lambda: _disturbed(ana, bo))
        begin_again(guest, host)
        plays(game, guest, host)
        acts.looks_back(bo)
        acts.leaves(bo)
        ana.reads("Bo left")

    how = f"_by_{carrier}" if carrier else ""
    whole_match.__name__ = f"a_whole_match_of_{game.title}_with_a_window{how}"
    return whole_match


# A line game and a sealed one.
OFTEN = ("tic_tac_toe", "throws")
for _game in GAMES:
    windowed((scene if _game.title in OFTEN else thorough)(_whole_match(_game)))
for _game in GAMES:
    if _game.title in OFTEN:
        windowed(thorough(_whole_match(_game, "polling")))
