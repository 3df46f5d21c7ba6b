// Finds what a screen reader would find: by role and accessible name (the names as WAI's accname has them, as far as the
// page uses it). find(role, name, exactly): every one that is shown, in the page's order; name '' is any.
const implicit = {
    A: each => each.hasAttribute('href') ? 'link' : '', BUTTON: () => 'button', TEXTAREA: () => 'textbox',
    SELECT: () => 'combobox', H1: () => 'heading', H2: () => 'heading', H3: () => 'heading', MAIN: () => 'main',
    NAV: () => 'navigation', UL: () => 'list', OL: () => 'list', LI: () => 'listitem', DIALOG: () => 'dialog',
    PROGRESS: () => 'progressbar', TABLE: () => 'table', FIELDSET: () => 'group', IMG: () => 'img', OUTPUT: () => 'status',
    DETAILS: () => 'group', SUMMARY: () => 'button',
    INPUT: each => ({ checkbox: 'checkbox', radio: 'radio', button: 'button', submit: 'button', range: 'slider',
                      number: 'spinbutton', search: 'searchbox' })[each.type] || 'textbox',
};
// Named by what is in them, where nothing else names them.
const fromContent = ['button', 'link', 'heading', 'gridcell', 'cell', 'option', 'radio', 'checkbox', 'switch', 'tab',
                     'menuitem', 'menuitemradio', 'listitem', 'status', 'alert', 'row'];
const roleOf = each => each.getAttribute('role') || (implicit[each.tagName] || (() => ''))(each);

function isShown(each) {
    if (each.closest('[aria-hidden=true], [hidden], [inert]'))
        return false;
    const style = getComputedStyle(each);
    return style.visibility !== 'hidden' && style.display !== 'none' && each.getClientRects().length > 0;
}

// Only said to a screen reader, and left standing afterwards.
const isSaid = each => each.hasAttribute('aria-live') && each.getBoundingClientRect().width <= 1;

function textIn(node) {
    if (node.nodeType === Node.TEXT_NODE)
        return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true' || node.hidden
        || isSaid(node) || ['NOSCRIPT', 'SCRIPT', 'STYLE'].includes(node.tagName)
        || getComputedStyle(node).display === 'none')
        return '';
    const label = node.getAttribute('aria-label');
    if (label && (fromContent.includes(roleOf(node)) || ['img', ''].includes(roleOf(node))))
        return label;
    const inner = [...node.childNodes].map(textIn).join('');
    return getComputedStyle(node).display === 'inline' ? inner : ` ${inner} `;
}

const tidy = text => text.replace(/\s+/g, ' ').trim();
const named = (ids) => ids.split(/\s+/).map(id => document.getElementById(id)).filter(each => each).map(textIn).join(' ');

function nameOf(each) {
    if (each.getAttribute('aria-labelledby'))
        return tidy(named(each.getAttribute('aria-labelledby')));
    if (each.getAttribute('aria-label'))
        return tidy(each.getAttribute('aria-label'));
    if (each.labels && each.labels.length)
        return tidy([...each.labels].map(textIn).join(' '));
    const text = fromContent.includes(roleOf(each)) ? tidy(textIn(each)) : '';
    return text || tidy(each.getAttribute('alt') || each.getAttribute('title') || each.getAttribute('placeholder') || '');
}

function find(role, name, exactly) {
    return [...document.querySelectorAll('*')].filter(each => roleOf(each) === role && isShown(each)
        && (!name || (exactly ? nameOf(each) === name : nameOf(each).includes(name))));
}

// All that can be read.
const wholeText = () => tidy(textIn(document.body));
// What a finger meets: an element, what it lays around itself, and the label of what is ticked.
function touched(each) {
    const whole = ['radio', 'checkbox'].includes(each.type) && each.closest('label') || each;
    const { left, top, width, height } = whole.getBoundingClientRect();
    const more = getComputedStyle(each, '::before');
    const [x, y] = more.content !== 'none' && more.position === 'absolute' && more.pointerEvents !== 'none'
        ? [Math.min(0, parseFloat(more.left)), Math.min(0, parseFloat(more.top))] : [0, 0];
    return [left + x, top + y, width - 2 * x, height - 2 * y];
}

// What can be acted on: [role, name, left, top, width, height, enabled].
const targets = () => [...document.querySelectorAll('*')]
    .filter(each => ['button', 'link', 'textbox', 'checkbox', 'radio', 'switch', 'gridcell', 'option', 'tab', 'menuitem',
                     'combobox', 'slider'].includes(roleOf(each)) && isShown(each))
    .map(each => [roleOf(each), nameOf(each), ...touched(each), !each.disabled]);
