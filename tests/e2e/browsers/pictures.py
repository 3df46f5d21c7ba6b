"""Pictures of every state, to be looked at: FOLDER/STATE/SIZE-THEME-LANGUAGE.png, -PERCENT where texts are larger."""

import os
import traceback
from itertools import product

from browserpool import BrowserPool
from engines import LOCALES
from looks import SIZES
from stage import Stage
from states import STATES

THEMES = ("light", "dark")


def offer(parser):
    """The options for it; without them every size, in both themes, in English."""
    parser.add_argument("--pictures", metavar="FOLDER", help="take pictures of every state")
    parser.add_argument("--look", default="", help="the pictures with that in their names, such as 390x844-light")
    sizes = [f"{width}x{height}" for width, height in SIZES]
    parser.add_argument("--size", action="append", choices=sizes, help="in this one alone, or these")
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--language", action="append", choices=sorted(LOCALES))
    parser.add_argument("--text", type=int, default=100, metavar="PERCENT", help="the browser's size of texts")


def looks(args):
    """By name."""
    sizes = [size for size in SIZES if not args.size or f"{size[0]}x{size[1]}" in args.size]
    for (width, height), language, theme in product(sizes, args.language or ["en"], args.theme or THEMES):
        name = f"{width}x{height}-{theme}-{language}" + (f"-{args.text}" if args.text != 100 else "")
        if args.look in name:
            yield name, {"width": width, "height": height, "dark": theme == "dark", "language": language,
                         "text": args.text / 100}


def _taken(state, stage, look, path):
    """Whether the state was reached."""
    try:
        guest = state(stage, look)
        guest.settle()
        guest.picture(path)
        return True
    except Exception:  # pylint: disable=broad-except  # the other pictures are to be taken
        print(f"{path} was not reached:\n{traceback.format_exc()}", flush=True)
        return False
    finally:
        stage.end()


def take(args, engine):
    """The states with the word of --only in their names. Gives back how many pictures were missed."""
    pool, missed = BrowserPool(engine), 0
    for state in STATES:
        name = state.__name__.replace("_", "-")
        if args.only not in name and args.only not in state.__name__:
            continue
        os.makedirs(os.path.join(args.pictures, name), exist_ok=True)
        for look_name, look in looks(args):
            path = os.path.join(args.pictures, name, f"{look_name}.png")
            missed += not _taken(state, Stage(pool, args.server), look, path)
        print(name, flush=True)
    pool.end()
    return missed
