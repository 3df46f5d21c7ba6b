// The table: bar, what happens there, the last words; and the sheet that is open over it.
import { h, Maybe, Tree } from '../dom/tree';
import type { Room } from '../protocol/messages';
import { t } from '../texts';
import { chatColumn, chatSheet, lastWords } from './chat';
import type { App } from './context';
import { alarmCard, fairSheet } from './fair';
import { configure, gameForm, isWhole, settingsOf } from './gameform';
import { iconImage } from './join';
import { leaveSheet, resignSheet, stopSheet } from './leaving';
import { matchParts } from './match';
import { deviceSheet, inviteSheet, languageSheet, lookSheet, menuSheet, youSheet } from './menu';
import { button, gameLine, iconButton, iconOf, refusedLine, roomTitle, sheet, watchText } from './parts';
import { peopleSheet } from './people';
import { waitingParts } from './waiting';

export function roomPage(app: App, room: Room): Tree {
    const match = app.state.match !== null;
    return h('main.room', { key: 'room', class: match ? 'match' : 'before' }, bar(app, room),
             app.state.alarm && alarmCard(app), match ? matchParts(app, room) : waitingParts(app, room),
             app.isWide ? chatColumn(app) : lastWords(app));
}

function bar(app: App, room: Room): Tree {
    const unread = app.state.unread;
    const label = unread ? t('Chat, %n not read', unread) : t('Chat');
    return h('header.bar', null, iconImage(), h('div.grow', null, h('strong', null, roomTitle(room)),
                                               h('span.muted', null, gameLine(app, room))),
             app.isWide && watchText(room) && h('span.muted.watching', null, iconOf('eye'), watchText(room)),
             h('div.bar-chat', null,
               iconButton('chat', label, () => app.openChat(), {},
                          unread > 0 && h('span.badge', null, String(unread)))),
             iconButton('more', t('Menu'), () => app.set({ sheet: 'menu' })));
}

export function openSheet(app: App, room: Room): Maybe {
    switch (app.ui.sheet) {
    case 'menu':
        return menuSheet(app, room);
    case 'you':
        return youSheet(app);
    case 'people':
        return peopleSheet(app, room);
    case 'invite':
        return inviteSheet(app, room);
    case 'fair':
        return fairSheet(app);
    case 'look':
        return lookSheet(app);
    case 'language':
        return languageSheet(app);
    case 'device':
        return deviceSheet(app);
    case 'chat':
        return app.isWide ? null : chatSheet(app);
    case 'leave':
        return leaveSheet(app, room);
    case 'resign':
        return app.state.match && resignSheet(app);
    case 'stop':
        return app.state.match && stopSheet(app);
    case 'game':
        return gameSheet(app, room);
    default:
        return null;
    }
}

function gameSheet(app: App, room: Room): Tree {
    const { refused } = app.state;
    const save = () => {
        app.set({ tried: true });
        if (app.ui.game && isWhole(app.ui.game, room))
            configure(app, settingsOf(app.ui.game, room));
    };
    return sheet(app, 'game', t('The game'), gameForm(app),
                 refused?.type === 'configure_room' && refusedLine(refused),
                 h('div.acts', null, button('main', t('Set the table'), save)));
}
