// What is said of a line game.
import type { Cell, LineView } from '../../protocol/views';
import type { ListedMove, Seat, Translate } from '../board';
import { cellName, lastOf, same, seatAt, winningRuns } from './position';

/** "b2, X, Jonas, last move" or "c3, empty". */
export function cellText(view: LineView, cell: Cell, seats: Seat[], t: Translate): string {
    const seat = seatAt(view, cell);
    const parts = [cellName(cell)];
    if (seat === null)
        parts.push(t('empty'));
    else
        parts.push(seat === 0 ? t('X') : t('O'), ...(seats[seat] ? [seats[seat].name] : []));
    if (view.line.some(other => same(other, cell)))
        parts.push(t('winning row'));
    if (same(lastOf(view), cell))
        parts.push(t('last move'));
    return parts.join(', ');
}

export function moves(view: LineView, seats: Seat[]): ListedMove[] {
    return view.moves.map((cell, index) => {
        const player = seats[seatAt(view, cell) ?? 0];
        return { number: index + 1, text: cellName(cell), said: player && `${cellName(cell)}, ${player.name}` };
    });
}

// "Three" up to "Ten"; digits beyond.
function countWord(count: number, t: Translate): string {
    const words = [t('Three'), t('Four'), t('Five'), t('Six'), t('Seven'), t('Eight'), t('Nine'), t('Ten')];
    return words[count - 3] ?? String(count);
}

/** "Five in a row on move 31"; '' where nobody has a row. */
export function endText(view: LineView, t: Translate): string {
    const [run] = winningRuns(view);
    if (!run)
        return '';
    const length = Math.max(Math.abs(run.to[0] - run.from[0]), Math.abs(run.to[1] - run.from[1])) + 1;
    return t('%1 in a row on move %2', countWord(length, t), view.moves.length);
}

/** "15 × 15", "8 × 8, 5 in a row"; '' for a small standard board. */
export function optionsText(options: object, standard: [number, number, number], t: Translate): string {
    const { columns = standard[0], rows = standard[1], in_a_row: inARow = standard[2] } = options as Partial<LineView>;
    if (columns === standard[0] && rows === standard[1] && inARow === standard[2] && columns <= 7)
        return '';
    const size = t('%1 × %2', columns, rows);
    return inARow === standard[2] ? size : t('%1, %2 in a row', size, inARow);
}
