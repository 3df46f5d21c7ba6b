// Tic-tac-toe, four in a row and gomoku.
import { games } from '../../../../ui/web/boards/line.entry';
import { equal, seats, Table, test } from './testing';

const cellOf = (name: string): [number, number] => [name.charCodeAt(0) - 97, Number(name.slice(1)) - 1];

function position(columns: number, rows: number, moves: string): object {
    const cells = Array.from({ length: columns * rows }, () => '.');
    const made = moves.split(' ').filter(name => name).map(cellOf);
    made.forEach(([column, row], index) => { cells[row * columns + column] = 'XO'[index % 2]; });
    return { columns, rows, in_a_row: 3, cells: cells.join(''), moves: made, line: [] };
}

const crosses = (moves: string) => position(3, 3, moves);
const stones = (moves: string) => position(15, 15, moves);
const discs = (moves: string) => position(7, 6, moves);

test('cells say what lies there, who laid it and what is new', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1 c1 b2'));
    equal(table.names('.cells button').slice(0, 5),
          ['a1, X, Ana', 'b1, empty', 'c1, O, Lea', 'a2, empty', 'b2, X, Ana, last move']);
});

test('one tap plays where cells are large', async () => {
    equal((await Table.with(games.tic_tac_toe, crosses('a1'))).tap('c3').played, [{ cell: [2, 2] }]);
});

test('a move on its way is shown, and no second one is sent', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1'));
    table.tap('c3').tap('b2').state({ sending: true }).tap('b2');
    equal([table.played.length, table.names('.cells button')[8]], [1, 'c3, O, Lea, last move']);
});

test('a refused move is taken back and can be made anew', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1'));
    table.tap('c3').board.refused('That cell is taken.');
    equal([table.told, table.tap('c3').played.length], [['That cell is taken.'], 2]);
});

test('a tap on a taken cell says so and plays nothing', async () => {
    const table = (await Table.with(games.tic_tac_toe, crosses('a1'))).tap('a1');
    equal([table.played, table.told], [[], ['That cell is taken.']]);
});

test('who is not to move is told so', async () => {
    const table = (await Table.with(games.tic_tac_toe, crosses('a1'), { turn: [0] })).tap('c3');
    equal([table.played, table.told], [[], ['It is not your turn yet.']]);
});

test('who watches, has lost the connection or looks back plays nothing', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1'), { me: null });
    table.tap('c3').state({ me: 1, live: false }).tap('c3').state({ live: true }).board.lookBack?.(0);
    equal([table.tap('c3').played, table.names('.cells button')[0]], [[], 'a1, empty']);
});

test('the first tap on a small cell aims, the second plays', async () => {
    const table = (await Table.with(games.gomoku, stones('h8'))).tap('k11', 6, -5);
    equal([table.played, table.names('.main')], [[], ['Play k11']]);
    equal(table.tap('k11', -7, 4).played, [{ cell: [10, 10] }]);
});

test('the button plays what is aimed at', async () => {
    equal((await Table.with(games.gomoku, stones('h8'))).tap('k11').press('Play k11').played, [{ cell: [10, 10] }]);
});

test('a tap on a taken place leaves what is aimed at', async () => {
    const table = (await Table.with(games.gomoku, stones('h8'))).tap('k11').tap('h8');
    equal([table.names('.main'), table.told], [['Play k11'], ['That cell is taken.']]);
});

test('arrows of the act row pass over stones and say where they lead', async () => {
    const table = (await Table.with(games.gomoku, stones('h8 i8'))).tap('g8');
    equal(table.names('.arrow'), ['one to the left: f8, empty', 'one up: g7, empty', 'one down: g9, empty',
                                  'one to the right: j8, empty']);
    equal(table.press('one to the right').names('.main'), ['Play j8']);
});

test('a cell that is pressed by a screen reader is aimed at first', async () => {
    const table = (await Table.with(games.gomoku, stones('h8'))).press('k11');
    equal(table.played, []);
    equal(table.press('k11').played, [{ cell: [10, 10] }]);
});

test('arrow keys lead, Enter plays', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1'));
    table.find('b2').focus();
    equal(table.key('ArrowDown').key('End').key('Enter').played, [{ cell: [2, 2] }]);
});

test('a column is aimed at, then the disc drops', async () => {
    const table = (await Table.with(games.four_in_a_row, discs('d6'))).tap('e1');
    equal([table.played, table.names('.main')], [[], ['Drop in column e']]);
    equal(table.tap('e4').played, [{ column: 4 }]);
});

test('a full column says so', async () => {
    const table = (await Table.with(games.four_in_a_row, discs('d6 d5 d4 d3 d2 d1'))).tap('d1');
    equal([table.played, table.told], [[], ['That column is full.']]);
});

test('the move of the other is told', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1 c1'), { turn: [0] });
    equal(table.state({ view: crosses('a1 c1 b2'), turn: [1] }).told, ['Ana plays b2.']);
});

test('a move is told once: while one looks back, and not anew when one is back', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1 c1'), { turn: [0] });
    table.board.lookBack?.(0);
    table.state({ live: false }).state({ view: crosses('a1 c1 b2'), turn: [1] });
    equal([table.told, table.names('.cells button')[0]], [['Ana plays b2.'], 'a1, empty']);
    for (const step of [3, 2, 3])
        table.board.lookBack?.(step);
    table.state({ live: true }).board.lookBack?.(null);
    equal([table.told, table.heard], [['Ana plays b2.'], ['piece']]);
});

test('an own move is heard once, and the answer to it is told', async () => {
    const table = await Table.with(games.tic_tac_toe, crosses('a1'));
    table.tap('c3').state({ sending: true }).state({ view: crosses('a1 c3'), sending: false, turn: [0] });
    equal(table.heard, ['piece']);
    equal(table.state({ view: crosses('a1 c3 b2'), turn: [1] }).told, ['Ana plays b2.']);
});

test('what is aimed at is let go when the turn is over', async () => {
    const table = (await Table.with(games.gomoku, stones('h8'))).tap('k11');
    equal(table.state({ turn: [0] }).names('.main'), ['Play']);
});

test('moves are listed by cell, and said with who made them', () => {
    equal(games.gomoku.moves(stones('h8 k11') as never, seats, String), [
        { number: 1, text: 'h8', said: 'h8, Ana' }, { number: 2, text: 'k11', said: 'k11, Lea' }]);
});

test('a position in the middle of a match can be looked back at', async () => {
    const table = await Table.with(games.gomoku, stones('h8 k11 h9'));
    table.board.lookBack?.(1);
    table.state({ live: false });
    equal(table.names('.cells button').filter(name => !name.endsWith('empty')), ['h8, X, Ana, last move']);
});
