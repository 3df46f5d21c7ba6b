// The gestures' drawings: here those of the circles of up to 15; those that only larger ones have come in a bundle of
// their own. What has none shows its first letter, or its number.
import air from 'resources/gestures/air.svg';
import devil from 'resources/gestures/devil.svg';
import dragon from 'resources/gestures/dragon.svg';
import fire from 'resources/gestures/fire.svg';
import gun from 'resources/gestures/gun.svg';
import human from 'resources/gestures/human.svg';
import lightning from 'resources/gestures/lightning.svg';
import lizard from 'resources/gestures/lizard.svg';
import paper from 'resources/gestures/paper.svg';
import rock from 'resources/gestures/rock.svg';
import scissors from 'resources/gestures/scissors.svg';
import snake from 'resources/gestures/snake.svg';
import spock from 'resources/gestures/spock.svg';
import sponge from 'resources/gestures/sponge.svg';
import tree from 'resources/gestures/tree.svg';
import water from 'resources/gestures/water.svg';
import wolf from 'resources/gestures/wolf.svg';
import { drawing } from '../../dom/drawing';
import { element, svg } from '../../dom/element';
import type { BoardContext } from '../board';
import { lineIcon } from '../parts';
import type { Circle } from './circle';

const drawings: Record<string, string> = {
    air, devil, dragon, fire, gun, human, lightning, lizard, paper, rock, scissors, snake, spock, sponge, tree, water,
    wolf,
};

const inLargeCircles = new Set(
    'alien axe bowl castle cockroach duck dynamite man monkey moon nuke sun sword woman'.split(' '));

/** The picture of a gesture on a disc. */
export function picture(circle: Circle, gesture: number, context: BoardContext): Element {
    const id = circle.id(gesture);
    if (inLargeCircles.has(id))
        return context.drawing(`gesture-${id}`, 'art');
    return drawings[id] ? drawing(drawings[id].replace(/#000/g, 'currentColor'), 'art')
        : element('span', { class: 'letter', 'aria-hidden': 'true' }, circle.letter(gesture));
}

export const envelope = (): SVGElement => lineIcon(
    'M5 5.5H19C19.8 5.5 20.5 6.2 20.5 7V17C20.5 17.8 19.8 18.5 19 18.5H5C4.2 18.5 3.5 17.8 3.5 17V7'
        + 'C3.5 6.2 4.2 5.5 5 5.5ZM4 6.5L12 13L20 6.5');
export const nextIcon = (): SVGElement => lineIcon('M9.5 5L16.5 12L9.5 19');
export const searchIcon = (): SVGElement =>
    lineIcon('M4.2 10.5a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0-12.6 0M15.2 15.2L20.2 20.2');
export const closeIcon = (): SVGElement => lineIcon('M6 6L18 18M18 6L6 18');

/** A closed hand, which counts to three. */
export function fist(): SVGElement {
    const hand = 'M14 29a5 5 0 0 1 9-3a5 5 0 0 1 9-1a5 5 0 0 1 9 1a5 5 0 0 1 9 3V42a11 11 0 0 1-11 11H26'
        + 'a12 12 0 0 1-12-12Z';
    const fingers = 'M23 26V36M32 25V36M41 26V36M50 29V36M14 36H35a5 5 0 0 1 0 10H27';
    return svg('svg', { class: 'art', viewBox: '0 0 64 64', 'aria-hidden': 'true', fill: 'none',
                        stroke: 'currentColor', 'stroke-width': 3, 'stroke-linecap': 'round',
                        'stroke-linejoin': 'round' },
               svg('path', { d: hand, fill: 'currentColor', 'fill-opacity': 0.14, stroke: 'none' }),
               svg('path', { d: hand + fingers }));
}
