"""What a scene plays on: a house, guests in browsers and people without, and all tidied up after."""

from engines import OF_THE_LINE
from faulty import Faulty
from guest import Failure, Guest, Look
from house import House
from older import Older


class Stage:
    def __init__(self, engine, server, parlor=None):
        self.engine, self.program, self.parlor = engine, server, parlor
        self.guests, self.people, self.houses, self.others = [], [], [], []
        self.line_is_cut = False  # then browsers complain of it by themselves

    def house(self, *options):
        house = House(self.program, *options)
        self.houses.append(house)
        return house

    def older(self, house, **how):
        """A proxy in front of that house that makes of it an older version."""
        self.others.append(Older(house, **how))
        return self.others[-1]

    def faulty(self, house, **what):
        """A proxy in front of that house that loses something."""
        self.others.append(Faulty(house, **what))
        return self.others[-1]

    def window(self, name):
        from window import Window  # what it needs is not everywhere
        self.others.append(Window(self.parlor, name))
        return self.others[-1]

    def guest(self, **look):
        guest = Guest(self.engine, Look(**look))
        self.guests.append(guest)
        return guest

    def partner(self, house, name="Ana", **hello):
        partner = house.partner(name, **hello)
        self.people.append(partner)
        return partner

    def back(self, partner):
        """The same person over a new connection, at the match as it is now."""
        again = partner.again()
        self.people.append(again)
        return again

    def all_quiet(self):
        """No page has said an error, or has done what its own policy forbids."""
        for guest in self.guests:
            guest.listen()
            said = [each for each in guest.troubles if not (self.line_is_cut and OF_THE_LINE.search(each))]
            if said:
                raise Failure("in the console: " + "\n".join(said))

    def end(self):
        for guest in self.guests:
            guest.end()
        for person in self.people:
            person.drop()
        for other in self.houses + self.others:
            other.end()
