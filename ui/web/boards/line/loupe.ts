// What lies under a finger, above it and larger. It is a second look at the board's own drawing.
import { element, svg } from '../../dom/element';
import { px } from '../parts';
import type { Point } from './pointer';

const radius = 80; // px
const larger = 1.9;
const away = 112; // px between finger and middle
const edge = 6; // px between the loupe and the window's edge

const within = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

export class Loupe {
    private readonly element = element('div', { class: 'loupe', hidden: true, 'aria-hidden': 'true' });
    private readonly name = element('span');
    private readonly look: SVGUseElement;

    constructor(scene: string) {
        this.look = svg('use', { href: `#${scene}` });
        const size = 2 * radius;
        this.element.append(svg('svg', { viewBox: `${-radius} ${-radius} ${size} ${size}` }, this.look), this.name);
        document.body.append(this.element);
    }

    /** Shows what is round `middle`, in px of the board, for a finger at `point`. */
    show(point: Point, middle: { x: number; y: number }, name: string): void {
        this.look.setAttribute('transform', `scale(${larger}) translate(${px(-middle.x)} ${px(-middle.y)})`);
        this.name.textContent = name;
        const isHigh = point.clientY - away < radius + 20;
        const side = point.clientX < window.innerWidth / 2 ? 1 : -1;
        const x = point.clientX + (isHigh ? side * away : 0);
        const y = point.clientY - (isHigh ? 0 : away);
        const left = within(x, radius + edge, window.innerWidth - radius - edge);
        const top = within(y, radius + 20, window.innerHeight - radius - edge);
        this.element.style.transform = `translate(${px(left - radius)}px, ${px(top - radius)}px)`;
        this.element.hidden = false;
    }

    hide(): void {
        this.element.hidden = true;
    }

    destroy(): void {
        this.element.remove();
    }
}
