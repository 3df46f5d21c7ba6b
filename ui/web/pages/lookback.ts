// The moves of a match, and looking back at it.
import type { Move, Seat } from '../boards/board';
import { h, Tree } from '../dom/tree';
import type { MatchState } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { button, iconButton } from './parts';

export function seatsOf(app: App, match: MatchState): Seat[] {
    return match.players.map(({ seat, name, person }) => ({
        index: seat, name, person, figure: app.state.figures[person] ?? 0, you: person === app.state.person }));
}

export function movesOf(app: App, match: MatchState): Move[] {
    return app.boards.moves(match.game, match.view, seatsOf(app, match));
}

export function lookBackBar(app: App, match: MatchState): Tree {
    const last = movesOf(app, match).length;
    const at = Math.min(app.ui.look ?? last, last);
    const go = (look: number) => () => app.set({ look });
    return h('div.looking', { key: 'look' },
             h('p.muted', { role: 'status' }, t('Move %1 of %2', at, last)),
             h('div.pair', null, iconButton('back', t('One move back'), go(at - 1), { disabled: at === 0 }),
               iconButton('next', t('One move on'), go(at + 1), { disabled: at === last }),
               button('main', t('Back to now'), () => app.set({ look: null }))));
}
