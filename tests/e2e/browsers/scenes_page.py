"""The page itself: what it loads, what it is called, and how it follows the person's settings."""

import acts
import words
from expect import expect, expect_equal
from scene import scene


@scene
def names_are_those_of_the_accessibility_tree(stage):
    """The names by which these tests find things are the browser's own."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    bo.wait("button", words.cell("b2"))
    for element in bo.all("button"):
        called = bo.run("return nameOf(arguments[0])", element)
        expect_equal(bo.driver.label(element), called, "the browser's name of a button")


@scene
def it_speaks_the_readers_language(stage):
    house = stage.house()
    ana = stage.partner(house)
    room = ana.open("tic_tac_toe")
    for language in ("de", "es", "fr", "ko"):
        bo = stage.guest(language=language)
        if not bo.speaks():
            continue
        bo.visit(house.link(room))
        bo.read(words.at_table("Ana"))
        expect_equal(bo.run("return document.documentElement.lang"), language, "lang")


@scene
def nothing_is_loaded_from_elsewhere(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    bo.wait("button", words.cell("b2"))
    loaded = bo.run("return performance.getEntriesByType('resource').map(each => each.name)")
    foreign = [each for each in loaded if not each.startswith(f"http://{house.host}/")]
    expect_equal(foreign, [], "what is loaded from elsewhere")


@scene
def the_keyboard_alone_is_enough(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(width=1024, height=768, touch=False)
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    if ana.seat in ana.match["turn"]:
        ana.move({"cell": [0, 0]})
    bo.read(words.YOUR_TURN)
    step = ana.match["step"]
    for _ in range(30):
        if bo.run("return nameOf(document.activeElement)").startswith("b2"):
            break
        bo.press("\ue004")  # Tab
    bo.press("\ue007")  # Enter
    ana.until(lambda match: match["step"] > step, "a move by the keyboard")


def _style_is_missing(title, times, loads):
    def plays(stage):
        stage.line_is_cut = True
        house = stage.house()
        ana, bo = stage.partner(house), stage.guest()
        faulty = stage.faulty(house, file="line.css", times=times)
        acts.sits_down(bo, faulty.link(ana.open("tic_tac_toe")), "Bo")
        bo.until(lambda: faulty.times == 0 and faulty.loads == loads, "the style was not missed")
        acts.begins(bo, ana)
        bo.wait("button", words.cell("b2"))
        expect(bo.run("return [...document.styleSheets].some(each => each.href.includes('/guest/line.'))"),
               "the board has its style")
        acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
        bo.read("You win")
        expect_equal(faulty.loads, loads, "how often the page was loaded")

    plays.__name__ = f"a_board_whose_style_was_missed_{title}"
    return plays


# The page asks whether the file is there, and for the file again.
scene(_style_is_missing("once_comes_all_the_same", times=1, loads=1))
# A page whose files are not there is older than its server.
scene(_style_is_missing("twice_comes_with_a_page_loaded_anew", times=2, loads=2))
