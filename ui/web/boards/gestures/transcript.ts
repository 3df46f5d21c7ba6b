// A match looked back at: the position after so many moves, as a view.
import type { BySeat, GestureRound, GestureView, TranscriptEntry } from '../../protocol/views';

interface Progress {
    rounds: number; // begun
    committed: BySeat<string>;
    revealed: BySeat<number>;
    gone: number[];
}

// A commitment after something was opened begins the next round.
function progress(moves: TranscriptEntry[]): Progress {
    const now: Progress = { rounds: 0, committed: {}, revealed: {}, gone: [] };
    for (const { seat, move, event } of moves) {
        const { commit, gesture } = (move ?? {}) as { commit?: string; gesture?: number };
        if (seat === null)
            continue;
        if (event)
            now.gone.push(seat);
        if (commit !== undefined) {
            if (now.rounds === 0 || Object.keys(now.revealed).length > 0)
                Object.assign(now, { rounds: now.rounds + 1, committed: {}, revealed: {} });
            now.committed[seat] = commit;
        }
        if (gesture !== undefined)
            now.revealed[seat] = gesture;
    }
    return now;
}

/** `view` is the last one; its rounds are the last of all. */
export function roundAt(view: GestureView, step: number, moves: TranscriptEntry[]): GestureView {
    const [now, all] = [progress(moves.slice(0, step)), progress(moves)];
    const index = now.rounds - 1 - (all.rounds - view.rounds.length);
    const round: GestureRound | undefined = view.rounds[index];
    const isOpen = round && Object.keys(round.gestures).every(seat => now.revealed[seat] !== undefined);
    const rounds = isOpen ? [round] : [];
    return { ...view, rounds, round: Math.max(1, now.rounds), committed: now.committed, scores: [],
             phase: isOpen ? 'over' : 'commit', in: Object.keys(now.committed).map(Number), revealed: now.revealed };
}
