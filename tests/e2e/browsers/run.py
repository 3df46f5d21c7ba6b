#!/usr/bin/env python3
"""Guests in browsers, at a local network's address: they join, play, are cut off and come back.

    python3 run.py --server PATH [--all] [--engine NAME]… [--only WORD]
                   [--pictures FOLDER [--look WORD] [--size WxH]… [--theme light]… [--language ko]… [--text 200]]

Everything is played in Chromium; in Firefox and WebKit the scenes marked `everywhere`, with --all everything, too. An
engine that is not installed is left out with a line. Ends with 77 where there is none, or no network of its own can be
made. --pictures hangs every page and state instead of testing.
"""

import argparse
import sys
import time
import traceback

import lan
import pictures
from engines import ENGINES
from lender import Lender
from scenes import SCENES
from stage import Stage


def arguments():
    parser = argparse.ArgumentParser(description="Guests in browsers.")
    parser.add_argument("--server", required=True, help="the program parlor-server")
    parser.add_argument("--all", action="store_true", help="everything in every engine")
    parser.add_argument("--engine", action="append", choices=ENGINES, help="this one alone, or these")
    parser.add_argument("--only", default="", help="the scenes with that word in their names")
    pictures.offer(parser)
    return parser.parse_args()


def installed(args):
    """The engines to use, and in a line those that are not there."""
    there = []
    for name in args.engine or ENGINES:
        gone = ENGINES[name].missing()
        if gone:
            print(f"{ENGINES[name].name} is left out: {', '.join(gone)} not installed.")
        else:
            there.append(name)
    return there


def chosen(args, engine):
    everything = args.all or engine == "chromium"
    return [scene for scene in SCENES if args.only in scene.__name__ and (everything or scene.everywhere)
            and (ENGINES[engine].adapts or not scene.adapting)]


def all_played(args, engine):
    """Whether each went well."""
    lender = Lender(ENGINES[engine])
    try:
        return [plays(scene, lender, args.server) for scene in chosen(args, engine)]
    finally:
        lender.end()


def plays(scene, engine, server):
    """Whether it went well."""
    stage, begun = Stage(engine, server), time.monotonic()
    name = f"{scene.__name__.replace('_', ' ')} ({engine.name})"
    try:
        scene(stage)
        stage.all_quiet()
    except Exception:  # pylint: disable=broad-except  # whatever it is, the others are to be played
        print(f"FAILED: {name}\n{traceback.format_exc()}", flush=True)
        return False
    finally:
        stage.end()
    print(f"ok: {name}, {time.monotonic() - begun:.1f} s", flush=True)
    return True


def main():
    args = arguments()
    _machine = lan.step_in()  # for as long as this runs
    engines = installed(args)
    if not engines:
        print("SKIPPED: no browser is installed.")
        sys.exit(lan.SKIPPED)
    if args.pictures:
        sys.exit(pictures.hang(args, ENGINES[engines[0]]))
    results = [result for engine in engines for result in all_played(args, engine)]
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    sys.exit(0 if results and all(results) else 1)


if __name__ == "__main__":
    main()
