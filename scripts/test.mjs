/** `npm test`: sets up what is missing, then runs every check. */
import { setUpAndRun } from './set-up.mjs';

setUpAndRun('checks.ts');
