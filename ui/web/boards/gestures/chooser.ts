// What both ways to choose a gesture have in common: a ring of up to 15, and a list that can be searched.
import { element } from '../../dom/element';
import type { BoardContext, Translate } from '../board';
import { picture } from './art';
import type { Circle } from './circle';

export interface Choice {
    chosen: number | null;
    sealed: boolean; // chosen is thrown already
    open: boolean; // one may choose
}

export interface Chooser {
    readonly element: HTMLElement;
    show(choice: Choice): void;
}

const namedGestures = 15; // with more, what each of them beats is too long to listen to

/** "Scissors, beats paper, lizard, chosen". */
export function gestureText(circle: Circle, gesture: number, { chosen, sealed }: Choice, t: Translate): string {
    const parts = [circle.name(gesture)];
    if (circle.count <= namedGestures) {
        const losers = Array.from({ length: circle.half },
                                  (_, step) => circle.word((gesture + step + 1) % circle.count));
        parts.push(t('beats %1', losers.join(', ')));
    } else if (chosen !== null && chosen !== gesture)
        parts.push(circle.beats(chosen, gesture) ? circle.win(chosen, gesture) : circle.win(gesture, chosen));
    if (gesture === chosen)
        parts.push(sealed ? t('your sealed throw') : t('chosen'));
    return parts.join(', ');
}

/** One gesture as a disc to press. */
export class Disc {
    readonly element: HTMLButtonElement;

    constructor(private readonly circle: Circle, readonly gesture: number, pick: (gesture: number) => void,
                private readonly context: BoardContext) {
        const face = element('span', { class: 'face' }, picture(circle, gesture, context));
        this.element = element('button', { class: 'gesture', type: 'button', tabindex: -1 }, face);
        this.element.addEventListener('click', () => pick(gesture));
    }

    show(choice: Choice): void {
        const { chosen, open } = choice;
        const classes = this.element.classList;
        classes.toggle('chosen', this.gesture === chosen);
        classes.toggle('beaten', chosen !== null && chosen !== this.gesture
                       && !this.circle.beats(chosen, this.gesture));
        this.element.setAttribute('aria-label', gestureText(this.circle, this.gesture, choice, this.context.t));
        this.element.setAttribute('aria-pressed', String(this.gesture === chosen));
        this.element.setAttribute('aria-disabled', String(!open));
    }
}

/** Among discs one can have the focus: the one that is chosen, else the first. */
export function rove(discs: Disc[], chosen: number | null): void {
    const focused = discs.find(disc => disc.element === document.activeElement)
        ?? discs.find(disc => disc.gesture === chosen) ?? discs[0];
    for (const disc of discs)
        disc.element.tabIndex = disc === focused ? 0 : -1;
}

/** How far an arrow leads; null: it is no arrow. */
export function stride(key: string, perRow: number): number | null {
    const far: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -perRow, ArrowDown: perRow };
    return far[key] ?? null;
}
