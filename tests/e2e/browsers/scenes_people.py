"""Who comes, who watches, who is asked to leave, and what strangers write."""

import acts
import words
from expect import expect, expect_equal
from scene import scene

# Names and lines of chat made to become markup, to run, to hide or to freeze.
HOSTILE = [
    "<img src=x onerror=a()>", "<b>bold</b>&amp;", "javascript:alert(1)", "</script><script>", "\"'><svg onload=1>",
    "{{server}}", "%1 %n %L2", "${alert(1)}", "\u202eevil\u202c", "A\u0301\u0302\u0303\u0304", "&lt;i&gt;", "__proto__",
    "constructor", "👩\u200d👩\u200d👧\u200d👦", "لا إله", "'; DROP TABLE",
]


@scene
def hostile_names_and_chat_are_text(stage):
    house = stage.house()
    ana, bo = stage.partner(house, HOSTILE[0]), stage.guest()
    room = ana.open("tic_tac_toe", name=HOSTILE[4])
    bo.visit(house.link(room))
    bo.read(ana.name)
    bo.write(words.YOUR_NAME, "Bo")
    bo.tap("button", words.SIT_DOWN)
    others = [stage.partner(house, name) for name in HOSTILE[1:5]]
    for other in others:
        other.enter(room, **{"as": "spectator"})
    acts.begins(bo, ana)
    bo.tap("button", words.CHAT)
    # Each writes four: five are taken at once.
    for number, text in enumerate(HOSTILE):
        others[number // 4].ok("chat_message", text=text)
        bo.read(others[number // 4].last_line())
    markup = "img:not([src*='/guest/']), script:not([src]), b, i, [onload], [onerror], iframe"
    made = f'return [...document.querySelectorAll("{markup}")]'
    expect_equal(bo.run(f"{made}.map(each => each.outerHTML.slice(0, 80))"), [], "what has become markup")


@scene
def a_password_is_asked_for(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    room = ana.open("tic_tac_toe", password="lamp & light")
    bo.visit(house.link(room))
    bo.write(words.YOUR_NAME, "Bo")
    bo.write(words.PASSWORD, "guess")
    bo.tap("button", words.SIT_DOWN)
    bo.read(words.WRONG_PASSWORD)
    bo.write(words.PASSWORD, "lamp & light")
    bo.tap("button", words.SIT_DOWN)
    bo.wait("button", words.READY, exactly=True)
    cleo = stage.guest()
    cleo.visit(house.link(room, password="lamp & light"))
    cleo.write(words.YOUR_NAME, "Cleo")
    cleo.tap("button", words.WATCH)
    ana.room_where(lambda seen: seen["spectators"] == 1)


@scene
def a_name_is_needed(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), " ")
    bo.read(words.NAME_MISSING)


@scene
def a_full_table_can_be_watched(stage):
    house = stage.house()
    ana, dan, bo = stage.partner(house), stage.partner(house, "Dan"), stage.guest()
    room = ana.open("tic_tac_toe")
    dan.enter(room)
    ana.begin()
    dan.opened()
    bo.visit(house.link(room))
    bo.read(words.FULL)
    expect_equal(bo.run("return document.querySelectorAll('.lamp-scene .somebody').length"), 2, "who sits at the table")
    bo.write(words.YOUR_NAME, "Bo")
    bo.tap("button", words.WATCH)
    ana.my_turn() if ana.seat in ana.match["turn"] else dan.my_turn()
    mover = ana if ana.seat in ana.match["turn"] else dan
    mover.move({"cell": [1, 1]})
    bo.wait("button", "b2, X")


@scene
def the_newer_window_has_the_seat(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    link = house.link(ana.open("tic_tac_toe"))
    acts.sits_down(bo, link, "Bo")
    acts.begins(bo, ana)
    older = bo.driver.window()
    bo.driver.to_window(bo.driver.new_window())
    bo.visit(link)
    bo.wait("button", words.cell("b2"))
    newer = bo.driver.window()
    bo.driver.to_window(older)
    bo.read(words.ELSEWHERE)
    bo.driver.to_window(newer)
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.read("You win")


@scene
def leaving_is_asked(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    bo.tap("button", words.MENU)
    bo.tap("button", words.LEAVE)
    bo.tap("button", words.STAY)
    bo.wait("button", words.cell("a1"))
    bo.tap("button", words.MENU)
    bo.tap("button", words.LEAVE)
    bo.tap("button", words.LEAVE_AND_LET_WIN)
    ana.ended()


@scene
def what_is_stored_can_be_forgotten(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    bo.wait("button", words.READY, exactly=True)
    stored = "return JSON.stringify(Object.values(localStorage))"
    expect("Bo" in bo.run(stored), "the page keeps the name")
    bo.tap("button", words.MENU)
    bo.tap("button", words.ON_THIS_DEVICE)
    bo.tap("button", words.FORGET)
    bo.tap("button", words.FORGET_REALLY)
    bo.until(lambda: "Bo" not in bo.run(stored), "the name is still stored")


@scene
def the_table_is_put_away(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    bo.wait("button", words.READY, exactly=True)
    stage.line_is_cut = True
    house.close()
    bo.read(words.PUT_AWAY)
    bo.wait("button", words.TRY_NOW)
    expect(words.SAME_WIFI not in bo.text(), "nobody is asked about the Wi-Fi for what the host has done")


@scene
def a_room_that_is_gone_is_said(stage):
    house, bo = stage.house(), stage.guest()
    bo.visit(house.link("r99"))
    bo.read(words.GONE)


def _person(room, name):
    return next(each["person"] for each in room["people"] if each["name"] == name)


@scene
def a_page_that_is_handed_the_table_hosts_it(stage):
    house = stage.house()
    ana, bo, dan = stage.partner(house), stage.guest(), stage.partner(house, "Dan")
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    dan.enter(ana.room, **{"as": "spectator"})
    room = ana.room_where(lambda seen: {"Bo", "Dan"} <= {each["name"] for each in seen["people"]})
    ana.ok("make_host", person=_person(room, "Bo"))
    bo.tap("button", words.MENU)
    bo.tap("button", words.PEOPLE)
    bo.tap("button", "Dan")
    bo.tap("button", words.MUTE)
    dan.wait("room", lambda seen: any(each["muted"] for each in seen["people"]))
    dan.refused("muted", "chat_message", text="Hello?")
    bo.tap("button", words.CLOSE)
    bo.tap("button", words.START_NOW)
    ana.opened()
    bo.wait("button", words.cell("b2"))


@scene
def people_talk_and_react(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    ana.ok("chat_message", text="Have fun!")
    bo.wait("button", words.ONE_NOT_READ)
    bo.tap("button", words.CHAT)
    bo.read("Have fun!")
    bo.write(words.WRITE_TO_TABLE, "You too")
    bo.tap("button", words.SEND)
    ana.wait("chat_message", lambda line: line["text"] == "You too")
    ana.ok("react", what="clap")
    bo.tap("button", words.CLOSE)
    bo.wait_gone("textbox", words.WRITE_TO_TABLE)


@scene
def who_watches_sees_it_and_may_not_play(stage):
    house = stage.house()
    ana, dan, bo = stage.partner(house), stage.partner(house, "Dan"), stage.guest()
    room = ana.open("rock_paper_scissors", options={"rule": "points", "first_to": 1})
    bo.visit(house.link(room))
    bo.write(words.YOUR_NAME, "Bo")
    bo.tap("button", words.ONLY_WATCH)
    dan.enter(room)
    ana.begin()
    dan.opened()
    bo.read("Ana")
    for player, gesture in ((ana, 0), (dan, 1)):
        player.throw(gesture)
    expect(not bo.has("button", words.THROW), "who watches throws nothing")
    for player in (ana, dan):
        player.show()
    ana.ended()
    bo.read(words.wins("Ana"))
