"""Every state of the page: touched in every size, read and heard of on a phone and on a tablet; and what the person has
set."""

import acts
import words
from expect import expect, expect_equal
from looks import SIZES, TABLET, expect_contrast, expect_reachable
from names import expect_names, expect_names_in_columns
from scene import adapting
from scene_states import asked_to_leave, begun
from scene_states_games import a_second_match, code_of_five_racing
from scene_states_people import language, light_or_dark
from states import STATES

PHONE, *OTHERS = SIZES
# What these show is seen in others, too.
THOROUGH = {"join_password", "gone", "ready", "lost", "looking_back", "throws_15", "throws_opened", "fair_play",
            "device", "people", "another_tab", "four_in_a_row", "four_in_a_row_lost", "draw", "rematch_asked",
            "throws_sealed", "code_duel_over", "lobby_without_tables", "put_away", "resigning", "language",
            "leaving_before_a_match"}


def _size(size):
    return {"width": size[0], "height": size[1]}


def _expect_contrast_in_both_themes(guest, where):
    for dark in (guest.look.dark, not guest.look.dark):
        if dark != guest.look.dark:
            guest.change(dark=dark)
        expect_contrast(guest, f"{where} in the {'dark' if dark else 'light'}")


def _look_at(state):
    def looks(stage):
        guest = state(stage, _size(PHONE))
        guest.settle()
        expect_names(guest, state.__name__)
        _expect_contrast_in_both_themes(guest, state.__name__)
        expect_reachable(guest, state.__name__)
        for size in OTHERS:
            where = f"{state.__name__} at {size[0]} by {size[1]}"
            guest.change(**_size(size))
            expect_reachable(guest, where)
            if size == TABLET:
                expect_names_in_columns(guest, state.__name__)
                _expect_contrast_in_both_themes(guest, where)

    looks.__name__ = f"all_is_read_and_reached_in_{state.__name__}"
    return looks


for _state in STATES:
    adapting(_look_at(_state)).thorough = _state.__name__ in THOROUGH


@adapting
def who_was_asked_to_leave_sees_how_to_sit_down_again(stage):
    bo = asked_to_leave(stage, {**_size(PHONE), "language": "de"})
    for size in SIZES:
        bo.change(**_size(size))
        bottom = bo.run("return find('button', arguments[0], true)[0].getBoundingClientRect().bottom",
                        bo.spoken(words.SIT_DOWN))
        expect(bottom <= size[1], f"Sit down is seen at once at {size}, it ends at {bottom}")


# How far the reader's own plate is from being within the others' row and the window, in CSS pixels.
OUTSIDE = """
    const [own, row] = ['.plate.is-me', '.plates'].map(each => document.querySelector(each).getBoundingClientRect());
    return Math.max(row.left - own.left, row.top - own.top, own.right - Math.min(row.right, innerWidth),
                    own.bottom - Math.min(row.bottom, innerHeight));"""


@adapting
def the_own_plate_is_seen_among_many(stage):
    bo = code_of_five_racing(stage, _size(PHONE))
    for size in SIZES:
        bo.change(**_size(size))
        outside = bo.run(OUTSIDE)
        expect(outside <= 0, f"it is {outside} px outside at {size}")
    bo.change(**_size(PHONE))
    expect(bo.run("const row = document.querySelector('.plates'); row.scrollLeft = 999; return row.scrollLeft > 0"),
           "the row can be scrolled to the others")


@adapting
def whose_turn_it_is_is_whole_beside_the_score(stage):
    for spoken in ("de", "en"):
        bo = a_second_match(stage, {"width": 360, "height": 640, "language": spoken})
        cut = bo.run("return [...document.querySelectorAll('.plate .who-state')]"
                     ".filter(each => each.scrollWidth > each.clientWidth).map(each => each.textContent)")
        expect_equal(cut, [], "what is cut on plates")


COUNT_MOTION = """
    window.movedForTest = 0;
    const counts = () => { ++window.movedForTest; };
    ['animationstart', 'transitionrun'].forEach(each => addEventListener(each, counts, true));
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...all) { counts(); return animate.apply(this, all); };"""


def _motion(stage, less):
    """How often something moved in a match that was won, and while a sheet was opened."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(less_motion=less)
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    bo.run(COUNT_MOTION)
    acts.begins(bo, ana)
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.wait("button", words.REMATCH)
    bo.tap("button", words.MENU)
    bo.wait("button", words.LEAVE)
    return bo.run("return window.movedForTest")


@adapting
def less_motion_is_honoured(stage):
    expect(_motion(stage, less=False) > 0, "something moves where nobody minds")
    expect_equal(_motion(stage, less=True), 0, "what moves with less motion")


def _ground(guest):
    """What the page lies on, and the scheme that fields and scroll bars follow."""
    return guest.run("const style = getComputedStyle(document.documentElement);"
                     " return [getComputedStyle(document.body).backgroundColor, style.colorScheme]")


@adapting
def light_and_dark_follow_the_device_and_then_the_person(stage):
    bo = light_or_dark(stage, {})
    light = _ground(bo)
    bo.change(dark=True)
    dark = _ground(bo)
    expect_equal([light[1], dark[1]], ["light", "dark"], "the schemes")
    expect(light[0] != dark[0], "another ground in the dark")
    bo.tap("radio", "Light", exactly=True)
    bo.until(lambda: _ground(bo) == light, "it is not light when it is wanted so")
    bo.change(dark=False)
    bo.tap("radio", "Dark", exactly=True)
    bo.until(lambda: _ground(bo) == dark, "it is not dark when it is wanted so")
    bo.reload()
    bo.until(lambda: _ground(bo) == dark, "it has forgotten")


@adapting
def another_language_is_said_to_the_browser(stage):
    bo = language(stage, {})
    expect_equal(bo.run("return document.documentElement.lang"), "en", "lang")
    for name, code in (("한국어", "ko"), ("Deutsch", "de")):
        bo.tap("radio", name)
        bo.until(lambda: bo.run("return document.documentElement.lang") == code,  # pylint: disable=cell-var-from-loop
                 f"the page does not say that it is in {code}")
    bo.read("Sprache")


@adapting
def moves_are_said_politely_and_the_turn_at_once(stage):
    _, ana, bo = begun(stage, {})
    if ana.seat not in ana.match["turn"]:
        acts.plays_cell(bo, "a1")
    ana.move({"cell": [1, 1]})
    region = "return document.querySelector(`[aria-live=${arguments[0]}]`).textContent"
    for how, said in (("polite", "Ana plays b2."), ("assertive", words.YOUR_TURN)):
        bo.until(lambda: said in bo.run(region, how), f"“{said}” is not said")  # pylint: disable=cell-var-from-loop
