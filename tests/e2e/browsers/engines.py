"""The three engines: how each is started, with what preferences, and what it says in its console."""

import ctypes
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

from lan import free_port
from webdriver import Marionette, Refused, WebDriver

STARTING = 40  # seconds
PR_SET_PDEATHSIG = 1
LOCALES = {"en": "en-US", "de": "de-DE", "es": "es-ES", "fr": "fr-FR", "ko": "ko-KR"}
# What a browser says by itself of a connection that did not come about or was lost, and of a file that was refused: the
# server's refusals alone are plain text.
OF_THE_LINE = re.compile(r"WebSocket connection|can.t establish a connection|interrupted while the page was loading"
                         r"|Failed to load resource|net::ERR_|NetworkError|Could not connect|Load failed"
                         r"|network connection was lost|due to access control checks"
                         r"|MIME type \(.text/plain.\)")


def die_with_parent():
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def started(command, environment=None, **more):
    """A program with a session bus of its own, which ends with this one."""
    bus = shutil.which("dbus-run-session")
    return subprocess.Popen([*([bus, "--"] if bus else []), *command], stdin=subprocess.DEVNULL,
                            env={**os.environ, **(environment or {})}, preexec_fn=die_with_parent,
                            start_new_session=True, **more)


def patiently(attempt, *troubles):
    """What `attempt` gives as soon as it gives something."""
    deadline = time.monotonic() + STARTING
    while True:
        try:
            return attempt()
        except troubles:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


class Engine:
    """One browser with a profile of its own. `look`: width, height, dark, language, touch, less_motion, text."""

    adapts = False  # whether it can take another look, but for the language, while it runs

    def __init__(self, look):
        self.look = look
        self.folder = tempfile.mkdtemp(prefix="parlor-browser-")
        self.said = open(os.path.join(self.folder, "said"), "w+", encoding="utf-8", errors="replace")
        self.start()

    def end(self):
        try:
            self.driver.end()
        except (Refused, OSError, ConnectionError):
            pass
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.said.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def fit(self):
        """Gives the page the size of the look; what the window has around it is found out by trying."""
        width, height = self.look.width, self.look.height
        self.driver.resize(width, height)
        inner = self.driver.script("return [innerWidth, innerHeight]")
        if inner != [width, height]:
            self.driver.resize(2 * width - inner[0], 2 * height - inner[1])


class Chromium(Engine):
    name = "Chromium"
    adapts = True
    logging = {}  # what it keeps a log of beside its console
    more = {}  # of chromedriver's own options

    @staticmethod
    def missing():
        return [each for each in ("chromium", "chromedriver") if not shutil.which(each)]

    def start(self):
        port = free_port()
        self.process = started(["chromedriver", f"--port={port}"], stdout=self.said, stderr=self.said)
        options = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                            "--hide-scrollbars", f"--user-data-dir={self.folder}/profile"],
                   "prefs": {"intl.accept_languages": LOCALES[self.look.language],
                             "webkit.webprefs.default_font_size": round(16 * self.look.text)},
                   "binary": shutil.which("chromium"), **self.more}
        asked = {"browserName": "chrome", "goog:chromeOptions": options,
                 "goog:loggingPrefs": {"browser": "ALL", **self.logging}}
        self.driver = patiently(lambda: WebDriver(port, asked), OSError)
        self.emulate()

    def tools(self, command, **parameters):
        """Asks the browser's own developer tools."""
        return self.driver.ask("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def adapt(self, look):
        self.look = look
        self.emulate()

    def emulate(self):
        self.tools("Emulation.setDeviceMetricsOverride", width=self.look.width, height=self.look.height,
                   deviceScaleFactor=self.look.scale, mobile=self.look.touch)
        self.tools("Emulation.setTouchEmulationEnabled", enabled=self.look.touch)
        self.tools("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if self.look.dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce" if self.look.less_motion else "no-preference"}])

    def errors(self):
        told = self.driver.ask("POST", "/se/log", {"type": "browser"})
        return [each["message"] for each in told if each["level"] in ("SEVERE", "WARNING")]

    def accessible(self):
        """The names and roles of the browser's own accessibility tree, as (role, name)."""
        nodes = self.tools("Accessibility.getFullAXTree")["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes
                if not node.get("ignored")]


class Firefox(Engine):
    name = "Firefox"

    @staticmethod
    def missing():
        return [] if shutil.which("firefox-esr") or shutil.which("firefox") else ["firefox-esr"]

    def start(self):
        port = free_port()
        preferences = {
            "marionette.port": port, "intl.accept_languages": LOCALES[self.look.language],
            "layout.css.prefers-color-scheme.content-override": 0 if self.look.dark else 1,
            "ui.prefersReducedMotion": 1 if self.look.less_motion else 0,
            "datareporting.policy.dataSubmissionEnabled": False, "app.update.enabled": False,
            "browser.shell.checkDefaultBrowser": False, "network.captive-portal-service.enabled": False,
            "network.connectivity-service.enabled": False, "dom.disable_open_during_load": False,
            "browser.startup.page": 0, "media.autoplay.default": 0, "remote.log.level": "Fatal",
        }
        profile = os.path.join(self.folder, "profile")
        os.mkdir(profile)
        with open(os.path.join(profile, "user.js"), "w", encoding="utf-8") as file:
            for key, value in preferences.items():
                file.write(f"user_pref({json.dumps(key)}, {json.dumps(value)});\n")
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        self.process = started([program, "-headless", "-marionette", "-remote-allow-system-access", "-no-remote",
                                "-profile", profile],
                               {"HOME": self.folder, "MOZ_HEADLESS": "1"}, stdout=self.said, stderr=self.said)
        self.driver = patiently(lambda: Marionette(port), OSError, ConnectionError)
        self.fit()

    # As the browser's console has it; what the browser says of itself is nobody's error, nor that a test has looked at
    # a page that was still being loaded.
    ERRORS = """
        const said = Services.console.getMessageArray()
            .filter(each => each instanceof Ci.nsIScriptError && !each.isFromPrivateWindow)
            .filter(each => each.sourceName.startsWith("http") || each.category === "CSP_CSPViolation")
            .map(each => each.errorMessage).filter(each => !each.startsWith("Layout was forced before"));
        Services.console.reset();
        return said;"""

    def errors(self):
        return self.driver.script_of_the_browser(self.ERRORS)


class WebKit(Engine):
    name = "WebKit"

    @staticmethod
    def browser():
        return next(iter(sorted(glob.glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser"))), None)

    @staticmethod
    def missing():
        gone = [each for each in ("WebKitWebDriver", "Xvfb") if not shutil.which(each)]
        return gone + ([] if WebKit.browser() else ["MiniBrowser"])

    def start(self):
        port = free_port()
        theme = "Adwaita:dark" if self.look.dark else "Adwaita"
        self.process = started(["WebKitWebDriver", f"--port={port}"],
                               {"GTK_THEME": theme, "DISPLAY": display("browsers"), "HOME": self.folder},
                               stdout=self.said, stderr=self.said)
        asked = {"webkitgtk:browserOptions": {"binary": self.browser(), "args": ["--automation"]}}
        self.driver = patiently(lambda: WebDriver(port, asked), OSError, Refused)
        self.fit()

    # WebKit shows its console to nobody, so the page is listened to from its load on; what went wrong before that, the
    # other two engines tell.
    LISTEN = """
        if (!window.heardByTest) {
            const said = window.heardByTest = [];
            const error = console.error;
            console.error = (...all) => { said.push(all.join(" ")); error(...all); };
            addEventListener("error", event => said.push(event.message));
            addEventListener("unhandledrejection", event => said.push(String(event.reason)));
            addEventListener("securitypolicyviolation",
                             event => said.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
        }
        return window.heardByTest.splice(0);"""

    def errors(self):
        return self.driver.script(self.LISTEN)


ENGINES = {"chromium": Chromium, "firefox": Firefox, "webkit": WebKit}
_displays = {}


def display(whose):
    """A display that nobody sees, for all of this run. Browsers and windows have one each: a browser's own
    accessibility bus is named on its display, where others would find it."""
    if whose not in _displays:
        reading, writing = os.pipe()
        subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1400x24", "-nolisten", "tcp"],
                         pass_fds=(writing,), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                         preexec_fn=die_with_parent)
        os.close(writing)
        with os.fdopen(reading) as told:
            _displays[whose] = ":" + told.readline().strip()
    return _displays[whose]
