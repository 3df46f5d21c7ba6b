"""The accessibility bus as a screen reader uses it: what is there, what is said, and what can be done."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version has to be named first)

PATIENCE = 30  # seconds
HEARD = ("object:property-change:accessible-name", "object:state-changed:showing")


class NotSo(Exception):
    """What was expected of the program did not come true."""


class Bus:
    """Listens from the beginning; tells by process what was said."""

    def __init__(self):
        Atspi.init()
        # A program on a busy machine answers late; what it said in between is lost to who has stopped asking.
        Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
        self.said = []
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in HEARD:
            self.listener.register(kind)

    def hear(self, event):
        try:
            source = event.source
            if source.get_role() == Atspi.Role.NOTIFICATION:
                self.said.append((source.get_process_id(), event.type, source.get_name()))
        except GLib.Error:
            pass  # it was gone before it could be asked

    def wait(self, what, is_so):
        """What `is_so` gives as soon as that is something."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                found = is_so()
            except GLib.Error:
                found = None  # the tree changed meanwhile
            if found:
                return found
            time.sleep(0.03)
        raise NotSo(what)


def below(accessible):
    """Everything that is shown below it, in its order."""
    for index in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(index)
        if child is None:
            continue
        yield child
        yield from below(child)


class Reader:
    """A person who reads one program through the bus and does nothing but actions of what it finds there."""

    def __init__(self, bus, name, process):
        self.bus = bus
        self.name = name
        self.process = process
        self.program = bus.wait(f"{name}'s program is on the bus", self.look_for_program)
        self.program.set_cache_mask(Atspi.Cache.NONE)
        self.heard = 0

    def look_for_program(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and program.get_process_id() == self.process and program.get_child_count():
                return program
        return None

    def look_for(self, name, role=None):
        for found in below(self.program):
            if found.get_name() == name and role in (None, found.get_role()) \
                    and found.get_state_set().contains(Atspi.StateType.SHOWING):
                return found
        return None

    def find(self, name, role=None):
        return self.bus.wait(f"{self.name} finds “{name}”", lambda: self.look_for(name, role))

    def names(self):
        return [found.get_name() for found in below(self.program)]

    def press(self, name):
        button = self.find(name, Atspi.Role.PUSH_BUTTON)
        for index in range(button.get_n_actions()):
            if button.get_action_name(index) == "Press":
                button.do_action(index)
                return
        raise NotSo(f"“{name}” can be pressed")

    def write(self, field, text):
        self.find(field).set_text_contents(text)

    def hear(self, words):
        """Waits until these words are said, after what was heard last."""
        def heard():
            for index, (process, _, said) in enumerate(self.bus.said[self.heard:], self.heard):
                if process == self.process and words in said:
                    self.heard = index + 1
                    return said
            return None
        try:
            said = self.bus.wait(words, heard)
        except NotSo as error:
            others = [said for process, _, said in self.bus.said if process == self.process]
            raise NotSo(f"{self.name} hears “{words}”, not only {others}") from error
        print(f"  {self.name} hears: {said}", flush=True)
        return said
