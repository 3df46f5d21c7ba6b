#!/usr/bin/env python3
"""Who is nearby: machines on one network, each with a Parlor, that see each other come and go.

    python3 run.py --neighbour PATH --window PATH --server PATH [--only WORD]

Ends with 77 and a line that says why where network namespaces may not be made.
"""

import argparse
import os
import subprocess
import sys

from evening import Evening
from house import House
from scenes import SCENES

SKIPPED = 77
UNSHARE = ("unshare", "--user", "--map-root-user", "--net")


def may_make_machines():
    """Without root's rights, a namespace of one's own has them where that is allowed."""
    try:
        house = House()
        house.machine(1)
    except (OSError, FileNotFoundError) as error:
        if os.geteuid() != 0 and "PARLOR_UNSHARED" not in os.environ and may_unshare():
            os.environ["PARLOR_UNSHARED"] = "1"
            os.execvp("unshare", [*UNSHARE, sys.executable, *sys.argv])
        print(f"SKIPPED: no network namespaces with bridges may be made here ({error}).")
        sys.exit(SKIPPED)


def may_unshare():
    try:
        return subprocess.run([*UNSHARE, "true"], stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        return False


def main():
    parser = argparse.ArgumentParser(description="Who is nearby.")
    parser.add_argument("--neighbour", required=True, help="the program neighbour")
    parser.add_argument("--window", required=True, help="the program window")
    parser.add_argument("--server", required=True, help="the program parlor-server")
    parser.add_argument("--only", default="", help="the scenes with that word in their names")
    args = parser.parse_args()
    may_make_machines()
    evening = Evening(*map(os.path.abspath, (args.neighbour, args.window, args.server)))
    for scene in SCENES:
        if args.only in scene.__name__:
            print(f"{scene.__name__.replace('_', ' ')}:", flush=True)
            try:
                scene(evening)
            finally:
                evening.end()
    if evening.failures:
        sys.exit(f"FAILED: {len(evening.failures)} things are not so")
    print("PASSED")


if __name__ == "__main__":
    main()
