// Three ways to carry messages to the server and back: WebSocket, long polling and polling (PROTOCOL.md has them).
// A carrier is used once: what ends it is told once, and another one is opened then.
import type { ServerMessage } from '../protocol/messages';

export type CarrierKind = 'websocket' | 'long-polling' | 'polling';

export interface End {
    code: number; // that of a close frame; 1006 where the connection just broke
    reason: string;
    opened: boolean; // whether messages could ever be sent
}

export interface Listener {
    opened(): void;
    received(message: ServerMessage): void;
    closed(end: End): void;
}

export interface Carrier {
    send(message: object): void;
    /** Ends it without a word to the listener; the server keeps the seat. */
    drop(): void;
    /** Tells the server, as far as there is time, that the person has closed the page. */
    leave(): void;
}

const broken = 1006;
const openingMs = 4000;

export function openCarrier(kind: CarrierKind, listener: Listener): Carrier {
    return kind === 'websocket' ? new Socket(listener) : new Polling(listener, kind === 'long-polling');
}

function read(text: string): ServerMessage | null {
    try {
        const message = JSON.parse(text);
        return message && typeof message.type === 'string' ? message : null;
    } catch {
        return null;
    }
}

class Socket implements Carrier {
    private readonly socket: WebSocket;
    private opened = false;
    private ended = false;

    constructor(private readonly listener: Listener) {
        this.socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/`);
        const late = setTimeout(() => this.end(broken, ''), openingMs);
        this.socket.onopen = () => {
            clearTimeout(late);
            this.opened = true;
            if (!this.ended)
                listener.opened();
        };
        this.socket.onmessage = (event) => {
            const message = typeof event.data === 'string' ? read(event.data) : null;
            if (message && !this.ended)
                listener.received(message);
        };
        this.socket.onclose = (event) => {
            clearTimeout(late);
            this.end(event.code, event.reason);
        };
    }

    send(message: object): void {
        if (this.socket.readyState === WebSocket.OPEN)
            this.socket.send(JSON.stringify(message));
    }

    // A close code of ours would say that the window was closed.
    drop(): void {
        this.ended = true;
        this.socket.close(4900);
    }

    // A browser closes the sockets of a page by itself.
    leave(): void {}

    private end(code: number, reason: string): void {
        if (this.ended)
            return;
        this.drop();
        this.listener.closed({ code, reason, opened: this.opened });
    }
}

const waitSeconds = 25;
const pollMs = 700;
const mostInOnePost = 50;
const answerMs = 6000; // beyond the time that the server was asked to wait
const mostFailures = 2; // one after the other; then another carrier is needed
const againMs = 250;

class Polling implements Carrier {
    private carrier = '';
    private taken = 0; // how many of our messages the server has taken
    private after = 0; // how many of the server's have arrived
    private readonly queue: object[] = [];
    private posting = false;
    private failures = 0;
    private ended = false;
    private readonly abort = new AbortController();
    private soon: (() => void) | null = null;

    constructor(private readonly listener: Listener, private readonly long: boolean) {
        void this.open();
    }

    send(message: object): void {
        this.queue.push(message);
        if (this.carrier)
            void this.post();
    }

    drop(): void {
        this.ended = true;
        this.abort.abort();
    }

    leave(): void {
        if (this.carrier)
            void fetch(`/carrier/${this.carrier}`, { method: 'DELETE', keepalive: true });
    }

    private async open(): Promise<void> {
        const answer = await this.request('POST', '/carrier', '{}', openingMs);
        if (this.ended)
            return;
        const said = answer && (await content(answer));
        if (answer?.status !== 201 || typeof said?.carrier !== 'string')
            return this.end(said?.code ?? broken, said?.reason ?? '');
        this.carrier = said.carrier;
        this.listener.opened();
        void this.post();
        void this.fetchAll();
    }

    // The same request is sent again after a broken connection; the server passes over what it has taken.
    private async post(): Promise<void> {
        if (this.posting)
            return;
        this.posting = true;
        while (this.queue.length && !this.ended) {
            const batch = this.queue.slice(0, mostInOnePost);
            const answer = await this.request('POST', `/carrier/${this.carrier}?from=${this.taken}`,
                                              JSON.stringify(batch), answerMs);
            if (this.ended)
                return;
            if (answer?.status === 204)
                this.tookUpTo(this.taken + batch.length);
            else if (answer?.status === 409)
                await this.gap(answer);
            else if (await this.isOver(answer))
                return;
        }
        this.posting = false;
    }

    private tookUpTo(taken: number): void {
        this.failures = 0;
        this.queue.splice(0, taken - this.taken);
        this.taken = taken;
        this.soon?.(); // what was sent has an answer
    }

    // The server knows how many it has; of fewer than were taken once nothing can be repeated.
    private async gap(answer: Response): Promise<void> {
        const taken = (await content(answer))?.taken;
        if (typeof taken === 'number' && taken > this.taken && taken <= this.taken + this.queue.length)
            this.tookUpTo(taken);
        else
            this.end(broken, '');
    }

    private async fetchAll(): Promise<void> {
        while (!this.ended) {
            const wait = this.long ? waitSeconds : 0;
            const answer = await this.request('GET', `/carrier/${this.carrier}?after=${this.after}&wait=${wait}`,
                                              null, answerMs + wait * 1000);
            if (this.ended)
                return;
            if (answer?.status === 200) {
                const count = await this.take(answer);
                if (!this.long && !count)
                    await this.pause(pollMs);
            } else if (await this.isOver(answer)) {
                return;
            }
        }
    }

    private async take(answer: Response): Promise<number> {
        const said = await content(answer);
        if (!Array.isArray(said?.messages) || typeof said?.next !== 'number')
            return 0;
        this.failures = 0;
        this.after = said.next;
        for (const message of said.messages) {
            if (!this.ended && typeof message?.type === 'string')
                this.listener.received(message);
        }
        return said.messages.length;
    }

    // Whether there is no use in going on; where there is, some time has passed.
    private async isOver(answer: Response | null): Promise<boolean> {
        if (answer?.status === 429 || (!answer && ++this.failures < mostFailures)) {
            await this.pause(againMs);
            return this.ended;
        }
        const said = answer?.status === 410 ? await content(answer) : null;
        this.end(said?.code ?? broken, said?.reason ?? '');
        return true;
    }

    private async request(method: string, path: string, body: string | null, most: number): Promise<Response | null> {
        const late = new AbortController();
        const cancel = () => late.abort();
        const timer = setTimeout(cancel, most);
        this.abort.signal.addEventListener('abort', cancel);
        try {
            return await fetch(path, { method, body, signal: late.signal, cache: 'no-store',
                                       headers: body === null ? {} : { 'Content-Type': 'application/json' } });
        } catch {
            return null;
        } finally {
            clearTimeout(timer);
            this.abort.signal.removeEventListener('abort', cancel);
        }
    }

    private pause(ms: number): Promise<void> {
        return new Promise((done) => {
            const timer = setTimeout(done, ms);
            this.soon = () => {
                clearTimeout(timer);
                done();
            };
        });
    }

    private end(code: number, reason: string): void {
        if (this.ended)
            return;
        this.drop();
        this.listener.closed({ code, reason, opened: this.carrier !== '' });
    }
}

// What an answer says as JSON; null for anything else.
async function content(answer: Response): Promise<Record<string, any> | null> {
    try {
        return await answer.json();
    } catch {
        return null;
    }
}
