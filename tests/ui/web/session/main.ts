// Runs all of it; what failed is said, and where there is a document it says how it went.
import './attention';
import './carriers';
import './connecting';
import './sealing';
import './settings';
import { count, failures } from './testing';

declare const process: { exit(code: number): void } | undefined;

void failures().then((failed) => {
    const words = failed.length ? `FAILED\n${failed.join('\n')}` : `PASSED ${count()} cases`;
    console.log(words);
    if (typeof document !== 'undefined')
        document.body.textContent = words;
    // Requests that wait for nobody any more would keep node for as long as they may take.
    if (typeof process !== 'undefined')
        process.exit(failed.length ? 1 : 0);
});
