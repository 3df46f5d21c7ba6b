// Feedback as pips, in two rows: filled for right symbol and place, a ring for the right symbol elsewhere, else a dot.
// Bulls come first, never in the order of the places.
import { svg } from '../../dom/element';
import type { Feedback } from '../../protocol/views';

const pitch = 10; // units from pip to pip

export function pips(feedback: Feedback | null, length: number, rows = 2): SVGSVGElement {
    const columns = Math.ceil(length / rows);
    const dots = Array.from({ length }, (_, index) => {
        const [x, y] = [(index % columns) * pitch + pitch / 2, Math.floor(index / columns) * pitch + pitch / 2];
        const kind = !feedback || index >= feedback.bulls + feedback.cows ? 'miss'
            : index < feedback.bulls ? 'bull' : 'cow';
        return svg('circle', { class: kind, cx: x, cy: y, r: kind === 'miss' ? 0.9 : kind === 'bull' ? 3.8 : 3.1 });
    });
    return svg('svg', { class: 'pips', viewBox: `0 0 ${columns * pitch} ${rows * pitch}`, 'aria-hidden': 'true',
                        width: columns * pitch, height: rows * pitch }, ...dots);
}
