// The whole page: which part of it is shown, and what the person does with it.
import { keyOf, Maybe, show, Tree } from '../dom/tree';
import { ClientContents, ClientType, figures, LobbyRoom, Reaction, reactions } from '../protocol/messages';
import type { Chosen } from '../protocol/views';
import type { CarrierKind } from '../session/carriers';
import { Session } from '../session/session';
import { isHost, isLive, isRunning, mySeat, Refused, State } from '../session/state';
import type { Preferences, Storage } from '../session/storage';
import type { Sounds } from '../sounds';
import { t } from '../texts';
import { announce, Attention, attention, isMyTurn } from './attention';
import { Boards } from './boards';
import type { App, Ui } from './context';
import { Focus, nextPart } from './focus';
import { joinPage } from './join';
import { lobbyPage } from './lobby';
import { loadSentences, refusalText } from './refusals';
import { openSheet, roomPage } from './room';
import { mayResign } from './seats';
import { gonePage, stopPage, waitPage } from './trouble';

const longestFrameMs = 40;
const wide = '(min-width: 840px) and (min-height: 600px)';
const tablet = `${wide}, (min-width: 700px) and (min-height: 900px)`;

export interface Settings {
    storage: Storage;
    sounds: Sounds;
    server: string;
    files: Record<string, string>;
    invited: State['invited'];
    carrier: CarrierKind | null;
    prefer(preferences: Preferences): Promise<void>; // language and colours follow
}

export class WholePage implements App {
    readonly session: Session;
    readonly boards: Boards;
    readonly storage: Storage;
    readonly announce = announce;
    ui: Ui;
    now = Date.now();
    private readonly root = document.getElementById('page') as HTMLElement;
    private due = false;
    private late = () => {};
    private timer = 0;
    private readonly told: Attention[] = []; // what is said and heard once it is shown
    private settled: State; // of when the board last was at rest
    private looked: number | null = null;
    private refusals = 0;
    private readonly focus = new Focus(this.root);
    private reacting = false;

    constructor(private readonly settings: Settings) {
        this.storage = settings.storage;
        const { name, figure } = this.storage.person;
        const first = figure ?? Math.floor(Math.random() * figures);
        this.ui = { sheet: '', person: '', asked: '', name, figure: first, figureOrder: first, password: '', table: '',
                    showLobby: false, opening: false, game: null, look: null, tried: false, draft: '' };
        this.boards = new Boards(settings.files, () => this.render(), () => this.session.renew());
        this.session = new Session(this.storage, settings.server, settings.invited, settings.carrier,
                                   (before, after) => this.changed(before, after));
        for (const size of [wide, tablet])
            matchMedia(size).addEventListener('change', () => this.render());
        document.addEventListener('boardchange', () => this.render());
        document.addEventListener('keydown', (event) => this.key(event));
        addEventListener('popstate', () => this.back());
        this.settled = this.state;
        this.settings.sounds.wanted = this.preferences.sounds;
        this.session.start();
        this.render();
    }

    get state(): State {
        return this.session.state;
    }

    get preferences(): Preferences {
        return this.storage.preferences;
    }

    get isWide(): boolean {
        return matchMedia(wide).matches;
    }

    get showsMoves(): boolean {
        return matchMedia(tablet).matches;
    }

    set(change: Partial<Ui>): void {
        const closed = change.sheet !== undefined && change.sheet !== this.ui.sheet && this.ui.sheet;
        this.turn(change);
        if (closed && this.state.refused)
            this.session.dispatch({ type: 'dismiss' });
    }

    // What was refused stays said.
    private turn(change: Partial<Ui>): void {
        const closed = change.sheet !== undefined && change.sheet !== this.ui.sheet ? this.ui.sheet : '';
        this.ui = { ...this.ui, ...change };
        if (closed === 'chat')
            this.session.dispatch({ type: 'chatOpen', open: this.isWide });
        if (closed === 'game' && this.state.room?.choosing && isHost(this.state))
            this.ask('choosing', { choosing: false });
        this.render();
    }

    prefer(change: Partial<Preferences>): void {
        this.storage.preferences = { ...this.preferences, ...change };
        this.settings.sounds.wanted = this.preferences.sounds;
        void this.settings.prefer(this.preferences).then(() => {
            if (change.language !== undefined)
                this.renew();
            this.render();
        });
    }

    // A board in another language is another board, which knows nothing of looking back yet.
    private renew(): void {
        this.boards.clear();
        this.looked = null;
    }

    ask<T extends ClientType>(type: T, content: ClientContents[T]): void {
        this.session.dispatch({ type: 'ask', request: { type, content } as never });
    }

    /** A move of the person: what was said of their turn is true no more. */
    play(move: Chosen): void {
        document.getElementById('assertive')?.replaceChildren();
        this.session.play(move);
    }

    sound(name: string): void {
        this.settings.sounds.play(name);
    }

    react(what: Reaction): void {
        this.ask('react', { what });
    }

    openChat(): void {
        this.session.dispatch({ type: 'chatOpen', open: true });
        this.set({ sheet: 'chat' });
    }

    private changed(before: State, after: State): void {
        this.now = Date.now();
        this.told.push(attention(before, after));
        if (before.room?.room !== after.room?.room)
            this.moved(after);
        if (before.match?.match !== after.match?.match)
            this.ui = { ...this.ui, look: null };
        this.tellRefusal(after);
        this.closeVoid(after);
        this.render();
    }

    // Into a room or out of it. Within one the browser's back leads to a question.
    private moved(after: State): void {
        this.ui = { ...this.ui, sheet: '', look: null, tried: false, opening: false, draft: '' };
        if (after.room && history.state !== 'table')
            history.pushState('table', '');
        if (!after.room)
            this.boards.clear();
        else if (this.isWide)
            queueMicrotask(() => this.session.dispatch({ type: 'chatOpen', open: true }));
    }

    private tellRefusal({ refused }: State): void {
        if (!refused || refused.number === this.refusals)
            return;
        this.refusals = refused.number;
        void loadSentences(this.settings.files['sentences.js']).then(() => this.sayRefusal(refused));
        if (refused.type === 'configure_room')
            this.turn({ sheet: 'game' });
        else if (refused.type === 'rename' && this.state.room)
            this.turn({ sheet: 'you' });
    }

    private sayRefusal(refused: Refused): void {
        if (refused.match && refused.match === this.state.match?.match)
            this.boards.board?.refused(refusalText(refused));
        this.render();
    }

    // Closes questions that no longer apply.
    private closeVoid(state: State): void {
        const { sheet } = this.ui;
        const isVoid = sheet === 'resign' ? !mayResign(state) : sheet === 'stop' ? !isRunning(state) || !isHost(state)
            : sheet === 'game' && (!isHost(state) || state.room?.match);
        if (isVoid)
            this.turn({ sheet: '' });
    }

    private back(): void {
        if (!this.state.room)
            return;
        history.pushState('table', '');
        this.set({ sheet: this.ui.sheet ? '' : 'leave' });
    }

    // F6 goes from one part of the table to the next; R, then 1 to 8.
    private key(event: KeyboardEvent): void {
        if (event.key === 'F6' && this.state.room) {
            event.preventDefault();
            return nextPart(this.root, event.shiftKey);
        }
        const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
        const number = this.reacting ? Number(event.key) : 0;
        this.reacting = !isTyping && event.key.toLowerCase() === 'r' && !event.ctrlKey && !event.metaKey
            && !event.altKey;
        if (number >= 1 && number <= reactions.length && this.state.room && !isTyping) {
            event.preventDefault();
            event.stopPropagation();
            this.react(reactions[number - 1]);
        }
    }

    private render(): void {
        if (this.due)
            return;
        this.due = true;
        // What comes at once is shown at once. A page that is not seen has no frames, nor have some that are.
        const frame = requestAnimationFrame(() => this.draw());
        this.late = () => cancelAnimationFrame(frame);
        this.timer = window.setTimeout(() => this.draw(), longestFrameMs);
    }

    private draw(): void {
        this.due = false;
        this.late();
        clearTimeout(this.timer);
        const focused = document.activeElement;
        const [page, sheet] = [this.page(), this.sheet()];
        show(this.root, page, sheet);
        const { match, ended } = this.state;
        const stage = `${keyOf(page)} ${match?.match} ${ended !== null && !this.boards.board?.busy}`;
        this.focus.settle(focused, stage, Boolean(sheet), isRunning(this.state) && mySeat(this.state) !== null);
        this.lookBack();
        if (!this.boards.board?.busy)
            this.settle();
        document.title = isMyTurn(this.asSettled().state) && isLive(this.state) ? `● ${t('Your turn')}`
            : this.state.room ? 'Parlor' : t('Parlor, games in the house');
    }

    // Who hears that it is their turn may act at once.
    private settle(): void {
        this.settled = this.state;
        for (const { sounds, polite, assertive } of this.told.splice(0)) {
            sounds.forEach((name) => this.sound(name));
            polite.forEach((sentence) => announce(sentence, 'polite'));
            assertive.forEach((sentence) => announce(sentence, 'assertive'));
        }
    }

    asSettled(): App {
        const isSame = this.settled.match?.match === this.state.match?.match;
        return isSame ? Object.create(this, { state: { value: this.settled } }) : this;
    }

    private lookBack(): void {
        if (this.ui.look !== this.looked)
            this.boards.board?.lookBack?.(this.ui.look);
        this.looked = this.ui.look;
    }

    private sheet(): Maybe {
        return this.state.room && this.state.link.phase !== 'ended' && openSheet(this, this.state.room);
    }

    private page(): Tree {
        const { link, room, lobby } = this.state;
        if (link.phase === 'ended' && link.stop)
            return stopPage(this, link.stop);
        if (room)
            return roomPage(this, room);
        if (!lobby)
            return waitPage(this);
        return this.wayIn(lobby);
    }

    // The table that the code named, the one that was chosen, or the only one that there is.
    private wayIn(lobby: LobbyRoom[]): Tree {
        const wanted = this.ui.table || this.state.invited.room;
        const room = lobby.find((each) => each.room === wanted)
            ?? (wanted || lobby.length !== 1 ? undefined : lobby[0]);
        if (this.ui.opening || this.ui.showLobby)
            return lobbyPage(this);
        if (room)
            return joinPage(this, room);
        return wanted ? gonePage(this) : lobbyPage(this);
    }
}
