// What the tests of the boards share: named cases that are run one after the other, and a board on a phone's width.
import type { Board, BoardContext, BoardState, GameEntry, Seat } from '../../../../ui/web/boards/board';
import { element, svg } from '../../../../ui/web/dom/element';

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
        Table.clear();
    }
    return failed;
}

export const count = (): number => cases.length;

// Tells a size at once; the browser's own tells it with a frame, and a page without a window has none.
class SizeTeller {
    constructor(private readonly tell: () => void) {}

    observe(): void {
        queueMicrotask(() => this.tell());
    }

    disconnect(): void {}
}

export const seats: Seat[] = ['Ana', 'Lea', 'Mina', 'Theo'].map(
    (name, index) => ({ index, name, figure: index, you: index === 1, person: `p${index}` }));

/** A board that Lea, seat 1, sees. */
export class Table {
    private static shown: Board | null = null;
    readonly board: Board;
    played: object[] = [];
    told: string[] = [];
    heard: string[] = [];
    drawn: string[] = []; // of the drawings that come in a bundle of their own
    kept: Record<string, unknown> = {};
    private now: BoardState;

    private constructor(entry: GameEntry, view: object, more: Partial<BoardState>, lessMotion: boolean) {
        this.board = entry.board({ ...this.context(), lessMotion });
        this.now = { view: view as never, options: {}, seats, turn: [1], me: 1, live: true, over: false, sending: false,
                     ...more };
        const stage = element('div', {}, this.board.element);
        stage.setAttribute('style', 'width:362px;height:480px;display:flex;flex-direction:column');
        document.body.replaceChildren(stage, this.board.act);
        this.board.state(this.now);
    }

    /** Laid out, so that it can be tapped. */
    static async with(entry: GameEntry, view: object, more: Partial<BoardState> = {},
                      lessMotion = true): Promise<Table> {
        window.ResizeObserver = SizeTeller as never;
        window.requestAnimationFrame = run => window.setTimeout(run);
        const table = new Table(entry, view, more, lessMotion);
        Table.shown = table.board;
        await new Promise(done => setTimeout(() => setTimeout(done))); // the size, then the frame
        return table;
    }

    static clear(): void {
        Table.shown?.destroy();
        document.body.replaceChildren();
    }

    private context(): BoardContext {
        return {
            t: (source, ...values) => source.replace(/%([1-9n])/g,
                (_, which) => String(values[which === 'n' ? 0 : Number(which) - 1])),
            announce: sentence => this.told.push(sentence),
            sound: name => this.heard.push(name), figure: () => svg('svg'),
            drawing: name => { this.drawn.push(name); return svg('svg'); },
            play: move => this.played.push(move), lessMotion: true,
            remember: (key, value) => { this.kept[key] = value; }, recall: key => this.kept[key],
        };
    }

    state(more: Partial<Omit<BoardState, 'view'>> & { view?: object }): this {
        this.now = { ...this.now, ...more } as BoardState;
        this.board.state(this.now);
        return this;
    }

    /** The accessible names of what is there, in its order. */
    names(selector = 'button'): string[] {
        return [...document.querySelectorAll<HTMLElement>(selector)].filter(each => each.offsetParent !== null)
            .map(each => each.getAttribute('aria-label') ?? each.textContent ?? '');
    }

    find(name: string): HTMLElement {
        const all = [...document.querySelectorAll<HTMLElement>('button')];
        const found = all.find(each => (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(name));
        if (!found)
            throw new Error(`there is no ${name} among ${this.names().join(' | ')}`);
        return found;
    }

    press(name: string): this {
        this.find(name).click();
        return this;
    }

    /** A finger on the middle of what is called so, or beside it by so many px. */
    tap(name: string, x = 0, y = 0): this {
        const target = this.find(name);
        const box = target.getBoundingClientRect();
        const at = { clientX: box.x + box.width / 2 + x, clientY: box.y + box.height / 2 + y, bubbles: true };
        for (const type of ['pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type,
                                                  { ...at, isPrimary: true, pointerType: 'touch', pointerId: 1 }));
        target.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
        return this;
    }

    key(key: string): this {
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true,
                                                                                              cancelable: true }));
        return this;
    }
}
