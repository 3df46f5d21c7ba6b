"""A line on which something is lost: a proxy in front of a house, which does not hand out one of the page's files."""

from proxy import FILE, Proxy

MISSING = b"/guest/missing"


class Faulty(Proxy):
    """The first `times` requests for that file, such as line.css, find nothing."""

    def __init__(self, house, file, times):
        self.file, self.times = file.encode(), times
        super().__init__(house)

    def file_behind(self, path):
        asked = FILE.match(path)
        if not self.times or not asked or asked[1] + asked[3][1:] != b"/guest/" + self.file:
            return path
        self.times -= 1
        return MISSING
