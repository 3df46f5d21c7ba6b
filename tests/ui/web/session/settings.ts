// What a host's form sends: of a table that is there only what changes.
import { isWhole, presentChoice, settingsOf } from '../../../../ui/web/pages/gameform';
import type { Room } from '../../../../ui/web/protocol/messages';
import { equal, room as roomOf, test } from './testing';

const table = (more: object = {}) => roomOf(more) as Room;
const sent = (room: Room, change: object) => settingsOf({ ...presentChoice(room), ...change }, room);

test('a form in which nothing was changed sends nothing', () => {
    equal(sent(table(), {}), {});
    equal(sent(table({ locked: true, named: true, name: 'Kitchen', best_of: 5, seconds_each: 300 }), {}), {});
});

test('a table is named, and its name is taken back', () => {
    equal(sent(table(), { name: ' Kitchen ' }), { name: 'Kitchen' });
    equal(sent(table({ named: true, name: 'Kitchen' }), { name: ' ' }), { name: null });
});

test('a password is set, changed, kept and taken off', () => {
    equal(sent(table(), { locked: true, password: 'lamp' }), { password: 'lamp' });
    equal(sent(table({ locked: true }), { password: 'light' }), { password: 'light' });
    equal(sent(table({ locked: true }), { locked: false, password: 'lamp' }), { password: null });
    equal(settingsOf({ ...presentChoice(null), locked: true, password: 'own' }, null).password, 'own');
});

test('a table that is to be locked needs a password', () => {
    const choice = { ...presentChoice(table()), locked: true };
    equal([isWhole(choice, table()), isWhole({ ...choice, password: 'p' }, table())], [false, true]);
    equal(isWhole(choice, table({ locked: true })), true);
});
