#!/usr/bin/env python3
"""Who imports whom in the page: a folder knows those named here, and itself, and no other."""
import os
import re
import sys

WEB = "ui/web"
MAY = {
    "protocol": set(),
    "dom": {"protocol", "texts", "resources", "drawings"},
    "boards": {"protocol", "dom", "texts", "resources", "drawings"},
    "session": {"protocol", "texts"},
}
IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]""")


def room(path):
    """The folder that a module lies in, or a module beside the folders itself."""
    first = path.split("/")[0]
    return first[:-3] if first.endswith(".ts") else first


def imported(module, name):
    """The room of what `module` calls so."""
    if not name.startswith("."):
        return room(name)
    return room(os.path.normpath(os.path.join(os.path.dirname(module), name)))


def modules():
    for folder, _, names in os.walk(WEB):
        for name in names:
            if name.endswith(".ts") and not name.endswith(".d.ts"):
                yield os.path.relpath(os.path.join(folder, name), WEB)


def breaches():
    for module in sorted(modules()):
        own = room(module)
        if own not in MAY:
            continue
        with open(os.path.join(WEB, module), encoding="utf-8") as file:
            for name in IMPORT.findall(file.read()):
                if imported(module, name) not in MAY[own] | {own}:
                    allowed = ", ".join(sorted(MAY[own])) or "nothing"
                    yield f"{WEB}/{module} imports {name}, and {own}/ may know {allowed} alone"


found = list(breaches())
print("\n".join(found) or "Nothing is imported that may not be.")
sys.exit(1 if found or not any(modules()) else 0)
