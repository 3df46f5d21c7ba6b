// Aiming on a board of a line game: what a tap, a slide, an arrow or a key means there.
import type { Cell, LineView } from '../../protocol/views';
import type { Way } from '../actrow';
import type { Geometry } from './geometry';
import { contains, isEmpty, landing, lastOf, nearestFree, nextFree, same } from './position';
import type { Point } from './pointer';

export const oneTapCell = 64; // px and more: one tap plays
const fingertip = 22; // px
const onPiece = 0.35; // of a cell: nearer to a piece, the tap means the piece

const steps: Record<Way, [number, number]> = { left: [-1, 0], up: [0, -1], down: [0, 1], right: [1, 0] };

/** Where a piece that is meant for a cell comes to lie; null where it cannot. */
export function target(view: LineView, place: Geometry, cell: Cell): Cell | null {
    if (place.shape.look === 'discs')
        return cell[0] >= 0 && cell[0] < view.columns ? landing(view, cell[0]) : null;
    return isEmpty(view, cell) ? cell : null;
}

/** Discs are always aimed first: their columns are narrow nearly everywhere. */
export const playsAtOnce = (place: Geometry): boolean => place.shape.look !== 'discs' && place.cell >= oneTapCell;

export type Meaning = { aim: Cell } | { play: Cell } | 'taken' | 'nothing';

/** What a tap means, with what is aimed at already. */
export function meaningOf(view: LineView, place: Geometry, aimed: Cell | null, point: Point): Meaning {
    const cell = place.cellAt(point.x, point.y);
    if (playsAtOnce(place))
        return !contains(view, cell) ? 'nothing' : isEmpty(view, cell) ? { play: cell } : 'taken';
    if (place.shape.look === 'discs')
        return columnMeaning(view, place, aimed, cell[0]);
    if (aimed && distance(place, aimed, point) <= Math.max(fingertip, place.cell / 2))
        return { play: aimed };
    if (contains(view, cell) && !isEmpty(view, cell) && distance(place, cell, point) <= onPiece * place.cell)
        return 'taken';
    const free = nearestTo(view, place, point);
    return free ? { aim: free } : 'nothing';
}

function columnMeaning(view: LineView, place: Geometry, aimed: Cell | null, column: number): Meaning {
    if (column < 0 || column >= view.columns)
        return 'nothing';
    const cell = target(view, place, [column, 0]);
    if (!cell)
        return 'taken';
    return same(aimed, cell) ? { play: cell } : { aim: cell };
}

const distance = (place: Geometry, cell: Cell, point: Point): number =>
    Math.hypot(place.centre(cell).x - point.x, place.centre(cell).y - point.y);

/** The free place nearest to a finger, not further than a fingertip or a cell's corner. */
export function nearestTo(view: LineView, place: Geometry, point: Point): Cell | null {
    const reach = Math.max(fingertip / place.cell, 0.71);
    return nearestFree(view, ...place.inCells(point.x, point.y), reach);
}

/** What a finger that slides aims at; null: it is off the board. */
export function slidTo(view: LineView, place: Geometry, aimed: Cell | null, point: Point): Cell | null {
    const { x, y, width, height } = place.board;
    const isOff = point.x < x - fingertip || point.x > x + width + fingertip || point.y > y + height + fingertip
        || point.y < y - fingertip;
    if (place.shape.look === 'discs') {
        const column = Math.min(Math.max(place.cellAt(point.x, point.y)[0], 0), view.columns - 1);
        return target(view, place, [column, 0]) ?? aimed;
    }
    return isOff ? null : nearestTo(view, place, point) ?? aimed;
}

/** The cell that an arrow of the act row leads to; null: there is none. */
export function stepped(view: LineView, place: Geometry, aimed: Cell | null, way: Way): Cell | null {
    if (!aimed)
        return firstAim(view, place);
    if (place.shape.look !== 'discs')
        return nextFree(view, aimed, steps[way]);
    for (let column = aimed[0] + steps[way][0]; column >= 0 && column < view.columns; column += steps[way][0]) {
        const cell = landing(view, column);
        if (cell)
            return cell;
    }
    return null;
}

// Where aiming by arrows begins: beside the last move, else in the middle.
function firstAim(view: LineView, place: Geometry): Cell | null {
    const [column, row] = lastOf(view) ?? [(view.columns - 1) >> 1, (view.rows - 1) >> 1];
    if (place.shape.look !== 'discs')
        return nearestFree(view, column, row, view.columns + view.rows);
    const columns = Array.from({ length: view.columns }, (_, index) => index);
    columns.sort((a, b) => Math.abs(a - column) - Math.abs(b - column));
    const free = columns.find(each => landing(view, each) !== null);
    return free === undefined ? null : landing(view, free);
}

/** The cell that a key leads to from the cursor; null: it is none of the board's. */
export function steered(view: LineView, cursor: Cell, event: KeyboardEvent, digits: boolean): Cell | null {
    const [column, row] = cursor;
    const [right, bottom] = [view.columns - 1, view.rows - 1];
    const whole = event.ctrlKey || event.metaKey;
    switch (event.key) {
    case 'ArrowLeft':
        return [Math.max(column - 1, 0), row];
    case 'ArrowRight':
        return [Math.min(column + 1, right), row];
    case 'ArrowUp':
        return [column, Math.max(row - 1, 0)];
    case 'ArrowDown':
        return [column, Math.min(row + 1, bottom)];
    case 'Home':
        return [0, whole ? 0 : row];
    case 'End':
        return [right, whole ? bottom : row];
    }
    const digit = digits && !whole && /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    return digit >= 0 && digit <= right ? [digit, row] : null;
}
