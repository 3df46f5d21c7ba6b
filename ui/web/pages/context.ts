// What every page is given: what is known, what is open on this page, and how to change either.
import type { ClientContents, ClientType, Reaction } from '../protocol/messages';
import type { Chosen } from '../protocol/views';
import type { Boards } from './boards';
import type { Session } from '../session/session';
import type { State } from '../session/state';
import type { Preferences, Storage } from '../session/storage';

export type Sheet =
    '' | 'menu' | 'people' | 'invite' | 'fair' | 'device' | 'look' | 'language' | 'chat' | 'leave' | 'resign'
    | 'game' | 'stop' | 'you';

/** What is open and typed on this page; nobody else knows it. */
export interface Ui {
    sheet: Sheet;
    person: string; // whose rights are open in the sheet 'people'
    asked: string; // what was pressed once and is asked back
    name: string;
    figure: number;
    figureOrder: number; // the figure that stood first when the page was opened
    password: string;
    table: string; // the room that was chosen in the lobby
    showLobby: boolean;
    opening: boolean; // a room of one's own
    game: GameChoice | null;
    look: number | null; // looking back: after so many moves
    tried: boolean; // whether an empty name was sent
    draft: string; // of a line of chat
}

export interface GameChoice {
    game: string;
    preset: number; // -1: as it is
    clock: string; // '', 'move 30', 'each 300'
    bestOf: number | null;
    name: string; // of the table; '': named after its host
    locked: boolean;
    password: string; // '': the one that is set stays
}

export interface App {
    state: State;
    now: number; // ms
    ui: Ui;
    boards: Boards;
    session: Session;
    storage: Storage;
    preferences: Preferences;
    asSettled(): App; // as it was before the outcome that the board is still revealing
    set(change: Partial<Ui>): void;
    prefer(change: Partial<Preferences>): void;
    ask<T extends ClientType>(type: T, content: ClientContents[T]): void;
    announce(sentence: string, how: 'polite' | 'assertive'): void;
    play(move: Chosen): void;
    sound(name: string): void;
    react(what: Reaction): void;
    openChat(): void;
    readonly isWide: boolean; // room for a column beside the board
    readonly showsMoves: boolean; // room for the list of moves
}
