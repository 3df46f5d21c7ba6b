// What is sealed, opened, answered and checked by itself; the vectors are those of PROTOCOL.md, section 6.
import { commitment, feedback, serversSeat } from '../../../../ui/web/session/sealing';
import { sha256 } from '../../../../ui/web/session/sha256';
import { equal, Page, players, room, test, welcome } from './testing';

const hex = (from: number) => Array.from({ length: 32 }, (_, index) => (index + from).toString(16).padStart(2, '0'))
    .join('');
const match = '00112233445566778899aabbccddeeff';

test('SHA-256 of nothing, of abc, and of two blocks', () => {
    equal(sha256(new Uint8Array()), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    equal(sha256(new TextEncoder().encode('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    equal(sha256(new TextEncoder().encode('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')),
          '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
});

test('the vectors of the contract', () => {
    equal(commitment(match, 3, 1, 'rock_paper_scissors', hex(0), 4),
          '4049884ebebd131ef5c3e8c3a7780eea9cec1bd1bc13f5718ff00c4a232af3dd');
    equal(commitment(match, 0, 0, 'bulls_and_cows', hex(0), '1807'),
          '6630080b09c5926036e2b406bef32b1905bf86e63cae75a6f173978b6805391a');
});

test('bulls and cows are counted once each', () => {
    equal(feedback('1807', '1078'), { bulls: 1, cows: 3 });
    equal(feedback('1122', '2211'), { bulls: 0, cows: 4 });
    equal(feedback('1123', '1111'), { bulls: 2, cows: 0 });
});

const gestures = { gestures: 3, rule: 'elimination', first_to: 3 };
const throwing = (phase: string, committed: object, more: object = {}) =>
    ({ ...gestures, round: 1, phase, in: [0, 1], committed, revealed: {}, scores: [0, 0], rounds: [], ...more });

function throwingPage(): Page {
    const page = new Page().online().hear('room', room({ game: 'rock_paper_scissors', options: gestures }));
    return page.hear('start_game', { match, number: 1, game: 'rock_paper_scissors', options: gestures, players, step: 0,
                                     turn: [0, 1], view: throwing('commit', {}), ms: 0 });
}

const mine = commitment(match, 1, 1, 'rock_paper_scissors', hex(0), 2);
const theirs = commitment(match, 1, 0, 'rock_paper_scissors', hex(1), 0);

test('a throw is kept before its seal is sent', () => {
    const page = throwingPage().tell({ type: 'play', move: { gesture: 2 }, nonce: hex(0) });
    equal(page.done, ['keepChoice', 'send']);
    equal((page.effects[1] as any).message.content, { match, step: 0, move: { commit: mine } });
});

test('a throw that the present phase does not seal is not sent', () => {
    const page = throwingPage().hear('view', view([0, 1], throwing('reveal', { 0: theirs, 1: theirs }), 2));
    equal(page.tell({ type: 'play', move: { gesture: 2 }, nonce: hex(0) }).done, []);
});

function thrown(): Page {
    return throwingPage().tell({ type: 'play', move: { gesture: 2 }, nonce: hex(0) }).hear('ok', {}, 2);
}

const view = (turn: number[], seen: object, step: number) => ({ match, step, turn, view: seen, last: null, ms: 0 });

test('a throw is opened once, when all are sealed', () => {
    const page = thrown().hear('view', view([0, 1], throwing('reveal', { 0: theirs, 1: mine }), 2));
    equal((page.effects[0] as any).message.content.move, { gesture: 2, nonce: hex(0) });
    equal(page.hear('view', view([0, 1], throwing('reveal', { 0: theirs, 1: mine }), 2)).sent, []);
    equal(page.hear('view', view([1], throwing('reveal', { 0: theirs, 1: mine }), 3)).sent, []); // the other was faster
});

test('a throw stays closed where the host shows another seal, or not all are there', () => {
    const other = thrown().hear('view', view([0, 1], throwing('reveal', { 0: theirs, 1: theirs }), 2));
    equal([other.sent, other.state.alarm], [[], 'other']);
    const early = thrown().hear('view', view([0, 1], throwing('reveal', { 1: mine }), 2));
    equal([early.sent, early.state.alarm], [[], 'early']);
});

test('a throw stays closed where nobody else is in, or the own seat is not', () => {
    for (const seats of [[], [1], [0, 2]]) {
        const committed = { 0: theirs, 1: mine, 2: theirs };
        const page = thrown().hear('view', view([0, 1], throwing('reveal', committed, { in: seats }), 2));
        equal([page.sent, page.state.alarm], [[], 'early']);
    }
});

test('a throw that a reload has kept is opened by itself', () => {
    const choice = { match, round: 1, seat: 1, game: 'rock_paper_scissors', gesture: 2, nonce: hex(0), commit: mine };
    const page = new Page({ choices: [choice], token: 'secret' }).online({ resumed: true });
    page.hear('room', room({ game: 'rock_paper_scissors', options: gestures,
                             match: { ...view([0, 1], throwing('reveal', { 0: theirs, 1: mine }), 2), players } }));
    equal(page.sent, ['play 2']);
});

test('a throw that another tab has sealed is opened, whatever this one has sealed', () => {
    const taken = { match, round: 1, seat: 1, game: 'rock_paper_scissors', gesture: 1, nonce: hex(2),
                    commit: commitment(match, 1, 1, 'rock_paper_scissors', hex(2), 1) };
    const sealed = throwing('reveal', { 0: theirs, 1: taken.commit });
    for (const page of [throwingPage(), thrown()]) {
        page.tell({ type: 'closed', code: 4001 }).tell({ type: 'retry' }).tell({ type: 'opened', choices: [taken] });
        page.hear('welcome', welcome({ resumed: true }), 1).hear('view', view([0, 1], sealed, 2));
        equal((page.effects[0] as any).message.content.move, { gesture: 1, nonce: hex(2) });
        equal(page.state.alarm, null);
    }
});

function endOf(theirGesture: number, shown: number): Page {
    const page = thrown().hear('view', view([0, 1], throwing('reveal', { 0: theirs, 1: mine }), 2));
    const moves = [{ seat: 1, move: { commit: mine } }, { seat: 0, move: { commit: theirs } },
                   { seat: 1, move: { gesture: 2, nonce: hex(0) } },
                   { seat: 0, move: { gesture: theirGesture, nonce: hex(1) } }];
    const last = throwing('over', { 0: theirs, 1: mine }, { rounds: [{ gestures: { 0: shown, 1: 2 }, out: [0] }] });
    return page.hear('end_game',
                     { match, step: 4, result: { winners: [1], ranking: [[1], [0]], reason: 'won' }, view: last, ms: 9,
                       transcript: { moves } });
}

test('seals that hold are counted', () => equal(endOf(0, 0).state.verdict, { holds: true, sealed: 2, name: '' }));

test('a throw that was not sealed is named',
     () => equal(endOf(1, 1).state.verdict, { holds: false, sealed: 1, name: 'Ana' }));

test('a throw that was shown otherwise is named', () => equal(endOf(0, 1).state.verdict?.holds, false));

const sealOf = (round: number, seat: number, gesture: number) =>
    commitment(match, round, seat, 'rock_paper_scissors', hex(seat), gesture);
const seals = (round: number, one: number, other: number) => [
    { seat: 0, move: { commit: sealOf(round, 0, one) } }, { seat: 1, move: { commit: sealOf(round, 1, other) } }];
const opens = (seat: number, gesture: number) => ({ seat, move: { gesture, nonce: hex(seat) } });
const decided = (one: number, other: number) => ({ gestures: { 0: one, 1: other }, out: [] });

function verdictOn(rounds: object[], round: number, moves: object[]) {
    const end = { match, step: 9, result: { winners: [1], ranking: [[1], [0]], reason: 'left' }, ms: 9,
                  view: throwing('over', {}, { round, rounds }), transcript: { moves } };
    return throwingPage().hear('end_game', end).state.verdict;
}

test('seals hold where a match is broken off while throws are opened', () => {
    const first = [...seals(1, 0, 0), opens(1, 0), opens(0, 0)];
    equal(verdictOn([decided(0, 0)], 2, [...first, ...seals(2, 1, 2), opens(1, 2), { seat: 0, event: 'left' }]),
          { holds: true, sealed: 3, name: '' });
    const many = Array.from({ length: 21 }, (_, index) => [...seals(index + 1, 0, 0), opens(0, 0), opens(1, 0)]).flat();
    const broken = [...many, ...seals(22, 1, 2), opens(1, 2), { seat: null, event: 'stopped' }];
    equal(verdictOn(Array(20).fill(decided(0, 0)), 22, broken), { holds: true, sealed: 43, name: '' });
});

test('the throw of somebody who left before the round was decided is not missed', () => {
    const moves = [...seals(1, 0, 1), opens(0, 0), { seat: 0, event: 'left' }, opens(1, 1)];
    equal(verdictOn([{ gestures: { 1: 1 }, out: [0] }], 1, moves), { holds: true, sealed: 2, name: '' });
});

test('a throw that is shown and was not made is named', () => {
    const moves = [...seals(1, 0, 1), opens(1, 1), { seat: 1, event: 'timeout' }];
    equal(verdictOn([decided(0, 1)], 1, moves), { holds: false, sealed: 1, name: 'Ana' });
});

const missedEnd = { match, step: 4, result: { winners: [1], ranking: [[1], [0]], reason: 'won' }, ms: 9,
                    view: throwing('over', {}, { rounds: [decided(0, 1)] }) };
const allMoves = [...seals(1, 0, 1), opens(1, 1), opens(0, 0)];
const over = () => room({ game: 'rock_paper_scissors', options: gestures, ended: missedEnd });

test('an end that was missed is judged, and what was sealed for it forgotten', () => {
    const page = throwingPage().hear('room', over());
    equal([page.done, page.sent], [['forgetChoices', 'send'], ['get_transcript 2']]);
    equal(page.hear('ok', { moves: allMoves }, 2).state.verdict, { holds: true, sealed: 2, name: '' });
    equal(page.hear('room', over()).done, []);
});

test('who comes in after the end is told by the transcript who has played, and nothing of the match before', () => {
    const page = throwingPage().hear('end_game', { ...missedEnd, match: 'other' });
    equal(page.state.ended, null);
    page.hear('room', { ...over() as object, ended: { ...missedEnd, match: 'next' } });
    equal([page.state.match?.players, page.state.verdict, page.state.commits, page.sent],
          [[], null, [], ['get_transcript 2']]);
    equal(page.hear('ok', { moves: [], head: { players } }, 2).state.match?.players, players);
});

test('a move without an end is none of a sealed one', () => {
    const page = new Page().online().hear('room', room());
    page.hear('start_game', { match, number: 1, game: 'tic_tac_toe', options: {}, players, step: 0, turn: [1],
                              view: { columns: 3, rows: 3, in_a_row: 3, cells: '.........', moves: [], line: [] },
                              ms: 0 });
    page.tell({ type: 'play', move: { cell: [0, 0] }, nonce: hex(0) });
    equal((page.effects[0] as any).message.content.move, { cell: [0, 0] });
});

const duel = (phase: string, more: object = {}) =>
    ({ mode: 'duel', length: 4, symbols: 10, repeats: false, guesses: 0, phase, commitments: {}, pending: null,
       boards: [{ seat: 0, rows: [], solved: false }, { seat: 1, rows: [], solved: false }], ...more });

test('a guess at the own code is answered by itself', () => {
    const page = new Page().online().hear('room', room({ game: 'bulls_and_cows' }));
    page.hear('start_game', { match, number: 1, game: 'bulls_and_cows', options: {}, players, step: 0, turn: [0, 1],
                              view: duel('commit'), ms: 0 });
    page.tell({ type: 'play', move: { code: '1807' }, nonce: hex(0) }).hear('ok', {}, 2);
    const commit = commitment(match, 0, 1, 'bulls_and_cows', hex(0), '1807');
    const asked = duel('answer', { commitments: { 0: theirs, 1: commit }, pending: { seat: 0, guess: '1078' } });
    page.hear('view', view([1], asked, 3));
    equal((page.effects[0] as any).message.content.move, { answer: { bulls: 1, cows: 3 } });
});

// A race whose code is 1807, with one guess, as it is shown at the start and at the end.
function raceVerdict(first: string, last: string, row: object) {
    const race = (commit: string, more: object) =>
        duel('guess', { mode: 'race', commitments: undefined, commitment: commit, ...more });
    const page = new Page().online().hear('room', room({ game: 'bulls_and_cows' }));
    page.hear('start_game', { match, number: 1, game: 'bulls_and_cows', options: {}, players, step: 0, turn: [0, 1],
                              view: race(first, {}), ms: 0 });
    const end = race(last, { phase: 'over', secret: { code: '1807', nonce: hex(0) },
                             boards: [{ seat: 0, rows: [row], solved: false }] });
    return page.hear('end_game', { match, step: 1, result: { winners: [], ranking: [[0, 1]], reason: 'draw' },
                                   view: end, ms: 9 }).state.verdict;
}

const serversSeal = commitment(match, 0, serversSeat, 'bulls_and_cows', hex(0), '1807');
const rightRow = { guess: '1078', bulls: 1, cows: 3 };

test('the code of a race holds where it was the same from the start', () => {
    equal(raceVerdict(serversSeal, serversSeal, rightRow), { holds: true, sealed: 1, name: '' });
});

test('the code of a race that was changed on the way, or counted wrongly, does not hold', () => {
    equal(raceVerdict(theirs, serversSeal, rightRow)?.holds, false);
    equal(raceVerdict(serversSeal, theirs, rightRow)?.holds, false);
    equal(raceVerdict(serversSeal, serversSeal, { guess: '1078', bulls: 2, cows: 2 })?.holds, false);
});

// A throw that is sealed and then opened by the page, each refused.
test('a refusal names the match where a move of the person was refused, and not what the page does by itself', () => {
    const page = new Page().online().hear('room', room({ game: 'rock_paper_scissors' }));
    const shown = (phase: string, committed: object) => ({ gestures: 3, rule: 'elimination', first_to: 3, round: 1,
        phase, in: [0, 1], committed, revealed: {}, scores: [], rounds: [] });
    page.hear('start_game', { match: 'm1', number: 1, game: 'rock_paper_scissors', options: {}, players, step: 1,
                              turn: [0, 1], view: shown('commit', {}) });
    const refuse = () => page.hear('error', { code: 'bad_move', message: 'No.' }, page.state.nextId - 1).state.refused;
    page.tell({ type: 'play', move: { gesture: 1 }, nonce: 'ab'.repeat(32) });
    equal(refuse()?.match, 'm1');
    const { commit } = page.state.choices[0];
    page.hear('view', { match: 'm1', step: 3, turn: [0, 1], view: shown('reveal', { 0: 'aa', 1: commit }) });
    equal([page.sent, refuse()?.match], [[`play ${page.state.nextId - 1}`], '']);
});
