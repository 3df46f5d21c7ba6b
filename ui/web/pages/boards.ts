// The boards' bundles, loaded when a game is first seen, and the board on show.
import type { Board, BoardContext, GameEntry, ListedMove, Seat } from '../boards/board';
import { addDrawings, whenWanted } from '../dom/icons';
import type { Options } from '../protocol/views';
import { t } from '../texts';
import { gameOf } from './games';

const pauseMs = 3000; // after a bundle could not be loaded

export class Boards {
    number = 0; // of the board on show, for the keys of its elements: each that is made has another one
    private readonly entries: Record<string, GameEntry> = {};
    private readonly loading = new Set<string>();
    private failures = 0;
    private failedAt = 0; // ms
    private shown: { match: string; game: string; board: Board } | null = null;

    constructor(private readonly files: Record<string, string>, private readonly loaded: () => void,
                private readonly gone: () => void) {
        whenWanted((name) => void this.loadDrawings(name.startsWith('gesture') ? 'circles.js' : 'later.js'));
    }

    entry(game: string): GameEntry | null {
        if (!this.entries[game])
            void this.load(game);
        return this.entries[game] ?? null;
    }

    optionsText(game: string, options: Options): string {
        return this.entry(game)?.optionsText(options, t) ?? '';
    }

    endText(game: string, view: object, seats: Seat[]): string {
        return this.entry(game)?.endText(view as never, seats, t) ?? '';
    }

    moves(game: string, view: object, seats: Seat[]): ListedMove[] {
        return this.entry(game)?.moves(view as never, seats, t) ?? [];
    }

    /** The board of this match; null as long as it is not loaded. */
    boardFor(match: string, game: string, context: (match: string) => BoardContext): Board | null {
        if (this.shown?.match === match && this.shown.game === game)
            return this.shown.board;
        const entry = this.entry(game);
        if (!entry)
            return null;
        this.clear();
        this.shown = { match, game, board: entry.board(context(match)) };
        this.number++;
        return this.shown.board;
    }

    /** Whether this page has a board for that game at all. */
    isKnown(game: string): boolean {
        return this.files[gameOf(game)?.file ?? ''] !== undefined;
    }

    get board(): Board | null {
        return this.shown?.board ?? null;
    }

    clear(): void {
        this.shown?.board.destroy();
        this.shown = null;
    }

    private async loadDrawings(name: string): Promise<void> {
        const file = this.files[name];
        if (!file || this.loading.has(file))
            return;
        this.loading.add(file);
        try {
            addDrawings((await import(file)).drawings);
        } catch {
            this.loading.delete(file); // without them it plays all the same
        }
    }

    // A file that is not there any more belongs to an older page than its server.
    private async ask(...addresses: string[]): Promise<void> {
        const answers = addresses.map((address) => fetch(address, { method: 'HEAD' }).catch(() => null));
        if ((await Promise.all(answers)).some((answer) => answer?.status === 404))
            this.gone();
        setTimeout(this.loaded, pauseMs);
    }

    private async load(game: string): Promise<void> {
        const file = gameOf(game)?.file ?? '';
        if (this.loading.has(file) || !this.files[file] || Date.now() - this.failedAt < pauseMs)
            return;
        this.loading.add(file);
        try {
            // A browser may remember that an address has failed; the server ignores the query.
            const again = this.failures ? `?${this.failures}` : '';
            const [bundle] = await Promise.all([import(this.files[file] + again),
                                                addStyle(this.files[file.replace('.js', '.css')] + again)]);
            Object.assign(this.entries, bundle.games);
            this.loaded();
        } catch {
            this.loading.delete(file);
            this.failures++;
            this.failedAt = Date.now();
            void this.ask(this.files[file], this.files[file.replace('.js', '.css')]);
        }
    }
}

function addStyle(address: string): Promise<void> {
    return new Promise((done, failed) => {
        const link = document.createElement('link');
        const gone = (event: unknown) => {
            link.remove();
            failed(event);
        };
        Object.assign(link, { rel: 'stylesheet', href: address, onload: () => done(), onerror: gone });
        document.head.append(link);
    });
}
