"""Two machines in one: network namespaces with a bad line between them."""

import ctypes
import fcntl
import heapq
import os
import select
import signal
import socket
import struct
import threading
import time

CLONE_NEWNET, PR_SET_PDEATHSIG = 0x40000000, 1
TUNSETIFF, IFF_TUN_WITHOUT_INFO = 0x400454CA, 0x0001 | 0x1000
SIOCSIFFLAGS, SIOCSIFADDR, SIOCSIFNETMASK = 0x8914, 0x8916, 0x891C
IFF_UP_AND_RUNNING = 0x1 | 0x40
LIBC = ctypes.CDLL(None, use_errno=True)


def succeed(result):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


class Machine:
    """A network namespace with one TUN device; it is gone when the last process in it is."""

    def __init__(self, address):
        self.address = address
        succeed(LIBC.unshare(CLONE_NEWNET))
        self.namespace = os.open("/proc/self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
        self.tun = os.open("/dev/net/tun", os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK)
        fcntl.ioctl(self.tun, TUNSETIFF, struct.pack("16sH22x", b"line", IFF_TUN_WITHOUT_INFO))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
            self._set(control, b"line", SIOCSIFADDR, socket.inet_aton(address))
            self._set(control, b"line", SIOCSIFNETMASK, socket.inet_aton("255.255.255.0"))
            self._raise(control, b"line")
            self._raise(control, b"lo")

    @staticmethod
    def _set(control, name, what, address):
        sockaddr = struct.pack("=HH4s8x", socket.AF_INET, 0, address)
        fcntl.ioctl(control, what, struct.pack("16s16s8x", name, sockaddr))

    @staticmethod
    def _raise(control, name):
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sH22x", name, IFF_UP_AND_RUNNING))

    def step_in(self):
        """For a process between fork and exec; it will not outlive the one that started it."""
        LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        succeed(LIBC.setns(self.namespace, CLONE_NEWNET))


class Line(threading.Thread):
    """Carries packets between two machines: late, not evenly so, not all of them, and at times none."""

    def __init__(self, machines, random, delay, jitter, loss):
        super().__init__(daemon=True)
        self.random, self.delay, self.jitter, self.loss = random, delay, jitter, loss
        one, other = (machine.tun for machine in machines)
        self.across = {one: other, other: one}
        self.under_way, self.numbers = [], 0
        self.cut_until = 0.0
        self.carried = self.lost = self.cut_off = 0

    def cut(self, seconds):
        self.cut_until = time.monotonic() + seconds

    def run(self):
        while True:
            for tun in select.select(list(self.across), [], [], self._pause())[0]:
                self._take(tun)
            self._deliver()

    def _pause(self):
        return max(0, self.under_way[0][0] - time.monotonic()) if self.under_way else 0.05

    def _take(self, tun):
        packet = os.read(tun, 65536)
        if self.random.random() < self.loss:
            self.lost += 1
            return
        self.numbers += 1
        late = self.delay + self.random.uniform(-self.jitter, self.jitter)
        heapq.heappush(self.under_way,
                       (time.monotonic() + late, self.numbers, self.across[tun], packet))

    def _deliver(self):
        while self.under_way and self.under_way[0][0] <= time.monotonic():
            _, _, tun, packet = heapq.heappop(self.under_way)
            if time.monotonic() < self.cut_until:
                self.cut_off += 1
                continue
            try:
                os.write(tun, packet)
                self.carried += 1
            except OSError:
                self.lost += 1
