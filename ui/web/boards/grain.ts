// The grain of wood: value noise, 40 times as long along the board as across it, in three octaves.

interface Octave {
    across: number; // px between two values
    weight: number;
}

const stretch = 40;
const strongest = 0.22;
const brown = [0x4d, 0x2e, 0x0f];
const octaves: Octave[] = [
    { across: 7, weight: 0.24 }, { across: 2.6, weight: 0.36 }, { across: 1.3, weight: 0.4 },
];

// A value from 0 to 1 that belongs to a place of the lattice.
function valueAt(seed: number, x: number, y: number): number {
    let hash = seed ^ Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    return ((hash ^ (hash >>> 15)) & 0xffffff) / 0xffffff;
}

function eased(part: number): number {
    return part * part * (3 - 2 * part);
}

function mixed(from: number, to: number, part: number): number {
    return from + (to - from) * part;
}

// One row of an octave added to `row`.
function addRow(row: Float32Array, y: number, octave: Octave, seed: number): void {
    const high = y / octave.across;
    const part = eased(high % 1);
    const lattice = (x: number) =>
        mixed(valueAt(seed, x, Math.floor(high)), valueAt(seed, x, Math.floor(high) + 1), part);
    let [cell, left, right] = [0, lattice(0), lattice(1)];
    for (let x = 0; x < row.length; ++x) {
        const along = x / (octave.across * stretch);
        if (Math.floor(along) !== cell) {
            cell = Math.floor(along);
            [left, right] = [right, lattice(cell + 1)];
        }
        row[x] += octave.weight * mixed(left, right, eased(along - cell));
    }
}

/** Draws the grain over the whole canvas, `width` by `height` px. */
export function drawGrain(canvas: HTMLCanvasElement, width: number, height: number, seed: number): void {
    canvas.width = Math.max(1, Math.ceil(width));
    canvas.height = Math.max(1, Math.ceil(height));
    const context = canvas.getContext('2d');
    if (!context)
        return; // wood without grain
    const image = context.createImageData(canvas.width, canvas.height);
    const row = new Float32Array(canvas.width);
    for (let y = 0, at = 0; y < canvas.height; ++y) {
        row.fill(0);
        octaves.forEach((octave, index) => addRow(row, y, octave, seed + index * 7919));
        for (const value of row) {
            const shade = Math.min(1, Math.max(0, (value - 0.22) / 0.9));
            image.data.set([...brown, 255 * strongest * shade], at);
            at += 4;
        }
    }
    context.putImageData(image, 0, 0);
}
