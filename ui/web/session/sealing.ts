// Commitments as PROTOCOL.md, section 6, has them: what is chosen is sealed before anybody can see it.
import type { CodeView, Feedback, GestureView, View } from '../protocol/views';
import { sha256 } from './sha256';

/** What this page has sealed, and only it knows. */
export interface Choice {
    match: string;
    round: number;
    seat: number;
    game: string;
    gesture?: number;
    code?: string;
    nonce: string;
    commit: string;
}

export const serversSeat = 4294967295;

const utf8 = (text: string) => new TextEncoder().encode(text);

function u32(value: number): Uint8Array {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value);
    return bytes;
}

function unhex(text: string): Uint8Array {
    return Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

export function commitment(match: string, round: number, seat: number, game: string, nonce: string,
                           payload: number | string): string {
    const lp = (bytes: Uint8Array) => [u32(bytes.length), bytes];
    const parts = [...lp(utf8('parlor/commit/1')), ...lp(utf8(match)), u32(round), u32(seat), ...lp(utf8(game)),
                   ...lp(unhex(nonce)), ...lp(typeof payload === 'number' ? Uint8Array.of(payload) : utf8(payload))];
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return sha256(whole);
}

export function isGestures(game: string, _view: View): _view is GestureView {
    return game === 'rock_paper_scissors';
}

export function isCodes(game: string, _view: View): _view is CodeView {
    return game === 'bulls_and_cows';
}

/** Which round a choice is sealed for now; null where nothing is sealed in this game. */
export function sealedRound(game: string, view: View): number | null {
    if (isGestures(game, view))
        return view.round;
    return isCodes(game, view) && view.mode === 'duel' ? 0 : null;
}

/** What each seat has committed to, as the view says it. */
export function commitmentsIn(game: string, view: View): Record<string, string> {
    if (isGestures(game, view))
        return view.committed;
    if (!isCodes(game, view))
        return {};
    return view.commitments ?? (view.commitment ? { [serversSeat]: view.commitment } : {});
}

/** null where the view asks for no choice, or the choice is none of this game's. */
export function seal(match: string, seat: number, game: string, view: View, choice: object,
                     nonce: string): Choice | null {
    const round = sealedRound(game, view);
    const { gesture, code } = choice as { gesture?: number; code?: string };
    const payload = gesture ?? code;
    if (round === null || payload === undefined || (view as { phase?: string }).phase !== 'commit')
        return null;
    return { match, round, seat, game, nonce, commit: commitment(match, round, seat, game, nonce, payload),
             ...(gesture === undefined ? { code } : { gesture }) };
}

export function inClear(choice: Choice): { gesture: number } | { code: string } {
    return choice.gesture === undefined ? { code: choice.code ?? '' } : { gesture: choice.gesture };
}

export function feedback(code: string, guess: string): Feedback {
    let bulls = 0, common = 0;
    for (let i = 0; i < code.length; i++)
        bulls += Number(code[i] === guess[i]);
    for (const symbol of new Set(guess))
        common += Math.min(code.split(symbol).length, guess.split(symbol).length) - 1;
    return { bulls, cows: common - bulls };
}
