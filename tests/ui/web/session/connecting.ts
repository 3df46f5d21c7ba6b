// When a page connects, what it says again, and when it gives up.
import { equal, Page, room, test, welcome } from './testing';

test('a page says who it was there, and in a browser', () => {
    const page = new Page({ token: 'old' }).tell({ type: 'start' });
    equal(page.done, ['open']);
    page.tell({ type: 'opened' });
    equal((page.effects[0] as any).message.content,
          { protocol: 1, name: 'Lea', app: 'parlor page', browser: true, token: 'old', figure: 8 });
});

test('the token is kept, and what is left of earlier carriers dropped', () => {
    equal(new Page().online().done, ['settle', 'keepToken']);
});

test('nothing is live before room or lobby have come', () => {
    const page = new Page().online();
    equal(page.state.link.fresh, false);
    equal(page.hear('lobby', { rooms: [] }).state.link.fresh, true);
});

test('a lost connection is tried again at once, and later with pauses', () => {
    const page = new Page().online().hear('room', room()).tell({ type: 'closed', code: 1006 });
    equal(page.effects, [{ do: 'wake', ms: 0 }]);
    equal(page.tell({ type: 'retry' }).done, ['open']);
    equal(page.tell({ type: 'closed', code: 1006 }).effects, [{ do: 'wake', ms: 300 }]);
    page.tell({ type: 'retry' }, 60_000);
    equal((page.tell({ type: 'closed', code: 1006 }).effects[0] as any).ms > 5000, true);
});

test('what had no answer is said again under the same id', () => {
    const page = new Page().online().hear('room', room());
    page.tell({ type: 'ask', request: { type: 'chat_message', content: { text: 'hi' } } });
    equal(page.sent, ['chat_message 2']);
    page.tell({ type: 'closed', code: 1006 });
    page.tell({ type: 'ask', request: { type: 'ready', content: { ready: true } } });
    equal(page.sent, []);
    page.tell({ type: 'retry' }).tell({ type: 'opened' }).hear('welcome', welcome({ resumed: true, last_id: 2 }), 1);
    equal(page.sent, ['chat_message 2', 'ready 3']);
    equal(page.hear('ok', {}, 2).state.requests.map((each) => each.id), [3]);
});

test('what was never sent comes after what another tab has asked for', () => {
    const page = new Page().online().hear('room', room()).tell({ type: 'closed', code: 4001 });
    page.tell({ type: 'ask', request: { type: 'chat_message', content: { text: 'hi' } } });
    page.tell({ type: 'ask', request: { type: 'ready', content: { ready: true } } });
    page.tell({ type: 'retry' }).tell({ type: 'opened' }).hear('welcome', welcome({ resumed: true, last_id: 7 }), 1);
    equal(page.sent, ['chat_message 8', 'ready 9']);
    equal(page.tell({ type: 'ask', request: { type: 'stand', content: {} } }).sent, ['stand 10']);
});

test('of somebody else nothing is said, and the seat is said to be lost', () => {
    const page = new Page().online().hear('room', room()).tell({ type: 'closed', code: 1006 });
    page.tell({ type: 'ask', request: { type: 'ready', content: { ready: true } } });
    page.tell({ type: 'retry' }).tell({ type: 'opened' }).hear('welcome', welcome({ person: 'p9' }), 1);
    equal(page.sent, []);
    equal([page.state.room, page.state.notice?.kind], [null, 'expired']);
});

test('the older of two tabs stops, until it is wanted again', () => {
    const page = new Page().online().tell({ type: 'closed', code: 4001 });
    equal([page.state.link.stop, page.done], ['taken', []]);
    equal(page.tell({ type: 'woke' }).done, []);
    equal(page.tell({ type: 'retry' }).done, ['open']);
});

test('who is hung up on before the welcome tries again, and after it does not', () => {
    equal(new Page().tell({ type: 'start' }).tell({ type: 'opened' })
              .tell({ type: 'closed', code: 4004 }).state.link.phase, 'waiting');
    equal(new Page().online().tell({ type: 'closed', code: 4004 }).state.link.stop, 'misbehaved');
});

test('a page that has stopped stays so', () => {
    const page = new Page().online().tell({ type: 'closed', code: 4002 }).tell({ type: 'closed', code: 1006 });
    equal([page.state.link.stop, page.done], ['version', []]);
    const full = new Page().tell({ type: 'start' }).tell({ type: 'opened' }).tell({ type: 'closed', code: 4005 });
    equal([full.tell({ type: 'clock' }, 60_000).done, full.state.link.stop], [[], 'full']);
});

test('a page that wakes is not live before it has an answer', () => {
    const page = new Page().online().hear('room', room()).tell({ type: 'woke' }, 60_000);
    equal([page.sent, page.state.link.doubtful], [['ping'], true]);
    equal(page.hear('pong', {}).state.link.doubtful, false);
});

test('a page that wakes without an answer opens a new connection', () => {
    const page = new Page().online().hear('room', room()).tell({ type: 'woke' }, 60_000);
    equal(page.tell({ type: 'retry' }, 1500).done, ['open']);
});

test('a server that says nothing is asked, then left', () => {
    const page = new Page().online().hear('room', room());
    equal(page.tell({ type: 'clock' }, 6000).sent, ['ping']);
    equal(page.tell({ type: 'clock' }, 5000).done, ['open']);
});

test('a page older than its server loads itself anew', () => {
    const page = new Page().online().tell({ type: 'closed', code: 1006 }).tell({ type: 'retry' })
        .tell({ type: 'opened' });
    page.hear('welcome', welcome({ resumed: true, server: { name: '', id: 'ab', app: 'parlor 0.4.0' } }), 1);
    equal(page.done, ['keepToken', 'reload']);
});

test('what was asked for is answered before an older page loads itself anew', () => {
    const page = new Page().online().hear('room', room()).tell({ type: 'closed', code: 1006 });
    page.tell({ type: 'ask', request: { type: 'chat_message', content: { text: 'hello' } } });
    page.tell({ type: 'retry' }).tell({ type: 'opened' });
    page.hear('welcome', welcome({ resumed: true, server: { name: '', id: 'ab', app: 'parlor 0.4.0' } }), 1);
    equal([page.sent, page.done.includes('reload')], [['chat_message 2'], false]);
    equal(page.hear('ok', {}, 2).done, ['reload']);
    equal(page.hear('room', room()).done, []);
});

test('an older page whose connection breaks again loads itself anew all the same', () => {
    const page = new Page().online().hear('room', room()).tell({ type: 'closed', code: 1006 });
    page.tell({ type: 'ask', request: { type: 'chat_message', content: { text: 'hello' } } });
    const newer = welcome({ resumed: true, server: { name: '', id: 'ab', app: 'parlor 0.4.0' } });
    page.tell({ type: 'retry' }).tell({ type: 'opened' }).hear('welcome', newer, 1);
    page.tell({ type: 'closed', code: 1006 });
    page.tell({ type: 'retry' }).tell({ type: 'opened' }).hear('welcome', newer, 1);
    equal([page.sent, page.hear('ok', {}, 2).done], [['chat_message 2'], ['reload']]);
});

test('the token of another server is not kept here', () => {
    equal(new Page().online({ server: { name: '', id: 'cd', app: 'parlor 0.3.0' } }).done, ['reload']);
});

test('a protocol that is not spoken loads the page anew', () => {
    const page = new Page().tell({ type: 'start' }).tell({ type: 'opened' });
    equal(page.hear('error', { code: 'version', message: '', speaks: [2] }, 1).done, ['reload']);
});

test('a table that was put away is waited for, one that was closed is not', () => {
    const page = new Page().online().hear('room', room());
    equal(page.hear('closing', { reason: '', kept: true }).tell({ type: 'closed', code: 1001 }).state.link.phase,
          'waiting');
    const other = new Page().online().hear('room', room());
    equal(other.hear('closing', { reason: '', kept: false }).tell({ type: 'closed', code: 1001 }).state.link.stop,
          'closed');
});

test('another name comes before the way in', () => {
    const page = new Page({ name: '', figure: null }).online().hear('lobby', { rooms: [] });
    page.tell({ type: 'join', name: 'Lea', figure: 3,
                joining: { room: 'r1', password: '', as: 'player', waits: false } });
    equal([page.done, page.sent], [['keepPerson', 'send'], ['rename 2']]);
    equal(page.hear('ok', { name: 'Lea', figure: 3 }, 2).sent, ['join_room 3']);
});

test('a refused name leads nowhere', () => {
    const page = new Page({ name: '' }).online().hear('lobby', { rooms: [] });
    page.tell({ type: 'join', name: 'x', figure: 8,
                joining: { room: 'r1', password: '', as: 'player', waits: false } });
    page.hear('error', { code: 'bad_name', message: '', reason: 'name_empty' }, 2);
    equal([page.sent, page.state.joining, page.state.refused?.reason], [[], null, 'name_empty']);
});

test('who is put out while away is told so, who leaves is not', () => {
    const back = new Page().online().hear('room', room()).tell({ type: 'closed', code: 1006 }).tell({ type: 'retry' })
        .tell({ type: 'opened' });
    back.hear('welcome', welcome({ resumed: true }), 1).hear('lobby', { rooms: [] });
    equal([back.state.room, back.state.notice?.kind], [null, 'gone']);
    const leaving = () => new Page().online().hear('room', room())
        .tell({ type: 'ask', request: { type: 'leave_room', content: {} } });
    equal(leaving().hear('lobby', { rooms: [] }).state.notice, null);
    equal(leaving().hear('ok', {}, 2).hear('lobby', { rooms: [] }).state.notice, null);
    const kicked = new Page().online().hear('room', room()).hear('kicked', { reason: '' }).hear('lobby', { rooms: [] });
    equal(kicked.state.notice?.kind, 'kicked');
});

const joining = (room: string, password: string) =>
    ({ type: 'join', name: 'Lea', figure: 8, joining: { room, password, as: 'player', waits: false } } as const);

test('a password that an invitation names and the table refuses is asked for', () => {
    const page = new Page({ invited: { room: 'r1', password: 'old' } }).online().hear('lobby', { rooms: [] })
        .tell(joining('r1', 'old'));
    equal(page.hear('error', { code: 'wrong_password', message: '' }, 2).state.invited, { room: 'r1', password: '' });
});

test('a refusal at another table takes nothing from the invitation', () => {
    const page = new Page({ invited: { room: 'r1', password: 'p' } }).online().hear('lobby', { rooms: [] })
        .tell(joining('r2', 'x'));
    equal(page.hear('error', { code: 'wrong_password', message: '' }, 2).state.invited.password, 'p');
});

test('others are invited with the password that has led in', () => {
    const page = () => new Page({ invited: { room: 'r1', password: 'link' } }).online().hear('lobby', { rooms: [] });
    equal(page().hear('room', room()).state.invited, { room: 'r1', password: 'link' });
    equal(page().hear('room', room({ room: 'r2' })).state.invited, { room: 'r2', password: '' });
    equal(page().tell(joining('r2', 'typed')).hear('room', room({ room: 'r2' })).state.invited,
          { room: 'r2', password: 'typed' });
    equal(page().tell(joining('r2', '')).hear('room', room({ room: 'r2' })).state.invited.password, '');
    const own = page().tell({ type: 'open', name: 'Lea', figure: 8, room: { game: 'gomoku', password: 'own' } });
    equal(own.hear('room', room({ room: 'r3' })).state.invited.password, 'own');
});

test('others are invited with the password that the host has set since', () => {
    const page = new Page().online().hear('room', room({ host: 'p1' }));
    page.tell({ type: 'ask', request: { type: 'configure_room', content: { password: 'new' } } });
    equal(page.hear('ok', {}, 2).state.invited.password, 'new');
    page.tell({ type: 'ask', request: { type: 'configure_room', content: { best_of: 3 } } });
    equal(page.hear('ok', {}, 3).state.invited.password, 'new');
    page.tell({ type: 'ask', request: { type: 'configure_room', content: { password: null } } });
    equal(page.hear('ok', {}, 4).state.invited.password, '');
});

test('a name that is changed at the table is kept once the server has taken it', () => {
    const page = new Page().online().hear('room', room());
    page.tell({ type: 'ask', request: { type: 'rename', content: { name: 'Leonie' } } });
    equal([page.done, page.state.hello.name], [['send'], 'Lea']);
    equal(page.hear('ok', { name: 'Leonie (2)' }, 2).effects, [{ do: 'keepPerson', name: 'Leonie', figure: 8 }]);
    page.tell({ type: 'ask', request: { type: 'rename', content: { name: '\u200b', figure: 3 } } });
    page.hear('error', { code: 'bad_name', message: '' }, 3);
    equal([page.state.hello, page.done], [{ name: 'Leonie', figure: 8 }, []]);
});

const watching = { person: 'p1', name: 'Lea', role: 'spectator', connected: true, ready: false, muted: false,
                   figure: 8 };
const seated = [0, 1].map((seat) => ({ ...watching, person: `p${seat + 2}`, role: 'player', seat }));

function watches(waits: boolean): Page {
    const page = new Page().online().hear('lobby', { rooms: [] });
    page.tell({ type: 'join', name: 'Lea', figure: 8, joining: { room: 'r1', password: '', as: 'spectator', waits } });
    return page.hear('room', room({ people: [...seated, watching] }));
}

test('who waits for a seat sits down once there is one', () => {
    const page = watches(true);
    equal(page.sent, []);
    equal(page.hear('room', room({ people: [seated[0], watching] })).sent, ['sit 3']);
});

test('who only watches sits down nowhere, nor does who waits no more', () => {
    for (const page of [watches(false), watches(true).tell({ type: 'stopWaiting' })])
        equal(page.hear('room', room({ people: [seated[0], watching] })).sent, []);
});

test('what was read is put away', () => {
    const page = new Page().online().hear('room', room()).hear('kicked', { reason: '' }).hear('lobby', { rooms: [] });
    equal(page.state.notice?.kind, 'kicked');
    equal(page.tell({ type: 'dismiss' }).state.notice, null);
});

test('lines that come again after a reconnect are there once', () => {
    const line = (n: number) => ({ n, person: 'p2', name: 'Ana', text: `${n}`, at: '' });
    const page = new Page().online().hear('room', room()).hear('chat_history', { messages: [line(1)] });
    page.hear('chat_message', line(2)).hear('chat_history', { messages: [line(1), line(2), line(3)] });
    equal(page.state.lines.flatMap((each) => (each.kind === 'line' ? [each.n] : [])), [1, 2, 3]);
    equal(page.state.unread, 2);
});
