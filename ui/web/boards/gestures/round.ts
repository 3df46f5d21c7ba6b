// A round that lies open: who threw what, what became of them, and how that is said.
import type { GestureRound, GestureView } from '../../protocol/views';
import type { ListedMove, Seat, Translate } from '../board';
import { capitalised, Circle } from './circle';

export interface Throw {
    seat: number;
    gesture: number | null; // null: it was not opened
    out: boolean;
    gain: number; // points of this round
    beater: number | null; // a gesture
    fate: 'best' | 'scored' | 'beaten';
}

const roundsShown = 20; // the view holds no more

export const forPoints = (view: GestureView): boolean => view.rule === 'points';

/** How many rounds are decided. */
export function decided(view: GestureView): number {
    if (view.rounds.length < roundsShown)
        return view.rounds.length;
    return view.phase === 'over' && Object.keys(view.revealed).length > 0 ? view.round : view.round - 1;
}

const thrown = (round: GestureRound): number[] => [...new Set(Object.values(round.gestures))];

export class OpenRound {
    readonly throws: Throw[];
    private readonly kinds: number[];
    private readonly circle: Circle;

    constructor(private readonly view: GestureView, private readonly round: GestureRound,
                private readonly t: Translate) {
        this.circle = new Circle(view.gestures, t);
        this.kinds = thrown(round);
        const silent = forPoints(view) ? view.in : round.out;
        const seats = [...new Set([...Object.keys(round.gestures).map(Number), ...silent])].sort((a, b) => a - b);
        this.throws = seats.map(seat => this.throwOf(seat, seats.length));
        const most = Math.max(...this.throws.map(each => each.gain));
        for (const each of this.throws)
            if (forPoints(view))
                each.fate = each.gain === 0 ? 'beaten' : each.gain === most ? 'best' : 'scored';
    }

    private throwOf(seat: number, all: number): Throw {
        const gesture = this.round.gestures[seat] ?? null;
        const out = this.round.out.includes(seat);
        const points = forPoints(this.view);
        const beaten = gesture === null ? 0
            : Object.values(this.round.gestures).filter(other => this.circle.beats(gesture, other)).length;
        const silent = all - Object.keys(this.round.gestures).length;
        return {
            seat, gesture, out, gain: points && gesture !== null ? beaten + silent : 0,
            beater: gesture !== null && (out || points) ? this.beaterOf(gesture) : null,
            fate: out ? 'beaten' : 'best',
        };
    }

    private beaterOf(gesture: number): number | null {
        return this.kinds.find(other => this.circle.beats(other, gesture)) ?? null;
    }

    /** The gesture that none beats; null where all threw the same, or in a circle. */
    get winner(): number | null {
        return this.kinds.length < 2 ? null : this.kinds.find(gesture => this.beaterOf(gesture) === null) ?? null;
    }

    get title(): string {
        const { t, circle, kinds, winner } = this;
        if (kinds.length === 0)
            return t('Nothing was opened');
        if (kinds.length === 1)
            return Object.keys(this.round.gestures).length === 1 ? circle.name(kinds[0])
                                                                 : t('All threw %1', circle.word(kinds[0]));
        if (winner === null)
            return forPoints(this.view) || this.round.out.length > 0 ? t('All were beaten') : t('Nobody is out');
        const losers = kinds.filter(gesture => this.beaterOf(gesture) !== null);
        return losers.length === 1 ? capitalised(circle.win(winner, losers[0])) : t('%1 wins', circle.name(winner));
    }

    get detail(): string {
        const { t, throws } = this;
        if (forPoints(this.view))
            return this.view.scores.length ? t('the best: %1 of %2', Math.max(...this.view.scores), this.view.first_to)
                                           : '';
        const stay = throws.filter(each => !each.out).length;
        if (stay < throws.length)
            return t('%n of %2 stay in', stay, throws.length);
        return this.kinds.length === 1 ? t('all stay in') : t('all were beaten');
    }

    /** "Theo, lizard, out: rock squashes lizard". */
    throwText(each: Throw, seats: Seat[]): string {
        const parts = [seats[each.seat]?.name ?? ''];
        if (each.gesture !== null)
            parts.push(this.circle.word(each.gesture));
        return [...parts, this.fateText(each)].filter(Boolean).join(', ');
    }

    private fateText(each: Throw): string {
        const { t } = this;
        if (each.gesture === null)
            return each.out ? t('not opened: out') : t('not opened');
        if (!forPoints(this.view))
            return each.beater !== null ? t('out: %1', this.circle.win(each.beater, each.gesture))
                : each.out ? t('out') : t('still in');
        const score = this.view.scores[each.seat];
        if (score === undefined) // looking back: it is known of the present alone
            return each.gain > 0 ? `+${each.gain}` : '';
        return each.gain > 0 ? t('+%1, has %2', each.gain, score) : t('has %1', score);
    }

    /** All of it as sentences. */
    said(seats: Seat[]): string {
        return [this.title, this.detail, ...this.throws.map(each => this.throwText(each, seats))]
            .filter(Boolean).join('. ');
    }
}

/** The rounds take the place of moves; those that the view does not hold any more are counted, too. */
export function rounds(view: GestureView, t: Translate): ListedMove[] {
    const dropped = decided(view) - view.rounds.length;
    return view.rounds.map((round, index) => {
        const open = new OpenRound(view, round, t);
        const most = Math.max(0, ...open.throws.map(each => each.gain));
        const number = dropped + index + 1;
        const parts = [open.title, round.out.length > 0 && t('%n out', round.out.length), most > 0 && `+${most}`];
        const text = parts.filter(Boolean).join(' · ');
        return { number, text, said: `${t('Round %1', number)} · ${text}` };
    });
}

/** `view` as it was after so many of its rounds, the last of them open. */
export function roundAt(view: GestureView, count: number): GestureView {
    const next = view.rounds[count];
    if (!next)
        return view;
    const rounds = view.rounds.slice(0, count);
    const seats = new Set([...Object.keys(next.gestures).map(Number), ...next.out]);
    return { ...view, rounds, in: [...seats].sort((a, b) => a - b), committed: {}, scores: [],
             revealed: rounds[count - 1]?.gestures ?? {}, phase: count > 0 ? 'over' : 'commit',
             round: Math.max(1, decided(view) - view.rounds.length + count) };
}

export function endText(view: GestureView, t: Translate): string {
    const last = view.rounds[view.rounds.length - 1];
    if (!last)
        return '';
    return forPoints(view) ? t('%n points after round %2', Math.max(0, ...view.scores), decided(view))
                           : new OpenRound(view, last, t).title;
}

export function optionsText(options: object, t: Translate): string {
    const { gestures = 3, rule, first_to: firstTo = 3 } = options as Partial<GestureView>;
    return [gestures === 3 ? '' : t('%1 gestures', gestures), rule === 'points' ? t('first to %1', firstTo) : '']
        .filter(Boolean).join(' · ');
}
