// The symbols to press, striking out, taking back, and the button that guesses.
import { element } from '../../dom/element';
import type { Translate } from '../board';
import { lineIcon } from '../parts';

const strikeIcon = 'M4 12H20M16 7.5C15.5 5.8 14 5 12 5C9.8 5 8 6 8 8C8 9.2 8.6 10 9.6 10.5M8 16.5C8.5 18.2 10 19 12 19'
    + 'C14.2 19 16 18 16 16C16 15.2 15.7 14.5 15.2 14';
const backIcon = 'M9 5.5H19.5C20 5.5 20.5 6 20.5 6.5V17.5C20.5 18 20 18.5 19.5 18.5H9L3.5 12ZM11.5 9.5L16.5 14.5'
    + 'M16.5 9.5L11.5 14.5';

export interface PadActions {
    symbol(symbol: string): void;
    strike(symbol: string): void;
    back(): void;
    send(): void;
}

export class Pad {
    readonly element = element('div', { class: 'pad' });
    private readonly keys = element('div', { class: 'keys', role: 'group' });
    private readonly strike: HTMLButtonElement;
    private readonly back: HTMLButtonElement;
    private readonly main: HTMLButtonElement;
    private readonly buttons = new Map<string, HTMLButtonElement>();
    private striking = false;

    constructor(private readonly actions: PadActions, private readonly t: Translate) {
        this.strike = element('button', { class: 'strike', type: 'button', 'aria-pressed': 'false' },
                              lineIcon(strikeIcon), element('span', {}, t('Strike out')));
        this.back = element('button', { class: 'arrow', type: 'button', 'aria-label': t('Take back') },
                            lineIcon(backIcon));
        this.main = element('button', { class: 'main', type: 'button' });
        this.strike.addEventListener('click', () => this.toggle());
        this.back.addEventListener('click', () => actions.back());
        this.main.addEventListener('click', () => actions.send());
        this.keys.setAttribute('aria-label', t('Symbols'));
        this.element.append(this.keys, element('div', { class: 'board-act' }, this.strike, this.back, this.main));
    }

    private toggle(): void {
        this.striking = !this.striking;
        this.strike.setAttribute('aria-pressed', String(this.striking));
        this.keys.classList.toggle('striking', this.striking);
    }

    build(symbols: string[]): void {
        const order = symbols.length === 10 ? [...symbols.slice(1), '0'] : symbols;
        const columns = order.length <= 6 ? order.length : order.length <= 8 ? 4 : order.length <= 10 ? 5 : 6;
        this.keys.style.setProperty('--columns', String(columns));
        this.buttons.clear();
        for (const symbol of order) {
            const press = () => (this.striking ? this.actions.strike(symbol) : this.actions.symbol(symbol));
            this.buttons.set(symbol, element('button', { type: 'button', onclick: press }, symbol));
        }
        this.keys.replaceChildren(...this.buttons.values());
    }

    /** What the button that guesses says; see `ActRow.label`. */
    label(text: string, enabled: boolean): void {
        if (this.main.textContent !== text)
            this.main.textContent = text;
        this.main.disabled = !enabled;
    }

    show(struck: Set<string>, open: boolean): void {
        for (const [symbol, button] of this.buttons) {
            const isStruck = struck.has(symbol);
            button.classList.toggle('struck', isStruck);
            button.disabled = !open;
            button.setAttribute('aria-label', isStruck ? this.t('%1, struck out', symbol) : symbol);
        }
        this.back.disabled = this.strike.disabled = !open;
    }
}
