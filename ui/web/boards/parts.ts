// Small parts that several boards use.
import { element, svg } from '../dom/element';

/** A line icon of 24 units in the colour of the text. */
export function lineIcon(path: string): SVGSVGElement {
    return svg('svg',
               { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', fill: 'none', stroke: 'currentColor',
                 'stroke-width': 1.75, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
               svg('path', { d: path }));
}

/** A number for an attribute: two places are enough for the eye. */
export function px(value: number): number {
    return Math.round(value * 100) / 100;
}

/** Marks a text that is said later. */
export const text = (source: string): string => source;

/** Tells that an element's size has changed: with the next frame, since what is laid out then may change it again. */
export class SizeWatch {
    private readonly observer = new ResizeObserver(() => this.ask());
    private asked = 0;

    constructor(private readonly changed: () => void) {}

    observe(element: Element): void {
        this.observer.observe(element);
    }

    private ask(): void {
        if (this.asked === 0)
            this.asked = requestAnimationFrame(() => {
                this.asked = 0;
                this.changed();
            });
    }

    disconnect(): void {
        this.observer.disconnect();
        cancelAnimationFrame(this.asked);
    }
}

const shownFor = 2600; // milliseconds

/** A word in place: why something was refused. */
export class Note {
    readonly element = element('div', { class: 'board-note', hidden: true, 'aria-hidden': 'true' });
    private timer = 0;

    say(sentence: string): void {
        this.element.textContent = sentence;
        this.element.hidden = false;
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.clear(), shownFor);
    }

    clear(): void {
        window.clearTimeout(this.timer);
        this.element.hidden = true;
    }
}
