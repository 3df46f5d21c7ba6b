"""The client that stands on the page plays."""

import os
import re
import subprocess
import sys
import tempfile

from expect import expect, expect_equal
from httpclient import host_of
from suite import check

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../core/protocol/PROTOCOL.md")
LINES = 45  # at most, so that it stays the shortest


def shortest_client():
    with open(PAGE, encoding="utf-8") as file:
        found = re.findall(r"^```python\n(.*?)^```$", file.read(), re.MULTILINE | re.DOTALL)
    expect_equal(len(found), 1, "how many clients stand on the page")
    expect(found[0].count("\n") <= LINES, f"it has {found[0].count(chr(10))} lines")
    return found[0]


@check("the shortest client: two of them play tic-tac-toe to the end, straight out of the page", on="own")
def plays(scene):
    server = scene.own_server()
    watcher = scene.person()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "client.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(shortest_client())
        first = started(path, server)
        watcher.wait("lobby", lambda c: any(room["players"] == 1 for room in c["rooms"]))
        second = started(path, server)
        ends = [end_of(each) for each in (first, second)]
    for end in ends:
        expect(re.search(r"The end: .*'reason': 'won'", end), f"it printed {end!r}")
    expect_equal(ends[0], ends[1], "what the other one printed")


def started(path, server):
    return subprocess.Popen([sys.executable, path, host_of(server)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            text=True)


def end_of(process):
    try:
        printed, _ = process.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        printed = process.communicate()[0] + " … and never ended"
    expect_equal(process.returncode, 0, f"the exit code, after {printed!r}")
    return printed
