"""What a check says when the contract is broken."""

import time


class Failure(Exception):
    """The server did not do what the contract says."""


def expect(holds, sentence):
    if not holds:
        raise Failure(sentence)


def shortened(value, length=300):
    text = repr(value)
    return text if len(text) <= length else text[:length] + " …"


def expect_equal(actual, wanted, what):
    """1 == True in Python, but not on the wire: the types of plain values must agree too."""
    same = actual == wanted and isinstance(actual, bool) == isinstance(wanted, bool)
    if not same:  # long values are put into words only where they are needed
        raise Failure(f"{what}: {shortened(actual)} instead of {shortened(wanted)}")


def expect_holds(actual, wanted, what):
    """Every key of `wanted` stands in `actual` with that value; other keys are free."""
    for key, value in wanted.items():
        if key not in actual:
            raise Failure(f"{what}: no `{key}` in {shortened(actual)}")
        expect_equal(actual[key], value, f"{what}, `{key}`")


def expect_keys(actual, keys, what):
    missing = [key for key in keys.split() if key not in actual]
    if missing:
        raise Failure(f"{what}: {', '.join(missing)} missing in {shortened(actual)}")


def expect_after(begun, least, most, what):
    """So many seconds since `begun`, at least and at most."""
    took = time.monotonic() - begun
    expect(least <= took <= most, f"{what}: after {took:.1f} s instead of {least} to {most}")
