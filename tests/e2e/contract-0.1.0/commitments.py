"""Commitments as section 6 of the contract defines them."""

import hashlib
import struct

SERVER_SEAT = 4294967295


def length_prefixed(data):
    return struct.pack(">I", len(data)) + data


def commitment(match, round_, seat, game, nonce, payload):
    """`nonce` as 64 hex digits, `payload` as bytes."""
    text = b"".join((
        length_prefixed(b"parlor/commit/1"), length_prefixed(match.encode("ascii")),
        struct.pack(">II", round_, seat), length_prefixed(game.encode("ascii")),
        length_prefixed(bytes.fromhex(nonce)), length_prefixed(payload)))
    return hashlib.sha256(text).hexdigest()


def throw_commitment(match, round_, seat, gesture, nonce):
    return commitment(match, round_, seat, "rock_paper_scissors", nonce, bytes([gesture]))


def code_commitment(match, seat, code, nonce):
    return commitment(match, 0, seat, "bulls_and_cows", nonce, code.encode("ascii"))


def fresh_nonce(random):
    return f"{random.getrandbits(256):064x}"
