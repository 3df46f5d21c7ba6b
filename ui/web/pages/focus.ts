// Where the focus goes: when what had it is gone, and from part to part of the table.
import { leftSheets } from './parts';

export class Focus {
    private shown = '';
    private hadSheet = false;

    constructor(private readonly root: Element) {}

    /**
     * After a page was drawn; `before` had the focus until then, and another `stage` is one to begin at anew. When a
     * sheet is closed the focus goes back where it was. What is new, and what had it and is gone, leaves it to the
     * board for who plays, else to the title, where a screen reader begins; in an open sheet to that one's title.
     */
    settle(before: Element | null, stage: string, hasSheet: boolean, plays: boolean): void {
        const isNew = this.shown !== '' && this.shown !== stage;
        if (this.hadSheet && !hasSheet)
            leftSheets();
        const isLost = document.activeElement === document.body || document.activeElement?.matches(':disabled');
        const isGone = isLost && before !== document.body;
        if (hasSheet && isGone)
            this.root.querySelector<HTMLElement>('dialog h2')?.focus();
        else if (!hasSheet && (isGone || (isLost && isNew)))
            this.toBoardOrTitle(plays);
        this.hadSheet = hasSheet;
        this.shown = stage;
    }

    private toBoardOrTitle(plays: boolean): void {
        const board = plays ? this.root.querySelector<HTMLElement>(boardStop) : null;
        const title = this.root.querySelector<HTMLElement>('h1');
        title?.setAttribute('tabindex', '-1');
        (board ?? title)?.focus({ preventScroll: true });
    }
}

const boardStop = '.board [tabindex="0"], .board button:not([tabindex])';
const parts = ['.bar .icon-button:last-child', `${boardStop}, .act button`, '.moves [tabindex]',
               '.chat-column input, .last-words'];

export function nextPart(root: Element, backwards: boolean): void {
    const found = parts.map((selector) => root.querySelector<HTMLElement>(selector))
        .filter((each) => each?.offsetParent);
    const at = found.findIndex((each) => each?.parentElement?.contains(document.activeElement));
    found[(at + (backwards ? found.length - 1 : 1)) % found.length]?.focus();
}
