#!/usr/bin/env python3
"""Guests in browsers, at a local network's address: they join, play, are cut off and come back.

    python3 run.py --server PATH [--parlor PATH] [--all] [--engine NAME]… [--only WORD]
                   [--pictures FOLDER [--look WORD] [--size WxH]… [--theme light]… [--language ko]… [--text 200]]

All but what is `thorough` is played in Chromium; in Firefox and WebKit the scenes marked `everywhere`, with --all
everything, too. An engine that is not installed is left out with a line, and so are scenes with Parlor's own window
where it is not named or something that it needs is not there. Ends with 77 where there is no engine, or no network of
its own can be made. --pictures takes pictures of every state instead of testing.
"""

import argparse
import sys
import time
import traceback

import lan
import pictures
import window
from browserpool import BrowserPool
from engines import ENGINES
from scenes import SCENES
from stage import Stage
from window import desk


def arguments():
    parser = argparse.ArgumentParser(description="Guests in browsers.")
    parser.add_argument("--server", required=True, help="the program parlor-server")
    parser.add_argument("--parlor", help="the program parlor, for scenes with its window")
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


def with_windows(args):
    """Whether scenes with a window can be played; in a line why not."""
    gone = window.missing() if args.parlor else ["the program"]
    if gone:
        print(f"Scenes with a window are left out: {', '.join(gone)} not there.")
    return not gone


def chosen(args, engine, windows):
    """Of the scenes that can be played those that are asked for."""
    def is_due(scene):
        return args.all or scene.everywhere or (engine == "chromium" and (args.only or not scene.thorough))
    return [scene for scene in SCENES if args.only in scene.__name__ and is_due(scene)
            and (windows or not scene.windowed) and (ENGINES[engine].adapts or not scene.adapting)]


def all_played(args, engine, windows):
    """Whether each went well."""
    pool = BrowserPool(ENGINES[engine])
    try:
        return [plays(scene, pool, args) for scene in chosen(args, engine, windows)]
    finally:
        pool.end()


def plays(scene, engine, args):
    """Whether it went well."""
    stage, begun = Stage(engine, args.server, args.parlor), time.monotonic()
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
    if args.parlor and window.missing():
        desk.system_python()  # another seldom knows the system's bindings
    _machine = lan.step_in()  # for as long as this runs
    engines = installed(args)
    if not engines:
        print("SKIPPED: no browser is installed.")
        sys.exit(lan.SKIPPED)
    if args.pictures:
        sys.exit(pictures.take(args, ENGINES[engines[0]]))
    windows = with_windows(args)
    results = [result for engine in engines for result in all_played(args, engine, windows)]
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    sys.exit(0 if results and all(results) else 1)


if __name__ == "__main__":
    main()
