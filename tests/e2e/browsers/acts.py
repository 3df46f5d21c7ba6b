"""What guests in browsers do again and again."""

import lan
import words


def sits_down(guest, link, name, host="Ana"):
    """From the link to the seat: the name and one tap."""
    guest.visit(link)
    guest.read(words.at_table(host))
    guest.write(words.YOUR_NAME, name)
    guest.tap("button", words.SIT_DOWN)


def person_called(partner, name):
    """Somebody at that partner's table, as soon as they are there."""
    def called(room):
        return [each for each in room["people"] if each["name"] == name]
    return called(partner.room_where(called))[0]


def begins(guest, partner):
    """Both are ready, and the match is there."""
    guest.tap("button", words.READY, exactly=True)
    partner.ready()
    partner.opened()
    guest.wait_gone("button", words.READY, exactly=True)
    guest.wait_gone("button", words.NOT_READY)


def plays_cell(guest, name):
    """Taps a place of a board until a piece lies there: on small ones the first tap only aims, and so does one that a
    busy machine has drawn out."""
    def lies():
        guest.tap_if_there("button", words.cell(name))
        return guest.soon(lambda: not guest.has("button", words.cell(name)))

    guest.wait("button", words.cell(name))  # behind a sheet there is none
    guest.painted()
    guest.until(lies, f"{name} stays empty")


def name_of(cell):
    """[1, 0] is b1: rows count from the top."""
    return f"{chr(ord('a') + cell[0])}{cell[1] + 1}"


def plays_out(guest, partner, guests_cells, partners_cells):
    """A line game, whoever begins: each plays their own cells in order, until it is over."""
    mine, theirs = list(guests_cells), list(partners_cells)
    while "result" not in partner.match:
        if partner.seat in partner.match["turn"]:
            partner.move({"cell": theirs.pop(0)})
        else:
            guest.read(words.YOUR_TURN)
            plays_cell(guest, name_of(mine.pop(0)))
            step = partner.match["step"]
            partner.until(lambda match: match["step"] > step, "the guest's move")
    return partner.match["result"]


def picks(guest, gesture):
    """The gesture of that number, of those that lie there."""
    def picked():
        return guest.run("""
            const one = find('group', arguments[0])[0].querySelectorAll('button')[arguments[1]];
            const isPressed = () => one.getAttribute('aria-pressed') === 'true';
            if (!isPressed())
                one.click();
            return isPressed();""", guest.spoken("Gestures"), gesture)

    guest.wait("group", "Gestures")
    guest.until(picked, f"gesture {gesture} is not chosen")


def chooses(guest, gesture):
    """Taps it until it is chosen: before the match is live it cannot be."""
    def is_chosen():
        return guest.run("return find('button', arguments[0])"
                         ".some(each => each.getAttribute('aria-pressed') === 'true')", guest.spoken(gesture))

    guest.until(lambda: is_chosen() or guest.tap_if_there("button", gesture) and is_chosen(),
                f"{gesture} is not chosen")


def lays_out(guest, code):
    """Lays the symbols of a code out, one after another."""
    for symbol in code:
        guest.tap("button", symbol, exactly=True)


def feedback(code, guess):
    bulls = sum(one == other for one, other in zip(code, guess))
    return {"bulls": bulls, "cows": sum(symbol in code for symbol in guess) - bulls}


def duels(guest, partner, guests_guess, partners_guess):
    """A duel from the first guess on: each guesses the same until it is over; the page answers and opens by itself."""
    while "result" not in partner.match:
        view, step = partner.match["view"], partner.match["step"]
        if partner.seat in partner.match["turn"]:
            if view["phase"] == "reveal":
                partner.move(partner.sealed)
            elif view["pending"]:
                partner.move({"answer": feedback(partner.sealed["code"], view["pending"]["guess"])})
            else:
                partner.move({"guess": partners_guess})
            continue
        if view["phase"] == "guess" and not view["pending"]:
            lays_out(guest, guests_guess)
            guest.tap("button", words.GUESS, exactly=True)
        partner.until(lambda match: match["step"] > step or "result" in match,  # pylint: disable=cell-var-from-loop
                      "what the page does")


def sleeps(guest, port):
    """The phone goes to sleep and is taken up again, and has lost its connection meanwhile."""
    guest.hide(True)
    lan.break_connections(port)
    guest.hide(False)


def is_live(guest):
    """In a match: the page asks the server, as after a sleep, and takes input again once that has answered."""
    guest.hide(True)
    guest.hide(False)
    guest.painted()
    guest.until(lambda: guest.run("return document.querySelector('.board-space:not(.stale)') !== null"),
                "the match is not live again")


def says(guest, text):
    """Writes a line on a phone, where the chat has to be opened for it, and closes the chat."""
    guest.tap("button", words.CHAT)
    guest.write(words.WRITE_TO_TABLE, text)
    guest.tap("button", words.SEND)
    guest.tap("button", words.CLOSE)
    guest.wait_gone("textbox", words.WRITE_TO_TABLE)


def looks_back(guest):
    guest.tap("button", words.LOOK_BACK)
    guest.read(words.LOOKING_BACK)
    guest.tap("button", words.ONE_BACK)
    guest.tap("button", words.BACK_TO_NOW)
    guest.read_not(words.LOOKING_BACK)
    guest.wait("button", words.LOOK_BACK)


def leaves(guest):
    """Between matches."""
    guest.tap("button", words.MENU)
    guest.tap("button", words.LEAVE)
    guest.wait("button", words.STAY)
    guest.tap("button", words.LEAVE)
    guest.wait_gone("button", words.MENU)
