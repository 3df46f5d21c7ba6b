// Brings events to the reducer, one after the other, and carries its effects out: carriers, timers, storage.
import type { Chosen } from '../protocol/views';
import { Carrier, CarrierKind, openCarrier } from './carriers';
import { reduce } from './reduce';
import { Effect, initial, SessionEvent, State } from './state';
import type { Storage } from './storage';

type Sent = SessionEvent extends infer E ? (E extends { now: number } ? Omit<E, 'now'> : never) : never;

const clockMs = 1000;
const mostFruitless = 2; // carriers of one kind in a row, before another one is tried
const nextKind: Record<CarrierKind, CarrierKind> =
    { websocket: 'long-polling', 'long-polling': 'polling', polling: 'websocket' };
const broken = 1006;

export class Session {
    state: State;
    private carrier: Carrier | null = null;
    private older: Carrier[] = [];
    private preferred: CarrierKind = 'websocket';
    private isMute = false; // the carrier has opened, and brought nothing yet
    private fruitless = 0;
    private timer = 0;

    constructor(private readonly storage: Storage, server: string, invited: State['invited'],
                private readonly forced: CarrierKind | null,
                private readonly changed: (before: State, after: State) => void) {
        this.state = initial({ server, canStore: storage.isLasting, token: storage.token, ...storage.person, invited,
                               choices: storage.choices });
    }

    start(): void {
        this.dispatch({ type: 'start' });
        setInterval(() => this.dispatch({ type: 'clock' }), clockMs);
        const woke = () => {
            if (document.visibilityState === 'visible')
                this.dispatch({ type: 'woke' });
        };
        document.addEventListener('visibilitychange', woke);
        addEventListener('pageshow', (event) => event.persisted && woke());
        addEventListener('online', woke);
        addEventListener('pagehide', (event) => event.persisted || this.carrier?.leave());
    }

    dispatch(event: Sent): void {
        const before = this.state;
        const [after, effects] = reduce(before, { ...event, now: Date.now() } as SessionEvent);
        this.state = after;
        for (const effect of effects)
            this.carryOut(effect);
        if (after !== before || event.type === 'clock')
            this.changed(before, after);
    }

    play(move: Chosen): void {
        const bytes = crypto.getRandomValues(new Uint8Array(32));
        const nonce = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
        this.dispatch({ type: 'play', move, nonce });
    }

    private carryOut(effect: Effect): void {
        switch (effect.do) {
        case 'open':
            this.countMute();
            return this.open(this.forced ?? this.preferred);
        case 'settle':
            this.older.forEach((carrier) => carrier.drop());
            this.older = [];
            return;
        case 'send':
            return this.carrier?.send(effect.message);
        case 'wake':
            clearTimeout(this.timer);
            this.timer = window.setTimeout(() => this.dispatch({ type: 'retry' }), effect.ms);
            return;
        case 'keepToken':
            this.storage.token = effect.token;
            return;
        case 'keepPerson':
            this.storage.person = effect;
            return;
        case 'keepChoice':
            return this.storage.keepChoice(effect.choice);
        case 'forgetChoices':
            return this.storage.forgetMatch(effect.match);
        case 'reload':
            return this.renew();
        }
    }

    // Nothing is closed before the server has greeted us on the new one, so that nobody is told we were away.
    private open(kind: CarrierKind): void {
        if (this.carrier)
            this.older.push(this.carrier);
        clearTimeout(this.timer);
        const carrier: Carrier = openCarrier(kind, {
            opened: () => {
                if (carrier !== this.carrier)
                    return;
                this.preferred = kind;
                this.isMute = true;
                this.dispatch({ type: 'opened', choices: this.storage.choices });
            },
            received: (message) => {
                if (carrier !== this.carrier)
                    return;
                this.isMute = false;
                this.fruitless = 0;
                this.dispatch({ type: 'received', message });
            },
            closed: ({ code, opened }) => {
                if (carrier === this.carrier)
                    this.closed(kind, code, opened);
            },
        });
        this.carrier = carrier;
    }

    // Something on the way may let a carrier open and nothing through it.
    private countMute(): void {
        if (this.isMute && ++this.fruitless >= mostFruitless) {
            this.fruitless = 0;
            this.preferred = nextKind[this.preferred];
        }
        this.isMute = false;
    }

    // Where no WebSocket can be made, HTTP may get through all the same.
    private closed(kind: CarrierKind, code: number, opened: boolean): void {
        this.carrier = null;
        this.isMute = this.isMute && code === broken;
        this.countMute();
        if (!opened && !this.forced) {
            this.preferred = kind === 'websocket' ? 'long-polling' : 'websocket';
            if (kind === 'websocket')
                return this.open('long-polling');
        }
        this.dispatch({ type: 'closed', code });
    }

    /** Loads the page anew, once; one that is still older than its server then says so. */
    renew(): void {
        const key = 'parlor-reloaded';
        const mark = String(Math.floor(Date.now() / 60_000));
        try {
            const last = Number(sessionStorage.getItem(key) ?? 0);
            if (Number(mark) - last > 1) {
                sessionStorage.setItem(key, mark);
                return location.reload();
            }
        } catch {
            // Without storage nobody knows whether it was tried.
        }
        this.carrier?.drop();
        this.carrier = null;
        this.dispatch({ type: 'closed', code: 4002 });
    }
}
