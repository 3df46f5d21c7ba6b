// The row below a board: arrows that move what is aimed at, and the one button that plays.
import { element } from '../dom/element';
import { lineIcon } from './parts';

export type Way = 'left' | 'up' | 'down' | 'right';

const paths: Record<Way, string> = {
    left: 'M14.5 5L7.5 12L14.5 19',
    up: 'M5 14.5L12 7.5L19 14.5',
    down: 'M5 9.5L12 16.5L19 9.5',
    right: 'M9.5 5L16.5 12L9.5 19',
};
const beforeRepeat = 400; // milliseconds that an arrow is held until it repeats
const repeat = 1000 / 6;

export class ActRow {
    readonly element = element('div', { class: 'board-act' });
    readonly main = element('button', { class: 'main', type: 'button' });
    private readonly arrows = new Map<Way, HTMLButtonElement>();
    private timer = 0;

    constructor(ways: Way[], private readonly moved: (way: Way) => void, played: () => void) {
        for (const way of ways)
            this.addArrow(way);
        this.main.addEventListener('click', played);
        this.element.append(this.main);
    }

    private addArrow(way: Way): void {
        const arrow = element('button', { class: 'arrow', type: 'button' }, lineIcon(paths[way]));
        arrow.addEventListener('pointerdown', () => this.hold(way, beforeRepeat));
        for (const end of ['pointerup', 'pointercancel', 'pointerleave', 'blur'])
            arrow.addEventListener(end, () => this.release());
        arrow.addEventListener('click', () => this.moved(way));
        arrow.addEventListener('contextmenu', event => event.preventDefault());
        this.arrows.set(way, arrow);
        this.element.append(arrow);
    }

    private hold(way: Way, after: number): void {
        this.release();
        this.timer = window.setTimeout(() => {
            this.moved(way);
            this.hold(way, repeat);
        }, after);
    }

    release(): void {
        window.clearTimeout(this.timer);
    }

    /** What an arrow does, in words; null: it leads nowhere. */
    name(way: Way, text: string | null): void {
        const arrow = this.arrows.get(way);
        if (!arrow)
            return;
        arrow.disabled = text === null;
        if (text !== null)
            arrow.setAttribute('aria-label', text);
        else
            this.release();
    }

    /**
     * What the button says; its image, always the same with one text, stands before that, or after it where it leads
     * on. What stands there already stays: where it is replaced while it is pressed, WebKit sees no click.
     */
    label(text: string, enabled: boolean, image?: SVGElement, leadsOn = false): void {
        if (this.main.textContent !== text)
            this.main.replaceChildren(...(image ? leadsOn ? [text, image] : [image, text] : [text]));
        this.main.disabled = !enabled;
    }
}

export const downIcon = (): SVGElement => lineIcon(paths.down);
