// The board of rock-paper-scissors: one chooses and throws; when all have sealed, all is opened at once.
import { element } from '../../dom/element';
import type { GestureView } from '../../protocol/views';
import { ActRow } from '../actrow';
import type { Board, BoardContext, BoardState, Seat } from '../board';
import { Note, SizeWatch } from '../parts';
import { envelope, nextIcon } from './art';
import type { Choice, Chooser } from './chooser';
import { Circle } from './circle';
import { Many } from './many';
import { Reveal } from './reveal';
import { mostInRing, Ring } from './ring';
import { decided, OpenRound, roundAt } from './round';

const lowHeight = 330; // px: above a keyboard
const tinySide = 290; // px: the middle has room for a title alone

export class GestureBoard implements Board {
    readonly element = element('div', { class: 'board gesture-board' });
    hint = '';
    private readonly note = new Note();
    private readonly row: ActRow;
    private readonly reveal: Reveal;
    private readonly resized = new SizeWatch(() => this.layout());
    private circle: Circle | null = null;
    private chooser: Chooser | null = null;
    private now: BoardState | null = null;
    private chosen: number | null = null;
    private asked = false; // my throw is on its way
    private shownOpen = false; // a round lies open that has not been put away
    private isUntold = false; // nobody has been told of it yet
    private past: number | null = null; // looking back: after so many rounds

    constructor(private readonly context: BoardContext) {
        this.row = new ActRow(['left', 'right'], way => this.step(way === 'left' ? -1 : 1), () => this.go());
        this.reveal = new Reveal(context, (): Seat[] => this.now?.seats ?? [], () => {
            this.refresh();
            this.tellOpened();
            this.changed();
        });
        this.resized.observe(this.element);
        this.element.addEventListener('pointerdown', () => this.reveal.end());
        this.element.addEventListener('keydown', () => this.reveal.end());
    }

    private layout(): void {
        const { clientWidth: width, clientHeight: height } = this.element;
        this.element.style.setProperty('--side', `${Math.min(width, height)}px`);
        this.element.classList.toggle('low', height < lowHeight);
        this.element.classList.toggle('tiny', Math.min(width, height) < tinySide);
        // Where figures may stand on the table's upper rim.
        this.element.style.setProperty('--rim-top', `${Math.max(0, (height - width) / 2)}px`);
    }

    get act(): HTMLElement {
        return this.row.element;
    }

    private get view(): GestureView {
        const view = this.now?.view as GestureView;
        return this.past === null ? view : roundAt(view, this.past);
    }

    state(state: BoardState): void {
        const before = this.now?.view as GestureView | undefined;
        const view = state.view as GestureView;
        this.now = state;
        if (!state.sending || this.sealedBy(view, state.me))
            this.asked = false;
        if (this.circle?.count !== view.gestures)
            this.begin(view);
        this.follow(view, before, state);
        this.refresh();
    }

    private begin(view: GestureView): void {
        this.circle = new Circle(view.gestures, this.context.t);
        const pick = (gesture: number) => this.pick(gesture);
        this.chooser = view.gestures > mostInRing ? new Many(this.circle, pick, this.context)
                                                  : new Ring(this.circle, pick, this.context);
    }

    private sealedBy(view: GestureView, seat: number | null): boolean {
        return seat !== null && view.committed[seat] !== undefined;
    }

    private isIn(view: GestureView): boolean {
        const me = this.now?.me ?? null;
        return me !== null && view.in.includes(me);
    }

    // What a new view means: a count, a round to be shown, or the next one.
    private follow(view: GestureView, before: GestureView | undefined, { live }: BoardState): void {
        if (!before) {
            this.shownOpen = view.phase === 'over' || (!this.isIn(view) && view.rounds.length > 0);
            return;
        }
        const opened = decided(view) > decided(before);
        const sealed = before.phase === 'commit' && (view.phase === 'reveal' || opened);
        if (sealed)
            this.chosen = null;
        if (sealed && live)
            this.reveal.start();
        if (view.phase === 'reveal')
            this.shownOpen = false;
        if (!opened)
            return;
        this.shownOpen = true;
        this.isUntold = true;
        this.tellOpened();
    }

    // Not before all can be seen.
    private tellOpened(): void {
        if (!this.isUntold || this.busy)
            return;
        this.isUntold = false;
        const view = this.now?.view as GestureView;
        this.context.sound('piece');
        const round = new OpenRound(view, view.rounds[view.rounds.length - 1], this.context.t);
        this.context.announce(`${this.context.t('Round %1', decided(view))}. ${round.said(this.now?.seats ?? [])}.`,
                              'polite');
    }

    private get mayChoose(): boolean {
        const now = this.now;
        return !!now && now.live && !now.over && !now.sending && !this.asked && this.past === null && now.me !== null
            && now.turn.includes(now.me) && this.view.phase === 'commit';
    }

    // Shows what is known now.
    private refresh(): void {
        if (!this.now || !this.chooser)
            return;
        const view = this.view;
        const isCount = this.busy && this.past === null;
        const isOpen = this.past === null ? this.shownOpen : view.rounds.length > 0;
        const shown = isCount || isOpen || view.phase === 'reveal' ? this.reveal.element : this.chooser.element;
        if (isCount || (!isOpen && view.phase === 'reveal'))
            this.reveal.wait(this.seatsOf(view));
        else if (isOpen)
            this.reveal.open(view);
        else
            this.chooser.show(this.choice(view));
        if (this.element.firstChild !== shown)
            this.element.replaceChildren(shown, this.note.element);
        this.element.classList.toggle('panel', shown.classList.contains('many'));
        this.element.classList.toggle('my-turn', this.mayChoose && shown === this.chooser.element);
        this.showAct(view, isOpen || isCount);
    }

    // Who took part in the round that is being opened.
    private seatsOf(view: GestureView): number[] {
        const last = view.rounds[view.rounds.length - 1];
        if (!this.shownOpen || !last)
            return view.in;
        return [...new Set([...Object.keys(last.gestures).map(Number), ...last.out])].sort((a, b) => a - b);
    }

    private choice(view: GestureView): Choice {
        const now = this.now as BoardState;
        const isSealed = this.asked || this.sealedBy(view, now.me);
        const sealed = isSealed ? (now.sealed as { gesture?: number } | undefined)?.gesture ?? this.chosen : null;
        return { chosen: sealed ?? (this.mayChoose ? this.chosen : null), sealed: sealed !== null,
                 open: this.mayChoose };
    }

    private showAct(view: GestureView, isOpen: boolean): void {
        const { t } = this.context;
        const circle = this.circle as Circle;
        const isMany = circle.count > mostInRing && !isOpen;
        const inPlay = this.isIn(view) && !this.now?.over && this.past === null;
        this.act.classList.toggle('unused', !inPlay);
        this.act.classList.toggle('no-arrows', !isMany);
        const at = this.chosen ?? -1;
        for (const [way, by] of [['left', -1], ['right', 1]] as const)
            this.row.name(way, isMany && this.mayChoose ? circle.name((at + by + circle.count) % circle.count) : null);
        if (isOpen && view.phase === 'commit' && !this.choice(view).sealed)
            this.row.label(t('Next round'), inPlay, nextIcon(), true);
        else if (this.mayChoose)
            this.row.label(this.chosen === null ? t('Throw') : t('Throw %1', circle.word(this.chosen)),
                           this.chosen !== null, envelope());
        else
            this.row.label(view.phase === 'reveal' ? t('All throws are sealed.') : t('Your throw is sealed.'), false);
        const hint = this.mayChoose && !isOpen && view.round <= 3 ? t('Sealed until everybody has thrown.') : '';
        if (hint !== this.hint) {
            this.hint = hint;
            this.changed();
        }
    }

    private changed(): void {
        this.element.dispatchEvent(new Event('boardchange', { bubbles: true }));
    }

    get busy(): boolean {
        return this.reveal.counting;
    }

    turnLine(): string | null {
        const { t } = this.context;
        if (!this.now || this.now.over || this.past !== null)
            return null;
        const view = this.view;
        if (this.busy || view.phase === 'reveal')
            return t('Round %1', Math.max(1, view.phase === 'reveal' ? view.round : decided(view)));
        if (this.shownOpen)
            return t('Round %1 · opened', decided(view));
        if (this.mayChoose)
            return t('Choose your gesture');
        if (this.choice(view).sealed)
            return t('Your throw is sealed.');
        return this.isIn(view) ? null : t('The throws are being chosen.');
    }

    private pick(gesture: number): void {
        if (!this.mayChoose) {
            if (this.now && this.choice(this.view).sealed)
                this.say(this.context.t('Your throw is sealed; it cannot be changed.'));
            return;
        }
        if (gesture === this.chosen) {
            this.go();
            return;
        }
        this.chosen = gesture;
        this.note.clear();
        this.refresh();
    }

    private step(by: number): void {
        const { count } = this.circle as Circle;
        if (!this.mayChoose)
            return;
        this.chosen = this.chosen === null ? (by > 0 ? 0 : count - 1) : (this.chosen + by + count) % count;
        this.refresh();
        this.context.announce((this.circle as Circle).name(this.chosen), 'polite');
    }

    // The button: the next round, or the throw.
    private go(): void {
        this.reveal.end();
        if (this.shownOpen) {
            this.shownOpen = false;
            this.chosen = null;
            this.refresh();
            this.changed();
            return;
        }
        if (!this.mayChoose || this.chosen === null)
            return;
        this.asked = true;
        this.context.play({ gesture: this.chosen });
        this.refresh();
        this.changed();
    }

    refused(sentence: string): void {
        this.asked = false;
        this.refresh();
        this.say(sentence);
    }

    private say(sentence: string): void {
        this.note.say(sentence);
        this.context.announce(sentence, 'polite');
    }

    lookBack(step: number | null): void {
        this.reveal.end();
        this.past = step;
        this.refresh();
    }

    destroy(): void {
        this.reveal.destroy();
        this.resized.disconnect();
        this.row.release();
        this.note.clear();
    }
}
