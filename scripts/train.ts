/**
 * Trains the network of `src/model/` on our own open drafts: `npm run train`. The same drafts give the same weights.

 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDrafts, readLabelledDrafts } from './evaluate/labelled-drafts.ts';
import { examplesOf } from './train/examples.ts';
import { fit } from './train/fit.ts';
import { store } from './train/store.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'src/model/weights.json' } } });
const examples = readLabelledDrafts(openDrafts).flatMap(examplesOf);
const stored = store(fit(examples));
writeFileSync(values.out, `${JSON.stringify(stored)}\n`);
console.log(`${examples.length} examples, ${JSON.stringify(stored).length} bytes`);
