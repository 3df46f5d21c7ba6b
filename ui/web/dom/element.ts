// Makes elements. Text is only ever text: what is no element becomes a text node.

export type Child = Node | string | number | null | undefined | false;
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: never) => void)>;

function fill<E extends Element>(made: E, attributes: Attributes, children: Child[]): E {
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'function')
            made.addEventListener(name.replace(/^on/, ''), value as EventListener);
        else if (value !== null && value !== undefined && value !== false)
            made.setAttribute(name, value === true ? '' : String(value));
    }
    for (const child of children) {
        if (child !== null && child !== undefined && child !== false)
            made.append(child instanceof Node ? child : String(child));
    }
    return made;
}

/**
 * element('button', {class: 'main', onclick: play}, 'Play'). An attribute that is false, null or undefined is left out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {},
                                                               ...children: Child[]): HTMLElementTagNameMap[K] {
    return fill(document.createElement(name), attributes, children);
}

export function svg<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes = {},
                                                          ...children: Child[]): SVGElementTagNameMap[K] {
    return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}
