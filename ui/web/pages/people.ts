// Everybody at the table, and what the host may do.
import { h, Maybe, Tree } from '../dom/tree';
import type { Room, RoomPerson } from '../protocol/messages';
import { isHost, myself } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { button, figureOf, iconOf, isPlayer, playersOf, sheet, stopWaiting, watchersOf } from './parts';
import { absence } from './seats';
import { actError } from './match';

export function peopleSheet(app: App, room: Room): Tree {
    const watchers = watchersOf(room);
    const more = room.spectators - watchers.length;
    return sheet(app, 'people', t('People'), actError(app),
        h('ul.people', null, playersOf(room).map((person) => row(app, room, person))),
        watchers.length > 0 && h('h3', null, t('Watching')),
        h('ul.people', null, watchers.map((person) => row(app, room, person))),
        more > 0 && h('p.muted', null, t('and %n more', more)),
        seatAct(app, room), bannedList(app, room));
}

function row(app: App, room: Room, person: RoomPerson): Tree {
    const isMe = person.person === app.state.person;
    const mayAct = isHost(app.state) && !isMe;
    const isOpen = mayAct && app.ui.person === person.person;
    const signs = [person.person === room.host ? t('hosts') : '', person.computer ? t('computer') : '',
                   person.browser ? t('in a browser') : '', person.muted ? t('muted') : '',
                   absence(app.state, person, app.now)];
    const words = [figureOf(person.figure),
                   h('span.grow', null, h('strong.who-name', null, isMe ? t('%1, you', person.name) : person.name),
                     h('span.small.muted', null, signs.filter((sign) => sign).join(', ')))];
    return h('li', { key: person.person, class: person.connected ? '' : 'is-away' },
             mayAct ? h('button.item', { type: 'button', 'aria-expanded': String(isOpen),
                                         onclick: () => app.set({ person: isOpen ? '' : person.person, asked: '' }) },
                        words, iconOf('more', 'icon muted'))
                    : h('div.item', null, words),
             isOpen && rights(app, person));
}

function rights(app: App, { person, name, muted, computer }: RoomPerson): Tree {
    const asked = (what: string, text: string, sure: string, act: () => void): Tree =>
        button(app.ui.asked === what ? 'danger' : 'quiet', app.ui.asked === what ? sure : text, () => {
            if (app.ui.asked !== what)
                return app.set({ asked: what });
            act();
            app.set({ asked: '', person: '' });
        });
    return h('div.rights', null,
        !computer && button('quiet', t('Hand over the table'),
                            () => { app.ask('make_host', { person }); app.set({ person: '' }); }),
        !computer && muting(app, person, muted),
        asked('kick', t('Ask to leave'), t('Yes, ask %1 to leave', name), () => app.ask('kick_player', { person })),
        !computer && asked('ban', t('Do not let in any more'), t('Yes, do not let %1 in any more', name),
                           () => app.ask('kick_player', { person, ban: true })));
}

/** Who was muted and hosts now may take it back. */
export function ownUnmute(app: App): Tree {
    return muting(app, app.state.person, true);
}

function muting(app: App, person: string, muted: boolean): Tree {
    return button('quiet', muted ? t('Unmute') : t('Mute'), () => app.ask('mute_player', { person, muted: !muted }));
}

function seatAct(app: App, room: Room): Maybe {
    const me = myself(app.state);
    if (!me || room.match)
        return null;
    if (isPlayer(me))
        return button('quiet', t('Only watch'), () => app.ask('stand', {}), 'eye');
    const taken = playersOf(room).filter((person) => !person.computer).length;
    return taken < room.seats.max ? button('main', t('Sit down'), () => app.ask('sit', {}), 'join') : stopWaiting(app);
}

function bannedList(app: App, room: Room): Maybe {
    return (room.banned?.length ?? 0) > 0 && [h('h3', null, t('Not let in')),
        h('ul.people', null, room.banned?.map(({ person, name }) => h('li', { key: person }, h('div.item', null,
            h('span.grow', null, name),
            button('link', t('Let in'), () => app.ask('unban_player', { person }), undefined,
                   { 'aria-label': t('Let in %1', name) })))))];
}
