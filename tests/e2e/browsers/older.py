"""A server before it was brought up to date: a proxy in front of a house, which hands out what an older one had."""

import re

from proxy import FILE, Proxy, arriving

HELLO = re.compile(rb"protocol:\w+,name:")  # as the bundle has it
APP, OLDER_APP = b'"app":"parlor ', b'"app":"before '  # of one length: a frame keeps its own


class Older(Proxy):
    """While `is_older`, the page's files have the names of an older version and `welcome` names an older program; who
    is `outdated` speaks an older protocol, too."""

    def __init__(self, house, outdated=False):
        self.outdated, self.is_older = outdated, True
        self.names = {}  # of files, from the older ones to today's
        super().__init__(house)

    def file_behind(self, path):
        return self.names.get(path, path)

    def changed(self, path, answer):
        head, _, body = answer.partition(b"\r\n\r\n")
        if path.split(b"?")[0] == b"/":
            body = FILE.sub(self._older_name, body) if self.is_older else body
        elif self.outdated and path in self.names and path.startswith(b"/guest/main."):
            body = HELLO.sub(b"protocol:0,name:", body)
        return re.sub(rb"(?i)(content-length: *)\d+", rb"\g<1>%d" % len(body), head) + b"\r\n\r\n" + body

    def _older_name(self, name):
        older = name[1] + name[2][::-1] + name[3]
        self.names[older] = name[0]
        return older

    def messages(self, line):
        """What arrives may be cut anywhere: a beginning of APP at its end waits for the rest."""
        kept = b""
        for data in arriving(line):
            data = kept + data
            kept = next((APP[:size] for size in range(len(APP) - 1, 0, -1) if data.endswith(APP[:size])), b"")
            data = data[:len(data) - len(kept)]
            yield data.replace(APP, OLDER_APP) if self.is_older else data
        yield kept
