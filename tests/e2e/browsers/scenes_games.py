"""Every game, between a page and a program, and between pages."""

import acts
import words
from expect import expect, expect_equal
from scene import everywhere, scene


@everywhere
def a_page_joins_and_plays_tic_tac_toe(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    room = ana.open("tic_tac_toe")
    acts.sits_down(bo, house.link(room), "Bo")
    acts.begins(bo, ana)
    result = acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    expect_equal(result["winners"], [1 - ana.seat], "the winner")
    bo.read("You win")
    bo.tap("button", words.REMATCH)
    ana.ready()
    ana.opened()
    bo.wait("button", words.cell("a1"))
    result = acts.plays_out(bo, ana, [[0, 2], [1, 2], [0, 1]], [[0, 0], [1, 0], [2, 0]])
    expect_equal(result["winners"], [ana.seat], "the winner")
    bo.read(words.wins("Ana"))


@scene
def a_code_is_typed_from_the_first_moment(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(touch=False)
    acts.sits_down(bo, house.link(ana.open("bulls_and_cows")), "Bo")
    acts.begins(bo, ana)
    bo.read(["Your guess %1", 1])
    bo.press(*"1234", "\ue007")
    bo.read(["Your guess %1", 2])
    bo.press(*"5678", "\ue007")
    bo.read(["Your guess %1", 3])


@scene
def four_in_a_row_is_aimed_and_dropped(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("four_in_a_row")), "Bo")
    acts.begins(bo, ana)
    drops = 0
    while "result" not in ana.match:
        if ana.seat in ana.match["turn"]:
            ana.move({"column": 6 if drops < 3 else 5})
            continue
        bo.read(words.YOUR_TURN)
        step = ana.match["step"]
        bo.tap("button", "column a" if bo.has("button", "column a") else "a6" if drops == 0 else f"a{6 - drops}")
        bo.tap("button", words.DROP)
        drops += 1
        ana.until(lambda match: match["step"] > step, "the guest's disc")  # pylint: disable=cell-var-from-loop
    expect_equal(ana.match["result"]["winners"], [1 - ana.seat], "the winner")
    bo.read("You win")


@scene
def a_button_that_is_pressed_for_long_plays(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(touch=False)
    acts.sits_down(bo, house.link(ana.open("four_in_a_row")), "Bo")
    acts.begins(bo, ana)
    if ana.seat in ana.match["turn"]:
        ana.move({"column": 6})
    bo.read(words.YOUR_TURN)
    bo.tap("button", words.cell("a6"))
    step = ana.match["step"]
    bo.hold("button", words.DROP)
    ana.until(lambda match: match["step"] > step, "the guest's disc")


@scene
def a_guess_that_is_pressed_while_somebody_reacts_is_made(stage):
    def reacts():
        ana.ok("react", what="clap")
        bo.wait("img", "Clap")

    house = stage.house()
    ana, bo = stage.partner(house), stage.guest(touch=False)
    acts.sits_down(bo, house.link(ana.open("bulls_and_cows")), "Bo")
    acts.begins(bo, ana)
    step = ana.match["step"]
    acts.lays_out(bo, "1234")
    bo.hold("button", words.GUESS, reacts)
    ana.until(lambda match: match["step"] > step, "the guest's guess")


@scene
def gomoku_is_aimed_and_played(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("gomoku")), "Bo")
    acts.begins(bo, ana)
    row, scattered = [[each, 7] for each in range(3, 8)], [[each, 2 * each] for each in range(5)]
    if ana.seat in ana.match["turn"]:
        ana.move({"cell": scattered.pop(0)})
    bo.read(words.YOUR_TURN)
    step = ana.match["step"]
    bo.tap("button", words.cell("d8"))
    bo.wait("button", words.PLAY_D8, exactly=True)
    expect_equal(ana.ask("ping")["type"], "pong", "an answer")
    expect(not ana.got("view") and ana.match["step"] == step, "the first tap aims, and nobody is told")
    result = acts.plays_out(bo, ana, row, scattered)
    expect_equal(result["winners"], [1 - ana.seat], "the winner")
    bo.read("You win")


@everywhere
def a_throw_is_sealed_and_opened(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("rock_paper_scissors")), "Bo")
    acts.begins(bo, ana)
    ana.throw(0)
    bo.tap("button", words.PAPER)
    bo.tap("button", words.THROW)
    ana.show()
    ana.ended()
    expect_equal(ana.match["result"]["winners"], [1 - ana.seat], "the winner")
    bo.read("You win")



@scene
def a_code_is_guessed_in_a_race(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("bulls_and_cows", options={"guesses": 1})), "Bo")
    acts.begins(bo, ana)
    acts.lays_out(bo, "1234")
    bo.tap("button", words.GUESS, exactly=True)
    ana.move({"guess": "5678"})
    ana.ended()
    bo.wait("button", words.REMATCH)


@scene
def a_duel_is_sealed_answered_and_opened(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("bulls_and_cows", options={"mode": "duel"})), "Bo")
    acts.begins(bo, ana)
    acts.lays_out(bo, "5678")
    bo.tap("button", words.SEAL_CODE)
    ana.until(lambda match: str(1 - ana.seat) in match["view"]["commitments"], "the guest's seal")
    bo.reload()
    bo.read(words.CODE_SEALED)
    ana.keep_code("1234")
    acts.duels(bo, ana, "1234", "5679")
    expect_equal(ana.match["result"], {"winners": [1 - ana.seat], "ranking": [[1 - ana.seat], [ana.seat]],
                                       "reason": "won"}, "the result")
    bo.read("You win")


@scene
def a_match_is_looked_back_at(stage):
    house = stage.house()
    ana, bo = stage.partner(house), stage.guest()
    acts.sits_down(bo, house.link(ana.open("tic_tac_toe")), "Bo")
    acts.begins(bo, ana)
    acts.plays_out(bo, ana, [[0, 0], [1, 0], [2, 0]], [[0, 1], [1, 1], [0, 2]])
    bo.tap("button", words.LOOK_BACK)
    bo.read(words.LOOKING_BACK)
    for _ in range(len(ana.match["view"]["moves"])):
        bo.tap("button", words.ONE_BACK)
    bo.wait("button", words.cell("a1"))
    bo.tap("button", words.BACK_TO_NOW)
    bo.wait("button", "a1, ")
    bo.wait_gone("button", words.cell("a1"))
