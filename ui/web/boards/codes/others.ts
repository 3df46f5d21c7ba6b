// How far the others are in a race: for each a chip of felt with the pips of the last guess.
import { element } from '../../dom/element';
import type { CodeBoard, CodeView } from '../../protocol/views';
import type { BoardContext, Seat } from '../board';
import { lineIcon } from '../parts';
import { pips } from './pips';
import { counted, nameOf, progress } from './texts';

const done = 'M4.5 12.5L9.5 17.5L19.5 6.5';

export class Others {
    readonly element = element('div', { class: 'others', role: 'list' });
    private readonly chips = new Map<number, HTMLElement>();
    private handedOut = false;
    private isAll = false;

    constructor(private readonly context: BoardContext) {}

    /** The chip of a seat, for its plate; from then on the board shows none itself. */
    chip(seat: number): HTMLElement {
        this.handedOut = true;
        this.element.hidden = !this.isAll;
        return this.chipOf(seat);
    }

    private chipOf(seat: number): HTMLElement {
        let chip = this.chips.get(seat);
        if (!chip) {
            chip = element('span', { class: 'chip', role: 'img' });
            this.chips.set(seat, chip);
        }
        return chip;
    }

    show(view: CodeView, seats: Seat[], me: number | null, isAll: boolean): void {
        this.isAll = isAll;
        const boards = view.mode === 'race' ? view.boards.filter(board => board.seat !== me) : [];
        for (const board of boards)
            this.showChip(this.chipOf(board.seat ?? 0), board, view.length);
        this.element.hidden = (this.handedOut && !isAll) || boards.length === 0;
        if (this.element.hidden)
            return;
        const items = boards.map(board => this.item(board, seats));
        if (items.length !== this.element.childElementCount
            || items.some((item, index) => item.outerHTML !== this.element.children[index].outerHTML))
            this.element.replaceChildren(...items);
    }

    private showChip(chip: HTMLElement, board: CodeBoard, length: number): void {
        const { t } = this.context;
        const last = board.rows[board.rows.length - 1];
        const text = last ? `${progress(board, t)}, ${counted(last, t)}` : progress(board, t);
        if (chip.getAttribute('aria-label') === text)
            return;
        chip.setAttribute('aria-label', text);
        chip.replaceChildren(element('b', {}, board.solved ? lineIcon(done) : String(board.rows.length)),
                             pips(last ?? null, length, 1));
    }

    private item(board: CodeBoard, seats: Seat[]): HTMLElement {
        const seat = board.seat ?? 0;
        const chip = this.chipOf(seat).cloneNode(true) as HTMLElement;
        return element('div', { class: 'other', role: 'listitem' },
                       seats[seat] && this.context.figure(seats[seat].figure),
                       element('span', { class: 'name' }, nameOf(seats, seat, this.context.t)), chip);
    }
}
