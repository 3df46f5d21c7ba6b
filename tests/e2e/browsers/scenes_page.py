"""The page itself: what it loads, what it is called, and how it follows the person's settings."""

import acts
import words
from expect import expect_equal
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
        if bo.run("return navigator.language.slice(0, 2)") != language:
            continue  # an engine that has the system's language alone
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
