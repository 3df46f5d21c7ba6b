// The bundle of rock-paper-scissors.
import type { GestureView } from '../protocol/views';
import type { GameEntry } from './board';
import { GestureBoard } from './gestures/board';
import { endText, optionsText, rounds } from './gestures/round';
import { text } from './parts';

export const games: Record<string, GameEntry> = {
    rock_paper_scissors: {
        name: text('Rock, paper, scissors'),
        optionsText,
        endText: (view, _seats, t) => endText(view as GestureView, t),
        moves: (view, _seats, t) => rounds(view as GestureView, t),
        inTurns: () => false,
        board: context => new GestureBoard(context),
    },
};
