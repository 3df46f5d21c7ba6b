// Every message of PROTOCOL.md that this page sends or understands. Names are those of the wire.

import { BySeat, Move, Options, TranscriptEntry, View } from './views';

export const protocolVersion = 1;

export type Person = string; // 'p3'
export type Reaction = 'clap' | 'laugh' | 'think' | 'hurry' | 'wow' | 'sad' | 'heart' | 'wave';
export const reactions: readonly Reaction[] =
    ['clap', 'laugh', 'think', 'hurry', 'wow', 'sad', 'heart', 'wave'];

// Longest, in Unicode code points.
export const longestName = 24;
export const longestChat = 500;
export const figures = 32;

// What a client sends: type -> content.
export interface ClientContents {
    hello: Hello;
    create_room: RoomSettings & { game: string };
    join_room: { room: string; password?: string; as?: 'player' | 'spectator' };
    leave_room: {};
    sit: { seat?: number };
    stand: {};
    configure_room: RoomSettings;
    ready: { ready: boolean };
    start_game: {};
    chat_message: { text: string };
    kick_player: { person: Person; ban?: boolean; reason?: string };
    unban_player: { person: Person };
    mute_player: { person: Person; muted: boolean };
    make_host: { person: Person };
    choosing: { choosing: boolean };
    react: { what: Reaction };
    rename: { name?: string; figure?: number };
    get_transcript: { match: string; from: number };
    play: { match: string; step: number; move: Move };
    resign: { match: string };
    stop_game: { match: string };
    ping: object;
}

export type ClientType = keyof ClientContents;

export interface Hello {
    protocol: number;
    name: string;
    app: string;
    token?: string;
    figure?: number; // 0 to 31
    browser?: boolean;
}

export interface RoomSettings {
    game?: string;
    options?: object;
    name?: string | null;
    password?: string | null;
    seconds_per_move?: number | null;
    seconds_each?: number | null;
    best_of?: number | null;
}

// What a server sends: type -> content.
export interface ServerContents {
    ok: object;
    error: { code: string; message: string; reason?: string; values?: Record<string, unknown>; speaks?: number[] };
    welcome: Welcome;
    pong: object;
    lobby: { rooms: LobbyRoom[] };
    room: Room;
    player_joined: Named;
    player_left: Named;
    player_dropped: Named & { away?: Away };
    player_returned: Named;
    player_ready: Named;
    player_kicked: Named;
    host_changed: Named;
    reaction: { person: Person; what: Reaction };
    chat_history: { messages: ChatLine[] };
    chat_message: ChatLine;
    kicked: { reason: string; code?: 'kicked' | 'banned'; message?: string };
    closing: { reason: string; kept?: boolean; code?: string };
    start_game: Start;
    view: Step;
    end_game: End;
}

export type ServerType = keyof ServerContents;

// A message as it comes in. One of a type that this page does not know is ignored.
export type ServerMessage = { [T in ServerType]: { type: T; re?: number; content: ServerContents[T] } }[ServerType];

export type Away = 'closed' | 'lost';

export interface Named {
    person: Person;
    name: string;
}

export interface Welcome {
    protocol: number;
    person: Person;
    name: string;
    token: string;
    resumed: boolean;
    last_id: number;
    grace?: number; // seconds; absent: 120
    figure?: number;
    server: ServerInfo;
    limits?: { message: number; messages_per_second: number };
}

export interface ServerInfo {
    name: string;
    app: string;
    id?: string;
    named?: boolean;
    owner?: string; // absent at a server without a window
}

export interface LobbyRoom {
    room: string;
    name: string;
    named?: boolean;
    game: string;
    host: string; // a name
    players: number;
    seats: number;
    spectators: number;
    playing: boolean;
    locked: boolean;
    computers?: number;
}

export interface RoomPerson {
    person: Person;
    name: string;
    role: 'player' | 'spectator';
    seat?: number;
    connected: boolean;
    away?: Away; // only where connected is false
    ready: boolean;
    muted: boolean;
    figure: number;
    browser?: boolean;
    computer?: boolean;
    level?: 'easy' | 'medium' | 'hard';
}

export interface ScoreEntry extends Named {
    wins: number;
    draws: number;
    matches: number;
}

export interface Series {
    best_of: number;
    number: number;
    wins: Record<Person, number>;
    winner: Person | null;
}

export interface Room {
    room: string;
    name: string;
    named?: boolean;
    host: Person;
    game: string;
    options: Options;
    seconds_per_move: number | null;
    seconds_each?: number | null;
    best_of?: number | null;
    locked: boolean;
    seats: { min: number; max: number };
    people: RoomPerson[]; // all players, the first 50 spectators
    spectators: number;
    match: Match | null;
    ended: End | null;
    score?: ScoreEntry[];
    series?: Series | null;
    choosing?: boolean;
    banned?: Named[]; // for the host alone
}

export interface Player extends Named {
    seat: number;
}

export interface Clock {
    seconds?: number; // what is left of the move, or to the one in turn
    clocks?: BySeat<number>; // what is left of the whole match
}

export interface Step extends Clock {
    match: string;
    step: number; // moves accepted so far
    turn: number[]; // seats that may act now
    view: View;
    last?: { seat: number; [key: string]: unknown } | null;
    ms?: number; // since the start of the match
}

export interface Match extends Step {
    number: number;
    game: string;
    options: Options;
    players: Player[];
    seconds_each?: number | null;
}

export type Start = Match;

export type EndReason = 'won' | 'draw' | 'lost' | 'resigned' | 'timeout' | 'left' | 'cheated' | 'stopped';

export interface Result {
    winners: number[];
    ranking: number[][];
    reason: EndReason;
}

export interface End {
    match: string;
    step: number;
    result: Result;
    view: View;
    ms?: number;
    transcript?: Transcript;
    players?: Player[];
}

export interface Transcript {
    game: string;
    options: Options;
    match: string;
    players: Player[];
    moves: TranscriptEntry[] | null; // null: to be fetched by get_transcript
    secrets?: object;
    result?: Result;
}

export interface ChatLine extends Named {
    n: number; // counts up by one in a room
    text: string;
    at: string; // UTC, ISO 8601
}

// What answers get_transcript.
export interface TranscriptPart {
    moves: TranscriptEntry[];
    next?: number;
    head?: Omit<Transcript, 'moves'>;
}

export interface Refusal {
    code: string;
    message: string;
    reason?: string;
    values?: Record<string, unknown>;
}
