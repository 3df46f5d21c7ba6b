"""Whether what a guest has before them can be read, touched and heard of."""

import base64
import os

from expect import expect, expect_equal

SMALLEST = 44  # CSS pixels of what can be touched
TABLET = (1024, 768)  # where the moves and the chat stand beside the board
SIZES = ((390, 844), (360, 640), (844, 390), TABLET)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "contrast.js"), encoding="utf-8") as _file:
    CONTRAST = _file.read()


# What scrolls though it is hardly larger than its place, and the page of a table that scrolls as a whole.
NEEDLESS = """
    const scrolls = each => /auto|scroll/.test(getComputedStyle(each).overflowY) && each.clientHeight > 0
        && each.scrollHeight > each.clientHeight && each.scrollHeight < each.clientHeight + 8;
    const found = [...document.querySelectorAll('*')].filter(scrolls);
    const whole = document.documentElement;
    const isTable = document.querySelector('.room') && whole.scrollHeight > innerHeight;
    return [...found, ...(isTable ? [whole] : [])].map(each => `${each.tagName} ${each.className}`);"""

# What can be acted on, and titles, beyond the window's edge where nothing can be scrolled to bring them in.
CUT_OFF = """
    const scrolls = (each, way) => /auto|scroll/.test(getComputedStyle(each)[`overflow${way}`])
        || each === document.documentElement && each.scrollHeight > innerHeight && way === 'Y';
    const reached = (each, way) => each && (scrolls(each, way) || reached(each.parentElement, way));
    const open = document.querySelector('dialog[open]') || document;
    return [...open.querySelectorAll('button, a[href], input, select, h1, h2')].filter(isShown).filter(each => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return (left < -1 || right > innerWidth + 1) && !reached(each, 'X')
            || (top < -1 || bottom > innerHeight + 1) && !reached(each, 'Y');
    }).map(each => `${each.tagName} ${nameOf(each)}`);"""

# Titles that something lies over, or that touch the window's upper edge.
CRAMPED = """
    const linesOf = title => {
        const range = document.createRange();
        range.selectNodeContents(title);
        return [...range.getClientRects()].filter(({ width }) => width > 1);
    };
    const isOver = (title, x, y) => {
        const met = document.elementFromPoint(x, y);
        return met !== null && !title.contains(met) && !met.contains(title);
    };
    const isCramped = title => getComputedStyle(title).opacity !== '0'
        && linesOf(title).some(({ left, top, width, height }) => top + scrollY < 4 || [0.1, 0.5, 0.9].some(
            part => [0.2, 0.8].some(deep => isOver(title, left + part * width, top + deep * height))));
    return document.querySelector('dialog[open]') ? []
        : [...document.querySelectorAll('h1, h2')].filter(isShown).filter(isCramped).map(nameOf);"""


def expect_reachable(guest, where):
    """All that can be touched has a name, is large enough and lies within the page's width."""
    small = [each for each in guest.targets() if min(each[4], each[5]) < SMALLEST - 0.5 and each[0] not in ("gridcell",)
             and not guest.is_cell(each[1])]
    expect(not small, f"{where}: too small to touch: {[(each[0], each[1], each[4], each[5]) for each in small]}")
    nameless = [each for each in guest.targets() if not each[1]]
    expect(not nameless, f"{where}: without a name: {nameless}")
    width = guest.run("return document.documentElement.scrollWidth - innerWidth")
    expect(width <= 0, f"{where}: the page is {width} px wider than the window")
    expect_equal(guest.run(CUT_OFF), [], f"{where}: cut off")
    expect_equal(guest.run(CRAMPED), [], f"{where}: titles that are covered or touch the edge")
    expect_equal(guest.run(f"{CONTRAST}\nreturn small()"), [], f"{where}: too small to read")
    expect_equal(guest.run(NEEDLESS), [], f"{where}: with needless scroll bars")


def expect_contrast(guest, where):
    """What is seen stands out from what is really behind it."""
    weak = _weak(guest)
    if weak:  # unless the page changed between the picture and the computing
        weak = [each for each in _weak(guest) if each in weak]
    expect_equal(weak, [], f"{where}: with too little contrast")


def _weak(guest):
    guest.run(f"{CONTRAST}\nbare(true);"  # and until that is painted
              " return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
    behind = base64.b64encode(guest.driver.picture()).decode()
    return guest.run(f"{CONTRAST}\nbare(false); return weak(arguments[0])", behind)
