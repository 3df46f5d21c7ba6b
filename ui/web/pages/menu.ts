// The menu of the table and the sheets that it opens.
import { h, Tree } from '../dom/tree';
import type { IconName } from '../dom/icons';
import type { Room } from '../protocol/messages';
import { isHost, isRunning, myself } from '../session/state';
import { Language, languages, presentLanguage, t } from '../texts';
import type { App, Sheet } from './context';
import { openGame } from './gameform';
import { figureField, nameField } from './join';
import { actError } from './match';
import { mayResign } from './seats';
import { button, figureOf, iconOf, roomTitle, sheet, toggle, watchersOf } from './parts';

export function menuSheet(app: App, room: Room): Tree {
    const open = (which: Sheet) => () => app.set({ sheet: which });
    return sheet(app, 'menu', roomTitle(room), h('div.items', null,
        item('person', t('People'), peopleLine(app, room), open('people')),
        item(figureOf(app.state.figures[app.state.person] ?? 0, 'icon'), t('Your name and figure'),
             myself(app.state)?.name ?? '',
             () => openYou(app)),
        item('phone', t('Let somebody else in'), t('Shows the address'), open('invite')),
        item('seal', t('Fair play'), t('What is sealed, and from whom'), open('fair')),
        h('div.item', null, iconOf('sound'), h('span.grow', null, h('strong', null, t('Sounds'))),
          toggle(t('Sounds'), app.preferences.sounds, (sounds) => app.prefer({ sounds }))),
        item('lamp', t('Light or dark'), themeName(app.preferences.theme), open('look')),
        item('globe', t('Language'), languageNames[presentLanguage()], open('language')),
        item('lock', t('What this device keeps'), app.state.page.canStore ? '' : t('nothing'), open('device')),
        h('hr', null),
        isHost(app.state) && !room.match && item('settings', t('Change the game'), '', () => openGame(app)),
        isHost(app.state) && isRunning(app.state) && item('close', t('End the match for all'), '', open('stop')),
        mayResign(app.state) && item('flag', t('Resign'), '', open('resign')),
        h('button.item.danger', { type: 'button', onclick: open('leave') }, iconOf('leave'),
          h('strong', null, t('Leave the table')))));
}

function item(image: IconName | Tree, text: string, detail: string, press: () => void): Tree {
    return h('button.item', { type: 'button', onclick: press },
             typeof image === 'string' ? iconOf(image as IconName) : image,
             h('span.grow', null, h('strong', null, text), detail && h('span.small.muted', null, detail)),
             iconOf('next', 'icon muted'));
}

function peopleLine(app: App, room: Room): string {
    const players = room.people.filter((person) => person.role === 'player');
    const names = players.map((person) => (person.person === app.state.person ? t('you') : person.name)).slice(0, 4)
        .join(', ');
    const watching = watchersOf(room).length ? t('%n watch', room.spectators) : '';
    return [names, watching].filter((part) => part).join(' · ');
}

function openYou(app: App): void {
    const { name, figure } = app.state.hello;
    const shown = figure ?? app.state.figures[app.state.person] ?? app.ui.figure;
    app.set({ sheet: 'you', name, figure: shown, figureOrder: shown, tried: false });
}

function rename(app: App): void {
    const { hello } = app.state;
    const [name, figure] = [app.ui.name.trim(), app.ui.figure];
    const change = { ...(name === hello.name ? {} : { name }), ...(figure === hello.figure ? {} : { figure }) };
    if (!name)
        return app.set({ tried: true });
    if (Object.keys(change).length)
        app.ask('rename', change);
    app.set({ sheet: '' });
}

export function youSheet(app: App): Tree {
    const save = () => rename(app);
    return sheet(app, 'you', t('Your name and figure'), nameField(app, save), figureField(app),
        app.state.refused?.code !== 'bad_name' && actError(app),
        h('div.acts', null, button('main', t("That's me"), save, 'check')));
}

function themeName(theme: string): string {
    return theme === 'light' ? t('Light') : theme === 'dark' ? t('Dark') : t('as the device');
}

const languageNames: Record<Language, string> =
    { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', ko: '한국어' };

function radios(name: string, chosen: string, choices: [string, string][], change: (value: string) => void): Tree {
    return h('div.items', { role: 'radiogroup' }, choices.map(([value, text]) => h('label.item', null,
        h('input', { type: 'radio', name, '.checked': value === chosen, onchange: () => change(value) }),
        h('span.grow', null, text))));
}

export function lookSheet(app: App): Tree {
    return sheet(app, 'look', t('Light or dark'), radios('theme', app.preferences.theme,
        [['', themeName('')], ['light', themeName('light')], ['dark', themeName('dark')]],
        (theme) => app.prefer({ theme: theme as '' | 'light' | 'dark' })));
}

export function languageSheet(app: App): Tree {
    const choices = languages.map((each): [string, string] => [each, languageNames[each]]);
    return sheet(app, 'language', t('Language'), radios('language', app.preferences.language,
        [['', t('as the browser')], ...choices], (language) => app.prefer({ language })));
}

/** The address in large letters; a page cannot copy it to a clipboard here. */
export function inviteSheet(app: App, room: Room): Tree {
    const address = `http://${location.host}/`;
    const password = room.locked ? app.state.invited.password : '';
    const [name, secret] = [encodeURIComponent(room.room), password && `password=${encodeURIComponent(password)}`];
    const link = `${address}#room=${name}${secret && `&${secret}`}`;
    const native = `parlor://${location.host}/${name}${secret && `?${secret}`}`;
    return sheet(app, 'invite', t('Let somebody else in'),
        h('p', null, t('On the same Wi-Fi, in any browser, without installing anything:')),
        h('p.address', null, h('a', { href: link }, address)),
        room.locked && h('p.muted', null, password ? t('The password is “%1”.', password)
                                                   : t('The table asks for a password. The host knows it.')),
        h('p.small.muted', null, t('The code to scan stands in the window of the host.')),
        h('p', null, t('With Parlor on their computer they open this instead:')),
        h('p.link-text', null, h('a', { href: native }, native)));
}

const leavingMs = 300; // what was sent last is on its way then

export function deviceSheet(app: App): Tree {
    const sure = app.ui.asked === 'forget';
    const forget = () => {
        if (!sure)
            return app.set({ asked: 'forget' });
        // Else the seat would be held for somebody who cannot come back.
        if (app.state.room)
            app.ask('leave_room', {});
        app.storage.forget();
        setTimeout(() => location.reload(), leavingMs);
    };
    const kept = [t('your name and your figure'),
                  t('who you are at this table, and at three others, so that your seat is yours again'),
                  t('what you have sealed, until the match is over'), t('sounds, light or dark, language')];
    return sheet(app, 'device', t('What this device keeps'),
        app.state.page.canStore ? [h('p', null, t('This page keeps on this device, and nowhere else:')),
                                   h('ul.kept', null, kept.map((each) => h('li', null, each)))]
                                : h('p', null,
                                    t('This browser keeps nothing for this page: a reload loses your seat.')),
        sure && h('p.warning', { role: 'alert' }, iconOf('warning'),
                  h('span', null, t('Your seat at this table is lost then.'))),
        button(sure ? 'danger' : 'quiet', sure ? t('Yes, forget me') : t('Forget me on this device'), forget));
}

export function question(app: App, id: Sheet, title: string, text: string, stay: string, act: string, image: IconName,
                         press: () => void): Tree {
    const close = () => app.set({ sheet: '' });
    return sheet(app, id, title, h('p.muted', null, text),
        h('div.acts', null,
          h('button.main', { type: 'button', onclick: close, 'data-focus': true }, h('span', null, stay)),
          button('danger', act, () => { close(); press(); }, image)));
}

