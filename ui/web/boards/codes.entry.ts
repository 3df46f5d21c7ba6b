// The bundle of bulls and cows.
import type { CodeView } from '../protocol/views';
import type { GameEntry } from './board';
import { CodeBoardView } from './codes/board';
import { inTurns, moves } from './codes/moves';
import { endText, optionsText } from './codes/texts';
import { text } from './parts';

export const games: Record<string, GameEntry> = {
    bulls_and_cows: {
        name: text('Bulls and cows'),
        optionsText,
        endText: (view, _seats, t) => endText(view as CodeView, t),
        moves: (view, seats, t) => moves(view as CodeView, seats, t),
        inTurns: view => inTurns(view as CodeView),
        board: context => new CodeBoardView(context),
    },
};
