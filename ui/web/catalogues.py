"""The page's texts: where the scripts say them, the list of them for translators, and what each language's catalogue
has.

A script says a text by t('…'), or marks it by text('…') to say it later. In the bundle each is a short number instead,
and the page's catalogues go by that: the English words would go over the line twice otherwise.
"""
import os
import re
import xml.etree.ElementTree

CONTEXT = "Page"
SAID = re.compile(r"""\b(?:t|text)\(\s*(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|(`))""")
LISTED = re.compile(r'QT_TRANSLATE_(N_)?NOOP\("Page",\s*((?:"(?:\\.|[^"\\])*"\s*)+)\)')


def unescaped(literal):
    """What a literal of a script or of C++ stands for, as far as texts need it."""
    return re.sub(r"\\u([0-9a-fA-F]{4})|\\(.)", lambda found: found[2] or chr(int(found[1], 16)), literal)


def said(source):
    """The places in a script where a text is said: matches, and the text, None where it is no plain literal."""
    for found in SAID.finditer(source):
        yield found, None if found[3] else unescaped(found[1] if found[1] is not None else found[2])


def listed(path):
    """Each text of the list, in its order, and whether it is counted."""
    with open(path, encoding="utf-8") as file:
        found = LISTED.findall(file.read())
    return {unescaped("".join(re.findall(r'"((?:\\.|[^"\\])*)"', literals))): bool(counted)
            for counted, literals in found}


def numbered(texts):
    """A number for each text: its place in every catalogue."""
    return {text: number for number, text in enumerate(texts)}


def with_numbers(source, numbers):
    """A script that says numbers in place of the texts that have one."""
    parts, end = [], 0
    for found, text in said(source):
        if text in numbers:
            group = 1 if found[1] is not None else 2
            parts += [source[end:found.start(group) - 1], f"'{numbers[text]}'"]
            end = found.end(group) + 1
    return "".join([*parts, source[end:]])


def by_number(catalogue, numbers):
    """What the page loads for a language: the texts in their order, in English where there is no translation."""
    return [catalogue.get(text, text) for text in numbers]


def catalogues(folder):
    """By language: `{source: text}`; where it is counted `{source: [text, …]}`, in the order of Qt's plural forms."""
    found = {}
    for name in sorted(os.listdir(folder)):
        language = re.fullmatch(r"parlor_(\w+)\.ts", name)
        if language:
            found[language[1]] = texts(os.path.join(folder, name))
    return found


def texts(path):
    """What the catalogue says in the page's context and is done."""
    result = {}
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                result[message.findtext("source")] = forms or translation.text or ""
    return result
