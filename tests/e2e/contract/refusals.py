"""What may stand beside the code of an `error`: the page's table of reasons."""

from expect import expect, expect_equal, shortened

NONE = ()
CODES = """bad_json bad_message unknown_type hello_first version bad_name no_room wrong_password banned
not_in_room already_in_room not_host no_person no_seat not_seated bad_options no_game match_running no_match
match_over not_enough_players not_your_turn stale_step illegal_move muted rate_limited server_full
disk_full""".split()

# By code: each reason with the keys of its values; None stands for no reason.
REASONS = {
    "bad_json": {None: NONE, "too_deep": ("most",)},
    "bad_message": {None: NONE, "binary": NONE, "field": ("field",), "old_id": NONE, "second_hello": NONE,
                    "text_length": ("least", "most")},
    "bad_name": {"name_empty": NONE, "name_too_long": ("most",)},
    "bad_options": {None: NONE, "out_of_range": ("option", "least", "most"), "not_even": ("option",),
                    "not_odd": ("option",), "not_one_of": ("option", "choices"), "line_too_long": ("most",),
                    "too_few_symbols": ("least",), "more_players_than_seats": ("players", "seats")},
    "not_host": {None: NONE, "wait_for_host": NONE},
    "not_enough_players": {None: ("least", "present")},
    "server_full": {None: NONE, "too_many_rooms": ("most",), "newcomers": ("seconds",)},
    "rate_limited": {"messages": ("seconds",), "chat": ("seconds",)},
    "not_your_turn": {None: NONE, "wait_for_others": NONE, "out_of_match": NONE},
    "illegal_move": {"malformed": NONE, "outside": NONE, "cell_taken": NONE, "column_full": NONE,
                     "wrong_phase": ("phase",), "commitment_taken": NONE, "no_such_gesture": NONE,
                     "not_what_was_committed": NONE, "code_length": ("length",), "code_symbols": ("last",),
                     "code_has_repeats": NONE, "impossible_answer": NONE},
}
WORDS = {"option", "field", "phase", "last"}


def expect_reason(content):
    """Every `error` says no more and no less than the page has for its code."""
    code = content.get("code")
    expect(code in CODES, f"an error of the code {code!r}")
    said = f"{code}: {shortened(content)}"
    message = content.get("message")
    expect(isinstance(message, str) and 1 <= len(message) <= 200 and message.isprintable(), said)
    known = REASONS.get(code, {None: NONE})
    reason = content.get("reason")
    expect(reason in known, f"a reason that the page has not, {said}")
    expect("reason" not in content or reason, f"an empty reason, {said}")
    values = content.get("values", {})
    expect(isinstance(values, dict) and (values or "values" not in content), f"values of nothing, {said}")
    both_limits = values == {"option": "seconds_each"}  # in one message; either may be in its range
    expect_equal(set(values), {"option"} if both_limits else set(known[reason]), f"the values, {said}")
    for key, value in values.items():
        kind = str if key in WORDS else list if key == "choices" else int
        expect(isinstance(value, kind) and not isinstance(value, bool), f"the value `{key}`, {said}")
    if "seconds" in values:
        expect(values["seconds"] >= 1, f"a wait of less than a second, {said}")
