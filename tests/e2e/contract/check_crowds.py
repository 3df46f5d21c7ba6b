"""What all people who come from one address may do together."""

import time

from expect import expect, expect_equal
from person import Person
from suite import check
from websocket import WebSocket

BURST = 120  # of new people; then one a second


def newcomer(scene, source=""):
    """Connected from that address of this computer, and asked once: (who, the reply's content)."""
    person = Person(scene.server, source=source)
    scene.persons.append(person)
    return person, say_hello(person, 1)


def say_hello(person, id_, **content):
    person.send("hello", {"protocol": 1, "name": "Crowd", "app": "x", **content}, id_)
    return person.reply(id_)["content"]


def crowd_in(scene):
    """Comes as somebody new until nobody is let in: (how many were, the last one, the refusal)."""
    for count in range(BURST + 60):
        person, reply = newcomer(scene)
        if "code" in reply:
            return count, person, reply
    return BURST + 60, person, reply


@check("crowds: 120 new people at once from an address, then one a second; beyond it server_full "
       "says when the next is taken, and the connection may say hello again", on="own", slow=True)
def new_people(scene):
    scene.own_server()
    begun = time.monotonic()
    count, late, reply = crowd_in(scene)
    elapsed = time.monotonic() - begun
    expect(BURST <= count <= BURST + elapsed + 1, f"{count} new people in {elapsed:.1f} s")
    expect_equal(reply["code"], "server_full", "the code")
    expect_equal(reply.get("reason"), "newcomers", "the reason")
    seconds = reply.get("values", {}).get("seconds")
    expect(isinstance(seconds, int) and seconds >= 1, f"seconds: {seconds!r}")
    _, elsewhere = newcomer(scene, source="127.0.0.2")
    expect("token" in elsewhere, f"from another address: {elsewhere}")
    time.sleep(seconds + 1)
    again = say_hello(late, 2)
    expect("token" in again, f"hello once more after {seconds} s: {again}")


@check("crowds: who shows a token is nobody new", on="own", slow=True)
def with_a_token(scene):
    scene.own_server()
    known = scene.person()
    crowd_in(scene)
    scene.back(known)


@check("crowds: 60 lines at once from an address, then ten a second, and a line that is refused "
       "takes nothing from the person", on="own", slow=True)
def lines(scene):
    scene.own_server()
    table = scene.table(players=1)
    guests = [table.join("spectator") for _ in range(16)]
    begun = time.monotonic()
    replies = [guest.ask("chat_message", text="hi") for guest in guests for _ in range(5)]
    elapsed = time.monotonic() - begun
    said = sum(reply["type"] == "ok" for reply in replies)
    expect(60 <= said <= 60 + 10 * elapsed + 1, f"{said} lines in {elapsed:.1f} s")
    refused = [reply["content"] for reply in replies if reply["type"] == "error"]
    for content in refused:
        expect_equal(content["code"], "rate_limited", "the code")
        expect_equal(content.get("reason"), "chat", "the reason")
        expect(content["values"]["seconds"] >= 1, f"values: {content['values']}")
    if refused:
        time.sleep(2)
        for _ in range(5):
            guests[-1].ok("chat_message", text="and again")


@check("crowds: an address has 200 connections without a hello; one more closes the oldest with "
       "4005, and nobody who was greeted", on="own", slow=True)
def without_hello(scene):
    scene.own_server()
    greeted = scene.person()
    silent = [WebSocket.open(scene.server.port) for _ in range(200)]
    beyond = WebSocket.open(scene.server.port)
    silent[0].receive(4)
    expect_equal(silent[0].close_code, 4005, "what the oldest was closed with")
    silent[1].send_text('{"type":"ping","id":1,"content":{}}')
    expect(silent[1].receive(4) and silent[1].close_code is None, "the second was closed, too")
    greeted.ok("rename", name=greeted.name)
    for socket in (*silent, beyond):
        socket.abandon()


@check("crowds: --rate 0 and --address-limits off lift what is counted by address", on="own",
       slow=True)
def lifted(scene):
    for options in (("--rate", "0"), ("--address-limits", "off")):
        scene.own_server(*options)
        for _ in range(BURST + 15):
            _, reply = newcomer(scene)
            expect("token" in reply, f"with {options}: {reply}")
