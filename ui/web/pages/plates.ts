// Who plays: one plate for each seat, with name, state and wins.
import reactionClap from 'resources/reactions/clap.svg';
import reactionHeart from 'resources/reactions/heart.svg';
import reactionHurry from 'resources/reactions/hurry.svg';
import reactionLaugh from 'resources/reactions/laugh.svg';
import reactionSad from 'resources/reactions/sad.svg';
import reactionThink from 'resources/reactions/think.svg';
import reactionWave from 'resources/reactions/wave.svg';
import reactionWow from 'resources/reactions/wow.svg';
import { drawing } from '../dom/drawing';
import { foreign, h, Maybe, Tree } from '../dom/tree';
import type { Player, Reaction } from '../protocol/messages';
import { isRunning, MatchState } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { clockText, figureOf, iconOf } from './parts';
import { absence, activity, hasSealed, isOut, markOf, personOf, secondsLeft, winsOf } from './seats';

const faces: Record<Reaction, string> = {
    clap: reactionClap, laugh: reactionLaugh, think: reactionThink, hurry: reactionHurry, wow: reactionWow,
    sad: reactionSad, heart: reactionHeart, wave: reactionWave,
};

export function reactionName(what: Reaction): string {
    const names: Record<Reaction, string> = {
        clap: t('Clap'), laugh: t('Laugh'), think: t('Thinking'), hurry: t('Hurry'), wow: t('Wow'), sad: t('Sad'),
        heart: t('Love it'), wave: t('Wave'),
    };
    return names[what];
}

export function faceOf(what: Reaction, className = 'face'): Tree {
    return foreign(`face ${what} ${className}`, () => drawing(faces[what], className));
}

/** The face that somebody shows just now. */
export function reactionOf(app: App, person: string): Maybe {
    const shown = app.state.reactions.find((each) => each.person === person && app.now - each.at < 4000);
    return shown && h('span.reaction', { key: `reaction ${shown.number}`, role: 'img', 'aria-label': reactionName(shown.what) },
                      faceOf(shown.what));
}

const shownAtOnce = 4;

export function plates(app: App): Tree {
    const match = app.state.match as MatchState;
    const many = match.players.length > 2;
    return h('section.plates', { 'aria-label': t('Players'), tabindex: match.players.length > shownAtOnce ? 0 : null,
                                 class: many ? 'many' : '' },
             match.players.map((player) => plate(app, match, player)));
}

function plate(app: App, match: MatchState, player: Player): Tree {
    const running = isRunning(app.state);
    const person = personOf(app.state, player.person);
    const isMe = player.person === app.state.person;
    const acts = running && match.turn.includes(player.seat);
    const away = absence(app.state, person, app.now);
    const mark = markOf(match.game, player.seat);
    const left = running ? secondsLeft(match, player.seat, app.now) : null;
    const state = [mark, activity(match, player.seat, running), left === null ? '' : clockText(left)].filter((part) => part);
    const wins = winsOf(app.state, player);
    const classes = [acts ? 'to-move' : '', away ? 'away' : '', isOut(match, player.seat) ? 'out' : ''].join(' ');
    return h('div.plate', { key: player.person, class: `seat-stripe-${player.seat % 8} ${classes}` },
             h('span.portrait', null, person && figureOf(person.figure), h('span.dot', null), reactionOf(app, player.person)),
             h('span.grow', null, h('strong.name', null, isMe ? t('%1, you', player.name) : player.name),
               h('span.state', null, away || state.join(' · '))),
             person?.computer && h('span.sign', null, t('computer')),
             running && hasSealed(match, player.seat) && h('span.sealed', null, iconOf('envelope')),
             wins !== null && h('span.wins', { 'aria-label': t('%n wins', wins) }, String(wins)));
}
