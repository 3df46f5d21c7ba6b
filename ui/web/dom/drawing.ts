// A drawing's text, as bundled from resources/, made an element. It is a picture beside words, which a screen reader
// passes.

const parsed = new Map<string, SVGSVGElement>();

export function drawing(text: string, className = ''): SVGSVGElement {
    let template = parsed.get(text);
    if (!template) {
        const read = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        template = document.importNode(read, true) as unknown as SVGSVGElement;
        template.removeAttribute('width');
        template.removeAttribute('height');
        parsed.set(text, template);
    }
    const made = template.cloneNode(true) as SVGSVGElement;
    made.setAttribute('class', className);
    made.setAttribute('aria-hidden', 'true');
    return made;
}
