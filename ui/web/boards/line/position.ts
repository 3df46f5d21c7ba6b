// What a board of a line game needs to know of a position. Cells are [column, row] from 0, row 0 on top.
import type { Cell, LineView } from '../../protocol/views';

export type Way = [number, number];
export interface Run {
    from: Cell;
    to: Cell;
}

const ways: Way[] = [[1, 0], [0, 1], [1, 1], [-1, 1]];

export const same = (a: Cell | null, b: Cell | null): boolean => !!a && !!b && a[0] === b[0] && a[1] === b[1];

/** "k11": rows count from the top. */
export const cellName = ([column, row]: Cell): string => columnName(column) + (row + 1);
export const columnName = (column: number): string => String.fromCharCode(97 + column);

export function contains(view: LineView, [column, row]: Cell): boolean {
    return column >= 0 && row >= 0 && column < view.columns && row < view.rows;
}

/** The seat whose piece lies there, or null. */
export function seatAt(view: LineView, cell: Cell): number | null {
    const piece = contains(view, cell) ? view.cells[cell[1] * view.columns + cell[0]] : '.';
    return piece === 'X' ? 0 : piece === 'O' ? 1 : null;
}

export const isEmpty = (view: LineView, cell: Cell): boolean => contains(view, cell) && seatAt(view, cell) === null;

export const lastOf = (view: LineView): Cell | null => view.moves[view.moves.length - 1] ?? null;

/** Where a piece let go above a column comes to rest; null where the column is full. */
export function landing(view: LineView, column: number): Cell | null {
    for (let row = view.rows - 1; row >= 0; --row)
        if (isEmpty(view, [column, row]))
            return [column, row];
    return null;
}

export function withPiece(view: LineView, cell: Cell, seat: number): LineView {
    const at = cell[1] * view.columns + cell[0];
    const cells = view.cells.slice(0, at) + 'XO'[seat] + view.cells.slice(at + 1);
    return { ...view, cells, moves: [...view.moves, cell] };
}

/** As it was after the first `count` moves. */
export function after(view: LineView, count: number): LineView {
    if (count >= view.moves.length)
        return view;
    const cells = Array.from(view.cells, () => '.');
    const moves = view.moves.slice(0, count);
    for (const [column, row] of moves)
        cells[row * view.columns + column] = view.cells[row * view.columns + column];
    return { ...view, cells: cells.join(''), moves, line: [] };
}

/** Whether `now` is `before` with one move more. */
export function isNext(now: LineView, before: LineView): boolean {
    return now.columns === before.columns && now.rows === before.rows && now.moves.length === before.moves.length + 1
        && before.moves.every((cell, index) => same(cell, now.moves[index]));
}

/** The winning rows, each from end to end; one move may close several. */
export function winningRuns(view: LineView): Run[] {
    const lit = (cell: Cell) => view.line.some(other => same(cell, other));
    const runs: Run[] = [];
    for (const from of view.line)
        for (const [x, y] of ways) {
            let to = from;
            let length = 1;
            for (let next: Cell = [to[0] + x, to[1] + y]; lit(next); next = [to[0] + x, to[1] + y], ++length)
                to = next;
            if (!lit([from[0] - x, from[1] - y]) && length >= view.in_a_row)
                runs.push({ from, to });
        }
    return runs;
}

/** From a cell on in one direction, the first one that is free; null where there is none. */
export function nextFree(view: LineView, from: Cell, [x, y]: Way): Cell | null {
    for (let cell: Cell = [from[0] + x, from[1] + y]; contains(view, cell); cell = [cell[0] + x, cell[1] + y])
        if (isEmpty(view, cell))
            return cell;
    return null;
}

/** The free cell nearest to a place given in cells, not further than `reach`; null where there is none. */
export function nearestFree(view: LineView, x: number, y: number, reach: number): Cell | null {
    let best: Cell | null = null;
    let least = reach;
    for (let row = Math.max(0, Math.ceil(y - reach)); row <= Math.min(view.rows - 1, y + reach); ++row)
        for (let column = Math.max(0, Math.ceil(x - reach));
             column <= Math.min(view.columns - 1, x + reach); ++column) {
            const away = Math.hypot(column - x, row - y);
            if (away <= least && isEmpty(view, [column, row]))
                [best, least] = [[column, row], away];
        }
    return best;
}
