// The board's wood, with its grain.
import { element } from '../../dom/element';
import { drawGrain } from '../grain';
import type { Rect } from './geometry';

export class Wood {
    private readonly canvas = element('canvas');
    readonly element = element('div', { class: 'wood' }, this.canvas);

    constructor(private readonly seed: number) {}

    lay({ x, y, width, height }: Rect): void {
        Object.assign(this.element.style,
                      { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
        if (this.canvas.width !== Math.ceil(width) || this.canvas.height !== Math.ceil(height))
            drawGrain(this.canvas, width, height, this.seed);
    }
}
