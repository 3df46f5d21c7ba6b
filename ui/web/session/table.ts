// What the server says of lobby, room, chat and match. Pure.
import type { ChatLine, End, Match, Named, Room, ServerMessage, Step as MatchStep } from '../protocol/messages';
import { ask, isPending, Line, MatchState, myself, Note, State, Step } from './state';
import { act, judge, observe } from './fairness';

const mostLines = 200;
const reactionMs = 4000;

function withNote(state: State, now: number, what: Note['what'], name: string): State {
    return { ...state, lines: [...state.lines, { kind: 'note', what, name, at: now } as Line].slice(-mostLines) };
}

export function entered(state: State, now: number, room: Room): Step {
    const isNew = state.room?.room !== room.room;
    let next: State = { ...state, room, lobby: null, joining: null, creating: null, notice: null,
                        link: { ...state.link, fresh: true } };
    if (isNew) {
        next = { ...next, match: null, ended: null, lines: [], unread: 0, reactions: [], awaySince: {}, figures: {},
                 transcript: null,
                 waitsForSeat: state.joining?.waits ?? false,
                 invited: { room: room.room, password: passwordOf(state, room.room) } };
        next = state.room ? next : withNote(next, now, 'entered', '');
    }
    const figures = Object.fromEntries(room.people.map(({ person, figure }) => [person, figure]));
    next = withFigure({ ...next, awaySince: awayFrom(next, now), figures: { ...next.figures, ...figures } }, now);
    return sitWhereFree(overIfNew(next, act(withMatchOf(next, now, room), now), now), now);
}

// Who has another figure than they wished is told so once. What a `rename` brings comes with the room after its `ok`.
function withFigure(state: State, now: number): State {
    const [wish, own] = [state.hello.figure, state.figures[state.person]];
    if (wish === null || own === undefined || isPending(state, 'rename'))
        return state;
    const otherFigure = own === wish ? '' : `${state.room?.room} ${wish}`;
    const isNew = otherFigure !== '' && otherFigure !== state.otherFigure;
    return { ...(isNew ? withNote(state, now, 'figure', String(own)) : state), otherFigure };
}

// An end that was missed is judged as one that was seen.
function overIfNew(before: State, [state, effects]: Step, now: number): Step {
    const { ended } = state;
    return ended && ended.match !== before.ended?.match ? over([state, effects], ended, now) : [state, effects];
}

function over([state, effects]: Step, end: End, now: number): Step {
    return judge([state, [...effects, { do: 'forgetChoices', match: end.match }]], now);
}

// With which the person has come in; an invitation counts for its own table alone.
function passwordOf({ joining, creating, invited }: State, room: string): string {
    if (joining || creating)
        return joining?.password ?? creating?.password ?? '';
    return invited.room === room ? invited.password : '';
}

function awayFrom(state: State, now: number): Record<string, number> {
    const away: Record<string, number> = {};
    for (const { person, connected } of state.room?.people ?? []) {
        if (!connected)
            away[person] = state.awaySince[person] ?? now;
    }
    return away;
}

// Within a room game, options and number may be missing.
function withMatchOf(state: State, now: number, room: Room): State {
    if (room.match) {
        const known = state.match?.match === room.match.match ? state.match : null;
        const match = { ...room.match, game: room.match.game ?? known?.game ?? room.game,
                        options: room.match.options ?? known?.options ?? room.options, at: now };
        return observe(known ? { ...state, match, ended: null } : begun(state, match));
    }
    if (room.ended) {
        if (state.match?.match !== room.ended.match)
            return { ...begun(state, missed(room, room.ended, now)), ended: room.ended };
        return observe({ ...state, ended: state.ended ?? room.ended, match: atEnd(state.match, room.ended) });
    }
    return { ...state, match: null, ended: null, transcript: null, verdict: null };
}

function atEnd(match: MatchState, end: End): MatchState {
    return { ...match, turn: [], step: end.step, view: end.view, seconds: undefined };
}

// Who comes in after the end is not told who has played: the transcript says it.
function missed(room: Room, { match, step, view }: End, now: number): MatchState {
    return { match, number: 0, game: room.game, options: room.options, players: [], step, turn: [], view, at: now };
}

function begun(state: State, match: MatchState): State {
    return { ...state, match, ended: null, transcript: null, opened: '', commits: [], alarm: null, verdict: null };
}

export function started(state: State, now: number, match: Match): Step {
    return act(observe(begun(state, { ...match, at: now })), now);
}

export function moved(state: State, now: number, step: MatchStep): Step {
    if (state.match?.match !== step.match)
        return [state, []];
    const match = { ...state.match, seconds: undefined, clocks: undefined, ...step, at: now };
    return act(observe({ ...state, match }), now);
}

export function ended(state: State, now: number, end: End): Step {
    if (state.match?.match !== end.match)
        return [state, []];
    const moves = end.transcript?.moves;
    const next = observe({ ...state, ended: end, match: atEnd(state.match, end),
                           transcript: moves ? { match: end.match, moves, complete: true } : null });
    return over([next, []], end, now);
}

// Sits down for who asked to wait for a seat; a computer player gives up its own.
function sitWhereFree([state, effects]: Step, now: number): Step {
    const room = state.room;
    if (!state.waitsForSeat || !room || room.match || isPending(state, 'sit'))
        return [state, effects];
    if (myself(state)?.role === 'player')
        return [{ ...state, waitsForSeat: false }, effects];
    const taken = room.people.filter((person) => person.role === 'player' && !person.computer).length;
    return taken < room.seats.max ? ask([state, effects], now, 'sit', {}) : [state, effects];
}

export function chatted(state: State, line: ChatLine): State {
    const last = state.lines.reduce((most, each) => (each.kind === 'line' ? Math.max(most, each.n) : most), 0);
    if (line.n <= last)
        return state;
    const isUnread = !state.chatOpen && line.person !== state.person;
    return { ...state, lines: [...state.lines, { kind: 'line', ...line } as Line].slice(-mostLines),
             unread: state.unread + Number(isUnread) };
}

// Notes of this visit keep their place among the lines that come again after a reconnect.
export function history(state: State, messages: ChatLine[]): State {
    const isFirst = !state.lines.some((line) => line.kind === 'line');
    if (isFirst)
        return { ...state, lines: [...messages.map((line) => ({ kind: 'line', ...line }) as Line), ...state.lines] };
    return messages.reduce(chatted, state);
}

export function happened(state: State, now: number, message: ServerMessage): State {
    const { person, name } = message.content as Named;
    const wasAway = state.room?.people.some((each) => each.person === person && !each.connected);
    const isMe = person === state.person;
    switch (message.type) {
    case 'player_joined':
        return isMe ? state : withNote(state, now, 'joined', name);
    case 'player_left':
        return withNote(state, now, wasAway ? 'unreturned' : 'left', name);
    case 'player_dropped':
        return withNote(state, now, message.content.away === 'closed' ? 'closed' : 'dropped', name);
    case 'player_returned':
        return isMe ? state : withNote(state, now, 'returned', name);
    case 'player_kicked':
        return withNote(state, now, 'kicked', name);
    case 'host_changed':
        return withNote(state, now, 'host', name);
    case 'reaction':
        return { ...state, reactions: [
            ...state.reactions.filter((each) => each.person !== person && now - each.at < reactionMs),
            { ...message.content, at: now, number: (state.reactions[state.reactions.length - 1]?.number ?? 0) + 1 }] };
    default:
        return state;
    }
}

export function kicked(state: State, content: { reason: string; code?: string }): State {
    const host = state.room?.people.find((person) => person.person === state.room?.host)?.name ?? '';
    return { ...leftRoom(state),
             notice: { kind: content.code === 'banned' ? 'banned' : 'kicked', host, reason: content.reason } };
}

export function leftRoom(state: State): State {
    return { ...state, room: null, match: null, ended: null, lines: [], unread: 0, chatOpen: false, transcript: null,
             waitsForSeat: false, verdict: null, alarm: null };
}
