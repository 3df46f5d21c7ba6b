// All tables of this host, and how to open one of one's own.
import { h, Tree } from '../dom/tree';
import type { LobbyRoom } from '../protocol/messages';
import { t } from '../texts';
import type { App } from './context';
import { gameForm, isWhole, presentChoice, settingsOf } from './gameform';
import { gameName } from './games';
import { brand, figureField, nameField } from './join';
import { button, iconOf, refusedLine, tableTitle } from './parts';
import { noticeCard, storageNote } from './trouble';

export function lobbyPage(app: App): Tree {
    const rooms = app.state.lobby ?? [];
    if (app.ui.opening)
        return openPage(app);
    return h('main.page.lobby', { key: 'lobby' }, brand(), noticeCard(app),
             h('h1', null, rooms.length ? t('Tables') : t('Nobody has opened a table yet')),
             !rooms.length
                 && h('p.muted', null, t('Open one; the others see it at once. Tables appear here by themselves.')),
             h('ul.rows', null, rooms.map((room) => row(app, room))),
             h('div.acts', null, button(rooms.length ? 'quiet' : 'main', t('Open a table'),
                                        () => app.set({ opening: true, game: presentChoice(null), tried: false }),
                                        'plus')));
}

function row(app: App, room: LobbyRoom): Tree {
    const canSit = !room.playing && room.players < room.seats;
    const choose = () => app.set({ table: room.room, showLobby: false, password: '', tried: false });
    const state = room.playing ? t('playing') : t('%1 of %2 seated', room.players, room.seats);
    const watching = room.spectators ? t('%n watch', room.spectators) : '';
    return h('li', { key: room.room },
             h('button.card.table-row', { type: 'button', onclick: choose },
               h('span.grow', null, h('strong', null, tableTitle(room)),
                 h('span.muted', null, [gameName(room.game), state, watching].filter((part) => part).join(' · '))),
               room.locked && h('span.tag', { role: 'img', 'aria-label': t('needs a password') }, iconOf('lock')),
               h('span.go', null, canSit ? t('Join') : t('Watch'), iconOf('next'))));
}

function openPage(app: App): Tree {
    const error = app.state.refused?.type === 'create_room' && refusedLine(app.state.refused);
    const open = () => create(app);
    return h('main.page.lobby', { key: 'open' }, brand(),
             h('h1', null, t('Open a table')), h('p.muted', null, t('You are its host and sit down at once.')),
             h('div.form', null, nameField(app, open), figureField(app), gameForm(app), storageNote(app)),
             h('div.acts', null, error,
               button('main', t('Open the table'), open, 'plus', { disabled: app.state.creating !== null }),
               button('quiet', t('Back'), () => app.set({ opening: false }))));
}

function create(app: App): void {
    const name = app.ui.name.trim();
    app.set({ tried: true });
    if (!name || !app.ui.game || !isWhole(app.ui.game, null))
        return document.getElementById(name ? 'room-password' : 'name')?.focus();
    const { game, ...settings } = settingsOf(app.ui.game, null);
    app.session.dispatch({ type: 'open', name, figure: app.ui.figure, room: { game: game ?? '', ...settings } });
}
