"""What counts as a message: JSON of every shape, sane and hostile."""

import json

from expect import expect, expect_equal
from suite import check

NOT_JSON = ["", " ", "{", "}", "hello", '{"type":"ping"', '{"type":"ping","content":{}}x',
            "{'type':'ping','content':{}}", '{"type":"ping","content":{},}', "\u0000",
            '{"type":"ping","content":{"a":01}}', '{"type":"ping","content":{"a":NaN}}',
            '{"type":"ping","content":{"a":+1}}', "nul"]
NOT_OBJECTS = ["[]", '"text"', "3", "null", "true", '[{"type":"ping","content":{}}]']
NOT_MESSAGES = ["{}", '{"type":"ping"}', '{"content":{}}', '{"type":3,"content":{}}',
                '{"type":null,"content":{}}', '{"type":"ping","content":[]}',
                '{"type":"ping","content":"x"}', '{"type":"ping","content":null}',
                '{"type":{"a":1},"content":{}}']


def nested(depth, opening="[", closing="]"):
    """A ping whose JSON is that deep, the message itself being depth 1 and its content 2."""
    more = depth - 2
    if opening == "[":
        return '{"type":"ping","id":5,"content":{"a":%s1%s}}' % ("[" * more, "]" * more)
    return '{"type":"ping","id":5,"content":%s1%s}' % ('{"a":' * (more + 1), "}" * (more + 1))


def code_for(person, text):
    """The code that a text is refused with; the connection must stay."""
    person.send_text(text)
    error = person.wait_for_any(("error", "pong", "ok"))
    person.arrive()
    return error["content"].get("code", f"no error but {error['type']}")


def is_refused(texts, codes):
    def refuse(scene):
        person = scene.person()
        for text in texts:
            code = code_for(person, text)
            expect(code in codes.split(), f"{text!r} got {code} instead of {codes}")
    return refuse


check("messages: what is no JSON is bad_json, and the connection stays")(
    is_refused(NOT_JSON, "bad_json"))
check("messages: JSON that is no object is refused, and the connection stays")(
    is_refused(NOT_OBJECTS, "bad_json bad_message"))
check("messages: without a type and a content they are bad_message")(
    is_refused(NOT_MESSAGES, "bad_message"))
check("messages: unknown types are unknown_type, also those that only the server sends")(
    is_refused(['{"type":"%s","content":{}}' % t for t in
                ("", "Ping", "PLAY", "welcome", "room", "view", "lobby", "end_game", "x" * 2000)],
               "unknown_type"))


@check("messages: 16 deep is carried out, 17 and more is bad_json")
def depth(scene):
    for brackets in ("[]", "{}"):
        person = scene.person()
        person.asked[5] += 5
        person.send_text(nested(16, *brackets))
        expect_equal(person.wait_for_any(("pong", "error"))["type"], "pong", "the reply to 16 deep")
        for deeper in (17, 18, 100, 1000, 1500):
            code = code_for(person, nested(deeper, *brackets))
            expect_equal(code, "bad_json", f"the code for {deeper} deep")


@check("messages: brackets within texts do not count as depth")
def brackets_in_texts(scene):
    content = {"a": "[{" * 100 + '\\"' + "[" * 50, "b]": ["\\", "}"]}
    expect_equal(scene.person().ask("ping", content)["content"], content, "pong")


@check("messages: unknown keys are ignored wherever they stand")
def unknown_keys(scene):
    person = scene.person()
    person.send("create_room", {"game": "gomoku", "colour": "red", "deep": {"a": [1]}}, 5,
                future=True, re=3, sender={"name": "x"})
    expect_equal(person.reply(5)["type"], "ok", "the reply")
    person.ok("chat_message", text="x", n=5, person="p0", at="never")


@check("messages: a number with a fraction is no integer, and 1e3 is read as 1000 or refused")
def numbers(scene):
    table = scene.table(players=1)
    table.host.refused("bad_message no_seat", "sit", seat=0.5)
    person = scene.person()
    for text in ("1e3", "1.0", "1E0"):
        person.send_text('{"type":"create_room","content":{"game":"gomoku",'
                         '"seconds_per_move":%s}}' % text)
        person.arrive()
        errors = [e["code"] for e in person.got("error")]
        if errors:
            expect(errors[0] in ("bad_message", "bad_options"), f"{text} got {errors[0]}")
        else:
            seconds = person.wait("room")["seconds_per_move"]
            expect_equal(seconds, int(float(text)), f"seconds_per_move of {text}")
            person.ok("leave_room")
        person.settle()


@check("messages: of duplicate keys one counts, or the message is refused; never both")
def duplicate_keys(scene):
    person = scene.person()
    name = person.name
    person.send_text('{"type":"ping","type":"rename","content":{"n":1},'
                     '"content":{"name":"%s"}}' % name)
    person.send_text('{"type":"rename","content":{"name":"%s a","name":"%s b"}}' % (name, name))
    person.arrive()
    codes = {e["code"] for e in person.got("error")}
    expect(codes <= {"bad_json", "bad_message", "bad_name"}, f"refused with {codes}")
    person.ok("create_room", game="gomoku")
    shown = person.wait("room")["people"][0]["name"]
    expect(shown in (name, f"{name} a", f"{name} b"), f"the name became {shown}")


@check("messages: lone surrogates and NUL in names and passwords do no harm")
def odd_texts(scene):
    person = scene.person()
    for text in ("\\ud800", "a\\udfffb", "\\u0000", "a\\u0000b"):
        for type_, content in (("rename", '"name":"%s"'), ("join_room", '"room":"%s"'),
                               ("create_room", '"game":"%s"'),
                               ("create_room", '"game":"gomoku","name":"%s"'),
                               ("create_room", '"game":"gomoku","password":"%s"')):
            person.send_text('{"type":"%s","content":{%s}}' % (type_, content % text))
            person.send("leave_room")
    person.arrive()
    known = {"bad_json", "bad_message", "bad_name", "no_room", "no_game", "not_in_room",
             "bad_options", "already_in_room"}
    codes = {e["code"] for e in person.got("error")}
    expect(codes <= known, f"refused with {codes - known}")


@check("messages: text that is not UTF-8 closes with 1007 or is bad_json")
def not_utf8(scene):
    for data in (b"\xff\xfe", b'{"type":"ping","content":{"a":"\xc3\x28"}}', b"\xed\xa0\x80"):
        person = scene.person()
        person.settle()
        person.socket.send_frame(1, data)
        trouble = person.trouble()
        expect(trouble in (1007, 1002, "bad_json"), f"{data!r} got {trouble}")


@check("messages: every known type with a content of wrong types is refused, and nothing happens")
def wrong_types(scene):
    table = scene.table()
    host = table.host
    junk = [3, "x", True, None, [], {}, [[1]], -1, 1e300]
    keys = {"sit": "seat", "ready": "ready", "chat_message": "text", "kick_player": "person",
            "mute_player": "person", "make_host": "person", "resign": "match",
            "get_transcript": "from", "configure_room": "options", "join_room": "room"}
    fine = {"sit": (int,), "ready": (bool,), "chat_message": (str,), "configure_room": (dict,),
            "kick_player": (str,), "mute_player": (), "make_host": (str,), "resign": (str,),
            "get_transcript": (), "join_room": (str,)}
    for type_, key in keys.items():
        for value in junk:
            if type(value) in fine[type_] or value is None and type_ in ("sit", "configure_room"):
                continue
            reply = host.ask(type_, {key: value})
            expect_equal(reply["type"], "error", f"the reply to {type_} {json.dumps(value)}")
            codes = ("bad_message", "bad_options", "already_in_room", "no_seat")
            code = reply["content"]["code"]
            expect(code in codes, f"{type_} with {key} {json.dumps(value)} got {code}")
    expect_equal(len(table.look()["people"]), 3, "people")
