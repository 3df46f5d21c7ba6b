"""parlor-server as a program: its signals, its exit codes, what it prints."""

import os
import signal
import socket
import tempfile

from expect import Failure, expect, expect_equal
from matchplay import Match
from parlor_server import refused_start
from ports import free_port
from suite import check


def ends_well(number):
    def end(scene):
        server = scene.own_server("--rate", "0")
        table = scene.table(spectators=1)
        lobby = scene.person()
        Match(table).play({"cell": [0, 0]})
        server.tell(number)
        for person in [*table.everyone, lobby]:
            notice = person.wait("closing")
            reason = notice.get("reason")
            expect(isinstance(reason, str), f"closing.reason is {reason!r}")
            expect_equal(notice.get("code"), "stopping", "closing.code")
            person.closed([1001])
        expect_equal(server.exit_code(), 0, "the exit code")
    return end


for _number in (signal.SIGTERM, signal.SIGINT):
    check(f"process: {_number.name} says closing, closes with 1001 and ends with code 0", on="own")(
        ends_well(_number))


@check("process: it ends in time although somebody does not read", on="own")
def ends_despite_deaf(scene):
    server = scene.own_server("--rate", "0")
    scene.person()
    for _ in range(3):
        scene.socket()
    server.tell()
    expect_equal(server.exit_code(10), 0, "the exit code")


@check("process: the port is free again at once for the next start", on="own")
def starts_again(scene):
    server = scene.own_server("--rate", "0")
    scene.person()
    server.restart()
    scene.person().ok("create_room", game="gomoku")


def expect_clear_refusal(code, lines):
    expect(code not in (0, None) and code > 0, f"the exit code is {code}")
    expect_equal(len(lines), 1, f"lines on stderr, which are {lines}")


@check("process: a busy port is one clear line on stderr and a non-zero code", on="own")
def busy_port(scene):
    with socket.create_server(("127.0.0.1", 0)) as taken, tempfile.TemporaryDirectory() as folder:
        port = taken.getsockname()[1]
        code, lines = refused_start(scene.program, "--listen", "127.0.0.1", "--port", str(port),
                                    "--data", folder, "--name", "Busy")
    expect_clear_refusal(code, lines)
    expect(str(port) in lines[0], f"the line does not name the port: {lines[0]}")


@check("process: an unusable folder is one clear line on stderr and a non-zero code", on="own")
def unusable_folder(scene):
    with tempfile.NamedTemporaryFile() as file:
        for folder in (file.name, os.path.join(file.name, "below")):
            code, lines = refused_start(scene.program, "--listen", "127.0.0.1", "--port",
                                        str(free_port()), "--data", folder, "--name", "No folder")
            expect_clear_refusal(code, lines)
            expect(file.name in lines[0], f"the line does not name the folder: {lines[0]}")


@check("process: malformed options are refused with a non-zero code", on="own")
def malformed_options(scene):
    with tempfile.TemporaryDirectory() as folder:
        for wrong in (("--port", "many"), ("--port", "70000"), ("--grace", "x"), ("--rate", "-1"),
                      ("--listen", "not an address"), ("--no-such-option",)):
            code, lines = refused_start(scene.program, "--listen", "127.0.0.1", "--port",
                                        str(free_port()), "--data", folder, "--name", "x", *wrong)
            expect(code != 0 and lines, f"{' '.join(wrong)}: code {code}, stderr {lines}")


@check("process: a folder that is not there yet is made", on="own")
def new_folder(scene):
    with tempfile.TemporaryDirectory() as folder:
        scene.own_server("--rate", "0", folder=os.path.join(folder, "new"))
        scene.person().ok("create_room", game="gomoku")
        scene.close()


@check("process: --name is the server's name, whatever letters it has", on="own")
def server_name(scene):
    name = "\u017dofie's <b>parlor</b> \U0001F3B2"
    scene.own_server("--rate", "0", name=name)
    expect_equal(scene.person().welcome["server"]["name"], name, "server.name")


@check("process: welcome.server.id is on disk and stays with the folder; `named` is false where "
       "nobody has named the server", on="own")
def identity(scene):
    server = scene.own_server("--rate", "0", name="")
    first = scene.person().welcome["server"]
    expect_equal(first["named"], False, "server.named")
    expect(1 <= len(first["name"]) <= 60, f"server.name is {first['name']!r}")
    expect(any(first["id"].encode() in kept for kept in server.kept()), "the id is not on disk")
    server.restart()
    expect_equal(scene.person().welcome["server"], first, "welcome.server after a restart")
    scene.own_server("--rate", "0")
    expect(scene.person().welcome["server"]["id"] != first["id"], "another folder has the same id")


@check("process: --max-connections bounds the connections, the others are told or refused",
       on="own")
def max_connections(scene):
    scene.own_server("--rate", "0", "--max-connections", "5")
    held = [scene.person() for _ in range(5)]
    try:
        beyond = scene.socket()
    except (Failure, OSError):  # refused at the door
        beyond = None
    if beyond:
        expect((beyond.receive(4) or [None])[0] == 8, "the sixth was let in and stayed")
        expect(beyond.close_code in (4005, 1006, 1013), f"closed with {beyond.close_code}")
    for person in held:
        person.ok("rename", name=person.name)
    held[0].socket.send_close()
    held[0].closed([1000, 1005])
    scene.person()


@check("process: --max-rooms bounds the rooms, and one that is closed makes room for another", on="own")
def max_rooms(scene):
    scene.own_server("--rate", "0", "--max-rooms", "2")
    hosts = [scene.person() for _ in range(2)]
    for host in hosts:
        host.ok("create_room", game="gomoku")
    late = scene.person()
    late.refused("server_full", "create_room", game="gomoku")
    hosts[0].ok("leave_room")
    late.ok("create_room", game="gomoku")


@check("process: no token is printed", on="own")
def no_token_printed(scene):
    server = scene.own_server("--rate", "0")
    table = scene.table(spectators=1)
    Match(table).play_out(scene.random)
    scene.back(table.host)
    server.tell()
    server.exit_code()
    for reader in server.readers:
        reader.join(5)
    printed = "\n".join([*server.error_lines, *list(server.lines.queue)])
    for person in scene.persons:
        expect(person.token not in printed, f"{person.name}'s token was printed")
