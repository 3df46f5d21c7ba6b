// Small parts that several pages use.
import { figure } from '../dom/figures';
import { icon, IconName } from '../dom/icons';
import { foreign, h, Maybe, Tree } from '../dom/tree';
import type { LobbyRoom, Room, RoomPerson } from '../protocol/messages';
import { isPending, Refused } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { gameName } from './games';
import { refusalText } from './refusals';

export function iconOf(name: IconName, className = 'icon'): Tree {
    return foreign(`icon ${name} ${className}`, () => icon(name, className));
}

export function figureOf(number: number, className = 'figure'): Tree {
    return foreign(`figure ${number} ${className}`, () => figure(number, className));
}

/** The figure of somebody who is or was here. */
export function figureOfPerson(app: App, person: string): Maybe {
    const number = app.state.figures[person];
    return number === undefined ? null : figureOf(number);
}

type Press = () => void;

/** Why something was refused; nothing as long as the sentences for it are on their way. */
export function refusedLine(refused: Refused): Maybe {
    const text = refusalText(refused);
    return text && h('p.error', { role: 'alert', key: `refused ${refused.number}` }, iconOf('warning'),
                     h('span', null, text));
}

/** kind: 'main', 'quiet', 'danger' or 'link'. */
export function button(kind: string, text: string, press: Press, image?: IconName, more: object = {}): Tree {
    return h(`button.${kind}`, { type: 'button', onclick: press, ...more }, image && iconOf(image),
             h('span', null, text));
}

export function iconButton(name: IconName, label: string, press: Press, more: object = {}, ...children: Maybe[]): Tree {
    return h('button.icon-button', { type: 'button', 'aria-label': label, onclick: press, ...more }, iconOf(name),
             ...children);
}

interface FieldOptions {
    label: string;
    value: string;
    error?: string;
    type?: string;
    longest?: number;
    input(value: string): void;
    enter?(): void;
    more?: object;
}

export function field(id: string,
                      { label, value, error, type = 'text', longest, input, enter, more }: FieldOptions): Tree {
    const typed = (event: InputEvent) => input((event.target as HTMLInputElement).value);
    const key = (event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && enter?.();
    return h('div.field', { key: id, class: error ? 'wrong' : '' },
             h('label', { for: id }, label),
             h('input',
               { id, type, '.value': value, maxlength: longest, oninput: typed, onkeydown: key, autocomplete: 'off',
                 'aria-invalid': error ? 'true' : null, 'aria-describedby': error ? `${id}-error` : null, ...more }),
             error && h('p.error', { role: 'alert', id: `${id}-error` }, iconOf('warning'), h('span', null, error)));
}

/** A sheet over the lower part of the page, closed by its cross, by Escape, by pulling it down or a tap beside it. */
export function sheet(app: App, id: string, title: string, ...children: Maybe[]): Tree {
    const close = () => app.set({ sheet: '', person: '', asked: '' });
    return h('dialog.sheet', {
        key: `sheet ${id}`, class: `sheet-${id}`, 'aria-label': title,
        mounted: (dialog: HTMLDialogElement) => opened(dialog),
        oncancel: (event: Event) => { event.preventDefault(); close(); },
        onclick: (event: MouseEvent) => event.target === event.currentTarget && close(),
    }, h('div.sheet-body', null,
         h('div.handle', { ontouchstart: pulled(close), 'aria-hidden': 'true' }),
         h('header', null, h('h2', { tabindex: -1 }, title), iconButton('close', t('Close'), close)),
         ...children),
       ['polite', 'assertive'].map((how) => h('div.unseen', { 'aria-live': how })));
}

let opener: Element | null = null; // where the focus was before the first of the sheets

function opened(dialog: HTMLDialogElement): void {
    const before = document.activeElement;
    if (before && before !== document.body && !before.closest('dialog'))
        opener = before;
    if (typeof dialog.showModal !== 'function')
        dialog.setAttribute('open', ''); // an old browser: it is no less readable
    else if (dialog.isConnected && !dialog.open)
        dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-focus], h2')?.focus();
}

/** The focus goes back where it was once no sheet is open any more. */
export function leftSheets(): void {
    if (opener instanceof HTMLElement && opener.isConnected)
        opener.focus();
    opener = null;
}

const pulledFar = 60; // px

function pulled(close: Press) {
    return (start: TouchEvent) => {
        const from = start.touches[0].clientY;
        const handle = start.currentTarget as HTMLElement;
        const moved = (event: TouchEvent) => {
            if (event.touches[0].clientY - from > pulledFar) {
                handle.removeEventListener('touchmove', moved);
                close();
            }
        };
        handle.addEventListener('touchmove', moved, { passive: true });
        handle.addEventListener('touchend', () => handle.removeEventListener('touchmove', moved), { once: true });
    };
}

export function toggle(label: string, on: boolean, change: (on: boolean) => void): Tree {
    return h('button.switch', { type: 'button', role: 'switch', 'aria-checked': String(on), 'aria-label': label,
                                onclick: () => change(!on) }, h('span', null));
}

export function select(id: string, label: string, value: string, choices: [string, string][],
                       change: (value: string) => void): Tree {
    return h('div.field', { key: id }, h('label', { for: id }, label),
             h('select', { id, onchange: (event: Event) => change((event.target as HTMLSelectElement).value) },
               choices.map(([key, text]) =>
                   h('option', { value: key, selected: key === value, '.selected': key === value }, text))));
}

export function clockText(seconds: number): string {
    const whole = Math.max(0, Math.ceil(seconds));
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function hostOf(room: Room): string {
    return room.people.find((person) => person.person === room.host)?.name ?? '';
}

/** What a table is called that nobody has named; '' where nobody hosts it. */
export function tableOf(host: string): string {
    return host && t("%1's table", host);
}

export function roomTitle(room: Room): string {
    return (!room.named && tableOf(hostOf(room))) || room.name;
}

export function tableTitle(room: LobbyRoom): string {
    return (!room.named && tableOf(room.host)) || room.name;
}

export function isPlayer(person: RoomPerson): boolean {
    return person.role === 'player';
}

export function playersOf(room: Room): RoomPerson[] {
    return room.people.filter(isPlayer).sort((one, other) => Number(one.seat) - Number(other.seat));
}

/** For who waits for a seat: they need not. */
export function stopWaiting(app: App): Maybe {
    return app.state.waitsForSeat
        && button('quiet', t('Only watch'), () => app.session.dispatch({ type: 'stopWaiting' }), 'eye');
}

/** For the host, once enough sit there. */
export function startNow(app: App, room: Room): Maybe {
    return playersOf(room).length >= room.seats.min
        && button('quiet', t('Start now'), () => app.ask('start_game', {}), 'next',
                  { disabled: isPending(app.state, 'start_game') });
}

export function watchersOf(room: Room): RoomPerson[] {
    return room.people.filter((person) => !isPlayer(person));
}

export function watchText(room: Room): string {
    const names = watchersOf(room).map((person) => person.name);
    if (room.spectators > 2)
        return t('%n watch', room.spectators);
    return names.length === 2 ? t('%1 and %2 watch', ...names) : names.length ? t('%1 watches', names[0]) : '';
}

export function clockOf(room: { seconds_per_move?: number | null; seconds_each?: number | null }): string {
    if (room.seconds_per_move)
        return t('%n s a move', room.seconds_per_move);
    if (!room.seconds_each)
        return t('no clock');
    return room.seconds_each % 60 ? t('%n s each', room.seconds_each) : t('%n min each', room.seconds_each / 60);
}

export function seriesOf(bestOf: number | null | undefined): string {
    return bestOf ? t('Best of %1', bestOf) : t('One match');
}

/** 'Gomoku · 15 × 15 · no clock' */
export function gameLine(app: App, room: Room): string {
    const options = app.boards.optionsText(room.game, room.options);
    const parts = [gameName(room.game), options, room.match ? '' : clockOf(room),
                   room.best_of ? seriesOf(room.best_of) : ''];
    return parts.filter((part) => part).join(' · ');
}
