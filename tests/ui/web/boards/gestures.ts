// Rock-paper-scissors.
import { games } from '../../../../ui/web/boards/gestures.entry';
import { drawings } from '../../../../ui/web/drawings/circles.entry';
import { equal, seats, Table, test } from './testing';

const game = games.rock_paper_scissors;
const everybody = [0, 1, 2, 3];
const sealedBy = (...seats: number[]) => Object.fromEntries(seats.map(seat => [seat, 'x']));

function view(gestures: number, more: object = {}): object {
    return { gestures, rule: 'elimination', first_to: 3, round: 1, phase: 'commit', in: everybody, committed: {},
             revealed: {},
             scores: [], rounds: [], ...more };
}

const first = { gestures: { 0: 1, 1: 0, 2: 0, 3: 2 }, out: [0, 3] };

test('gestures say what they beat', async () => {
    const table = await Table.with(game, view(5));
    equal(table.names('.gesture').slice(0, 2), ['Rock, beats scissors, lizard', 'Scissors, beats lizard, paper']);
});

test('a gesture is chosen first, the button throws it', async () => {
    const table = (await Table.with(game, view(5))).press('Scissors');
    equal([table.played, table.names('.main')], [[], ['Throw scissors']]);
    equal(table.press('Throw scissors').played, [{ gesture: 1 }]);
});

test('each of 25 gestures has a drawing, those of the largest circles one that comes later', async () => {
    const letters = (table: Table) => table.board.element.querySelectorAll('.letter').length;
    const fifteen = await Table.with(game, view(15));
    equal([letters(fifteen), fifteen.drawn], [0, []]);
    const most = await Table.with(game, view(25));
    equal([letters(most), most.drawn.length, most.drawn.filter(name => !drawings[name])], [0, 11, []]);
    const all = await Table.with(game, view(101));
    equal([letters(all), Object.keys(drawings).filter(name => !all.drawn.includes(name))], [101 - 28, []]);
});

test('a sealed throw is known again and stays', async () => {
    const table = await Table.with(game, view(5, { committed: sealedBy(1) }),
                                   { turn: [0, 2, 3], sealed: { gesture: 2 } });
    equal(table.names('.gesture')[2], 'Lizard, beats paper, Spock, your sealed throw');
    equal([table.press('Rock').played, table.told], [[], ['Your throw is sealed; it cannot be changed.']]);
});

test('a round lies open until one goes on, and the next is open at once', async () => {
    const table = await Table.with(game, view(5, { committed: sealedBy(...everybody) }), { turn: [] });
    table.state({ view: view(5, { phase: 'reveal', committed: sealedBy(...everybody) }), turn: everybody });
    table.state({ view: view(5, { round: 2, in: [1, 2], rounds: [first] }), turn: [1, 2] });
    equal(table.names('.throw'),
          ['Lea, rock, still in', 'Mina, rock, still in', 'Theo, lizard, out: scissors beats lizard',
           'Ana, scissors, out: rock beats scissors']);
    equal([table.board.turnLine(), table.press('Next round').board.turnLine()],
          ['Round 1 · opened', 'Choose your gesture']);
});

test('how a round came out is told once the count is over', async () => {
    const sealed = view(5, { phase: 'reveal', committed: sealedBy(...everybody) });
    const table = await Table.with(game, view(5), { turn: everybody }, false);
    table.state({ view: sealed })
        .state({ view: view(5, { phase: 'over', in: [1, 2], rounds: [first] }), over: true, turn: [] });
    equal([table.board.busy, table.told], [true, []]);
    table.board.element.dispatchEvent(new Event('pointerdown'));
    equal([table.board.busy, table.told.length], [false, 1]);
});

test('who comes back later chooses at once', async () => {
    const table = await Table.with(game, view(5, { round: 2, in: [1, 2], rounds: [first] }), { turn: [1, 2] });
    equal(table.names('.gesture').length, 5);
});

test('who is out sees the last round', async () => {
    const table = await Table.with(game, view(5, { round: 2, in: [0, 2], rounds: [first] }), { turn: [0, 2] });
    equal([table.names('.throw').length, table.names('.main')], [4, []]);
});

test('many gestures are found by their name', async () => {
    const table = await Table.with(game, view(101));
    const field = document.querySelector('input') as HTMLInputElement;
    field.value = 'DRAG';
    field.dispatchEvent(new Event('input'));
    equal([table.names('.gesture'), table.press('Dragon').press('Throw dragon').played],
          [['Dragon'], [{ gesture: 82 }]]);
});

test('arrows go round a circle that has no names', async () => {
    const table = (await Table.with(game, view(17))).press('Number 17');
    equal(table.names('.arrow'), ['Number 16', 'Number 1']);
});

test('looking back shows a round once it was open', async () => {
    const table = await Table.with(game, view(5, { phase: 'over', in: [1, 2], rounds: [first] }),
                                   { turn: [], over: true });
    const seen = [0, 1].map(step => {
        table.board.lookBack?.(step);
        return table.names('.throw').length;
    });
    equal(seen, [0, 4]);
});

test('looking back at a match that was broken off in a reveal shows the rounds that were decided', async () => {
    const second = { gestures: { 1: 0, 2: 1 }, out: [] };
    const broken = view(5, { phase: 'over', round: 3, in: [1], committed: sealedBy(1, 2), rounds: [first, second] });
    const table = await Table.with(game, broken, { turn: [], over: true });
    const seen = [0, 1, 2].map(step => {
        table.board.lookBack?.(step);
        return table.names('.throw');
    });
    equal(seen.map(names => names.length), [0, 4, 2]);
    equal(seen[2], ['Lea, rock, still in', 'Mina, scissors, still in']);
});

test('a match that goes on can be looked back at, and nothing is thrown meanwhile', async () => {
    const table = await Table.with(game, view(5, { round: 2, in: [1, 2], rounds: [first] }), { turn: [1, 2] });
    table.board.lookBack?.(0);
    equal(table.press('Rock').names('.main'), []);
    table.board.lookBack?.(null);
    equal(table.press('Rock').names('.main'), ['Throw rock']);
});

test('rounds are listed and said by their number, where not all are held, too', () => {
    const listed = (more: object) => game.moves(view(5, more) as never, seats, (source, ...values) =>
        source.replace(/%[1n]/, String(values[0])));
    const [one] = listed({ rounds: [first], round: 2 });
    equal([one.number, one.text.includes('2 out'), one.said], [1, true, `Round 1 · ${one.text}`]);
    const many = listed({ rounds: Array(20).fill(first), round: 24 });
    equal([many.length, many[0].number, many[19].number, many[19].said?.startsWith('Round 23 · ')],
          [20, 4, 23, true]);
});

test('why a throw was refused is said, late too, and it can be thrown anew', async () => {
    const table = (await Table.with(game, view(5))).press('Scissors').press('Throw scissors');
    table.state({ sending: true }).state({ sending: false }).board.refused('It is not your turn yet.');
    equal([table.told, table.press('Throw scissors').played.length], [['It is not your turn yet.'], 2]);
});

test('points are said with the throws', async () => {
    const points = view(3, { rule: 'points', phase: 'over', scores: [0, 3, 1, 1], in: [0, 1],
                             rounds: [{ gestures: { 0: 1, 1: 0 }, out: [] }] });
    equal((await Table.with(game, points, { turn: [], over: true })).names('.throw'),
          ['Lea, rock, +1, has 3', 'Ana, scissors, has 0']);
});

test('looking back at a match for points says what a round has brought, and no score', async () => {
    const points = view(3, { rule: 'points', phase: 'over', scores: [0, 3, 1, 1], in: [0, 1],
                             rounds: [{ gestures: { 0: 1, 1: 0 }, out: [] }, { gestures: { 0: 2, 1: 0 }, out: [] }] });
    const table = await Table.with(game, points, { turn: [], over: true });
    table.board.lookBack?.(1);
    equal(table.names('.throw'), ['Lea, rock, +1', 'Ana, scissors']);
});
