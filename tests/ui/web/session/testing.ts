// What the tests of the page's session share: named cases that are run one after the other, and a state to begin with.
import { reduce } from '../../../../ui/web/session/reduce';
import { Effect, initial, Kept, SessionEvent, State } from '../../../../ui/web/session/state';
import type { ServerMessage } from '../../../../ui/web/protocol/messages';

type Case = () => void | Promise<void>;
const cases: [string, Case][] = [];

export function test(name: string, run: Case): void {
    cases.push([name, run]);
}

export function equal(is: unknown, wanted: unknown): void {
    const [one, other] = [JSON.stringify(is), JSON.stringify(wanted)];
    if (one !== other)
        throw new Error(`is ${one}, and should be ${other}`);
}

/** Runs all, and gives what failed. */
export async function failures(): Promise<string[]> {
    const failed: string[] = [];
    for (const [name, run] of cases) {
        try {
            await run();
        } catch (error) {
            failed.push(`${name}: ${(error as Error).message}`);
        }
    }
    return failed;
}

export const count = () => cases.length;

type Untimed = SessionEvent extends infer E ? (E extends { now: number } ? Omit<E, 'now'> : never) : never;

/** A page whose events are told one after the other. */
export class Page {
    state: State;
    effects: Effect[] = []; // of the last event
    now = 1_000_000;

    constructor(kept: Partial<Kept> = {}) {
        this.state = initial({ server: 'ab', canStore: true, token: '', name: 'Lea', figure: 8, choices: [],
                               invited: { room: '', password: '' }, ...kept });
    }

    tell(event: Untimed, after = 0): this {
        this.now += after;
        [this.state, this.effects] = reduce(this.state, { ...event, now: this.now } as SessionEvent);
        return this;
    }

    hear(type: string, content: object, re?: number): this {
        return this.tell({ type: 'received', message: { type, content, ...(re ? { re } : {}) } as ServerMessage });
    }

    get done(): string[] {
        return this.effects.map((effect) => effect.do);
    }

    /** The types of what was sent at the last event, with their ids. */
    get sent(): string[] {
        return this.effects.flatMap((effect) => {
            if (effect.do !== 'send')
                return [];
            const { type, id } = effect.message as { type: string; id?: number };
            return [id ? `${type} ${id}` : type];
        });
    }

    /** On a connection that is there, greeted as p1. */
    online(more: object = {}): this {
        return this.tell({ type: 'start' }).tell({ type: 'opened' }).hear('welcome', welcome(more), 1);
    }
}

export function welcome(more: object = {}): object {
    return { protocol: 1, person: 'p1', name: 'Lea', token: 'secret', resumed: false, last_id: 0, grace: 120,
             server: { name: 'Parlor', id: 'ab', app: 'parlor 0.3.0' }, ...more };
}

const person = (id: string, seat: number, more: object = {}) =>
    ({ person: id, name: id === 'p1' ? 'Lea' : 'Ana', role: 'player', seat, connected: true, ready: false, muted: false,
       figure: seat, ...more });

export function room(more: object = {}): object {
    return { room: 'r1', name: "Ana's room", named: false, host: 'p2', game: 'tic_tac_toe',
             options: { columns: 3, rows: 3, in_a_row: 3 }, seconds_per_move: null, locked: false,
             seats: { min: 2, max: 2 },
             people: [person('p2', 0), person('p1', 1)], spectators: 0, match: null, ended: null, ...more };
}

export const players = [{ seat: 0, person: 'p2', name: 'Ana' }, { seat: 1, person: 'p1', name: 'Lea' }];
