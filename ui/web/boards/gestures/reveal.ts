// How a round is opened: everybody counts to three, then all throws turn over. Nothing waits for it.
import type { GestureView } from '../../protocol/views';
import type { BoardContext, Seat } from '../board';
import { countLasts, Table } from './opened';
import { decided, OpenRound } from './round';

export class Reveal {
    private readonly table: Table;
    private timer = 0;
    private turned = false; // the throws are to turn over
    private laid = ''; // what lies on the table, so that a view of the same does not begin it anew

    constructor(private readonly context: BoardContext, seats: () => Seat[], private readonly counted: () => void) {
        this.table = new Table(context, seats);
    }

    get element(): HTMLElement {
        return this.table.element;
    }

    get counting(): boolean {
        return this.timer !== 0;
    }

    start(): void {
        window.clearTimeout(this.timer);
        this.timer = this.context.lessMotion || document.visibilityState !== 'visible' ? 0
            : window.setTimeout(() => this.end(), countLasts);
    }

    /** A tap or a key goes past the count. */
    end(): void {
        if (this.timer === 0)
            return;
        this.destroy();
        this.turned = true;
        this.counted();
    }

    destroy(): void {
        window.clearTimeout(this.timer);
        this.timer = 0;
    }

    /** All are sealed: fists while they count, then envelopes as long as one is missing. */
    wait(seatsIn: number[]): void {
        if (this.lays(`${this.counting} ${seatsIn}`))
            this.table.wait(seatsIn, this.counting);
    }

    /** The last round of a view, open. */
    open(view: GestureView): void {
        const last = view.rounds[view.rounds.length - 1];
        if (last && this.lays(JSON.stringify([decided(view), last, view.scores])))
            this.table.open(view, new OpenRound(view, last, this.context.t), this.turned && !this.context.lessMotion);
        this.turned = false;
    }

    private lays(what: string): boolean {
        const isNew = this.laid !== what;
        this.laid = what;
        return isNew;
    }
}
