// The bundle of bulls and cows.
import type { CodeView } from '../protocol/views';
import type { GameEntry } from './board';
import { CodeBoardView } from './codes/board';
import { endText, optionsText } from './codes/texts';
import { text } from './parts';

export const games: Record<string, GameEntry> = {
    bulls_and_cows: {
        name: text('Bulls and cows'),
        optionsText,
        endText: (view, _seats, t) => endText(view as CodeView, t),
        board: context => new CodeBoardView(context),
    },
};
