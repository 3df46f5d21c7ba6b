// Movements. All of them are left out where less motion is wanted; nothing waits for them.

/** Times in milliseconds. */
export const motion = { land: 160, pool: 120, capsule: 240, turn: 220, settle: 120 };
export const outCubic = 'cubic-bezier(0.33, 1, 0.68, 1)';
export const outBack = 'cubic-bezier(0.34, 1.3, 0.64, 1)';

const longestFall = 450;
const bounces = [0.06, 0.02]; // of the height

/** How high, from 1 to 0, a disc is at a time counted in falls: it bounces twice. */
function heightAt(time: number): number {
    if (time < 1)
        return 1 - time * time;
    let begin = 1;
    for (const height of bounces) {
        const lasts = 2 * Math.sqrt(height);
        const part = (time - begin) / lasts;
        if (part < 1)
            return height * 4 * part * (1 - part);
        begin += lasts;
    }
    return 0;
}

/** The way of a disc that falls `height` px past `rows` rows, and how long that takes. */
export function fall(height: number, rows: number): { frames: Keyframe[]; duration: number } {
    const falls = 1 + bounces.reduce((sum, part) => sum + 2 * Math.sqrt(part), 0);
    const duration = Math.min((90 + 45 * rows) * falls, longestFall);
    const frames: Keyframe[] = [];
    for (let step = 0; step <= 36; ++step)
        frames.push({ transform: `translateY(${-height * heightAt((step / 36) * falls)}px)` });
    return { frames, duration };
}

/** Moves an element; it looks as the first frame until its delay is over. */
export function animate(element: Element, frames: Keyframe[], options: KeyframeAnimationOptions): void {
    if (typeof element.animate === 'function' && document.visibilityState === 'visible')
        element.animate(frames, { fill: 'backwards', ...options });
}
