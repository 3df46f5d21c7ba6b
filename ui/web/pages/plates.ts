// Who plays: one plate for each seat, with name, state and wins.
import { drawn } from '../dom/icons';
import { foreign, h, Maybe, Tree } from '../dom/tree';
import type { Player, Reaction } from '../protocol/messages';
import { isLive, isRunning, MatchState } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { clockText, figureOfPerson, iconOf } from './parts';
import { activity, hasSealed, isOut, markOf, personOf, secondsLeft, shortAbsence, winsOf } from './seats';

export function reactionName(what: Reaction): string {
    const names: Record<Reaction, string> = {
        clap: t('Clap'), laugh: t('Laugh'), think: t('Thinking'), hurry: t('Hurry'), wow: t('Wow'), sad: t('Sad'),
        heart: t('Love it'), wave: t('Wave'),
    };
    return names[what];
}

export function faceOf(what: Reaction, className = 'smiley'): Tree {
    return foreign(`face ${what} ${className}`, () => drawn(what, className));
}

/** The face that somebody shows just now. */
export function reactionOf(app: App, person: string): Maybe {
    const shown = app.state.reactions.find((each) => each.person === person && app.now - each.at < 4000);
    return shown
        && h('span.reaction', { key: `reaction ${shown.number}`, role: 'img', 'aria-label': reactionName(shown.what) },
             faceOf(shown.what));
}

const shownAtOnce = 4;

export function plates(app: App): Tree {
    const match = app.state.match as MatchState;
    const many = match.players.length > 2;
    return h('section.plates', { role: 'list', 'aria-label': t('Players'), class: many ? 'crowd' : '',
                                 tabindex: match.players.length > shownAtOnce ? 0 : null },
             match.players.map((player) => plate(app, match, player)));
}

function plate(app: App, match: MatchState, player: Player): Tree {
    const running = isRunning(app.state);
    const live = isLive(app.state);
    const person = personOf(app.state, player.person);
    const isMe = player.person === app.state.person;
    // Where many act at once, only the reader's own plate says so.
    const acts = running && live && match.turn.includes(player.seat) && (match.turn.length === 1 || isMe);
    const away = live ? shortAbsence(app.state, person, app.now) : '';
    const state = away || stateOf(app, match, player.seat, isMe);
    const wins = winsOf(app.state, player);
    const crowd = match.players.length > 2;
    const chip = running && app.boards.board?.chip?.(player.seat);
    const kept = isMe && !live ? 'is-kept' : '';
    const classes = [`seat-stripe-${player.seat % 8}`, acts ? 'to-move' : '', away ? 'is-away' : kept,
                     isMe ? 'is-me' : '', isOut(match, player.seat) ? 'is-out' : ''].join(' ');
    return h('div.plate', { role: 'listitem', key: player.person, class: classes },
             h('span.portrait', null, figureOfPerson(app, player.person), h('span.seat-dot', null),
               reactionOf(app, player.person)),
             h('span.grow', null,
               h('strong.who-name', null, !isMe ? player.name : crowd ? t('You') : t('%1, you', player.name)),
               chip && !away ? foreign(`chip ${app.boards.number} ${player.seat}`, () => chip)
                   : (running || state) && h('span.who-state', null, state),
               acts && stripeAlone(app, match, player.seat) && h('span.unseen', null, t('to move'))),
             person?.computer && h('span.who-sign', null, t('computer')),
             running && hasSealed(match, player.seat) && h('span.has-sealed', null, iconOf('envelope')),
             wins !== null && h('span.wins', { role: 'img', 'aria-label': t('%n wins', wins) }, String(wins)));
}

/** Where there is a clock to be read, the stripe says who is to move. */
function stripeAlone(app: App, match: MatchState, seat: number): boolean {
    return isRunning(app.state) && match.turn.includes(seat) && markOf(match.game, seat) !== ''
        && secondsLeft(match, seat, app.now) !== null;
}

// What was before the connection was lost is not said to be so now.
function stateOf(app: App, match: MatchState, seat: number, isMe: boolean): string {
    const running = isRunning(app.state);
    const mark = markOf(match.game, seat);
    if (!isLive(app.state)) {
        const left = app.state.link.lostAt / 1000 + app.state.grace - app.now / 1000;
        return isMe && app.state.link.lostAt && left > 0 ? t('seat kept %1', clockText(left)) : mark;
    }
    const seconds = running ? secondsLeft(match, seat, app.now) : null;
    const parts = seconds === null ? [mark, activity(match, seat, running)]
        : [mark, stripeAlone(app, match, seat) ? '' : activity(match, seat, running), clockText(seconds)];
    return parts.filter((part) => part).join(' · ');
}
