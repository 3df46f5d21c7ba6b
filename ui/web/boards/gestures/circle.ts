// The gestures: which circles have names, and what each gesture is called.
import type { Translate } from '../board';
import { text } from '../parts';

// As they stand within a sentence, in the order of their names in the circles; at its head they get a capital.
const words = [
    text('air'), text('airplane'), text('alien'), text('axe'), text('baby'), text('beer'), text('bicycle'),
    text('bird'), text('blood'), text('book'), text('bowl'), text('brain'), text('butter'), text('cage'),
    text('camera'), text('car'), text('castle'), text('cat'), text('chain'), text('chainsaw'), text('church'),
    text('cloud'), text('cockroach'), text('community'), text('computer'), text('cross'), text('cup'), text('death'),
    text('devil'), text('diamond'), text('dragon'), text('duck'), text('dynamite'), text('electricity'),
    text('fence'), text('film'), text('fire'), text('fish'), text('gold'), text('grass'), text('guitar'),
    text('gun'), text('heart'), text('helicopter'), text('home'), text('human'), text('king'), text('laser'),
    text('law'), text('lightning'), text('lizard'), text('man'), text('math'), text('Medusa'), text('money'),
    text('monkey'), text('moon'), text('mountain'), text('noise'), text('nuke'), text('paper'), text('peace'),
    text('pit'), text('planet'), text('platinum'), text('poison'), text('police'), text('porcupine'), text('power'),
    text('prayer'), text('prince'), text('princess'), text('queen'), text('quicksand'), text('rain'),
    text('rainbow'), text('robot'), text('rock'), text('Satan'), text('school'), text('scissors'), text('sky'),
    text('snake'), text('spider'), text('Spock'), text('sponge'), text('sun'), text('sword'), text('tank'),
    text('toilet'), text('tornado'), text('train'), text('tree'), text('turnip'), text('TV'), text('UFO'),
    text('vampire'), text('video game'), text('vulture'), text('wall'), text('water'), text('whip'), text('wolf'),
    text('woman'),
];

// Three are traditional, five are Sam Kass's, the larger circles David C. Lovelace's (umop.com/rps.htm).
const circles: Record<number, string> = {
    3: 'rock scissors paper',
    5: 'rock scissors lizard paper spock',
    7: 'rock fire scissors sponge paper air water',
    9: 'rock fire scissors human sponge paper air water gun',
    11: 'rock fire scissors human wolf sponge paper air water devil gun',
    15: 'rock fire scissors snake human tree wolf sponge paper air water dragon devil lightning gun',
    25: 'rock sun fire scissors axe snake monkey woman man tree cockroach wolf sponge paper moon air '
        + 'bowl water alien dragon devil lightning nuke dynamite gun',
    101: 'dynamite tornado quicksand pit chain gun law whip sword rock death wall sun camera fire chainsaw school '
        + 'scissors poison cage axe peace computer castle snake blood porcupine vulture monkey king queen prince '
        + 'princess police woman baby man home train car noise bicycle tree turnip duck wolf cat bird fish spider '
        + 'cockroach brain community cross money vampire sponge church butter book paper cloud airplane moon grass '
        + 'film toilet air planet guitar bowl cup beer rain water tv rainbow ufo alien prayer mountain satan '
        + 'dragon diamond platinum gold devil fence video_game math robot heart electricity lightning medusa power '
        + 'laser nuke sky tank helicopter',
};

// A text's source is nothing to go by: bundled it is a number.
const known = `${circles[101]} human lizard spock`.split(' ').sort();
const wordOf = new Map(known.map((id, index) => [id, words[index]]));

export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

// Without accents and capitals.
const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();

/** A circle of gestures, each of which beats the half that comes after it. */
export class Circle {
    private readonly ids: string[];

    constructor(readonly count: number, private readonly t: Translate) {
        this.ids = circles[count]?.split(' ') ?? [];
    }

    /** "scissors"; '' where the circle is numbered. */
    id(gesture: number): string {
        return this.ids[gesture] ?? '';
    }

    /** Within a sentence. */
    word(gesture: number): string {
        const word = wordOf.get(this.id(gesture));
        return word ? this.t(word) : this.t('number %1', gesture + 1);
    }

    name(gesture: number): string {
        return capitalised(this.word(gesture));
    }

    /** What a disc without a drawing shows. */
    letter(gesture: number): string {
        return this.id(gesture) ? this.name(gesture).charAt(0) : String(gesture + 1);
    }

    get half(): number {
        return (this.count - 1) / 2;
    }

    /** How far a gesture stands after another, 0 to count - 1. */
    after(gesture: number, other: number): number {
        return (other - gesture + this.count) % this.count;
    }

    beats(gesture: number, other: number): boolean {
        return gesture !== other && this.after(gesture, other) <= this.half;
    }

    /** "rock beats scissors": the window's words for each pair would double what a phone has to load. */
    win(winner: number, loser: number): string {
        return this.t('%1 beats %2', this.word(winner), this.word(loser));
    }

    find(typed: string): number[] {
        const wanted = folded(typed.trim());
        return Array.from({ length: this.count }, (_, gesture) => gesture)
            .filter(gesture => folded(this.word(gesture)).includes(wanted));
    }
}
