// The 32 figures: 8 bodies by 4 crowns, drawn from parts (resources/figures has them as whole pictures).
import { svg } from './element';

/** The fills of seats 1 to 8; from 9 on they repeat. A figure's own colour is that of its number mod 8. */
export const seatColours = ['#CF4A2E', '#245C9C', '#F3DA66', '#4A2460', '#2F8F7B', '#EC9AC0', '#141C24', '#BFE2F6'];

const darkColours = [0, 1, 3, 4, 6]; // on which a mouth is white
const bodies = [
    'M20 9C29 9 34 15 34 23C34 31 28 36 20 36C12 36 6 31 6 23C6 15 11 9 20 9Z',
    'M12 10H28C32 10 34 12 34 16V30C34 34 32 36 28 36H12C8 36 6 34 6 30V16C6 12 8 10 12 10Z',
    'M20 8C25 8 27 13 30 19C33 25 36 30 34 33.5C32.5 36 28 36 20 36C12 36 7.5 36 6 33.5C4 30 7 25 10 19C13 13 15 8 20 8Z',
    'M14 9H26L34 18V28L27 36H13L6 28V18Z',
    'M20 9C31 9 34 13 34 18C34 22 32 23 32 26C32 31 32 36 27 36C23 36 22 33 20 33C18 33 17 36 13 36C8 36 8 31 8 26'
        + 'C8 23 6 22 6 18C6 13 9 9 20 9Z',
    'M20 11.3Q26.2 7.5 27.9 14.6Q35 16.3 31.2 22.5Q35 28.7 27.9 30.4Q26.2 37.5 20 33.7Q13.8 37.5 12.1 30.4'
        + 'Q5 28.7 8.8 22.5Q5 16.3 12.1 14.6Q13.8 7.5 20 11.3Z',
    'M6 36V21C6 13 12 8 20 8C28 8 34 13 34 21V36L29.3 32L24.7 36L20 32L15.3 36L10.7 32Z',
    'M20 7L34 22.5L20 37L6 22.5Z',
];
const crowns = [
    { d: 'M12 12L9.5 5.5L17 9ZM28 12L30.5 5.5L23 9Z', width: 2 },
    { d: 'M20 10V5M17.4 4.2a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0', width: 2.2 },
    { d: 'M7.3 10a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0M24.3 10a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0', width: 0 },
    { d: 'M14 11C13 7 10 6.5 9.5 3.8M26 11C27 7 30 6.5 30.5 3.8', width: 2.4 },
];
const eyes = [[15, 25], [20], [15, 25], [13, 20, 27]]; // where each eye's middle is, at y = 21
const eyeSizes = [3.7, 5, 3.7, 2.9];
const pupil = 0.52; // of the eye
const mouths = ['M16.5 28.6C18.5 30.8 21.5 30.8 23.5 28.6', 'M17.5 29.2H22.5',
    'M16 28C18 31.5 22 31.5 24 28Z', 'M18.4 29.4a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0'];

const made = new Map<string, SVGSVGElement>();

/** A figure, 0 to 31, in its own colour or in that of a seat (from 0). Its size is set by style. */
export function figure(number: number, className = 'figure', colour = number % 8): SVGSVGElement {
    const key = `${number} ${colour % 8}`;
    let template = made.get(key);
    if (!template) {
        template = draw(number & 31, colour % 8);
        made.set(key, template);
    }
    const copy = template.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('class', `${className} fill-${colour % 8}`);
    return copy;
}

function draw(number: number, colour: number): SVGSVGElement {
    const fill = seatColours[colour];
    const crown = number >> 3;
    const look = ((number % 8) + crown) % 4;
    const top = crowns[crown];
    const whole = svg('svg', { viewBox: '0 0 40 40', 'aria-hidden': 'true' },
        svg('path', { d: top.d, 'stroke-width': top.width, fill: crown === 3 ? 'none' : fill,
                      stroke: top.width ? fill : 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
        svg('path', { d: bodies[number % 8], fill }));
    for (const x of eyes[look]) {
        whole.append(svg('circle', { cx: x, cy: 21, r: eyeSizes[look], fill: '#FFFFFF' }),
                     svg('circle', { cx: x + 0.6, cy: 21.4, r: eyeSizes[look] * pupil, fill: '#14201C' }));
    }
    whole.append(svg('path', { d: mouths[(3 * (number % 8) + crown) % 4], fill: 'none', 'stroke-width': 1.7,
                               stroke: darkColours.includes(colour) ? '#FFFFFF' : '#14201C',
                               'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
    return whole;
}
