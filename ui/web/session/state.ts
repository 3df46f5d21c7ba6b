// What the page knows of server, table and match. It is a value: reduce.ts makes the next one of it.
import type {
    ChatLine, ClientContents, ClientType, End, LobbyRoom, Match, Person, Reaction, Refusal, Room, ServerInfo,
    ServerMessage,
} from '../protocol/messages';
import type { Chosen, TranscriptEntry } from '../protocol/views';
import type { Choice } from './sealing';

// Why there is no connection, and none is tried by itself.
export type Stop = 'taken' | 'version' | 'full' | 'removed' | 'misbehaved' | 'closed';

export interface Link {
    phase: 'opening' | 'greeting' | 'open' | 'waiting' | 'ended';
    attempt: number; // since the connection was there; 0 while it is
    retryAt: number; // ms; in phase waiting
    lostAt: number; // ms; 0 while it is there
    wokeAt: number; // ms; when the person last came back to the page
    heardAt: number; // ms; when the server last said something
    pingedAt: number; // ms; 0 where no answer is owed
    doubtful: boolean; // asleep until now: nothing is live before the server has answered
    fresh: boolean; // room or lobby have come since the welcome
    stop: Stop | null;
}

export interface Request<T extends ClientType = ClientType> {
    id: number;
    type: T;
    content: ClientContents[T];
    at: number; // ms
    sent: boolean; // at least once
}

// A refusal counts up, so that the same one twice is seen twice.
export interface Refused extends Refusal {
    type: ClientType;
    number: number;
    match: string; // in which a move of the person was refused; '' where it was anything else
}

export interface Note {
    what: 'joined' | 'left' | 'unreturned' | 'dropped' | 'closed' | 'returned' | 'kicked' | 'host' | 'entered'
        | 'figure';
    name: string; // of a figure its number
    at: number; // ms
}

export type Line = (ChatLine & { kind: 'line' }) | (Note & { kind: 'note' });

// What happened to the person, to be read and put away.
export interface Notice {
    kind: 'kicked' | 'banned' | 'expired' | 'gone';
    host: string;
    reason: string;
}

export interface Verdict {
    holds: boolean;
    sealed: number; // how many seals were opened and checked
    name: string; // whose seal does not hold
}

export interface Joining {
    room: string;
    password: string;
    as: 'player' | 'spectator';
    waits: boolean; // sits down by itself once a seat is free
}

export interface MatchState extends Match {
    at: number; // ms; when its clocks were right
}

export interface State {
    link: Link;
    page: { server: string; canStore: boolean };
    server: ServerInfo | null;
    hello: { name: string; figure: number | null };
    person: Person;
    token: string;
    grace: number; // seconds
    nextId: number;
    requests: Request[]; // without an answer yet
    isOutdated: boolean; // older than its server; loads itself anew once all that was asked for is answered
    refused: Refused | null;
    lobby: LobbyRoom[] | null;
    invited: { room: string; password: string };
    joining: Joining | null; // under way
    creating: ClientContents['create_room'] | null; // the same
    waitsForSeat: boolean;
    room: Room | null;
    match: MatchState | null; // the running one, else the last one as long as the room shows its end
    ended: End | null;
    transcript: { match: string; moves: TranscriptEntry[]; complete: boolean } | null;
    lines: Line[];
    unread: number;
    chatOpen: boolean;
    reactions: { person: Person; what: Reaction; at: number; number: number }[];
    awaySince: Record<Person, number>; // ms
    figures: Record<Person, number>; // of all who were seen in this room
    otherFigure: string; // the room, and the wish that another figure was given for there; '' where it is as wished
    notice: Notice | null;
    closing: { kept: boolean } | null;
    choices: Choice[];
    opened: string; // what of a phase was opened or answered already
    commits: string[]; // 'seat commit' of this match that were seen
    alarm: 'other' | 'early' | null; // of what the host asked for
    verdict: Verdict | null;
}

export type SessionEvent =
    | { type: 'start'; now: number }
    | { type: 'opened'; now: number; choices?: Choice[] } // what this device has kept by now, of other tabs too
    | { type: 'received'; now: number; message: ServerMessage }
    | { type: 'closed'; now: number; code: number }
    | { type: 'retry'; now: number } // the wait is over, or the person wants it now
    | { type: 'woke'; now: number } // the page is seen again, or the network is back
    | { type: 'clock'; now: number } // once a second
    | { type: 'ask'; now: number; request: { [T in ClientType]: { type: T; content: ClientContents[T] } }[ClientType] }
    | { type: 'join'; now: number; name: string; figure: number | null; joining: Joining }
    | { type: 'open'; now: number; name: string; figure: number | null; room: ClientContents['create_room'] }
    | { type: 'play'; now: number; move: Chosen; nonce: string }
    | { type: 'chatOpen'; now: number; open: boolean }
    | { type: 'stopWaiting'; now: number }
    | { type: 'dismiss'; now: number };

export type Effect =
    | { do: 'open' } // a new carrier; the one before is dropped once this one is greeted
    | { do: 'settle' } // drop what is left of earlier carriers
    | { do: 'send'; message: object }
    | { do: 'wake'; ms: number } // the event 'retry' after so long
    | { do: 'keepToken'; token: string }
    | { do: 'keepPerson'; name: string; figure: number | null }
    | { do: 'keepChoice'; choice: Choice }
    | { do: 'forgetChoices'; match: string }
    | { do: 'reload' }; // once; where that did not help, the event 'closed' with 4002

export type Step = [State, Effect[]];

export interface Kept {
    server: string;
    canStore: boolean;
    token: string;
    name: string;
    figure: number | null;
    invited: { room: string; password: string };
    choices: Choice[];
}

export function initial(kept: Kept): State {
    return {
        link: { phase: 'opening', attempt: 0, retryAt: 0, lostAt: 0, wokeAt: 0, heardAt: 0, pingedAt: 0,
                doubtful: false, fresh: false, stop: null },
        page: { server: kept.server, canStore: kept.canStore },
        server: null, hello: { name: kept.name, figure: kept.figure }, person: '', token: kept.token, grace: 120,
        nextId: 2, requests: [], isOutdated: false, refused: null, lobby: null, invited: kept.invited,
        joining: null, creating: null, waitsForSeat: false,
        room: null, match: null, ended: null, transcript: null, lines: [], unread: 0, chatOpen: false, reactions: [],
        awaySince: {}, figures: {}, otherFigure: '', notice: null, closing: null, choices: kept.choices, opened: '',
        commits: [], alarm: null,
        verdict: null,
    };
}

/** Whether what is shown is what the server says now. */
export function isLive(state: State): boolean {
    return state.link.phase === 'open' && state.link.fresh && !state.link.doubtful;
}

export function mySeat(state: State): number | null {
    return state.match?.players?.find((player) => player.person === state.person)?.seat ?? null;
}

export function myself(state: State) {
    return state.room?.people.find((person) => person.person === state.person) ?? null;
}

export function isHost(state: State): boolean {
    return state.room?.host === state.person;
}

export function isPending(state: State, type: ClientType): boolean {
    return state.requests.some((request) => request.type === type);
}

export function isRunning(state: State): boolean {
    return state.match !== null && state.ended === null;
}

/** Asks the server; what cannot be sent now is sent when the connection is there again. */
export function ask<T extends ClientType>([state, effects]: Step, now: number, type: T,
                                          content: ClientContents[T]): Step {
    const canSend = state.link.phase === 'open';
    const request = { id: state.nextId, type, content, at: now, sent: canSend };
    const next = { ...state, nextId: state.nextId + 1, requests: [...state.requests, request] };
    return [next, canSend ? [...effects, { do: 'send', message: { type, id: request.id, content } }] : effects];
}
