"""What happens on the networks of a house, scene by scene."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

from evening import GONE_WITHIN, NAMES, SEEN_WITHIN, gather, join, parlor
from house import House, settle

HERE = os.path.dirname(os.path.abspath(__file__))
FLOOD = 6  # seconds


def three_see_each_other(evening):
    house = House()
    machines = [house.machine(number) for number in (1, 2, 3)]
    ana, bo, cy = gather(evening, machines)
    for host in (ana, bo, cy):
        evening.expect(host.wait_for("heard"), f"{host.name} hears its own beacon")
    full = bo.sees(parlor("Ana"), where=lambda row: row["game"] == "tic_tac_toe" and row["host"] == "Ana")
    evening.expect(full, "Bo sees whose game it is")
    late = evening.start(machines[2], "Dee")
    evening.measure("a latecomer sees Ana", late.wait_for("looking")["at"], late.sees(parlor("Ana")), 0.5)
    killed = cy.kill()
    for other in (ana, bo):
        evening.measure(f"{other.name} misses Cy, who was killed", killed,
                        other.misses(parlor("Cy"), killed), GONE_WITHIN)
    closed = time.monotonic()
    bo.order("close")
    evening.measure("Ana misses Bo, who said goodbye", closed, ana.misses(parlor("Bo"), closed), 0.5)


def ipv6_alone(evening):
    house = House()
    machines = [house.machine(number, ipv4=False) for number in (1, 2, 3)]
    ana, bo, _ = gather(evening, machines)
    row = next(row for row in bo.rows() if row["server"] == parlor("Ana"))
    evening.expect(all(address.startswith("[fe80:") for address in row["addresses"]),
                   f"all addresses are link-local: {row['addresses']}")
    join(evening, bo, ana)


def two_networks_are_one_row(evening):
    house = House(switches=2)
    machines = [house.machine(number, switches=(0, 1)) for number in (1, 2)]
    ana, bo = gather(evening, machines)
    both = bo.sees(parlor("Ana"), where=lambda row: len(row["addresses"]) == 4)
    evening.expect(both, f"Bo knows Ana's four addresses: {bo.rows()}")
    evening.expect([row["server"] for row in bo.rows()].count(parlor("Ana")) == 1, "Ana is one row")
    order = [row for row in bo.rows() if row["server"] == parlor("Ana")][0]["addresses"]
    evening.expect([address.startswith("10.") for address in order] == [True, True, False, False],
                   f"IPv4 comes first: {order}")
    cut = time.monotonic()
    machines[0].run("ip link set eth0 down")
    left = bo.wait(lambda event: any(row["server"] == parlor("Ana") and len(row["addresses"]) == 2
                                     for row in event.get("servers", [])), since=cut)
    evening.measure("Bo forgets the addresses of a cable that is out", cut, left, GONE_WITHIN)
    evening.expect(bo.sees(parlor("Ana"), since=cut), "Ana is still there")
    plugged = time.monotonic()
    machines[0].run("ip link set eth0 up")
    back = bo.sees(parlor("Ana"), plugged, where=lambda row: len(row["addresses"]) >= 3)
    evening.measure("Bo knows them again once it is in", plugged, back, GONE_WITHIN)
    join(evening, bo, ana)


def other_ports(evening):
    house = House()
    machines = [house.machine(number) for number in (1, 2)]
    ana, bo = gather(evening, machines, "--port", "18200")
    row = next(row for row in bo.rows() if row["server"] == parlor("Ana"))
    evening.expect(all(address.endswith(":18200") for address in row["addresses"]),
                   f"the port is told: {row['addresses']}")
    evening.expect(not ana.wait_for("reached", limit=0), "nobody has come from elsewhere yet")
    join(evening, bo, ana)


def two_on_one_machine(evening):
    machine = House().machine(1)
    settle([machine])
    ana = evening.start(machine, "Ana", "--hosts")
    evening.expect(ana.wait_for("started"), "Ana's server starts")
    bo = evening.start(machine, "Bo", "--hosts")
    started = bo.wait_for("started")
    evening.measure("Ana sees Bo", started["at"], ana.sees(parlor("Bo")), SEEN_WITHIN)
    evening.measure("Bo sees Ana", started["at"], bo.sees(parlor("Ana")), SEEN_WITHIN)
    bo.order(f"join {parlor('Ana')}")
    joined = bo.wait(lambda event: event["event"] == "joined" and event["server"] == parlor("Ana"))
    evening.expect(joined, "Bo joins Ana")
    evening.expect(not ana.wait_for("reached", limit=0.5), "who is on the same machine is no reach")


def network_that_comes_late(evening):
    house = House()
    machines = [house.machine(number) for number in (1, 2)]
    machines[1].run("ip link set eth0 down")
    settle(machines[:1])
    ana = evening.start(machines[0], "Ana", "--hosts")
    evening.expect(ana.wait_for("started"), "Ana's server starts")
    bo = evening.start(machines[1], "Bo", "--hosts")
    lonely = bo.wait(lambda event: event.get("state") == "no network")
    evening.expect(lonely, "Bo is told that there is no network")
    plugged = time.monotonic()
    machines[1].run("ip link set eth0 up")
    evening.measure("Bo sees Ana once the cable is in", plugged, bo.sees(parlor("Ana"), plugged), 3.0)
    evening.measure("Ana sees Bo", plugged, ana.sees(parlor("Bo"), plugged), 3.0)


def firewall(machine, rule):
    machine.run("nft -f -", f"""table inet house {{
        chain door {{ type filter hook input priority 0; policy accept; iifname "lo" accept; {rule} drop; }}
    }}""")


def walls(evening):
    if not shutil.which("nft"):
        print("    left out: there is no nft here", flush=True)
        return
    house = House()
    machines = [house.machine(number) for number in (1, 2, 3)]
    firewall(machines[0], "tcp dport 7341")
    firewall(machines[1], "udp dport 7341")
    settle(machines)
    ana, bo, cy = (evening.start(machine, name, "--hosts") for machine, name in zip(machines, NAMES))
    evening.expect(cy.sees(parlor("Ana")) and cy.sees(parlor("Bo")), "Cy sees both")
    evening.expect(not bo.wait(lambda event: event.get("servers"), limit=2) or
                   all(row["server"] == parlor("Bo") for row in bo.rows()), "Bo hears nobody")
    evening.expect(not bo.wait_for("heard", limit=1), "Bo does not hear his own beacon")
    evening.expect(ana.wait_for("heard"), "Ana hears hers")
    asked = time.monotonic()
    cy.order(f"join {parlor('Ana')}")
    evening.measure("Cy is told that nothing answers at Ana's", asked,
                    cy.wait_for("join failed", limit=30, since=asked), 15)
    evening.expect(not ana.wait_for("reached", limit=0), "nobody has got through to Ana")


def flood(evening):
    house = House()
    machines = [house.machine(number) for number in (1, 2, 3)]
    ana, bo = gather(evening, machines[:2])
    others = [f"10.73.41.{number}" for number in range(100, 160)]
    for other in others:
        machines[2].run(f"ip addr add {other}/24 broadcast + dev eth0")
    row = bo.sees(parlor("Ana"), where=lambda row: len(row["addresses"]) == 2)
    evening.expect(row, "Bo knows Ana's addresses")
    began, (before, _) = time.monotonic(), bo.effort()
    flood = subprocess.Popen([sys.executable, os.path.join(HERE, "flood.py"), "10.73.41.255", str(FLOOD), *others],
                             stdout=subprocess.PIPE, text=True, preexec_fn=machines[2].step_in)
    time.sleep(FLOOD / 2)
    join(evening, bo, ana)
    sent = int(flood.communicate()[0])
    ended, (after, peak) = time.monotonic(), bo.effort()
    share = (after - before) / (ended - began)
    print(f"    {sent / (ended - began):.0f} datagrams a second took {100 * share:.0f} % of a processor, "
          f"and the program no more than {peak:.0f} MiB", flush=True)
    evening.expect(share < 0.5, "the flood leaves the processor to others")
    told = [event["servers"] for event in list(bo.events) if event.get("servers") and event["at"] > began]
    evening.expect(all(any("10.73.41.1:7341" in row["addresses"] for row in rows) for rows in told),
                   "Ana is there all the time")
    look_at(evening, [row for rows in told for row in rows])
    gone = bo.wait(lambda event: len(event.get("servers", [])) == 2, since=ended, limit=60)
    evening.measure("all is as before", ended, gone, 13)


def look_at(evening, rows):
    """What was shown in the flood."""
    evening.expect(all(len(row["addresses"]) <= 8 for row in rows), "no row has more than eight addresses")
    evening.expect(all(character.isprintable() for row in rows for character in row["server"]),
                   "names have no control characters")
    evening.expect(not any("10.73.41.1:666" in row["addresses"] for row in rows),
                   "another port is another row")
    evening.expect(any(row["host"] == "Mallory" for row in rows), "the flood has arrived")


def server_without_a_window(evening):
    house = House()
    machines = [house.machine(number) for number in (1, 2)]
    settle(machines)
    bo = evening.start(machines[1], "Bo")
    bo.wait_for("looking")
    with tempfile.TemporaryDirectory(prefix="parlor-nearby-") as folder:
        began = time.monotonic()
        quiet, loud = (subprocess.Popen(
            [evening.server, "--port", port, "--name", name, "--data", os.path.join(folder, port), *more],
            stdout=subprocess.PIPE, preexec_fn=machines[0].step_in)
            for port, name, more in (("7341", "Quiet", ["--no-announce"]), ("7342", "Loud", [])))
        evening.measure("Bo sees the server", began, bo.sees("Loud"), SEEN_WITHIN)
        ended = time.monotonic()
        loud.terminate()
        evening.measure("Bo misses it once it ends", ended, bo.misses("Loud", ended), 0.5)
        evening.expect(not bo.sees("Quiet", limit=1), "the quiet one is not seen")
        quiet.kill()
        for program in (quiet, loud):
            program.communicate()


def shows(name):
    return lambda event: any(row.startswith(name) for row in event.get("rows", []))


def three_windows(evening):
    """Host with one click, be seen, be joined with one click; nobody types anything."""
    house = House()
    machines = [house.machine(number) for number in (1, 2, 3)]
    settle(machines)
    ana, bo, cy = (evening.open(machine, name) for machine, name in zip(machines, NAMES))
    for window in (ana, bo, cy):
        window.wait(lambda event: event.get("page") == "home")
    began = time.monotonic()
    ana.order("host")
    for other in (bo, cy):
        evening.measure(f"{other.name} sees Ana's game", began, other.wait(shows("Ana"), since=began),
                        SEEN_WITHIN)
    asked = time.monotonic()
    bo.order("join Ana")
    evening.measure("Bo sits at Ana's table", asked,
                    bo.wait(lambda event: event.get("page") == "room", since=asked), 1.0)
    evening.expect(ana.wait(lambda event: event.get("page") == "room"), "Ana sits there too")
    killed = ana.kill()
    evening.measure("Cy's window lets go of Ana, who was killed", killed,
                    cy.wait(lambda event: event.get("rows") == [], since=killed), GONE_WITHIN)


SCENES = (three_see_each_other, three_windows, ipv6_alone, two_networks_are_one_row, other_ports, two_on_one_machine,
          network_that_comes_late, server_without_a_window, flood, walls)
