"""What changes while a match is played, and what is told of it: preferences, turns, refusals, moves."""

import acts
import words
from expect import expect, expect_equal
from scene import scene

ESCAPE = "\ue00c"


def at_a_match(stage, game="tic_tac_toe", **look):
    """Ana's table with a page at it, and a match that has begun."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(**look)
    acts.sits_down(bo, house.link(ana.open(game)), "Bo")
    acts.begins(bo, ana)
    return ana, bo


@scene
def preferences_change_during_a_match_and_the_board_plays_on(stage):
    ana, bo = at_a_match(stage)
    if ana.seat in ana.match["turn"]:
        ana.move({"cell": [2, 2]})
    bo.read(words.YOUR_TURN)
    bo.tap("button", words.MENU)
    bo.tap("switch", "Sounds")
    bo.press(ESCAPE)
    acts.plays_cell(bo, "a1")
    ana.my_turn()
    ana.move({"cell": [1, 1]})
    bo.wait_gone("button", words.cell("b2"))
    bo.tap("button", words.MENU)
    bo.tap("button", "Language")
    bo.call("click", "radio", "Deutsch", exactly=True)
    bo.until(lambda: bo.run("return document.documentElement.lang") == "de", "the page speaks German")
    bo.press(ESCAPE)
    bo.understand("de")
    acts.plays_cell(bo, "a2")
    ana.my_turn()
    expect_equal(ana.match["view"]["moves"][-1], [0, 1], "the move after another language was chosen")
    ana.move({"cell": [2, 0]})
    bo.wait_gone("button", words.cell("c1"))


@scene
def a_round_is_not_listed_before_the_throws_have_turned_over(stage):
    ana, bo = at_a_match(stage, "rock_paper_scissors", width=1024, height=768)
    bo.run("""window.early = window.counted = false;
        new MutationObserver(() => {
            const counts = document.querySelector('.fist') !== null;
            window.counted = window.counted || counts;
            window.early = window.early || (counts && document.querySelector('.moves') !== null);
        }).observe(document.body, { childList: true, subtree: true })""")
    bo.tap("button", words.PAPER)
    bo.tap("button", words.THROW)
    ana.throw(0)
    ana.show()
    bo.until(lambda: bo.run("return window.counted"), "nobody counts")
    ana.ended()
    bo.wait("listbox", words.MOVES)
    expect(not bo.run("return window.early"), "the round was listed while they were still counting")


@scene
def who_was_muted_and_hosts_takes_it_back(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    person = acts.person_called(ana, "Bo")["person"]
    ana.ok("mute_player", person=person, muted=True)
    ana.ok("make_host", person=person)
    bo.tap("button", words.CHAT)
    bo.tap("button", words.UNMUTE)
    ana.room_where(lambda seen: not any(each["muted"] for each in seen["people"]))
    bo.wait("textbox", words.WRITE_TO_TABLE)


@scene
def the_focus_stays_in_a_sheet(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(touch=False)
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    ana.ok("make_host", person=acts.person_called(ana, "Bo")["person"])
    bo.tap("button", words.MENU)
    bo.tap("button", words.PEOPLE)
    bo.tap("button", "Ana")
    bo.wait("button", words.MUTE)
    bo.call("focus", "button", words.MUTE)
    ana.ok("leave_room")
    bo.wait_gone("button", words.MUTE)
    bo.until(lambda: bo.run("return document.activeElement.tagName") == "H2", "the title of the sheet has the focus")


@scene
def gestures_that_cannot_be_chosen_have_no_box(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("rock_paper_scissors", options={"gestures": 101})), "Bo")
    acts.begins(bo, ana)
    bo.until(lambda: bo.run("return document.querySelector('.gesture') !== null"), "the gestures are there")
    bo.run("document.querySelector('.gesture').click()")
    bo.tap("button", words.THROW)
    bo.read(words.SEALED)
    grounds = bo.run("return [...new Set([...document.querySelectorAll('.gesture[aria-disabled=true]')]"
                     ".map(each => getComputedStyle(each).backgroundColor))]")
    expect_equal(grounds, ["rgba(0, 0, 0, 0)"], "what lies behind gestures that cannot be chosen")


@scene
def who_has_another_figure_than_they_wished_is_told(stage):
    house = stage.house()
    ana, bo = stage.partner(house, figure=3), stage.guest()
    bo.visit(house.link(ana.open("tic_tac_toe")))
    bo.write(words.YOUR_NAME, "Bo")
    bo.call("click", "radio", "Figure 4", exactly=True)
    bo.tap("button", words.SIT_DOWN)
    bo.read(words.OTHER_FIGURE)
