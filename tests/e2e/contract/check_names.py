"""Names made safe and unique."""

from expect import expect, expect_equal
from scene import fresh_name, person_in
from suite import check

SMILE = "\U0001F600"

# (what it shows, what is sent, what must come of it); {} stands for a fresh, unused name
CLEANED = [
    ("full-width letters become plain ones (NFKC)", "\uff21\uff4e\uff41{}", "Ana{}"),
    ("a ligature is taken apart (NFKC)", "\ufb01n{}", "fin{}"),
    ("letter and accent become one", "e\u0301{}", "\u00e9{}"),
    ("spaces, tabs and line ends become one space", "A \t\r\n  b{}", "A b{}"),
    ("a no-break space becomes a space", "A\u00a0b{}", "A b{}"),
    ("an ideographic space becomes a space", "A\u3000b{}", "A b{}"),
    ("ends are trimmed", " \t {} \n ", "{}"),
    ("control characters go", "A\u0007\u001b[1m\u007f{}", "A[1m{}"),
    ("NUL goes", "A\u0000b{}", "Ab{}"),
    ("format characters go", "A\u202e\u200b\u2066\ufeff\u00ad{}", "A{}"),
    ("markup stays what it is, a text", "<b>{}</b>", "<b>{}</b>"),
    ("fillers and blanks that are not seen go", "A\u3164\uffa0\u2800\u034f\u180b{}", "A{}"),
    ("private use, unassigned and noncharacters go",
     "A\ue000\U0010fffd\u0378\U00050000\ufdd0\U0001ffff{}", "A{}"),
    ("a space stays one where something between two went", "A \u3164 \u200b b{}", "A b{}"),
    ("letter and accent become one where something between went", "e\u200b\u0301{}", "\u00e9{}"),
    ("a joiner stays between two pictographs", "\U0001F468\u200d\U0001F680{}",
     "\U0001F468\u200d\U0001F680{}"),
    ("a joiner stays behind a skin tone and behind U+FE0F",
     "\U0001F468\U0001F3FD\u200d\u2764\ufe0f\u200d\U0001F525{}",
     "\U0001F468\U0001F3FD\u200d\u2764\ufe0f\u200d\U0001F525{}"),
    ("a joiner goes beside a letter", "a\u200d\U0001F680\u200d{}", "a\U0001F680{}"),
    ("U+FE0F stays straight after a pictograph alone", "\u2764\ufe0fa\ufe0f{}\ufe0f",
     "\u2764\ufe0fa{}"),
    ("marks from the fifth in a row on go", "{}x" + "\u0321" * 9, "{}x" + "\u0321" * 4),
]
BAD = ["", " ", "\t\n", "\u200b", "\u202e\u0000", "x" * 25, SMILE * 25, "\ufdfa\ufdfa",
       "x" * 5000, "\u3164", "\u2800\u2800", "\u0301", "\u0301 \u0302", "\u200d", "\ufe0f",
       "\ue000", "\u0378", "\uffff", "\U000e0041"]


def is_cleaned(sent, wanted):
    def clean(scene):
        unused = fresh_name("n")
        person = scene.person(sent.replace("{}", unused))
        expect_equal(person.name, wanted.replace("{}", unused), "the name in welcome")
    return clean


for _what, _sent, _wanted in CLEANED:
    check(f"names: {_what}")(is_cleaned(_sent, _wanted))


def of_length(count, filler="x"):
    """A fresh name of that many code points."""
    unused = fresh_name("m")
    return unused + filler * (count - len(unused))


@check("names: 1 and 24 code points are allowed, also where each takes two UTF-16 units")
def longest_names(scene):
    for name in ("\u4e2d", of_length(24), of_length(24, SMILE), of_length(24, "\u00e9")):
        expect_equal(scene.person(name).name, name, "the name in welcome")


@check("names: empty or too long is bad_name, and a good hello on the same connection is welcome")
def bad_names(scene):
    for name in BAD:
        person = scene.connection()
        person.send("hello", {"protocol": 1, "name": name, "app": "x"}, 1)
        reply = person.reply(1)
        expect_equal(reply["content"].get("code"), "bad_name", f"the code for {name[:30]!r}")
        good = fresh_name()
        person.hello(good, id_=2)
        expect_equal(person.name, good, "the name in welcome")


@check("names: a name that is taken becomes `Ana (2)`, then `Ana (3)`")
def taken_names(scene):
    name = fresh_name("Ana")
    got = [scene.person(name).name for _ in range(3)]
    expect_equal(got, [name, f"{name} (2)", f"{name} (3)"], "the names")


@check("names: taken is told after cleaning")
def taken_after_cleaning(scene):
    name = fresh_name("Eva")
    scene.person(name)
    expect_equal(scene.person(f" {name}\u200b ").name, f"{name} (2)", "the second name")


@check("names: cleaning what is clean changes nothing, also where it was made distinct")
def clean_stays(scene):
    for sent in ("\u2764\u200d" * 11 + "\u2764", "a \u2800 b\u0301", "\u2764\ufe0f", "x" * 24):
        for _ in range(3):
            person = scene.person(sent)
            expect(len(person.name) <= 24, f"{person.name!r} is long")
            expect_equal(person.ok("rename", name=person.name)["name"], person.name,
                         "the own name once more")


@check("names: taken is told without joiners, without U+FE0F and without regard to case")
def taken_though_it_looks_otherwise(scene):
    for first, second in (("\u2764\ufe0f{}", "\u2764{}"), ("eva{}", "EVA{}"),
                          ("\U0001F468\u200d\U0001F680{}", "\U0001F468\U0001F680{}")):
        unused = fresh_name("t")
        scene.person(first.replace("{}", unused))
        wanted = second.replace("{}", unused)
        expect_equal(scene.person(wanted).name, f"{wanted} (2)", "the second name")
    unused = fresh_name("t")
    scene.person(f"Ana{unused}")
    expect_equal(scene.person(f"\u0410na{unused}").name, f"\u0410na{unused}",
                 "a name in letters that look alike")


@check("names: a taken name of 24 code points is shortened to fit")
def taken_long_names(scene):
    for filler in ("x", SMILE):
        name = of_length(24, filler)
        scene.person(name)
        second = scene.person(name).name
        expect(len(second) <= 24 and second.endswith(" (2)"), f"it became {second}")
        expect(name.startswith(second[:-4].rstrip()), f"{name} became {second}")


@check("names: a name is free again when its person has left", on="brief")
def name_is_free_again(scene):
    name = fresh_name("Gone")
    person, watcher = scene.person(name), scene.person()
    room = watcher.ok("create_room", game="tic_tac_toe")["room"]
    person.ok("join_room", room=room)
    watcher.wait("player_joined")
    person.drop()
    watcher.wait("player_left", lambda c: c["person"] == person.id)
    expect_equal(scene.person(name).name, name, "the name of the next one")


@check("rename: the new name is cleaned, made unique, replied, and shown to the room")
def rename(scene):
    table = scene.table()
    host, guest = table.players
    name = fresh_name("R")
    expect_equal(guest.ok("rename", name=f"  {name}\t\u200b")["name"], name, "the reply")
    host.room_where(lambda r: person_in(r, guest.id)["name"] == name)
    expect_equal(guest.ok("rename", name=host.name)["name"], f"{host.name} (2)", "a taken name")
    expect_equal(guest.ok("rename", name=name)["name"], name, "the name that was given up")


@check("rename: bad names are bad_name and change nothing, also in the lobby")
def bad_rename(scene):
    person = scene.person()
    for name in BAD:
        person.refused("bad_name", "rename", name=name)
    person.refused("bad_message bad_name", "rename", name=5)
    person.refused("bad_message bad_name", "rename")
    person.settle()
    room = person.ok("create_room", game="tic_tac_toe")["room"]
    shown = person.room_where(lambda r: r["room"] == room)
    expect_equal(person_in(shown, person.id)["name"], person.name, "the name in the room")


@check("rename: to one's own name changes nothing, and it survives a reconnect")
def rename_is_kept(scene):
    person = scene.person()
    expect_equal(person.ok("rename", name=person.name)["name"], person.name, "the own name")
    name = fresh_name("K")
    person.ok("rename", name=name)
    person.name = name
    person.drop()
    expect_equal(scene.back(person).name, name, "the name after coming back")
