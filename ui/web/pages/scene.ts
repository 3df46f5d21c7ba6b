// The lamp over the table, with those who sit there: on the page before one sits down, and before a match.
import { figure } from '../dom/figures';
import { svg } from '../dom/element';
import { foreign, Tree } from '../dom/tree';

export interface Sitting {
    name: string;
    figure: number | null; // null: not known, or nobody
    free: boolean;
    ready: boolean;
}

const stools = [57, 333]; // x of their middles
const behind = [[160, 230], [140, 195, 250], [128, 172, 218, 262]]; // where others stand behind the table, by how many
const longestName = 11;

/** Two sit on the stools, up to four more stand behind the table. */
export function scene(people: Sitting[]): Tree {
    return foreign(`scene ${JSON.stringify(people)}`, () => draw(people));
}

function draw(people: Sitting[]): Element {
    const whole = svg('svg', { class: 'lamp-scene', viewBox: '0 0 390 282', 'aria-hidden': 'true' }, glow(), lamp());
    const others = people.slice(2, 6);
    const places = others.length === 1 ? [195] : behind[others.length - 2] ?? [];
    others.forEach((each, index) => whole.append(...sitter(each, places[index], 182, 36)));
    whole.append(table());
    stools.forEach((x, index) => {
        whole.append(stool(x));
        if (people[index])
            whole.append(...sitter(people[index], x, 191, 46), nameOver(people[index], x));
    });
    return whole;
}

function glow(): Element {
    const gradient = svg('radialGradient', { id: 'glow' }, svg('stop', { offset: 0, class: 'glow-in' }),
                         svg('stop', { offset: 1, class: 'glow-out' }));
    const cone = svg('linearGradient', { id: 'cone', x2: 0, y2: 1 }, svg('stop', { offset: 0, class: 'cone-top' }),
                     svg('stop', { offset: 1, class: 'cone-bottom' }));
    return svg('g', {}, svg('defs', {}, gradient, cone),
               svg('ellipse', { cx: 195, cy: 178, rx: 165, ry: 118, fill: 'url(#glow)' }),
               svg('path', { d: 'M168 72H222L292 192C262 208 128 208 98 192Z', fill: 'url(#cone)' }));
}

function lamp(): Element {
    return svg('g', {}, svg('path', { d: 'M195 -200V48', class: 'cord' }),
               svg('ellipse', { cx: 195, cy: 74, rx: 13, ry: 8, fill: '#FFF6DC' }),
               svg('path', { d: 'M165 74C165 57 178 46 195 46C212 46 225 57 225 74Z', class: 'shade' }));
}

function table(): Element {
    return svg('g', {},
               svg('path', { d: 'M168 236L163 268M222 236L227 268', class: 'leg wide' }),
               svg('ellipse', { cx: 195, cy: 212, rx: 112, ry: 28, class: 'side' }),
               svg('ellipse', { cx: 195, cy: 204, rx: 112, ry: 29, class: 'top' }),
               svg('ellipse', { cx: 195, cy: 204, rx: 96, ry: 24, class: 'cloth' }),
               svg('ellipse', { cx: 195, cy: 204, rx: 56, ry: 15, class: 'lit' }));
}

function stool(x: number): Element {
    return svg('g', {},
               svg('path', { d: `M${x - 17} 204L${x - 21} 264M${x + 17} 204L${x + 21} 264M${x - 19} 234H${x + 19}`,
                             class: 'leg' }),
               svg('ellipse', { cx: x, cy: 199, rx: 29, ry: 8, class: 'side' }),
               svg('ellipse', { cx: x, cy: 196, rx: 29, ry: 8, class: 'top' }));
}

// `bottom` is where the figure stands.
function sitter(person: Sitting, x: number, bottom: number, size: number): Element[] {
    if (person.free) {
        return [svg('rect', { x: x - 26, y: bottom - 49, width: 52, height: 52, rx: 12, class: 'free' }),
                svg('path', { d: `M${x - 6} ${bottom - 23}H${x + 6}M${x} ${bottom - 29}V${bottom - 17}`,
                              class: 'free solid' })];
    }
    if (person.figure === null) {
        const letter = svg('text', { x, y: bottom - 16, class: 'initial' }, [...person.name][0] ?? '');
        return [svg('path', { d: `M${x - 19} ${bottom}V${bottom - 22}a19 19 0 0 1 38 0V${bottom}Z`,
                              class: 'somebody' }), letter];
    }
    const image = figure(person.figure);
    const place = { x: x - size / 2, y: bottom - 0.9 * size - 1, width: size, height: size };
    for (const [name, value] of Object.entries(place))
        image.setAttribute(name, String(value));
    return person.ready ? [image, tick(x + size / 2 + 1, bottom - size + 8)] : [image];
}

function tick(x: number, y: number): Element {
    return svg('g', { class: 'tick' }, svg('circle', { cx: x, cy: y, r: 9 }),
               svg('path', { d: `M${x - 4} ${y}L${x - 1} ${y + 3}L${x + 4} ${y - 3}` }));
}

function nameOver(person: Sitting, x: number): Element {
    const letters = [...person.name];
    const short = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : person.name;
    return svg('text', { x, y: 132, class: 'name' }, person.free ? '' : short);
}
