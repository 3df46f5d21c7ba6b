// How a match ended, in words.
import type { End, Result } from '../protocol/messages';
import { MatchState, mySeat, State } from '../session/state';
import { t } from '../texts';
import { nameOfSeat } from './seats';

export function resultTitle(state: State): string {
    const match = state.match as MatchState;
    const { result } = state.ended as End;
    if (result.reason === 'draw' && !result.winners.length)
        return t('A draw');
    if (result.reason === 'stopped')
        return t('The match was ended');
    if (!result.winners.length)
        return result.reason === 'lost' ? t('All lose together')
            : isAlone(result) ? t('The match is over') : t('Nobody wins');
    const own = mySeat(state);
    const isCoOp = (match.options as { mode?: string }).mode === 'co_op';
    if (isCoOp && result.winners.length > 1)
        return t('All win together');
    return own !== null && result.winners.includes(own) ? ownWin(match, result.winners, own)
        : othersWin(match, result.winners);
}

const isAlone = (result: Result) => result.ranking.length === 1 && result.ranking[0].length === 1;

function ownWin(match: MatchState, winners: number[], own: number): string {
    const others = winners.filter((seat) => seat !== own).map((seat) => nameOfSeat(match, seat));
    switch (others.length) {
    case 0:
        return t('You win, %1', nameOfSeat(match, own));
    case 1:
        return t('You and %1 win', others[0]);
    case 2:
        return t('You, %1 and %2 win', others[0], others[1]);
    default:
        return t('You and %n others win', others.length);
    }
}

function othersWin(match: MatchState, winners: number[]): string {
    const names = winners.map((seat) => nameOfSeat(match, seat));
    if (names.length > 3)
        return t('%n players win', names.length);
    return names.length === 3 ? t('%1, %2 and %3 win', ...names)
        : names.length === 2 ? t('%1 and %2 win', ...names) : t('%1 wins', names[0]);
}

/** What led to it where the game itself has no word for that. */
export function resultDetail(state: State): string {
    const match = state.match as MatchState;
    const { result } = state.ended as End;
    if (['won', 'draw', 'lost'].includes(result.reason))
        return '';
    if (result.reason === 'stopped')
        return t('The host has ended it; nobody wins.');
    const second = result.winners.length ? result.ranking[1] : isAlone(result) ? result.ranking[0] : undefined;
    if (second?.length === 1)
        return departed(result.reason, nameOfSeat(match, second[0]), second[0] === mySeat(state));
    return result.winners.length ? t('The others are out.') : nobodyLeft(result.reason);
}

function departed(reason: string, name: string, own: boolean): string {
    switch (reason) {
    case 'resigned':
        return own ? t('You have resigned.') : t('%1 has resigned.', name);
    case 'timeout':
        return own ? t('Your time ran out.') : t('%1 ran out of time.', name);
    case 'left':
        return own ? t('You have left the match.') : t('%1 has left the match.', name);
    default:
        return own ? t('Your answers did not hold.') : t("%1's answers did not hold.", name);
    }
}

function nobodyLeft(reason: string): string {
    switch (reason) {
    case 'resigned':
        return t('Everybody has resigned.');
    case 'timeout':
        return t('Everybody ran out of time.');
    case 'left':
        return t('Everybody has left.');
    default:
        return t("Nobody's answers held.");
    }
}

/** 'won' for who has won, and for who watches somebody win. */
export function outcome(state: State): 'won' | 'lost' | 'draw' {
    const { result } = state.ended as End;
    const own = mySeat(state);
    if (!result.winners.length)
        return result.reason === 'lost' ? 'lost' : 'draw';
    return own === null || result.winners.includes(own) ? 'won' : 'lost';
}

/** Who has won the series, or how it stands; '' without one. */
export function seriesText(state: State): string {
    const { series } = state.room ?? {};
    if (!series)
        return '';
    if (series.winner) {
        const name = state.match?.players.find((player) => player.person === series.winner)?.name ?? '';
        return series.winner === state.person ? t('You win the series, %1.', name) : t('%1 wins the series.', name);
    }
    const wins = (state.match?.players ?? []).map((player) => series.wins[player.person] ?? 0);
    const needed = Math.floor(series.best_of / 2) + 1;
    const isDeciding = wins.length === 2 && wins[0] === needed - 1 && wins[1] === needed - 1;
    return isDeciding ? t('%1 to %2. The next one decides.', wins[0], wins[1])
        : wins.length === 2 ? t('Best of %1: %2 to %3', series.best_of, wins[0], wins[1])
        : t('Best of %1', series.best_of);
}
