"""Two ways to remote-control a browser, with the same commands: WebDriver (W3C) over HTTP, and Firefox's Marionette."""

import base64
import http.client
import json
import socket

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key that marks an element, from the W3C recommendation
PATIENCE = 60  # seconds for one command; loading a page counts


class Refused(Exception):
    """The browser did not carry a command out; `kind` is the recommendation's word for why."""

    def __init__(self, kind, message):
        super().__init__(f"{kind}: {message}")
        self.kind = kind


class WebDriver:
    def __init__(self, port, capabilities):
        self.port, self.session = port, ""
        told = self.ask("POST", "", {"capabilities": {"alwaysMatch": capabilities}})
        self.session = "/" + told["sessionId"]

    def ask(self, method, path, content=None):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        body = None if content is None else json.dumps(content)
        line.request(method, f"/session{self.session}{path}", body, {"Content-Type": "application/json"})
        value = json.loads(line.getresponse().read())["value"]
        line.close()
        if isinstance(value, dict) and "error" in value:
            raise Refused(value["error"], value["message"])
        return value

    def navigate(self, url):
        self.ask("POST", "/url", {"url": url})

    def reload(self):
        self.ask("POST", "/refresh", {})

    def back(self):
        self.ask("POST", "/back", {})

    def script(self, body, *arguments):
        return self.ask("POST", "/execute/sync", {"script": body, "args": arguments})

    def click(self, element):
        self.ask("POST", f"/element/{element[ELEMENT]}/click", {})

    def type(self, element, text):
        self.ask("POST", f"/element/{element[ELEMENT]}/value", {"text": text})

    def clear(self, element):
        self.ask("POST", f"/element/{element[ELEMENT]}/clear", {})

    def label(self, element):
        """Its name, as the browser itself computes it."""
        return self.ask("GET", f"/element/{element[ELEMENT]}/computedlabel")

    def act(self, actions):
        self.ask("POST", "/actions", {"actions": actions})

    def picture(self):
        return base64.b64decode(self.ask("GET", "/screenshot"))

    def resize(self, width, height):
        """Of the window, its frame included."""
        self.ask("POST", "/window/rect", {"width": width, "height": height})

    def window(self):
        return self.ask("GET", "/window")

    def new_window(self):
        return self.ask("POST", "/window/new", {"type": "window"})["handle"]

    def to_window(self, handle):
        self.ask("POST", "/window", {"handle": handle})

    def only_window(self):
        """Closes all but one."""
        first, *others = self.ask("GET", "/window/handles")
        for handle in others:
            self.to_window(handle)
            self.ask("DELETE", "/window")
        self.to_window(first)

    def end(self):
        self.ask("DELETE", "")


class Marionette:
    """Frames are `LENGTH:JSON`, where JSON is [0, id, command, parameters] there and [1, id, error, result] back."""

    def __init__(self, port):
        self.line = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.stream = self.line.makefile("rb")
        self.number = 0
        self._frame()  # what it introduces itself with
        self.ask("WebDriver:NewSession")

    def _frame(self):
        length = b""
        while not length.endswith(b":"):
            read = self.stream.read(1)
            if not read:
                raise ConnectionError("Firefox has closed its Marionette connection")
            length += read
        return json.loads(self.stream.read(int(length[:-1])))

    def ask(self, command, **parameters):
        self.number += 1
        frame = json.dumps([0, self.number, command, parameters]).encode()
        self.line.sendall(str(len(frame)).encode() + b":" + frame)
        _, _, error, result = self._frame()
        if error:
            raise Refused(error["error"], error["message"])
        return result.get("value", result) if isinstance(result, dict) else result

    def navigate(self, url):
        self.ask("WebDriver:Navigate", url=url)

    def reload(self):
        self.ask("WebDriver:Refresh")

    def back(self):
        self.ask("WebDriver:Back")

    def script(self, body, *arguments):
        return self.ask("WebDriver:ExecuteScript", script=body, args=arguments)

    def script_of_the_browser(self, body, *arguments):
        """With the rights of Firefox itself."""
        self.ask("Marionette:SetContext", value="chrome")
        try:
            return self.script(body, *arguments)
        finally:
            self.ask("Marionette:SetContext", value="content")

    def click(self, element):
        self.ask("WebDriver:ElementClick", id=element[ELEMENT])

    def type(self, element, text):
        self.ask("WebDriver:ElementSendKeys", id=element[ELEMENT], text=text)

    def clear(self, element):
        self.ask("WebDriver:ElementClear", id=element[ELEMENT])

    def label(self, element):
        """Its name, as the browser itself computes it."""
        return self.ask("WebDriver:GetComputedLabel", id=element[ELEMENT])

    def act(self, actions):
        self.ask("WebDriver:PerformActions", actions=actions)

    def picture(self):
        return base64.b64decode(self.ask("WebDriver:TakeScreenshot", full=False))

    def resize(self, width, height):
        """Of the window, its frame included."""
        self.ask("WebDriver:SetWindowRect", width=width, height=height)

    def window(self):
        return self.ask("WebDriver:GetWindowHandle")

    def new_window(self):
        return self.ask("WebDriver:NewWindow", type="window")["handle"]

    def to_window(self, handle):
        self.ask("WebDriver:SwitchToWindow", handle=handle)

    def end(self):
        self.ask("Marionette:Quit", flags=["eForceQuit"])
        self.line.close()
