// Looking back at the match that is over, move by move.
import { h, Tree } from '../dom/tree';
import type { MatchState } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { button, iconButton } from './parts';

export function movesOf(app: App): unknown[] {
    const transcript = app.state.transcript;
    return transcript && transcript.match === app.state.match?.match ? transcript.moves.filter((entry) => entry.move) : [];
}

export function lookBackBar(app: App, match: MatchState): Tree {
    const last = Math.max(match.step, movesOf(app).length);
    const at = Math.min(app.ui.look ?? last, last);
    const isHere = app.state.transcript?.complete ?? false;
    const go = (step: number) => () => app.set({ look: Math.min(Math.max(step, 0), last) });
    return h('div.looking', { key: 'look' },
             h('p.muted', { role: 'status' }, isHere ? t('Move %1 of %2', at, last) : t('Just a moment')),
             h('div.pair', null, iconButton('back', t('One move back'), go(at - 1), { disabled: !isHere || at === 0 }),
               iconButton('next', t('One move on'), go(at + 1), { disabled: !isHere || at === last }),
               button('main', t('Back to now'), () => app.set({ look: null }))));
}
