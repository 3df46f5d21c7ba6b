// What happens next: the state after an event, and what is to be done. Pure; nothing else changes the state.
import type { Refusal, ServerMessage, TranscriptPart } from '../protocol/messages';
import { act, judge, play, withChoices } from './fairness';
import { clock, closed, follow, greeting, heard, opening, retry, unwelcome, welcomed, woke } from './linking';
import { ask, isPending, Request, SessionEvent, State, Step } from './state';
import { chatted, ended, entered, happened, history, kicked, leftRoom, moved, started } from './table';

export function reduce(state: State, event: SessionEvent): Step {
    const { now } = event;
    switch (event.type) {
    case 'start':
        return opening(state, now);
    case 'opened':
        return greeting(withChoices(state, event.choices ?? []), now);
    case 'received':
        return orReload(received(heard(state, now), now, event.message));
    case 'closed':
        return closed(state, now, event.code);
    case 'retry':
        return retry(state, now);
    case 'woke':
        return woke(state, now);
    case 'clock':
        return andAct(clock(state, now), now);
    case 'ask':
        return ask([{ ...state, refused: null }, []], now, event.request.type, event.request.content);
    case 'join':
        return named({ ...state, joining: event.joining, creating: null }, now, event);
    case 'open':
        return named({ ...state, joining: null, creating: event.room }, now, event);
    case 'play':
        return play({ ...state, refused: null }, now, event.move, event.nonce);
    case 'chatOpen':
        return [{ ...state, chatOpen: event.open, unread: event.open ? 0 : state.unread }, []];
    case 'stopWaiting':
        return [{ ...state, waitsForSeat: false }, []];
    case 'dismiss':
        return [{ ...state, notice: null, refused: null }, []];
    }
}

// What was asked for before the server was brought up to date is not lost by it.
function orReload([state, effects]: Step): Step {
    return state.isOutdated && !state.requests.length
        ? [{ ...state, isOutdated: false }, [...effects, { do: 'reload' }]] : [state, effects];
}

// What was refused for want of disk or time is tried again.
function andAct([state, effects]: Step, now: number): Step {
    const [next, more] = state.link.phase === 'open' && !state.opened ? act(state, now) : [state, []];
    return [next, [...effects, ...more]];
}

type Wish = { name: string; figure: number | null };

// Under another name or with another figure that comes first, so that the others are told the right one.
function named(state: State, now: number, { name, figure }: Wish): Step {
    const hello = { name, figure };
    const isSame = state.hello.name === name && state.hello.figure === figure;
    const step: Step = [{ ...state, hello, refused: null, notice: null }, [{ do: 'keepPerson', ...hello }]];
    return isSame ? follow(step, now) : ask(step, now, 'rename', { name, ...(figure === null ? {} : { figure }) });
}

function received(state: State, now: number, message: ServerMessage): Step {
    switch (message.type) {
    case 'welcome':
        return welcomed(state, now, message.content);
    case 'ok':
        return answered(state, now, message.re, message.content);
    case 'error':
        return refused(state, now, message.re, message.content);
    case 'lobby':
        return [{ ...outOfRoom(state), lobby: message.content.rooms, link: { ...state.link, fresh: true } }, []];
    case 'room':
        return entered(state, now, message.content);
    case 'start_game':
        return started(state, now, message.content);
    case 'view':
        return moved(state, now, message.content);
    case 'end_game':
        return ended(state, now, message.content);
    case 'chat_history':
        return [history(state, message.content.messages), []];
    case 'chat_message':
        return [chatted(state, message.content), []];
    case 'kicked':
        return [kicked(state, message.content), []];
    case 'closing':
        return [{ ...state, closing: { kept: message.content.kept ?? false } }, []];
    default:
        return [happened(state, now, message), []];
    }
}

// Who is in the lobby without having left was put out while away.
function outOfRoom(state: State): State {
    if (!state.room || isPending(state, 'leave_room'))
        return state.room ? leftRoom(state) : state;
    return { ...leftRoom(state), notice: { kind: 'gone', host: '', reason: '' } };
}

function taken(state: State, re: number | undefined): [State, Request | undefined] {
    const request = state.requests.find((each) => each.id === re);
    return [{ ...state, requests: state.requests.filter((each) => each !== request) }, request];
}

function answered(before: State, now: number, re: number | undefined, content: object): Step {
    const [state, request] = taken(before, re);
    if (request?.type === 'get_transcript')
        return transcribed(state, now, request as Request<'get_transcript'>, content as TranscriptPart);
    if (request?.type === 'leave_room')
        return [leftRoom(state), []];
    if (request?.type === 'configure_room')
        return [reconfigured(state, request as Request<'configure_room'>), []];
    if (request?.type === 'rename')
        return renamed(state, now, request as Request<'rename'>);
    return [state, []];
}

// What was refused is not said at the next hello.
function renamed(state: State, now: number, { content }: Request<'rename'>): Step {
    const hello = { ...state.hello, ...content };
    const step: Step = [{ ...state, hello }, [{ do: 'keepPerson', ...hello }]];
    return state.room ? step : follow(step, now);
}

// The invitation that this page shows is that of the table as it is now.
function reconfigured(state: State, { content: { password } }: Request<'configure_room'>): State {
    return password === undefined ? state : { ...state, invited: { ...state.invited, password: password ?? '' } };
}

function transcribed(state: State, now: number, request: Request<'get_transcript'>, part: TranscriptPart): Step {
    const { match, from } = request.content;
    const known = state.transcript?.match === match ? state.transcript.moves.slice(0, from) : [];
    const moves = [...known, ...(part.moves ?? [])];
    const isMore = part.next !== undefined && part.moves.length > 0;
    const players = part.head?.players;
    const named = players && state.match?.match === match ? { ...state.match, players } : state.match;
    const next = { ...state, match: named, transcript: { match, moves, complete: !isMore } };
    return isMore ? ask([next, []], now, 'get_transcript', { match, from: moves.length }) : judge([next, []], now);
}

// What the page opens or answers by itself is no move of the person.
function ownMoveIn({ type, content }: Request): string {
    const { match, move } = content as Request<'play'>['content'];
    return type === 'play' && !('nonce' in move) && !('answer' in move) ? match : '';
}

function refused(before: State, now: number, re: number | undefined, refusal: Refusal): Step {
    if (re === 1)
        return unwelcome(before, now, refusal);
    const [state, request] = taken(before, re);
    if (!request || refusal.reason === 'old_id')
        return [state, []];
    const passes = refusal.code === 'disk_full' || refusal.code === 'rate_limited';
    const number = (before.refused?.number ?? 0) + 1;
    const next = { ...state, refused: { ...refusal, type: request.type, number, match: ownMoveIn(request) },
                   opened: request.type === 'play' && passes ? '' : state.opened };
    const isWayIn = ['join_room', 'create_room', 'rename'].includes(request.type);
    // A password that was refused is asked for, even where an invitation has named it.
    const isWrong = refusal.code === 'wrong_password' && state.joining?.room === state.invited.room;
    const invited = isWrong ? { ...state.invited, password: '' } : state.invited;
    return [isWayIn ? { ...next, joining: null, creating: null, invited } : next, []];
}
