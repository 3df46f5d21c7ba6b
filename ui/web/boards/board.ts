// What a game's board is to the page that shows it. A board knows nothing of the session: all it needs is handed in.
import type { Chosen, View } from '../protocol/views';

export type Translate = (source: string, ...values: (string | number)[]) => string;

/** Who has a seat in the match. */
export interface Seat {
    index: number;
    name: string;
    figure: number;
    you: boolean;
    person: string;
}

/** What the page gives a board once, when it makes it. */
export interface BoardContext {
    t: Translate;
    announce(sentence: string, how: 'polite' | 'assertive'): void;
    sound(name: string): void; // as the window's: 'piece'
    figure(number: number): SVGSVGElement; // handed in, so that no bundle has them a second time
    drawing(name: string, className: string): SVGSVGElement; // of a bundle of its own; empty until that is loaded
    /** Sends this move. Of what is sealed it is the choice in clear: {gesture} and a duel's {code}. */
    play(move: Chosen): void;
    /** Keeps something small for this match on this device. */
    remember(key: string, value: unknown): void;
    recall(key: string): unknown;
    lessMotion: boolean;
}

export interface BoardState {
    view: View;
    options: object;
    seats: Seat[]; // by seat
    turn: number[]; // seats that may act now, as the wire has it: seat 0 does not begin every match
    me: number | null; // my seat; null: I watch
    live: boolean; // false while reconnecting or looking back: shows, takes no input
    over: boolean;
    sending: boolean; // a move of mine is on its way
    sealed?: object; // what I sealed in this phase, in clear
}

/**
 * A board on show. It dispatches the event `boardchange`, which bubbles, on its element when its hint or its turn
 * line changes otherwise than by `state`. The element lies in a column of a flex box.
 */
export interface Board {
    element: HTMLElement;
    act: HTMLElement; // the row below the board: arrows, main button, input
    hint: string; // one line, '' for none
    /** True while it is revealing an outcome; dispatches `boardchange` when done. */
    readonly busy?: boolean;
    /** Shows this; called often. */
    state(state: BoardState): void;
    /** A move of the person was refused, some time ago maybe: says why, in place. */
    refused(sentence: string): void;
    /** null: the page's own 'Your turn' or 'Waiting for Ana' holds. */
    turnLine(): string | null;
    /** Shows the position after so many of the entry's `moves`; null: the present one. */
    lookBack?(step: number | null): void;
    /** How far a seat is, for its plate: an element that the board keeps up to date; null: there is nothing to say. */
    chip?(seat: number): HTMLElement | null;
    destroy(): void;
}

/** What a list of moves says of one. */
export interface ListedMove {
    number: number; // of the move or the round in its match, from 1; a view may hold the last ones alone
    text: string; // 'k11'
    said?: string; // to a screen reader, where the text alone says too little: it does not hear the number
}

/** A game of a bundle, which exports `games`, these by the game's name on the wire. */
export interface GameEntry {
    name: string; // a text's source: 'Gomoku'
    optionsText(options: object, t: Translate): string; // '15 × 15'
    endText(view: View, seats: Seat[], t: Translate): string; // the second line at the end
    moves(view: View, seats: Seat[], t: Translate): ListedMove[]; // what a view tells, oldest first
    inTurns(view: View): boolean; // two take turns, so that two moves make a row
    board(context: BoardContext): Board;
}
