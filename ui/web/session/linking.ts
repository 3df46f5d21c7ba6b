// The connection: when it is opened, held, doubted, lost, tried again and given up. Pure.
import { protocolVersion, Refusal, Welcome } from '../protocol/messages';
import { ask, Effect, Link, State, Step, Stop } from './state';

export const appName = 'parlor page';

const eagerMs = 5000; // after a loss or a return: no pause between attempts
const eagerPauseMs = 300;
const pausesMs = [1000, 2000, 4000, 8000, 15000]; // each about as long as it has taken so far
const silenceMs = 3000; // then the server is asked whether it is there
const answerMs = 3000; // within which it has to answer that
const wakingAnswerMs = 1500; // the same, after the page has slept

const stops: Record<number, Stop> =
    { 4000: 'removed', 4001: 'taken', 4002: 'version', 4004: 'misbehaved', 4005: 'full' };

function withLink(state: State, link: Partial<Link>): State {
    return { ...state, link: { ...state.link, ...link } };
}

export function opening(state: State, now: number): Step {
    const { lostAt, attempt } = state.link;
    return [withLink(state, { phase: 'opening', stop: null, attempt: attempt + 1, lostAt: lostAt || now, fresh: false,
                              pingedAt: 0, doubtful: false }), [{ do: 'open' }]];
}

export function greeting(state: State, now: number): Step {
    const { name, figure } = state.hello;
    const content = { protocol: protocolVersion, name: name || 'Guest', app: appName, browser: true,
                      ...(state.token ? { token: state.token } : {}), ...(figure === null ? {} : { figure }) };
    return [withLink(state, { phase: 'greeting', pingedAt: now }),
            [{ do: 'send', message: { type: 'hello', id: 1, content } }]];
}

/** A hello that was refused may be said again on the same connection. */
export function unwelcome(state: State, now: number, refusal: Refusal): Step {
    if (refusal.code === 'version')
        return [state, [{ do: 'reload' }]];
    if (refusal.code === 'bad_name' && state.hello.name)
        return greeting({ ...state, hello: { ...state.hello, name: '' } }, now);
    const seconds = Number(refusal.values?.seconds ?? 2);
    return [state, [{ do: 'wake', ms: 1000 * seconds }]];
}

export function closed(state: State, now: number, code: number): Step {
    if (state.link.phase === 'ended')
        return [state, []];
    const stop = stopOf(state, code);
    if (stop)
        return [withLink(state, { phase: 'ended', stop, lostAt: state.link.lostAt || now, pingedAt: 0 }), []];
    const lostAt = state.link.lostAt || now;
    const pause = pauseOf(state.link, now - Math.max(state.link.wokeAt, lostAt));
    return [withLink(state, { phase: 'waiting', lostAt, retryAt: now + pause, pingedAt: 0, fresh: false }),
            [{ do: 'wake', ms: pause }]];
}

function pauseOf(link: Link, lasting: number): number {
    if (lasting < eagerMs)
        return link.attempt ? eagerPauseMs : 0;
    return [...pausesMs].reverse().find((pause) => 3 * pause <= lasting) ?? pausesMs[0];
}

// A full server is tried again where it keeps our seat; a table that was closed for good is not. Who is hung up on
// before the welcome was too slow to say hello.
function stopOf(state: State, code: number): Stop | null {
    if (state.closing && !state.closing.kept)
        return 'closed';
    const isPassing = (code === 4005 && state.room) || (code === 4004 && state.link.phase !== 'open');
    return isPassing ? null : stops[code] ?? null;
}

export function retry(state: State, now: number): Step {
    const { phase, doubtful } = state.link;
    if (phase === 'waiting' || phase === 'ended')
        return opening({ ...state, closing: state.closing?.kept ? state.closing : null }, now);
    if (phase === 'greeting')
        return greeting(state, now);
    return doubtful ? opening(state, now) : [state, []];
}

// Nothing is live before the server has answered, however short the sleep was.
export function woke(state: State, now: number): Step {
    const awake = withLink(state, { wokeAt: now });
    if (state.link.phase === 'open') {
        return [withLink(awake, { doubtful: true, pingedAt: now }),
                [{ do: 'send', message: ping }, { do: 'wake', ms: wakingAnswerMs }]];
    }
    return state.link.phase === 'ended' ? [awake, []] : opening(withLink(awake, { attempt: 0 }), now);
}

const ping = { type: 'ping', content: {} };

export function clock(state: State, now: number): Step {
    const { phase, heardAt, pingedAt } = state.link;
    if (pingedAt)
        return now - pingedAt > answerMs ? opening(state, now) : [state, []];
    if (phase !== 'open')
        return [state, []];
    return now - heardAt > silenceMs ? [withLink(state, { pingedAt: now }), [{ do: 'send', message: ping }]]
        : [state, []];
}

export function heard(state: State, now: number): State {
    return withLink(state, { heardAt: now, pingedAt: 0, doubtful: false });
}

export function welcomed(state: State, now: number, welcome: Welcome): Step {
    const isOther = state.page.server && welcome.server.id && welcome.server.id !== state.page.server;
    const isNewer = !!state.server && state.server.app !== welcome.server.app;
    const waits = isNewer && welcome.resumed && state.requests.length > 0;
    if (isOther)
        return [state, [{ do: 'reload' }]];
    const effects: Effect[] = [{ do: 'settle' }, { do: 'keepToken', token: welcome.token }];
    if (isNewer && !waits)
        return [state, [effects[1], { do: 'reload' }]];
    let next = withLink(state, { phase: 'open', attempt: 0, lostAt: 0, stop: null });
    next = { ...next, isOutdated: waits, server: waits ? state.server : welcome.server, person: welcome.person,
             token: welcome.token, closing: null, grace: welcome.grace ?? 120,
             nextId: Math.max(next.nextId, welcome.last_id + 1, 2) };
    return welcome.resumed ? resend(next, effects, welcome.last_id) : asSomebodyNew(next, effects, now);
}

// The same ids again: what was carried out before the connection broke is not carried out twice. What was never sent
// comes after all that was, that of other tabs too.
function resend(state: State, effects: Effect[], lastId: number): Step {
    let last = Math.max(lastId, 1, ...state.requests.map(({ id, sent }) => (sent ? id : 0)));
    const requests = state.requests.map((each) => (each.sent ? each : { ...each, id: ++last, sent: true }));
    const again = requests.map(({ type, id, content }) => ({ do: 'send', message: { type, id, content } } as const));
    return [{ ...state, requests, nextId: Math.max(state.nextId, last + 1) }, [...effects, ...again]];
}

// Of what somebody else has asked for before nothing is left; nor is their seat.
function asSomebodyNew(state: State, effects: Effect[], now: number): Step {
    const host = state.room?.people.find((person) => person.person === state.room?.host)?.name ?? '';
    const notice = state.room ? { kind: 'expired', host, reason: '' } as const : state.notice;
    const invited = state.room ? { ...state.invited, room: state.room.room } : state.invited;
    const next: State = { ...state, requests: [], room: null, match: null, ended: null, lines: [], unread: 0, notice,
                          invited, waitsForSeat: false };
    return follow([next, effects], now);
}

/** What was wanted, once the name for it is taken. */
export function follow(step: Step, now: number): Step {
    const { joining, creating } = step[0];
    if (joining) {
        const { room, password, as } = joining;
        return ask(step, now, 'join_room', { room, as, ...(password ? { password } : {}) });
    }
    return creating ? ask(step, now, 'create_room', creating) : step;
}
