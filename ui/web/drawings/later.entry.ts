// Drawings that are not needed to come in and play, in a bundle of their own.
import clap from 'resources/reactions/clap.svg';
import heart from 'resources/reactions/heart.svg';
import hurry from 'resources/reactions/hurry.svg';
import laugh from 'resources/reactions/laugh.svg';
import sad from 'resources/reactions/sad.svg';
import think from 'resources/reactions/think.svg';
import wave from 'resources/reactions/wave.svg';
import wow from 'resources/reactions/wow.svg';
import flag from 'resources/icons/flag.svg';
import globe from 'resources/icons/globe.svg';
import lock from 'resources/icons/lock.svg';
import person from 'resources/icons/person.svg';
import seal from 'resources/icons/seal.svg';
import settings from 'resources/icons/settings.svg';
import sound from 'resources/icons/sound.svg';
import verified from 'resources/icons/verified.svg';
import crown from './crown.svg';
import phone from './phone.svg';
import sparks from './sparks.svg';

export const drawings: Record<string, string> = {
    clap, heart, hurry, laugh, sad, think, wave, wow, flag, globe, lock, person, seal, settings, sound, verified, crown,
    phone, sparks,
};
