// The guesses of a match in a list, and the position after so many of them.
import type { CodeBoard, CodeRow, CodeView } from '../../protocol/views';
import type { ListedMove, Seat, Translate } from '../board';
import { boardOf, toldBoard } from './rules';
import { rowText } from './texts';

export const inTurns = (view: CodeView): boolean => view.mode === 'duel';

// In a duel round by round; in a race those of one board, the reader's own where they have one.
function listed(view: CodeView, me: number | null): [CodeBoard, CodeRow, number][] {
    const told = view.mode === 'race' ? (me === null ? null : boardOf(view, me)) ?? toldBoard(view) : null;
    const boards = told ? [told] : view.mode === 'race' ? [] : view.boards;
    const longest = Math.max(0, ...boards.map(board => board.rows.length));
    return Array.from({ length: longest }, (_, index) => boards.flatMap((board): [CodeBoard, CodeRow, number][] =>
        (board.rows[index] ? [[board, board.rows[index], index]] : []))).flat();
}

export function moves(view: CodeView, seats: Seat[], t: Translate): ListedMove[] {
    return listed(view, seats.find(seat => seat.you)?.index ?? null).map(([board, row, index], at) => {
        const pips = '●'.repeat(row.bulls) + '○'.repeat(row.cows) || '–';
        const seat = view.mode === 'duel' ? board.seat ?? undefined : row.seat;
        return { number: at + 1, text: `${row.guess ?? ''} ${pips}`, said: rowText({ ...row, seat }, index, seats, t) };
    });
}

/** `view` as it was after so many of the guesses that are listed. */
export function positionAt(view: CodeView, count: number, me: number | null): CodeView {
    const made = listed(view, me).slice(0, count);
    const boards = view.boards.map(board => {
        const left = view.mode === 'race' ? count : made.filter(([of]) => of === board).length;
        return { ...board, rows: board.rows.slice(0, left), solved: board.solved && left >= board.rows.length };
    });
    return { ...view, boards, pending: null, phase: 'guess' };
}
