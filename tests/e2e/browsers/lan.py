"""A local network of this test's own, since a browser trusts loopback more than a LAN: pages there may do more."""

import os
import subprocess
import sys

for _sibling in ("", "network", "contract"):
    sys.path.append(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), _sibling))

from network import Machine  # noqa: E402  (found through the lines above)
from ports import free_port  # noqa: E402,F401

ADDRESS = "192.168.77.1"
SKIPPED = 77
UNSHARE = ("unshare", "--user", "--map-root-user", "--net")


def step_in():
    """From here on this process and those that it starts are alone in a network where this machine is ADDRESS."""
    try:
        machine = Machine(ADDRESS)
        # Without a way to elsewhere some browsers hold that there is no network; it is refused there at once.
        subprocess.run(["ip", "route", "add", "default", "dev", "line"], check=True)
        _nft("add table ip edge; add chain ip edge out { type filter hook output priority 0; };"
             "add rule ip edge out ip daddr != { 127.0.0.0/8, 192.168.77.0/24 } reject")
        return machine
    except (OSError, subprocess.CalledProcessError) as error:
        if os.geteuid() != 0 and "PARLOR_UNSHARED" not in os.environ and _may_unshare():
            os.environ["PARLOR_UNSHARED"] = "1"
            os.execvp("unshare", [*UNSHARE, sys.executable, *sys.argv])
        print(f"SKIPPED: no network namespace with a TUN device may be made here ({error}).")
        sys.exit(SKIPPED)


def _nft(what):
    subprocess.run(["nft", what], check=True)


def _may_unshare():
    try:
        return subprocess.run([*UNSHARE, "true"], stderr=subprocess.DEVNULL).returncode == 0
    except FileNotFoundError:
        return False


def break_connections(port):
    """Ends every connection to that port as a router does that has forgotten it."""
    subprocess.run(["ss", "--kill", "--tcp", "state", "connected", "sport", "=", f":{port}"],
                   stdout=subprocess.DEVNULL, check=True)


class Wall:
    """Nothing gets through to that port, and nobody is told, while this holds."""

    def __init__(self, port):
        self.port = port

    def __enter__(self):
        _nft("add table inet wall; add chain inet wall in { type filter hook input priority 0; };"
             f"add rule inet wall in tcp dport {self.port} drop; add rule inet wall in tcp sport {self.port} drop")

    def __exit__(self, *_):
        _nft("delete table inet wall")
