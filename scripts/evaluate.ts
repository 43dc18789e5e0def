/** How well the analyzer does on labelled drafts: `npm run evaluate -- [--only CONCERN,…] [--misses N] [FILE|FOLDER]…` */
import { parseArgs } from 'node:util';
import { analyse } from '../src/analyse.ts';
import {
  closedDrafts,
  type LabelledDraft,
  openDrafts,
  readLabelledDrafts,
} from './evaluate/labelled-drafts.ts';
import { f1, type Score, score } from './evaluate/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, misses: { type: 'string', default: '0' } },
});
const only = values.only ? new Set(values.only.split(',')) : undefined;

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

function printScore(title: string, result: Score): void {
  console.log(`\n${title}: ${result.drafts} drafts, ${result.clean} of them clean`);
  const rows = [...result.perConcern].sort(
    ([a, x], [b, y]) => y.right + y.missed - x.right - x.missed || a.localeCompare(b),
  );
  for (const [concern, c] of rows)
    console.log(
      `  ${concern.padEnd(26)} expected ${String(c.right + c.missed).padStart(4)}  right ${String(c.right).padStart(4)}  missed ${String(c.missed).padStart(4)}  false ${String(c.wrong).padStart(4)}  F1 ${percent(f1(c))}`,
    );
  console.log(
    `  micro-F1 ${percent(result.microF1)}  precision ${percent(result.precision)}  recall ${percent(result.recall)}  macro-F1 ${percent(result.macroF1)}  right place ${percent(result.rightPlace)}`,
  );
  console.log(
    `  false alarms on clean drafts ${percent(result.falseAlarms)}  concerns shown on a draft that has some ${result.shown.toFixed(2)}`,
  );
  console.log('  confidence: findings, share right');
  for (const [band, { findings, right }] of result.reliability.entries())
    if (findings)
      console.log(
        `    ${(band / 10).toFixed(1)} to ${((band + 1) / 10).toFixed(1)}  ${String(findings).padStart(5)}  ${percent(right / findings)}`,
      );
}

function evaluate(title: string, labelled: readonly LabelledDraft[], misses: number): void {
  const found = labelled.map(
    ({ draft }) =>
      analyse(draft, { pack: null, parameters: {}, role: 'employee', strictness: 'standard' })
        .findings,
  );
  for (const [at, gold] of labelled.entries()) {
    if (misses <= 0) break;
    const raised = [...new Set((found[at] ?? []).map((f) => f.concern as string))];
    const counted = (c: string) => !only || only.has(c);
    const missed = gold.expect.filter((c) => counted(c) && !raised.includes(c));
    const wrong = raised.filter(
      (c) => counted(c) && !gold.expect.includes(c) && !gold.allow.includes(c),
    );
    if (!missed.length && !wrong.length) continue;
    misses--;
    console.log(
      `\n${gold.draft.id}  missed: ${missed.join(' ') || '-'}  false: ${wrong.join(' ') || '-'}\n  ${gold.draft.text}`,
    );
  }
  printScore(title, score(labelled, found, only));
}

if (positionals.length)
  for (const path of positionals) evaluate(path, readLabelledDrafts(path), Number(values.misses));
else {
  evaluate('our own drafts, open', readLabelledDrafts(openDrafts), Number(values.misses));
  evaluate('our own drafts, closed', readLabelledDrafts(closedDrafts), 0);
}
