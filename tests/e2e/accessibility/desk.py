"""A desk of one's own for programs with windows: a display that nobody sees, and buses that nobody else uses."""

import ctypes
import os
import signal
import subprocess
import sys
import tempfile

SKIPPED = 77
PR_SET_PDEATHSIG = 1
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
             "/usr/lib/at-spi-bus-launcher")


def skip(why):
    print(f"SKIPPED: {why}.")
    sys.exit(SKIPPED)


def die_with_parent():
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def system_python():
    """Another Python than the system's seldom knows the system's bindings."""
    own = "/usr/bin/python3"
    if os.path.exists(own) and "PARLOR_SYSTEM_PYTHON" not in os.environ:
        os.environ["PARLOR_SYSTEM_PYTHON"] = "1"
        os.execv(own, [own, *sys.argv])


def own_buses():
    """Begins this script anew with a session bus of its own; what is asked of it starts there by itself."""
    if "PARLOR_OWN_BUS" in os.environ:
        return
    if not any(map(os.path.exists, LAUNCHERS)):
        skip("at-spi2-core is not installed")
    os.environ["PARLOR_OWN_BUS"] = "1"
    try:
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
    except FileNotFoundError:
        skip("dbus-run-session is not installed")


class Desk:
    """The display, and the programs that were started on it."""

    def __init__(self):
        self.running = []
        self.folder = tempfile.TemporaryDirectory()
        reading, writing = os.pipe()
        try:
            self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24",
                        "-nolisten", "tcp"], pass_fds=(writing,))
        except FileNotFoundError:
            skip("Xvfb is not installed")
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            skip("Xvfb does not start")
        os.environ.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", LANGUAGE="en",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", PARLOR_LESS_MOTION="1")
        os.environ.pop("WAYLAND_DISPLAY", None)

    def start(self, command, **options):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   preexec_fn=die_with_parent, **options)
        self.running.append(process)
        return process

    def start_parlor(self, parlor, name, port):
        profile = os.path.join(self.folder.name, name)
        return self.start([parlor, "--profile", profile, "--name", name, "--port", str(port)])

    def clear(self):
        for process in reversed(self.running):
            process.kill()
            process.wait()
        self.folder.cleanup()
