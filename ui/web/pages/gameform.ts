// Which game with which options, by which clock and how often: for a table of one's own, and for the host.
import { h, Tree } from '../dom/tree';
import { longestName, Room, RoomSettings } from '../protocol/messages';
import { t } from '../texts';
import type { App, GameChoice } from './context';
import { gameOf, games } from './games';
import { clockOf, field, hostOf, select, seriesOf, tableOf, toggle } from './parts';

const clocks: [number | null, number | null][] = [
    [null, null], [15, null], [30, null], [60, null], [120, null], [null, 180], [null, 300], [null, 600], [null, 1800]];
const series = [null, 3, 5, 7, 9];

const clockKey = (perMove: number | null | undefined, each: number | null | undefined) =>
    `${perMove ?? ''} ${each ?? ''}`;

/** What is set now, or what a new table begins with. */
export function presentChoice(room: Room | null): GameChoice {
    if (!room)
        return { game: games[0].id, preset: 0, clock: clockKey(null, null), bestOf: null, name: '', locked: false,
                 password: '' };
    return { game: room.game, preset: presetOf(room), clock: clockKey(room.seconds_per_move, room.seconds_each),
             bestOf: room.best_of ?? null, name: nameOf(room), locked: room.locked, password: '' };
}

// '' where nobody has named it.
const nameOf = (room: Room | null): string => (room?.named ? room.name : '');

/** Whether it can be sent: a table that is to be locked needs a password. */
export function isWhole({ locked, password }: GameChoice, room: Room | null): boolean {
    return !locked || Boolean(room?.locked || password.trim());
}

function presetOf(room: Room): number {
    const same = (options: object) => Object.entries(options).every(
        ([key, value]) => (room.options as unknown as Record<string, unknown>)[key] === value);
    return gameOf(room.game)?.presets().findIndex(({ options }) => same(options)) ?? -1;
}

/** What is to be sent: for a room that is there only what changes. */
export function settingsOf(choice: GameChoice, room: Room | null): RoomSettings {
    const [perMove, each] = choice.clock.split(' ').map((part) => (part ? Number(part) : null));
    const preset = gameOf(choice.game)?.presets()[choice.preset];
    const isSameGame = room?.game === choice.game && (choice.preset < 0 || presetOf(room) === choice.preset);
    const isSameClock = room && clockKey(room.seconds_per_move, room.seconds_each) === choice.clock;
    const clock = each !== null ? { seconds_each: each } : perMove !== null ? { seconds_per_move: perMove }
        : room?.seconds_each ? { seconds_each: null } : { seconds_per_move: null };
    return { ...(isSameGame ? {} : { game: choice.game, ...(preset ? { options: preset.options } : {}) }),
             ...(isSameClock ? {} : clock),
             ...(room && (room.best_of ?? null) === choice.bestOf ? {} : { best_of: choice.bestOf }),
             ...(choice.name.trim() === nameOf(room) ? {} : { name: choice.name.trim() || null }),
             ...passwordOf(choice, room) };
}

function passwordOf({ locked, password }: GameChoice, room: Room | null): RoomSettings {
    return locked ? (password.trim() ? { password } : {}) : room?.locked ? { password: null } : {};
}

export function openGame(app: App): void {
    chooses(app);
    app.set({ sheet: 'game', game: presentChoice(app.state.room), tried: false });
}

const repeatedMs = 60_000;
let timer = 0;

// The others are told as long as the form is open; a server takes it for over after 120 s.
function chooses(app: App): void {
    clearTimeout(timer);
    app.ask('choosing', { choosing: true });
    timer = window.setTimeout(() => app.ui.sheet === 'game' && chooses(app), repeatedMs);
}

export function configure(app: App, settings: RoomSettings): void {
    if (Object.keys(settings).length)
        app.ask('configure_room', settings);
    app.set({ sheet: '' });
}

export function gameForm(app: App): Tree {
    const choice = app.ui.game ?? presentChoice(null);
    const change = (part: Partial<GameChoice>) => app.set({ game: { ...(app.ui.game ?? choice), ...part } });
    return h('div.game-form', { key: 'game-form' },
             h('fieldset', null, h('legend', null, t('Game')), h('div.choices', null, games.map((game) =>
                 h('label.game-choice', { key: game.id, class: game.id === choice.game ? 'chosen' : '' },
                   h('input', { type: 'radio', name: 'game', '.checked': game.id === choice.game,
                                onchange: () => change({ game: game.id, preset: 0 }) }),
                   h('span', null, h('strong', null, game.name()), h('span.small.muted', null, game.sentence())))))),
             optionsField(choice, change), clockField(choice, change),
             select('series', t('Series'), String(choice.bestOf ?? ''),
                    series.map((bestOf) => [String(bestOf ?? ''), seriesOf(bestOf)]),
                    (value) => change({ bestOf: value ? Number(value) : null })),
             field('room-name', { label: t("The table's name"), value: choice.name, longest: 2 * longestName,
                                  input: (name) => change({ name }),
                                  more: { placeholder: tableOf(hostName(app)), autocapitalize: 'sentences' } }),
             lockField(app, choice, change));
}

const hostName = ({ state, ui }: App): string => (state.room ? hostOf(state.room) : ui.name.trim());

function lockField(app: App, choice: GameChoice, change: Change): Tree {
    const asks = t('Ask for a password');
    const { room } = app.state;
    const error = app.ui.tried && !isWhole(choice, room) ? t('Enter a password, or let everybody in.') : '';
    return h('div.lock', { key: 'lock' },
             h('div.item', null,
               h('span.grow', null, h('strong', null, asks),
                 h('span.small.muted', null, t('without one all may come in'))),
               toggle(asks, choice.locked, (locked) => change({ locked, password: '' }))),
             choice.locked && field('room-password', { label: t('Password'), value: choice.password, error,
                                                       input: (password) => change({ password }),
                                                       more: { placeholder: room?.locked ? t('unchanged') : '',
                                                               autocapitalize: 'none', spellcheck: 'false' } }));
}

type Change = (part: Partial<GameChoice>) => void;

function optionsField(choice: GameChoice, change: Change): Tree {
    const presets = gameOf(choice.game)?.presets() ?? [];
    const named = presets.map(({ name }, index): [string, string] => [String(index), name]);
    return select('options', t('Options'), String(choice.preset),
                  choice.preset < 0 ? [['-1', t('own choice')], ...named] : named,
                  (value) => change({ preset: Number(value) }));
}

function clockField(choice: GameChoice, change: Change): Tree {
    const known = clocks.map(([perMove, each]): [string, string] =>
        [clockKey(perMove, each), clockOf({ seconds_per_move: perMove, seconds_each: each })]);
    const [perMove, each] = choice.clock.split(' ').map(Number);
    const own: [string, string] = [choice.clock, clockOf({ seconds_per_move: perMove, seconds_each: each })];
    return select('clock', t('Clock'), choice.clock,
                  known.some(([key]) => key === choice.clock) ? known : [own, ...known],
                  (clock) => change({ clock }));
}
