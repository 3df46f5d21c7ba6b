#!/usr/bin/env python3
"""Lets an earlier version's contract suite, whose files stay as they were, play with today's server.

    python3 frozen.py --suite contract-0.1.0 --server PATH [--processes N] [--list]
                      [--seed N] [--workers N] [--instrumented]

In the suite's folder `struck.txt` names the checks that a later page of the contract contradicts, and
`elsewhere.txt` those that only today's suite runs.
"""

import argparse
import importlib
import os
import random
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, FOLDER)

import parts  # noqa: E402  (found through the line above)
import ports  # noqa: E402


def arguments():
    parser = argparse.ArgumentParser(description="Runs a frozen contract suite.")
    parser.add_argument("--suite", required=True, help="the folder of the suite, beside this file")
    parser.add_argument("--server", help="the parlor-server to check")
    parser.add_argument("--list", action="store_true", help="name the checks and end")
    parser.add_argument("--seed", default=str(random.SystemRandom().randrange(10**6)))
    parser.add_argument("--workers", type=int, default=6)
    parser.add_argument("--instrumented", action="store_true",
                        help="the server is built with a sanitizer: its memory is not measured")
    parts.add_arguments(parser)
    return parser.parse_args()


def lines_of(path):
    """The lines of a list, without comments and empty ones."""
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    return [line for line in lines if line and not line.startswith("#")]


def without(checks, path):
    """The checks that the list does not name, by file or by name; each of its lines has to name one."""
    left = checks
    for line in lines_of(path):
        named = [each for each in checks if line in (each.name, each.action.__module__)]
        if not named:
            sys.exit(f"{path}: there is no check `{line}`")
        left = [each for each in left if each not in named]
    return left


def main():
    args = arguments()
    if args.processes > 1 and args.part == (0, 1) and not args.list:
        return 1 if parts.run(args.processes) else 0
    folder = os.path.join(FOLDER, args.suite)
    sys.path.insert(0, folder)
    # Not a part of the contract: the suite's own ports may be taken by a connection before its server starts.
    importlib.import_module("parlor_server").free_port = ports.free_port
    checks = importlib.import_module("run").chosen([], [])
    for name in ("struck.txt", "elsewhere.txt"):
        checks = without(checks, os.path.join(folder, name))
    if args.list:
        print("\n".join(each.name for each in checks))
        return 0
    if not args.server or not os.access(args.server, os.X_OK):
        sys.exit(f"no server to run at {args.server}")
    checks = parts.of(checks, args.part)
    everything = importlib.import_module("suite").Suite(
        os.path.abspath(args.server), args.seed, args.workers, args.instrumented)
    return 1 if everything.run(checks) else 0


if __name__ == "__main__":
    sys.exit(main())
