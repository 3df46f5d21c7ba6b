"""Somebody in a browser, who finds things by what they are and are called."""

import os
import re
import sys
import time
from dataclasses import dataclass, replace

from webdriver import Refused

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
sys.path.append(os.path.join(ROOT, "ui", "web"))

import catalogues  # noqa: E402  (found through the line above)

PATIENCE = 12  # seconds
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "finding.js"), encoding="utf-8") as _file:
    FINDING = _file.read()


class Failure(Exception):
    pass


def _catalogue(language):
    return {} if language == "en" else catalogues.catalogues(os.path.join(ROOT, "resources", "translations"))[language]


@dataclass
class Look:
    """Of a page: its size in CSS pixels, and what the person has set."""

    width: int = 390
    height: int = 844
    dark: bool = False
    language: str = "en"
    touch: bool = True
    less_motion: bool = False
    scale: int = 1
    text: float = 1  # how large texts are that follow the setting of Chromium


# Firefox tells of what was still being loaded. A file that the new page lacks would fail the scene.
CUT_BY_A_RELOAD = re.compile("Loading failed for the module")


class Guest:
    def __init__(self, engine, look=None):
        self.look = look or Look()
        self.understand(self.look.language)
        self.browser = engine(self.look)
        self.driver = self.browser.driver
        self.troubles = []

    def end(self):
        self.browser.end()

    # -- the page

    def visit(self, url):
        self.driver.navigate(url)
        self.listen()

    def reload(self):
        self.listen()
        self.driver.reload()
        self.troubles += [each for each in self.browser.errors() if not CUT_BY_A_RELOAD.search(each)]

    def change(self, **look):
        """Turns the phone, or sets it to dark: an engine that adapts alone."""
        self.look = replace(self.look, **look)
        self.browser.adapt(self.look)
        self.painted()
        self.settle()

    def listen(self):
        """Takes what the console has; WebKit begins to listen by it."""
        self.troubles += self.browser.errors()

    def run(self, script, *arguments):
        return self.driver.script(f"{FINDING}\n{script}", *arguments)

    def speaks(self):
        """Whether the browser asks for the language that it is to have: one has that of its system alone."""
        return self.run("return navigator.language.slice(0, 2)") == self.look.language

    def understand(self, language):
        """What the page says is looked for in that language from now on."""
        self.catalogue = _catalogue(language)

    def spoken(self, text):
        """As the page says it to this guest. A text with values in it is a list: the source, then the values. What is
        no text of the page may be several of them, with commas between: "b2, empty"."""
        source, *values = [text] if isinstance(text, str) else text
        if not values and source not in self.catalogue and ", " in source:
            return ", ".join(map(self.spoken, source.split(", ")))
        said = self.catalogue.get(source, source)
        for number, value in enumerate(values, 1):
            said = said.replace(f"%{number}", str(value))
        return said.strip() if values else said

    # -- what is there

    def all(self, role, name="", exactly=False):
        return self.run("return find(arguments[0], arguments[1], arguments[2])", role, self.spoken(name), exactly)

    def has(self, role, name="", exactly=False):
        return bool(self.run("return find(arguments[0], arguments[1], arguments[2]).length", role, self.spoken(name),
                             exactly))

    def text(self):
        return self.run("return wholeText()")

    def targets(self):
        return self.run("return targets()")

    @staticmethod
    def is_cell(name):
        """Of a board: on a large one cells are smaller than a finger, and are aimed at first."""
        return bool(re.match(r"[a-z]\d+, ", name))

    def until(self, holds, what):
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                found = holds()
            except Refused as refused:  # the page was just replaced
                if "stale" not in refused.kind and "javascript" not in refused.kind:
                    raise
                found = None
            if found:
                return found
            if time.monotonic() > deadline:
                raise Failure(f"{what}; the page says: {self.text()[:1500]}\n"
                              f"targets: {[(each[0], each[1]) for each in self.targets()][:60]}")
            time.sleep(0.03)

    def soon(self, holds):
        """Whether it is so within a moment."""
        deadline = time.monotonic() + 0.7
        while not holds():
            if time.monotonic() > deadline:
                return False
        return True

    def wait(self, role, name="", exactly=False):
        return self.until(lambda: self.all(role, name, exactly), f"no {role} “{name}” came")[0]

    def wait_gone(self, role, name="", exactly=False):
        self.until(lambda: not self.has(role, name, exactly), f"{role} “{name}” stayed")

    def read(self, *texts):
        """Waits until one of them can be read; which."""
        return self.until(lambda: next((each for each in texts if self.spoken(each) in self.text()), None),
                          f"nothing says {' or '.join(map(str, texts))}")

    def read_not(self, text):
        self.until(lambda: self.spoken(text) not in self.text(), f"it still says “{text}”")

    # -- what is done

    def tap(self, role, name="", exactly=False):
        self.painted()
        self.until(lambda: self.tap_if_there(role, name, exactly), f"{role} “{name}” could not be tapped")

    def tap_if_there(self, role, name="", exactly=False):
        """Without waiting for it. Whether it was tapped."""
        found = self.run("return find(arguments[0], arguments[1], arguments[2]).filter(each => !each.disabled"
                         " && each.getAttribute('aria-disabled') !== 'true')", role, self.spoken(name), exactly)
        if not found:
            return False
        try:
            self.driver.click(found[0])
        except Refused as refused:
            if refused.kind in ("element click intercepted", "stale element reference", "element not interactable",
                                "no such element"):
                return False
            raise
        return True

    def call(self, method, role, name, exactly=False):
        """Calls a method of an element by script, wherever on the page it lies, as soon as it is there."""
        self.wait(role, name, exactly)
        self.run(f"find(arguments[0], arguments[1], arguments[2])[0].{method}()", role, self.spoken(name), exactly)

    def hold(self, role, name, meanwhile=lambda: None):
        """Presses it with a mouse until what changes by that and meanwhile is painted, and lets go."""
        def act(*actions):
            self.driver.act([{"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"},
                              "actions": actions}])

        act({"type": "pointerMove", "origin": self.wait(role, name), "x": 0, "y": 0, "duration": 0},
            {"type": "pointerDown", "button": 0})
        meanwhile()
        self.painted()
        act({"type": "pointerUp", "button": 0})

    def write(self, name, text, role="textbox"):
        field = self.wait(role, name)
        self.driver.clear(field)
        self.driver.type(field, text)

    def press(self, *keys):
        """Keys as WebDriver has them, one after another."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.driver.act([{"type": "key", "id": "keys", "actions": actions}])

    def hide(self, hidden):
        """Puts the page in the background, or back: as far as a page can tell."""
        self.driver.script("""
            Object.defineProperty(document, 'visibilityState', { configurable: true, value: arguments[0] });
            Object.defineProperty(document, 'hidden', { configurable: true, value: arguments[0] === 'hidden' });
            document.dispatchEvent(new Event('visibilitychange'));""", "hidden" if hidden else "visible")

    def painted(self):
        """Nobody taps what has not been painted yet."""
        self.run("window.paintedForTest = false; requestAnimationFrame(() => requestAnimationFrame(() => {"
                 " window.paintedForTest = true; }));")
        self.until(lambda: self.run("return window.paintedForTest"), "nothing is painted")

    def settle(self):
        """Until nothing moves any more."""
        self.until(lambda: self.run("return document.getAnimations().every(each => each.playState !== 'running')"
                                    " && document.fonts.status === 'loaded'"), "it goes on moving")

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(self.driver.picture())
