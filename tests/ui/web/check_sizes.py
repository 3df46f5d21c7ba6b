#!/usr/bin/env python3
"""check_sizes.py FOLDER: how much of the page goes over the line, as it is sent, and whether that is too much."""
import os
import sys

# To a table, in one language: the page, its script and style, one board with its style, one catalogue.
FIRST_VISIT = 60 * 1024
ALL = 130 * 1024
OFTEN = ("main.js", "page.css", "icon.svg")
LATER = ("later.js", "sentences.js", "circles.js")  # the menu, the chat, a match's end; refusals; large circles


def sent(path):
    return min(os.path.getsize(each) for each in (path, path + ".gz") if os.path.exists(each))


def main():
    folder = sys.argv[1]
    sizes = {"page.html": os.path.getsize(os.path.join(folder, "page.html"))}
    for file in sorted(os.listdir(os.path.join(folder, "guest"))):
        if not file.endswith(".gz"):
            stem, _, extension = file.split(".")
            sizes[f"{stem}.{extension}"] = sent(os.path.join(folder, "guest", file))
    catalogues = [size for name, size in sizes.items() if name.startswith("texts-")]
    boards = [size + sizes.get(name[:-len(".js")] + ".css", 0) for name, size in sizes.items()
              if name.endswith(".js") and name not in (*OFTEN, *LATER)]
    first = sizes["page.html"] + sum(sizes[name] for name in OFTEN) + max(catalogues) + max(boards, default=0)
    everything = sum(sizes.values())
    for name, size in sizes.items():
        print(f"{size:7} {name}")
    print(f"{first:7} a first visit to a table, with the largest board and the largest catalogue, of {FIRST_VISIT}")
    print(f"{everything:7} all, of {ALL}")
    return 0 if first <= FIRST_VISIT and everything <= ALL else 1


sys.exit(main())
