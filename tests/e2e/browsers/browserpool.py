"""Browsers that are used again: starting one takes longer than much of what is done in it. Every house has a port of
its own, and so each guest finds nothing that the last one has left."""

from webdriver import Refused


class BrowserPool:
    """In place of an engine. One that does not adapt is started anew for everybody."""

    def __init__(self, engine):
        self.engine, self.name, self.free, self.started = engine, engine.name, {}, []

    def __call__(self, look):
        if not self.engine.adapts:
            return self.engine(look)
        kind = look.language, look.text
        waiting = self.free.setdefault(kind, [])
        browser = waiting.pop() if waiting else self._start(look)
        browser.adapt(look)
        return PooledBrowser(browser, waiting)

    def _start(self, look):
        browser = self.engine(look)
        self.started.append(browser)
        return browser

    def end(self):
        for browser in self.started:
            browser.end()


class PooledBrowser:
    def __init__(self, browser, waiting):
        self._browser, self._waiting = browser, waiting

    def __getattr__(self, name):
        return getattr(self._browser, name)

    def end(self):
        """It stays for the next one, with one empty window; but for one that does not obey any more."""
        try:
            self.driver.only_window()
            self.driver.navigate("about:blank")
            self.errors()
        except (Refused, OSError):
            return
        self._waiting.append(self._browser)
