"""Phones sleep, lines are cut and servers die: the seat stays, and nothing is shown as live that is not."""

import acts
import lan
import words
from expect import expect_equal
from scene import everywhere, scene

CARRIERS = ("websocket", "long-polling", "polling")


def in_the_middle(stage, game="tic_tac_toe", carrier=None, **settings):
    """A house, Ana and a page, and a match between them that has begun."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open(game, **settings), carrier=carrier), "Bo")
    acts.begins(bo, ana)
    return house, ana, bo


def goes_on(bo, ana):
    """Plays the match to its end, whoever is in turn."""
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.read("You win")


@everywhere
def a_reload_keeps_the_seat(stage):
    _, ana, bo = in_the_middle(stage)
    bo.reload()
    bo.wait("button", words.cell("a1"))
    goes_on(bo, ana)
    bo.reload()
    bo.read("You win")


@everywhere
def a_reload_keeps_what_was_sealed(stage):
    _, ana, bo = in_the_middle(stage, "rock_paper_scissors")
    bo.tap("button", words.PAPER)
    bo.tap("button", words.THROW)
    ana.until(lambda match: match["step"] == 1, "the guest's seal")
    bo.reload()
    bo.read(words.SEALED)
    ana.throw(0)
    ana.show()
    ana.ended()
    expect_equal(ana.match["result"]["winners"], [1 - ana.seat], "the winner")
    bo.read("You win")


@everywhere
def a_cut_connection_comes_back(stage):
    house, ana, bo = in_the_middle(stage)
    stage.line_is_cut = True
    lan.break_connections(house.port)
    goes_on(bo, stage.back(ana))


@scene
def what_is_not_live_says_so(stage):
    house, ana, bo = in_the_middle(stage)
    stage.line_is_cut = True
    with lan.Wall(house.port):
        lan.break_connections(house.port)
        bo.read(words.RECONNECTING)
        bo.wait("button", words.TRY_NOW)
        # Whether the board takes no input or says no: nothing of it may arrive later.
        bo.run("find('button', arguments[0]).forEach(each => each.click())", words.cell("c3"))
    bo.read_not(words.RECONNECTING)
    ana = stage.back(ana)
    goes_on(bo, ana)
    expect_equal(ana.match["view"]["cells"][8], ".", "the cell that was tapped while nothing was live")


@scene
def the_server_is_killed_and_starts_again(stage):
    house, ana, bo = in_the_middle(stage)
    stage.line_is_cut = True
    house.kill()
    bo.read(words.RECONNECTING)
    house.open()
    goes_on(bo, stage.back(ana))


@scene
def a_phone_sleeps_and_wakes(stage):
    house, ana, bo = in_the_middle(stage)
    stage.line_is_cut = True
    bo.hide(True)
    lan.break_connections(house.port)
    bo.hide(False)
    goes_on(bo, stage.back(ana))


def _each_carrier(carrier):
    def plays(stage):
        _, ana, bo = in_the_middle(stage, carrier=carrier)
        goes_on(bo, ana)
        bo.reload()
        bo.read("You win")

    plays.__name__ = f"a_match_by_{carrier.replace('-', '_')}"
    return plays


for _carrier in CARRIERS:
    (scene if _carrier == "websocket" else everywhere)(_each_carrier(_carrier))


@everywhere
def a_sealed_game_by_polling_with_a_cut(stage):
    house, ana, bo = in_the_middle(stage, "rock_paper_scissors", carrier="polling")
    bo.tap("button", words.PAPER)
    bo.tap("button", words.THROW)
    ana.until(lambda match: match["step"] == 1, "the guest's seal")
    stage.line_is_cut = True
    lan.break_connections(house.port)
    ana = stage.back(ana)
    ana.throw(0)
    ana.show()
    ana.ended()
    bo.read("You win")
