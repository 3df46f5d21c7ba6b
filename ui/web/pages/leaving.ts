// Whoever would give something up by leaving is asked first.
import { Tree } from '../dom/tree';
import type { Room } from '../protocol/messages';
import { isHost, MatchState, mySeat } from '../session/state';
import { t } from '../texts';
import type { App } from './context';
import { question } from './menu';
import { clockText } from './parts';
import { mayResign, nameOfSeat } from './seats';

function opponent(app: App): string {
    const match = app.state.match as MatchState;
    const own = mySeat(app.state);
    return match.players.length === 2 && own !== null ? nameOfSeat(match, 1 - own) : '';
}

function costs(app: App): string {
    const match = app.state.match as MatchState;
    if (opponent(app))
        return t('%1 then wins.', opponent(app));
    return match.players.length === 1 ? t('The match ends, and nobody wins.')
        : t('You are out, and the others play on.');
}

export function leaveSheet(app: App, room: Room): Tree {
    const leave = () => {
        app.ask('leave_room', {});
        app.set({ sheet: '', showLobby: true, table: '' });
    };
    if (!mayResign(app.state)) {
        const text = isHost(app.state) && room.people.length > 1
            ? t('Somebody else is the host then. You can come back with the same code.')
            : t('You can come back with the same code.');
        return question(app, 'leave', t('Leave the table?'), text, t('Stay'), t('Leave the table'), 'leave', leave);
    }
    const kept = t('If you only close this page, your seat is kept for a while (%1).', clockText(app.state.grace));
    const act = opponent(app) ? t('Leave, and let %1 win', opponent(app)) : t('Leave the match');
    return question(app, 'leave', t('Leave in the middle of the match?'), `${costs(app)} ${kept}`, t('Stay'), act,
                    'leave', leave);
}

export function resignSheet(app: App): Tree {
    const match = (app.state.match as MatchState).match;
    return question(app, 'resign', t('Resign?'), costs(app), t('Play on'), t('Resign'), 'flag',
                    () => app.ask('resign', { match }));
}

export function stopSheet(app: App): Tree {
    const match = (app.state.match as MatchState).match;
    return question(app, 'stop', t('End the match for all?'), t('Nobody wins then.'), t('Play on'),
                    t('End the match for all'), 'close',
                    () => app.ask('stop_game', { match }));
}
