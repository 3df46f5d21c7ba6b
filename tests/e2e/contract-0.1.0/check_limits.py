"""How much one person may say."""

import time

from expect import expect, expect_equal
from scene import fresh_name
from suite import check


def flood(person, count, type_="ping", content=None):
    """Sends that many at once; gives back (ids carried out, ids refused, seconds it took)."""
    begun = time.monotonic()
    ids = range(1000, 1000 + count)
    for id_ in ids:
        person.send(type_, content or {}, id_)
    replies = {id_: person.reply(id_) for id_ in ids}
    refused = [i for i in ids if replies[i]["type"] == "error"]
    for id_ in refused:
        expect_equal(replies[id_]["content"].get("code"), "rate_limited", "the code beyond it")
    return [i for i in ids if i not in refused], refused, time.monotonic() - begun


def expect_burst(done, burst, per_second, seconds):
    most = burst + per_second * seconds + 2
    expect(burst - 3 <= len(done) <= most,
           f"{len(done)} were carried out in {seconds:.2f} s, {burst} to {most:.0f} may be")


@check("limits: a burst of 60 messages, then 20 a second, beyond it rate_limited", on="limited",
       slow=True)
def message_rate(scene):
    person = scene.person()
    done, _, seconds = flood(person, 120)
    expect_burst(done, 60, 20, seconds)
    expect(not person.closes_within(1), "the connection was closed")
    ok = [person.ask("ping")["type"] for _ in range(12)]
    expect_equal(ok, ["pong"] * 12, "a second later")


@check("limits: counted per person, also over reconnects, and not shared with others",
       on="limited", slow=True)
def rate_over_reconnects(scene):
    person, other = scene.person(), scene.person()
    flood(person, 100)
    begun = time.monotonic()
    person.drop()
    again = scene.back(person)
    done, _, seconds = flood(again, 50)
    most = 20 * (time.monotonic() - begun) + 3
    expect(len(done) <= most, f"{len(done)} of 50 after a reconnect, at most {most:.0f} may be")
    expect_equal(other.ask("ping")["type"], "pong", "the reply to another person")


@check("limits: chat has a burst of 5, then 1 a second; beyond it nothing is said", on="limited",
       slow=True)
def chat_rate(scene):
    table = scene.table()
    host, guest = table.players
    done, _, seconds = flood(guest, 15, "chat_message", {"text": "spam"})
    expect(5 <= len(done) <= 5 + seconds + 1, f"{len(done)} were said in {seconds:.2f} s")
    host.arrive()
    expect_equal(len(host.got("chat_message")), len(done), "how many were heard")
    host.ok("chat_message", text="others may talk")
    expect(not guest.closes_within(2.2), "the connection was closed")
    more = sum(guest.ask("chat_message", text="more")["type"] == "ok" for _ in range(6))
    expect(1 <= more <= 4, f"{more} were said 2 s later")


@check("limits: a rate_limited message is not remembered: the same id may be sent again",
       on="limited", slow=True)
def limited_id_again(scene):
    table = scene.table()
    guest = table.players[1]
    _, refused, _ = flood(guest, 10, "chat_message", {"text": "spam"})
    expect(refused, "nothing was limited")
    expect(not guest.closes_within(2.5), "the connection was closed")
    guest.send("chat_message", {"text": "at last"}, refused[-1])
    expect_equal(guest.reply(refused[-1])["type"], "ok", "the reply to the same id")
    table.host.wait("chat_message", lambda c: c["text"] == "at last")


@check("limits: what is limited does nothing", on="limited", slow=True)
def limited_does_nothing(scene):
    person = scene.person()
    name = fresh_name("L")
    flood(person, 100)
    for n in range(20):
        person.send("rename", {"name": f"{name} {n}"}, 2000 + n)
    done = [n for n in range(20) if person.reply(2000 + n)["type"] == "ok"]
    expect(not person.closes_within(1.5), "the connection was closed")
    kept = f"{name} {done[-1]}" if done else person.name
    person.ok("create_room", game="gomoku")
    expect_equal(person.wait("room")["people"][0]["name"], kept, "the name")


@check("limits: a limited message without an id gets an error without `re`", on="limited",
       slow=True)
def limited_without_id(scene):
    person = scene.person()
    for _ in range(100):
        person.send("rename", {"name": person.name})
    error = person.wait_for_any(("error",))
    expect_equal((error["content"].get("code"), error.get("re")), ("rate_limited", None), "error")


def is_closed_after_200(text):
    def spoil(scene):
        person = scene.person()
        for _ in range(150):
            person.send_text(text)
        expect(not person.closes_within(1.5), "closed after 150 bad messages")
        for _ in range(150):
            person.send_text(text)
        person.closed([4004])
    return spoil


for _what, _text in (("of unknown type", '{"type":"nope","content":{}}'), ("no JSON", "{"),
                     ("malformed", '{"type":"ping","content":3}')):
    check(f"limits: more than 200 messages in 10 s that are {_what}: closed with 4004",
          on="limited", slow=True)(is_closed_after_200(_text))


@check("limits: more than 200 limited messages in 10 s: closed with 4004", on="limited", slow=True)
def too_many_limited(scene):
    person = scene.person()
    for _ in range(400):
        person.send("ping", {})
    person.closed([4004])


@check("limits: more than 200 messages ahead of hello: closed with 4004", on="limited", slow=True)
def too_many_before_hello(scene):
    person = scene.connection()
    for _ in range(320):
        person.send("create_room", {"game": "gomoku"})
    person.closed([4004])


@check("limits: --rate 0 limits neither messages nor chat")
def no_rate(scene):
    table = scene.table()
    host, guest = table.players
    done, refused, _ = flood(guest, 300)
    expect_equal(len(refused), 0, "limited messages")
    for n in range(30):
        guest.ok("chat_message", text=f"{n}")
    host.arrive()
    expect_equal(len(host.got("chat_message")), 30, "chat messages")
