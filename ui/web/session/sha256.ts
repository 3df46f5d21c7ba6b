// SHA-256 (FIPS 180-4). The browser's own is missing where a page comes by plain http from another computer.

// The first 32 bits of the fractional parts of the roots of the first primes.
function fractions(count: number, root: (prime: number) => number): number[] {
    const found: number[] = [];
    for (let n = 2; found.length < count; n++) {
        let isPrime = true;
        for (let d = 2; d * d <= n; d++)
            isPrime = isPrime && n % d !== 0;
        if (isPrime)
            found.push(Math.floor((root(n) % 1) * 2 ** 32) | 0);
    }
    return found;
}

const start = fractions(8, Math.sqrt);
const constants = fractions(64, Math.cbrt);
const turned = (x: number, n: number) => (x >>> n) | (x << (32 - n));

function padded(bytes: Uint8Array): DataView {
    const size = ((bytes.length + 8) >> 6) * 64 + 64;
    const all = new Uint8Array(size);
    all.set(bytes);
    all[bytes.length] = 0x80;
    const view = new DataView(all.buffer);
    view.setUint32(size - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(size - 4, (bytes.length << 3) >>> 0);
    return view;
}

function schedule(view: DataView, offset: number): Int32Array {
    const words = new Int32Array(64);
    for (let i = 0; i < 64; i++) {
        if (i < 16) {
            words[i] = view.getInt32(offset + 4 * i);
            continue;
        }
        const a = words[i - 15], b = words[i - 2];
        words[i] = words[i - 16] + words[i - 7] + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3))
            + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
    }
    return words;
}

function mixed(state: number[], words: Int32Array): number[] {
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
        const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]
                     + words[i]) | 0;
        const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    return [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]) | 0);
}

/** In hex, lower case. */
export function sha256(bytes: Uint8Array): string {
    const view = padded(bytes);
    let state = start;
    for (let offset = 0; offset < view.byteLength; offset += 64)
        state = mixed(state, schedule(view, offset));
    return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
