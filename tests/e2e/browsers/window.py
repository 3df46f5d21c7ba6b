"""Somebody with Parlor itself: its window, read and used through the accessibility bus as a screen reader does it."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

import lan
import words
from engines import die_with_parent, display
from guest import Failure

sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "accessibility"))

import desk  # noqa: E402  (found through the line above)

LOOK = {"QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PARLOR_LESS_MOTION": "1"}
_bus = []


def missing():
    """What a window needs and is not there."""
    gone = [each for each in ("Xvfb", "dbus-daemon", "xdotool") if not shutil.which(each)]
    gone += [] if any(map(os.path.exists, desk.LAUNCHERS)) else ["at-spi2-core"]
    try:
        import bus as _  # noqa: F401  # fails where the system's bindings are not there
    except (ImportError, ValueError):
        gone.append("gir1.2-atspi-2.0")
    return gone


def _own_bus():
    """The accessibility bus of this run, which nobody else uses. It begins within this test's network, of which its
    socket may be."""
    if not _bus:
        process = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                                   stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True,
                                   preexec_fn=die_with_parent)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = process.stdout.readline().strip()
        from bus import Bus
        _bus.append(Bus())
    return _bus[0]


class Window:
    """The program with a profile of its own; a port of its own, so that it has it again."""

    def __init__(self, program, name):
        self.program, self.name = program, name
        self.folder = tempfile.mkdtemp(prefix="parlor-window-")
        self.port = lan.free_port(lan.ADDRESS)
        self.start()

    def start(self):
        from bus import Reader
        bus = _own_bus()
        environment = {**os.environ, **LOOK, "DISPLAY": display("windows")}
        environment.pop("WAYLAND_DISPLAY", None)
        self.process = subprocess.Popen(
            [self.program, "--profile", os.path.join(self.folder, "profile"), "--name", self.name, "--port",
             str(self.port)], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
        self.reader = Reader(bus, self.name, self.process.pid)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- what is there

    def shown(self):
        """All that is shown, in its order. What is not shown is not gone into: that is most of it, and each question
        to the program takes its time."""
        from bus import Atspi
        left = [self.reader.program]
        while left:
            each = left.pop()
            yield each
            if each.get_role() != Atspi.Role.COMBO_BOX:
                children = [each.get_child_at_index(index) for index in range(each.get_child_count())]
                left += [child for child in reversed(children)
                         if child and child.get_state_set().contains(Atspi.StateType.SHOWING)]

    def reads(self, *texts):
        """Waits until one of them stands somewhere; which."""
        def read():
            return next((text for each in self.shown() for text in texts if text in each.get_name()), None)
        return self._until(read, f"reads {' or '.join(texts)}")

    def gone(self, *names):
        self._until(lambda: all(each.get_name() not in names for each in self.shown()), f"no longer sees {names}")

    def link(self, carrier=None):
        """What the code to scan holds, as it is told to who cannot see it; `carrier` is for tests."""
        def held():
            code = next((each for each in self.shown() if each.get_name() == words.CODE_TO_SCAN), None)
            return code and re.search(r"http://\S+", code.get_description())
        link = self._until(held, "has a code to scan")[0]
        return link.replace("#", f"?carrier={carrier}#") if carrier else link

    def _until(self, holds, what):
        from bus import NotSo
        try:
            return _own_bus().wait(f"{self.name} {what}", holds)
        except NotSo as error:
            seen = [(each.get_role_name(), each.get_name()) for each in self.shown() if each.get_name()]
            raise Failure(f"{error}; the window has {seen}") from error

    # -- what is done

    def press(self, name, *actions):
        """Does one of these actions with what is called so; without, what a click does."""
        wanted = actions or ("Press", "Toggle")

        def done():
            for each in self.shown():
                for index in range(each.get_n_actions() if each.get_name() == name else 0):
                    if each.get_action_name(index) in wanted:
                        return each.do_action(index)
            return False
        self._until(done, f"presses “{name}”")

    def sets_the_table(self, game):
        """In the form of the game, whose list takes the keys."""
        self.press("Change")
        self.reads("Set the table")
        self.types(game.name)
        for option, value in game.options.items():
            self._chooses(option, value)
        self.press("Set the table")
        self.reads(f"{game.name} · ")

    def _chooses(self, option, value):
        if option == "guesses":
            self.sets("Guesses, 0: no limit", value)
        else:
            self.press(value)

    def sets(self, name, value):
        """A number."""
        from bus import Atspi

        def is_set():
            number = next(each for each in self.shown()
                          if each.get_name() == name and each.get_role() == Atspi.Role.SPIN_BUTTON)
            return number.get_value_iface().set_current_value(value)
        self._until(is_set, f"sets “{name}”")

    def types(self, text):
        """Keys, to where the focus is."""
        subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "windowfocus", "type",
                        "--delay", "0", text], env={**os.environ, "DISPLAY": display("windows")}, check=True,
                       stdout=subprocess.DEVNULL)
