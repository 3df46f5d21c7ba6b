"""What a room knows: absence, hosts who are away, score, series, bans, choosing, reactions, figures."""

import os
import signal
import time

from expect import expect, expect_equal, expect_holds
from matchplay import Match
from scene import person_in
from suite import check


def resigned(table, loser):
    """Plays a match that `loser` gives up, and waits until the room shows it."""
    table.host.ok("start_game")
    match = loser.wait("start_game")["match"]
    loser.ok("resign", match=match)
    for person in table.everyone:
        person.wait("end_game", lambda c: c["match"] == match)
    room = table.host.room_where(lambda r: r["ended"] and r["ended"]["match"] == match)
    table.settle()
    return room


@check("who closes with 1000 or 1001 is away as closed, whoever is cut off as lost; player_dropped says it too")
def away(scene):
    for code, word in ((1000, "closed"), (1001, "closed"), (1002, "lost"), (3000, "lost"), ("FIN", "lost"),
                       ("RST", "lost")):
        table = scene.table()
        host, guest = table.players
        expect("away" not in person_in(table.look(), guest.id), "away of who is connected")
        ends = {"FIN": guest.socket.abandon_softly, "RST": guest.socket.abandon}
        ends.get(code, lambda c=code: guest.socket.send_close(c))()
        expect_holds(host.wait("player_dropped"), {"person": guest.id, "away": word}, "player_dropped")
        shown = host.room_where(lambda r: person_in(r, guest.id)["connected"] is False)
        expect_equal(person_in(shown, guest.id).get("away"), word, f"away after {code}")
        scene.back(guest)
        shown = host.room_where(lambda r: person_in(r, guest.id)["connected"] is True)
        expect("away" not in person_in(shown, guest.id), "away of who is back")


@check("away as lost: whoever is cut off while the server writes to them", on="own")
def away_written_to(scene):
    server = scene.own_server("--rate", "0")
    lost, writer = scene.table().players
    for _ in range(40):  # which of the two the server sees first is not for us to choose
        writer, lost = lost, writer
        server.process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, server.process.pid, os.WSTOPPED)
        writer.request("chat_message", text="still there?")
        lost.drop()
        server.process.send_signal(signal.SIGCONT)
        expect_holds(writer.wait("player_dropped"), {"person": lost.id, "away": "lost"}, "player_dropped")
        lost = scene.back(lost)


@check("away as closed: whoever is gone before the answer to their close frame can be sent", on="own")
def away_without_answer(scene):
    server = scene.own_server("--rate", "0")
    for _ in range(10):
        host, guest = scene.table().players
        server.process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, server.process.pid, os.WSTOPPED)
        guest.socket.send_close(1000)
        guest.drop()
        server.process.send_signal(signal.SIGCONT)
        expect_holds(host.wait("player_dropped"), {"person": guest.id, "away": "closed"}, "player_dropped")


@check("away as lost: whoever is cut off in the middle of a frame", slow=True)
def away_in_frame(scene):
    host, guest = scene.table().players
    guest.socket.sock.sendall(b"\x81\xfe\x01")
    expect_holds(host.wait("player_dropped", timeout=40), {"person": guest.id, "away": "lost"}, "player_dropped")


@check("away outlives the server: closed stays closed, and who was connected is lost", on="own")
def away_restart(scene):
    server = scene.own_server("--rate", "0")
    table = scene.table(players=2, spectators=1)
    host, guest = table.players
    guest.socket.send_close(1000)
    host.wait("player_dropped")
    watcher = table.spectators[0]
    watcher.socket.send_close(1000)
    host.wait("player_dropped")
    watcher = scene.back(watcher)
    host.wait("player_returned")
    watcher.arrive()
    time.sleep(0.2)
    server.restart(9)
    room = scene.back(host).wait("room")
    expect_equal(person_in(room, guest.id).get("away"), "closed", "who had closed")
    expect_equal(person_in(room, watcher.id).get("away"), "lost", "who had come back")


@check("a host who is away for 10 s is replaced by a connected player, and the room does not come back",
       slow=True)
def host_away(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    begun = time.monotonic()
    host.drop()
    changed = guest.wait("host_changed", timeout=14)
    expect(time.monotonic() - begun >= 9, "the room was handed on before 10 s")
    expect_equal(changed["person"], guest.id, "the new host")
    back = scene.back(host)
    expect_equal(back.wait("room")["host"], guest.id, "the host after coming back")


@check("a host who is away stays host while a match runs, and is replaced at its end", slow=True)
def host_away_in_match(scene):
    table = scene.table(spectators=1)
    match = Match(table)
    host, guest = table.players
    host.drop()
    time.sleep(11)
    guest.arrive()
    expect_equal(guest.got("host_changed"), [], "host_changed during the match")
    guest.ok("resign", match=match.id)
    expect_equal(guest.wait("host_changed")["person"], guest.id, "the new host")


@check("score counts matches, draws and wins over all games, and stopped ones for nobody")
def score(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    expect_equal(table.look()["score"], [], "the score of a new room")
    resigned(table, guest)
    host.ok("configure_room", game="gomoku")
    resigned(table, guest)
    host.ok("start_game")
    host.ok("stop_game", match=host.wait("start_game")["match"])
    table.settle()
    room = resigned(table, host)
    wanted = [{"person": p.id, "name": p.name, "wins": wins, "draws": 0, "matches": 3}
              for p, wins in ((host, 2), (guest, 1))]
    expect_equal(room["score"], wanted, "the score")
    name = guest.name
    guest.ok("leave_room")
    guest.ok("rename", name=f"{name}x")
    expect_equal(table.look()["score"][1]["name"], name, "the name of who has left")


@check("the score outlives the server", on="own")
def score_restart(scene):
    server = scene.own_server("--rate", "0")
    table = scene.table(best_of=3)
    room = resigned(table, table.players[1])
    server.restart(9)
    again = scene.back(table.host).wait("room")
    expect_equal(again["score"], room["score"], "the score after a restart")
    expect_equal(again["series"], room["series"], "the series after a restart")


@check("a series has a winner until the next match starts; other settings begin the next")
def series(scene):
    table = scene.table()
    host, guest = table.players
    expect_holds(table.look(), {"best_of": None, "series": None}, "a room without a series")
    for bad in (1, 2, 4, 10, 11, -3):
        host.refused("bad_options", "configure_room", best_of=bad)
    for bad in (3.5, "3", [], True):
        host.refused("bad_message", "configure_room", best_of=bad)
    host.ok("configure_room", best_of=3)
    host.ok("configure_room", best_of=5)
    host.ok("configure_room", best_of=3)
    expect_equal(table.look()["series"], {"best_of": 3, "number": 1, "wins": {}, "winner": None}, "series")
    resigned(table, guest)
    resigned(table, host)
    room = resigned(table, guest)
    expect_equal(room["series"], {"best_of": 3, "number": 1, "wins": {host.id: 2, guest.id: 1},
                                  "winner": host.id}, "the series at its end")
    room = resigned(table, guest)
    expect_equal(room["series"], {"best_of": 3, "number": 2, "wins": {host.id: 1}, "winner": None},
                 "the next series")
    host.ok("configure_room", game="bulls_and_cows", options={"mode": "co_op"})
    expect_equal(table.look()["series"], None, "the series of a co-op")
    host.ok("configure_room", game="tic_tac_toe")
    expect_equal(table.look()["series"]["number"], 3, "the number after another game")


@check("banned is shown to the host alone, and unban_player takes a ban back")
def bans(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    host.ok("kick_player", person=guest.id, ban=True)
    expect_equal(host.room_where(lambda r: r["banned"])["banned"],
                 [{"person": guest.id, "name": guest.name}], "banned")
    expect("banned" not in table.look(), "banned in a guest's room")
    host.refused("no_person", "unban_player", person="nobody")
    host.refused("bad_message", "unban_player")
    table.spectators[0].refused("not_host", "unban_player", person=guest.id)
    guest.refused("not_in_room", "unban_player", person=guest.id)
    host.ok("unban_player", person=guest.id)
    expect_equal(host.room_where(lambda r: not r["banned"])["banned"], [], "banned")
    guest.ok("join_room", room=table.room)


@check("choosing: shown until configure_room, a start, another host or the host's loss")
def choosing(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    stranger = scene.person()
    stranger.refused("bad_message", "choosing", choosing="yes")
    stranger.refused("not_in_room", "choosing", choosing=True)
    guest.refused("not_host", "choosing", choosing=True)
    for end in (lambda: host.ok("choosing", choosing=False), lambda: host.ok("configure_room"),
                lambda: host.ok("start_game")):
        host.ok("choosing", choosing=True)
        guest.room_where(lambda r: r["choosing"] is True)
        end()
        guest.room_where(lambda r: r["choosing"] is False)
    host.refused("match_running", "choosing", choosing=True)
    host.ok("stop_game", match=host.wait("start_game")["match"])
    host.ok("choosing", choosing=True)
    guest.room_where(lambda r: r["choosing"] is True)
    host.drop()
    guest.room_where(lambda r: r["choosing"] is False)


@check("react reaches everybody, the sender too, and is no line")
def react(scene):
    table = scene.table(spectators=1)
    host, guest = table.players
    for what in "clap laugh think hurry wow sad heart wave".split():
        guest.ok("react", what=what)
        for person in table.everyone:
            expect_equal(person.wait("reaction"), {"person": guest.id, "what": what}, "reaction")
    for bad in ({"what": "boo"}, {"what": 5}, {}):
        scene.person().refused("bad_message", "react", bad)
    scene.person().refused("not_in_room", "react", what="clap")
    guest.ok("chat_message", text="hello")
    expect_equal(host.wait("chat_message")["n"], 1, "the number of the first line")
    host.ok("mute_player", person=guest.id, muted=True)
    guest.refused("muted", "react", what="clap")


@check("a person's reactions are taken from the allowance of chat", on="limited")
def react_limit(scene):
    table = scene.table()
    # All at once: an answer that takes its time would let one more in.
    reactions = [table.host.request("react", what="clap") for _ in range(12)]
    line = table.host.request("chat_message", text="hello")
    said = [table.host.reply(id_) for id_ in (*reactions, line)]
    expect_equal([reply["type"] for reply in said[:5]], ["ok"] * 5, "the first five")
    for reply in said[-2:]:
        expect_equal(reply["content"].get("code"), "rate_limited", "what went beyond")


@check("figure: a wish is repeated by welcome, kept apart from others' and changed by rename")
def figure(scene):
    first, second = scene.person(figure=7), scene.person(figure=7)
    expect_equal(first.welcome["figure"], 7, "welcome.figure")
    expect("figure" not in scene.person().welcome, "welcome.figure without a wish")
    room = first.ok("create_room", game="gomoku")["room"]
    second.ok("join_room", room=room)
    shown = second.room_where(lambda r: len(r["people"]) == 2)
    expect_equal([person_in(shown, p.id)["figure"] for p in (first, second)], [7, 8], "figures")
    expect_equal(second.ok("rename", figure=31), {"name": second.name, "figure": 31}, "ok of rename")
    first.room_where(lambda r: person_in(r, second.id) and person_in(r, second.id)["figure"] == 31)
    for bad in ({}, {"figure": 32}, {"figure": -1}, {"figure": None}, {"figure": 1.5},
                {"name": None, "figure": 3}):
        second.refused("bad_message", "rename", bad)
    second.refused("bad_name", "rename", name="", figure=3)
    second.drop()
    again = scene.back(second)
    expect_equal(again.welcome["figure"], 31, "welcome.figure on coming back")
    expect_equal(person_in(again.wait("room"), second.id)["figure"], 31, "the figure afterwards")
    again.drop()
    scene.person(second.name, token=second.token, figure=20)
    first.room_where(lambda r: person_in(r, second.id) and person_in(r, second.id)["figure"] == 20)


@check("browser: shown while the present connection said so")
def browser(scene):
    table = scene.table()
    guest = scene.person(browser=True)
    guest.ok("join_room", room=table.room, **{"as": "spectator"})
    shown = table.host.room_where(lambda r: person_in(r, guest.id))
    expect_equal(person_in(shown, guest.id).get("browser"), True, "browser")
    guest.drop()
    table.host.wait("player_dropped")
    table.host.settle()
    scene.back(guest)
    shown = table.host.room_where(lambda r: person_in(r, guest.id)["connected"] is True)
    expect("browser" not in person_in(shown, guest.id), "browser of who is back without it")
    expect("browser" not in person_in(shown, table.host.id), "browser of a program")


@check("seconds_each: its range, and one limit takes the other's place")
def seconds_each(scene):
    table = scene.table()
    host = table.host
    expect_equal(table.look()["seconds_each"], None, "seconds_each of a new room")
    for bad in (0, 29, 7201, -60):
        host.refused("bad_options", "configure_room", seconds_each=bad)
    for bad in (60.5, "60", []):
        host.refused("bad_message", "configure_room", seconds_each=bad)
    host.refused("bad_options", "configure_room", seconds_each=60, seconds_per_move=5)
    for settings, wanted in (({"seconds_per_move": 5}, (5, None)), ({"seconds_each": 60}, (None, 60)),
                             ({"seconds_per_move": None}, (None, 60)),
                             ({"seconds_each": 30, "seconds_per_move": None}, (None, 30)),
                             ({"seconds_per_move": 7}, (7, None)), ({"seconds_each": None}, (7, None))):
        host.ok("configure_room", **settings)
        expect_holds(table.look(), {"seconds_per_move": wanted[0], "seconds_each": wanted[1]},
                     f"after {settings}")


@check("clocks: only the one in turn uses up time, and they go on after a restart", on="own", slow=True)
def clocks(scene):
    server = scene.own_server("--rate", "0")
    table = scene.table(seconds_each=60)
    table.host.ok("start_game")
    starts = [p.wait("start_game") for p in table.players]
    expect_holds(starts[0], {"seconds_each": 60, "clocks": {"0": 60, "1": 60}}, "start_game")
    time.sleep(2.2)
    mover = table.players[starts[0]["turn"][0]]
    mover.ok("play", match=starts[0]["match"], step=0, move={"cell": [0, 0]})
    view = table.host.wait("view")
    first = str(starts[0]["turn"][0])
    expect(view["clocks"][first] in (57, 58), f"clocks {view['clocks']} after 2.2 s")
    other = "1" if first == "0" else "0"
    expect_equal(view["clocks"][other], 60, "the clock of who waited")
    expect(abs(view["seconds"] - 60) < 1, f"seconds {view['seconds']} of who is in turn")
    server.restart(9)
    match = scene.back(table.host).wait("room")["match"]
    expect_equal(match["clocks"][first], view["clocks"][first], "the clock of who has moved, afterwards")
    expect(match["clocks"][other] >= 57, f"clocks {match['clocks']} after a restart")


@check("the host who leaves hands on to connected players, connected spectators, then those expected back")
def host_leaves(scene):
    for dropped, heir in (((), "guest"), (("guest",), "watcher"), (("guest", "watcher"), "guest")):
        table = scene.table(spectators=1)
        people = {"guest": table.players[1], "watcher": table.spectators[0]}
        for name in dropped:
            people[name].drop()
            table.host.wait("player_dropped", lambda c, p=people[name]: c["person"] == p.id)
        table.host.ok("leave_room")
        expect_equal(table.look()["host"], people[heir].id, f"the host where {dropped} are away")


@check("alone, who leaves ends the match: nobody wins, and ranking is [[0]]")
def alone(scene):
    table = scene.table("bulls_and_cows", players=1, spectators=1)
    watcher = table.spectators[0]
    table.host.ok("start_game")
    watcher.wait("start_game")
    table.host.ok("leave_room")
    expect_equal(watcher.wait("end_game")["result"],
                 {"winners": [], "ranking": [[0]], "reason": "left"}, "result")
    expect_equal(table.look()["score"], [], "the score of a match alone")
