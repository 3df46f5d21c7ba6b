// What the page does by itself so that nobody has to trust anybody: it opens what it sealed when it is time, answers
// guesses at its code, and checks the seals of the others. Pure.
import type {
    BySeat, Chosen, CodeBoard, CodeView, GestureRound, GestureView, Move, TranscriptEntry,
} from '../protocol/views';
import { ask, MatchState, mySeat, State, Step, Verdict } from './state';
import {
    Choice, commitment, commitmentsIn, feedback, isCodes, isGestures, seal, sealedRound, serversSeat,
} from './sealing';

/** The choice that the present phase is sealed with: on its way, or taken by the server. */
export function sealedChoice(state: State): Choice | null {
    const match = state.match;
    const seat = mySeat(state);
    if (!match || seat === null || state.ended)
        return null;
    const committed = commitmentsIn(match.game, match.view)[seat];
    const choice = choiceOf(state.choices, match, seat);
    const isOnItsWay = state.requests.some(
        ({ content }) => (content as { move?: { commit?: string } }).move?.commit === choice?.commit);
    return choice && (committed ? committed === choice.commit : isOnItsWay) ? choice : null;
}

// Of two tabs each may have sealed one: the one that the server has taken counts, else the last one of this tab.
function choiceOf(choices: Choice[], { match, game, view }: MatchState, seat: number): Choice | undefined {
    const round = sealedRound(game, view);
    const found = choices.filter((each) => each.match === match && each.round === round && each.seat === seat);
    return found.find((each) => each.commit === commitmentsIn(game, view)[seat]) ?? found[found.length - 1];
}

/** With what another tab has sealed meanwhile. */
export function withChoices(state: State, kept: Choice[]): State {
    const others = kept.filter(({ commit }) => !state.choices.some((each) => each.commit === commit));
    return others.length ? { ...state, choices: [...others, ...state.choices] } : state;
}

/** A choice of the player: sealed where the game wants that, else sent as it is. */
export function play(state: State, now: number, move: Chosen, nonce: string): Step {
    const match = state.match;
    const seat = mySeat(state);
    if (!match || seat === null || state.ended)
        return [state, []];
    const choice = seal(match.match, seat, match.game, match.view, move, nonce);
    // What would have to be sealed never goes out in clear, whatever phase the view names.
    if (!choice && ('gesture' in move || 'code' in move))
        return [state, []];
    const content = { match: match.match, step: match.step, move: choice ? { commit: choice.commit } : move as Move };
    if (!choice)
        return ask([state, []], now, 'play', content);
    const others = state.choices.filter((each) => each.match !== choice.match || each.round !== choice.round);
    return ask([{ ...state, choices: [...others, choice] }, [{ do: 'keepChoice', choice }]], now, 'play', content);
}

/** Keeps what was committed to, to compare it with the transcript. */
export function observe(state: State): State {
    if (!state.match)
        return state;
    const seen = Object.entries(commitmentsIn(state.match.game, state.match.view))
        .map(([seat, commit]) => `${seat} ${commit}`);
    const fresh = seen.filter((each) => !state.commits.includes(each));
    return fresh.length ? { ...state, commits: [...state.commits, ...fresh] } : state;
}

/** Opens or answers where it is due. Each is done once; a view that comes again asks for nothing new. */
export function act(state: State, now: number): Step {
    const match = state.match;
    const seat = mySeat(state);
    if (!match || seat === null || state.ended || !match.turn.includes(seat))
        return [state, []];
    const [key, move, alarm] = due(state, seat);
    if (alarm)
        return [{ ...state, alarm }, []];
    if (!move || key === state.opened)
        return [state, []];
    return ask([{ ...state, opened: key }, []], now, 'play', { match: match.match, step: match.step, move });
}

function due(state: State, seat: number): [string, Move | null, State['alarm']] {
    const present = state.match as MatchState;
    const { match, game, view, step } = present;
    const choice = choiceOf(state.choices, present, seat);
    const phase = (view as { phase?: string }).phase;
    if (!choice || (phase !== 'reveal' && phase !== 'answer'))
        return ['', null, null];
    const committed = commitmentsIn(game, view);
    if (committed[seat] !== choice.commit)
        return ['', null, 'other'];
    if (isEarly(game, view as GestureView | CodeView, committed, phase, seat))
        return ['', null, 'early'];
    // Somebody else's opening makes it another step, and the own one is on its way already.
    return phase === 'answer' ? [`${match} ${step} answer`, answer(view as CodeView, choice), null]
        : [`${match} ${choice.commit} reveal`, opening(choice), null];
}

function opening({ gesture, code = '', nonce }: Choice): Move {
    return gesture === undefined ? { code, nonce } : { gesture, nonce };
}

function answer(view: CodeView, choice: Choice): Move | null {
    return view.pending ? { answer: feedback(choice.code ?? '', view.pending.guess) } : null;
}

// A throw stays closed until all are sealed, two at least and the own one among them; a code until both have guessed
// equally often, and one to the end.
function isEarly(game: string, view: GestureView | CodeView, committed: Record<string, string>, phase: string,
                 own: number): boolean {
    if (isGestures(game, view))
        return view.in.length < 2 || !view.in.includes(own) || view.in.some((seat) => !committed[seat]);
    if (!isCodes(game, view) || phase !== 'reveal')
        return false;
    const [one, other] = view.boards;
    const isUsedUp = view.guesses > 0 && one.rows.length >= view.guesses;
    return one.rows.length !== other.rows.length || !(one.solved || other.solved || isUsedUp || one.rows.length >= 100);
}

/**
 * After the end: whether every seal that was opened holds. It needs the transcript for throws, or to say who has
 * played.
 */
export function judge([state, effects]: Step, now: number): Step {
    const { match, ended, transcript } = state;
    if (!match || !ended || state.verdict)
        return [state, effects];
    const isThere = transcript?.match === match.match && transcript.complete;
    if (!isThere && (isGestures(match.game, ended.view) || !match.players.length)) {
        const isAsked = state.requests.some((request) => request.type === 'get_transcript');
        return isAsked ? [state, effects]
            : ask([state, effects], now, 'get_transcript', { match: match.match, from: 0 });
    }
    if (isCodes(match.game, ended.view))
        return [{ ...state, verdict: verdictOfCodes(state, ended.view) }, effects];
    return isGestures(match.game, ended.view) && transcript
        ? [{ ...state, verdict: verdictOfThrows(state, ended.view, transcript.moves) }, effects] : [state, effects];
}

function verdictOf(state: State, sealed: number, cheat: number | null): Verdict | null {
    if (!sealed && cheat === null)
        return null;
    const name = cheat === null ? '' : state.match?.players.find((player) => player.seat === cheat)?.name ?? '';
    return { holds: cheat === null, sealed, name };
}

function verdictOfCodes(state: State, view: CodeView): Verdict | null {
    const match = state.match as NonNullable<State['match']>;
    const sealOf = (seat: number, opened: { code: string; nonce: string }) =>
        commitment(match.match, 0, seat, match.game, opened.nonce, opened.code);
    // At the end as from the start.
    const isSeen = (seat: number | string, commit: string) => commitmentsIn(match.game, view)[seat] === commit
        && state.commits.every((each) => !each.startsWith(`${seat} `) || each === `${seat} ${commit}`);
    if (view.mode !== 'duel') {
        if (!view.secret)
            return null;
        const { code } = view.secret;
        const holds = isSeen(serversSeat, sealOf(serversSeat, view.secret))
            && view.boards.every((board) => rowsHold(board, code));
        return verdictOf(state, 1, holds ? null : serversSeat);
    }
    const opened = Object.entries(view.secrets ?? {});
    for (const [seat, secret] of opened) {
        const commit = sealOf(Number(seat), secret);
        // Whose code it is has answered the other's guesses.
        const asked = view.boards.find((board) => board.seat === 1 - Number(seat));
        if (!isSeen(seat, commit) || !rowsHold(asked, secret.code))
            return verdictOf(state, opened.length, Number(seat));
    }
    return verdictOf(state, opened.length, null);
}

function rowsHold(board: CodeBoard | undefined, code: string): boolean {
    return (board?.rows ?? []).every((row) => {
        const right = row.guess === undefined ? row : feedback(code, row.guess);
        return right.bulls === row.bulls && right.cows === row.cows;
    });
}

function verdictOfThrows(state: State, view: GestureView, moves: TranscriptEntry[]): Verdict | null {
    const { match, game } = state.match as NonNullable<State['match']>;
    const last = new Map<number, string>();
    const thrown: BySeat<number>[] = []; // by round
    const sealed = new Set<string>();
    let [count, round] = [0, 1];
    for (const { seat, move } of moves) {
        const made = move as { commit?: string; gesture?: number; nonce?: string } | undefined;
        if (seat === null || !made)
            continue;
        if (made.commit !== undefined) {
            last.set(seat, made.commit);
            sealed.add(`${seat} ${made.commit}`);
        } else if (made.gesture !== undefined) {
            // Entries do not say which round it was: one that nobody opened is played again under the same number.
            while (round <= view.round
                   && commitment(match, round, seat, game, made.nonce ?? '', made.gesture) !== last.get(seat))
                round++;
            if (round > view.round)
                return verdictOf(state, count, seat);
            thrown[round] = { ...thrown[round], [seat]: made.gesture };
            count++;
        }
    }
    const changed = state.commits.find((each) => !sealed.has(each));
    if (changed !== undefined)
        return verdictOf(state, count, Number(changed.split(' ')[0]));
    const gone = new Set(moves.flatMap(({ seat, event }) => (event ? [String(seat)] : [])));
    return verdictOf(state, count, shownOtherwise(view, thrown, gone));
}

const roundsShown = 20; // at most, in a view

// The last rounds as they were shown have to be those of the transcript; one that was broken off is not among them.
// Where not all rounds are shown, the last one shown is the present one or the one before.
function shownOtherwise({ rounds, round }: GestureView, thrown: BySeat<number>[], gone: Set<string>): number | null {
    const decided = rounds.length < roundsShown ? [rounds.length] : [round, round - 1];
    const faults = decided.map((number) => faultIn(rounds, thrown.slice(number - rounds.length + 1), gone));
    return faults.includes(null) ? null : faults[0];
}

// The throw of somebody who left before the round was decided is not shown.
function faultIn(rounds: GestureRound[], thrown: BySeat<number>[], gone: Set<string>): number | null {
    for (const [index, { gestures }] of rounds.entries()) {
        const made = thrown[index] ?? {};
        const fault = Object.keys({ ...made, ...gestures }).find(
            (seat) => made[seat] !== gestures[seat] && !(gestures[seat] === undefined && gone.has(seat)));
        if (fault !== undefined)
            return Number(fault);
    }
    return null;
}
