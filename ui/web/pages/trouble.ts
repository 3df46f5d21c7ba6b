// Where there is no table to be seen or no way to it: what happened, and what to do next.
import { h, Maybe, Tree } from '../dom/tree';
import { isLive, State, Stop } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { brand } from './join';
import { button, clockText, iconButton, iconOf, roomTitle } from './parts';
import { scene } from './scene';

const quietMs = 700; // so long a lost connection is nobody's business

/** Without storage a reload loses the seat; that is said before somebody sits down. */
export function storageNote(app: App): Maybe {
    return !app.state.page.canStore && h('p.card.row.small', { key: 'storage' }, iconOf('warning'),
        h('span', null, t('This browser keeps nothing for this page: a reload loses your seat.')));
}

/** What happened to the person, and `next`, where that leads on. */
export function noticeCard(app: App, next: Maybe = null): Maybe {
    const { notice } = app.state;
    if (!notice)
        return null;
    const host = notice.host || t('The host');
    const [title, text] = notice.kind === 'kicked'
        ? [t('%1 asked you to leave', host), t('You can still join other tables.')]
        : notice.kind === 'banned'
        ? [t('%1 does not let you in any more', host), t('Choose another table, or open one of your own.')]
        : notice.kind === 'gone' ? [t('Your seat was given up'), t('You can still join other tables.')]
        : [t('Your seat was given up'),
           t('You were away for longer than it is kept. Sit down again, if it is still free.')];
    return h('div.card.row.notice', { role: 'alert', key: 'notice' }, iconOf('warning'),
             h('div.grow', null, h('strong', null, title), notice.reason && h('p', null, h('q', null, notice.reason)),
               h('p.muted', null, text), next),
             iconButton('close', t('Close'), () => app.session.dispatch({ type: 'dismiss' })));
}

/** The first moment, before the table has said anything. */
export function waitPage(app: App): Tree {
    const long = app.state.link.lostAt > 0 && app.now - app.state.link.lostAt > quietMs * 3;
    return h('main.page.join', { key: 'wait' }, h('div.stage', null, brand(), scene([])),
             h('section.words', null, h('h1', null, long ? t('Looking for the table') : t('Just a moment')),
               long && h('p.muted', null, wifiText())),
             h('div.acts', null, long && countdown(app), long && tryNow(app)));
}

function wifiText(): string {
    return t('Is this phone still on the same Wi-Fi? With mobile data alone it cannot reach the table.');
}

function tryNow(app: App): Tree {
    return button('main', t('Try now'), () => app.session.dispatch({ type: 'retry' }), 'retry',
                  { disabled: app.state.link.phase !== 'waiting' });
}

function secondsToRetry(app: App): number {
    const { phase, retryAt } = app.state.link;
    return phase === 'waiting' ? Math.max(0, Math.ceil((retryAt - app.now) / 1000)) : 0;
}

function countdown(app: App): Tree {
    const seconds = secondsToRetry(app);
    const attempt = Math.max(1, app.state.link.attempt);
    return h('p.muted', null, seconds ? t('Trying again in %1 s, attempt %2.', seconds, attempt + 1)
                                      : t('Trying now, attempt %1.', attempt));
}

/** Over the board, which stays readable: what is seen there is not what is now. Its seconds are read to nobody. */
export function reconnectCard(app: App): Maybe {
    const { link, room, closing, grace } = app.state;
    if (isLive(app.state) || !link.lostAt || app.now - link.lostAt < quietMs || !room || link.phase === 'ended')
        return null;
    const left = link.lostAt / 1000 + grace - app.now / 1000;
    const kept = left > 0 ? t('Your seat is kept for %1.', clockText(left))
        : t('It takes long: your seat may be free by now.');
    const seconds = secondsToRetry(app);
    return h('div.reconnect', { key: 'reconnect' }, h('div.card', null,
        h('span.badge', { 'aria-hidden': 'true' }, seconds ? String(seconds) : '…'),
        h('div', null, h('strong.title', null, closing?.kept ? t('The table is put away for another time')
                                                           : t('The connection to %1 is gone', roomTitle(room))),
          h('p.muted', null,
            closing?.kept ? t('Nothing is lost. It is tried again by itself until the host opens the table again.')
                                           : t('Nothing is lost.'), ' ', kept),
          countdown(app)), tryNow(app)),
        !closing?.kept && h('p.small.muted.wifi', null, iconOf('visible'), h('span', null, wifiText())));
}

interface Words {
    title: string;
    text: string;
    act: string;
    reload?: boolean;
}

function stopWords(stop: Stop, state: State): Words {
    const host = state.server?.owner ?? (state.room?.people.find((person) => person.person === state.room?.host)?.name);
    const closed = host ? t("%1's table is closed", host) : t('The table is closed');
    const again = host ? t('Scan a new code when %1 hosts again.', host)
        : t('Scan a new code when there is a table again.');
    const words: Record<Stop, Words> = {
        taken: { title: t('You are playing in another tab'), act: t('Play here'),
                 text: t('A newer tab or window of this browser has your seat. Go on there, or take it back.') },
        version: { title: t('Your versions do not match'), act: t('Load the page again'), reload: true,
                   text: t('This page is older than the table. It has loaded itself anew once; close it and scan the code again.') },
        full: { title: t('This table takes nobody more'),
                text: t('Too many people are there. Wait until somebody leaves.'), act: t('Try again') },
        removed: { title: t('You were asked to leave'), text: t('Ask the host why.'), act: t('Try again') },
        misbehaved: { title: t('The table has hung up on us'), act: t('Join again'),
                      text: t('It says that this page sent too much. Join again; if it happens twice, tell the host.') },
        closed: { title: closed, text: again, act: t('Try again') },
    };
    return words[stop];
}

/** No connection, and none is tried by itself. */
export function stopPage(app: App, stop: Stop): Tree {
    const { title, text, act, reload } = stopWords(stop, app.state);
    const go = () => (reload ? location.reload() : app.session.dispatch({ type: 'retry' }));
    return h('main.page.join', { key: `stop ${stop}` }, h('div.stage', null, brand(), scene([])),
             h('section.words', { role: 'alert' }, h('h1', null, title), h('p.muted', null, text)),
             h('div.acts', null, button('main', act, go, 'retry')));
}

/** The code led to a table that is not there. */
export function gonePage(app: App): Tree {
    const { title, text } = stopWords('closed', app.state);
    const rooms = app.state.lobby?.length ?? 0;
    const forget = () => app.set({ showLobby: true });
    return h('main.page.join', { key: 'gone' }, h('div.stage', null, brand(), scene([])),
             noticeCard(app), h('section.words', null, h('h1', null, title), h('p.muted', null, text)),
             h('div.acts', null,
               button('main', rooms ? t('See all tables') : t('Open a table'), forget, rooms ? 'next' : 'plus')));
}
