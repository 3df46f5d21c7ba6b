"""Runs a suite of checks as several processes at once, each with a part of the checks and servers of its own."""

import argparse
import re
import subprocess
import sys
import threading
import zlib


def add_arguments(parser):
    parser.add_argument("--processes", type=int, default=1, help="run in so many processes at once")
    parser.add_argument("--part", type=part, default=(0, 1), help=argparse.SUPPRESS)


def part(text):
    index, count = text.split("/")
    return int(index), int(count)


def of(checks, index_and_count):
    """The checks of one part, shared out in an order that has nothing to do with what they check."""
    index, count = index_and_count
    return sorted(checks, key=lambda each: zlib.crc32(each.name.encode()))[index::count]


def run(processes):
    """Runs the same command in that many parts, prints what they print, and counts: how many failed."""
    counts = []

    def watch(index):
        command = [sys.executable, *sys.argv, "--part", f"{index}/{processes}"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            counted = None
            for line in process.stdout:
                counted = re.fullmatch(r"(\d+) passed, (\d+) failed\n", line)
                if not counted:
                    print(line, end="", flush=True)
        broken = process.returncode != 0 and not (counted and int(counted[2]))
        passed, failed = (int(counted[1]), int(counted[2])) if counted else (0, 0)
        counts.append((passed, failed + (1 if broken or not counted else 0)))

    watchers = [threading.Thread(target=watch, args=(index,)) for index in range(processes)]
    for watcher in watchers:
        watcher.start()
    for watcher in watchers:
        watcher.join()
    failed = sum(count[1] for count in counts)
    print(f"{sum(count[0] for count in counts)} passed, {failed} failed")
    return failed
