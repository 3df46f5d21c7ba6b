// The board of bulls and cows: one lays out a code, and learns how near it is.
import { element } from '../../dom/element';
import type { CodeView } from '../../protocol/views';
import type { Board, BoardContext, BoardState } from '../board';
import { Note } from '../parts';
import { Entry } from './entry';
import { Felts, largestPeg } from './felts';
import { positionAt } from './moves';
import { Others } from './others';
import { Pad, PadActions } from './pad';
import { boardOf, limitOf, symbolsOf, toldBoard } from './rules';
import { nameOf, notice, rowText, turnLine } from './texts';

const wantedRows = 10;

/** How many of the moves that a player has laid out the server has. */
function taken(view: CodeView, me: number | null): number {
    if (me === null)
        return 0;
    const rows = boardOf(view, me)?.rows ?? [];
    return rows.filter(row => row.seat === undefined || row.seat === me).length
        + Number(view.pending?.seat === me) + Number(view.commitments?.[me] !== undefined);
}

export class CodeBoardView implements Board, PadActions {
    readonly element = element('div', { class: 'board code-board' });
    hint = '';
    private readonly pad: Pad;
    private readonly others: Others;
    private readonly note = new Note();
    private readonly entry = new Entry();
    private readonly felts: Felts;
    private struck: Set<string>;
    private now: BoardState | null = null;
    private past: number | null = null; // looking back: after so many guesses
    private asked = false; // my move is on its way

    constructor(private readonly context: BoardContext) {
        this.pad = new Pad(this, context.t);
        this.others = new Others(context);
        this.struck = new Set(String(context.recall('struck') ?? ''));
        this.felts = new Felts(context, place => this.press(place));
        this.element.append(this.others.element, this.felts.element, this.note.element);
        document.addEventListener('keydown', this.key);
    }

    get act(): HTMLElement {
        return this.pad.element;
    }

    /** How far another seat is in a race, for its plate. */
    chip(seat: number): HTMLElement | null {
        const isRace = (this.now?.view as CodeView | undefined)?.mode === 'race';
        return isRace && seat !== this.now?.me ? this.others.chip(seat) : null;
    }

    private get view(): CodeView {
        const view = this.now?.view as CodeView;
        return this.past === null ? view : positionAt(view, this.past, this.now?.me ?? null);
    }

    state(state: BoardState): void {
        const before = this.now?.view as CodeView | undefined;
        const view = state.view as CodeView;
        if (!before || before.symbols !== view.symbols || before.length !== view.length)
            this.begin(view);
        this.now = state;
        if (!state.sending)
            this.asked = false;
        if (before)
            this.follow(view, before, state);
        this.refresh();
    }

    private begin(view: CodeView): void {
        this.pad.build(symbolsOf(view));
        this.entry.reset(view.length);
    }

    // What a new view brings: own moves that are taken, and guesses that are answered.
    private follow(view: CodeView, before: CodeView, { me, seats }: BoardState): void {
        if (taken(view, me) > taken(before, me))
            this.entry.reset(view.length);
        view.boards.forEach((board, index) => {
            const row = board.rows[board.rows.length - 1];
            const isTold = view.mode !== 'race' || board.seat === me;
            if (!isTold || !row || board.rows.length !== (before.boards[index]?.rows.length ?? 0) + 1)
                return;
            const guesser = row.seat ?? board.seat ?? undefined;
            const told = { ...row, seat: guesser === me ? undefined : guesser };
            this.context.sound('piece');
            this.context.announce(rowText(told, board.rows.length - 1, seats, this.context.t), 'polite');
        });
    }

    private get acts(): boolean {
        const now = this.now;
        return !!now && now.live && !now.over && !now.sending && !this.asked && this.past === null && now.me !== null
            && now.turn.includes(now.me) && ['commit', 'guess'].includes(this.view.phase);
    }

    // Where guesses alternate, the next one may be laid out before it is one's turn.
    private get mayLayOut(): boolean {
        const now = this.now;
        const own = now && now.me !== null ? boardOf(this.view, now.me) : null;
        return this.acts || (!!now && !!own && now.live && !now.over && this.past === null && !own.solved && !this.asked
            && this.view.mode !== 'race' && ['guess', 'answer'].includes(this.view.phase));
    }

    private refresh(): void {
        const now = this.now;
        if (!now)
            return;
        const view = this.view;
        const isDuel = view.mode === 'duel' && view.phase !== 'commit';
        this.element.classList.toggle('duel', isDuel);
        this.element.classList.toggle('long', isDuel && view.length > 6);
        this.element.classList.toggle('my-turn', this.acts);
        const isWatching = view.mode === 'race' && this.ownSeat(view) === null && now.me === null;
        this.element.classList.toggle('onlooker', isWatching);
        const rows = view.phase === 'commit' ? 1 : Math.min(wantedRows, limitOf(view));
        this.element.style.setProperty('--wanted', `${rows * (largestPeg + 8) + 16}px`);
        this.others.show(view, now.seats, now.me, isWatching);
        const own = { entry: this.mayLayOut ? this.entry : null,
                      code: (now.sealed as { code?: string } | undefined)?.code };
        if (isWatching)
            this.felts.hide();
        else if (isDuel)
            this.felts.showDuel(view, own, now);
        else
            this.felts.showOne(view, view.phase === 'commit' ? null : this.ownSeat(view), own, now);
        this.showPad(view, now);
    }

    // Whose board is shown where there is one.
    private ownSeat(view: CodeView): number | null {
        const me = this.now?.me ?? null;
        return me !== null && boardOf(view, me) ? me : toldBoard(view)?.seat ?? null;
    }

    private showPad(view: CodeView, state: BoardState): void {
        const { t } = this.context;
        const own = state.me === null ? null : boardOf(view, state.me);
        const inPlay = own !== null && !state.over && this.past === null && !own.solved
            && own.rows.length < limitOf(view);
        this.act.classList.toggle('unused', !inPlay);
        this.pad.show(this.struck, this.mayLayOut);
        const { missing } = this.entry;
        const isCommit = view.phase === 'commit';
        const text = missing > 0 && this.mayLayOut
            ? (isCommit ? t('Seal · %n more', missing) : t('Guess · %n more', missing))
            : isCommit ? t('Seal my code') : t('Guess');
        this.pad.label(text, this.acts && missing === 0);
        const hint = this.hintText(view, state);
        if (hint === this.hint)
            return;
        this.hint = hint;
        this.element.dispatchEvent(new Event('boardchange', { bubbles: true }));
    }

    private hintText(view: CodeView, state: BoardState): string {
        const { t } = this.context;
        if (state.over || state.me === null)
            return '';
        const guessed = boardOf(view, state.me)?.rows.some(row => row.guess === this.entry.text);
        if (this.mayLayOut && guessed && this.entry.missing === 0 && view.phase !== 'commit')
            return t('That has been guessed already.');
        if (view.phase === 'commit')
            return this.acts ? t('Only you see it, and once sealed it cannot be changed.')
                             : t("Your code is sealed. Waiting for %1's.", nameOf(state.seats, 1 - state.me, t));
        if (view.phase === 'answer' && view.pending && view.pending.seat !== state.me)
            return state.sealed ? t('This page answers %1 by itself.', view.pending.guess)
                                : t('This page does not know your code any more.');
        return notice(view, state, t);
    }

    turnLine(): string | null {
        return this.now && this.past === null
            ? turnLine({ ...this.now, sending: this.now.sending || this.asked }, this.context.t) : null;
    }

    symbol(symbol: string): void {
        if (!this.mayLayOut)
            return;
        this.entry.put(symbol, this.view.repeats);
        this.note.clear();
        this.refresh();
    }

    strike(symbol: string): void {
        if (!this.struck.delete(symbol))
            this.struck.add(symbol);
        this.context.remember('struck', [...this.struck].join(''));
        this.refresh();
    }

    back(): void {
        this.entry.takeBack();
        this.refresh();
    }

    private press(place: number): void {
        if (this.entry.at(place) !== null && this.entry.cursor === place)
            this.entry.clear(place);
        else
            this.entry.moveTo(place);
        this.refresh();
    }

    send(): void {
        if (!this.acts || this.entry.missing > 0)
            return;
        const text = this.entry.text;
        this.asked = true;
        this.context.play(this.view.phase === 'commit' ? { code: text } : { guess: text });
        this.refresh();
        this.element.dispatchEvent(new Event('boardchange', { bubbles: true }));
    }

    // Keys count wherever nothing is written, so that one can type a code at once.
    private readonly key = (event: KeyboardEvent): void => {
        const at = document.activeElement;
        const isOurs = !at || at === document.body || at instanceof HTMLHeadingElement || this.element.contains(at)
            || this.act.contains(at);
        if (!isOurs || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !this.mayLayOut)
            return;
        if (this.meant(event, at))
            event.preventDefault();
    };

    private meant(event: KeyboardEvent, at: Element | null): boolean {
        const symbol = event.key.toLowerCase();
        if (symbol.length === 1 && symbolsOf(this.view).includes(symbol))
            this.symbol(symbol);
        else if (event.key === 'Backspace')
            this.back();
        else if (event.key === 'Enter' && !event.repeat && !(at instanceof HTMLButtonElement))
            this.send();
        else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
            this.entry.moveTo(this.entry.cursor + (event.key === 'ArrowLeft' ? -1 : 1));
        else
            return false;
        this.refresh();
        return true;
    }

    refused(sentence: string): void {
        this.asked = false;
        this.refresh();
        this.note.say(sentence);
        this.context.announce(sentence, 'polite');
    }

    lookBack(step: number | null): void {
        this.past = step;
        this.refresh();
    }

    destroy(): void {
        document.removeEventListener('keydown', this.key);
        this.felts.destroy();
        this.note.clear();
    }
}
