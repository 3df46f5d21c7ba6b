// Polling, as PROTOCOL.md has it, against answers that are given one after the other.
import { openCarrier } from '../../../../ui/web/session/carriers';
import { equal, test } from './testing';

interface Answer {
    status: number;
    body?: object;
}

// For each request the first answer that is left for its method; a GET without one waits for ever. null: a broken
// connection.
async function conversation(posts: (Answer | null)[], gets: (Answer | null)[], messages: object[]): Promise<string[]> {
    const seen: string[] = [];
    const left: Record<string, (Answer | null)[]> = { POST: [...posts], GET: [...gets] };
    const unsaid = globalThis.fetch;
    let quiet = () => {};
    const settled = new Promise<void>((done) => { quiet = done; });
    globalThis.fetch = (async (path: string, { method, body }: { method: string; body: string }) => {
        seen.push([method, path.replace('/carrier', ''), body ?? ''].filter((part) => part).join(' '));
        const answer = left[method].shift();
        if (answer === undefined)
            return new Promise(() => {});
        if (answer === null)
            throw new TypeError('broken');
        return { status: answer.status, json: async () => answer.body };
    }) as never;
    const carrier = openCarrier('long-polling', {
        opened: () => messages.forEach((message) => carrier.send(message)),
        received: (message) => seen.push(`heard ${message.type}`),
        closed: ({ code }) => { seen.push(`closed ${code}`); quiet(); },
    });
    await settled;
    globalThis.fetch = unsaid;
    return seen;
}

const opened = { status: 201, body: { carrier: 'c1', wait: 25 } };
const over = { status: 410, body: { code: 4001, reason: '' } };
const hello = { type: 'hello' };

test('what was not answered is sent again from the same number', async () => {
    const seen = await conversation([opened, null, { status: 204 }],
                                    [{ status: 429 }, { status: 429 }, { status: 429 }, over], [hello]);
    equal(seen.filter((each) => each.startsWith('POST /c1')),
          ['POST /c1?from=0 [{"type":"hello"}]', 'POST /c1?from=0 [{"type":"hello"}]']);
});

test('what has arrived is confirmed by the next question', async () => {
    const seen = await conversation([opened, { status: 204 }],
                                    [{ status: 200, body: { next: 2, messages: [{ type: 'welcome' },
                                                                                { type: 'lobby' }] } }, over], [hello]);
    equal(seen.filter((each) => !each.startsWith('POST')),
          ['GET /c1?after=0&wait=25', 'heard welcome', 'heard lobby', 'GET /c1?after=2&wait=25', 'closed 4001']);
});

test('after a gap it goes on where the server is', async () => {
    const seen = await conversation([opened, null, { status: 409, body: { taken: 1 } }, over], [{ status: 429 }],
                                    [{ type: 'a' }, { type: 'b' }]);
    equal(seen.filter((each) => each.startsWith('POST /c1')),
          ['POST /c1?from=0 [{"type":"a"}]', 'POST /c1?from=0 [{"type":"a"},{"type":"b"}]',
           'POST /c1?from=1 [{"type":"b"}]']);
});

test('a full server says so before there is a carrier', async () => {
    equal(await conversation([{ status: 503, body: { code: 4005, reason: '' } }], [], []), ['POST {}', 'closed 4005']);
});

test('an unknown carrier is a broken connection', async () => {
    const seen = await conversation([opened], [{ status: 404 }], []);
    equal(seen[seen.length - 1], 'closed 1006');
});

test('a conflict of the server\'s numbers is a broken connection', async () => {
    const seen = await conversation([opened], [{ status: 409, body: { from: 3, next: 4 } }], []);
    equal(seen[seen.length - 1], 'closed 1006');
});
