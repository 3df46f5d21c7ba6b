// A match looked back at: the position after so many moves, as a view.
import type { CodeView, TranscriptEntry } from '../../protocol/views';

/** `view` is the last one, in which all can be read. */
export function positionAt(view: CodeView, step: number, moves: TranscriptEntry[]): CodeView {
    const made = new Map<number | null, number>(); // rows by the board's seat
    let pending: CodeView['pending'] = null;
    for (const { seat, move } of moves.slice(0, step)) {
        const { guess, answer } = (move ?? {}) as { guess?: string; answer?: object };
        if (guess !== undefined && view.mode === 'duel')
            pending = { seat: seat ?? 0, guess };
        const board = view.mode === 'duel' ? (answer && pending ? pending.seat : undefined)
            : guess === undefined ? undefined : view.mode === 'race' ? seat : null;
        if (board !== undefined)
            made.set(board, (made.get(board) ?? 0) + 1);
        if (answer)
            pending = null;
    }
    const boards = view.boards.map(board => {
        const rows = board.rows.slice(0, made.get(board.seat) ?? 0);
        return { ...board, rows, solved: board.solved && rows.length === board.rows.length };
    });
    return { ...view, boards, pending, phase: 'guess' };
}
