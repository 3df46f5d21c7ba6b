// A page is a function of what is known: it says as a tree what is to be there, and `show` changes the elements that
// are there into that. So what has the focus keeps it, and a list that did not change is not made anew.

export type Tree = Branch | Foreign | string;
export type Maybe = Tree | null | undefined | false | Maybe[];
type Handler = (event: never) => void;
type Properties = Record<string, string | number | boolean | null | undefined | Handler>;

interface Branch {
    tag: string;
    properties: Properties;
    children: Tree[];
}

/** An element that somebody else made and changes; it stays as long as its key does. */
interface Foreign {
    make: () => Element;
    key: string;
}

/**
 * h('button.main', {onclick}, 'Play'): a name, classes after dots. `key` tells one of a list from the others; `on…` is
 * called at the event; `.value` and the like are set as the element's property where that changes; `mounted` is called
 * with the element when it is new. The rest are attributes; those that are false, null or undefined are left out.
 */
export function h(name: string, properties: Properties | null, ...children: Maybe[]): Branch {
    const [tag, ...classes] = name.split('.');
    const all = { ...properties };
    if (classes.length)
        all.class = [...classes, ...(all.class ? [all.class] : [])].join(' ');
    return { tag, properties: all, children: flat(children) };
}

export function foreign(key: string, make: () => Element): Foreign {
    return { key, make };
}

function flat(children: Maybe[]): Tree[] {
    return children.flatMap((child) => (Array.isArray(child) ? flat(child) : child || child === '' ? [child] : []));
}

interface Shown {
    tree: Tree;
    node: Node;
    children: Shown[];
}

const roots = new WeakMap<Element, Shown[]>();

/** Shows this in the element, and nothing else. */
export function show(root: Element, ...trees: Maybe[]): void {
    roots.set(root, place(root, roots.get(root) ?? [], flat(trees)));
}

/** What a tree is recognised by among its neighbours. */
export function keyOf(tree: Tree): string {
    if (typeof tree === 'string')
        return '#';
    return 'make' in tree ? `!${tree.key}` : `${tree.tag} ${tree.properties.key ?? ''}`;
}

function place(parent: Element, before: Shown[], trees: Tree[]): Shown[] {
    const left = [...before];
    const shown = trees.map((tree) => {
        const key = keyOf(tree);
        const at = left.findIndex((each) => keyOf(each.tree) === key);
        return at < 0 ? create(tree) : update(left.splice(at, 1)[0], tree);
    });
    left.forEach(({ node }) => node.parentNode?.removeChild(node));
    let next: Node | null = null;
    for (const { node } of [...shown].reverse()) {
        if (node.parentNode !== parent || node.nextSibling !== next)
            parent.insertBefore(node, next);
        next = node;
    }
    return shown;
}

function create(tree: Tree): Shown {
    if (typeof tree === 'string')
        return { tree, node: document.createTextNode(tree), children: [] };
    if ('make' in tree)
        return { tree, node: tree.make(), children: [] };
    const node = document.createElement(tree.tag);
    set(node, {}, tree.properties);
    const children = place(node, [], tree.children);
    const mounted = tree.properties.mounted as ((node: Element) => void) | undefined;
    if (mounted)
        queueMicrotask(() => mounted(node));
    return { tree, node, children };
}

function update(shown: Shown, tree: Tree): Shown {
    const before = shown.tree;
    if (typeof tree === 'string') {
        if (before !== tree)
            shown.node.textContent = tree;
        return { ...shown, tree };
    }
    if ('make' in tree || before === tree)
        return { ...shown, tree };
    set(shown.node as HTMLElement, (before as Branch).properties, tree.properties);
    return { tree, node: shown.node, children: place(shown.node as Element, shown.children, tree.children) };
}

// What a handler returns is nobody's business: false would keep the browser from doing what belongs to the event.
function heard(value: Properties[string]): unknown {
    return typeof value === 'function' ? (event: never) => { value(event); } : value ?? null;
}

function set(node: HTMLElement, before: Properties, properties: Properties): void {
    for (const name of new Set([...Object.keys(before), ...Object.keys(properties)])) {
        const value = properties[name];
        if (name === 'key' || name === 'mounted' || value === before[name])
            continue;
        if (name.startsWith('on') || name.startsWith('.'))
            (node as unknown as Record<string, unknown>)[name.replace('.', '')] = heard(value);
        else if (value === null || value === undefined || value === false)
            node.removeAttribute(name);
        else
            node.setAttribute(name, value === true ? '' : String(value));
    }
}
