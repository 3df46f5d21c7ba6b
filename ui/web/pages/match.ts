// The match: whose turn it is, the board, what to do; and its end.
import { figure } from '../dom/figures';
import { drawn } from '../dom/icons';
import { foreign, h, Maybe, Tree } from '../dom/tree';
import type { End, Room } from '../protocol/messages';
import { sealedChoice } from '../session/fairness';
import { inClear } from '../session/sealing';
import { isHost, isLive, isPending, isRunning, MatchState, myself, mySeat } from '../session/state';
import { t } from '../texts';
import { isMyTurn } from './attention';
import type { App } from './context';
import { fairLine } from './fair';
import { openGame } from './gameform';
import { lookBackBar, moveList, movesOf, seatsOf } from './lookback';
import {
    button, clockText, figureOf, figureOfPerson, hostOf, iconOf, isPlayer, refusedLine, startNow, stopWaiting,
} from './parts';
import { plates } from './plates';
import { outcome, resultDetail, resultTitle, seriesText } from './results';
import { secondsToMove, waitedFor } from './seats';
import { reconnectCard } from './trouble';

export function matchParts(app: App, room: Room): Maybe[] {
    const match = app.state.match as MatchState;
    const board = boardOf(app, match);
    // How it came out is not told before the board shows it.
    const isOpen = !board?.busy;
    const ended = app.state.ended !== null && isOpen;
    const seen = isOpen ? app : app.asSettled();
    const isLooking = app.ui.look !== null;
    return [
        plates(seen),
        h('section.board-space', { class: `${ended ? 'ended' : ''} ${isLive(app.state) ? '' : 'stale'}` },
          ended && !isLooking ? endTitle(app) : turnLine(app, match),
          ended && !isLooking && standing(app, match),
          board ? foreign(`board ${app.boards.number}`, () => board.element)
              : h('div.board-wait', null, missingBoard(app, match)),
          reconnectCard(app)),
        h('section.act', null, isLooking ? lookBackBar(app, match) : ended ? endActs(app, room)
            : [board && foreign(`act ${app.boards.number}`, () => board.act),
               h('p.hint', null, mySeat(app.state) === null ? watchLine(app) : board?.hint ?? ''), stopWaiting(app)]),
        app.showsMoves && moveList(app, seen.state.match as MatchState),
    ];
}

function watchLine(app: App): string {
    return app.state.waitsForSeat ? t('You sit down by yourself as soon as a seat is free.') : t('You are watching.');
}

function missingBoard(app: App, match: MatchState): string {
    return app.boards.isKnown(match.game) ? t('Just a moment')
        : t('This page does not know the game “%1”. You may watch and leave.', match.game);
}

/** The board of this match, showing what is known now. */
function boardOf(app: App, match: MatchState) {
    const board = app.boards.boardFor(match.match, match.game, (id) => ({
        t, announce: app.announce, sound: (name) => app.sound(name), figure: (number) => figure(number), drawing: drawn,
        play: (move) => app.play(move),
        remember: (key, value) => app.storage.remember(id, key, value), recall: (key) => app.storage.recall(id, key),
        lessMotion: matchMedia('(prefers-reduced-motion: reduce)').matches }));
    const choice = sealedChoice(app.state);
    board?.state({ view: match.view, options: match.options, seats: seatsOf(app, match), turn: match.turn,
                   me: mySeat(app.state),
                   live: isLive(app.state) && app.ui.look === null, over: app.state.ended !== null,
                   sending: isPending(app.state, 'play'), ...(choice ? { sealed: inClear(choice) } : {}) });
    return board;
}

function turnLine(app: App, match: MatchState): Tree {
    const isMine = isMyTurn(app.state);
    const seconds = isRunning(app.state) ? secondsToMove(match, app.now) : null;
    const live = isLive(app.state);
    return h('h1.turn', { key: 'turn', class: isMine && live ? 'mine' : '' },
             isMine && live && app.ui.look === null && iconOf('lamp'), h('span', null, turnText(app, isMine, live)),
             live && seconds !== null && app.ui.look === null && h('span.clock', null, `· ${clockText(seconds)}`));
}

function turnText(app: App, isMine: boolean, live: boolean): string {
    if (app.ui.look !== null)
        return t('Looking back');
    if (!live)
        return t('Reconnecting');
    if (app.state.alarm)
        return t('Your choice stays closed');
    if (!app.boards.board && app.boards.isKnown((app.state.match as MatchState).game))
        return t('Just a moment');
    return app.boards.board?.turnLine() ?? (isMine ? t('Your turn') : waitedFor(app.state, app.now));
}

function endTitle(app: App): Tree {
    const match = app.state.match as MatchState;
    const end = app.state.ended as End;
    const game = ['won', 'draw', 'lost'].includes(end.result.reason)
        ? app.boards.endText(match.game, end.view, seatsOf(app, match)) : '';
    const detail = game || resultDetail(app.state);
    return h('div.end-title', { key: 'end' }, h('h1', { tabindex: -1 }, resultTitle(app.state)),
             detail && h('p.muted', null, detail));
}

const mostStanding = 3;

// Who has won stands on the board's rim, and beside them the reader's own figure; in a draw all without a crown.
function standing(app: App, match: MatchState): Tree {
    const { result } = app.state.ended as End;
    const own = mySeat(app.state);
    const isDraw = !result.winners.length;
    const seats = isDraw ? match.players.map((player) => player.seat) : result.winners;
    const shown = seats.slice(0, mostStanding);
    const isJoy = result.reason === 'won' && own !== null && result.winners.includes(own);
    const besides = own !== null && !shown.includes(own) && !isDraw ? own : null;
    return h('div.standing', { key: `standing ${match.match}`, class: outcome(app.state), 'aria-hidden': 'true' },
             shown.map((seat) => stander(app, match, seat, !isDraw, isJoy && seat === own)),
             seats.length > mostStanding && h('span.muted', null, `+${seats.length - mostStanding}`),
             besides !== null && stander(app, match, besides, false, false));
}

function stander(app: App, match: MatchState, seat: number, crowned: boolean, joy: boolean): Tree {
    const person = match.players.find((player) => player.seat === seat)?.person ?? '';
    return h('span.stander', { key: String(seat), class: crowned ? 'crowned' : 'small' },
             joy && foreign('sparks', () => drawn('sparks', 'sparks')),
             crowned && foreign('crown', () => drawn('crown', 'crown')),
             figureOfPerson(app, person));
}

function endActs(app: App, room: Room): Maybe[] {
    const me = myself(app.state);
    const isPlaying = me?.role === 'player';
    const canLook = app.boards.board?.lookBack !== undefined;
    const toggleReady = () => app.ask('ready', { ready: !me?.ready });
    const rematch = me?.ready ? button('quiet', t('Wait, I am not ready'), toggleReady)
        : button('main', t('Rematch'), toggleReady, 'rematch');
    const canSit = !isPlaying
        && room.people.filter((person) => isPlayer(person) && !person.computer).length < room.seats.max;
    return [
        fairLine(app), rematchLine(app, room), actError(app),
        h('div.pair', null,
          isPlaying ? rematch : canSit && button('main', t('Sit down'), () => app.ask('sit', {}), 'join'),
          canLook && button('quiet', t('Look back'), () => app.set({ look: movesOf(app, match(app)).length }))),
        isHost(app.state)
            && h('div.pair', null, button('quiet', t('Change the game'), () => openGame(app), 'settings'),
                 startNow(app, room)),
    ];
}

const match = (app: App) => app.state.match as MatchState;

const untold = ['play', 'chat_message', 'react', 'choosing']; // here: boards and chat say theirs

/** Why the last thing that was asked for was refused, where no board says it. */
export function actError(app: App): Maybe {
    const { refused } = app.state;
    return refused && !untold.includes(refused.type) && refusedLine(refused);
}

function rematchLine(app: App, room: Room): Maybe {
    const others = room.people.filter((person) => isPlayer(person) && person.person !== app.state.person);
    const ready = others.filter((person) => person.ready);
    const series = seriesText(app.state);
    const seated = others.length + Number(myself(app.state)?.role === 'player');
    const text = room.choosing && !isHost(app.state) ? t('%1 is choosing a game', hostOf(room))
        : seated < room.seats.min ? t('Waiting for players')
        : ready.length === 1 ? t('%1 is ready for a rematch.', ready[0].name)
        : ready.length ? t('%n are ready for a rematch.', ready.length)
        : myself(app.state)?.ready ? t('Waiting for the others to be ready') : '';
    const words = [series, text].filter((part) => part).join(' · ');
    return words && h('p.card.soft', { key: 'rematch' }, ready[0] && figureOf(ready[0].figure),
                      h('strong', null, words));
}

