// What this device keeps: by server (its id) who one is there and what was sealed, of the last four servers; besides,
// the name and figure to begin with and how the page is to be. Where the browser keeps nothing, it is kept until a
// reload.
import type { Choice } from './sealing';

const mostServers = 4;
const mostRemembered = 40; // small things of boards, by server

export interface Person {
    name: string;
    figure: number | null;
}

export interface Preferences {
    sounds: boolean;
    theme: '' | 'light' | 'dark'; // '': as the device
    language: string; // '': as the browser
}

interface Server {
    token: string;
    choices: Choice[];
    remembered: Record<string, unknown>;
}

interface Index extends Person, Preferences {
    servers: string[]; // the last one first
}

const prefix = 'parlor';

export class Storage {
    private readonly memory = new Map<string, string>();
    readonly isLasting: boolean;

    constructor(private readonly server: string) {
        this.isLasting = this.canStore();
        this.touch();
    }

    get person(): Person {
        const { name, figure } = this.index;
        return { name, figure };
    }

    set person({ name, figure }: Person) {
        this.index = { ...this.index, name, figure };
    }

    get preferences(): Preferences {
        const { sounds, theme, language } = this.index;
        return { sounds, theme, language };
    }

    set preferences(preferences: Preferences) {
        this.index = { ...this.index, ...preferences };
    }

    get token(): string {
        return this.own.token;
    }

    set token(token: string) {
        this.own = { ...this.own, token };
    }

    get choices(): Choice[] {
        return this.own.choices;
    }

    keepChoice(choice: Choice): void {
        const others = this.choices.filter((each) => each.match !== choice.match || each.round !== choice.round);
        this.own = { ...this.own, choices: [...others, choice] };
    }

    forgetMatch(match: string): void {
        const remembered = Object.entries(this.own.remembered).filter(([key]) => !key.startsWith(match));
        this.own = { ...this.own, choices: this.choices.filter((each) => each.match !== match),
                     remembered: Object.fromEntries(remembered) };
    }

    remember(match: string, key: string, value: unknown): void {
        const entries = Object.entries({ ...this.own.remembered, [`${match} ${key}`]: value });
        this.own = { ...this.own, remembered: Object.fromEntries(entries.slice(-mostRemembered)) };
    }

    recall(match: string, key: string): unknown {
        return this.own.remembered[`${match} ${key}`];
    }

    /** All of it, of every server. */
    forget(): void {
        for (const server of this.index.servers)
            this.write(`${prefix}/${server}`, null);
        this.write(prefix, null);
    }

    private get index(): Index {
        const kept = this.read<Index>(prefix);
        return { name: '', figure: null, sounds: true, theme: '', language: '', ...kept,
                 servers: Array.isArray(kept?.servers) ? kept?.servers ?? [] : [] };
    }

    private set index(index: Index) {
        this.write(prefix, index);
    }

    private get own(): Server {
        const kept = this.read<Server>(`${prefix}/${this.server}`);
        return { token: '', remembered: {}, ...kept, choices: Array.isArray(kept?.choices) ? kept?.choices ?? [] : [] };
    }

    private set own(server: Server) {
        this.write(`${prefix}/${this.server}`, server);
    }

    private touch(): void {
        const servers = [this.server, ...this.index.servers.filter((each) => each !== this.server)];
        for (const old of servers.slice(mostServers))
            this.write(`${prefix}/${old}`, null);
        this.index = { ...this.index, servers: servers.slice(0, mostServers) };
    }

    private canStore(): boolean {
        try {
            localStorage.setItem(`${prefix}?`, '1');
            localStorage.removeItem(`${prefix}?`);
            return true;
        } catch {
            return false;
        }
    }

    private read<T>(key: string): T | null {
        try {
            const text = this.isLasting ? localStorage.getItem(key) : this.memory.get(key) ?? null;
            return text === null ? null : JSON.parse(text);
        } catch {
            return null;
        }
    }

    private write(key: string, value: object | null): void {
        try {
            if (!this.isLasting)
                this.memory.set(key, value === null ? 'null' : JSON.stringify(value));
            else if (value === null)
                localStorage.removeItem(key);
            else
                localStorage.setItem(key, JSON.stringify(value));
        } catch {
            // Full, or forbidden meanwhile: it plays on, and a reload asks for the name again.
        }
    }
}
