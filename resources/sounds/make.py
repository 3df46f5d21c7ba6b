#!/usr/bin/env python3
"""Makes Parlor's sounds, which stand beside this file: struck wood and soft bells, each well under a second."""

import math
import random
import struct
import wave
from pathlib import Path

RATE = 22_050
LOUDNESS = 0.35

# Hz of equal temperament at 440.
G4, C5, E5, G5, C6, A4, F4 = 392.0, 523.25, 659.26, 783.99, 1046.5, 440.0, 349.23


def fading(seconds, speed, attack=0.004):
    """1 at once, then less and less; 0 before its time."""
    if seconds < 0:
        return 0.0
    return min(1.0, seconds / attack) * math.exp(-seconds * speed)


def bar(pitch, speed=16.0):
    """A struck bar of wood: its overtones are gone sooner."""

    def at(seconds):
        tone = math.sin(math.tau * pitch * seconds) * fading(seconds, speed)
        wood = math.sin(math.tau * pitch * 2.76 * seconds) * fading(seconds, speed * 3.75)
        return tone + 0.25 * wood

    return at


def bell(pitch):
    """A small bell, softly."""

    def at(seconds):
        return sum(
            part * math.sin(math.tau * pitch * times * seconds) * fading(seconds, speed, 0.006)
            for times, part, speed in ((1.0, 1.0, 7.0), (2.0, 0.35, 10.0), (3.01, 0.12, 16.0))
        )

    return at


def piece(pitch):
    """A piece that is put down on wood: a dull knock with a little grit, the same each time."""
    grit = random.Random(pitch)
    noise = [grit.uniform(-1, 1) for _ in range(RATE)]

    def at(seconds):
        if seconds < 0:
            return 0.0
        tone = math.sin(math.tau * pitch * seconds) * fading(seconds, 55, 0.001)
        body = math.sin(math.tau * pitch * 2.3 * seconds) * fading(seconds, 90, 0.001)
        return tone + 0.4 * body + 0.12 * noise[int(seconds * RATE) % RATE] * fading(seconds, 180, 0.001)

    return at


# What is heard: its length in seconds, and each note with when it begins and how loud it is.
SOUNDS = {
    "turn": (0.42, [(0.0, bar(G4), 1.0), (0.13, bar(C5), 1.0)]),
    "piece": (0.14, [(0.0, piece(210.0), 1.1)]),
    # It bounces twice, as it is seen to.
    "disc": (0.34, [(0.0, piece(240.0), 1.1), (0.124, piece(240.0), 0.5), (0.196, piece(240.0), 0.25)]),
    "joined": (0.55, [(0.0, bell(E5), 0.5), (0.11, bell(G5), 0.5)]),
    "chat": (0.22, [(0.0, bar(C6, 22.0), 0.35)]),
    "won": (0.9, [(0.0, bell(C5), 0.5), (0.1, bell(E5), 0.5), (0.2, bell(G5), 0.5), (0.32, bell(C6), 0.55)]),
    "draw": (0.7, [(0.0, bell(E5), 0.5), (0.18, bell(E5), 0.4)]),
    "tap": (0.1, [(0.0, bar(G5, 40.0), 0.25)]),
    "lost": (0.7, [(0.0, bar(A4, 9.0), 0.7), (0.17, bar(F4, 8.0), 0.7)]),
}


def sample(number, length, notes):
    seconds = number / RATE
    fade = min(1.0, (length - seconds) / 0.02)
    return LOUDNESS * fade * sum(loudness * note(seconds - begin) for begin, note, loudness in notes)


def write(name, length, notes):
    values = [round(32_767 * max(-1.0, min(1.0, sample(n, length, notes)))) for n in range(int(RATE * length))]
    with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))


def main():
    for name, (length, notes) in SOUNDS.items():
        write(name, length, notes)


if __name__ == "__main__":
    main()
