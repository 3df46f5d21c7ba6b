#!/usr/bin/env python3
"""No line of the page's scripts, of what builds them and of their tests is longer than it may be; a text that
cannot be broken may stick out."""
import os
import re
import sys

LONGEST = 120
FOLDERS = ("ui/web", "tests/ui/web", "tests/e2e/browsers")
KINDS = (".ts", ".py")
# A literal of a script that leaves no room for anything beside it; Python joins those that stand beside each other.
UNBROKEN = re.compile(r"""(['"])(?:\\.|(?!\1).){80,}\1""")


def too_long():
    for top in FOLDERS:
        for folder, _, names in sorted(os.walk(top)):
            for name in sorted(names):
                if not name.endswith(KINDS):
                    continue
                may_stick_out = UNBROKEN.search if name.endswith(".ts") else lambda line: False
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    for number, line in enumerate(file.read().split("\n"), 1):
                        if len(line) > LONGEST and not may_stick_out(line):
                            yield f"{os.path.join(folder, name)}:{number}: {len(line)} columns, of {LONGEST}"


found = list(too_long())
print("\n".join(found) or f"No line is longer than {LONGEST} columns.")
sys.exit(1 if found else 0)
