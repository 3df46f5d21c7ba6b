// The page's icons by name, in the colour of the text beside them. Those that are not needed at once come later: an
// icon is empty until then.
import back from 'resources/icons/back.svg';
import chat from 'resources/icons/chat.svg';
import check from 'resources/icons/check.svg';
import clock from 'resources/icons/clock.svg';
import close from 'resources/icons/close.svg';
import envelope from 'resources/icons/envelope.svg';
import eye from 'resources/icons/eye.svg';
import join from 'resources/icons/join.svg';
import lamp from 'resources/icons/lamp.svg';
import leave from 'resources/icons/leave.svg';
import next from 'resources/icons/next.svg';
import plus from 'resources/icons/plus.svg';
import rematch from 'resources/icons/rematch.svg';
import retry from 'resources/icons/retry.svg';
import send from 'resources/icons/send.svg';
import visible from 'resources/icons/visible.svg';
import warning from 'resources/icons/warning.svg';
import more from '../drawings/more.svg';
import { drawing } from './drawing';
import { svg } from './element';

const texts: Record<string, string> = {
    back, chat, check, clock, close, envelope, eye, join, lamp, leave, next, plus, rematch, retry, send, visible,
    warning,
    more,
};

export type IconName = 'back' | 'chat' | 'check' | 'clock' | 'close' | 'envelope' | 'eye' | 'flag' | 'globe' | 'join'
    | 'lamp' | 'leave' | 'lock' | 'more' | 'next' | 'person' | 'phone' | 'plus' | 'rematch' | 'retry' | 'seal' | 'send'
    | 'settings' | 'sound' | 'verified' | 'visible' | 'warning';

export function icon(name: IconName, className = 'icon'): SVGSVGElement {
    return drawn(name, className);
}

const waiting = new Map<SVGSVGElement, string>(); // what is to be filled once its drawing is there
let fetchMore = (_name: string) => {};

/** What is called when a drawing is wanted that is not there yet. */
export function whenWanted(fetch: (name: string) => void): void {
    fetchMore = fetch;
}

/** An icon, a reaction or another drawing; black becomes the colour of the text. */
export function drawn(name: string, className: string): SVGSVGElement {
    if (texts[name] !== undefined)
        return drawing(texts[name].replace(/#000/g, 'currentColor'), className);
    const empty = svg('svg', { class: className, viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    waiting.set(empty, name);
    fetchMore(name);
    return empty;
}

/** Takes drawings that came later, and fills in its place what was empty. */
export function addDrawings(more: Record<string, string>): void {
    Object.assign(texts, more);
    for (const [empty, name] of [...waiting].filter((each) => texts[each[1]] !== undefined)) {
        waiting.delete(empty);
        const full = drawn(name, empty.getAttribute('class') ?? '');
        for (const { name: key, value } of [...full.attributes].filter((each) => each.name !== 'xmlns'))
            empty.setAttribute(key, value);
        empty.replaceChildren(...full.childNodes);
    }
}
