// What lies still below the pieces: engraved lines, holes, letters and numbers.
import { svg } from '../../dom/element';
import { px } from '../parts';
import type { Geometry } from './geometry';
import { columnName } from './position';

const rim = 3; // px of the board's edge
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

function engraved(lines: string, width: number): SVGElement[] {
    const side = width / 2 + 0.5;
    return [
        svg('path', { class: 'engraved-edge', d: lines, transform: `translate(${side} ${side})` }),
        svg('path', { class: 'engraved', d: lines, 'stroke-width': px(width) }),
    ];
}

// Between the cells; the lines do not touch the rim.
function grid(place: Geometry): SVGElement[] {
    const { x, y, width, height } = place.field;
    const short = place.shape.columns > 3 ? 0.09 * place.cell : 0;
    let lines = '';
    for (let column = 1; column < place.shape.columns; ++column)
        lines += `M${px(x + column * place.cell)} ${px(y + short)}V${px(y + height - short)}`;
    for (let row = 1; row < place.shape.rows; ++row)
        lines += `M${px(x + short)} ${px(y + row * place.cell)}H${px(x + width - short)}`;
    return engraved(lines, clamp(0.036 * place.cell, 2, 4));
}

function crossings(place: Geometry): SVGElement[] {
    const { columns, rows } = place.shape;
    const first = place.centre([0, 0]);
    const last = place.centre([columns - 1, rows - 1]);
    let lines = '';
    for (let column = 0; column < columns; ++column)
        lines += `M${px(place.centre([column, 0]).x)} ${px(first.y)}V${px(last.y)}`;
    for (let row = 0; row < rows; ++row)
        lines += `M${px(first.x)} ${px(place.centre([0, row]).y)}H${px(last.x)}`;
    return [...engraved(lines, clamp(0.05 * place.cell, 1, 1.8)), ...dots(place)];
}

// The five dots of a large board, nearer to the rim on smaller ones; none where they would crowd.
function dots(place: Geometry): SVGElement[] {
    const { columns, rows } = place.shape;
    const least = Math.min(columns, rows);
    if (least < 9)
        return [];
    const inset = least >= 13 ? 3 : 2;
    const corners = [inset, columns - 1 - inset].flatMap(
        column => [inset, rows - 1 - inset].map((row): [number, number] => [column, row]));
    if (columns % 2 === 1 && rows % 2 === 1)
        corners.push([columns >> 1, rows >> 1]);
    return corners.map(cell => {
        const { x, y } = place.centre(cell);
        return svg('circle', { class: 'dot', cx: px(x), cy: px(y), r: px(Math.max(2.2, 0.1 * place.cell)) });
    });
}

export const holeRadius = (place: Geometry): number => 0.415 * place.cell;

function holes(place: Geometry): SVGElement[] {
    const r = px(holeRadius(place));
    const all: SVGElement[] = [];
    for (let row = 0; row < place.shape.rows; ++row)
        for (let column = 0; column < place.shape.columns; ++column) {
            const { x, y } = place.centre([column, row]);
            const shade =
                `M${px(x - r + 1)} ${px(y - 2)}A${px(r - 1)} ${px(r - 1)} 0 0 1 ${px(x + r - 1)} ${px(y - 2)}`;
            all.push(svg('circle', { class: 'hole-edge', cx: px(x), cy: px(y + 1.4), r }),
                     svg('circle', { class: 'hole', cx: px(x), cy: px(y), r }),
                     svg('path', { class: 'hole-shade', d: shade }));
        }
    return all;
}

/** Letters below and numbers at the left, in the wood outside the stones; keys are "column 3" and "row 3". */
export function coordinates(place: Geometry): Map<string, SVGElement> {
    const all = new Map<string, SVGElement>();
    const wood = place.centre([0, 0]).x - place.pieceSize / 2 - place.board.x;
    const inside = rim + (wood - rim) / 2;
    const write = (key: string, x: number, y: number, text: string | number) =>
        all.set(key, svg('text', { class: 'coordinate', x: px(x), y: px(y) }, text));
    for (let column = 0; column < place.shape.columns; ++column)
        write(`column ${column}`, place.centre([column, 0]).x, place.board.y + place.board.height - inside,
              columnName(column));
    for (let row = 0; row < place.shape.rows; ++row)
        write(`row ${row}`, place.board.x + inside, place.centre([0, row]).y, row + 1);
    return all;
}

export function ground(place: Geometry): SVGElement[] {
    switch (place.shape.look) {
    case 'crosses':
        return grid(place);
    case 'discs':
        return holes(place);
    case 'stones':
        return crossings(place);
    }
}
