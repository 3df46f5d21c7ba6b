#!/usr/bin/env python3
"""The page's session without a page: reducer, sealing and polling, run by node where there is one, else by Chromium."""
import os
import shutil
import subprocess
import sys
import tempfile

LONGEST = 60  # seconds


def said(command):
    return subprocess.run(command, capture_output=True, text=True, timeout=LONGEST, check=False).stdout


def run(folder):
    script = os.path.join(folder, "session.js")
    subprocess.run(["esbuild", "tests/ui/web/session/main.ts", "--bundle", "--target=es2020", "--log-level=warning",
                    "--loader:.svg=text", f"--alias:resources={os.path.abspath('resources')}",
                    f"--outfile={script}"], check=True)
    if node := shutil.which("node"):
        return said([node, script])
    if chromium := shutil.which("chromium"):
        page = os.path.join(folder, "page.html")
        with open(page, "w", encoding="utf-8") as file:
            file.write("<!doctype html><body><script src=session.js></script></body>")
        return said([chromium, "--headless", "--no-sandbox", "--allow-file-access-from-files",
                     "--virtual-time-budget=5000", "--dump-dom", f"file://{page}"])
    return None


with tempfile.TemporaryDirectory() as temporary:
    words = run(temporary)
if words is None:
    print("left out: neither node nor chromium is installed")
    sys.exit(77)
print(words.strip())
sys.exit(0 if "PASSED" in words else 1)
