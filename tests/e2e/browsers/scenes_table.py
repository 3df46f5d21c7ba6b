"""What one does at the table beside playing: looking back, the host's rights, name and figure; where the focus is."""

import acts
import words
from expect import expect, expect_equal
from scene import scene

ARROW_LEFT, END, ENTER, ESCAPE, F6 = "\ue012", "\ue010", "\ue007", "\ue00c", "\ue036"


def _at_a_match(stage, game="gomoku", **look):
    """Ana's table with a page at it, and a match that has begun."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(**look)
    acts.sits_down(bo, house.link(ana.open(game)), "Bo")
    acts.begins(bo, ana)
    return ana, bo


def _moves(guest):
    return guest.run("return find('option', '').map(nameOf)")


def _listed(width, height):
    def plays(stage):
        ana, bo = _at_a_match(stage, width=width, height=height)
        bo.wait("button", words.cell("h8"))
        expect(not bo.has("listbox", words.MOVES), "an empty list is not there")
        for _ in range(2):
            if ana.seat in ana.match["turn"]:
                ana.move({"cell": [7, 7]})
            else:
                acts.plays_cell(bo, "k11")
                ana.my_turn()
        bo.wait("listbox", words.MOVES)
        bo.until(lambda: sorted(_moves(bo)) == ["h8, Ana", "k11, Bo"], "both moves are listed")
        first = _moves(bo)[0]
        bo.tap("option", first)
        bo.read(words.LOOKING_BACK)
        last = ("h8, empty" if first.startswith("k") else "k11, empty")
        bo.wait("button", last)
        bo.press(ARROW_LEFT)
        bo.wait("button", words.cell(first.split(",")[0]))
        bo.press(END)
        bo.read_not(words.LOOKING_BACK)
        bo.wait_gone("button", last)
        expect_equal(bo.run("return document.activeElement.getAttribute('role')"), "listbox", "what has the focus")
        bo.press(F6)
        expect(bo.run("return document.activeElement.closest('.chat-column, .last-words') !== null"),
               "F6 goes on to the chat")

    plays.__name__ = f"moves_are_listed_and_lead_back_at_{width}_by_{height}"
    return plays


for _size in ((1024, 768), (768, 1024)):
    scene(_listed(*_size))


@scene
def a_phone_has_no_room_for_the_moves(stage):
    ana, bo = _at_a_match(stage)
    if ana.seat in ana.match["turn"]:
        ana.move({"cell": [7, 7]})
    else:
        acts.plays_cell(bo, "h8")
    bo.wait_gone("button", words.cell("h8"))
    expect(not bo.has("listbox", words.MOVES), "no list on a phone")


def _hosts(stage, game="tic_tac_toe", **settings):
    """A page that Ana has handed her table over to."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open(game, **settings), settings.get("password")), "Bo")
    room = ana.room_where(lambda seen: len(seen["people"]) == 2)
    ana.ok("make_host", person=next(each["person"] for each in room["people"] if each["name"] == "Bo"))
    return house, ana, bo


@scene
def a_page_that_hosts_names_the_table_and_locks_it(stage):
    house, ana, bo = _hosts(stage)
    bo.tap("button", words.CHANGE_GAME)
    bo.write(words.TABLE_NAME, "The kitchen table")
    bo.tap("switch", words.ASK_FOR_PASSWORD)
    bo.tap("button", words.SET_TABLE)
    bo.read(words.PASSWORD_MISSING)
    bo.write(words.ROOM_PASSWORD, "lamp")
    bo.tap("button", words.SET_TABLE)
    ana.room_where(lambda seen: seen["locked"] and seen["named"] and seen["name"] == "The kitchen table")
    bo.read("The kitchen table")
    stage.partner(house, "Dan").refused("wrong_password", "join_room", room=ana.room)
    bo.tap("button", words.CHANGE_GAME)
    bo.tap("switch", words.ASK_FOR_PASSWORD)
    bo.write(words.TABLE_NAME, " ")
    bo.tap("button", words.SET_TABLE)
    ana.room_where(lambda seen: not seen["locked"] and not seen["named"])
    bo.read(words.at_table("Bo"))
    stage.partner(house, "Eva").enter(ana.room, **{"as": "spectator"})


@scene
def a_page_that_hosts_starts_the_next_match_at_once(stage):
    _, ana, bo = _hosts(stage)
    bo.tap("button", words.START_NOW)
    ana.opened()
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.read("You win")
    bo.tap("button", words.START_NOW)
    ana.opened()
    bo.wait("button", words.cell("b2"))


@scene
def why_something_was_refused_is_said_in_the_readers_language(stage):
    house = stage.house()
    ana, dan, bo = stage.partner(house), stage.partner(house, "Dan"), stage.guest(language="de")
    if not bo.speaks():
        return
    acts.sits_down(bo, house.link(ana.open("rock_paper_scissors")), "Bo")
    dan.enter(ana.room)
    room = ana.room_where(lambda seen: len(seen["people"]) == 3)
    ana.ok("make_host", person=next(each["person"] for each in room["people"] if each["name"] == "Bo"))
    bo.tap("button", words.CHANGE_GAME)
    bo.wait("radio", "Tic-tac-toe")
    bo.call("click", "radio", "Tic-tac-toe")
    bo.tap("button", words.SET_TABLE)
    bo.read(bo.catalogue[words.TOO_MANY_PLAYERS][-1].replace("%n", "2").replace("%2", "3"))


@scene
def what_can_be_done_no_more_is_asked_no_more(stage):
    _, ana, bo = _hosts(stage)
    bo.tap("button", words.READY, exactly=True)
    bo.tap("button", words.CHANGE_GAME)
    ana.ready()
    ana.opened()
    bo.wait_gone("button", words.SET_TABLE)
    bo.tap("button", words.MENU)
    bo.tap("button", words.RESIGN)
    bo.wait("button", words.PLAY_ON)
    ana.ok("resign", match=ana.match["match"])
    bo.wait_gone("button", words.PLAY_ON)
    bo.read("You win")


@scene
def name_and_figure_can_be_changed_at_the_table(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    bo.tap("button", words.MENU)
    bo.tap("button", words.YOU)
    bo.write(words.YOUR_NAME, "Bob")
    bo.call("click", "radio", "Figure 32", exactly=True)  # it may lie beyond the edge
    bo.tap("button", words.THAT_IS_ME)
    ana.room_where(lambda seen: any(each["name"] == "Bob" and each["figure"] == 31 for each in seen["people"]))
    bo.read(["%1, you", "Bob"])
    bo.reload()
    bo.read(["%1, you", "Bob"])


@scene
def who_only_watches_at_a_full_table_takes_no_seat(stage):
    house = stage.house()
    ana, dan = stage.partner(house), stage.partner(house, "Dan")
    room = ana.open("tic_tac_toe")
    dan.enter(room)
    bo, eva = stage.guest(), stage.guest()
    for guest, name, how in ((bo, "Bo", words.ONLY_WATCH), (eva, "Eva", words.WATCH)):
        guest.visit(house.link(room))
        guest.read(words.FULL)
        guest.write(words.YOUR_NAME, name)
        guest.tap("button", how, exactly=True)
    bo.read(words.WATCHING)
    eva.read(words.SITS_BY_ITSELF)
    eva.tap("button", words.ONLY_WATCH)
    eva.read(words.WATCHING)
    dan.ok("leave_room")
    for guest in (bo, eva):
        guest.wait("button", words.SIT_DOWN)
    # Whatever the pages asked for when the seat became free, they asked before they write.
    for guest, line in ((bo, "Bo is here"), (eva, "Eva is here")):
        acts.says(guest, line)
        ana.wait("chat_message", lambda said: said["text"] == line)  # pylint: disable=cell-var-from-loop
    room = ana.newest_room()
    expect_equal([(each["name"], each["role"]) for each in room["people"]],
                 [("Ana", "player"), ("Bo", "spectator"), ("Eva", "spectator")], "who sits")


@scene
def what_happened_is_put_away_once_read(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    room = ana.room_where(lambda seen: len(seen["people"]) == 2)
    person = next(each["person"] for each in room["people"] if each["name"] == "Bo")
    ana.ok("kick_player", person=person, reason="Supper")
    bo.read("Supper")
    bo.tap("button", words.CLOSE)
    bo.read_not("Supper")


FOCUSED = "return [document.activeElement.tagName, nameOf(document.activeElement)]"


@scene
def the_focus_is_at_the_board_or_the_title(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(width=1024, height=768, touch=False)
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    bo.wait("button", words.READY, exactly=True)
    ana.ready()
    bo.call("focus", "button", words.READY, exactly=True)
    bo.press(ENTER)
    ana.opened()
    bo.until(lambda: bo.run(FOCUSED)[1].startswith("b2"), "the board has the focus where a match begins")
    bo.call("focus", "button", words.MENU)
    bo.press(ENTER)
    bo.until(lambda: bo.run(FOCUSED)[0] == "H2", "the title of a sheet has the focus")
    bo.press(ESCAPE)
    bo.until(lambda: bo.run(FOCUSED)[1] == words.MENU, "the focus is back at the button that opened the sheet")
    bo.run("document.activeElement.blur()")
    ana.ok("resign", match=ana.match["match"])
    bo.until(lambda: bo.run(FOCUSED)[0] == "H1", "the title has the focus where a match ends")


@scene
def a_sheet_that_is_open_hides_no_announcement(stage):
    ana, bo = _at_a_match(stage, "tic_tac_toe")
    if ana.seat not in ana.match["turn"]:
        acts.plays_cell(bo, "a1")
    ana.my_turn()
    bo.tap("button", words.CHAT)
    bo.wait("textbox", words.WRITE_TO_TABLE)
    bo.read(["%1. We say so here when it is your turn.", "Waiting for Ana"])
    bo.run("""window.heard = [];
        new MutationObserver(changes => changes.forEach(({ target, addedNodes }) =>
            (target.closest ? target : target.parentElement)?.closest('[aria-live], [role=status], [role=alert]')
            && (target.closest ? addedNodes : [target]).forEach(each => window.heard.push(each.textContent))))
            .observe(document.body, { childList: true, characterData: true, subtree: true })""")
    ana.move({"cell": [1, 1]})
    bo.until(lambda: "Your turn" in bo.run("return window.heard"), "the turn is announced in the sheet")
    bo.read(words.YOUR_TURN)
    expect_equal(bo.run("return window.heard").count("Your turn"), 1, "how often the turn is said")


@scene
def the_end_is_not_told_before_the_throws_have_turned_over(stage):
    ana, bo = _at_a_match(stage, "rock_paper_scissors")
    bo.run("""window.counted = window.early = false;
        new MutationObserver(() => {
            const counts = document.querySelector('.fist') !== null;
            window.counted = window.counted || counts;
            window.early = window.early || (counts && document.querySelector('.end-title, .wins') !== null); })
            .observe(document.body, { childList: true, subtree: true })""")
    bo.tap("button", words.PAPER)
    bo.tap("button", words.THROW)
    ana.throw(0)
    ana.show()
    bo.until(lambda: bo.run("return window.counted"), "all count")
    ana.ended()
    bo.read("You win")
    expect(not bo.run("return window.early"), "the end was told while they were still counting")


def _named_whole(width, height):
    def races(stage):
        house = stage.house()
        ana, bo = stage.partner(house, "Anastasia"), stage.guest(width=width, height=height)
        acts.sits_down(bo, house.link(ana.open("bulls_and_cows")), "Bo", host="Anastasia")
        acts.begins(bo, ana)
        ana.move({"guess": "1234"})
        bo.read("Anastasia")
        cut = bo.run("return [...document.querySelectorAll('.plate .who-name')]"
                     ".filter(each => each.scrollWidth > each.clientWidth).map(each => each.textContent)")
        expect_equal(cut, [], "names on plates that are cut")

    races.__name__ = f"names_in_a_race_are_whole_at_{width}_by_{height}"
    return races


for _size in ((390, 844), (360, 640)):
    scene(_named_whole(*_size))


@scene
def the_chat_bar_is_called_by_the_last_words(stage):
    ana, bo = _at_a_match(stage, "tic_tac_toe")
    ana.ok("chat_message", text="Have fun!")
    bo.wait("button", words.ONE_NOT_READ + ". Ana: Have fun!", exactly=True)


@scene
def how_long_a_seat_is_kept_is_whole_in_german(stage):
    stage.line_is_cut = True
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(width=360, height=640, language="de")
    if not bo.speaks():
        return
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    house.kill()
    bo.read(["seat kept %1", "1:"])
    cut = bo.run("return [...document.querySelectorAll('.plate .who-state')]"
                 ".filter(each => each.scrollWidth > each.clientWidth).map(each => each.textContent)")
    expect_equal(cut, [], "what is cut on plates")


@scene
def plates_stay_as_high_where_somebody_is_away(stage):
    ana, bo = _at_a_match(stage, "tic_tac_toe", width=360, height=640)
    heights = "return [...document.querySelectorAll('.plate')].map(each => each.offsetHeight)"
    before = bo.run(heights)
    ana.drop()
    bo.read("reconnecting · ")
    expect_equal(bo.run(heights), before, "how high plates are")
