// What a viewer may see of a match, as PROTOCOL.md, section 5, has it. Names are those of the wire.
// Cells are [column, row] from 0, row 0 on top.

export type Cell = [column: number, row: number];

// By seat; JSON has no other keys than text.
export type BySeat<T> = Record<string, T>;

export interface LineOptions {
    columns: number;
    rows: number;
    in_a_row: number;
}

export interface LineView extends LineOptions {
    cells: string; // row by row: '.' empty, 'X' seat 0, 'O' seat 1
    moves: Cell[];
    line: Cell[]; // every cell of every winning row, each once
}

export interface LineMove {
    cell: Cell;
}

export interface ColumnMove {
    column: number;
}

export interface GestureOptions {
    gestures: number; // odd, 3 to 101
    rule: 'elimination' | 'points';
    first_to: number;
}

export interface GestureRound {
    gestures: BySeat<number>;
    out: number[];
}

export interface GestureView extends GestureOptions {
    round: number; // from 1
    phase: 'commit' | 'reveal' | 'over';
    in: number[];
    committed: BySeat<string>;
    revealed: BySeat<number>; // empty until all have revealed
    scores: number[];
    rounds: GestureRound[]; // the last 20
}

// What the board plays; the session seals it before it is sent.
export interface GestureChoice {
    gesture: number;
}

export interface CommitMove {
    commit: string; // 64 hex
}

export interface GestureRevealMove {
    gesture: number;
    nonce: string; // 64 hex
}

export interface CodeOptions {
    mode: 'race' | 'co_op' | 'duel';
    length: number;
    symbols: number;
    repeats: boolean;
    guesses: number; // per board; 0: as many as there may be
}

export interface Feedback {
    bulls: number;
    cows: number;
}

export interface CodeRow extends Feedback {
    seat?: number; // in a co-op: whose guess it was
    guess?: string; // absent for another player's in a race until the end
}

export interface CodeBoard {
    seat: number | null; // null: everybody's, in a co-op
    rows: CodeRow[];
    solved: boolean;
}

export interface Opened {
    code: string;
    nonce: string;
}

export interface PendingGuess {
    seat: number; // who guesses
    guess: string;
}

export interface CodeView extends CodeOptions {
    phase: 'commit' | 'guess' | 'answer' | 'reveal' | 'over';
    boards: CodeBoard[];
    commitment?: string; // of the server's code: race and co-op
    secret?: Opened; // after the end
    commitments?: BySeat<string>; // the last three: duel
    pending?: PendingGuess | null;
    secrets?: BySeat<Opened>;
}

// What the board plays in a duel's phase 'commit'; the session seals it before it is sent.
export interface CodeChoice {
    code: string;
}

export interface GuessMove {
    guess: string;
}

export interface AnswerMove {
    answer: Feedback;
}

export interface CodeRevealMove {
    code: string;
    nonce: string;
}

// What a board plays: of what is sealed the choice in clear.
export type Chosen = LineMove | ColumnMove | GestureChoice | CodeChoice | GuessMove;
// What `play` carries.
export type Move = LineMove | ColumnMove | CommitMove | GestureRevealMove | GuessMove | AnswerMove | CodeRevealMove;

export type View = LineView | GestureView | CodeView;
export type Options = LineOptions | GestureOptions | CodeOptions;

// In a transcript, step by step: a move, or what happened without one.
export interface TranscriptEntry {
    seat: number | null;
    ms: number; // since the start of the match
    move?: object;
    event?: 'timeout' | 'resigned' | 'left' | 'stopped';
}
