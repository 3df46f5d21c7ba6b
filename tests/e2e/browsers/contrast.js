// Computes how well things stand out from what is really behind them (WCAG 2.1: 1.4.3 for texts, 1.4.11 for the rest).
// What is behind is a picture of the page without its texts, icons and pieces: so grain, gradients, drawings and layers
// count as they are painted. Texts of buttons name them, so their outlines are not asked for; those of fields are.
const BARE = new CSSStyleSheet();
BARE.replaceSync(`
    *, *::placeholder { -webkit-text-fill-color: transparent !important; caret-color: transparent !important; }
    svg text { fill: transparent !important; }
    .icon, .pips circle, .piece, .last-ring, .ring-rim { visibility: hidden !important; }`);

function bare(on) {
    document.adoptedStyleSheets = on ? [BARE] : [];
}

const channel = value => value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

/** [red, green, blue, alpha] of a computed colour; null for none. */
function parsed(colour) {
    const [red, green, blue, alpha] = (colour.match(/[\d.]+/g) || []).map(Number);
    return blue === undefined ? null : [red, green, blue, alpha === undefined ? 1 : alpha];
}

const over = ([red, green, blue, alpha], below) =>
    [red, green, blue].map((value, index) => value * alpha + below[index] * (1 - alpha));

function ratio(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}

/** The picture's pixels: at(x, y) in CSS pixels. */
async function pixelsOf(png) {
    const bytes = Uint8Array.from(atob(png), each => each.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const scale = image.width / innerWidth;
    return (x, y) => {
        const at = 4 * (Math.floor(y * scale) * image.width + Math.floor(x * scale));
        return data.subarray(at, at + 3);
    };
}

function opacityOf(each) {
    let product = 1;
    for (let at = each; at; at = at.parentElement)
        product *= Number(getComputedStyle(at).opacity);
    return product;
}

/** What is within its border, which is as wide on either side, in whole pixels: there overflow is cut off. */
function withoutBorder(each) {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return { left: Math.ceil(left + each.clientLeft), top: Math.ceil(top + each.clientTop),
             right: Math.floor(right - each.clientLeft), bottom: Math.floor(bottom - each.clientTop) };
}

/** What of a box is in the window and in all that cuts it off; null for nothing. */
function cut(box, each) {
    let { left, top, right, bottom } = box;
    const within = other => {
        [left, top] = [Math.max(left, other.left), Math.max(top, other.top)];
        [right, bottom] = [Math.min(right, other.right), Math.min(bottom, other.bottom)];
    };
    within({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (let at = each; at && !(at instanceof HTMLDialogElement); at = at.parentElement)
        if (at instanceof HTMLElement && getComputedStyle(at).overflow !== 'visible')
            within(withoutBorder(at));
    return right - left >= 2 && bottom - top >= 2 ? { left, top, right, bottom } : null;
}

/** Seen at all: what lies under an open sheet, or is shown as not live, waits. */
function isSeen(each) {
    const style = getComputedStyle(each);
    const sheet = document.querySelector('dialog[open]');
    return style.visibility !== 'hidden' && opacityOf(each) > 0 && !each.closest('.unseen, .stale .board')
        && (!sheet || sheet.contains(each));
}

/** How colours, the one or the other, stand out from what is in a box: where they do so least, but for the odd pixel of
    a neighbour. */
function least(colours, box, at) {
    const ratios = [];
    const step = Math.max(1, Math.sqrt((box.right - box.left) * (box.bottom - box.top) / 400));
    for (let y = box.top + 0.5; y < box.bottom; y += step)
        for (let x = box.left + 0.5; x < box.right; x += step)
            ratios.push(Math.max(...colours.map(colour => ratio(over(colour, at(x, y)), at(x, y)))));
    return ratios.sort((a, b) => a - b)[Math.floor(0.08 * ratios.length)];
}

function faded(colour, each) {
    return [...colour.slice(0, 3), colour[3] * opacityOf(each)];
}

function boxesOf(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
}

/** Within the outline of a field. */
function inner(each) {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return { left: left + 4, top: top + 4, right: right - 4, bottom: bottom - 4 };
}

/** [what, colours, box, least] of each text. */
function* texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const [node, each] = [walker.currentNode, walker.currentNode.parentElement];
        if (!node.data.trim() || ['NOSCRIPT', 'SCRIPT', 'STYLE', 'OPTION'].includes(each.tagName) || !isSeen(each))
            continue;
        const style = getComputedStyle(each);
        const size = parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const colour = parsed(each.closest('svg') ? style.fill : style.color);
        for (const box of boxesOf(node))
            yield [`text “${node.data.trim().slice(0, 40)}”`, [faded(colour, each)], cut(box, each), isLarge ? 3 : 4.5];
    }
    for (const each of document.querySelectorAll('input, select')) {
        const style = getComputedStyle(each, each.value ? null : '::placeholder');
        if (isSeen(each) && (each.value || each.placeholder) && !['radio', 'checkbox'].includes(each.type))
            yield [`field “${nameOf(each)}”`, [faded(parsed(style.color), each)], cut(inner(each), each), 4.5];
    }
}

/** Texts that are smaller than they may be; letters in the margin of a board may be smaller still. */
function small() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        const each = walker.currentNode.parentElement;
        const wanted = each.matches('.coordinate') ? 11 : 13;
        const drawn = each.closest('svg') ? each.getScreenCTM().a : 1;
        const size = parseFloat(getComputedStyle(each).fontSize) * drawn;
        if (walker.currentNode.data.trim() && isSeen(each) && each.getClientRects().length && size < wanted - 0.1)
            found.push(`“${walker.currentNode.data.trim()}”: ${size.toFixed(1)} px`);
    }
    return found;
}

// What is not a text and says something: which, and the property that has its colour.
const SIGNS = [['.icon', 'color'], ['.pips .bull', 'fill'], ['.pips .cow', 'stroke'], ['.pips .miss', 'fill'],
               ['.last-ring', 'stroke']];

function* signs() {
    for (const [which, property] of SIGNS)
        for (const each of document.querySelectorAll(which))
            if (isSeen(each)) {
                const name = `${which} in “${nameOf(each.closest('button, p, li, .plate') || each)}”`;
                const parts = [each, ...(each.matches('.last-ring') ? [each.previousElementSibling] : [])];
                const colours = parts.map(part => faded(parsed(getComputedStyle(part)[property]), each));
                yield [name, colours, cut(each.getBoundingClientRect(), each), 3];
            }
}

/** Pixels just outside a box. */
function* around({ left, top, right, bottom }, away) {
    for (let part = 0.3; part <= 0.7; part += 0.1) {
        const [x, y] = [left + part * (right - left), top + part * (bottom - top)];
        yield* [[x, top - away], [x, bottom + away], [left - away, y], [right + away, y]];
    }
}

const isInside = ([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

// What has no text of its own to be found by, and what says that it is chosen: its outline, or what fills it.
const OUTLINED = '.field input, .field select, .write input, .search, .switch span, .figure-choice.chosen,'
    + ' .game-choice.chosen, .strike[aria-pressed=true], .row.entry button.peg';

function outlines(at) {
    return [...document.querySelectorAll(OUTLINED)].filter(isSeen).flatMap(each => {
        const [style, box] = [getComputedStyle(each), each.getBoundingClientRect()];
        if (cut(box, each) === null)
            return [];
        const isRinged = style.outlineStyle !== 'none';
        const ring = isRinged ? parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset) : 0;
        const seen = cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight }, each);
        const isSeenAt = ([x, y]) => isInside([x, y]) && x > seen.left && x < seen.right && y > seen.top
            && y < seen.bottom;
        const beside = [...around(box, Math.max(0, ring) + 1.5)].filter(isSeenAt).map(([x, y]) => at(x, y));
        const colours = [parseFloat(style.borderTopWidth) > 0 && style.borderTopColor, style.backgroundColor,
                         isRinged && style.outlineColor,
                         style.boxShadow !== 'none' && style.boxShadow.includes('inset') && style.boxShadow]
            .map(colour => colour && parsed(colour)).filter(colour => colour && colour[3] > 0);
        const stands = colour => Math.min(...beside.map(below => ratio(over(colour, below), below)));
        const best = Math.max(0, ...colours.map(stands));
        const name = nameOf(each.closest('button, label') || each);
        return best < 3 ? [`outline of “${name}” (${each.className}): ${best.toFixed(2)}`] : [];
    });
}

/** Pieces by their outline or body on what they lie on, else by the sign on them. Those that have lost may fade. */
function pieces(at) {
    const shown = [...document.querySelectorAll('.piece .mark, .piece .disc')]
        .filter(each => isSeen(each) && !each.closest('.dim') && cut(each.getBoundingClientRect(), each));
    return shown.flatMap(each => {
        const colour = (part, property) => {
            const found = each.querySelector(part);
            return found && parsed(getComputedStyle(found)[property]);
        };
        const [body, sign] = [colour('.body', 'fill'), colour('.sign', 'stroke')];
        const edges = [colour('.stroke', 'stroke'), colour('.rim', 'stroke'), body, colour('.body', 'stroke')]
            .filter(one => one);
        const box = each.getBoundingClientRect();
        const best = Math.max(sign ? ratio(over(sign, body), body) : 0, ...edges.map(edge => least([edge], box, at)));
        return best < 3 ? [`piece ${each.getAttribute('class')}: ${best.toFixed(2)}`] : [];
    });
}

/** All that is too weak, in words. */
async function weak(png) {
    const at = await pixelsOf(png);
    const found = [];
    for (const [what, colours, box, wanted] of [...texts(), ...signs()]) {
        const reached = box ? least(colours, box, at) : wanted;
        if (reached < wanted)
            found.push(`${what}: ${reached.toFixed(2)}`);
    }
    return [...new Set([...found, ...outlines(at), ...pieces(at)])];
}
