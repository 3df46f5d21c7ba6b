#!/usr/bin/env python3
"""Checks a parlor-server against the wire protocol.

    python3 run.py --server PATH [--only WORDS]... [--skip WORDS]... [--list]
                   [--slow only|without] [--processes N] [--seed N] [--workers N] [--instrumented]
"""

import argparse
import glob
import importlib
import os
import random
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [FOLDER, os.path.dirname(FOLDER)]

import parts  # noqa: E402  (found through the line above)
import suite  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description="Checks a parlor-server against the contract.")
    parser.add_argument("--server", help="the parlor-server to check")
    parser.add_argument("--only", action="append", default=[], metavar="WORDS",
                        help="only checks whose file or name has these words")
    parser.add_argument("--skip", action="append", default=[], metavar="WORDS",
                        help="not the checks whose file or name has these words")
    parser.add_argument("--slow", choices=("only", "without"),
                        help="only the checks that mostly wait, or only the others")
    parser.add_argument("--list", action="store_true", help="name the checks and end")
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--workers", type=int, default=6)
    parser.add_argument("--instrumented", action="store_true",
                        help="the server is built with a sanitizer: its memory is not measured")
    parts.add_arguments(parser)
    return parser.parse_args()


def has_any(each, groups):
    text = f"{each.action.__module__} {each.name}".lower()
    return any(words.lower() in text for words in groups)


def chosen(only, skip, slow=None):
    for path in sorted(glob.glob(os.path.join(FOLDER, "check_*.py"))):
        importlib.import_module(os.path.basename(path)[:-3])
    return [each for each in suite.CHECKS
            if (not only or has_any(each, only)) and not has_any(each, skip)
            and (not slow or each.slow == (slow == "only"))]


def main():
    args = arguments()
    if args.processes > 1 and args.part == (0, 1) and not args.list:
        return 1 if parts.run(args.processes) else 0
    checks = chosen(args.only, args.skip, args.slow)
    if args.list:
        print("\n".join(each.name for each in checks))
        return 0
    if not args.server or not os.access(args.server, os.X_OK):
        sys.exit(f"no server to run at {args.server}")
    if not checks:
        sys.exit("no check has these words")
    checks = parts.of(checks, args.part)
    everything = suite.Suite(os.path.abspath(args.server), args.seed, args.workers,
                             args.instrumented)
    failed = everything.run(checks)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
