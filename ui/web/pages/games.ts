// The games by their names on the wire: what they are called, which bundle has their board, and which sets of options
// are offered to a host.
import { t } from '../texts';

export interface Preset {
    name: string; // in the reader's language
    options: object;
}

interface Game {
    id: string;
    file: string; // the board's bundle, as data-files names it
    seats: number; // most
    name(): string;
    sentence(): string;
    presets(): Preset[];
}

const line = (columns: number, rows: number, in_a_row: number) => ({ columns, rows, in_a_row });
const gestures = (count: number) => ({ gestures: count, rule: 'elimination', first_to: 3 });
const codes = (mode: string, length = 4, symbols = 10) => ({ mode, length, symbols, repeats: false, guesses: 0 });

export const games: Game[] = [
    { id: 'tic_tac_toe', file: 'line.js', seats: 2, name: () => t('Tic-tac-toe'),
      sentence: () => t('Three in a row win.'),
      presets: () => [{ name: t('Classic %1 × %2', 3, 3), options: line(3, 3, 3) },
                      { name: t('Wide %1 × %2', 5, 5), options: line(5, 5, 4) },
                      { name: t('Large %1 × %2', 8, 8), options: line(8, 8, 5) }] },
    { id: 'four_in_a_row', file: 'line.js', seats: 2, name: () => t('Four in a row'),
      sentence: () => t('Discs fall; four in a row win.'),
      presets: () => [{ name: t('Classic %1 × %2', 7, 6), options: line(7, 6, 4) },
                      { name: t('Large %1 × %2', 9, 7), options: line(9, 7, 4) }] },
    { id: 'gomoku', file: 'line.js', seats: 2, name: () => t('Gomoku'),
      sentence: () => t('Five in a row on a large board.'),
      presets: () => [{ name: t('Classic %1 × %2', 15, 15), options: line(15, 15, 5) },
                      { name: t('Quick %1 × %2', 9, 9), options: line(9, 9, 5) },
                      { name: t('Large %1 × %2', 19, 19), options: line(19, 19, 5) }] },
    { id: 'rock_paper_scissors', file: 'gestures.js', seats: 20, name: () => t('Rock, paper, scissors'),
      sentence: () => t('Everybody throws at the same moment.'),
      presets: () => [{ name: t('%1 gestures', 3), options: gestures(3) },
                      { name: t('With lizard and Spock'), options: gestures(5) },
                      { name: t('%1 gestures', 15), options: gestures(15) },
                      { name: t('%1 gestures', 101), options: gestures(101) },
                      { name: t('Most points, first to %1', 3), options: { ...gestures(3), rule: 'points' } }] },
    { id: 'bulls_and_cows', file: 'codes.js', seats: 20, name: () => t('Bulls and cows'),
      sentence: () => t('Find the hidden code by guessing and thinking.'),
      presets: () => [{ name: t('Race for a code'), options: codes('race') },
                      { name: t('Together'), options: codes('co_op') },
                      { name: t('Duel: a code for each other'), options: codes('duel') },
                      { name: t('Easy race: 3 of 6 symbols'), options: codes('race', 3, 6) }] },
];

export function gameOf(id: string): Game | undefined {
    return games.find((game) => game.id === id);
}

// A game that this page does not know is called as on the wire.
export function gameName(id: string): string {
    return gameOf(id)?.name() ?? id;
}
