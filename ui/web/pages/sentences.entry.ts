// Why something was refused, in the reader's language; the table stands in PROTOCOL.md, section 4.
import type { Refusal } from '../protocol/messages';

type Values = Record<string, unknown>;
type Translate = (source: string, ...values: (string | number)[]) => string;

let t: Translate = (source) => source; // the page's: a bundle has no texts of its own

export function refusalText(refusal: Refusal, translate: Translate): string {
    t = translate;
    const values = refusal.values ?? {};
    return reasonText(refusal.reason ?? '', values) ?? codeText(refusal.code, values) ?? refusal.message;
}

const n = (values: Values, key: string) => Number(values[key] ?? 0);

function reasonText(reason: string, values: Values): string | null {
    switch (reason) {
    case 'text_length':
        return t('That text has to have %1 to %2 characters.', n(values, 'least'), n(values, 'most'));
    case 'name_empty':
        return t('Write a name, so that the others know you.');
    case 'name_too_long':
        return t('A name has at most %n characters.', n(values, 'most'));
    case 'wait_for_host':
        return t('The host starts the game. Wait until they do.');
    case 'wait_for_others':
        return t('You have chosen. Wait for the others.');
    case 'out_of_match':
        return t('You are out of this match already.');
    case 'too_many_rooms':
        return t('There are %n rooms already. Join one of them.', n(values, 'most'));
    case 'messages':
        return t('That was too fast. Try again in %n seconds.', n(values, 'seconds'));
    case 'chat':
        return t('That was a little fast. Send it again in %n seconds.', n(values, 'seconds'));
    case 'newcomers':
        return t('Too many are coming in at once. Try again in %n seconds.', n(values, 'seconds'));
    default:
        return optionText(reason, values) ?? moveText(reason, values);
    }
}

function optionText(reason: string, values: Values): string | null {
    switch (reason) {
    case 'out_of_range':
        return 'least' in values ? t('That option goes from %1 to %2.', n(values, 'least'), n(values, 'most'))
                                 : t('These settings do not go together.');
    case 'not_even':
        return t('That option has to be an even number.');
    case 'not_odd':
        return t('That option has to be an odd number.');
    case 'not_one_of':
        return t('There is no such choice for that option.');
    case 'line_too_long':
        return t('A row that wins cannot be longer than the board: at most %1.', n(values, 'most'));
    case 'too_few_symbols':
        return t('Without repeats there have to be at least %n symbols.', n(values, 'least'));
    case 'more_players_than_seats':
        return t('This game has %n seats, and %2 people play here. Let some watch first.', n(values, 'seats'),
                 n(values, 'players'));
    default:
        return null;
    }
}

function moveText(reason: string, values: Values): string | null {
    switch (reason) {
    case 'malformed':
        return t('That is not a move of this game.');
    case 'outside':
        return t('That is outside the board.');
    case 'cell_taken':
        return t('That cell is taken.');
    case 'column_full':
        return t('That column is full.');
    case 'commitment_taken':
        return t('Somebody else has sealed exactly this. Seal a choice of your own.');
    case 'no_such_gesture':
        return t('There is no such gesture.');
    case 'not_what_was_committed':
        return t('That is not what was sealed.');
    case 'code_length':
        return t('It has to have %n symbols.', n(values, 'length'));
    case 'code_symbols':
        return t('Only the symbols 0 to %1 are in play.', String(values.last ?? ''));
    case 'code_has_repeats':
        return t('No symbol may stand in it twice.');
    case 'impossible_answer':
        return t('No code gives that answer.');
    default:
        return null;
    }
}

function codeText(code: string, values: Values): string | null {
    switch (code) {
    case 'bad_name':
        return t('That name cannot be used.');
    case 'no_room':
        return t('This room does not exist any more.');
    case 'wrong_password':
        return t('That is not the password of this room.');
    case 'banned':
        return t('The host does not want you in this room.');
    case 'not_host':
        return t('Only the host of the room can do that.');
    case 'no_person':
        return t('There is no such person to do that to.');
    case 'no_seat':
        return t('That seat is not free.');
    case 'not_seated':
        return t('You are watching; only players can do that.');
    case 'bad_options':
        return t('These settings do not go together.');
    case 'no_game':
        return t('There is no such game here.');
    case 'match_running':
        return t('Not while a match is running.');
    case 'no_match':
    case 'match_over':
        return t('This match is over.');
    case 'not_enough_players':
        return t('This game needs %n players (now: %2).', n(values, 'least'), n(values, 'present'));
    case 'not_your_turn':
        return t('It is not your turn.');
    case 'stale_step':
        return t('The board has changed since. Look again, then move.');
    case 'illegal_move':
        return t('That move is not possible.');
    case 'muted':
        return t('The host has muted you in this room.');
    case 'rate_limited':
        return t('That was too fast. Wait a moment.');
    case 'server_full':
        return t('This table takes nobody more.');
    case 'disk_full':
        return t("The disk of the host's computer is full. Nothing can be kept now.");
    default:
        return null;
    }
}
