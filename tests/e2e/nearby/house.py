"""A house full of machines in one: network namespaces, joined by bridges as by switches."""

import ctypes
import os
import signal
import subprocess
import time

CLONE_NEWNET, PR_SET_PDEATHSIG = 0x40000000, 1
LIBC = ctypes.CDLL(None, use_errno=True)


def succeed(result):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


class Namespace:
    """It is gone when the last process in it is, and nobody has it open."""

    def __init__(self):
        succeed(LIBC.unshare(CLONE_NEWNET))
        self.file = os.open("/proc/self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
        self.path = f"/proc/{os.getpid()}/fd/{self.file}"
        self.run("ip link set lo up")

    def step_in(self):
        """For a process between fork and exec; it will not outlive the one that started it."""
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        succeed(LIBC.setns(self.file, CLONE_NEWNET))

    def run(self, command, given=None):
        done = subprocess.run(command.split(), input=given, text=True, preexec_fn=self.step_in,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise OSError(done.returncode, f"{command}: {done.stdout.strip()}")
        return done.stdout


class House:
    """The switches, and where to plug machines in."""

    def __init__(self, switches=1):
        self.cellar = Namespace()
        for number in range(switches):
            self.cellar.run(f"ip link add switch{number} type bridge")
            self.cellar.run(f"ip link set switch{number} up")
        self.plugged = 0

    def plug(self, machine, name, switch, ipv4):
        """A cable from the machine to the switch; without an address of IPv4 there is IPv6 alone."""
        self.plugged += 1
        plug = f"plug{self.plugged}"
        self.cellar.run(f"ip link add {plug} type veth peer name {name} netns {machine.path}")
        self.cellar.run(f"ip link set {plug} master switch{switch} up")
        if ipv4:
            machine.run(f"ip addr add {ipv4}/24 broadcast + dev {name}")
        machine.run(f"ip link set {name} up")

    def machine(self, number, switches=(0,), ipv4=True):
        machine = Namespace()
        for switch in switches:
            self.plug(machine, f"eth{switch}", switch, f"10.{73 + switch}.41.{number}" if ipv4 else None)
        return machine


def settle(machines):
    """Until every address of IPv6 may be used, as it may be on a machine that has been on for a while."""
    deadline = time.monotonic() + 20
    while any("tentative" in machine.run("ip -6 addr show") or
              "fe80" not in machine.run("ip -6 addr show") for machine in machines):
        if time.monotonic() > deadline:
            raise OSError("the addresses of IPv6 do not settle")
        time.sleep(0.1)
