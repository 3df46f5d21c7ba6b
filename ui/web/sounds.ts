// Struck wood and soft bells, made while they are heard, from the numbers of resources/sounds/make.py.

interface Part {
    times: number; // the pitch
    loud: number;
    fades: number; // e-folds a second
}

interface Note {
    at: number; // seconds
    pitch: number; // Hz
    loud: number;
    parts: Part[];
    attack: number; // seconds
}

const loudness = 0.35;
const quietMs = 100; // the same sound is not begun again sooner
const silence = 0.0001;

const bar = (fades = 16): Part[] => [{ times: 1, loud: 1, fades }, { times: 2.76, loud: 0.25, fades: fades * 3.75 }];
const bell: Part[] = [{ times: 1, loud: 1, fades: 7 }, { times: 2, loud: 0.35, fades: 10 },
                      { times: 3.01, loud: 0.12, fades: 16 }];
const knock: Part[] = [{ times: 1, loud: 1, fades: 55 }, { times: 2.3, loud: 0.4, fades: 90 }];

const note = (at: number, pitch: number, loud: number, parts: Part[], attack = 0.004): Note =>
    ({ at, pitch, loud, parts, attack });
const ring = (at: number, pitch: number, loud: number) => note(at, pitch, loud, bell, 0.006);

const sounds: Record<string, Note[]> = {
    turn: [note(0, 392, 1, bar()), note(0.13, 523.25, 1, bar())],
    piece: [note(0, 210, 1.1, knock, 0.001)],
    joined: [ring(0, 659.26, 0.5), ring(0.11, 783.99, 0.5)],
    chat: [note(0, 1046.5, 0.35, bar(22))],
    won: [ring(0, 523.25, 0.5), ring(0.1, 659.26, 0.5), ring(0.2, 783.99, 0.5), ring(0.32, 1046.5, 0.55)],
    lost: [note(0, 440, 0.7, bar(9)), note(0.17, 349.23, 0.7, bar(8))],
};

export class Sounds {
    private context: AudioContext | null = null;
    private readonly heard = new Map<string, number>();
    wanted = true;

    /** A browser lets a page be heard only once it was touched. */
    constructor() {
        const wake = () => {
            if (this.wanted)
                void this.audio()?.resume();
        };
        addEventListener('click', wake);
        addEventListener('keyup', wake);
    }

    play(name: string): void {
        const now = Date.now();
        const audio = this.wanted && sounds[name] && now - (this.heard.get(name) ?? 0) > quietMs ? this.context : null;
        if (!audio || audio.state !== 'running')
            return;
        this.heard.set(name, now);
        for (const each of sounds[name])
            each.parts.forEach((part) => strike(audio, each, part));
    }

    private audio(): AudioContext | null {
        const isTouched = (navigator as { userActivation?: { hasBeenActive: boolean } }).userActivation?.hasBeenActive
            ?? true;
        if (!this.context && isTouched && typeof AudioContext !== 'undefined')
            this.context = new AudioContext();
        return this.context;
    }
}

function strike(audio: AudioContext, { at, pitch, loud, attack }: Note, part: Part): void {
    const begin = audio.currentTime + at;
    const peak = loudness * loud * part.loud;
    const lasts = Math.log(peak / silence) / part.fades;
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = pitch * part.times;
    gain.gain.setValueAtTime(silence, begin);
    gain.gain.linearRampToValueAtTime(peak, begin + attack);
    gain.gain.exponentialRampToValueAtTime(silence, begin + attack + lasts);
    tone.connect(gain).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + attack + lasts);
}
