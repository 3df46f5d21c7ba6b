// The drawings of gestures that only the large circles have, in a bundle of their own.
import alien from 'resources/gestures/alien.svg';
import axe from 'resources/gestures/axe.svg';
import bowl from 'resources/gestures/bowl.svg';
import castle from 'resources/gestures/castle.svg';
import cockroach from 'resources/gestures/cockroach.svg';
import duck from 'resources/gestures/duck.svg';
import dynamite from 'resources/gestures/dynamite.svg';
import man from 'resources/gestures/man.svg';
import monkey from 'resources/gestures/monkey.svg';
import moon from 'resources/gestures/moon.svg';
import nuke from 'resources/gestures/nuke.svg';
import sun from 'resources/gestures/sun.svg';
import sword from 'resources/gestures/sword.svg';
import woman from 'resources/gestures/woman.svg';

const drawn = {
    alien, axe, bowl, castle, cockroach, duck, dynamite, man, monkey, moon, nuke, sun, sword, woman,
};

export const drawings = Object.fromEntries(Object.entries(drawn).map(([name, text]) => [`gesture-${name}`, text]));
