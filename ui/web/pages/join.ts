// Before one sits down: the table that the code led to, the name and the figure.
import { h, Maybe, Tree } from '../dom/tree';
import { figures, LobbyRoom, longestName } from '../protocol/messages';
import { t } from '../texts';
import type { App } from './context';
import { gameName } from './games';
import { button, field, figureOf, iconOf, refusedLine, tableTitle } from './parts';
import { refusalText } from './refusals';
import { scene, Sitting } from './scene';
import { noticeCard, storageNote } from './trouble';

export function brand(): Tree {
    return h('div.brand', null, iconImage(), h('strong', null, 'Parlor'));
}

export function iconImage(): Tree {
    const address = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
    return h('img', { src: address, alt: '', width: 28, height: 28 });
}

const isFull = (room: LobbyRoom) => room.playing || room.players - (room.computers ?? 0) >= room.seats;

// The password that the invitation to this very table has named.
const knownPassword = ({ state: { invited } }: App, room: LobbyRoom) =>
    (invited.room === room.room ? invited.password : '');

export function joinPage(app: App, room: LobbyRoom): Tree {
    const full = isFull(room);
    const asksPassword = room.locked && !knownPassword(app, room);
    const isBusy = app.state.joining !== null;
    const sit = () => send(app, room, full ? 'spectator' : 'player', full);
    const others = button('link', t('See all tables'), () => app.set({ showLobby: true }));
    const { notice, refused, lobby, invited } = app.state;
    const isElsewhere = (lobby?.length ?? 0) > 1 || !invited.room || refused?.type === 'join_room';
    return h('main.page.join', { key: 'join' },
             h('div.stage', null, brand(), scene(sitting(app, room, full))),
             h('section.words', null, h('h1', null, title(room, full)), h('p.muted', null, line(room))),
             h('div.form', null, noticeCard(app, others), full && fullCard(room), nameField(app, sit),
               asksPassword && passwordField(app, room, sit),
               !full && !asksPassword && figureField(app), storageNote(app)),
             h('div.acts', null, wayInError(app),
               full ? button('main', t('Watch'), sit, 'eye', { disabled: isBusy })
                    : button('main', t('Sit down'), sit, 'join', { disabled: isBusy }),
               !asksPassword && button('quiet', t('Only watch'), () => send(app, room, 'spectator', false), 'eye',
                                                { disabled: isBusy }),
               h('p.small.muted', null, isElsewhere && !notice ? others
                   : t('Nothing to install; it all stays on this network.'))));
}

function sitting(app: App, room: LobbyRoom, full: boolean): Sitting[] {
    const host = { name: room.host, figure: null, free: false, ready: false };
    const isLocked = room.locked && !knownPassword(app, room);
    const other = isLocked ? { name: '', figure: null, free: true, ready: false }
                           : { name: t('You'), figure: app.ui.figure, free: false, ready: false };
    const stranger = { ...host, name: '' };
    return !full ? [host, other] : room.players > 1 ? [host, stranger] : [host];
}

function title(room: LobbyRoom, full: boolean): string {
    if (full && room.players - (room.computers ?? 0) < room.seats)
        return t('A match is running at %1', tableTitle(room));
    return full ? t('This table is full') : t('Sit down at %1', tableTitle(room));
}

function line(room: LobbyRoom): string {
    const free = room.seats - room.players;
    const watching = room.spectators ? t('%n watch', room.spectators) : '';
    const first = room.host ? t('%1 with %2', gameName(room.game), room.host) : gameName(room.game);
    const seats = free > 0 && !room.playing ? t('%n seats are free', free) : '';
    return [first, seats, watching].filter((part) => part).join(' · ');
}

function fullCard(room: LobbyRoom): Tree {
    return h('div.card.row', null, iconOf('eye', 'icon accent'),
             h('div', null, h('strong', null, t('Watch until a seat is free?')),
               h('p.muted', null,
                 room.playing ? t('You sit down by yourself after this match, if there is a seat then.')
                                               : t('You sit down by yourself as soon as somebody gets up.'))));
}

/** Why the last try to come in was refused, in the open. */
function wayInError(app: App): Maybe {
    const refused = app.state.refused;
    if (!refused || !['join_room', 'create_room', 'rename'].includes(refused.type))
        return null;
    if (refused.code === 'wrong_password' || refused.code === 'bad_name')
        return null;
    return refusedLine(refused);
}

function nameError(app: App): string {
    if (app.ui.tried && !app.ui.name.trim())
        return t('Write a name, so that the others know you.');
    const { refused } = app.state;
    return refused?.type === 'rename' && refused.code === 'bad_name' ? refusalText(refused) : '';
}

export function nameField(app: App, enter: () => void): Tree {
    return field('name', { label: t('Your name at the table'), value: app.ui.name, longest: 2 * longestName, enter,
                           error: nameError(app), input: (name) => app.set({ name }),
                           more: { autocapitalize: 'words', spellcheck: 'false', enterkeyhint: 'go',
                                   mounted: ready } });
}

// A keyboard that is there may write at once; one on the screen would cover what is to be read first.
function ready(input: HTMLInputElement): void {
    if (!input.value && matchMedia('(hover: hover) and (pointer: fine)').matches)
        input.focus();
}

function passwordField(app: App, room: LobbyRoom, enter: () => void): Tree {
    const wrong = app.state.refused?.code === 'wrong_password';
    return field('password', { label: t("The table's password"), value: app.ui.password, enter,
                               error: wrong ? t('That is not the password. Ask %1 for it.', room.host) : '',
                               input: (password) => app.set({ password }),
                               more: { autocapitalize: 'none', spellcheck: 'false' } });
}

export function figureField(app: App): Tree {
    const order = Array.from({ length: figures }, (_, index) => (index + app.ui.figureOrder) % figures);
    return h('fieldset.figures', { key: 'figures' }, h('legend', null, t('Your figure')),
             h('div.strip', null, order.map((number) => figureChoice(app, number))),
             h('p.small.muted', null, t('Swipe for all 32.')));
}

function figureChoice(app: App, number: number): Tree {
    const chosen = app.ui.figure === number;
    return h('label.figure-choice', { key: String(number), class: chosen ? 'chosen' : '' },
             h('input', { type: 'radio', name: 'figure', '.checked': chosen, 'aria-label': t('Figure %1', number + 1),
                          onchange: () => app.set({ figure: number }) }),
             figureOf(number));
}

function send(app: App, room: LobbyRoom, as: 'player' | 'spectator', waits: boolean): void {
    const name = app.ui.name.trim();
    app.set({ tried: true });
    if (!name)
        return document.getElementById('name')?.focus();
    const password = knownPassword(app, room) || app.ui.password;
    app.session.dispatch({ type: 'join', name, figure: app.ui.figure,
                           joining: { room: room.room, password, as, waits } });
}
