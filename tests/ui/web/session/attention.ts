// What is said and heard, once each.
import { attention, isMyTurn } from '../../../../ui/web/pages/attention';
import { mayResign } from '../../../../ui/web/pages/seats';
import type { Room } from '../../../../ui/web/protocol/messages';
import { equal, Page, players, room, test } from './testing';

const game = 'rock_paper_scissors';
const view = (phase: string, more: object = {}) =>
    ({ gestures: 3, rule: 'elimination', first_to: 3, round: 1, phase, in: [0, 1], committed: {}, revealed: {},
       scores: [], rounds: [], ...more });
const committed = { 0: 'aa', 1: 'bb' };

/** What is said from each of these views on, told one after the other; Lea has seat 1. */
function said(steps: [turn: number[], view: object][], end: object | null = null): string[] {
    const page = new Page().online().hear('room', room({ game }))
        .hear('start_game', { match: 'm1', number: 1, game, options: {}, players, step: 1, turn: [0],
                              view: view('commit') });
    const words: string[] = [];
    const hear = (type: string, content: object) => {
        const before = page.state;
        words.push(...attention(before, page.hear(type, content).state).assertive);
    };
    steps.forEach(([turn, shown], index) => hear('view', { match: 'm1', step: index + 2, turn, view: shown }));
    if (end)
        hear('end_game', { match: 'm1', step: 9, ...end });
    return words;
}

test('the turn is said once in a round, and not where the page opens by itself', () => {
    equal(said([[[0, 1], view('commit')], [[0], view('commit', { committed: { 1: 'bb' } })],
                [[0, 1], view('reveal', { committed })], [[1], view('reveal', { committed })],
                [[0, 1], view('commit', { round: 2 })]]), ['Your turn', 'Your turn']);
});

test('an end is not said together with a turn', () => {
    const result = { winners: [1], ranking: [[1], [0]], reason: 'won' };
    equal(said([[[0, 1], view('reveal', { committed })]], { view: view('over'), result }), ['You win, Lea']);
});

test('it is nobody\'s turn in a duel while the page answers', () => {
    const page = new Page().online().hear('room', room({ game: 'bulls_and_cows' }));
    const shown = (phase: string) => page.hear('start_game', {
        match: 'm1', number: 1, game: 'bulls_and_cows', options: {}, players, step: 1, turn: [1],
        view: { mode: 'duel', phase, boards: [], commitments: {}, symbols: 10, length: 4 } }).state;
    equal(['guess', 'answer', 'reveal'].map((phase) => isMyTurn(shown(phase))), [true, false, false]);
});

test('who is out of a match, or only watches, has nothing to resign', () => {
    const begun = (within: number[], more: object = {}) => mayResign(new Page().online().hear('room', room({ game }))
        .hear('start_game', { match: 'm1', number: 1, game, options: {}, players, step: 1, turn: [0],
                              view: view('commit', { in: within }), ...more }).state);
    equal([begun([0, 1]), begun([0]), begun([0], { players: players.slice(0, 1) })], [true, false, false]);
});

test('another figure than was wished is said once: on coming in, and for each wish', () => {
    const page = new Page({ figure: 1 }).online();
    const hear = (type: string, content: object, re?: number) => {
        const before = page.state;
        return attention(before, page.hear(type, content, re).state).polite;
    };
    const told = 'Somebody here has your figure already. At this table you are Figure';
    const withFigure = (figure: number) =>
        room({ people: (room() as Room).people.map((each) => (each.person === 'p1' ? { ...each, figure } : each)) });
    equal([hear('room', withFigure(2)), hear('room', withFigure(2))], [[`${told} 3.`], []]);
    page.tell({ type: 'ask', request: { type: 'rename', content: { figure: 7 } } });
    equal([hear('ok', { name: 'Lea', figure: 7 }, page.state.nextId - 1), hear('room', withFigure(7))], [[], []]);
    page.tell({ type: 'ask', request: { type: 'rename', content: { figure: 1 } } });
    equal([hear('ok', { name: 'Lea', figure: 1 }, page.state.nextId - 1), hear('room', withFigure(2))],
          [[], [`${told} 3.`]]);
});
