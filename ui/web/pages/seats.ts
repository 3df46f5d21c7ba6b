// What each seat of the match does now, in a word, and who is away.
import type { Player, RoomPerson } from '../protocol/messages';
import type { CodeView, GestureView } from '../protocol/views';
import { isCodes, isGestures } from '../session/sealing';
import { isRunning, MatchState, mySeat, State } from '../session/state';
import { t } from '../texts';
import { clockText } from './parts';

const lineGames = ['tic_tac_toe', 'four_in_a_row', 'gomoku'];

/** 'X' or 'O' in the games that have them. */
export function markOf(game: string, seat: number): string {
    return lineGames.includes(game) ? 'XO'[seat] ?? '' : '';
}

export function personOf(state: State, person: string): RoomPerson | undefined {
    return state.room?.people.find((each) => each.person === person);
}

function secondsKept(state: State, { person }: RoomPerson, now: number): number {
    return (state.awaySince[person] ?? now) / 1000 + state.grace - now / 1000;
}

/** Away, with how long the seat is kept; '' for who is there. */
export function absence(state: State, person: RoomPerson | undefined, now: number): string {
    if (!person || person.connected)
        return '';
    const left = secondsKept(state, person, now);
    const time = clockText(left);
    if (person.away === 'closed')
        return left > 0 ? t('closed the window, seat kept for %1', time) : t('closed the window');
    return left > 0 ? t('reconnecting, seat kept for %1', time) : t('reconnecting');
}

/** The same as short as a plate needs it. */
export function shortAbsence(state: State, person: RoomPerson | undefined, now: number): string {
    if (!person || person.connected)
        return '';
    const left = secondsKept(state, person, now);
    const what = person.away === 'closed' ? t('closed the window') : t('reconnecting');
    return left > 0 ? `${what} · ${clockText(left)}` : what;
}

export function isOut(match: MatchState, seat: number): boolean {
    return isGestures(match.game, match.view) && !match.view.in.includes(seat);
}

export function mayResign(state: State): boolean {
    const [match, own] = [state.match, mySeat(state)];
    return isRunning(state) && match !== null && own !== null && !isOut(match, own);
}

export function activity(match: MatchState, seat: number, running: boolean): string {
    if (isOut(match, seat))
        return t('out');
    if (!running)
        return '';
    const acts = match.turn.includes(seat);
    if (isGestures(match.game, match.view))
        return throwActivity(match.view, seat, acts);
    if (isCodes(match.game, match.view))
        return codeActivity(match.view, seat, acts);
    return acts ? t('to move') : '';
}

function throwActivity(view: GestureView, seat: number, acts: boolean): string {
    if (view.phase === 'reveal')
        return acts ? t('opening') : t('chosen');
    return view.committed[seat] ? t('chosen') : t('choosing');
}

function codeActivity(view: CodeView, seat: number, acts: boolean): string {
    if (view.phase === 'commit')
        return view.commitments?.[seat] ? t('chosen') : t('choosing');
    if (view.phase === 'answer')
        return acts ? t('answering') : '';
    if (view.phase === 'reveal')
        return acts ? t('opening') : '';
    if (view.mode !== 'race')
        return acts ? t('to move') : '';
    return acts ? t('guessing') : t('finished');
}

export function hasSealed(match: MatchState, seat: number): boolean {
    if (isGestures(match.game, match.view))
        return match.view.phase !== 'over' && seat in match.view.committed;
    return isCodes(match.game, match.view) && match.view.mode === 'duel' && match.view.phase === 'commit'
        && seat in (match.view.commitments ?? {});
}

/** Seconds left to a seat; null where no clock runs for it. */
export function secondsLeft(match: MatchState, seat: number, now: number): number | null {
    const whole = match.clocks?.[seat];
    const gone = match.turn.includes(seat) ? (now - match.at) / 1000 : 0;
    return whole === undefined ? null : Math.max(0, whole - gone);
}

/** What is left to move, to whoever has to. */
export function secondsToMove(match: MatchState, now: number): number | null {
    return match.seconds === undefined || !match.turn.length ? null
        : Math.max(0, match.seconds - (now - match.at) / 1000);
}

export function nameOfSeat(match: MatchState, seat: number): string {
    return match.players.find((player) => player.seat === seat)?.name ?? t('Player %1', seat + 1);
}

/**
 * How often a player has won: in the series where there is one, else at this table; null before anything was counted.
 */
export function winsOf(state: State, player: Player): number | null {
    const { series, score } = state.room ?? {};
    if (series)
        return series.wins[player.person] ?? 0;
    const counted = (score ?? []).some((entry) => entry.matches > 0);
    return counted ? score?.find((entry) => entry.person === player.person)?.wins ?? 0 : null;
}

export function waitedFor(state: State, now: number): string {
    const match = state.match as MatchState;
    const others = match.turn.filter((seat) => seat !== mySeat(state)); // the page opens and answers for its own
    const names = others.map((seat) => nameOfSeat(match, seat));
    if (names.length !== 1)
        return names.length === 2 ? t('Waiting for %1 and %2', ...names)
            : names.length ? t('Waiting for %n players', names.length) : t('Just a moment');
    const person = personOf(state, match.players.find((player) => player.seat === others[0])?.person ?? '');
    if (!person || person.connected)
        return t('Waiting for %1', names[0]);
    const left = secondsKept(state, person, now);
    const away = person.away === 'closed' ? t('%1 has closed the window', names[0]) : t('%1 is reconnecting', names[0]);
    return left > 0 && isRunning(state) ? `${away} · ${clockText(left)}` : away;
}
