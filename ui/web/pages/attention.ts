// What is said to a screen reader and heard, from one state to the next.
import { isLive, isRunning, Line, mySeat, State } from '../session/state';
import { t } from '../texts';
import { noteText } from './chat';
import { outcome, resultTitle } from './results';

export interface Attention {
    sounds: string[];
    polite: string[];
    assertive: string[];
}

/** Whether the person is to act. What was sealed the page opens, and answers with, by itself. */
export function isMyTurn(state: State): boolean {
    const seat = mySeat(state);
    const phase = (state.match?.view as { phase?: string } | undefined)?.phase;
    return isRunning(state) && seat !== null && (state.match?.turn.includes(seat) ?? false)
        && phase !== 'reveal' && phase !== 'answer';
}

export function attention(before: State, after: State): Attention {
    const found: Attention = { sounds: [], polite: [], assertive: [] };
    if (before === after)
        return found;
    tellTurn(found, before, after);
    tellLines(found, before, after);
    if (after.alarm && !before.alarm)
        found.assertive.push(t('Your choice stays closed'));
    if (!isLive(before) && isLive(after) && before.link.lostAt && before.room && after.room)
        found.polite.push(t('We are back.'));
    if (isLive(before) && after.link.phase === 'waiting')
        found.polite.push(t('Reconnecting'));
    return found;
}

function tellTurn(found: Attention, before: State, after: State): void {
    const isNew = !isMyTurn(before) || before.match?.match !== after.match?.match;
    const mayWait = after.match?.step !== before.match?.step || isNew;
    if (isMyTurn(after) && isNew && mayWait && isLive(after)) {
        found.assertive.push(t('Your turn'));
        found.sounds.push('turn');
    }
    if (after.ended && before.ended === null && before.match?.match === after.match?.match) {
        found.assertive.push(resultTitle(after));
        found.sounds.push(outcome(after) === 'won' ? 'won' : 'lost');
    }
}

const isToldAtOnce = (line: Line) => line.kind === 'note' && line.what === 'figure';

// What comes when the table is first shown was said before.
function tellLines(found: Attention, before: State, after: State): void {
    const isFirst = before.room?.room !== after.room?.room || !before.lines.length;
    const isNew = (line: Line) => !before.lines.includes(line) && (!isFirst || isToldAtOnce(line));
    for (const line of after.lines.filter(isNew)) {
        if (line.kind === 'note') {
            found.polite.push(noteText(line));
            if (line.what === 'joined')
                found.sounds.push('joined');
        } else if (line.person !== after.person) {
            found.polite.push(t('%1 says: %2', line.name, line.text));
            found.sounds.push('chat');
        }
    }
}

const saidForMs = 3000;

/** To a screen reader. */
export function announce(sentence: string, how: 'polite' | 'assertive'): void {
    // What is beside an open sheet is inert.
    const region = document.querySelector(`dialog[open] [aria-live=${how}]`)
        ?? document.getElementById(how) as HTMLElement;
    const line = document.createElement('p');
    line.textContent = sentence;
    region.append(line);
    setTimeout(() => line.remove(), saidForMs);
}
