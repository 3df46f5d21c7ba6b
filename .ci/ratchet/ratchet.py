#!/usr/bin/env python3
"""Holds classes and files to their limits, and the list of those beyond them to becoming shorter.

    .ci/ratchet/ratchet.py [--root FOLDER]

The limits, in app, core, server and ui:
  - a class has at most 25 methods and 15 data members;
  - a .cpp file has a header of its own, of the same name beside it; main.cpp needs none;
and everywhere, in the tests too: a .h or .cpp file has at most 400 lines. Those that name a text for the translators
and nothing else do not count.

What counts; universal-ctags reads the sources, no compiler is needed:
  - A method is each function declared within the class's braces, each overload for itself: constructors,
    destructors, operators, static functions, templates, signals, slots, and those that are defaulted, deleted
    or pure. What a macro declares (Q_OBJECT), friends, `using`, types and lambdas do not count. A body that
    stands outside the braces does not count again.
  - A data member is each variable declared there, static ones and constants too. Each name counts where several
    stand in one declaration, and each field of a nameless struct or union counts for the class around it.
  - A class is a class, struct or union. Nested and local ones count on their own. Where several files have a
    class of one name, the largest figures stand for all of them.
  - A destructor that is `final` is not seen: ctags overlooks it.

The list, exceptions.txt, has what is beyond the limits today, with its figures. It is exact: a class that is
larger than listed is refused, and for one that has become smaller the list has to say so. It only becomes shorter:
it is compared with each of its versions that led to the present commit, as far as git has them. A name that such
a version did not have must take the place of one that has gone from the sources since (a rename), and may be no
larger.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

PRODUCT = ("app", "core", "server", "ui")
EVERYWHERE = PRODUCT + ("resources", "tests")
LIST = Path(".ci/ratchet/exceptions.txt")

# What is measured of each kind, in the order in which it is written.
MEASURES = {"class": ("methods", "members"), "no-header": (), "file": ("lines",)}
LISTED_TEXT = re.compile(rb"^ *QT_TRANSLATE_N?_?NOOP\(.*\),\n", re.MULTILINE)
LIMITS = {"methods": 25, "members": 15, "lines": 400}
ADVICE = {
    "methods": "Let a part of what it does become a class, or free functions, of its own.",
    "members": "Let members that are used together become a struct or a class of their own.",
    "lines": "Let a part of it become a file of its own, with a header.",
}

# Something in the sources: where it stands, and its figures by measure.
Subject = namedtuple("Subject", "kind name place figures")
# A line of the list.
Entry = namedtuple("Entry", "kind name figures line")


# ---- the sources


def files(root, folders, *suffixes):
    return sorted(
        path.relative_to(root)
        for folder in folders
        for path in (root / folder).rglob("*")
        if path.suffix in suffixes and path.is_file()
    )


def tags_of(root, paths):
    ctags = shutil.which("ctags-universal") or shutil.which("ctags")
    if not ctags:
        raise SystemExit("The ratchet needs universal-ctags; .ci/setup ci installs it.")
    command = [ctags, "--options=NONE", "--output-format=json", "--sort=no", "-f", "-", "-L", "-"]
    command += ["--language-force=C++", "--kinds-C++=cfmpsu", "--fields=+KnesZ"]
    command += ["-Doverride=", "-Dfinal="]  # behind a destructor they make ctags overlook it
    names = "\n".join(map(str, paths))
    found = subprocess.run(command, cwd=root, input=names, capture_output=True, text=True)
    if found.returncode != 0:
        raise SystemExit(f"{ctags} cannot read the sources; is it universal-ctags?\n{found.stderr}")
    tags = map(json.loads, found.stdout.splitlines())
    return [tag for tag in tags if tag["_type"] == "tag" and not is_made_up(tag["name"])]


def is_made_up(name):
    """ctags invents names for namespaces, structs, unions and lambdas, which have none."""
    return name.startswith("__anon")


def without_made_up(name):
    return "::".join(part for part in name.split("::") if not is_made_up(part))


def classes(root):
    paths = files(root, PRODUCT, ".h", ".cpp")
    tags = tags_of(root, paths) if paths else []
    kinds = ("class", "struct", "union")
    found = {}  # by file and name: the definitions, with the lines that they take
    for tag in tags:
        if tag["kind"] in kinds:
            name = without_made_up("::".join(filter(None, (tag.get("scope"), tag["name"]))))
            lines = range(tag["line"], tag.get("end", tag["line"]) + 1)
            place = f"{tag['path']}:{tag['line']}"
            subject = Subject("class", name, place, {"methods": 0, "members": 0})
            found.setdefault((tag["path"], name), []).append((lines, subject))
    for tag in tags:
        if tag["kind"] in ("function", "prototype", "member") and tag.get("scopeKind") in kinds:
            measure = "members" if tag["kind"] == "member" else "methods"
            definitions = found.get((tag["path"], without_made_up(tag["scope"])), [])
            # In no braces stand bodies, and values, of what was declared before.
            for subject in [subject for lines, subject in definitions if tag["line"] in lines][-1:]:
                subject.figures[measure] += 1
    return [subject for definitions in found.values() for _, subject in definitions]


def subjects(root):
    """All that is measured, by kind and name; of one name the largest."""
    every = classes(root)
    for path in files(root, PRODUCT, ".cpp"):
        if path.name != "main.cpp" and not (root / path).with_suffix(".h").is_file():
            every.append(Subject("no-header", str(path), str(path), {}))
    for path in files(root, EVERYWHERE, ".h", ".cpp"):
        lines = len(LISTED_TEXT.sub(b"", (root / path).read_bytes()).split(b"\n")) - 1
        every.append(Subject("file", str(path), str(path), {"lines": lines}))
    largest = {}
    for subject in every:
        known = largest.setdefault((subject.kind, subject.name), subject)
        figures = {m: max(known.figures[m], subject.figures[m]) for m in known.figures}
        place = known.place if figures == known.figures else subject.place
        largest[subject.kind, subject.name] = subject._replace(figures=figures, place=place)
    return largest


# ---- the list


def read_list(text):
    """The entries by kind and name, and what is wrong with the others."""
    entries, problems = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        kind, name, *rest = line.split("#")[0].split() + [""] * 2
        rest = [word for word in rest if word]
        if not kind:
            continue
        figures = dict(zip(rest[::2], rest[1::2]))
        measures = MEASURES.get(kind, ())
        is_good = kind in MEASURES and name and len(rest) == 2 * len(figures) and bool(figures) == bool(measures)
        if not is_good or not all(m in measures and re.fullmatch("[0-9]+", n) for m, n in figures.items()):
            problems.append(f"{LIST}:{number}: cannot be read: {line.strip()}")
        elif (kind, name) in entries:
            problems.append(f"{LIST}:{number}: {kind} {name} stands in the list twice.")
        else:
            entries[kind, name] = Entry(kind, name, {m: int(n) for m, n in figures.items()}, number)
    return entries, problems


def allowed(entry, measure):
    """What no entry, or one that says nothing of this measure, allows is the limit."""
    return entry.figures.get(measure, LIMITS[measure]) if entry else LIMITS[measure]


def line_for(subject):
    """What has to stand in the list; nothing for what keeps to the limits."""
    beyond = [f"{m} {n}" for m, n in subject.figures.items() if n > LIMITS[m]]
    return " ".join([subject.kind, subject.name, *beyond]) if beyond else None


def problems_of(subject, entry):
    if subject.kind == "no-header":
        header = Path(subject.name).with_suffix(".h")
        return [] if entry else [
            f"{subject.place}: has no header of its own. Declare in {header} what it defines, as a class or as"
            " functions that stand for themselves; or put it into the file whose header declares it."
        ]
    problems = []
    for measure, count in subject.figures.items():
        if count > (most := allowed(entry, measure)):
            whose = f"{LIST} allows" if entry and measure in entry.figures else "the limit is"
            problems.append(
                f"{subject.place}: {subject.kind} {subject.name} has {count} {measure}; {whose} {most}."
                f" {ADVICE[measure]}"
            )
    if problems or not entry:
        return problems
    start = f"{LIST}:{entry.line}: {subject.kind} {subject.name}"
    if not (line := line_for(subject)):
        return [f"{start} keeps to the limits now. Strike its line."]
    if any(subject.figures[measure] < listed for measure, listed in entry.figures.items()):
        return [f"{start} has become smaller. Write: {line}"]
    return []


def compare(found, entries):
    problems = []
    for key, subject in found.items():
        problems += problems_of(subject, entries.get(key))
    for key, entry in entries.items():
        if key not in found:
            what = "has a header, or is not there" if entry.kind == "no-header" else "is not there"
            problems.append(
                f"{LIST}:{entry.line}: {entry.kind} {entry.name} {what} any more. Strike the line; after a"
                " rename, write the new name."
            )
    return problems


# ---- the list's past


def lengthened(root, found, before, entries):
    """By line: where the list cannot have become of an earlier one by making things smaller."""
    gone = [e for key, e in before.items() if key not in found and not (root / e.name).is_file()]
    problems = {}
    for key, entry in entries.items():
        start = f"{LIST}:{entry.line}: {entry.kind} {entry.name}"
        measures = MEASURES[entry.kind]
        for measure in measures if key in before else ():
            now, once = allowed(entry, measure), allowed(before[key], measure)
            if now > once:
                problems[entry.line] = (
                    f"{start}: the list once allowed {once} {measure} and now allows {now}; it only becomes"
                    f" shorter. {ADVICE[measure]}"
                )
        if key in before:
            continue
        fitting = [
            e for e in gone if e.kind == entry.kind and all(allowed(entry, m) <= allowed(e, m) for m in measures)
        ]
        if fitting:  # the closest, so that larger ones are there for larger ones
            gone.remove(min(fitting, key=lambda e: sum(allowed(e, m) for m in measures)))
        else:
            problems[entry.line] = (
                f"{start} is new in the list, which only becomes shorter. Keep it to the limits; only after a"
                " rename does a name take the place of one that is gone and was as large."
            )
    return problems


def git(root, *arguments):
    done = subprocess.run(["git", "-C", root, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"The list cannot be compared with its past. git says: {done.stderr.strip()}")
    return done.stdout


def earlier_lists(root):
    """The versions of the list that led to the present commit, the newest first."""
    log = git(root, "log", "--format=", "--raw", "--no-abbrev", "--no-renames", "HEAD", "--", LIST)
    versions = dict.fromkeys(line.split()[3] for line in log.splitlines())
    return [git(root, "cat-file", "blob", version) for version in versions if version.strip("0")]


# ---- all together


def check(root):
    """The problems, and what else there is to say."""
    path = root / LIST
    entries, problems = read_list(path.read_text() if path.is_file() else "")
    found = subjects(root)
    problems += compare(found, entries)
    count = {kind: sum(entry.kind == kind for entry in entries.values()) for kind in MEASURES}
    notes = [
        f"Beyond the limits are {count['class']} classes, {count['no-header']} .cpp files without a header, and"
        f" {count['file']} long files."
    ]
    if (root / ".git").exists() and shutil.which("git"):
        by_line = {}
        for text in earlier_lists(root):
            before, _ = read_list(text)
            by_line = {**lengthened(root, found, before, entries), **by_line}
        problems += by_line.values()
    else:
        notes.append("The list was not compared with its past, which only git has.")
    return problems, notes


def main():
    parser = argparse.ArgumentParser(description="Holds classes and files to their limits; more at its head.")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    problems, notes = check(parser.parse_args().root.resolve())
    print(*problems, *notes, sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
