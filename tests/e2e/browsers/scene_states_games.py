"""How a page comes into the states of a match that goes on, is over or is watched; see scene_states.py."""

import acts
import words
from scene_states import begun, state, table

FIRST_OF_A_DRAW = [[0, 0], [2, 0], [0, 1], [1, 2], [2, 2]]
PAPER = 2  # where it lies, with the clock from the top
SECOND_OF_A_DRAW = [[1, 0], [1, 1], [2, 1], [0, 2]]


@state
def four_in_a_row_aiming(stage, look):
    _, ana, bo = begun(stage, look, "four_in_a_row")
    if ana.seat in ana.match["turn"]:
        ana.move({"column": 3})
    bo.read(words.YOUR_TURN)
    bo.tap("button", words.cell("e6"))
    bo.wait("button", ["Drop in column %1", "e"])
    return bo


@state
def four_in_a_row_lost(stage, look):
    _, ana, bo = begun(stage, look, "four_in_a_row")
    dropped = 0
    while "result" not in ana.match:
        step = ana.match["step"]
        if ana.seat in ana.match["turn"]:
            ana.move({"column": 6})
            continue
        bo.read(words.YOUR_TURN)
        column = "ab"[dropped % 2]
        bo.tap("button", words.cell(f"{column}{6 - dropped // 2}"))
        bo.tap("button", ["Drop in column %1", column])
        dropped += 1
        ana.until(lambda match: match["step"] > step, "the guest's disc")  # pylint: disable=cell-var-from-loop
    bo.wait("button", words.REMATCH)
    return bo


@state
def taken(stage, look):
    _, ana, bo = begun(stage, look)
    if ana.seat not in ana.match["turn"]:
        acts.plays_cell(bo, "a1")
    ana.move({"cell": [1, 1]})
    bo.read(words.YOUR_TURN)
    bo.tap("button", "b2, ")
    bo.until(lambda: bo.run("return document.body.innerText.includes(arguments[0])", bo.spoken(words.TAKEN)),
             "it does not say why")
    return bo


@state
def draw(stage, look):
    _, ana, bo = begun(stage, look)
    cells = [FIRST_OF_A_DRAW, SECOND_OF_A_DRAW]
    if ana.seat in ana.match["turn"]:
        cells.reverse()
    acts.plays_out(bo, ana, *cells)
    bo.wait("button", words.REMATCH)
    return bo


@state
def a_second_match(stage, look):
    """With what each has won so far, and a face that somebody makes."""
    _, ana, bo = begun(stage, look)
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    ana.ready()
    bo.read(["%1 is ready for a rematch.", "Ana"])
    bo.tap("button", words.REMATCH)
    ana.opened()
    bo.wait("button", words.cell("b2"))
    ana.ok("react", what="clap")
    bo.wait("img", "Clap")
    return bo


@state
def rematch_asked(stage, look):
    _, ana, bo = begun(stage, look, best_of=3)
    acts.plays_out(bo, ana, [[0, 2], [1, 2], [0, 1]], [[0, 0], [1, 0], [2, 0]])
    ana.ready()
    bo.read(["%1 is ready for a rematch.", "Ana"])
    return bo


@state
def watching(stage, look):
    house, ana, bo = table(stage, look)
    dan = stage.partner(house, "Dan")
    bo.visit(house.link(ana.room))
    bo.write(words.YOUR_NAME, "Bo")
    bo.tap("button", words.ONLY_WATCH)
    dan.enter(ana.room)
    ana.begin()
    dan.opened()
    mover = ana if ana.seat in ana.match["turn"] else dan
    mover.move({"cell": [1, 1]})
    bo.wait("button", "b2, X")
    return bo


@state
def away(stage, look):
    _, ana, bo = begun(stage, look)
    if ana.seat not in ana.match["turn"]:
        acts.plays_cell(bo, "b2")
    ana.my_turn()
    ana.drop()
    bo.read(["%1 is reconnecting", "Ana"])
    return bo


@state
def throws_over(stage, look):
    _, ana, bo = begun(stage, look, "rock_paper_scissors")
    ana.throw(0)
    acts.picks(bo, PAPER)
    bo.tap("button", words.THROW_IT)
    ana.show()
    bo.wait("button", words.REMATCH)
    return bo


@state
def throws_chosen(stage, look):
    bo = begun(stage, look, "rock_paper_scissors", options={"gestures": 5})[2]
    acts.picks(bo, 1)
    return bo


@state
def throws_101_chosen(stage, look):
    bo = begun(stage, look, "rock_paper_scissors", options={"gestures": 101})[2]
    acts.picks(bo, 40)
    return bo


@state
def throws_sealed(stage, look):
    _, ana, bo = begun(stage, look, "rock_paper_scissors")
    acts.picks(bo, PAPER)
    bo.tap("button", words.THROW_IT)
    ana.until(lambda match: match["step"] == 1, "the guest's seal")
    bo.read(words.SEALED)
    return bo


@state
def throws_of_many(stage, look):
    house, ana, bo = table(stage, look, "rock_paper_scissors", options={"gestures": 5})
    others = [stage.partner(house, name) for name in ("Mina", "Dan", "Eva", "Fay", "Gus", "Ida")]
    for other in others:
        other.enter(ana.room)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    for other in others:
        other.ready()
    acts.begins(bo, ana)
    for other in others:
        other.opened()
    for gesture, other in enumerate([ana, *others]):
        other.throw(gesture % 4)
    acts.picks(bo, PAPER)
    bo.tap("button", words.THROW_IT)
    for other in (ana, *others):
        other.show()
    bo.wait("button", "Next round")
    return bo


@state
def code_laid_out(stage, look):
    """In a race, with a guess that is answered and the next one nearly there."""
    _, ana, bo = begun(stage, look, "bulls_and_cows", options={"guesses": 7})
    for guess in ("0123", "4567"):
        step = ana.match["step"]
        acts.lays_out(bo, guess)
        bo.tap("button", words.GUESS, exactly=True)
        ana.until(lambda match: match["step"] > step, "the guest's guess")  # pylint: disable=cell-var-from-loop
    ana.move({"guess": "8901"})
    acts.lays_out(bo, "890")
    return bo


@state
def code_of_five_racing(stage, look):
    house, ana, bo = table(stage, look, "bulls_and_cows")
    others = [stage.partner(house, name) for name in ("Mina", "Dan", "Maximiliane")]
    for other in others:
        other.enter(ana.room)
    acts.sits_down(bo, house.link(ana.room), "Bo")
    for other in others:
        other.ready()
    acts.begins(bo, ana)
    for other in others:
        other.opened()
        other.move({"guess": "3456"})
    guessed = "[...document.querySelectorAll('.chip')].filter(each => each.textContent.trim().startsWith('1'))"
    bo.until(lambda: bo.run(f"return {guessed}.length") == len(others), "the others' guesses do not come")
    return bo


def _duel(stage, look, **options):
    _, ana, bo = begun(stage, look, "bulls_and_cows", options={"mode": "duel", **options})
    step = ana.match["step"]
    acts.lays_out(bo, "5678")
    bo.tap("button", words.SEAL_CODE)
    ana.until(lambda match: match["step"] > step, "the guest's seal")
    ana.keep_code("1234")
    return ana, bo


@state
def code_duel_answering(stage, look):
    ana, bo = _duel(stage, look)
    while True:
        view, step = ana.match["view"], ana.match["step"]
        if ana.seat not in ana.match["turn"] and not view["pending"]:
            break
        if ana.seat in ana.match["turn"]:
            ana.move({"answer": acts.feedback("1234", view["pending"]["guess"])} if view["pending"]
                     else {"guess": "5970"})
        else:
            ana.until(lambda match: match["step"] > step, "the page's answer")  # pylint: disable=cell-var-from-loop
    acts.lays_out(bo, "1459")
    return bo


@state
def code_duel_over(stage, look):
    ana, bo = _duel(stage, look)
    acts.duels(bo, ana, "1234", "5679")
    bo.wait("button", words.REMATCH)
    return bo
