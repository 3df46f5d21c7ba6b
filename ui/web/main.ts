// Puts session and pages together.
import type { CarrierKind } from './session/carriers';
import { Preferences, Storage } from './session/storage';
import { Sounds } from './sounds';
import { Catalogue, Language, preferredLanguage, useTexts } from './texts';
import { WholePage } from './pages/app';

const root = document.documentElement;
const files: Record<string, string> = JSON.parse(root.dataset.files ?? '{}');
const server = root.dataset.server ?? '';
const storage = new Storage(server);

const againMs = 1000;

async function speak(wanted: string): Promise<void> {
    const language: Language = preferredLanguage(wanted ? [wanted] : navigator.languages);
    useTexts(language, await catalogue(files[`texts-${language}.json`]));
    root.lang = language;
}

// Without its texts a page is of no use: they are fetched until they are there.
async function catalogue(address: string | undefined): Promise<Catalogue> {
    try {
        return address ? await (await fetch(address)).json() : {};
    } catch {
        await new Promise((done) => setTimeout(done, againMs));
        return catalogue(address);
    }
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

// Zoomed in, the visible part says nothing about a keyboard.
function keyboard(): void {
    const seen = window.visualViewport;
    if (seen && Math.abs(seen.scale - 1) < 0.01)
        root.style.setProperty('--keyboard',
                               `${Math.max(0, Math.round(innerHeight - seen.height - seen.offsetTop))}px`);
}

window.visualViewport?.addEventListener('resize', keyboard);

// Another code that is scanned while the page is open leads to its table.
addEventListener('hashchange', () => location.reload());

void prefer(storage.preferences).then(() =>
    new WholePage({ storage, sounds: new Sounds(), server, files, invited: invited(), carrier: carrier(), prefer }));
