// Puts session and pages together.
import type { CarrierKind } from './session/carriers';
import { Preferences, Storage } from './session/storage';
import { Sounds } from './sounds';
import { Language, preferredLanguage, useTexts } from './texts';
import { WholePage } from './pages/app';

const root = document.documentElement;
const files: Record<string, string> = JSON.parse(root.dataset.files ?? '{}');
const server = root.dataset.server ?? '';
const storage = new Storage(server);

async function speak(wanted: string): Promise<void> {
    const language: Language = preferredLanguage(wanted ? [wanted] : navigator.languages);
    const address = files[`texts-${language}.json`];
    try {
        useTexts(language, address ? await (await fetch(address)).json() : {});
    } catch {
        useTexts('en', {}); // better the English words than none
    }
    root.lang = language;
}

async function prefer({ theme, language }: Preferences): Promise<void> {
    if (theme)
        root.dataset.theme = theme;
    else
        delete root.dataset.theme;
    await speak(language);
}

// What follows # never leaves the browser.
function invited(): { room: string; password: string } {
    const link = new URLSearchParams(location.hash.slice(1));
    return { room: link.get('room') ?? '', password: link.get('password') ?? '' };
}

function carrier(): CarrierKind | null {
    const kind = new URLSearchParams(location.search).get('carrier');
    return kind === 'websocket' || kind === 'long-polling' || kind === 'polling' ? kind : null;
}

// Another code that is scanned while the page is open leads to its table.
addEventListener('hashchange', () => location.reload());

void prefer(storage.preferences).then(() =>
    new WholePage({ storage, sounds: new Sounds(), server, files, invited: invited(), carrier: carrier(), prefer }));
