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

/** One draft against its labels. */
interface Compared {
  expected: string[];
  raised: Set<string>;
  right: string[];
  missed: string[];
  /** Raised, and in neither `expect` nor `allow`. */
  wrong: string[];
}

type Only = ReadonlySet<string> | undefined;

function compare(gold: LabelledDraft, findings: readonly Found[], only: Only): Compared {
  const counts = (concern: string) => !only || only.has(concern);
  const raised = new Set(findings.map((f) => f.concern).filter(counts));
  const expected = gold.expect.filter(counts);
  return {
    expected,
    raised,
    right: expected.filter((c) => raised.has(c)),
    missed: expected.filter((c) => !raised.has(c)),
    wrong: [...raised].filter((c) => !gold.expect.includes(c) && !gold.allow.includes(c)),
  };
}

function countConcerns(compared: readonly Compared[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const bump = (concern: string, key: keyof Count) => {
    const count = counts.get(concern) ?? { right: 0, wrong: 0, missed: 0 };
    count[key]++;
    counts.set(concern, count);
  };
  for (const draft of compared)
    for (const key of ['right', 'wrong', 'missed'] as const)
      for (const concern of draft[key]) bump(concern, key);
  return counts;
}

/** Of right findings whose label names words: whether theirs overlap by 0.3 or more. */
function placesOf(gold: LabelledDraft, findings: readonly Found[], { right }: Compared): boolean[] {
  return right
    .filter((concern) => gold.spans[concern]?.length)
    .map((concern) => {
      const spans = findings.filter((f) => f.concern === concern).flatMap((f) => f.spans);
      return overlap(gold.draft.text, spans, gold.spans[concern] ?? []) >= 0.3;
    });
}

function reliabilityOf(
  labelled: readonly LabelledDraft[],
  found: readonly (readonly Found[])[],
  only: Only,
): Score['reliability'] {
  const bands = Array.from({ length: 10 }, () => ({ findings: 0, right: 0 }));
  for (const [at, { expect, allow }] of labelled.entries())
    for (const { concern, confidence } of found[at] ?? []) {
      const band = bands[Math.min(9, Math.floor(confidence * 10))];
      const right = expect.includes(concern);
      if (!band || (only && !only.has(concern)) || (!right && allow.includes(concern))) continue;
      band.findings++;
      if (right) band.right++;
    }
  return bands;
}

/** A concern in neither `expect` nor `allow` is a false alarm; one in `allow` costs and earns nothing. */
export function score(
  labelled: readonly LabelledDraft[],
  found: readonly (readonly Found[])[],
  only?: Only,
): Score {
  const compared = labelled.map((gold, at) => compare(gold, found[at] ?? [], only));
  const perConcern = countConcerns(compared);
  const counts = [...perConcern.values()];
  const sum = counts.reduce(add, { right: 0, wrong: 0, missed: 0 });
  const common = counts.filter((c) => c.right + c.missed >= 3);
  const clean = compared.filter((_, at) => !labelled[at]?.expect.length);
  const breaches = compared.filter((draft) => draft.expected.length);
  const places = compared.flatMap((draft, at) => {
    const gold = labelled[at];
    return gold ? placesOf(gold, found[at] ?? [], draft) : [];
  });
  const share = (part: number, whole: number) => part / (whole || 1);
  return {
    drafts: labelled.length,
    clean: clean.length,
    perConcern,
    microF1: f1(sum),
    macroF1: share(
      common.reduce((total, c) => total + f1(c), 0),
      common.length,
    ),
    precision: share(sum.right, sum.right + sum.wrong),
    recall: share(sum.right, sum.right + sum.missed),
    rightPlace: share(places.filter(Boolean).length, places.length),
    falseAlarms: share(clean.filter((draft) => draft.wrong.length).length, clean.length),
    shown: share(
      breaches.reduce((total, draft) => total + draft.raised.size, 0),
      breaches.length,
    ),
    reliability: reliabilityOf(labelled, found, only),
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
