// Runs all of it; what failed is said, and where there is a document it says how it went.
import './carriers';
import './connecting';
import './sealing';
import { count, failures } from './testing';

declare const process: { exitCode?: number } | undefined;

void failures().then((failed) => {
    const words = failed.length ? `FAILED\n${failed.join('\n')}` : `PASSED ${count()} cases`;
    console.log(words);
    if (typeof document !== 'undefined')
        document.body.textContent = words;
    if (failed.length && typeof process !== 'undefined')
        process.exitCode = 1;
});
