// The table after the seals: closed envelopes, the count, then all throws at once.
import { element } from '../../dom/element';
import type { GestureView } from '../../protocol/views';
import type { BoardContext, Seat } from '../board';
import { animate } from '../motion';
import { envelope, fist, picture } from './art';
import { Circle } from './circle';
import { OpenRound, Throw } from './round';
import { lay } from './ring';

export const countLasts = 1200; // milliseconds
const turns = 220;

interface Places {
    disc: number; // radii, as parts of the table's
    rings: { distance: number; count: number; offset: number }[];
    middle: number;
}

interface Spot {
    turn: number;
    distance: number;
    room: number; // for the name, as a part of the table's width
}

// The more throws, the smaller; from 15 on in two rings.
function placesFor(count: number): Places {
    const one = (distance: number) => [{ distance, count, offset: 0 }];
    if (count <= 4)
        return { disc: 0.225, rings: one(0.665), middle: 0.37 };
    if (count <= 6)
        return { disc: 0.18, rings: one(0.7), middle: 0.42 };
    if (count <= 8)
        return { disc: 0.155, rings: one(0.725), middle: 0.46 };
    if (count <= 14)
        return { disc: 0.105, rings: one(0.79), middle: 0.52 };
    const outer = Math.round((count * 13) / 20);
    return { disc: 0.095, middle: 0.28, rings: [{ distance: 0.81, count: outer, offset: 0 },
                                               { distance: 0.47, count: count - outer, offset: 0.5 }] };
}

// Where each lies. The reader's own is the first, at the bottom.
function spots(places: Places): Spot[] {
    return places.rings.flatMap(({ distance, count, offset }) => Array.from(
        { length: count }, (_, index) => ({ turn: 0.5 + (index + offset) / count, distance,
                                            room: distance * Math.sin(Math.PI / Math.max(count, 4)) })));
}

export class Table {
    readonly element = element('div', { class: 'table opened', role: 'group' });

    private readonly t = this.context.t;

    constructor(private readonly context: BoardContext, private readonly seats: () => Seat[]) {}

    /** Everybody has sealed: fists that count, or envelopes that wait. */
    wait(seatsIn: number[], counting: boolean): void {
        const places = placesFor(seatsIn.length);
        const at = spots(places);
        const parts = this.ordered(seatsIn, seat => seat).map((seat, index) => {
            const part = this.part(seat, at[index], places.disc, counting ? fist() : envelope());
            part.classList.add(counting ? 'fist' : 'closed');
            if (!counting)
                part.setAttribute('aria-label', `${this.seats()[seat]?.name}, ${this.t('sealed')}`);
            return part;
        });
        const middle = this.middle(places.middle, counting ? '' : this.t('All throws are sealed.'), '');
        this.element.setAttribute('aria-label', this.t('All throws are sealed.'));
        this.element.replaceChildren(middle, ...parts);
        if (counting)
            this.count(middle, parts);
    }

    private count(middle: HTMLElement, parts: HTMLElement[]): void {
        const words = [this.t('One'), this.t('two'), this.t('three')]
            .map(word => element('b', { class: 'count' }, word));
        middle.replaceChildren(...words);
        words.forEach((word, index) => animate(word, [
            { opacity: 0, offset: 0 }, { opacity: 0, offset: index / 3 }, { opacity: 1, offset: (index + 0.3) / 3 },
            { opacity: 1, offset: (index + 0.99) / 3 }, { opacity: index === 2 ? 1 : 0, offset: (index + 1) / 3 },
            { opacity: index === 2 ? 1 : 0, offset: 1 },
        ], { duration: countLasts, fill: 'both' }));
        const shake = [0, 1, 2].flatMap(beat => [
            { transform: 'translateY(0)', offset: beat / 3, easing: 'ease-out' },
            { transform: 'translateY(-14%)', offset: (beat + 0.45) / 3, easing: 'ease-in' },
        ]);
        for (const part of parts) {
            const face = part.querySelector('.face');
            if (face)
                animate(face, [...shake, { transform: 'translateY(0)', offset: 1 }], { duration: countLasts });
        }
    }

    /** The throws of a round that lies open. */
    open(view: GestureView, round: OpenRound, turning: boolean): void {
        const circle = new Circle(view.gestures, this.t);
        const places = placesFor(round.throws.length);
        const at = spots(places);
        const parts = this.ordered(round.throws, each => each.seat).map((each, index) => {
            const image = each.gesture === null ? envelope() : picture(circle, each.gesture, this.context);
            const part = this.part(each.seat, at[index], places.disc, image,
                                   each.gain && at.length < 15 ? `+${each.gain}` : '');
            part.classList.add(each.fate);
            part.setAttribute('aria-label', round.throwText(each, this.seats()));
            this.markBeater(part, circle, each);
            return part;
        });
        const winner = round.winner;
        const middle = this.middle(places.middle, round.title, round.detail,
                                   winner === null ? undefined : picture(circle, winner, this.context));
        this.element.setAttribute('aria-label', `${round.title}. ${round.detail}`);
        this.element.replaceChildren(middle, ...parts);
        if (turning)
            for (const face of this.element.querySelectorAll('.face'))
                animate(face, [{ transform: 'scaleX(0)' }, { transform: 'none' }],
                        { duration: turns, easing: 'ease-out' });
    }

    private markBeater(part: HTMLElement, circle: Circle, { beater, fate }: Throw): void {
        if (beater !== null && fate === 'beaten')
            part.querySelector('.face')?.append(
                element('span', { class: 'beater' }, picture(circle, beater, this.context)));
    }

    // From the reader on, with the clock.
    private ordered<T>(all: T[], seatOf: (one: T) => number): T[] {
        const own = this.seats().find(seat => seat.you)?.index ?? -1;
        const at = Math.max(0, all.findIndex(one => seatOf(one) === own));
        return [...all.slice(at), ...all.slice(0, at)];
    }

    private part(seat: number, spot: Spot, disc: number, image: Element,
                 gain = ''): HTMLElement {
        const player = this.seats()[seat];
        const face = element('span', { class: 'face' }, image, player && this.context.figure(player.figure));
        const name = player?.you ? this.t('You') : player?.name ?? '';
        const part = element('div', { class: 'throw', role: 'img', 'aria-label': player?.name }, face,
                             element('span', { class: 'who' }, gain ? `${name} ${gain}` : name));
        lay(part, spot.turn, spot.distance, disc);
        part.style.setProperty('--room', String(spot.room));
        return part;
    }

    private middle(radius: number, title: string, detail: string, image?: Element): HTMLElement {
        const middle = element('div', { class: 'middle', 'aria-hidden': 'true' }, image, element('strong', {}, title),
                               element('span', {}, detail));
        lay(middle, 0, 0, radius);
        middle.classList.toggle('narrow', radius < 0.3);
        return middle;
    }
}
