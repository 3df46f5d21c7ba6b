// From 17 gestures on: a list that can be searched, and the ring unrolled into a strip with the chosen one in its
// middle.
import { element, svg } from '../../dom/element';
import type { BoardContext } from '../board';
import { closeIcon, envelope, searchIcon } from './art';
import { Choice, Chooser, Disc, rove, stride } from './chooser';
import type { Circle } from './circle';

const longTick = 15; // from the middle of the strip, of 21
const shortTick = 9;

export class Many implements Chooser {
    readonly element = element('div', { class: 'felt many' });
    private readonly input: HTMLInputElement;
    private readonly count = element('span', { class: 'found', 'aria-live': 'polite' });
    private readonly clear: HTMLButtonElement;
    private readonly list = element('div', { class: 'list', role: 'group' });
    private readonly strip = svg('svg', { class: 'unrolled', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    private readonly losesTo = element('span');
    private readonly beats = element('span');
    private readonly discs: Disc[];
    private found: Disc[] = [];
    private choice: Choice = { chosen: null, sealed: false, open: false };

    private readonly t = this.context.t;

    constructor(private readonly circle: Circle, pick: (gesture: number) => void,
                private readonly context: BoardContext) {
        const { t } = this;
        this.input = element('input', { type: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false',
                                        enterkeyhint: 'done', placeholder: t('Type to find'),
                                        'aria-label': t('Type to find') });
        this.clear = element('button', { class: 'clear', type: 'button', 'aria-label': t('Clear') }, closeIcon());
        this.discs = Array.from({ length: circle.count }, (_, gesture) => new Disc(circle, gesture, pick, context));
        for (const disc of this.discs)
            disc.element.append(element('span', { class: 'name' }, circle.word(disc.gesture)));
        this.list.setAttribute('aria-label', t('Gestures'));
        this.strip.setAttribute('viewBox', `0 0 ${6 * circle.count} 42`);
        this.element.append(element('div', { class: 'search' }, searchIcon(), this.input, this.count, this.clear),
                            this.list, this.strip,
                            element('div', { class: 'ends', 'aria-hidden': 'true' }, this.losesTo, this.beats));
        this.listen();
        this.search();
    }

    private listen(): void {
        this.input.addEventListener('input', () => this.search());
        this.input.addEventListener('keydown', event => this.searchKey(event));
        this.clear.addEventListener('click', () => this.write(''));
        this.list.addEventListener('keydown', event => this.listKey(event));
    }

    private write(text: string): void {
        this.input.value = text;
        this.search();
        this.input.focus();
    }

    private search(): void {
        const found = new Set(this.circle.find(this.input.value));
        this.found = this.discs.filter(disc => found.has(disc.gesture));
        this.list.replaceChildren(...this.found.map(disc => disc.element));
        if (this.found.length === 0)
            this.list.append(element('p', {}, this.t('No gesture is called that.')));
        this.list.scrollTop = this.list.scrollLeft = 0;
        const isEmpty = this.input.value === '';
        this.count.textContent = isEmpty ? '' : this.t('%1 of %2', found.size, this.circle.count);
        this.clear.hidden = isEmpty;
        this.show(this.choice);
    }

    show(choice: Choice): void {
        const moved = choice.chosen !== this.choice.chosen;
        this.choice = choice;
        this.element.classList.toggle('open', choice.open);
        this.element.classList.toggle('sealed', choice.sealed);
        for (const disc of this.discs)
            disc.show(choice);
        rove(this.found, choice.chosen);
        this.showStrip();
        if (moved && choice.chosen !== null)
            this.bringIntoView(this.discs[choice.chosen].element);
    }

    private bringIntoView(disc: HTMLElement): void {
        const [list, box] = [this.list.getBoundingClientRect(), disc.getBoundingClientRect()];
        if (!disc.isConnected || list.height === 0)
            return;
        this.list.scrollTop += Math.max(0, box.bottom - list.bottom) + Math.min(0, box.top - list.top);
        this.list.scrollLeft += Math.max(0, box.right - list.right) + Math.min(0, box.left - list.left);
    }

    private showStrip(): void {
        const { t, circle, choice: { chosen, sealed } } = this;
        const found = new Set(this.found.map(disc => disc.gesture));
        const isSearch = found.size < circle.count;
        const first = chosen === null ? 0 : chosen - circle.half + circle.count;
        this.strip.replaceChildren(...Array.from({ length: circle.count }, (_, place) => {
            const gesture = (first + place) % circle.count;
            const half = gesture === chosen ? 21 : isSearch && found.has(gesture) ? longTick : shortTick;
            const kind = gesture === chosen ? 'chosen' : chosen !== null && place < circle.half ? 'beaten' : '';
            const x = 6 * place + 3;
            return svg('path', { class: `tick ${kind}`, d: `M${x} ${21 - half}V${21 + half}` });
        }));
        const word = chosen === null ? '' : circle.word(chosen);
        this.losesTo.replaceChildren(...(sealed ? [envelope(), t('Your throw is sealed.')]
            : chosen === null ? [t('each beats the %n after it', circle.half)] : [t('%1 beat %2', circle.half, word)]));
        this.beats.textContent = chosen === null || sealed ? '' : t('%1 beats %2', word, circle.half);
    }

    private searchKey(event: KeyboardEvent): void {
        if (event.isComposing)
            return;
        if (event.key === 'Escape' && this.input.value !== '') {
            event.preventDefault();
            this.write('');
        } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault();
            const disc = this.found.find(each => each.gesture === this.choice.chosen) ?? this.found[0];
            disc?.element.focus();
            if (event.key === 'Enter' && disc?.gesture !== this.choice.chosen)
                disc?.element.click();
        }
    }

    private listKey(event: KeyboardEvent): void {
        const at = this.found.findIndex(disc => disc.element === document.activeElement);
        const far = event.key === 'Home' ? -this.found.length : event.key === 'End' ? this.found.length
            : stride(event.key, this.perRow);
        if (far !== null && at >= 0) {
            event.preventDefault();
            this.found[Math.min(Math.max(at + far, 0), this.found.length - 1)].element.focus();
            rove(this.found, this.choice.chosen);
        } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey) {
            event.preventDefault();
            this.write(this.input.value + event.key);
        }
    }

    private get perRow(): number {
        const top = this.found[0]?.element.offsetTop;
        const next = this.found.findIndex(disc => disc.element.offsetTop !== top);
        return next < 0 ? this.found.length : next;
    }
}
