"""The figures of a run as Markdown."""
FLOOR, KEPT, OURS = "floor", "Qt echo, kept", "Parlor"

# What a row says, its scenario, the figure, and how many digits stand behind the point.
ROWS = [
    ("move to its mover, p50 µs", "1 table", "mover_p50", 0),
    ("move to its mover, p99 µs", "1 table", "mover_p99", 0),
    ("move to the opponent, p50 µs", "1 table", "opponent_p50", 0),
    ("move to the opponent, p99 µs", "1 table", "opponent_p99", 0),
    ("bytes down per move", "1 table", "bytes_down_per_move", 0),
    ("bytes up per move", "1 table", "bytes_up_per_move", 0),
    ("moves/s, 100 tables", "100 tables", "moves_per_second", 0),
    ("CPU µs per move, 100 tables", "100 tables", "server_us_per_move", 1),
    ("moves/s, 500 tables", "500 tables", "moves_per_second", 0),
    ("CPU µs per move, 500 tables", "500 tables", "server_us_per_move", 1),
    ("KB per table with its two players", "500 tables", "kb_per_table", 1),
    ("KB per table itself", "500 tables", "kb_per_table_itself", 1),
    ("people who join a second", "500 tables", "joins_per_second", 0),
    ("1,000 watch: mover p50 µs", "1,000 watch", "mover_p50", 0),
    ("1,000 watch: the last one p50 µs", "1,000 watch", "last_p50", 0),
    ("25 tables: move p50 µs", "25 tables", "mover_p50", 0),
    ("with 1,000 idle: move p50 µs", "25 tables, 1,000 idle", "mover_p50", 0),
    ("with 5,000 idle: move p50 µs", "25 tables, 5,000 idle", "mover_p50", 0),
    ("5,000 idle : none, move p50", "25 tables, 5,000 idle", "slowed_by_idle", 2),
    ("KB per idle connection", "25 tables, 5,000 idle", "kb_per_idle", 1),
    ("MB at first", "25 tables, 5,000 idle", "kb_at_first", 0),
    ("MB after all 5,050 have left", "25 tables, 5,000 idle", "kb_afterwards", 0),
    ("start to listening, ms", "1 table", "start_ms", 0),
    ("load client busy, 100 tables, %", "100 tables", "load_busy", 0),
]
SCALES = {"load_busy": 100, "kb_at_first": 1 / 1024, "kb_afterwards": 1 / 1024}


# What is reckoned from two measured figures.
RECKONED = {
    "kb_per_table_itself": (("500 tables", "kb_per_table"), ("25 tables, 5,000 idle", "kb_per_idle"),
                            lambda table_kb, idle_kb: max(table_kb - 2 * idle_kb, 0)),
    "slowed_by_idle": (("25 tables, 5,000 idle", "mover_p50"), ("25 tables", "mover_p50"),
                       lambda beside, alone: beside / alone if alone else None),
}


def figure(result, scenario, name, key):
    if key in RECKONED:
        one, other, reckon = RECKONED[key]
        values = figure(result, one[0], name, one[1]), figure(result, other[0], name, other[1])
        return None if None in values else reckon(*values)
    value = result["measured"].get(scenario, {}).get(name, {}).get(key)
    return None if value is None else value * SCALES.get(key, 1)


def ratio(ours, other):
    return f"{ours / other:.2f}" if ours and other else "–"


def table(result, names):
    lines = [f"{result['machine']}; medians of {result['rounds']} rounds of {result['seconds']} s", "",
             "| | " + " | ".join(names) + " | Parlor : floor | Parlor : kept echo |",
             "|---|" + "---:|" * (len(names) + 2)]
    for title, scenario, key, digits in ROWS:
        values = {name: figure(result, scenario, name, key) for name in names}
        if all(value is None for value in values.values()):
            continue
        cells = ["–" if value is None else f"{value:,.{digits}f}" for value in values.values()]
        lines.append(f"| {title} | " + " | ".join(cells)
                     + f" | {ratio(values.get(OURS), values.get(FLOOR))} | {ratio(values.get(OURS), values.get(KEPT))} |")
    return "\n".join(lines + ["", *others(result), *(f"- {note}" for note in result["notes"])])


def others(result):
    lines = []
    if "seeds_per_second" in result:
        lines.append(f"- Simulated evenings a second, one core: {result['seeds_per_second']:.0f}")
    lines += [f"- Start to window, {line}" for line in result.get("window", [])]
    return lines + [""] + following(result["followed"]) if "followed" in result else lines


def following(followed):
    lines = ["| the same match followed by | event to screen, mean ms | p99 ms | came with a later one | bytes per state |",
             "|---|---:|---:|---:|---:|"]
    for way, seen in followed.items():
        lines.append(f"| {way} | {seen['mean_ms']:.2f} | {seen['p99_ms']:.2f} | {seen['together']:.0%} "
                     f"| {seen['bytes']:.0f} |")
    return lines + [""]
