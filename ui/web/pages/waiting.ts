// At the table, before a match: who is there, who is ready, and what is played.
import { h, Maybe, Tree } from '../dom/tree';
import type { Room, RoomPerson } from '../protocol/messages';
import { isHost, myself } from '../session/state';
import { t } from '../texts';
import { figureLine } from './chat';
import type { App } from './context';
import { openGame } from './gameform';
import {
    button, figureOf, hostOf, iconOf, isPlayer, playersOf, startNow, stopWaiting, watchersOf, watchText,
} from './parts';
import { actError } from './match';
import { reactionOf } from './plates';
import { scene, Sitting } from './scene';
import { absence, markOf } from './seats';
import { reconnectCard, storageNote } from './trouble';

export function waitingParts(app: App, room: Room): Maybe[] {
    const players = playersOf(room);
    return [
        h('section.table-side', null, scene(sitters(app, room, players)),
          h('div.words', null, h('h1', { 'aria-live': 'polite' }, title(app, room, players)),
            h('p.muted', null, line(app, room, players))),
          h('ul.card.people', null, players.map((person) => personRow(app, room, person)), freeSeats(room, players)),
          watchText(room)
              && h('p.watchers.muted', null, watchersOf(room).slice(0, 1).map((person) => figureOf(person.figure)),
                   h('span', null, watchText(room))),
          storageNote(app), reconnectCard(app)),
        h('section.act', null, actError(app), figureLine(app), acts(app, room, players)),
    ];
}

function sitters(app: App, room: Room, players: RoomPerson[]): Sitting[] {
    const sitting = players.map((person) => ({ name: person.person === app.state.person ? t('You') : person.name,
                                               figure: person.figure, free: false, ready: person.ready }));
    const free = { name: '', figure: null, free: true, ready: false };
    return sitting.length < 2 && room.seats.max > sitting.length ? [...sitting, free] : sitting;
}

function title(app: App, room: Room, players: RoomPerson[]): string {
    const me = myself(app.state);
    const ready = players.filter((person) => person.ready && person.person !== app.state.person);
    if (room.choosing && !isHost(app.state))
        return t('%1 is choosing a game', hostOf(room));
    if (players.length < room.seats.min)
        return t('Waiting for players');
    if (!me || !isPlayer(me))
        return t('About to start');
    if (me.ready)
        return t('You are ready');
    if (players.length === 1)
        return t('You can play alone, or wait for others');
    return ready.length === 1 ? t('%1 is ready', ready[0].name) : ready.length ? t('%n are ready', ready.length)
        : t('There are enough of you to begin');
}

function line(app: App, room: Room, players: RoomPerson[]): string {
    const me = myself(app.state);
    const waited = players.filter((person) => !person.ready && person.person !== app.state.person);
    if (players.length < room.seats.min)
        return isHost(app.state) ? t('Let somebody in: the menu has the address.') : t('Keep this page open.');
    if (!me || !isPlayer(me))
        return app.state.waitsForSeat ? t('You sit down by yourself as soon as a seat is free.')
            : t('You are watching.');
    if (!me.ready)
        return waited.length ? t('The match begins when everybody is ready.')
            : t('The match begins as soon as you are.');
    return waited.length === 1 ? t('Waiting for %1. Keep this page open.', waited[0].name)
        : t('Waiting for the others. Keep this page open.');
}

function personRow(app: App, room: Room, person: RoomPerson): Tree {
    const isMe = person.person === app.state.person;
    const away = absence(app.state, person, app.now);
    const mark = markOf(room.game, Number(person.seat));
    const roles = [person.person === room.host ? t('hosts') : '',
                   mark === 'X' ? t('plays ×') : mark === 'O' ? t('plays ○') : '',
                   person.computer ? t('computer') : '', person.browser && !isMe ? t('in a browser') : ''];
    return h('li', { key: person.person, class: away ? 'is-away' : '' },
             h('span.portrait', null, figureOf(person.figure), reactionOf(app, person.person)),
             h('span.grow', null, h('strong.who-name', null, isMe ? t('%1, you', person.name) : person.name),
               h('span.muted', null, away || roles.filter((role) => role).join(', '))),
             person.ready ? h('span.ready', null, iconOf('check'), t('ready'))
                 : h('span.muted.unready', null, t('not yet')));
}

function freeSeats(room: Room, players: RoomPerson[]): Maybe {
    const free = room.seats.max - players.length;
    return free > 0 && h('li.free', { key: 'free' }, h('span.portrait', null, iconOf('plus')),
                         h('span.muted', null, free === 1 ? t('Empty seat') : t('%n free seats', free)));
}

function acts(app: App, room: Room, players: RoomPerson[]): Maybe[] {
    const me = myself(app.state);
    const ready = (ready: boolean) => () => app.ask('ready', { ready });
    if (!me || !isPlayer(me)) {
        const free = players.filter((person) => !person.computer).length < room.seats.max;
        return [free && button('main', t('Sit down'), () => app.ask('sit', {}), 'join'), stopWaiting(app),
                hostActs(app, room)];
    }
    return [me.ready ? button('quiet', t('Wait, I am not ready'), ready(false))
            : button('main', t('Ready'), ready(true), 'check'),
            hostActs(app, room)];
}

// The rights of the host, where this person has them.
function hostActs(app: App, room: Room): Maybe {
    return isHost(app.state) && h('div.pair', null,
        button('quiet', t('Change the game'), () => openGame(app), 'settings'),
        startNow(app, room));
}
