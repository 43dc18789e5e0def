/** How long a draft takes, beside what compromise takes to parse it, in the same run: `npm run bench` */
import nlp from 'compromise/three';
import { analyse } from '../src/analyse.ts';
import { openDrafts, readLabelledDrafts } from './evaluate/labelled-drafts.ts';

const options = {
  pack: null,
  parameters: {},
  role: 'employee',
  strictness: 'standard',
} as const;

/** Drafts of about the length of a post. */
const drafts = readLabelledDrafts(openDrafts)
  .map(({ draft }) => draft)
  .filter(({ text }) => text.length > 200 && text.length < 360)
  .slice(0, 300);

/** Milliseconds a draft, the median of the rounds; the first rounds warm it up. */
function medianOf(work: () => void): number {
  const rounds = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / drafts.length;
  });
  return rounds.slice(2).sort((a, b) => a - b)[3] ?? Number.NaN;
}

const ours = medianOf(() => {
  for (const draft of drafts) analyse(draft, options);
});
const theirs = medianOf(() => {
  for (const draft of drafts) nlp(draft.text);
});
const letters = drafts.reduce((sum, { text }) => sum + text.length, 0) / drafts.length;
console.log(`${drafts.length} drafts of ${Math.round(letters)} characters on average`);
console.log(`analyse            ${ours.toFixed(2)} ms a draft`);
console.log(
  `compromise/three   ${theirs.toFixed(2)} ms a draft; ratio ${(ours / theirs).toFixed(2)}`,
);
