// The page's icons by name, in the colour of the text beside them.
import addperson from 'resources/icons/addperson.svg';
import chat from 'resources/icons/chat.svg';
import check from 'resources/icons/check.svg';
import clock from 'resources/icons/clock.svg';
import close from 'resources/icons/close.svg';
import envelope from 'resources/icons/envelope.svg';
import eye from 'resources/icons/eye.svg';
import face from 'resources/icons/face.svg';
import flag from 'resources/icons/flag.svg';
import globe from 'resources/icons/globe.svg';
import join from 'resources/icons/join.svg';
import lamp from 'resources/icons/lamp.svg';
import leave from 'resources/icons/leave.svg';
import lock from 'resources/icons/lock.svg';
import back from 'resources/icons/back.svg';
import next from 'resources/icons/next.svg';
import person from 'resources/icons/person.svg';
import plus from 'resources/icons/plus.svg';
import rematch from 'resources/icons/rematch.svg';
import retry from 'resources/icons/retry.svg';
import seal from 'resources/icons/seal.svg';
import send from 'resources/icons/send.svg';
import settings from 'resources/icons/settings.svg';
import sound from 'resources/icons/sound.svg';
import verified from 'resources/icons/verified.svg';
import visible from 'resources/icons/visible.svg';
import warning from 'resources/icons/warning.svg';
import more from '../drawings/more.svg';
import phone from '../drawings/phone.svg';
import { drawing } from './drawing';

const texts = {
    addperson, chat, check, clock, close, envelope, eye, face, flag, globe, join, lamp, leave, lock, back, next,
    person, plus, rematch, retry, seal, send, settings, sound, verified, visible, warning, more, phone,
};

export type IconName = keyof typeof texts;

export function icon(name: IconName, className = 'icon'): SVGSVGElement {
    return drawing(texts[name].replace(/#000/g, 'currentColor'), className);
}
