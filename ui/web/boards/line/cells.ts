// The cells as buttons in a grid: for a screen reader and for the keyboard. One of them can have the focus.
import { element } from '../../dom/element';
import type { Cell } from '../../protocol/views';
import type { Geometry } from './geometry';

export class Cells {
    readonly element = element('div', { class: 'cells', role: 'grid' });
    private buttons: HTMLButtonElement[] = [];
    private columns = 0;
    private current = 0;

    /** The cell that the keyboard is at. */
    get cursor(): Cell {
        return [this.current % Math.max(1, this.columns), Math.floor(this.current / Math.max(1, this.columns))];
    }

    set cursor([column, row]: Cell) {
        this.buttons[this.current]?.setAttribute('tabindex', '-1');
        this.current = row * this.columns + column;
        this.buttons[this.current]?.setAttribute('tabindex', '0');
    }

    get focused(): boolean {
        return this.element.contains(document.activeElement);
    }

    /** Focus that came by the keyboard, and so is shown. */
    get focusSeen(): boolean {
        return this.element.querySelector(':focus-visible') !== null;
    }

    focus(): void {
        this.buttons[this.current]?.focus();
    }

    cellOf(target: EventTarget | null): Cell | null {
        const index = this.buttons.indexOf(target as HTMLButtonElement);
        return index < 0 ? null : [index % this.columns, Math.floor(index / this.columns)];
    }

    build(columns: number, rows: number): void {
        this.columns = columns;
        this.buttons = [];
        this.element.replaceChildren();
        for (let row = 0; row < rows; ++row) {
            const line = element('div', { role: 'row' });
            for (let column = 0; column < columns; ++column) {
                const button = element('button', { type: 'button', tabindex: -1 });
                this.buttons.push(button);
                line.append(element('div', { role: 'gridcell' }, button));
            }
            this.element.append(line);
        }
        this.cursor = [columns >> 1, rows >> 1];
    }

    place(geometry: Geometry): void {
        const { x, y, width, height } = geometry.field;
        Object.assign(this.element.style,
                      { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    }

    name(text: (cell: Cell) => string): void {
        this.buttons.forEach((button, index) => {
            const name = text([index % this.columns, Math.floor(index / this.columns)]);
            if (button.getAttribute('aria-label') !== name)
                button.setAttribute('aria-label', name);
        });
    }
}
