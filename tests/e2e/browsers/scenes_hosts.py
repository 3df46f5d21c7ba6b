"""What a host may do to a guest: the page says what has happened and what can be done next, and that can be done."""

import acts
import words
from expect import expect
from scene import scene


def _with_a_guest(stage):
    """A house, Ana who hosts, a page at her table, and who that is."""
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    bo.wait("button", words.READY, exactly=True)
    person = acts.person_called(ana, "Bo")
    expect(person.get("browser") is True, "Bo is in a browser")
    return house, ana, bo, person["person"]


@scene
def who_is_asked_to_leave_may_come_again(stage):
    _, ana, bo, person = _with_a_guest(stage)
    ana.ok("kick_player", person=person, reason="Supper")
    bo.read(words.asked_to_leave("Ana"))
    bo.read("Supper")
    expect(bo.run("return document.querySelector('q')?.textContent") == "Supper", "the reason is marked as quoted")
    bo.read(words.MAY_JOIN_OTHERS)
    bo.tap("button", words.SIT_DOWN)
    bo.wait("button", words.READY, exactly=True)


@scene
def who_is_asked_to_leave_finds_other_tables(stage):
    house, ana, bo, person = _with_a_guest(stage)
    dan = stage.partner(house, "Dan")
    dan.open("gomoku")
    ana.ok("kick_player", person=person, reason="")
    bo.read(words.asked_to_leave("Ana"))
    bo.wait("button", words.ALL_TABLES)
    expect(bo.run("return find('button', arguments[0])[0].closest('[role=alert]') !== null", words.ALL_TABLES),
           "what can be done next stands with what has happened")
    bo.tap("button", words.ALL_TABLES)
    bo.tap("button", words.at_table("Dan"))
    bo.tap("button", words.SIT_DOWN)
    dan.room_where(lambda room: len(room["people"]) == 2)


@scene
def who_is_let_in_no_more_opens_another_table(stage):
    _, ana, bo, person = _with_a_guest(stage)
    ana.ok("kick_player", person=person, reason="", ban=True)
    bo.read(words.let_in_no_more("Ana"))
    bo.read(words.CHOOSE_OR_OPEN)
    bo.tap("button", words.SIT_DOWN)
    bo.read(words.NOT_WANTED)
    bo.tap("button", words.ALL_TABLES)
    bo.tap("button", words.OPEN_A_TABLE)
    bo.tap("button", words.OPEN_THE_TABLE)
    bo.wait("button", words.MENU)


@scene
def a_ban_survives_a_reload_and_is_taken_back(stage):
    house, ana, bo, person = _with_a_guest(stage)
    ana.ok("kick_player", person=person, reason="", ban=True)
    bo.read(words.let_in_no_more("Ana"))
    bo.reload()
    bo.tap("button", words.SIT_DOWN)
    bo.read(words.NOT_WANTED)
    ana.ok("unban_player", person=person)
    bo.tap("button", words.SIT_DOWN)
    bo.wait("button", words.READY, exactly=True)


@scene
def who_is_muted_is_told_and_plays_on(stage):
    _, ana, bo, person = _with_a_guest(stage)
    acts.begins(bo, ana)
    ana.ok("mute_player", person=person, muted=True)
    bo.tap("button", words.CHAT)
    bo.read(words.MUTED)
    bo.wait_gone("textbox", words.WRITE_TO_TABLE)
    ana.ok("chat_message", text="Only a joke")
    bo.read("Only a joke")
    ana.ok("mute_player", person=person, muted=False)
    bo.write(words.WRITE_TO_TABLE, "Thank you")
    bo.tap("button", words.SEND)
    ana.wait("chat_message", lambda line: line["text"] == "Thank you")
    bo.tap("button", words.CLOSE)
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.read("You win")
