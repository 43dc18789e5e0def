/** Trains the network of `src/model/` on our own open drafts: `npm run train`. The same drafts give the same weights. */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDrafts, readLabelledDrafts } from './evaluate/labelled-drafts.ts';
import { calibrate, heldOutRows } from './train/calibrate.ts';
import { concernExamples } from './train/concern-examples.ts';
import { examplesOf } from './train/examples.ts';
import { fitNetwork } from './train/fit.ts';
import { store } from './train/store.ts';

/** Rules were written with these drafts in sight, so they cannot tell how far to trust a rule. */
const readByRuleWriters = ['dove', 'kestrel', 'marlow'];

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'src/model/weights.json' } },
});
const files = readdirSync(openDrafts).sort();
const writers = files.map((file) => readLabelledDrafts(join(openDrafts, file)));
const calibrating = [...files.keys()].filter(
  (at) => !readByRuleWriters.includes(basename(files[at] ?? '', '.jsonl')),
);
// Twice, for each was written to tell a concern from its near misses.
const always = [...concernExamples(), ...concernExamples()];
const calibration = calibrate(heldOutRows(writers, calibrating, always));
const network = store(fitNetwork([...writers.flat(), ...always].flatMap(examplesOf)));
const json = `${JSON.stringify({ ...network, calibration })}\n`;
writeFileSync(values.out, json);
const { network: n, rule, fired } = calibration;
console.log(
  `${writers.flat().length} drafts, ${always.length / 2} examples of concerns, ${json.length} bytes; network ${n.toFixed(2)}, rule ${rule.toFixed(2)}, fired ${fired.toFixed(2)}`,
);
