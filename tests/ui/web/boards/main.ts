// Runs all of it; what failed is said.
import './codes';
import './gestures';
import './lines';
import { count, failures } from './testing';

void failures().then(failed => {
    document.body.textContent = failed.length ? `FAILED\n${failed.join('\n')}` : `PASSED ${count()} cases`;
});
