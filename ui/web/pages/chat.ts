// What was said: the last words below the board, and all of them in a sheet or beside it.
import { h, Maybe, Tree } from '../dom/tree';
import { longestChat, reactions } from '../protocol/messages';
import { isHost, isLive, isRunning, Line, myself, mySeat, Note } from '../session/state';
import { t } from '../texts';
import { isMyTurn } from './attention';
import type { App } from './context';
import { figureOfPerson, hostOf, iconOf, refusedLine, sheet } from './parts';
import { ownUnmute } from './people';
import { faceOf, reactionName, reactionOf } from './plates';
import { waitedFor } from './seats';

export function noteText({ what, name }: Note): string {
    const texts: Record<Note['what'], () => string> = {
        joined: () => t('%1 joined', name), left: () => t('%1 left', name),
        unreturned: () => t('%1 did not come back', name),
        dropped: () => t("%1's connection is gone", name), closed: () => t('%1 closed the window', name),
        returned: () => t('%1 is back', name), kicked: () => t('%1 was asked to leave', name),
        host: () => t('%1 is host now', name), entered: () => t('You joined'),
        figure: () => figureText(Number(name)),
    };
    return texts[what]();
}

function figureText(number: number): string {
    return t('Somebody here has your figure already. At this table you are %1.', t('Figure %1', number + 1));
}

/** For who has another figure than they wished. */
export function figureLine({ state }: App): Maybe {
    return state.otherFigure && h('p.card.soft.small', { key: 'figure' }, figureText(state.figures[state.person]));
}

function unsent(app: App): string[] {
    return app.state.requests.flatMap((request) =>
        request.type === 'chat_message' ? [(request.content as { text: string }).text] : []);
}

/** One line, and how many were not read; it opens the chat. */
export function lastWords(app: App): Tree {
    const mine = unsent(app);
    const line = [...app.state.lines].reverse().find((each) => each.kind === 'line');
    const isMine = line?.kind === 'line' && line.person === app.state.person;
    const unread = app.state.unread;
    const label = unread ? t('Chat, %n not read', unread) : t('Chat');
    const who = mine.length || isMine ? t('You') : line?.kind === 'line' ? line.name : '';
    const text = mine.length ? `${mine[mine.length - 1]} · ${t('not sent yet')}`
        : line?.kind === 'line' ? line.text : '';
    const words = who ? [h('strong', null, who), ` ${text}`] : t('Write to the table');
    return h('button.last-words',
             { type: 'button', 'aria-label': who ? `${label}. ${who}: ${text}` : label, key: 'last',
               onclick: () => app.openChat() },
             mine.length ? ownFigure(app) : line?.kind === 'line' && figureOfPerson(app, line.person),
             h('span.grow', { class: who ? '' : 'muted' }, words),
             unread > 0 && h('span.badge', null, String(unread)), iconOf('chat'));
}

function ownFigure(app: App): Maybe {
    return figureOfPerson(app, app.state.person);
}

export function chatSheet(app: App): Tree {
    return sheet(app, 'chat', t('Chat'), turnCard(app), chatBody(app, true));
}

/** Beside the board, where there is room. */
export function chatColumn(app: App): Tree {
    return h('section.card.chat-column', { key: 'chat-column', 'aria-label': t('Chat') }, h('h2', null, t('Chat')),
             chatBody(app, false));
}

// Whoever reads has to see when it is their turn. No seconds are counted in it; it is said by `attention`.
function turnCard(app: App): Maybe {
    if (!isRunning(app.state) || mySeat(app.state) === null)
        return null;
    const isMine = isMyTurn(app.state);
    const text = isMine ? t('Your turn')
        : t('%1. We say so here when it is your turn.', waitedFor(app.state, Infinity));
    return h('p.card.soft', { key: 'turn-card', class: isMine ? 'mine' : '' },
             iconOf(isMine ? 'lamp' : 'clock'), h('strong', null, text));
}

function chatBody(app: App, focus: boolean): Tree[] {
    return [
        h('div.chat-lines', { role: 'log', 'aria-live': 'off', 'aria-label': t('What was said'), tabindex: 0,
                              key: 'lines', mounted: followEnd },
          app.state.lines.length === 0 && h('p.aside', null, t('No one has said anything yet.')),
          app.state.lines.map((line, index) => lineRow(app, line, index)),
          unsent(app).map((text) => h('div.said', null, ownFigure(app), h('div', null, h('strong', null, t('You')),
                                                                   h('p', null, text),
                                                                   h('span.small.muted', null, t('not sent yet')))))),
        ...(myself(app.state)?.muted ? [mutedLine(app)] : writing(app, focus)),
    ];
}

// In place of what would be refused.
function mutedLine(app: App): Tree {
    const host = (app.state.room && hostOf(app.state.room)) || t('The host');
    const text = isHost(app.state) ? t('You are muted here.')
        : t('You are muted here. You can still read; ask %1 to let you write again.', host);
    return h('div.warning', { role: 'status', key: 'muted' }, iconOf('warning'), h('span.grow', null, text),
             isHost(app.state) && ownUnmute(app));
}

function writing(app: App, focus: boolean): Tree[] {
    const send = (event: Event) => {
        event.preventDefault();
        const text = app.ui.draft.trim();
        if (text && [...text].length <= longestChat) {
            app.ask('chat_message', { text });
            app.set({ draft: '' });
        }
    };
    const typed = (event: Event) => app.set({ draft: (event.target as HTMLInputElement).value });
    const placeholder = isLive(app.state) ? t('Write to the table') : t('Sent when we are back');
    return [
        unsaid(app) as Tree,
        h('div.smileys', { key: 'faces', role: 'group', 'aria-label': t('Reactions') }, reactions.map((what) =>
            h('button', { type: 'button', 'aria-label': reactionName(what), onclick: () => app.react(what) },
              faceOf(what)))),
        h('form.write', { key: 'write', onsubmit: send },
          h('input', { type: 'text', 'aria-label': t('Write to the table'), placeholder, '.value': app.ui.draft,
                       oninput: typed, maxlength: longestChat, autocomplete: 'off', enterkeyhint: 'send',
                       'data-focus': focus && !isTouch() }),
          h('button.main', { type: 'submit', 'aria-label': t('Send') }, iconOf('send'))),
    ].filter((each) => each);
}

// The on-screen keyboard comes when one wants to write, not when one wants to read.
const isTouch = () => matchMedia('(pointer: coarse)').matches;

function unsaid(app: App): Maybe {
    const { refused } = app.state;
    return refused && (refused.type === 'chat_message' || refused.type === 'react') && refusedLine(refused);
}

function lineRow(app: App, line: Line, index: number): Tree {
    if (line.kind === 'note')
        return h('p.aside', { key: `note ${index}` }, `${noteText(line)} · ${timeOf(line.at)}`);
    return h('div.said', { key: `line ${line.n}` },
             h('span.portrait', null, figureOfPerson(app, line.person), reactionOf(app, line.person)),
             h('div', null, h('strong', null, line.person === app.state.person ? t('You') : line.name),
               h('p', null, line.text)));
}

function timeOf(at: number): string {
    const time = new Date(at);
    return `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`;
}

// The newest line stays in sight for who has not scrolled away from it.
function followEnd(list: Element): void {
    let atEnd = true;
    list.addEventListener('scroll', () => { atEnd = list.scrollTop + list.clientHeight > list.scrollHeight - 40; },
                          { passive: true });
    const follow = () => atEnd && list.scrollTo(0, list.scrollHeight);
    new MutationObserver(follow).observe(list, { childList: true, subtree: true });
    new ResizeObserver(follow).observe(list);
    follow();
}
