// What is said of bulls and cows.
import type { CodeBoard, CodeRow, CodeView, Feedback } from '../../protocol/views';
import type { BoardState, Seat, Translate } from '../board';
import { bestOf, boardOf, limitOf } from './rules';

const fewLeft = 10; // worth saying where the host has set no limit

export const counted = ({ bulls, cows }: Feedback, t: Translate): string =>
    `${t('%n bulls', bulls)}, ${t('%n cows', cows)}`;

/** "guess 2: 1 0 4 5, 1 bull, 1 cow". */
export function rowText(row: CodeRow, index: number, seats: Seat[], t: Translate): string {
    const what = [...(row.guess === undefined ? [] : [[...row.guess].join(' ')]), counted(row, t)].join(', ');
    return row.seat === undefined ? t('guess %1: %2', index + 1, what)
                                  : t("%1's guess %2: %3", nameOf(seats, row.seat, t), index + 1, what);
}

export const nameOf = (seats: Seat[], seat: number, t: Translate): string =>
    seats[seat]?.name || t('Player %1', seat + 1);

/** "3 guesses", "solved in 5". */
export function progress(board: CodeBoard, t: Translate): string {
    return board.solved ? t('solved in %1', board.rows.length) : t('%n guesses', board.rows.length);
}

function left(view: CodeView, board: CodeBoard, t: Translate): string {
    const rest = limitOf(view) - board.rows.length;
    if (view.phase === 'over' || board.solved || rest < 0 || (view.guesses === 0 && rest > fewLeft))
        return '';
    return rest === 0 ? t('none left') : rest === 1 ? t('the last one') : t('%n left', rest);
}

/** What stands above the board; null where the page's own line says it. */
export function turnLine(state: BoardState, t: Translate): string | null {
    const view = state.view as CodeView;
    const board = boardOf(view, state.me);
    if (state.over || state.me === null || !board)
        return null;
    if (view.mode === 'duel')
        return duelLine(view, board, state, t);
    if (view.mode === 'race' && board.solved)
        return board.rows.length === 1 ? t('Solved with your first guess')
                                       : t('Solved in %n guesses', board.rows.length);
    return state.turn.includes(state.me) ? guessLine(view, board, t)
        : view.mode === 'race' ? t('The others still guess.') : null;
}

function guessLine(view: CodeView, board: CodeBoard, t: Translate): string {
    const number = board.rows.length + 1;
    return view.guesses ? t('Your guess %1 · of %2', number, limitOf(view)) : t('Your guess %1', number);
}

function duelLine(view: CodeView, board: CodeBoard, state: BoardState, t: Translate): string | null {
    const me = state.me as number;
    const other = nameOf(state.seats, 1 - me, t);
    if (view.phase === 'commit')
        return state.turn.includes(me) && !state.sending ? t('Set a code for %1', other) : t('Your code is sealed.');
    if (view.phase === 'answer' && view.pending && view.pending.seat !== me)
        return t('Your answer to %1', view.pending.guess);
    return view.phase === 'guess' && state.turn.includes(me) ? guessLine(view, board, t) : null;
}

const spelled = (code: string): string => [...code].join(code.length > 4 ? '' : ' ');

/** Title and detail of one of a duel's boards. */
export function duelCaption(view: CodeView, guesser: number, state: BoardState, t: Translate): [string, string] {
    const owner = 1 - guesser;
    const board = boardOf(view, guesser);
    const name = (seat: number) => nameOf(state.seats, seat, t);
    const detail = !board ? '' : view.pending?.seat === guesser
        ? t('guess %1 waits for its answer', board.rows.length + 1)
        : view.phase === 'over' && !board.solved ? t('not solved') : left(view, board, t) || progress(board, t);
    const code = view.secrets?.[owner]?.code;
    const opened = code ? `${detail} · ${spelled(code.slice(0, 8))}` : undefined;
    const own = (state.sealed as { code?: string } | undefined)?.code;
    if (owner !== state.me)
        return [guesser === state.me ? t("%1's code", name(owner))
                : t("%1 looks for %2's code", name(guesser), name(owner)),
                opened ?? detail];
    return [t('%1 looks for yours', name(guesser)), opened ?? (own ? t('only you see %1', spelled(own)) : detail)];
}

/** Somebody has solved a race; what that means for the reader. */
export function notice(view: CodeView, state: BoardState, t: Translate): string {
    const best = bestOf(view);
    const own = boardOf(view, state.me);
    if (view.mode !== 'race' || state.over || !best || best.seat === null || !own || own.solved)
        return '';
    const [who, needed] = [nameOf(state.seats, best.seat, t), best.rows.length];
    const rest = needed - own.rows.length;
    if (rest <= 0)
        return t('%1 needed %2.', who, needed);
    return rest === 1 ? t('%1 needed %2. Solve it with your next guess to share the win.', who, needed)
                      : t('%1 needed %2. You can still do better.', who, needed);
}

export function endText(view: CodeView, t: Translate): string {
    const best = bestOf(view);
    const code = view.secret?.code.slice(0, 8);
    if (!code)
        return best ? t('Found with guess %1', best.rows.length) : '';
    return best ? t('The code was %1, found with guess %2', code, best.rows.length) : t('The code was %1', code);
}

export function optionsText(options: object, t: Translate): string {
    const { mode, length = 4, symbols = 10, repeats = false } = options as Partial<CodeView>;
    const name = mode === 'co_op' ? t('together') : mode === 'duel' ? t('duel') : t('race');
    return length === 4 && symbols === 10 && !repeats ? name : t('%1, %2 of %3', name, length, symbols);
}
