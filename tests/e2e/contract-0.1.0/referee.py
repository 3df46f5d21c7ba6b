"""An independent referee for the line games: what every viewer must see, worked out anew."""

DEFAULTS = {
    "tic_tac_toe": (3, 3, 3),
    "four_in_a_row": (7, 6, 4),
    "gomoku": (15, 15, 5),
}
DIRECTIONS = ((1, 0), (0, 1), (1, 1), (1, -1))


def options_of(columns, rows, in_a_row):
    return {"columns": columns, "rows": rows, "in_a_row": in_a_row}


class Referee:
    """A board as a dictionary from (column, row) to seat, and the moves in order."""

    def __init__(self, game, columns, rows, in_a_row, first=0):
        self.game = game
        self.columns, self.rows, self.in_a_row = columns, rows, in_a_row
        self.first = first
        self.board = {}
        self.moves = []

    @property
    def step(self):
        return len(self.moves)

    @property
    def seat(self):
        """Whose move it is."""
        return (self.first + self.step) % 2

    @property
    def over(self):
        return bool(self.line()) or self.step == self.columns * self.rows

    @property
    def turn(self):
        return [] if self.over else [self.seat]

    def legal_moves(self):
        if self.game == "four_in_a_row":
            return [{"column": c} for c in range(self.columns) if (c, 0) not in self.board]
        return [{"cell": [c, r]} for r in range(self.rows) for c in range(self.columns)
                if (c, r) not in self.board]

    def landing(self, move):
        """The cell that a move fills: in four_in_a_row the lowest free one."""
        if self.game != "four_in_a_row":
            return tuple(move["cell"])
        column = move["column"]
        return column, max(r for r in range(self.rows) if (column, r) not in self.board)

    def play(self, move):
        if self.over or move not in self.legal_moves():
            raise ValueError(f"not a legal move: {move}")
        cell = self.landing(move)
        self.board[cell] = self.seat
        self.moves.append(cell)
        return cell

    def line(self):
        """Every cell of every row of in_a_row or more of one colour, as a set."""
        won = set()
        for start in self.board:
            for direction in DIRECTIONS:
                run = self._run(start, direction)
                if len(run) >= self.in_a_row:
                    won.update(run)
        return won

    def _run(self, start, direction):
        (column, row), (right, down) = start, direction
        run = []
        while self.board.get((column, row)) == self.board[start]:
            run.append((column, row))
            column, row = column + right, row + down
        return run

    def cells(self):
        mark = {None: ".", 0: "X", 1: "O"}
        return "".join(mark[self.board.get((c, r))]
                       for r in range(self.rows) for c in range(self.columns))

    def options(self):
        return options_of(self.columns, self.rows, self.in_a_row)

    def result(self):
        line = self.line()
        if not line:
            return {"winners": [], "ranking": [[0, 1]], "reason": "draw"}
        winner = self.board[next(iter(line))]
        return {"winners": [winner], "ranking": [[winner], [1 - winner]], "reason": "won"}
