// Rock-paper-scissors.
import { games } from '../../../../ui/web/boards/gestures.entry';
import { equal, Table, test } from './testing';

const game = games.rock_paper_scissors;
const everybody = [0, 1, 2, 3];
const sealedBy = (...seats: number[]) => Object.fromEntries(seats.map(seat => [seat, 'x']));

function view(gestures: number, more: object = {}): object {
    return { gestures, rule: 'elimination', first_to: 3, round: 1, phase: 'commit', in: everybody, committed: {}, revealed: {},
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

test('a sealed throw is known again and stays', async () => {
    const table = await Table.with(game, view(5, { committed: sealedBy(1) }), { turn: [0, 2, 3], sealed: { gesture: 2 } });
    equal(table.names('.gesture')[2], 'Lizard, beats paper, Spock, your sealed throw');
    equal([table.press('Rock').played, table.told], [[], ['Your throw is sealed; it cannot be changed.']]);
});

test('a round lies open until one goes on, and the next is open at once', async () => {
    const table = await Table.with(game, view(5, { committed: sealedBy(...everybody) }), { turn: [] });
    table.state({ view: view(5, { phase: 'reveal', committed: sealedBy(...everybody) }), turn: everybody });
    table.state({ view: view(5, { round: 2, in: [1, 2], rounds: [first] }), turn: [1, 2] });
    equal(table.names('.throw'), ['Lea, rock, still in', 'Mina, rock, still in', 'Theo, lizard, out: scissors beats lizard',
                                  'Ana, scissors, out: rock beats scissors']);
    equal([table.board.turnLine(), table.press('Next round').board.turnLine()], ['Round 1 · opened', 'Choose your gesture']);
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
    equal([table.names('.gesture'), table.press('Dragon').press('Throw dragon').played], [['Dragon'], [{ gesture: 82 }]]);
});

test('arrows go round a circle that has no names', async () => {
    const table = (await Table.with(game, view(17))).press('Number 17');
    equal(table.names('.arrow'), ['Number 16', 'Number 1']);
});

test('looking back shows a round once it was open', async () => {
    const commits = everybody.map(seat => ({ seat, ms: 1, move: { commit: 'x' } }));
    const reveals = everybody.map(seat => ({ seat, ms: 2, move: { gesture: first.gestures[seat as 0], nonce: '' } }));
    const table = await Table.with(game, view(5, { phase: 'over', in: [1, 2], rounds: [first] }), { turn: [], over: true });
    const seen = [4, 7, 8].map(step => {
        table.board.lookBack?.(step, [...commits, ...reveals]);
        return table.names('.throw').length;
    });
    equal(seen, [0, 0, 4]);
});

test('a refusal of what the session opened by itself is not shown', async () => {
    const table = await Table.with(game, view(5));
    table.board.refused('This match is over.');
    equal(table.told, []);
});

test('points are said with the throws', async () => {
    const points = view(3, { rule: 'points', phase: 'over', scores: [0, 3, 1, 1], rounds: [{ gestures: { 0: 1, 1: 0 }, out: [] }],
                             in: [0, 1] });
    equal((await Table.with(game, points, { turn: [], over: true })).names('.throw'), ['Lea, rock, +1, has 3', 'Ana, scissors, has 0']);
});
