// Aiming at a cell and playing there: by taps, by sliding under a loupe, by arrows and by keys.
import type { Cell, LineView } from '../../protocol/views';
import { ActRow, downIcon, Way } from '../actrow';
import type { Translate } from '../board';
import type { Cells } from './cells';
import type { Geometry } from './geometry';
import { meaningOf, playsAtOnce, slidTo, steered, stepped, target } from './input';
import { Loupe } from './loupe';
import type { Point, PointerTarget } from './pointer';
import { cellName, columnName, same } from './position';
import type { Aim } from './scene';

/** What a board is to the one who aims at it. */
export interface Aimable {
    readonly shown: LineView | null;
    readonly place: Geometry | null;
    readonly mayMove: boolean;
    readonly cells: Cells;
    play(cell: Cell): void;
    refuse(): void; // says why nothing can be played there
    aimed(): void; // something else is aimed at
    announce(sentence: string): void;
}

const loupeBelow = 44; // px of a cell
const ways: Way[] = ['left', 'up', 'down', 'right'];

export class Aiming implements PointerTarget {
    readonly row: ActRow;
    cell: Cell | null = null;
    private faint: Cell | null = null; // only pointed at, where one tap plays
    private readonly loupe: Loupe;

    constructor(private readonly board: Aimable, scene: string, private readonly falls: boolean,
                private readonly t: Translate) {
        this.row = new ActRow(falls ? ['left', 'right'] : ways, way => this.arrow(way),
                              () => this.cell && this.choose(this.cell));
        this.loupe = new Loupe(scene);
        board.cells.element.addEventListener('keydown', event => this.key(event));
    }

    destroy(): void {
        this.row.release();
        this.loupe.destroy();
    }

    /** For the scene, as the piece of a seat. */
    ghost(seat: number): Aim | null {
        const cell = this.cell ?? this.faint;
        return cell && { cell, seat, faint: !this.cell };
    }

    /** Lets go of what nothing can be played on any more. */
    check(): void {
        if (!this.board.mayMove || (this.cell && !this.targetOf(this.cell)))
            this.cell = this.faint = null;
        if (!this.board.mayMove)
            this.loupe.hide();
    }

    showRow(): void {
        const { shown: view, place, mayMove } = this.board;
        for (const way of ways) {
            const cell = view && place && mayMove ? stepped(view, place, this.cell, way) : null;
            this.row.name(way, cell && this.arrowText(way, this.placeText(cell)));
        }
        const { t, cell } = this;
        if (this.falls)
            this.row.label(cell ? t('Drop in column %1', columnName(cell[0])) : t('Drop'), cell !== null, downIcon());
        else
            this.row.label(cell ? t('Play %1', cellName(cell)) : t('Play'), cell !== null);
    }

    private arrowText(way: Way, place: string): string {
        if (!this.cell)
            return this.t('aim at %1', place);
        switch (way) {
        case 'left':
            return this.t('one to the left: %1', place);
        case 'up':
            return this.t('one up: %1', place);
        case 'down':
            return this.t('one down: %1', place);
        case 'right':
            return this.t('one to the right: %1', place);
        }
    }

    private placeText(cell: Cell): string {
        return this.falls ? this.t('column %1', columnName(cell[0])) : `${cellName(cell)}, ${this.t('empty')}`;
    }

    private targetOf(cell: Cell): Cell | null {
        const { shown, place } = this.board;
        return shown && place ? target(shown, place, cell) : null;
    }

    private get atOnce(): boolean {
        return this.board.place !== null && playsAtOnce(this.board.place);
    }

    private aim(cell: Cell | null): void {
        this.cell = cell;
        this.faint = null;
        if (cell)
            this.board.cells.cursor = cell;
        this.board.aimed();
    }

    private choose(cell: Cell): void {
        const place = this.targetOf(cell);
        if (!this.board.mayMove || !place) {
            this.board.refuse();
            return;
        }
        this.cell = this.faint = null;
        this.board.cells.cursor = place;
        this.board.play(place);
    }

    tapped(point: Point): void {
        const { shown, place } = this.board;
        const meaning = shown && place ? meaningOf(shown, place, this.cell, point) : 'nothing';
        if (meaning === 'nothing')
            return;
        if (meaning === 'taken' || !this.board.mayMove)
            this.board.refuse();
        else if ('play' in meaning)
            this.choose(meaning.play);
        else
            this.aim(meaning.aim);
    }

    slid(point: Point): void {
        const { shown, place, mayMove } = this.board;
        if (!shown || !place || !mayMove)
            return;
        if (this.atOnce) {
            this.hovered(point);
            return;
        }
        this.aim(slidTo(shown, place, this.cell, point));
        if (this.cell && place.cell < loupeBelow && !this.falls)
            this.loupe.show(point, place.centre(this.cell), cellName(this.cell));
        else
            this.loupe.hide();
    }

    // Where one tap plays, a long press is a tap too, unless it slid off its cell.
    lifted(point: Point | null): void {
        this.loupe.hide();
        const { place } = this.board;
        if (this.atOnce && place && point && this.faint && same(this.faint, place.cellAt(point.x, point.y)))
            this.choose(this.faint);
        this.hovered(null);
    }

    hovered(point: Point | null): void {
        const { place, mayMove } = this.board;
        const cell = point && place && mayMove && this.atOnce ? this.targetOf(place.cellAt(point.x, point.y)) : null;
        if (same(cell, this.faint) || cell === this.faint)
            return;
        this.faint = cell;
        this.board.aimed();
    }

    pressed(button: EventTarget | null): void {
        const cell = this.board.cells.cellOf(button);
        if (!cell)
            return;
        this.board.cells.cursor = cell;
        const place = this.targetOf(cell);
        if (this.atOnce || !place || !this.board.mayMove || same(place, this.cell))
            this.choose(cell);
        else
            this.aim(place);
    }

    private arrow(way: Way): void {
        const { shown, place, mayMove } = this.board;
        const cell = shown && place && mayMove ? stepped(shown, place, this.cell, way) : null;
        if (!cell)
            return;
        this.aim(cell);
        this.board.announce(this.placeText(cell));
    }

    private key(event: KeyboardEvent): void {
        const { shown, cells, mayMove } = this.board;
        if (!shown || event.altKey)
            return;
        const plays = event.key === 'Enter' || event.key === ' ';
        const led = plays ? null : steered(shown, cells.cursor, event, this.falls);
        if (!plays && !led)
            return;
        event.preventDefault();
        if (led) {
            this.aim(mayMove ? this.targetOf(led) : null);
            cells.cursor = led;
            cells.focus();
            this.board.aimed();
        } else if (!event.repeat)
            this.choose(cells.cursor);
    }
}
