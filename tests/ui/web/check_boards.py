#!/usr/bin/env python3
"""The page's boards without a page: what taps, keys and views do to them, run by Chromium at the size of a phone."""
import os
import shutil
import subprocess
import sys
import tempfile

LONGEST = 60  # seconds
BOARDS = "ui/web/boards"
TESTS = "tests/ui/web/boards"


def esbuild(*arguments):
    subprocess.run(["esbuild", *arguments, "--bundle", "--log-level=warning"], check=True)


def run(folder, chromium):
    styles = os.path.join(folder, "boards.css")
    with open(styles, "w", encoding="utf-8") as file:
        for name in sorted(os.listdir(BOARDS)):
            if name.endswith(".css"):
                with open(os.path.join(BOARDS, name), encoding="utf-8") as part:
                    file.write(part.read())
    esbuild(f"{TESTS}/main.ts", "--target=es2020", "--loader:.svg=text",
            f"--alias:resources={os.path.abspath('resources')}", f"--outfile={folder}/boards.js")
    page = os.path.join(folder, "page.html")
    with open(page, "w", encoding="utf-8") as file:
        file.write("<!doctype html><meta charset=utf-8><link rel=stylesheet href=boards.css>"
                   "<body style='margin:0'><script src=boards.js></script></body>")
    return subprocess.run([chromium, "--headless", "--virtual-time-budget=5000", "--no-sandbox",
                           "--window-size=390,844", "--allow-file-access-from-files", "--dump-dom", f"file://{page}"],
                          capture_output=True, text=True, timeout=LONGEST, check=False).stdout


def main():
    chromium = shutil.which("chromium")
    if not chromium:
        print("left out: chromium is not installed")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        words = run(folder, chromium)
    print(words.partition("<body")[2].partition(">")[2].partition("</body>")[0] or words)
    return 0 if "PASSED" in words else 1


sys.exit(main())
