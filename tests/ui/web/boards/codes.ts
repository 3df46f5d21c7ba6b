// Bulls and cows.
import { games } from '../../../../ui/web/boards/codes.entry';
import { equal, seats, Table, test } from './testing';

const game = games.bulls_and_cows;

function rows(...guesses: string[]): object[] {
    return guesses.map(each => {
        const [guess, bulls, cows] = each.split(' ');
        return { ...(guess === '-' ? {} : { guess }), bulls: Number(bulls), cows: Number(cows) };
    });
}

const board = (seat: number | null, made: object[], solved = false) => ({ seat, rows: made, solved });

function view(mode: string, boards: object[], more: object = {}): object {
    return { mode, length: 4, symbols: 10, repeats: false, guesses: 0, phase: 'guess', boards, ...more };
}

const race = (own: object[]) => view('race', [board(0, rows('- 1 2', '- 4 0'), true), board(1, own), board(2, [])]);
const duel = (mine: object[], theirs: object[], more: object = {}) =>
    view('duel', [board(0, theirs), board(1, mine)], { pending: null, commitments: { 0: 'x', 1: 'y' }, ...more });

const type = (table: Table, code: string): Table => [...code].reduce((each, symbol) => each.press(symbol), table);

test('rows say guess and answer', async () => {
    const table = await Table.with(game, race(rows('0123 0 2', '1045 1 1')));
    equal(table.names('.row[role]'),
          ['guess 1: 0 1 2 3, 0 bulls, 2 cows', 'guess 2: 1 0 4 5, 1 bulls, 1 cows', 'guess 3']);
});

test('a code is laid out, and sent by the button', async () => {
    const table = type(await Table.with(game, race([])), '18');
    equal([table.names('.main'), table.played], [['Guess · 2 more'], []]);
    equal(type(table, '07').press('Guess').played, [{ guess: '1807' }]);
});

test('a code is typed on a keyboard', async () => {
    const table = await Table.with(game, race([]));
    [...'18', 'Backspace', ...'807', 'Enter'].forEach(key => table.key(key));
    equal(table.played, [{ guess: '1807' }]);
});

test('no symbol stands twice where none may', async () => {
    const table = type(await Table.with(game, race([])), '188');
    equal(table.names('button.peg'),
          ['place 1 of 4, 1', 'place 2 of 4, empty', 'place 3 of 4, 8', 'place 4 of 4, empty']);
});

test('a refused guess stays laid out', async () => {
    const table = type(await Table.with(game, race([])), '1807').press('Guess').state({ sending: true });
    table.board.refused('That was too fast. Wait a moment.');
    equal([table.state({ sending: false }).names('.main'), table.told],
          [['Guess'], ['That was too fast. Wait a moment.']]);
});

test('an answered guess makes room for the next', async () => {
    const table = type(await Table.with(game, race([])), '1807').press('Guess');
    equal([table.state({ view: race(rows('1807 2 1')) }).names('.main'), table.told],
          [['Guess · 4 more'], ['guess 1: 1 8 0 7, 2 bulls, 1 cows']]);
});

test('symbols are struck out in a mode of its own, and kept for the match', async () => {
    const table = (await Table.with(game, race([]))).press('Strike out').press('2');
    equal([table.kept, table.find('2').getAttribute('aria-label'), table.names('.main')],
          [{ struck: '2' }, '2, struck out', ['Guess · 4 more']]);
});

test('the others are told of by what they got, never by what they guessed', async () => {
    const table = await Table.with(game, race([]));
    equal(table.names('.chip'), ['solved in 2, 4 bulls, 0 cows', '0 guesses']);
});

test('a plate takes the chip of its seat, and the board shows none', async () => {
    const table = await Table.with(game, race([]));
    const chip = table.board.chip?.(0);
    equal([chip?.getAttribute('aria-label'), table.state({}).names('.chip')], ['solved in 2, 4 bulls, 0 cows', []]);
});

test('what somebody else needed is said', async () => {
    equal((await Table.with(game, race(rows('0123 0 2')))).board.hint,
          'Ana needed 2. Solve it with your next guess to share the win.');
});

test('a duel begins with a code of one\'s own, which is not named', async () => {
    const setting = duel([], [], { phase: 'commit', commitments: {} });
    const table = type(await Table.with(game, setting, { turn: [0, 1] }), '4071').press('Seal my code');
    equal(table.played, [{ code: '4071' }]);
    table.state({ view: duel([], [], { phase: 'commit', commitments: { 1: 'y' } }), turn: [0],
                  sealed: { code: '4071' } });
    equal(table.names('[aria-label]').filter(name => name.includes('4071') || name.includes('4 0 7 1')), []);
});

test('a guess is laid out before the turn comes, and sent then', async () => {
    const table = type(await Table.with(game, duel([], []), { turn: [0] }), '5947');
    equal([table.names('.main'), table.key('Enter').played], [['Guess'], []]);
    equal(table.state({ turn: [1] }).press('Guess').played, [{ guess: '5947' }]);
});

test('a guess that waits for its answer is seen', async () => {
    const waiting = duel([], [], { phase: 'answer', pending: { seat: 0, guess: '4017' } });
    const table = await Table.with(game, waiting, { sealed: { code: '4071' } });
    equal([table.board.turnLine(), table.names('.row[role]')],
          ['Your answer to 4017', ['guess 1', 'guess 1 waits for its answer']]);
});

test('looking back takes guesses and answers off again', async () => {
    const over = duel(rows('0123 0 0'), rows('0123 0 2'), { phase: 'over', secrets: {} });
    const table = await Table.with(game, over, { turn: [], over: true });
    const seen = [0, 1, 2, null].map(step => {
        table.board.lookBack?.(step);
        return table.names('.row[role]').length;
    });
    equal(seen, [0, 1, 2, 2]);
});

test('the guesses of a duel are listed round by round, those of a race are one board\'s', () => {
    const said = (view: object) => game.moves(view as never, seats, String).map(({ text }) => text);
    equal(said(duel(rows('0123 0 0', '4567 1 2'), rows('0123 4 0'))), ['0123 ●●●●', '0123 –', '4567 ●○○']);
    equal(said(race(rows('0123 0 2'))), ['0123 ○○']);
    equal(game.inTurns(duel([], []) as never), true);
});

test('who watches a race sees how far all are', async () => {
    equal((await Table.with(game, race(rows('- 0 2')), { me: null })).names('.other').length, 3);
});
