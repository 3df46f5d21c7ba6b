// The drawing of a line game's board, in layers that lie over one another.
import { svg } from '../../dom/element';
import type { Cell, LineView } from '../../protocol/views';
import { disc, mark } from '../marks';
import { animate, fall, motion, outBack, outCubic } from '../motion';
import { px } from '../parts';
import type { Geometry } from './geometry';
import { coordinates, ground, holeRadius } from './ground';
import { cellName, lastOf, same, seatAt, winningRuns } from './position';

export interface Aim {
    cell: Cell;
    seat: number;
    faint: boolean; // only pointed at
}

const layers = ['ground', 'light', 'capsules', 'pool', 'cross', 'pieces', 'ring', 'ghost', 'focus'] as const;
let scenes = 0;

export class Scene {
    readonly id = `scene-${++scenes}`;
    readonly element = svg('svg', { class: 'scene', 'aria-hidden': 'true' });
    private readonly layer = new Map(layers.map(name => [name, svg('g', { class: name })]));
    private readonly holes = svg('path');
    private labels = new Map<string, SVGElement>();
    private pieces = new Map<string, SVGGElement>();
    private place: Geometry | null = null;
    private won = false;

    constructor() {
        this.element.append(svg('defs', {}, svg('clipPath', { id: `${this.id}-holes` }, this.holes)),
                            svg('g', { id: this.id }, ...this.layer.values()));
    }

    layout(place: Geometry): void {
        this.place = place;
        const look = place.shape.look;
        this.element.setAttribute('viewBox', `0 0 ${px(place.width)} ${px(place.height)}`);
        this.labels = look === 'stones' ? coordinates(place) : new Map();
        this.put('ground', ...ground(place), ...this.labels.values());
        this.holes.setAttribute('d', look === 'discs' ? this.seenThrough(place) : '');
        this.pieces.clear();
        this.put('pieces');
    }

    private put(name: typeof layers[number], ...children: SVGElement[]): void {
        this.layer.get(name)?.replaceChildren(...children);
    }

    // A disc on its way is seen above the frame and through the holes only.
    private seenThrough(place: Geometry): string {
        let path = `M0 ${-place.cell}H${px(place.width)}V${px(place.board.y)}H0Z`;
        for (let column = 0; column < place.shape.columns; ++column)
            path += this.holesOf(place, column);
        return path;
    }

    private holesOf(place: Geometry, column: number): string {
        const r = px(holeRadius(place));
        let path = '';
        for (let row = 0; row < place.shape.rows; ++row) {
            const { x, y } = place.centre([column, row]);
            path += `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
        }
        return path;
    }

    /** Shows a position; `moving`: its last piece has just come. */
    show(view: LineView, moving: boolean): void {
        if (!this.place)
            return;
        const newest = lastOf(view);
        const shown = new Set<string>();
        for (const cell of view.moves) {
            const seat = seatAt(view, cell);
            if (seat === null)
                continue;
            const key = `${seat} ${cellName(cell)}`;
            shown.add(key);
            if (!this.pieces.has(key))
                this.add(this.place, key, cell, seat, moving && same(cell, newest));
            this.pieces.get(key)?.classList.toggle('dim', view.line.length > 0 && !view.line.some(c => same(c, cell)));
        }
        for (const [key, piece] of this.pieces)
            if (!shown.has(key)) {
                piece.remove();
                this.pieces.delete(key);
            }
        this.showWon(this.place, view, moving);
        this.showLast(this.place, view, moving);
    }

    private piece(place: Geometry, seat: number): SVGGElement {
        return place.shape.look === 'crosses' ? mark(place.cell, seat) : disc(place.pieceSize, seat);
    }

    private add(place: Geometry, key: string, cell: Cell, seat: number, moving: boolean): void {
        const piece = svg('g', { class: 'moving' }, this.piece(place, seat));
        const { x, y } = place.centre(cell);
        const outer = svg('g', { class: 'piece' }, svg('g', { transform: `translate(${px(x)} ${px(y)})` }, piece));
        this.pieces.set(key, outer);
        this.layer.get('pieces')?.append(outer);
        if (!moving)
            return;
        if (place.shape.look !== 'discs') {
            animate(piece, [{ transform: 'scale(0.92)', opacity: 0 }, { opacity: 1, offset: 0.5 },
                            { transform: 'none', opacity: 1 }], { duration: motion.land, easing: outBack });
            return;
        }
        const { frames, duration } = fall(y - place.above(cell[0]).y, cell[1] + 1);
        outer.setAttribute('clip-path', `url(#${this.id}-holes)`);
        animate(piece, frames, { duration });
        window.setTimeout(() => outer.removeAttribute('clip-path'), duration);
    }

    // Lamp light beneath the pieces of each winning row, grown from its first cell on.
    private showWon(place: Geometry, view: LineView, moving: boolean): void {
        const wide = place.shape.look === 'crosses' ? 0.84 : place.shape.look === 'discs' ? 1 : 1.28;
        const lines = winningRuns(view).flatMap(run => {
            const [from, to] = [place.centre(run.from), place.centre(run.to)];
            const ends = { x1: px(from.x), y1: px(from.y), x2: px(to.x), y2: px(to.y), pathLength: 1 };
            const width = wide * place.cell;
            return [svg('line', { class: 'capsule-rim', ...ends, 'stroke-width': px(width + 2) }),
                    svg('line', { class: 'capsule', ...ends, 'stroke-width': px(width - 2) })];
        });
        this.put('capsules', ...lines);
        if (lines.length > 0 && !this.won && moving)
            for (const line of lines)
                animate(line, [{ strokeDasharray: '1', strokeDashoffset: '1' },
                               { strokeDasharray: '1', strokeDashoffset: '0' }],
                        { duration: motion.capsule, easing: outCubic });
        this.won = lines.length > 0;
    }

    private showLast(place: Geometry, view: LineView, moving: boolean): void {
        const cell = lastOf(view);
        const isShown = cell && view.line.length === 0;
        const light = isShown && place.shape.look !== 'discs' ? [this.pool(place, cell)] : [];
        const ring = isShown && place.shape.look === 'discs' ? this.ring(place, cell) : [];
        this.put('pool', ...light);
        this.put('ring', ...ring);
        if (moving && cell)
            for (const part of [...light, ...ring])
                animate(part, [{ opacity: 0 }, { opacity: 1 }],
                        { duration: motion.pool,
                          delay: ring.length ? fall(0, cell[1] + 1).duration * 0.56 : 0 });
    }

    private pool(place: Geometry, cell: Cell): SVGElement {
        const { x, y } = place.centre(cell);
        if (place.shape.look === 'stones')
            return svg('circle', { class: 'pool-light', cx: px(x), cy: px(y),
                                   r: px(place.pieceSize / 2 + Math.min(4, Math.max(2.6, 0.1 * place.cell))) });
        const side = px(0.84 * place.cell);
        return svg('rect', { class: 'pool-light', x: px(x - side / 2), y: px(y - side / 2), width: side, height: side,
                             rx: px(0.09 * place.cell) });
    }

    // Lamp light is seen on felt, its dark edge on wood.
    private ring(place: Geometry, cell: Cell): SVGElement[] {
        const { x, y } = place.centre(cell);
        const width = Math.min(Math.max(0.09 * place.cell, 2), 4.5);
        const at = { cx: px(x), cy: px(y), r: px(place.pieceSize / 2 + width / 2) };
        return [svg('circle', { class: 'ring-rim', ...at, 'stroke-width': px(width + 2.5) }),
                svg('circle', { class: 'last-ring', ...at, 'stroke-width': px(width) })];
    }

    /** What is aimed at, and the cell whose focus is shown. */
    aim(aim: Aim | null, focus: Cell | null): void {
        const place = this.place;
        if (!place)
            return;
        const cell = aim && !aim.faint ? aim.cell : null;
        for (const [key, label] of this.labels)
            label.classList.toggle('aimed', !!cell && (key === `column ${cell[0]}` || key === `row ${cell[1]}`));
        this.put('light', ...(aim && place.shape.look === 'discs' ? [this.columnLight(place, aim.cell[0])] : []));
        this.put('cross', ...(cell && place.shape.look === 'stones' ? [this.cross(place, cell)] : []));
        this.put('ghost', ...(aim ? this.ghost(place, aim) : []));
        const ringed = focus ?? (place.shape.look === 'discs' ? null : cell);
        this.put('focus', ...(ringed ? this.focusRing(place, ringed) : []));
    }

    private columnLight(place: Geometry, column: number): SVGElement {
        const { x, y, width, height } = { ...place.board, x: place.centre([column, 0]).x - place.cell * 0.48,
                                          width: place.cell * 0.96 };
        const [w, h] = [px(width - 16), px(height - 24)];
        const box = `M${px(x + 8)} ${px(y + 4)}h${w}a8 8 0 0 1 8 8v${h}a8 8 0 0 1-8 8h${-w}a8 8 0 0 1-8-8v${-h}`
            + 'a8 8 0 0 1 8-8Z';
        return svg('path', { class: 'column-light', d: box + this.holesOf(place, column), 'fill-rule': 'evenodd' });
    }

    private cross(place: Geometry, [column, row]: Cell): SVGElement {
        const [from, to] = [place.centre([0, 0]), place.centre([place.shape.columns - 1, place.shape.rows - 1])];
        const { x, y } = place.centre([column, row]);
        return svg('path', { d: `M${px(from.x)} ${px(y)}H${px(to.x)}M${px(x)} ${px(from.y)}V${px(to.y)}` });
    }

    private ghost(place: Geometry, aim: Aim): SVGElement[] {
        const { x, y } = place.centre(aim.cell);
        const at = (x: number, y: number, ...children: SVGElement[]) =>
            svg('g', { transform: `translate(${px(x)} ${px(y)})` }, ...children);
        if (place.shape.look !== 'discs') {
            const ghost = at(x, y, this.piece(place, aim.seat));
            ghost.setAttribute('class', aim.faint ? 'faint' : 'aimed');
            return [ghost];
        }
        const over = place.above(aim.cell[0]);
        const hole = svg('circle', { class: 'landing', r: px(0.42 * place.pieceSize) });
        return [at(over.x, over.y, this.piece(place, aim.seat)), at(x, y, hole)];
    }

    // Ink on bone: seen on wood, pool and felt, in light and in dark.
    private focusRing(place: Geometry, cell: Cell): SVGElement[] {
        const { x, y } = place.centre(cell);
        const isSquare = place.shape.look === 'crosses';
        const half = isSquare ? 0.42 * place.cell : Math.max(place.pieceSize / 2 + 2, 14);
        const box = { x: px(x - half), y: px(y - half), width: px(2 * half), height: px(2 * half),
                      rx: px(isSquare ? 0.09 * place.cell : half) };
        return ['bone', 'ink'].map(name => svg('rect', { class: `focus-${name}`, ...box }));
    }
}
