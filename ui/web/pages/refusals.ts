// Why something was refused, in the language of the reader. The sentences are a bundle of their own: few are ever seen.
import type { Refusal } from '../protocol/messages';
import { t } from '../texts';

let sentences: ((refusal: Refusal, translate: typeof t) => string) | null = null;
let inEnglish = false;

/** Where they cannot be had, the server's own words stand in. */
export async function loadSentences(address: string): Promise<void> {
    try {
        sentences = sentences ?? (await import(address)).refusalText;
    } catch {
        inEnglish = true;
    }
}

/** '' as long as they are not there. */
export function refusalText(refusal: Refusal): string {
    return sentences ? sentences(refusal, t) : inEnglish ? refusal.message : '';
}
