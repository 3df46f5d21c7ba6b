"""How a page comes into each of its states, for pictures. A state is a function of a stage and a look; it gives back
the guest who is to be seen."""

import acts
import words

STATES = []


def state(function):
    STATES.append(function)
    return function


def table(stage, look, game="tic_tac_toe", **settings):
    """Ana's, and a guest who has not come to it yet."""
    house = stage.house()
    ana = stage.partner(house)
    ana.open(game, **settings)
    return house, ana, stage.guest(**look)


def begun(stage, look, game="tic_tac_toe", **settings):
    """A match between her and the guest."""
    house, ana, bo = table(stage, look, game, **settings)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    acts.begins(bo, ana)
    return house, ana, bo


def _with_moves(stage, look, game, cells, **settings):
    """A line game in which these have been played, each by whoever was in turn, and the guest is in turn now; for that
    the last cell is played or is not."""
    _, ana, bo = begun(stage, look, game, **settings)
    left = list(cells)
    while len(left) > 1 or ana.seat in ana.match["turn"]:
        cell = left.pop(0)
        if ana.seat in ana.match["turn"]:
            ana.move({"cell": cell} if game != "four_in_a_row" else {"column": cell[0]})
        else:
            step = ana.match["step"]
            acts.plays_cell(bo, acts.name_of(cell))
            ana.until(lambda match: match["step"] > step, "the guest's move")  # pylint: disable=cell-var-from-loop
    bo.read(words.YOUR_TURN)
    return ana, bo


@state
def join(stage, look):
    house, ana, bo = table(stage, look)
    bo.visit(house.link(ana.room))
    bo.wait("button", words.SIT_DOWN)
    return bo


@state
def join_password(stage, look):
    house, ana, bo = table(stage, look, password="lamp")
    bo.visit(house.link(ana.room))
    bo.wait("button", words.SIT_DOWN)
    return bo


@state
def join_full(stage, look):
    house, ana, bo = table(stage, look)
    dan = stage.partner(house, "Dan")
    dan.enter(ana.room)
    ana.begin()
    bo.visit(house.link(ana.room))
    bo.read(words.FULL)
    return bo


@state
def lobby(stage, look):
    house, ana, bo = table(stage, look)
    for name, game in (("Dan", "gomoku"), ("Eva", "rock_paper_scissors"), ("Fay", "bulls_and_cows")):
        stage.partner(house, name).open(game)
    bo.visit(house.link())
    bo.wait("button", words.at_table("Ana"))
    return bo


@state
def gone(stage, look):
    house, _, bo = table(stage, look)
    bo.visit(house.link("r99"))
    bo.read(words.GONE)
    return bo


@state
def waiting(stage, look):
    house, ana, bo = table(stage, look)
    stage.partner(house, "Mina").enter(ana.room, **{"as": "spectator"})
    acts.sits_down(bo, house.link(ana.room), "Bo")
    ana.ready()
    bo.read(["%1 is ready", "Ana"])
    return bo


@state
def ready(stage, look):
    house, ana, bo = table(stage, look)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    bo.tap("button", words.READY, exactly=True)
    bo.wait("button", words.NOT_READY)
    return bo


@state
def tic_tac_toe(stage, look):
    return _with_moves(stage, look, "tic_tac_toe", [[1, 1], [0, 0], [2, 1], [0, 2]])[1]


@state
def gomoku(stage, look):
    cells = [[7, 7], [8, 7], [7, 6], [8, 8], [7, 8], [7, 9], [6, 8], [9, 5]]
    return _with_moves(stage, look, "gomoku", cells)[1]


@state
def gomoku_aiming(stage, look):
    bo = _with_moves(stage, look, "gomoku", [[7, 7], [8, 7], [7, 6], [8, 8]])[1]
    bo.tap("button", words.cell("k11"))
    return bo


@state
def four_in_a_row(stage, look):
    house, ana, bo = begun(stage, look, "four_in_a_row")
    if ana.seat in ana.match["turn"]:
        ana.move({"column": 3})
    bo.read(words.YOUR_TURN)
    return bo


@state
def won(stage, look):
    _, ana, bo = begun(stage, look)
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.wait("button", words.REMATCH)
    return bo


@state
def lost(stage, look):
    _, ana, bo = begun(stage, look)
    acts.plays_out(bo, ana, [[0, 2], [1, 2], [0, 1]], [[0, 0], [1, 0], [2, 0]])
    bo.wait("button", words.REMATCH)
    return bo


@state
def looking_back(stage, look):
    bo = won(stage, look)
    bo.tap("button", words.LOOK_BACK)
    bo.read(words.LOOKING_BACK)
    return bo


@state
def throws(stage, look):
    return begun(stage, look, "rock_paper_scissors")[2]


@state
def throws_15(stage, look):
    return begun(stage, look, "rock_paper_scissors", options={"gestures": 15})[2]


@state
def throws_101(stage, look):
    return begun(stage, look, "rock_paper_scissors", options={"gestures": 101})[2]


@state
def throws_opened(stage, look):
    _, ana, bo = begun(stage, look, "rock_paper_scissors", options={"rule": "points", "first_to": 3})
    ana.throw(0)
    acts.picks(bo, 2)
    bo.tap("button", words.THROW_IT)
    ana.show()
    bo.read(words.OPENED)
    return bo


@state
def code_race(stage, look):
    return begun(stage, look, "bulls_and_cows")[2]


@state
def code_duel(stage, look):
    return begun(stage, look, "bulls_and_cows", options={"mode": "duel"})[2]


@state
def menu(stage, look):
    bo = begun(stage, look)[2]
    bo.tap("button", words.MENU)
    bo.wait("button", words.LEAVE)
    return bo


def out_of_the_menu(stage, look, entry, role, name):
    """A sheet that the menu leads to, which has something of that role and name."""
    bo = menu(stage, look)
    bo.tap("button", entry)
    bo.wait(role, name)
    return bo


@state
def fair_play(stage, look):
    bo = menu(stage, look)
    bo.tap("button", words.FAIR_PLAY)
    return bo


@state
def device(stage, look):
    return out_of_the_menu(stage, look, words.ON_THIS_DEVICE, "button", words.FORGET)


@state
def invitation(stage, look):
    bo = menu(stage, look)
    bo.tap("button", words.LET_IN)
    return bo


@state
def people(stage, look):
    bo = menu(stage, look)
    bo.tap("button", words.PEOPLE)
    return bo


@state
def leaving(stage, look):
    bo = menu(stage, look)
    bo.tap("button", words.LEAVE)
    bo.wait("button", words.STAY)
    return bo


@state
def chat(stage, look):
    _, ana, bo = begun(stage, look)
    for text in ("Hello!", "Shall we play a long one afterwards, with everybody?", "👋"):
        ana.ok("chat_message", text=text)
    if not bo.has("textbox", words.WRITE_TO_TABLE):
        bo.tap("button", words.CHAT)
    bo.wait("textbox", words.WRITE_TO_TABLE)
    return bo


@state
def muted(stage, look):
    _, ana, bo = begun(stage, look)
    ana.ok("chat_message", text="Hush!")
    ana.ok("mute_player", person=acts.person_called(ana, "Bo")["person"], muted=True)
    bo.tap("button", words.CHAT)
    bo.read(words.MUTED)
    return bo


def _turned_away(stage, look, **how):
    house, ana, bo = table(stage, look)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    ana.ok("kick_player", person=acts.person_called(ana, "Bo")["person"], **how)
    return bo


@state
def asked_to_leave(stage, look):
    bo = _turned_away(stage, look, reason="Supper is ready!")
    bo.read(words.MAY_JOIN_OTHERS)
    return bo


@state
def let_in_no_more(stage, look):
    bo = _turned_away(stage, look, ban=True)
    bo.read(words.CHOOSE_OR_OPEN)
    return bo


@state
def many_people(stage, look):
    house, ana, bo = table(stage, look, "rock_paper_scissors")
    others = [stage.partner(house, name) for name in ("Mina", "Dan", "Eva", "Fay", "Gus", "Ida", "Jo")]
    for other in others:
        other.enter(ana.room)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    for other in others:
        other.ready()
    acts.begins(bo, ana)
    bo.wait("button", words.THROW)
    return bo


@state
def reconnecting(stage, look):
    house, _, bo = begun(stage, look)
    stage.line_is_cut = True
    house.kill()
    bo.wait("button", words.TRY_NOW)
    return bo


@state
def another_tab(stage, look):
    house, ana, bo = table(stage, look)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    bo.wait("button", words.READY, exactly=True)
    older = bo.driver.window()
    bo.driver.to_window(bo.driver.new_window())
    bo.visit(house.link(ana.room))
    bo.wait("button", words.READY, exactly=True)
    bo.driver.to_window(older)
    bo.read(words.ELSEWHERE)
    return bo
