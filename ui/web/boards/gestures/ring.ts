// Up to 15 gestures lie in a ring, each always in its place; the middle says what the chosen one does.
import { element } from '../../dom/element';
import type { BoardContext } from '../board';
import { envelope } from './art';
import { Choice, Chooser, Disc, rove, stride } from './chooser';
import type { Circle } from './circle';

export const mostInRing = 15;
const larger = 1.18; // the chosen disc

export interface Round {
    disc: number; // radii, as parts of the table's
    ring: number;
    middle: number;
}

/** How large discs can be so that they and their gaps fit on a ring. */
export function ringOf(count: number): Round {
    let disc = 0.24;
    let ring = 0;
    for (let step = 0; step < 4; ++step) {
        ring = 0.965 - larger * disc;
        disc = Math.min(0.235, ring * Math.sin(Math.PI / count) * 0.86);
    }
    return { disc, ring, middle: Math.min(0.46, ring - larger * disc - 0.05) };
}

/** Puts something on the table; the first of `count` at the top, the others with the clock. */
export function lay(part: HTMLElement, turn: number, distance: number, radius: number): void {
    const angle = 2 * Math.PI * turn;
    Object.assign(part.style, {
        left: `${50 + 50 * distance * Math.sin(angle)}%`, top: `${50 - 50 * distance * Math.cos(angle)}%`,
        width: `${100 * radius}%`, height: `${100 * radius}%`,
    });
}

export class Ring implements Chooser {
    readonly element = element('div', { class: 'table ring', role: 'group' });
    private readonly discs: Disc[] = [];
    private readonly title = element('strong');
    private readonly detail = element('span');
    private readonly middle = element('div', { class: 'middle', 'aria-hidden': 'true' }, this.title, this.detail);

    private readonly t = this.context.t;

    constructor(private readonly circle: Circle, private readonly pick: (gesture: number) => void,
                private readonly context: BoardContext) {
        const { disc, ring, middle } = ringOf(circle.count);
        lay(this.middle, 0, 0, middle);
        this.element.append(this.middle);
        for (let gesture = 0; gesture < circle.count; ++gesture) {
            const made = new Disc(circle, gesture, pick, context);
            lay(made.element, gesture / circle.count, ring, disc);
            this.discs.push(made);
            this.element.append(made.element);
        }
        this.element.setAttribute('aria-label', this.t('Gestures'));
        this.element.addEventListener('keydown', event => this.key(event));
    }

    show(choice: Choice): void {
        const { t, circle } = this;
        const { chosen, sealed, open } = choice;
        this.element.classList.toggle('open', open);
        this.element.classList.toggle('sealed', sealed);
        for (const disc of this.discs)
            disc.show(choice);
        rove(this.discs, chosen);
        this.title.textContent = chosen !== null ? circle.name(chosen) : open ? t('Your throw') : '';
        this.detail.replaceChildren(...(sealed ? [envelope(), t('sealed')]
            : chosen !== null ? [circle.half === 1 ? t('beats the lit one') : t('beats the %1 lit ones', circle.half)]
            : open ? [t('Choose one, then throw it.')] : [t('The throws are being chosen.')]));
    }

    private key(event: KeyboardEvent): void {
        if (event.ctrlKey || event.altKey || event.metaKey)
            return;
        const at = Math.max(0, this.discs.findIndex(disc => disc.element === document.activeElement));
        const gesture = this.led(event.key, at);
        if (gesture === null)
            return;
        event.preventDefault();
        this.discs[gesture].element.focus();
        if (this.discs[gesture].element.getAttribute('aria-pressed') !== 'true')
            this.pick(gesture);
    }

    // Arrows go round; a letter leads to the next gesture that begins with it, a digit to the one of that number.
    private led(key: string, at: number): number | null {
        const { count } = this.circle;
        const far = stride(key, 1);
        if (far !== null)
            return (at + far + count) % count;
        if (key === 'Home' || key === 'End')
            return key === 'Home' ? 0 : count - 1;
        if (key.length !== 1 || key === ' ')
            return null;
        if (/[1-9]/.test(key))
            return Number(key) <= count ? Number(key) - 1 : null;
        for (let step = 1; step <= count; ++step)
            if (this.circle.name((at + step) % count).toUpperCase().startsWith(key.toUpperCase()))
                return (at + step) % count;
        return null;
    }
}
