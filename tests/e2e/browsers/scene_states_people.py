"""How a page comes into the states of hosting, of what is asked and of a table put away; see scene_states.py."""

import acts
import words
from scene_states import begun, out_of_the_menu, state, table


def _hosting(stage, look, *watchers):
    """A table that Ana has handed over to the guest."""
    house, ana, bo = table(stage, look)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    for name in watchers:
        stage.partner(house, name).enter(ana.room, **{"as": "spectator"})
    room = ana.room_where(lambda seen: {"Bo", *watchers} <= {each["name"] for each in seen["people"]})
    ana.ok("make_host", person=next(each["person"] for each in room["people"] if each["name"] == "Bo"))
    bo.wait("button", words.START_NOW)
    return house, ana, bo


@state
def join_without_a_name(stage, look):
    bo = _trying_to_join(stage, look, "")
    bo.read(words.NAME_MISSING)
    return bo


def _trying_to_join(stage, look, name):
    house, ana, bo = table(stage, look, password="lamp")
    bo.visit(house.link(ana.room))
    bo.write(words.YOUR_NAME, name)
    bo.write(words.PASSWORD, "moon")
    bo.tap("button", words.SIT_DOWN)
    return bo


@state
def join_with_a_wrong_password(stage, look):
    bo = _trying_to_join(stage, look, "Bo")
    bo.read(words.WRONG_PASSWORD)
    return bo


@state
def lobby_without_tables(stage, look):
    house, bo = stage.house(), stage.guest(**look)
    bo.visit(house.link())
    bo.wait("button", "Open a table")
    return bo


@state
def opening_a_table(stage, look):
    bo = lobby_without_tables(stage, look)
    bo.tap("button", "Open a table")
    bo.wait("button", "Open the table")
    return bo


@state
def hosting(stage, look):
    return _hosting(stage, look)[2]


@state
def changing_the_game(stage, look):
    bo = _hosting(stage, look)[2]
    bo.tap("button", "Change the game")
    bo.wait("button", "Set the table")
    return bo


@state
def ending_the_match_for_all(stage, look):
    _, ana, bo = _hosting(stage, look)
    bo.tap("button", words.START_NOW)
    ana.opened()
    bo.wait_gone("button", words.START_NOW)
    bo.tap("button", words.MENU)
    bo.tap("button", words.END_FOR_ALL)
    bo.wait("button", words.PLAY_ON)
    return bo


@state
def rights_of_the_host(stage, look):
    bo = _hosting(stage, look, "Dan", "Maximiliane")[2]
    bo.tap("button", words.MENU)
    bo.tap("button", words.PEOPLE)
    bo.tap("button", "Dan")
    bo.wait("button", words.MUTE)
    return bo


@state
def choosing(stage, look):
    house, ana, bo = table(stage, look)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    ana.ok("choosing", choosing=True)
    bo.read(["%1 is choosing a game", "Ana"])
    return bo


@state
def waiting_for_a_seat(stage, look):
    house, ana, bo = table(stage, look)
    stage.partner(house, "Dan").enter(ana.room)
    bo.visit(house.link(ana.room))
    bo.write(words.YOUR_NAME, "Bo")
    bo.tap("button", words.WATCH, exactly=True)
    bo.read(words.SITS_BY_ITSELF)
    return bo


@state
def put_away(stage, look):
    house, _, bo = begun(stage, look)
    stage.line_is_cut = True
    house.close()
    bo.read(words.PUT_AWAY)
    return bo


@state
def resigning(stage, look):
    return out_of_the_menu(stage, look, words.RESIGN, "button", "Play on")


@state
def name_and_figure(stage, look):
    return out_of_the_menu(stage, look, words.YOU, "button", words.THAT_IS_ME)


@state
def light_or_dark(stage, look):
    return out_of_the_menu(stage, look, "Light or dark", "radio", "as the device")


@state
def language(stage, look):
    return out_of_the_menu(stage, look, "Language", "radio", "as the browser")


@state
def leaving_before_a_match(stage, look):
    house, ana, bo = table(stage, look)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    bo.tap("button", words.MENU)
    bo.tap("button", words.LEAVE)
    bo.wait("button", words.STAY)
    return bo
