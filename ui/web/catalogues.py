"""The page's texts in each language, from the window's catalogues."""
import os
import re
import xml.etree.ElementTree

CONTEXT = "Page"


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
