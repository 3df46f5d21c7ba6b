"""Hangs every page and state in four sizes, in both themes and, with Korean and German, in the languages that are the
shortest and the longest, to be looked at: FOLDER/STATE/SIZE-THEME-LANGUAGE.png."""

import os
import traceback

from states import STATES
from stage import Stage

SIZES = ((390, 844), (360, 640), (844, 390), (1024, 768))
LANGUAGES = ("en", "ko", "de")


def looks():
    """Each size in both themes; the other languages in the light one, where texts are as long."""
    for width, height in SIZES:
        for dark in (False, True):
            for language in LANGUAGES if not dark else ("en",):
                yield {"width": width, "height": height, "dark": dark, "language": language}


def name_of(look):
    return f"{look['width']}x{look['height']}-{'dark' if look['dark'] else 'light'}-{look['language']}"


def hang(program, folder, engine, only, wanted):
    """The states with `only` in their names, in the looks with `wanted` in theirs. Gives back how many were missed."""
    failed = 0
    for state in STATES:
        name = state.__name__.replace("_", "-")
        if only not in name and only not in state.__name__:
            continue
        os.makedirs(os.path.join(folder, name), exist_ok=True)
        for look in (each for each in looks() if wanted in name_of(each)):
            stage = Stage(engine, program)
            try:
                guest = state(stage, look)
                guest.settle()
                guest.picture(os.path.join(folder, name, f"{name_of(look)}.png"))
            except Exception:  # pylint: disable=broad-except  # the other pictures are to be hung
                failed += 1
                print(f"{name} {look} was not reached:\n{traceback.format_exc()}", flush=True)
            finally:
                stage.end()
        print(name, flush=True)
    return failed
