// The pieces of two seats: X and O, and discs that carry them. All are drawn round the origin.
import { svg } from '../dom/element';
import { px } from './parts';

function strokes(reach: number, seat: number): string {
    const r = px(reach);
    return seat === 0 ? `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`
                      : `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

/** X of seat 0, O of seat 1; in the dark a rim of bone lies below. */
export function mark(cell: number, seat: number): SVGGElement {
    const width = 0.11 * cell;
    const d = strokes(0.24 * cell, seat);
    return svg('g', { class: `mark seat-${seat + 1}` },
               svg('path', { class: 'rim', d, 'stroke-width': px(width + Math.min(4, 0.06 * cell)) }),
               svg('path', { class: 'stroke', d, 'stroke-width': px(width) }));
}

export function disc(diameter: number, seat: number): SVGGElement {
    const r = px(diameter / 2);
    return svg('g', { class: `disc seat-${seat + 1}` },
               svg('circle', { class: 'shade', r, cy: px(Math.min(4, 0.08 * diameter)) }),
               svg('circle', { class: 'body', r: r - 0.5, 'stroke-width': px(Math.min(2, 0.08 * diameter)) }),
               svg('circle', { class: 'gloss', r: px(0.86 * r), 'stroke-width': px(Math.max(1, 0.035 * diameter)) }),
               svg('path', { class: 'sign', d: strokes(0.19 * diameter, seat), 'stroke-width': px(0.07 * diameter) }));
}
