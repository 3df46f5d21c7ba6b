#!/usr/bin/env python3
"""The bundling: what it makes of a small page."""
import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.abspath("ui/web"))
import catalogues  # noqa: E402
import embedding  # noqa: E402

PAGE = """<!doctype html>
<html data-server="{{server}}" data-files="{{files}}"><link href="{{style}}"><link href="{{icon}}">
<script type="module" src="{{script}}"></script></html>
"""
CATALOGUE = """<TS><context><name>Page</name>
<message><source>Your turn</source><translation>Du bist dran</translation></message>
<message numerus="yes"><source>%n more</source><translation>
<numerusform>%n weitere</numerusform><numerusform>noch %n</numerusform></translation></message>
<message><source>Ready</source><translation type="unfinished"></translation></message>
</context><context><name>Other</name>
<message><source>Stop</source><translation>Halt</translation></message></context></TS>
"""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class Bundling(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.web = os.path.join(self.folder.name, "web")
        self.resources = os.path.join(self.folder.name, "resources")
        write(f"{self.web}/page.html", PAGE)
        write(f"{self.web}/tsconfig.json", "{}")
        write(f"{self.web}/page.css", "".join(f".line{i} {{ margin: {i}px auto }}\n" for i in range(99)))
        write(f"{self.web}/texts.h", 'QT_TRANSLATE_NOOP("Page", "Your turn"),\n'
                                     'QT_TRANSLATE_N_NOOP("Page", "%n more"),\n'
                                     'QT_TRANSLATE_NOOP("Page", "Ready"),')
        write(f"{self.web}/main.ts", "import { say } from './dom/say';\nconst t = (text: string) => text;\n"
                                     "say(t('Your turn'), t( 'not listed'));\n")
        write(f"{self.web}/dom/say.ts", "export const say = (...words: string[]) => console.log(words);\n")
        write(f"{self.web}/boards/line.entry.ts",
              "import dot from 'resources/dot.svg';\nexport const games = { dot };\n")
        write(f"{self.web}/boards/line.css", "".join(f".cell{i} {{ inset: {i}px }}\n" for i in range(99)))
        write(f"{self.resources}/dot.svg", "<svg/>")
        write(f"{self.resources}/parlor-small.svg", '<svg xmlns="http://www.w3.org/2000/svg"></svg>')
        write(f"{self.resources}/translations/parlor_de.ts", CATALOGUE)

    def bundle(self, name="out"):
        out = os.path.join(self.folder.name, name)
        done = subprocess.run([sys.executable, "-B", "ui/web/bundle.py", "--web", self.web,
                               "--resources", self.resources, "--out", out, "--cpp", out + ".cpp"],
                              capture_output=True, text=True)
        return out, done

    def bundled(self, name="out"):
        out, done = self.bundle(name)
        self.assertEqual(done.returncode, 0, done.stderr)
        made = {}
        for folder, _, names in os.walk(out):
            for each in names:
                with open(os.path.join(folder, each), "rb") as file:
                    made[os.path.relpath(os.path.join(folder, each), out)] = file.read()
        return made

    def test_each_file_is_named_after_its_bytes(self):
        made = self.bundled()
        names = {name for name in made if name.startswith("guest/") and not name.endswith(".gz")}
        self.assertEqual({re.sub(r"\.\w{16}\.", ".", name[6:]) for name in names},
                         {"main.js", "line.js", "line.css", "page.css", "icon.svg", "texts-de.json"})
        for name in names:
            self.assertEqual(name.split(".")[-2], hashlib.sha256(made[name]).hexdigest()[:16])

    def test_what_is_compressed_is_the_same_and_smaller(self):
        made = self.bundled()
        packed = [name for name in made if name.endswith(".gz")]
        self.assertTrue(packed)
        for name in packed:
            self.assertEqual(gzip.decompress(made[name]), made[name[:-3]])
            self.assertLess(len(made[name]), len(made[name[:-3]]))

    def test_the_page_names_each_file_and_keeps_the_place_of_the_servers_id(self):
        made = self.bundled()
        page = made["page.html"].decode()
        self.assertEqual(page.count("{{"), 1)
        self.assertIn('data-server="{{server}}"', page)
        files = json.loads(re.search('data-files="([^"]*)"', page)[1].replace("&quot;", '"'))
        self.assertEqual(set(files), {"line.js", "line.css", "texts-de.json"})
        for address in re.findall('/guest/[^"&]*', page):
            self.assertIn(address[1:], made)

    @staticmethod
    def named(made, start):
        return next(data for name, data in made.items() if name.startswith(f"guest/{start}") and name[-3:] != ".gz")

    def test_a_text_goes_by_its_number_and_is_english_where_it_is_not_done(self):
        texts = json.loads(self.named(self.bundled(), "texts-de"))
        self.assertEqual(texts, ["Du bist dran", ["%n weitere", "noch %n"], "Ready"])

    def test_the_script_says_the_numbers_of_what_is_listed(self):
        script = self.named(self.bundled(), "main").decode()
        self.assertIn('"0"', script)
        self.assertNotIn("Your turn", script)
        self.assertIn('"not listed"', script)

    def test_a_text_with_quotes_in_it_is_one(self):
        numbers = {"It is Ana's.": 7, 'Say "no"': 8}
        source = """t('It is Ana\\'s.', t("It is Ana's.")); text('Say "no"') + at('Say "no"')"""
        self.assertEqual(catalogues.with_numbers(source, numbers), """t('7', t('7')); text('8') + at('Say "no"')""")

    def test_the_same_sources_give_the_same_bytes(self):
        self.assertEqual(self.bundled("one"), self.bundled("other"))
        sources = [os.path.join(self.folder.name, name) for name in ("one.cpp", "other.cpp")]
        contents = []
        for source in sources:
            with open(source, "rb") as file:
                contents.append(file.read())
        self.assertEqual(*contents)

    def test_a_place_that_nobody_fills_is_refused(self):
        write(f"{self.web}/page.html", PAGE + "{{other}}")
        self.assertNotEqual(self.bundle()[1].returncode, 0)

    def test_an_error_in_a_script_is_one(self):
        write(f"{self.web}/main.ts", 'import { gone } from "./gone";\ngone();\n')
        self.assertNotEqual(self.bundle()[1].returncode, 0)

    def test_all_bytes_stand_in_a_literal(self):
        data = bytes(range(256)) + b'??=\\"7' + bytes([0, 0x37])
        literal = "".join(embedding.escaped(data))
        read = re.sub(rb"\\(\d{3})", lambda code: bytes([int(code[1], 8)]), literal.encode())
        self.assertEqual(read, data)

    def test_each_language_has_its_catalogue(self):
        write(f"{self.resources}/translations/parlor_fr.ts", CATALOGUE)
        self.assertEqual(set(catalogues.catalogues(f"{self.resources}/translations")), {"de", "fr"})


unittest.main()
