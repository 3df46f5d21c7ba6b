// The board of a line game: it shows views, and plays what is aimed at.
import { element } from '../../dom/element';
import type { Cell, LineView } from '../../protocol/views';
import type { Board, BoardContext, BoardState, Translate } from '../board';
import { Note, SizeWatch } from '../parts';
import { Aimable, Aiming } from './aiming';
import { Cells } from './cells';
import { aspectOf, Geometry, Look } from './geometry';
import { playsAtOnce } from './input';
import { PointerInput } from './pointer';
import { after, cellName, isEmpty, isNext, lastOf, seatAt, withPiece } from './position';
import { Scene } from './scene';
import { cellText } from './texts';
import { Wood } from './wood';

export interface LineKind {
    name(t: Translate): string;
    look: Look; // of the standard board
    standard: [columns: number, rows: number, inARow: number];
}

const hintFor = 3; // own moves
const largestWithCrosses = 5;

export class LineBoard implements Board, Aimable {
    readonly element = element('div', { class: 'board line-board' });
    readonly cells = new Cells();
    hint = '';
    shown: LineView | null = null;
    place: Geometry | null = null;
    private readonly scene = new Scene();
    private readonly note = new Note();
    private readonly wood: Wood;
    private readonly aiming: Aiming;
    private readonly endings: (() => void)[] = [];
    private now: BoardState | null = null;
    private known: LineView | null = null; // the present position, with my move that is on its way
    private asked: Cell | null = null; // my move that is on its way
    private step: number | null = null; // looking back

    constructor(private readonly kind: LineKind, private readonly context: BoardContext) {
        this.wood = new Wood(kind.standard[0]);
        this.aiming = new Aiming(this, this.scene.id, kind.look === 'discs', context.t);
        this.element.classList.add(kind.look);
        this.act.classList.add('unused'); // until the cells turn out to be small
        this.element.append(this.wood.element, this.scene.element, this.cells.element, this.note.element);
        for (const change of ['focusin', 'focusout'])
            this.cells.element.addEventListener(change, () => requestAnimationFrame(() => this.showAim()));
        const pointer = new PointerInput(this.element, this.aiming);
        const resized = new SizeWatch(() => this.layout());
        resized.observe(this.element);
        this.endings.push(() => pointer.destroy(), () => resized.disconnect(), () => this.aiming.destroy(),
                          () => this.note.clear());
    }

    get act(): HTMLElement {
        return this.aiming.row.element;
    }

    state(state: BoardState): void {
        this.now = state;
        if (!state.sending)
            this.asked = null;
        this.moveOn(state);
    }

    refused(sentence: string): void {
        this.asked = null;
        this.known = this.now && this.present(this.now);
        this.refresh();
        this.say(sentence);
    }

    turnLine(): null {
        return null;
    }

    lookBack(step: number | null): void {
        this.step = step;
        this.refresh();
    }

    destroy(): void {
        this.endings.forEach(end => end());
    }

    get mayMove(): boolean {
        const now = this.now;
        return !!now && now.live && !now.over && !now.sending && !this.asked && this.step === null && now.me !== null
            && now.turn.includes(now.me);
    }

    private present(state: BoardState): LineView {
        const [view, me] = [state.view as LineView, state.me];
        return this.asked && me !== null && isEmpty(view, this.asked) ? withPiece(view, this.asked, me) : view;
    }

    // What is new is told by what has come, not by what is shown: one may be looking back.
    private moveOn(state: BoardState): void {
        const [before, known] = [this.known, this.present(state)];
        this.known = known;
        const isLooking = this.step !== null;
        const isOn = before !== null && isNext(known, before) && (state.live || isLooking);
        const isWon = before !== null && known.line.length > 0 && before.line.length === 0 && state.live;
        this.refresh((isOn || isWon) && !isLooking && !this.context.lessMotion);
        if (isOn)
            this.tell(known, lastOf(known) as Cell);
    }

    // Shows what is known now.
    private refresh(moving = false): void {
        if (!this.now)
            return;
        const known = this.present(this.now);
        const view = this.step === null ? known : after(known, this.step);
        const before = this.shown;
        this.shown = view;
        if (!before || before.columns !== view.columns || before.rows !== view.rows)
            this.reshape(view);
        else if (before.cells !== view.cells || before.line.length !== view.line.length)
            this.scene.show(view, moving);
        this.cells.name(cell => cellText(view, cell, this.now?.seats ?? [], this.context.t));
        this.nameBoard(view);
        this.element.classList.toggle('my-turn', this.mayMove);
        this.aiming.check();
        this.showAim();
    }

    private reshape(view: LineView): void {
        this.cells.build(view.columns, view.rows);
        this.place = null;
        this.layout();
    }

    private tell(view: LineView, cell: Cell): void {
        this.context.sound('piece');
        const seat = seatAt(view, cell);
        if (seat !== null && seat !== this.now?.me)
            this.announce(this.context.t('%1 plays %2.', this.now?.seats[seat]?.name ?? '', cellName(cell)));
    }

    private nameBoard(view: LineView): void {
        const { t } = this.context;
        const size = t('%1, %2 by %3', this.kind.name(t), view.columns, view.rows);
        this.cells.element.setAttribute('aria-label', this.mayMove ? `${size}, ${t('your turn')}` : size);
    }

    // Everything that hangs on size and shape.
    private layout(): void {
        const view = this.shown;
        const { clientWidth: width } = this.element;
        if (!view || width === 0)
            return;
        const isLarge = Math.max(view.columns, view.rows) > largestWithCrosses;
        const look = this.kind.look === 'crosses' && isLarge ? 'stones' : this.kind.look;
        const shape = { look, columns: view.columns, rows: view.rows };
        const aspect = aspectOf(shape, width);
        if (CSS.supports('aspect-ratio', '1'))
            this.element.style.aspectRatio = String(aspect);
        else
            this.element.style.height = `${width / aspect}px`;
        const { clientHeight: height } = this.element;
        if (this.place && this.place.width === width && this.place.height === height)
            return;
        this.lay(view, new Geometry(width, height, shape));
    }

    private lay(view: LineView, place: Geometry): void {
        this.place = place;
        this.wood.lay(place.board);
        this.cells.place(place);
        this.scene.layout(place);
        this.scene.show(view, false);
        // Where figures may stand on the board's upper rim.
        this.element.style.setProperty('--rim-top', `${place.board.y}px`);
        this.element.style.setProperty('--rim-left', `${place.board.x}px`);
        this.element.style.setProperty('--rim-width', `${place.board.width}px`);
        this.aiming.check();
        this.showAim();
    }

    private showAim(): void {
        if (!this.place || !this.now)
            return;
        const atOnce = playsAtOnce(this.place);
        this.scene.aim(this.aiming.ghost(this.now.me ?? 0), this.cells.focusSeen ? this.cells.cursor : null);
        this.act.classList.toggle('unused', atOnce || this.now.me === null || this.now.over);
        this.aiming.showRow();
        const hint = this.mayMove && this.ownMoves < hintFor ? this.hintText(atOnce) : '';
        if (hint === this.hint)
            return;
        this.hint = hint;
        this.element.dispatchEvent(new Event('boardchange', { bubbles: true }));
    }

    private get ownMoves(): number {
        const view = this.shown;
        return view ? view.moves.filter(cell => seatAt(view, cell) === this.now?.me).length : 0;
    }

    private hintText(atOnce: boolean): string {
        const { t } = this.context;
        if (atOnce)
            return t('Tap a cell to play.');
        if (this.kind.look === 'discs')
            return t('Tap a column, tap it again to drop.');
        return this.aiming.cell ? t('Tap again, or press Play. Hold and slide to aim.')
            : t('Tap a place to aim at it.');
    }

    aimed(): void {
        this.note.clear();
        this.showAim();
    }

    play(cell: Cell): void {
        this.asked = cell;
        this.note.clear();
        this.context.play(this.kind.look === 'discs' ? { column: cell[0] } : { cell });
        if (this.now)
            this.moveOn(this.now);
    }

    refuse(): void {
        const { now, context: { t } } = this;
        if (!now || !now.live || now.over || now.me === null || this.asked || now.sending)
            return;
        const taken = this.kind.look === 'discs' ? t('That column is full.') : t('That cell is taken.');
        this.say(now.turn.includes(now.me) ? taken : t('It is not your turn yet.'));
    }

    announce(sentence: string): void {
        this.context.announce(sentence, 'polite');
    }

    private say(sentence: string): void {
        this.note.say(sentence);
        this.announce(sentence);
    }
}
