#!/usr/bin/env python3
"""tests/bench/pages.py --server PATH [--visits N] [--seconds S]: how quick the page for browsers is, in Chromium at a local
server: from the visit to the first picture, and how much work single tasks of its thread are while twenty race for a
code, five of them in browsers. Tasks are measured by the processor time that they took, so that it matters little what
else the machine does."""
import argparse
import collections
import json
import os
import random
import statistics
import sys
import threading
import time

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e", "browsers"))

import acts  # noqa: E402  (found through the line above)
import lan  # noqa: E402
import words  # noqa: E402
from engines import Chromium  # noqa: E402
from stage import Stage  # noqa: E402

PAGES, PEOPLE = 5, 20
CATEGORIES = "toplevel,devtools.timeline,disabled-by-default-devtools.timeline"
FIRST_PICTURE = ("const found = performance.getEntriesByName('first-contentful-paint');"
                 "return found.length ? found[0].startTime : null;")


class Traced(Chromium):
    """Also keeps what its threads did."""

    logging = {"performance": "ALL"}
    more = {"perfLoggingPrefs": {"traceCategories": CATEGORIES}}

    def trace(self):
        """What was done since the last time, as trace events; chromedriver may have none yet when it is first asked."""
        while True:
            told = self.driver.ask("POST", "/se/log", {"type": "performance"})
            messages = [json.loads(each["message"])["message"] for each in told]
            found = [each["params"] for each in messages if each["method"] == "Tracing.dataCollected"]
            if found:
                return found


def first_pictures(server, visits):
    """In ms, each visit with nothing kept from the one before."""
    stage = Stage(Chromium, server)
    try:
        house = stage.house()
        ana, guest = stage.partner(house), stage.guest()
        link = house.link(ana.open("rock_paper_scissors"))
        times = []
        for _ in range(visits):
            guest.visit("about:blank")
            guest.browser.tools("Network.clearBrowserCache")
            guest.visit(link)
            times.append(guest.until(lambda: guest.run(FIRST_PICTURE), "no first picture came"))
        return times
    finally:
        stage.end()


class Racer:
    """Guesses on and on, in a thread of its own, until the race is over for it."""

    def __init__(self, partner, over):
        self.partner, self.over = partner, over
        self.thread = threading.Thread(target=self.race, daemon=True)

    def race(self):
        while not self.over.is_set() and "result" not in self.partner.match:
            time.sleep(random.uniform(0.5, 3.0))
            code = "".join(random.sample("0123456789", 8))
            if self.partner.seat in self.partner.match["turn"]:
                self.partner.move({"guess": code})


def guess(guest):
    """One guess, typed on the keyboard, as on a laptop."""
    guest.press(*random.sample("0123456789", 8), "\ue007")


def tasks(events):
    """The page's own thread's tasks that ended: (ms of work, what was done most in it)."""
    names = {(each["pid"], each["tid"]): each["args"]["name"] for each in events if each.get("name") == "thread_name"}
    mine = [each for each in events
            if each.get("ph") == "X" and "tdur" in each and names.get((each["pid"], each["tid"])) == "CrRendererMain"]
    whole = [each for each in mine if each["name"] == "ThreadControllerImpl::RunTask"]
    inside = collections.defaultdict(list)
    for each in mine:
        inside[each["pid"], each["tid"]].append(each)
    for task in whole:
        parts = [each for each in inside[task["pid"], task["tid"]] if not each["name"].endswith("RunTask")
                 and task["ts"] <= each["ts"] < task["ts"] + task["dur"]]
        parts.sort(key=lambda each: -each["tdur"])
        yield task["tdur"] / 1000, ", ".join(f"{each['name']} {each['tdur'] / 1000:.1f}" for each in parts[:4])


def race(server, seconds):
    """All tasks of one page while twenty race, and what the list of people says."""
    stage, over = Stage(Chromium, server), threading.Event()
    try:
        house = stage.house("--rate", "0", "--address-limits", "off")
        guests = [stage.guest() for _ in range(PAGES - 1)]
        stage.engine = Traced
        guests.append(stage.guest())
        traced = guests[-1].browser
        ana = stage.partner(house)
        room = ana.open("bulls_and_cows", options={"mode": "race", "length": 8, "symbols": 10})
        for number, guest in enumerate(guests):
            acts.sits_down(guest, house.link(room), f"Page {number}")
            guest.tap("button", words.READY, exactly=True)
            ana.reply(ana.request("ping", {}))  # who does not read is hung up on
        others = [stage.partner(house, f"Guest {number}") for number in range(PEOPLE - PAGES - 1)]
        for other in others:
            other.enter(room)
        for partner in (ana, *others):
            partner.ready()
        for partner in (ana, *others):
            partner.opened()
        traced.trace()
        racers = [Racer(partner, over) for partner in (ana, *others)]
        for racer in racers:
            racer.thread.start()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for guest in guests:
                guess(guest)
                time.sleep(0.5)
        events = traced.trace()
        over.set()
        return sorted(tasks(events), reverse=True)
    finally:
        over.set()
        stage.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True, help="the program parlor-server")
    parser.add_argument("--visits", type=int, default=10)
    parser.add_argument("--seconds", type=int, default=20)
    args = parser.parse_args()
    _machine = lan.step_in()  # for as long as this runs
    times = first_pictures(args.server, args.visits)
    print(f"visit to first picture, {len(times)} visits: min {min(times):.0f}, median {statistics.median(times):.0f}, "
          f"max {max(times):.0f} ms")
    found = race(args.server, args.seconds)
    print(f"twenty race, {PAGES} in browsers: {len(found)} tasks, over 20 ms of work "
          f"{sum(1 for work, _ in found if work > 20)}, the greatest:")
    for work, parts in found[:8]:
        print(f"  {work:.1f} ms: {parts}")


if __name__ == "__main__":
    main()
