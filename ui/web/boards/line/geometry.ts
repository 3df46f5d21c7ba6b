// Where everything on a board of a line game lies, in px from the upper left corner of the board's element.
import type { Cell } from '../../protocol/views';

export type Look = 'crosses' | 'discs' | 'stones';

export interface Shape {
    look: Look;
    columns: number;
    rows: number;
}

export interface Rect {
    x: number;
    y: number;
    width: number;
    height: number;
}

const margin = 16; // px of wood outside the outermost stones, for letters and numbers
const hover = 0.82; // cells above the frame, for the disc that hovers
const hoverGap = 6; // px more, so that it clears the turn ring

/** Wood around the outermost cells: a part of a cell and px. */
function woodAround({ look, columns, rows }: Shape): [number, number] {
    if (look === 'stones')
        return [0, margin];
    if (look === 'discs')
        return [0.22, 0];
    return [Math.max(columns, rows) > 3 ? 0.08 : 0.15, 0];
}

const laneOf = (look: Look): [number, number] => (look === 'discs' ? [hover, hoverGap] : [0, 0]);

/** Width by height of the element, measured where its width is `width`. */
export function aspectOf(shape: Shape, width: number): number {
    const [part, pixels] = woodAround(shape);
    const [lane, gap] = laneOf(shape.look);
    const cell = (width - 2 * pixels) / (shape.columns + 2 * part);
    return width / ((shape.rows + 2 * part + lane) * cell + 2 * pixels + gap);
}

export class Geometry {
    readonly cell: number; // px
    readonly board: Rect; // the wood

    constructor(readonly width: number, readonly height: number, readonly shape: Shape) {
        const [part, pixels] = woodAround(shape);
        const [lane, gap] = laneOf(shape.look);
        const across = shape.columns + 2 * part;
        const down = shape.rows + 2 * part;
        this.cell = Math.max(4, Math.min((width - 2 * pixels) / across, (height - gap - 2 * pixels) / (down + lane)));
        const board = { width: across * this.cell + 2 * pixels, height: down * this.cell + 2 * pixels };
        const above = lane * this.cell + gap;
        this.board = { ...board, x: (width - board.width) / 2, y: above + (height - above - board.height) / 2 };
    }

    get pieceSize(): number {
        return this.cell * (this.shape.look === 'discs' ? 0.77 : 0.88);
    }

    centre([column, row]: Cell): { x: number; y: number } {
        const [part, pixels] = woodAround(this.shape);
        const inside = (part + 0.5) * this.cell + pixels;
        return { x: this.board.x + inside + column * this.cell, y: this.board.y + inside + row * this.cell };
    }

    /** The field of the cells, without the wood around. */
    get field(): Rect {
        const first = this.centre([0, 0]);
        return {
            x: first.x - this.cell / 2, y: first.y - this.cell / 2,
            width: this.shape.columns * this.cell, height: this.shape.rows * this.cell,
        };
    }

    /** A place counted in cells: whole numbers are centres of cells. */
    inCells(x: number, y: number): [number, number] {
        const first = this.centre([0, 0]);
        return [(x - first.x) / this.cell, (y - first.y) / this.cell];
    }

    cellAt(x: number, y: number): Cell {
        const [column, row] = this.inCells(x, y);
        return [Math.floor(column + 0.5), Math.floor(row + 0.5)];
    }

    /** Where a disc hovers before it falls. */
    above(column: number): { x: number; y: number } {
        return { x: this.centre([column, 0]).x, y: this.board.y - 8 - this.pieceSize / 2 };
    }
}
