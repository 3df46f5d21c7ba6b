"""A page that is older than its server loads itself anew, once, and is at its table again."""

import acts
import lan
import words
from expect import expect_equal
from scene import scene


@scene
def an_outdated_page_loads_itself_anew(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    room = ana.open("tic_tac_toe")
    older = stage.older(house, outdated=True)
    bo.visit(older.link(room))
    bo.read(words.VERSIONS_DIFFER)
    bo.wait("button", words.LOAD_AGAIN)
    expect_equal(older.loads, 2, "how often a page that stays older was loaded")
    older.is_older = False
    bo.tap("button", words.LOAD_AGAIN)
    bo.write(words.YOUR_NAME, "Bo")
    bo.tap("button", words.SIT_DOWN)
    acts.begins(bo, ana)
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.read("You win")


@scene
def a_server_that_was_brought_up_to_date_has_the_page_load_itself(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    older = stage.older(house)
    acts.sits_down(bo, older.link(ana.open("rock_paper_scissors")), "Bo")
    acts.begins(bo, ana)
    bo.tap("button", words.PAPER)
    bo.tap("button", words.THROW)
    ana.until(lambda match: str(1 - ana.seat) in match["view"]["committed"], "Bo's sealed throw")
    bo.read(words.SEALED)
    expect_equal(older.loads, 1, "how often the page was loaded")
    stage.line_is_cut = True
    house.kill()
    bo.read(words.RECONNECTING)
    older.is_older = False
    house.open()
    ana = stage.back(ana)
    bo.until(lambda: older.loads == 2, "the page is not loaded anew")
    bo.read(words.SEALED)
    ana.throw(0)
    ana.show()
    ana.ended()
    expect_equal(ana.match["result"]["winners"], [1 - ana.seat], "the winner")
    bo.read("You win")
    lan.break_connections(house.port)
    bo.read_not(words.RECONNECTING)
    bo.wait("button", words.REMATCH)
    expect_equal(older.loads, 2, "how often the page was loaded")
