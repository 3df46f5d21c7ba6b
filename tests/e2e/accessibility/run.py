#!/usr/bin/env python3
"""A match of two people who do not see the screen: the program itself, read and used through the accessibility bus.

    python3 run.py --parlor PATH

Ends with 77 and a line that says why where something for it is missing.
"""

import argparse
import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [FOLDER, os.path.dirname(FOLDER)]

import desk  # noqa: E402  (found through the line above)
import ports  # noqa: E402


def cell(column, row, what):
    return f"column {column}, row {row}, {what}"


def sit_down(ana, bo, port):
    ana.press("Host a game")
    ana.hear("Waiting for players")
    bo.write("Address of the host", f"127.0.0.1:{port}")
    bo.press("Join")
    ana.hear("Bo joined")
    bo.hear("Everybody is here")


def talk(ana, bo):
    bo.press("Chat")  # which is folded as long as nothing has been said
    bo.write("Write to the table", "loser makes tea")
    bo.press("Send")
    ana.hear("Bo: loser makes tea")


def begin(bus, people):
    for person in people:
        person.press("Ready")
    first = bus.wait("somebody hears that it is their turn", lambda: next(
        (person for person in people
         for process, _, said in bus.said if process == person.process and "Your turn" in said), None))
    first.hear("Your turn")
    second = next(person for person in people if person is not first)
    second.hear(first.name)
    return first, second


def lay(mover, other, pieces, column, row):
    mover.press(cell(column, row, "empty"))
    other.hear(cell(column, row, f"{mover.name}'s {pieces[mover.name]}, last move"))
    mover.hear(cell(column, row, f"your {pieces[mover.name]}, last move"))


def be_refused(first, second):
    first.press(cell(1, 1, "your X, last move"))
    first.hear("It is not your turn yet.")
    second.press(cell(1, 1, f"{first.name}'s X, last move"))
    second.hear("That cell is taken.")


def play(first, second):
    pieces = {first.name: "X", second.name: "O"}
    lay(first, second, pieces, 1, 1)
    be_refused(first, second)
    for mover, other, column, row in ((second, first, 1, 2), (first, second, 2, 1), (second, first, 2, 2)):
        lay(mover, other, pieces, column, row)
    first.press(cell(3, 1, "empty"))
    second.hear(cell(3, 1, f"{first.name}'s X, winning row, last move"))
    first.hear("You win")
    for column in (1, 2):
        first.find(cell(column, 1, "your X, winning row"))
        second.find(cell(column, 1, f"{first.name}'s X, winning row"))


def evening(own, parlor):
    from bus import Bus, Reader
    bus = Bus()
    port = ports.free_port()
    people = [Reader(bus, name, own.start_parlor(parlor, name, port).pid) for name in ("Ana", "Bo")]
    sit_down(*people, port)
    talk(*people)
    play(*begin(bus, people))


def main():
    parser = argparse.ArgumentParser(description="A match through the accessibility bus.")
    parser.add_argument("--parlor", required=True, help="the program parlor")
    args = parser.parse_args()
    try:
        from bus import NotSo
    except (ImportError, ValueError) as error:
        desk.system_python()
        desk.skip(f"Python does not know the accessibility bus ({error})")
    desk.own_buses()
    own = desk.Desk()
    try:
        evening(own, os.path.abspath(args.parlor))
    except NotSo as error:
        sys.exit(f"FAILED: {error}")
    finally:
        own.clear()
    print("PASSED")


if __name__ == "__main__":
    main()
