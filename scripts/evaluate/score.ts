/** Compares findings with labels: counts a concern, rates over drafts, how sure is how right. */
import type { Span } from '../../src/finding.ts';
import type { LabelledDraft } from './labelled-drafts.ts';

export interface Found {
  concern: string;
  confidence: number;
  spans: Span[];
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  drafts: number;
  clean: number;
  perConcern: Map<string, Count>;
  microF1: number;
  macroF1: number;
  precision: number;
  recall: number;
  /** Share of right findings whose words overlap those of the label by 0.3 or more. */
  rightPlace: number;
  /** Share of clean drafts with a false alarm. */
  falseAlarms: number;
  /** Concerns shown on a draft that has some. */
  shown: number;
  /** Findings by confidence, ten bands: how many, and how many of them right. */
  reliability: { findings: number; right: number }[];
}

/** A concern in neither `expect` nor `allow` is a false alarm; one in `allow` costs and earns nothing. */
export function score(
  labelled: readonly LabelledDraft[],
  found: readonly (readonly Found[])[],
  only?: ReadonlySet<string>,
): Score {
  const perConcern = new Map<string, Count>();
  const count = (concern: string): Count => {
    const known = perConcern.get(concern) ?? { right: 0, wrong: 0, missed: 0 };
    perConcern.set(concern, known);
    return known;
  };
  const reliability = Array.from({ length: 10 }, () => ({ findings: 0, right: 0 }));
  const places = { labelled: 0, right: 0 };
  let clean = 0;
  let alarmed = 0;
  let breaches = 0;
  let shown = 0;
  for (const [at, gold] of labelled.entries()) {
    const findings = (found[at] ?? []).filter((f) => !only || only.has(f.concern));
    const raised = new Set(findings.map((f) => f.concern));
    const expected = gold.expect.filter((c) => !only || only.has(c));
    const accepted = new Set([...gold.expect, ...gold.allow]);
    for (const concern of expected) {
      if (!raised.has(concern)) {
        count(concern).missed++;
        continue;
      }
      count(concern).right++;
      const labels = gold.spans[concern] ?? [];
      if (!labels.length) continue;
      places.labelled++;
      const spans = findings.filter((f) => f.concern === concern).flatMap((f) => f.spans);
      if (overlap(gold.draft.text, spans, labels) >= 0.3) places.right++;
    }
    const wrong = [...raised].filter((c) => !accepted.has(c));
    for (const concern of wrong) count(concern).wrong++;
    for (const finding of findings) {
      const band = reliability[Math.min(9, Math.floor(finding.confidence * 10))];
      if (!band || (gold.allow.includes(finding.concern) && !gold.expect.includes(finding.concern)))
        continue;
      band.findings++;
      if (gold.expect.includes(finding.concern)) band.right++;
    }
    if (expected.length) {
      breaches++;
      shown += raised.size;
    }
    if (!gold.expect.length) {
      clean++;
      if (wrong.length) alarmed++;
    }
  }
  const counts = [...perConcern.values()];
  const sum = counts.reduce(add, { right: 0, wrong: 0, missed: 0 });
  const common = counts.filter((c) => c.right + c.missed >= 3);
  return {
    drafts: labelled.length,
    clean,
    perConcern,
    microF1: f1(sum),
    macroF1: common.reduce((total, c) => total + f1(c), 0) / (common.length || 1),
    precision: sum.right / (sum.right + sum.wrong || 1),
    recall: sum.right / (sum.right + sum.missed || 1),
    rightPlace: places.right / (places.labelled || 1),
    falseAlarms: alarmed / (clean || 1),
    shown: shown / (breaches || 1),
    reliability,
  };
}

const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

export const f1 = ({ right, wrong, missed }: Count): number =>
  right ? (2 * right) / (2 * right + wrong + missed) : 0;

/** Intersection over union of the words of spans and labels. */
function overlap(text: string, spans: readonly Span[], labels: readonly string[]): number {
  const mine = new Set(spans.flatMap((span) => wordsWithin(text, span)));
  const theirs = new Set(
    labels.flatMap((label) => {
      const start = text.indexOf(label);
      return wordsWithin(text, { start, end: start + label.length });
    }),
  );
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both / (mine.size + theirs.size - both || 1);
}

function wordsWithin(text: string, { start, end }: Span): number[] {
  return [...text.matchAll(/[\p{L}\p{N}']+/gu)]
    .map((word) => ({ from: word.index, to: word.index + word[0].length }))
    .filter(({ from, to }) => from < end && to > start)
    .map(({ from }) => from);
}
