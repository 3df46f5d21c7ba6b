// The moves of a match, and looking back at it.
import type { ListedMove, Seat } from '../boards/board';
import { h, Maybe, Tree } from '../dom/tree';
import { isRunning, MatchState } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { button, iconButton } from './parts';

export function seatsOf(app: App, match: MatchState): Seat[] {
    return match.players.map(({ seat, name, person }) => ({
        index: seat, name, person, figure: app.state.figures[person] ?? 0, you: person === app.state.person }));
}

export function movesOf(app: App, match: MatchState): ListedMove[] {
    return app.boards.moves(match.game, match.view, seatsOf(app, match));
}

export function lookBackBar(app: App, match: MatchState): Tree {
    const moves = movesOf(app, match);
    const last = moves.length;
    const at = Math.min(app.ui.look ?? last, last);
    const before = last ? moves[0].number - 1 : 0; // that are not held any more
    // Disabled, a button would lose the focus.
    const way = (by: number) => ({ 'aria-disabled': at + by < 0 || at + by > last ? 'true' : null });
    const go = (by: number) => () => app.set({ look: Math.min(Math.max(at + by, 0), last) });
    return h('div.looking', { key: 'look' },
             h('p.muted', { role: 'status' }, t('Move %1 of %2', before + at, before + last)),
             h('div.pair', null, iconButton('back', t('One move back'), go(-1), way(-1)),
               iconButton('next', t('One move on'), go(1), way(1)),
               button('main', t('Back to now'), () => app.set({ look: null }))));
}

/** Beside the board, where there is room: one stop for Tab, with the arrows from move to move. */
export function moveList(app: App, match: MatchState): Maybe {
    const moves = movesOf(app, match);
    const at = Math.min(app.ui.look ?? moves.length, moves.length);
    const go = (step: number) =>
        app.set({ look: step < moves.length || !isRunning(app.state) ? Math.max(step, 0) : null });
    const ways: Record<string, number> = { ArrowLeft: at - 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowDown: at + 1,
                                           Home: 0, End: moves.length };
    const key = (event: KeyboardEvent) => {
        if (ways[event.key] === undefined)
            return;
        event.preventDefault();
        go(Math.min(ways[event.key], moves.length));
    };
    const inARow = app.boards.entry(match.game)?.inTurns(match.view as never) ? 2 : 1;
    return moves.length > 0 && h('section.card.moves', { key: 'moves' }, h('h2', null, t('Moves')),
        h('div',
          { role: 'listbox', 'aria-label': t('Moves'), tabindex: 0, onkeydown: key, class: inARow === 2 ? 'pairs' : '',
            'aria-activedescendant': at ? `move-${at}` : null, mounted: follow },
          moves.map(({ number, text, said }, index) => [
              index % inARow === 0 && h('span', { 'aria-hidden': 'true' }, String(Math.ceil(number / inARow))),
              h('div', { role: 'option', id: `move-${index + 1}`, 'aria-selected': String(at === index + 1),
                         'aria-label': said, onclick: () => go(index + 1) }, text)])));
}

// The move that the board shows stays in sight.
function follow(list: HTMLElement): void {
    const show = () =>
        list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    new MutationObserver(show).observe(list, { attributeFilter: ['aria-activedescendant'], childList: true });
    show();
}
