/** `npm start`: sets up what is missing, then shows Chalkline at work. */
import { setUpAndRun } from './set-up.mjs';

setUpAndRun('demo.ts');
