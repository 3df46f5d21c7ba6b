// The bundle of the line games: tic-tac-toe, four in a row and gomoku.
import type { LineView } from '../protocol/views';
import type { GameEntry } from './board';
import { text } from './parts';
import { LineBoard, LineKind } from './line/board';
import { endText, moves, optionsText } from './line/texts';

function entryOf(name: string, kind: LineKind): GameEntry {
    return {
        name,
        optionsText: (options, t) => optionsText(options, kind.standard, t),
        endText: (view, _seats, t) => endText(view as LineView, t),
        moves: (view, seats) => moves(view as LineView, seats),
        inTurns: () => true,
        board: context => new LineBoard(kind, context),
    };
}

export const games: Record<string, GameEntry> = {
    tic_tac_toe: entryOf(text('Tic-tac-toe'), { name: t => t('Tic-tac-toe'), look: 'crosses', standard: [3, 3, 3] }),
    four_in_a_row: entryOf(text('Four in a row'),
                           { name: t => t('Four in a row'), look: 'discs', standard: [7, 6, 4] }),
    gomoku: entryOf(text('Gomoku'), { name: t => t('Gomoku'), look: 'stones', standard: [15, 15, 5] }),
};
