// What a finger or a mouse does to a board: taps, or, held still for a moment, slides.

export interface Point {
    x: number; // px from the upper left corner of the element
    y: number;
    clientX: number;
    clientY: number;
    type: string; // 'touch', 'mouse' or 'pen'
}

export interface PointerTarget {
    tapped(point: Point): void;
    slid(point: Point): void; // held, and at each movement from then on
    lifted(point: Point | null): void; // after `slid`; null: it was broken off
    hovered(point: Point | null): void; // a mouse, or null: it has left
    pressed(button: EventTarget | null): void; // by a screen reader or a program
}

const heldFor = 250; // milliseconds
const still = 10; // px within which a finger has not moved

export class PointerInput {
    private start: Point | null = null;
    private sliding = false;
    private pointerSeen = false;
    private timer = 0;

    constructor(private readonly element: HTMLElement, private readonly target: PointerTarget) {
        element.addEventListener('pointerdown', event => this.down(event));
        element.addEventListener('pointermove', event => this.move(event));
        element.addEventListener('pointerup', event => this.up(event));
        element.addEventListener('pointercancel', () => this.cancel());
        element.addEventListener('pointerleave', () => target.hovered(null));
        element.addEventListener('click', event => this.click(event));
        element.addEventListener('contextmenu', event => event.preventDefault());
        // While one slides the page must not pan, and only a listener that is not passive can say so.
        element.addEventListener('touchmove', event => this.sliding && event.preventDefault(), { passive: false });
    }

    private at(event: PointerEvent): Point {
        const box = this.element.getBoundingClientRect();
        return { x: event.clientX - box.left, y: event.clientY - box.top,
                 clientX: event.clientX, clientY: event.clientY, type: event.pointerType };
    }

    private down(event: PointerEvent): void {
        this.pointerSeen = true;
        if (!event.isPrimary || event.button !== 0) {
            this.cancel(); // a second finger zooms
            return;
        }
        const point = this.at(event);
        this.start = point;
        this.timer = window.setTimeout(() => this.hold(event.pointerId, point), heldFor);
    }

    private hold(pointer: number, point: Point): void {
        this.sliding = true;
        try {
            this.element.setPointerCapture(pointer);
        } catch { // the finger has gone already
            this.cancel();
            return;
        }
        this.target.slid(point);
    }

    private move(event: PointerEvent): void {
        const point = this.at(event);
        if (this.sliding)
            this.target.slid(point);
        else if (this.start && Math.hypot(point.x - this.start.x, point.y - this.start.y) > still)
            this.cancel();
        else if (event.pointerType === 'mouse')
            this.target.hovered(point);
    }

    private up(event: PointerEvent): void {
        const tapped = this.start !== null && !this.sliding;
        this.end(this.at(event));
        if (tapped)
            this.target.tapped(this.at(event));
    }

    private cancel(): void {
        this.end(null);
    }

    private end(point: Point | null): void {
        window.clearTimeout(this.timer);
        this.start = null;
        if (!this.sliding)
            return;
        this.sliding = false;
        this.target.lifted(point);
    }

    // What came without a pointer is a screen reader's or a program's.
    private click(event: MouseEvent): void {
        if (!this.pointerSeen || event.detail === 0)
            this.target.pressed(event.target);
        this.pointerSeen = false;
    }

    destroy(): void {
        this.cancel();
    }
}
