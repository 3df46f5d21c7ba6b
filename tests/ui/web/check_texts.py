#!/usr/bin/env python3
"""check_texts.py [--used]: the page's texts. What the scripts say stands in ui/web/texts.h, nothing stands there that
they do not say, and every language has a translation of it. --used prints what the scripts say as lines for that list.
"""
import os
import sys

sys.path.insert(0, os.path.abspath("ui/web"))
import catalogues  # noqa: E402

WEB = "ui/web"
LIST = f"{WEB}/texts.h"

def scripts():
    for folder, _, names in sorted(os.walk(WEB)):
        for name in sorted(names):
            if name.endswith(".ts") and not name.endswith(".d.ts"):
                yield os.path.join(folder, name)


def said():
    """Each text, with where it is said first; and the places where it cannot be told what is said."""
    texts, unclear = {}, []
    for path in scripts():
        with open(path, encoding="utf-8") as file:
            source = file.read()
        for found, text in catalogues.said(source):
            place = f"{path}:{source.count(chr(10), 0, found.start()) + 1}"
            if text is None:
                unclear.append(f"{place}: a text is a literal in plain quotes")
            else:
                texts.setdefault(text, place)
    return texts, unclear


def untranslated(texts):
    for language, known in catalogues.catalogues("resources/translations").items():
        for text, counted in texts.items():
            # The sources are English, and only what is counted has other forms.
            if text not in known and (counted or language != "en"):
                yield f'resources/translations/parlor_{language}.ts: "{text}" is not translated'
            elif text in known and counted != isinstance(known[text], list):
                yield f'resources/translations/parlor_{language}.ts: "{text}" has the wrong kind of forms'


def trouble():
    used, unclear = said()
    texts = catalogues.listed(LIST)
    yield from unclear
    for text, place in used.items():
        if text not in texts:
            yield f'{place}: "{text}" is not in {LIST}'
    for text, counted in texts.items():
        if text not in used:
            yield f'{LIST}: nobody says "{text}"'
        if counted != ("%n" in text):
            yield f'{LIST}: "{text}" is counted, or it is not: QT_TRANSLATE_N_NOOP is for %n'
    yield from untranslated(texts)


def line(text):
    literal = text.replace('\\', '\\\\').replace('"', '\\"')
    return f'    QT_TRANSLATE_{"N_" if "%n" in text else ""}NOOP("Page", "{literal}"),'


def main():
    if "--used" in sys.argv:
        print("\n".join(line(text) for text in said()[0]))
        return 0
    found = list(trouble())
    print("\n".join(found) or f"All {len(catalogues.listed(LIST))} texts are listed, said and translated.")
    return 1 if found else 0


sys.exit(main())
