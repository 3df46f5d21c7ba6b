"""Judges a finished match: its transcript is played again by the referee, and every frame that
anybody was sent is compared with what the referee says that viewer may see at that point."""

import json
import re

from expect import Failure, expect, expect_equal, expect_holds, expect_keys

TRANSCRIPT_LIMIT = 32 * 1024
HEX64 = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
STATES = ("start_game", "view", "end_game", "room")


def fetched(person, match_id):
    """All moves of a match by get_transcript, following `next`."""
    moves, start = [], 0
    while start is not None:
        part = person.ok("get_transcript", {"match": match_id, "from": start})
        moves += part["moves"]
        start = part.get("next")
        expect(start is None or start == len(moves), f"next {start} after {len(moves)} moves")
    return moves


def whole_transcript(match):
    transcript = match.end["transcript"]
    expect_keys(transcript, "game options match players moves secrets result", "transcript")
    given, whole = transcript["moves"], fetched(match.table.everyone[0], match.id)
    expect(given in (None, whole), "get_transcript gives other moves than end_game")
    size = len(json.dumps({**transcript, "moves": whole}, separators=(",", ":")))
    # Escapes and digits can be written in different ways, so that the limit is not sharp.
    expect(size < TRANSCRIPT_LIMIT * 1.1 if given else size > TRANSCRIPT_LIMIT * 0.9,
           f"`moves` is {'there' if given else 'null'} in a transcript of {size} bytes")
    return {**transcript, "moves": whole}


def judge(match):
    """`match` knows what everybody has sent (`accepted`) and who has watched (`observers`)."""
    transcript = whole_transcript(match)
    expect_holds(transcript, {"game": match.game, "options": match.options, "match": match.id,
                              "players": match.players, "result": match.end["result"]},
                 "transcript")
    expect_accepted(match, transcript["moves"])
    replay(match, transcript, [Observer(match, *each) for each in match.observers])


def expect_accepted(match, entries):
    """The transcript holds just the moves that were answered with `ok`, seat by seat."""
    for seat in range(len(match.seats)):
        told = [e["move"] for e in entries if e["seat"] == seat and "move" in e]
        expect_equal(told, match.accepted[seat], f"the moves of seat {seat} in the transcript")


def replay(match, transcript, observers):
    referee, step, entries = match.referee(transcript["secrets"]), 0, transcript["moves"]
    hidden = referee_nonces(referee, entries)
    state = State(match, referee, hidden, step, {"ms": 0})
    state.expect_seen_by(observers, "event" not in entries[0])
    for before, entry, after in zip([{"ms": 0}, *entries], entries, [*entries[1:], None]):
        expect(type(entry["ms"]) is int and entry["ms"] >= before["ms"], "`ms` does not count up")
        if "event" in entry:
            referee.event(entry["seat"], entry["event"])
        else:
            referee.play(entry["seat"], entry["move"])
            step += 1
        if after is None and not referee.over and transcript["result"]["reason"] == "timeout":
            referee.give_up()
        expect(referee.over == (after is None),
               f"the match {'is' if referee.over else 'is not'} over at step {step}")
        state = State(match, referee, hidden, step, entry)
        state.expect_seen_by(observers, "event" not in (after or {}))
    for observer in observers:
        observer.expect_nothing_more()
    referee.expect_secrets(transcript["secrets"])
    expect_result(referee, transcript["result"], match)


def referee_nonces(referee, entries):
    """All nonces that must stay hidden until their time."""
    moves = [entry.get("move", {}) for entry in entries]
    return {move["nonce"] for move in moves if "nonce" in move} | referee.nonces()


def expect_result(referee, result, match):
    referee.expect_result(result)
    seats = [seat for group in result["ranking"] for seat in group]
    expect_equal(sorted(seats), list(range(len(match.seats))), "the seats in the ranking")
    if result["winners"]:
        expect_equal(sorted(result["ranking"][0]), sorted(result["winners"]), "who is ranked first")


class State:
    """The match as it is after one entry of the transcript."""

    def __init__(self, match, referee, hidden, step, entry):
        self.match, self.referee, self.step, self.entry = match, referee, step, entry
        self.secret = set() if referee.over else hidden - referee.public

    def expect_seen_by(self, observers, last_of_its_step):
        """Where several events come at once, one view may stand for all of them."""
        for observer in observers:
            if observer.expects_nothing:
                continue
            seen = 0
            while (frame := observer.next()) and frame[1]["step"] == self.step:
                if seen and frame[0] != "room":
                    break
                try:
                    self._expect_frame(observer, *frame)
                except Failure:
                    if last_of_its_step:
                        raise
                    break
                seen += frame[0] != "room"
                observer.take()
            self._expect_silence(observer)
            expect(seen or not observer.attends or not last_of_its_step,
                   f"{observer.what} was not told of step {self.step}: {self.entry}")

    def _expect_frame(self, observer, kind, content):
        what = f"{observer.what}'s {kind} at step {self.step} of {self.match.what}"
        self.referee.expect_view(content["view"], observer.seat, what)
        if kind != "end_game":
            expect_equal(sorted(content["turn"]), self.referee.turn, f"{what}, `turn`")
            expect(not self.referee.over, f"{what} instead of end_game")
        if kind == "end_game":
            expect(self.referee.over, f"{what} comes too early")
        if kind in ("view", "end_game"):
            expect_equal(content.get("ms"), self.entry["ms"], f"{what}, `ms`")
        if kind == "view":
            self._expect_last(content["last"], what)

    def _expect_last(self, last, what):
        if "event" in self.entry:
            expect_equal(last, None, f"{what}, `last`")
        else:
            expect(isinstance(last, dict), f"{what}: `last` is {last!r} after a move")
            expect_equal(last.get("seat"), self.entry["seat"], f"{what}, `last.seat`")

    def _expect_silence(self, observer):
        """No frame up to the next state may hold what is hidden in this one."""
        for raw in observer.raws_until_next():
            what = f"a frame to {observer.what} at step {self.step} of {self.match.what}"
            early = self.secret.intersection(HEX64.findall(raw))
            expect(not early, f"{what} holds the nonce {early}: {raw[:600]}")
            self.referee.expect_silence(raw, observer.seat, what)


class Observer:
    """What one connection was sent about a match, in order."""

    def __init__(self, match, person, seat):
        self.seat, self.person = seat, person
        self.what = f"{person.name} ({'spectator' if seat is None else f'seat {seat}'})"
        self.frames = [(index, *shown) for index, (_, message) in enumerate(person.log)
                       if (shown := state_shown(match.id, message))]
        self.attends = not self.frames or self.frames[0][1] == "start_game"
        self.at, self.raw_at = 0, self.frames[0][0] if self.frames else 0
        self.expects_nothing = not self.frames

    def next(self):
        return self.frames[self.at][1:] if self.at < len(self.frames) else None

    def take(self):
        self.at += 1
        if self.at == len(self.frames):
            self.attends = False  # the end was reached, or the connection was lost

    def raws_until_next(self):
        """The frames from the last taken one on, up to the next that shows the match."""
        until = self.frames[self.at][0] if self.at < len(self.frames) else len(self.person.raw)
        if self.at == 0:
            return []
        start, self.raw_at = max(self.raw_at, self.frames[0][0]), until
        return self.person.raw[start:until]

    def expect_nothing_more(self):
        left = self.next()
        expect(left is None, f"{self.what} was also sent {left and left[0]} "
               f"at step {left and left[1].get('step')}: {str(left)[:600]}")


def state_shown(match_id, message):
    """(kind, content) where a message shows a state of that match."""
    content = message["content"]
    if message["type"] not in STATES:
        return None
    if message["type"] == "room":
        content = content["match"] if isinstance(content["match"], dict) else {}
    return (message["type"], content) if content.get("match") == match_id else None
