"""The page itself: what it loads, what it is called, how large it is, and how it follows the person's settings."""

import acts
import words
from expect import expect, expect_equal
from scene import scene

SMALLEST = 44  # CSS pixels of what can be touched
CONTRAST = """
    const channel = value => value <= 10.02 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
    const parsed = colour => colour.match(/[\\d.]+/g).map(Number);
    const over = (top, below) => {
        const share = top[3] === undefined ? 1 : top[3];
        return [0, 1, 2].map(each => top[each] * share + below[each] * (1 - share));
    };
    // null where there is a picture below: nobody can tell from the style alone.
    function ground(each) {
        const style = getComputedStyle(each);
        const own = parsed(style.backgroundColor);
        if (style.backgroundImage !== 'none' || each.tagName === 'CANVAS')
            return null;
        if ((own[3] === undefined ? 1 : own[3]) === 1)
            return own;
        const below = each.parentElement ? ground(each.parentElement) : [255, 255, 255];
        return below && over(own, below);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const weak = [];
    while (walker.nextNode()) {
        const each = walker.currentNode.parentElement;
        const text = walker.currentNode.data.trim();
        if (!text || !isShown(each) || each.closest('svg, button:disabled, [aria-disabled=true], .visually-hidden'))
            continue;
        const below = ground(each);
        if (!below)
            continue;
        const style = getComputedStyle(each);
        const [light, dark] = [luminance(over(parsed(style.color), below)), luminance(below)].sort((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        const size = parseFloat(style.fontSize);
        const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
        if (ratio < least)
            weak.push(`${text.slice(0, 40)}: ${ratio.toFixed(2)}`);
    }
    return weak;"""
SIZES = ((390, 844), (360, 640), (844, 390), (1024, 768))


def expect_reachable(guest, where):
    """All that can be touched has a name, is large enough and lies within the page's width."""
    small = [each for each in guest.targets() if min(each[4], each[5]) < SMALLEST - 0.5 and each[0] not in ("gridcell",)
             and not guest.is_cell(each[1])]
    expect(not small, f"{where}: too small to touch: {[(each[0], each[1], each[4], each[5]) for each in small]}")
    nameless = [each for each in guest.targets() if not each[1]]
    expect(not nameless, f"{where}: without a name: {nameless}")
    width = guest.run("return document.documentElement.scrollWidth - innerWidth")
    expect(width <= 0, f"{where}: the page is {width} px wider than the window")
    expect_equal(guest.run(CONTRAST), [], f"{where}: texts with too little contrast")


def _looks(width, height, dark):
    def looks(stage):
        house = stage.house()
        ana, bo = stage.partner(house), stage.guest(width=width, height=height, dark=dark)
        bo.visit(house.link(ana.open("tic_tac_toe")))
        bo.wait("button", words.SIT_DOWN)
        expect_reachable(bo, "joining")
        acts.sits_down(bo, house.link(ana.room), "Bo")
        bo.wait("button", words.READY, exactly=True)
        expect_reachable(bo, "waiting")
        acts.begins(bo, ana)
        bo.wait("button", words.cell("b2"))
        expect_reachable(bo, "playing")
        bo.tap("button", words.MENU)
        bo.wait("button", words.LEAVE)
        expect_reachable(bo, "the menu")

    looks.__name__ = f"everything_can_be_reached_at_{width}_by_{height}{'_in_the_dark' if dark else ''}"
    return looks


for _size in SIZES:
    for _dark in (False, True):
        scene(_looks(*_size, _dark))


@scene
def names_are_those_of_the_accessibility_tree(stage):
    """The names by which these tests find things are the browser's own."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    bo.wait("button", words.cell("b2"))
    if not hasattr(bo.browser, "accessible"):
        return
    tree = {name for role, name in bo.browser.accessible()}
    missing = [each for each in bo.targets() if each[0] == "button" and each[1] not in tree]
    expect(not missing, f"the accessibility tree does not have {missing}")
    expect(any(role == "grid" for role, _ in bo.browser.accessible()), "the board is a grid")


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
