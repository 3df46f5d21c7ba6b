// What a board of bulls and cows needs to know of the rules.
import type { CodeBoard, CodeView } from '../../protocol/views';

const most = 100; // guesses of a board
const mostOfAll = 800; // of all boards of a race together

export const symbolsOf = (view: CodeView): string[] => [...'0123456789abcdef'.slice(0, view.symbols)];

/** How many guesses a board may have. */
export function limitOf(view: CodeView): number {
    const own = view.guesses || most;
    return view.mode === 'race' ? Math.min(own, Math.floor(mostOfAll / Math.max(1, view.boards.length))) : own;
}

/** The board on which a seat guesses. */
export function boardOf(view: CodeView, seat: number | null): CodeBoard | null {
    if (view.mode === 'co_op')
        return view.boards[0] ?? null;
    return view.boards.find(board => board.seat === seat) ?? null;
}

/** The fewest guesses of those who have solved. */
export function bestOf(view: CodeView): CodeBoard | null {
    const solved = view.boards.filter(board => board.solved);
    return solved.reduce<CodeBoard | null>(
        (best, board) => (best && best.rows.length <= board.rows.length ? best : board), null);
}

/** The board that is shown to who has none: the best one that can be read. */
export function toldBoard(view: CodeView): CodeBoard | null {
    const readable = view.boards.filter(board => board.rows[0]?.guess !== undefined);
    return bestOf({ ...view, boards: readable }) ?? readable[0] ?? null;
}
