"""What a screen reader is told in each state of the page: roles and names of the browser's own accessibility tree, as
the design has them (cells in a grid by place, piece, person and what is special; arrows by where they lead; the board
by its game, its size and whose turn it is)."""

import re

from expect import expect, expect_equal

BAR = [("button", "Menu"), ("button", "Chat")]
PLAYERS = [("list", "Players")]
LINE = [*BAR, *PLAYERS, ("heading", "Your turn")]
ARROWS = [("button", "one to the left: j11, empty"), ("button", "one up: k10, empty"),
          ("button", "one down: k12, empty"), ("button", "one to the right: l11, empty"), ("button", "Play k11")]
JOIN = [("heading", "Sit down at Ana's table"), ("textbox", "Your name at the table"), ("button", "Sit down")]
FIGURES = [("group", "Your figure"), ("radio", "Figure 1"), ("radio", "Figure 32")]
PAD = [("group", "Symbols"), ("button", "1"), ("button", "0"), ("button", "Strike out"), ("button", "Take back")]
FACES = [("group", "Reactions"), ("button", "Clap"), ("button", "Laugh"), ("button", "Thinking"), ("button", "Hurry"),
         ("button", "Wow"), ("button", "Sad"), ("button", "Love it"), ("button", "Wave")]
CLOSE = ("button", "Close")
END = [*BAR, *PLAYERS, ("button", "Rematch"), ("button", "Look back"), ("button", "What that means")]

# By state: role and name, a pattern for all of it; who begins is drawn by lot.
NAMES = {
    "join": [*JOIN, *FIGURES, ("button", "Only watch")],
    "join_password": [*JOIN, ("textbox", "The table's password")],
    "join_full": [("heading", "This table is full"), ("textbox", "Your name at the table"), ("button", "Watch")],
    "join_without_a_name": [*JOIN, ("alert", "")],
    "join_with_a_wrong_password": [*JOIN, ("textbox", "The table's password"), ("alert", "")],
    "lobby": [("heading", "Tables"), ("button", "Ana's table Tic-tac-toe · 1 of 2 seated Join"),
              ("button", "Open a table")],
    "lobby_without_tables": [("heading", "Nobody has opened a table yet"), ("button", "Open a table")],
    "opening_a_table": [("heading", "Open a table"), *FIGURES, ("group", "Game"), ("radio", "Gomoku .*"),
                        ("combobox", "Options"), ("combobox", "Clock"), ("combobox", "Series"),
                        ("button", "Open the table"), ("button", "Back")],
    "gone": [("heading", "The table is closed"), ("button", "See all tables")],
    "waiting": [*BAR, ("heading", "Ana is ready"), ("button", "Ready")],
    "ready": [*BAR, ("heading", "You are ready"), ("button", "Wait, I am not ready")],
    "waiting_for_a_seat": [*BAR, ("heading", "About to start"), ("button", "Only watch")],
    "choosing": [*BAR, ("heading", "Ana is choosing a game"), ("button", "Ready")],
    "hosting": [*BAR, ("button", "Ready"), ("button", "Change the game"), ("button", "Start now")],
    "changing_the_game": [("dialog", "The game"), ("radio", "Gomoku .*"), ("combobox", "Clock"),
                          ("textbox", "The table's name"), ("switch", "Ask for a password"),
                          ("button", "Set the table"), CLOSE],
    "ending_the_match_for_all": [("dialog", "End the match for all\\?"), ("button", "Play on"),
                                 ("button", "End the match for all")],
    "tic_tac_toe": [*LINE, ("grid", "Tic-tac-toe, 3 by 3, your turn"), ("button", "b2, [XO], (Ana|Bo)"),
                    ("button", "[abc][123], [XO], Ana, last move"), ("button", "b1, empty")],
    "taken": [*LINE, ("button", "b2, [XO], Ana, last move")],
    "gomoku": [*LINE, ("grid", "Gomoku, 15 by 15, your turn"), ("button", "h8, [XO], (Ana|Bo)"),
               ("button", "[a-o]\\d+, [XO], Ana, last move"), ("button", "aim at [a-o]\\d+, empty"),
               ("button", "Play")],
    "gomoku_aiming": [*LINE, *ARROWS, ("button", "k11, empty")],
    "four_in_a_row": [*LINE, ("grid", "Four in a row, 7 by 6, your turn"), ("button", "aim at column d"),
                      ("button", "Drop"), ("button", "a6, empty")],
    "four_in_a_row_aiming": [*LINE, ("button", "one to the left: column d"), ("button", "one to the right: column f"),
                             ("button", "Drop in column e")],
    "four_in_a_row_lost": [*END, ("heading", "Ana wins"), ("grid", "Four in a row, 7 by 6"),
                           ("button", "g6, [XO], Ana, winning row")],
    "won": [*END, ("heading", "You win, Bo"), ("grid", "Tic-tac-toe, 3 by 3"), ("button", "a1, [XO], Bo, winning row"),
            ("image", "1 win"), ("image", "0 wins")],
    "lost": [*END, ("heading", "Ana wins"), ("button", "a1, [XO], Ana, winning row")],
    "draw": [*END, ("heading", "A draw")],
    "rematch_asked": [*END, ("heading", "Ana wins")],
    "a_second_match": [*BAR, *PLAYERS, ("image", "Clap"), ("image", "1 win")],
    "looking_back": [*BAR, *PLAYERS, ("heading", "Looking back"), ("button", "One move back"),
                     ("button", "Back to now")],
    "watching": [*BAR, *PLAYERS, ("heading", "Waiting for (Ana|Dan)"), ("grid", "Tic-tac-toe, 3 by 3"),
                 ("button", "b2, X, (Ana|Dan), last move")],
    "away": [*BAR, *PLAYERS, ("heading", "Ana is reconnecting · .*")],
    "throws": [*BAR, *PLAYERS, ("heading", "Choose your gesture"), ("group", "Gestures"),
               ("button", "Rock, beats scissors"), ("button", "Paper, beats rock"), ("button", "Scissors, beats paper"),
               ("button", "Throw")],
    "throws_15": [("group", "Gestures"), ("button", "Rock, beats .*")],
    "throws_chosen": [("button", "\\w+, beats \\w+, \\w+, chosen"), ("button", "Throw \\w+")],
    "throws_101": [("textbox", "Type to find"), ("button", "Rock")],
    "throws_101_chosen": [("button", "\\w+, chosen"), ("button", "Throw \\w+")],
    "throws_sealed": [("heading", "Your throw is sealed."), ("button", "Paper, beats rock, your sealed throw")],
    "throws_opened": [("heading", "Round 1 · opened"), ("image", "Bo, paper, \\+1, has 1"),
                      ("image", "Ana, rock, has 0"), ("button", "Next round")],
    "throws_of_many": [("heading", "Round 1 · opened"), ("image", "Ana, rock, .*"), ("button", "Next round")],
    "throws_over": [*END, ("heading", "You win, Bo"), ("image", "Ana, rock, out: paper .* rock")],
    "many_people": [*PLAYERS, ("group", "Gestures"), ("button", "Throw")],
    "code_race": [*BAR, *PLAYERS, ("group", "Your guesses"), *PAD, ("button", "place 1 of 4, empty"),
                  ("image", "0 guesses"), ("button", "Guess · 4 more")],
    "code_laid_out": [("listitem", "guess 1: 0 1 2 3, \\d bulls?, \\d cows?"), ("button", "place 1 of 4, 8"),
                      ("image", "1 guess, \\d bulls?, \\d cows?"), ("button", "Guess · one more")],
    "code_of_five_racing": [*PLAYERS, ("image", "1 guess, .*"), ("image", "0 guesses")],
    "code_duel": [*BAR, ("heading", "Set a code for Ana"), *PAD, ("button", "Seal · 4 more")],
    "code_duel_answering": [("group", "Your guesses"), ("group", "Ana"),
                            ("listitem", "guess 1: 5 9 7 0, 2 bulls, 0 cows"), ("button", "Guess")],
    "code_duel_over": [*END, ("heading", "You win, Bo"), ("listitem", "guess \\d: 1 2 3 4, 4 bulls, 0 cows")],
    "menu": [("dialog", "Ana's table"), CLOSE, ("button", "People .*"), ("button", "Your name and figure Bo"),
             ("button", "Let somebody else in .*"), ("button", "Fair play .*"), ("switch", "Sounds"),
             ("button", "Light or dark .*"), ("button", "Language .*"), ("button", "What this device keeps"),
             ("button", "Resign"), ("button", "Leave the table")],
    "fair_play": [("dialog", "Fair play"), CLOSE],
    "device": [("dialog", "What this device keeps"), ("button", "Forget me on this device"), CLOSE],
    "invitation": [("dialog", "Let somebody else in"), ("link", "http://.*"), ("link", "parlor://.*"), CLOSE],
    "people": [("dialog", "People"), ("list", ""), CLOSE],
    "rights_of_the_host": [("dialog", "People"), ("button", "Dan"), ("button", "Mute"), ("button", "Ask to leave"),
                           ("button", "Hand over the table"), ("button", "Do not let in any more"), CLOSE],
    "leaving": [("dialog", "Leave in the middle of the match\\?"), ("button", "Stay"),
                ("button", "Leave, and let Ana win")],
    "leaving_before_a_match": [("dialog", "Leave the table\\?"), ("button", "Stay"), ("button", "Leave the table")],
    "resigning": [("dialog", "Resign\\?"), ("button", "Play on"), ("button", "Resign")],
    "name_and_figure": [("dialog", "Your name and figure"), ("textbox", "Your name at the table"), *FIGURES,
                        ("button", "That's me"), CLOSE],
    "light_or_dark": [("dialog", "Light or dark"), ("radio", "as the device"), ("radio", "Light"), ("radio", "Dark"),
                      CLOSE],
    "language": [("dialog", "Language"), ("radio", "as the browser"), ("radio", "Deutsch"), ("radio", "한국어"), CLOSE],
    "chat": [("dialog", "Chat"), ("log", "What was said"), *FACES, ("textbox", "Write to the table"),
             ("button", "Send"), CLOSE],
    "muted": [("dialog", "Chat"), ("log", "What was said"), ("StaticText", "You are muted here\\. .*"), CLOSE],
    "asked_to_leave": [("alert", ""), CLOSE, *JOIN, ("button", "Only watch")],
    "let_in_no_more": [("alert", ""), CLOSE, *JOIN],
    "put_away": [("heading", "Reconnecting"), ("button", "Try now")],
    "reconnecting": [("heading", "Reconnecting"), ("button", "Try now"), ("grid", "Tic-tac-toe, 3 by 3")],
    "another_tab": [("heading", "You are playing in another tab"), ("button", "Play here")],
}
CHAT = [("log", "What was said"), *FACES, ("textbox", "Write to the table"), ("button", "Send")]
# What a tablet has beside the board, by state.
IN_COLUMNS = {
    "gomoku": [*CHAT, ("heading", "Moves"), ("listbox", "Moves"), ("option", "[a-o]\\d+, Ana"),
               ("option", "[a-o]\\d+, Bo")],
    "won": [("listbox", "Moves"), ("option", "a1, Bo"), ("option", "a2, Ana"), *CHAT],
    "looking_back": [("listbox", "Moves"), ("option", "a1, Bo")],
    "throws": CHAT,
    "code_race": CHAT,
    "watching": [("listbox", "Moves"), ("option", "b2, (Ana|Dan)"), *CHAT],
}
# Nothing of these kinds is without a name.
NAMED = {"button", "link", "textbox", "searchbox", "radio", "switch", "checkbox", "combobox", "dialog", "grid", "group",
         "image", "heading", "log", "slider", "listbox", "option"}


def expect_names(guest, state):
    expect(state in NAMES, f"{state} has names in names.py")
    _expect_told(guest, state, NAMES[state])


def expect_names_in_columns(guest, state):
    _expect_told(guest, f"{state} in columns", IN_COLUMNS.get(state, []))


def _expect_told(guest, where, names):
    tree = guest.browser.accessible()
    nameless = [role for role, name in tree if role in NAMED and not name]
    expect_equal(nameless, [], f"{where}: without a name")
    missing = [(role, name) for role, name in names
               if not any(each == role and re.fullmatch(name, called) for each, called in tree)]
    told = [each for each in tree if each[0] in {*NAMED, "listitem", "list", "alert"}]
    expect(not missing, f"{where}: the accessibility tree has no {missing}, but {told[:80]}")
