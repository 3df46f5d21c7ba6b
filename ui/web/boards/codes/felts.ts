// The felts on the table: one, or in a duel two with their captions side by side.
import { element } from '../../dom/element';
import type { CodeView } from '../../protocol/views';
import type { BoardContext, BoardState } from '../board';
import { SizeWatch } from '../parts';
import type { Entry } from './entry';
import { Felt, FeltView } from './felt';
import { boardOf, limitOf } from './rules';
import { duelCaption, nameOf, rowText } from './texts';

export const largestPeg = 48; // px

/** What the reader may lay out, and what they have sealed. */
export interface Own {
    entry: Entry | null;
    code?: string;
}

export class Felts {
    readonly element = element('div', { class: 'felts' });
    private readonly felts: Felt[];
    private readonly captions = [0, 1].map(() => element('div', { class: 'caption' }));
    private readonly spaces = [0, 1].map(() => element('div', { class: 'space' }));
    private readonly sides: HTMLElement[];
    private readonly resized = new SizeWatch(() => this.fit());

    constructor(private readonly context: BoardContext, pressed: (place: number) => void) {
        this.felts = this.spaces.map(() => new Felt(context.t, largestPeg, pressed));
        this.sides = this.spaces.map((space, index) => {
            space.append(this.felts[index].element);
            this.resized.observe(space);
            return element('div', { class: 'side' }, this.captions[index], space);
        });
        this.element.append(...this.sides);
    }

    destroy(): void {
        this.resized.disconnect();
    }

    private fit(): void {
        this.felts.forEach((felt, index) => felt.fit(this.spaces[index].clientWidth, this.spaces[index].clientHeight));
    }

    /** One felt with the board of a seat; null: a code is set. */
    showOne(view: CodeView, seat: number | null, own: Own, state: BoardState): void {
        this.arrange(false);
        this.show(0, view, seat, state.me === null ? { entry: null } : own, state);
    }

    showDuel(view: CodeView, own: Own, state: BoardState): void {
        this.arrange(true);
        const left = state.me ?? 0;
        [left, 1 - left].forEach((guesser, side) => {
            this.caption(side, state.seats[1 - guesser]?.figure ?? 0,
                         duelCaption(view, guesser, state, this.context.t));
            this.show(side, view, guesser, guesser === state.me ? own : { entry: null }, state);
        });
    }

    hide(): void {
        this.sides[0].hidden = this.sides[1].hidden = true;
    }

    private arrange(isDuel: boolean): void {
        this.sides[0].hidden = false;
        this.sides[1].hidden = this.captions[0].hidden = this.captions[1].hidden = !isDuel;
    }

    private caption(side: number, figure: number, [title, detail]: [string, string]): void {
        const caption = this.captions[side];
        const key = `${figure} ${title} ${detail}`;
        if (caption.dataset.shown === key)
            return;
        caption.dataset.shown = key;
        caption.replaceChildren(this.context.figure(figure),
                                element('span', {}, element('strong', {}, title), element('small', {}, detail)));
    }

    private show(side: number, view: CodeView, seat: number | null, own: Own, { seats }: BoardState): void {
        const { t, figure } = this.context;
        const isCommit = view.phase === 'commit';
        const rows = (isCommit ? null : boardOf(view, seat))?.rows ?? [];
        const pending = view.mode === 'duel' && view.pending?.seat === seat ? view.pending?.guess : undefined;
        const shown: FeltView = {
            rows, pending, length: view.length, limit: isCommit ? 1 : limitOf(view),
            texts: rows.map((row, index) => rowText(row, index, seats, t)),
            fronts: rows.map((row, index) => (row.seat !== undefined && seats[row.seat]
                ? figure(seats[row.seat].figure) : String(index + 1))),
            entry: pending === undefined ? own.entry : null,
            covered: isCommit && !own.entry ? own.code : undefined,
        };
        this.felts[side].show(shown);
        this.felts[side].element.setAttribute('aria-label', own.entry || seat === null ? t('Your guesses')
            : nameOf(seats, seat, t));
    }
}
