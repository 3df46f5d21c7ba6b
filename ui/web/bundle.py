#!/usr/bin/env python3
"""Bundles the guest's page: bundle.py --out DIR [--cpp FILE] [--web DIR] [--resources DIR] [--esbuild PROGRAM]

Runs while Parlor is built, with Python's standard library and esbuild alone. What it makes in DIR:
  page.html              with one place left, `{{server}}`, for the server's id
  guest/NAME.HASH.EXT    what the page loads, HASH the first 16 hex digits of the SHA-256 of the file as it lies there
  guest/NAME.HASH.EXT.gz the same, compressed, where that makes it smaller
FILE is a C++ source that holds all of it for `page.h`. The same sources give the same bytes.

page.html may hold `{{style}}`, `{{script}}` and `{{icon}}`, which are addresses, and `{{files}}`, a JSON object from
the name without its hash (`line.js`, `texts-de.json`) to the address, made fit for an attribute.
"""
import argparse
import glob
import gzip
import hashlib
import html
import json
import os
import shutil
import subprocess
import sys
import tempfile

from catalogues import by_number, catalogues, listed, numbered, with_numbers
from embedding import source_of

TYPES = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
         "json": "application/json; charset=utf-8", "svg": "image/svg+xml; charset=utf-8"}
SERVER = "{{server}}"


def copied(web, folder, numbers):
    """The sources, with numbers in place of texts."""
    shutil.copytree(web, folder)
    for path in glob.glob(os.path.join(folder, "**", "*.ts"), recursive=True):
        with open(path, encoding="utf-8") as file:
            source = with_numbers(file.read(), numbers)
        with open(path, "w", encoding="utf-8") as file:
            file.write(source)
    return folder


def bundled(program, web, resources):
    """What esbuild, the program, makes of the sources, by name."""
    entries = sorted(glob.glob(os.path.join(web, "*", "*.entry.ts")))
    files = {}
    with tempfile.TemporaryDirectory() as folder:
        def esbuild(*arguments):
            # Without settings of its own it would look for some in every folder above.
            done = subprocess.run([program, "--bundle", "--minify", "--charset=utf8", "--legal-comments=none",
                                   "--log-level=warning", f"--outdir={folder}", f"--tsconfig={web}/tsconfig.json",
                                   *arguments])
            if done.returncode:
                sys.exit(done.returncode)

        names = ["main=" + os.path.join(web, "main.ts")]
        names += [os.path.basename(path)[:-len(".entry.ts")] + "=" + path for path in entries]
        # The loader takes drawings as text; a script makes elements of them.
        esbuild("--format=esm", "--target=es2020", "--entry-names=[name]", "--loader:.svg=text",
                f"--alias:resources={resources}", *names)
        styles = [path[:-len(".entry.ts")] + ".css" for path in entries]
        esbuild("--target=chrome80,firefox78,safari13", "--entry-names=[name]", os.path.join(web, "page.css"),
                *filter(os.path.exists, styles))
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), "rb") as file:
                files[name] = file.read()
    return files


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def hashed(name, data):
    stem, extension = name.rsplit(".", 1)
    return f"{stem}.{hashlib.sha256(data).hexdigest()[:16]}.{extension}"


def compressed(data):
    """Empty where that saves nothing."""
    packed = gzip.compress(data, 9, mtime=0)
    return packed if len(packed) < len(data) else b""


def filled(template, files):
    """The page's text, with all addresses in it."""
    address = {name: f"/guest/{hashed(name, data)}" for name, data in files.items()}
    # What the page itself names needs no second mention.
    own = {"style": "page.css", "script": "main.js", "icon": "icon.svg"}
    later = {name: where for name, where in sorted(address.items()) if name not in own.values()}
    places = {**{place: address[name] for place, name in own.items()}, "files": html.escape(compact(later))}
    for place, text in places.items():
        template = template.replace("{{%s}}" % place, text)
    rest = template.replace(SERVER, "")
    if template.count(SERVER) != 1 or "{{" in rest:
        sys.exit(f"page.html has to hold {SERVER} once, and no place beside style, script, icon and files.")
    return template


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--out", required=True)
    parser.add_argument("--cpp")
    parser.add_argument("--esbuild", default="esbuild")
    parser.add_argument("--web", default=here)
    parser.add_argument("--resources", default=os.path.join(here, "..", "..", "resources"))
    arguments = parser.parse_args()
    resources = os.path.abspath(arguments.resources)

    numbers = numbered(listed(os.path.join(arguments.web, "texts.h")))
    with tempfile.TemporaryDirectory() as folder:
        sources = copied(arguments.web, os.path.join(folder, "web"), numbers)
        files = bundled(arguments.esbuild, sources, resources)
    with open(os.path.join(resources, "parlor-small.svg"), "rb") as icon:
        files["icon.svg"] = icon.read()
    for language, texts in catalogues(os.path.join(resources, "translations")).items():
        files[f"texts-{language}.json"] = compact(by_number(texts, numbers)).encode()
    with open(os.path.join(arguments.web, "page.html"), encoding="utf-8") as template:
        page = filled(template.read(), files).encode()

    write(os.path.join(arguments.out, "page.html"), page)
    table = []
    for name, data in sorted(files.items()):
        packed = compressed(data)
        table.append((hashed(name, data), TYPES[name.rsplit(".", 1)[1]], data, packed))
        write(os.path.join(arguments.out, "guest", hashed(name, data)), data)
        if packed:
            write(os.path.join(arguments.out, "guest", hashed(name, data) + ".gz"), packed)
    if arguments.cpp:
        write(arguments.cpp, source_of(page.split(SERVER.encode()), table))


if __name__ == "__main__":
    main()
