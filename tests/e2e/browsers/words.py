"""What is called how on the page, as a screen reader says it: what the page calls differently changes here alone."""

# The way in
SIT_DOWN = "Sit down"
ONLY_WATCH = "Only watch"
WATCH = "Watch"
WATCHING = "You are watching."
SITS_BY_ITSELF = "You sit down by yourself as soon as a seat is free."
YOUR_NAME = "Your name at the table"
OTHER_FIGURE = "Somebody here has your figure already. At this table you are Figure"
PASSWORD = "The table's password"
WRONG_PASSWORD = ["That is not the password. Ask %1 for it.", "Ana"]
FULL = "This table is full"
MATCH_RUNNING = "A match is running at"
GONE = "The table is closed"
NAME_MISSING = "Write a name, so that the others know you."

# Before the match
READY = "Ready"
NOT_READY = "Wait, I am not ready"

# The match
YOUR_TURN = "Your turn"
REMATCH = "Rematch"
LOOK_BACK = "Look back"
TAKEN = "That cell is taken."


def at_table(name):
    return ["%1's table", name]


def left(name):
    return ["%1 left", name]


def waiting_for(name):
    return ["Waiting for %1", name]


def wins(name):
    return ["%1 wins", name]


def cell(name, what="empty"):
    """A place of a board: "b2, empty"."""
    return f"{name}, {what}"


# Away and back
RECONNECTING = "Reconnecting"
TRY_NOW = "Try now"
SAME_WIFI = "Is this phone still on the same Wi-Fi?"
ELSEWHERE = "You are playing in another tab"

# The menu
MENU = "Menu"
YOU = "Your name and figure"
THAT_IS_ME = "That's me"
LEAVE = "Leave the table"
LEAVE_AND_LET_WIN = ["Leave, and let %1 win", "Ana"]
ON_THIS_DEVICE = "What this device keeps"
FORGET_REALLY = "Yes, forget me"
STAY = "Stay"
RESIGN = "Resign"
PLAY_ON = "Play on"
FORGET = "Forget me on this device"

# Chat
WRITE_TO_TABLE = "Write to the table"
SEND = "Send"
CHAT = "Chat"

# Throws
PAPER = "Paper, beats rock"
ROCK = "Rock, beats scissors"
SEALED = "Your throw is sealed."
THROW = "Throw"
THROW_IT = ["Throw %1", ""]  # with any gesture
DROP = "Drop"
LOOKING_BACK = "Looking back"
OPENED = ["Round %1 · opened", 1]
FAIR_PLAY = "Fair play"
LET_IN = "Let somebody else in"
PEOPLE = "People"
PUT_AWAY = "The table is put away for another time"

# Codes
GUESS = "Guess"
YOUR_GUESS = ["Your guess %1", 1]
SEAL_CODE = "Seal my code"
CODE_SEALED = "Your code is sealed."
ANSWER = "Answer"

# Looking back
MOVES = "Moves"
ONE_BACK = "One move back"
BACK_TO_NOW = "Back to now"
PLAY_D8 = ["Play %1", "d8"]

# The host
MUTE = "Mute"
UNMUTE = "Unmute"
START_NOW = "Start now"
END_FOR_ALL = "End the match for all"
CHANGE_GAME = "Change the game"
TOO_MANY_PLAYERS = "This game has %n seats, and %2 people play here. Let some watch first."
SET_TABLE = "Set the table"
TABLE_NAME = "The table's name"
ASK_FOR_PASSWORD = "Ask for a password"
ROOM_PASSWORD = "Password"
PASSWORD_MISSING = "Enter a password, or let everybody in."
CLOSE = "Close"
ONE_NOT_READ = "Chat, one not read"

# The window
CODE_TO_SCAN = "QR code"

# Versions
VERSIONS_DIFFER = "Your versions do not match"
LOAD_AGAIN = "Load the page again"

# What the host may do
MAY_JOIN_OTHERS = "You can still join other tables."
CHOOSE_OR_OPEN = "Choose another table, or open one of your own."
NOT_WANTED = "The host does not want you in this room."
MUTED = ["You are muted here. You can still read; ask %1 to let you write again.", "Ana"]
ALL_TABLES = "See all tables"
OPEN_A_TABLE = "Open a table"
OPEN_THE_TABLE = "Open the table"


def asked_to_leave(host):
    return ["%1 asked you to leave", host]


def let_in_no_more(host):
    return ["%1 does not let you in any more", host]
