// A felt with guesses and their feedback, the code that is laid out below them, and empty wells as far as there is
// room.
import { element } from '../../dom/element';
import type { CodeRow } from '../../protocol/views';
import type { Translate } from '../board';
import type { Entry } from './entry';
import { pips } from './pips';

export interface FeltView {
    rows: CodeRow[];
    texts: string[]; // of the rows
    fronts: (SVGElement | string)[]; // what stands before each row: its number, or who guessed
    length: number; // symbols of a code
    limit: number; // rows there may be
    pending: string | undefined; // a guess that waits for its answer
    entry: Entry | null; // laid out by the reader
    covered: string | undefined; // a code that only the reader sees
}

const pitchGap = 8; // px between rows
const padding = 12; // px
const leastRows = 6; // that are to be seen, as long as pegs do not become too small for it
const touchable = 44; // px

export class Felt {
    readonly element: HTMLElement;
    private readonly list = element('div', { class: 'guesses', role: 'list' });
    private shown = '';
    private view: FeltView | null = null;
    private peg = 0; // px

    constructor(private readonly t: Translate, private readonly largest: number,
                private readonly pressed: (place: number) => void) {
        this.element = element('div', { class: 'felt', role: 'group' }, this.list);
    }

    /** For this much room; from then on wells fill it. */
    fit(width: number, height: number): void {
        this.room = [width, height];
        if (this.view)
            this.show(this.view);
    }

    private room: [number, number] = [0, 0];

    show(view: FeltView): void {
        this.view = view;
        const [width, height] = this.room;
        if (width === 0 || height === 0)
            return;
        this.measure(view, width, height);
        const pitch = this.peg + pitchGap;
        const fit = Math.max(2, Math.floor((height - 2 * padding + pitchGap) / pitch));
        const made = view.rows.length + Number(view.pending !== undefined || view.entry !== null || !!view.covered);
        const wells = Math.max(0, Math.min(fit, view.limit) - made);
        const key = JSON.stringify([view, view.entry?.cursor, this.peg, wells, fit, view.fronts.map(String)]);
        if (key === this.shown)
            return;
        const isLonger = made > this.list.childElementCount || this.shown === '';
        this.shown = key;
        const focused = this.focusedPlace;
        this.element.style.maxHeight = `${fit * pitch - pitchGap + 2 * padding}px`;
        this.list.replaceChildren(...this.rowsOf(view), ...Array.from({ length: wells }, () => this.well(view.length)));
        if (focused !== null)
            this.list.querySelectorAll<HTMLElement>('button.peg')[focused]?.focus();
        if (isLonger || wells === 0)
            this.element.scrollTop = this.element.scrollHeight;
    }

    // Pegs as large as width and height allow.
    private measure({ length, limit }: FeltView, width: number, height: number): void {
        const narrow = width < 240;
        const gap = narrow && length > 5 ? 2 : narrow || length > 5 ? 4 : 8;
        const pip = narrow ? 11 : length > 5 ? 13 : 16;
        const end = Math.ceil(length / 2) * pip;
        const sides = (narrow ? 16 + 6 : 2 * 14 + 20 + 2 * 10) + end;
        const byWidth = (width - sides + gap) / length - gap;
        const byHeight = (height - 2 * padding) / Math.min(leastRows, limit) - pitchGap;
        const least = height < 200 ? 26 : 34;
        this.peg = Math.floor(Math.max(16, Math.min(this.largest, byWidth, Math.max(byHeight, least))));
        this.element.classList.toggle('narrow', narrow);
        const sizes = { '--peg': this.peg, '--gap': gap, '--end': end, '--pips': 2 * pip };
        for (const [name, value] of Object.entries(sizes))
            this.element.style.setProperty(name, `${value}px`);
    }

    private get focusedPlace(): number | null {
        const at = [...this.list.querySelectorAll('button.peg')].indexOf(document.activeElement as Element);
        return at < 0 ? null : at;
    }

    private rowsOf(view: FeltView): HTMLElement[] {
        const rows = view.rows.map((row, index) => this.row(
            'row', view.fronts[index], view.texts[index],
            [...(row.guess ?? '').padEnd(view.length)].map(symbol => this.pegOf(symbol.trim())),
            pips(row, view.length)));
        const next = view.rows.length;
        if (view.pending !== undefined)
            rows.push(this.row('row pending', String(next + 1), this.t('guess %1 waits for its answer', next + 1),
                               [...view.pending].map(symbol => this.pegOf(symbol)),
                               element('span', { class: 'asked' }, '?')));
        else if (view.covered)
            rows.push(this.row('row', '', this.t('Your code is sealed.'),
                               [...view.covered].map(symbol => this.pegOf(symbol)),
                               element('span')));
        else if (view.entry)
            rows.push(this.entryRow(view, view.entry));
        return rows;
    }

    private row(name: string, front: SVGElement | string, label: string, pegs: HTMLElement[],
                end: Element): HTMLElement {
        const isRead = label !== '';
        return element('div', { class: name, role: isRead ? 'listitem' : null, 'aria-label': isRead ? label : null },
                       element('span', { class: 'front', 'aria-hidden': 'true' }, front),
                       element('span', { class: 'pegs', 'aria-hidden': isRead && name !== 'row entry' ? 'true' : null },
                               ...pegs),
                       element('span', { class: 'end' }, end));
    }

    private pegOf(symbol: string): HTMLElement {
        return element('span', { class: symbol ? 'peg' : 'peg hollow' }, symbol);
    }

    private well(length: number): HTMLElement {
        const row = this.row('row wells', '', '', Array.from({ length }, () => this.pegOf('')), element('span'));
        row.setAttribute('aria-hidden', 'true');
        return row;
    }

    // Places can be pressed where they are large enough; keys and the pad reach them anyway.
    private entryRow(view: FeltView, entry: Entry): HTMLElement {
        const isPressed = this.peg + pitchGap >= touchable;
        const pegs = Array.from({ length: view.length }, (_, place) => {
            const symbol = entry.at(place);
            const label = this.t('place %1 of %2, %3', place + 1, view.length, symbol ?? this.t('empty'));
            const classes = `peg ${symbol ? '' : 'hollow'} ${place === entry.cursor ? 'cursor' : ''}`;
            if (!isPressed)
                return element('span', { class: classes, role: 'img', 'aria-label': label }, symbol ?? '');
            return element('button', { class: classes, type: 'button', 'aria-label': label,
                                       tabindex: place === entry.cursor ? 0 : -1,
                                       onclick: () => this.pressed(place) }, symbol ?? '');
        });
        const label = this.t('guess %1', view.rows.length + 1);
        const number = view.limit > 1 ? String(view.rows.length + 1) : '';
        return this.row('row entry', number, label, pegs, pips(null, view.length));
    }
}
