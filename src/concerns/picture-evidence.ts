/** What concerns about pictures share: the clauses that carry one, and whether words and picture are the writer's own home. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { announcementsIn, shownIn } from '../text/pictures.ts';
import type { Range } from '../text/sentences.ts';
import { clauseAt, findTag } from './evidence.ts';

/** A private feast, whoever is there. */
export const wedding = /\b(?:wedding|bride|groom|bridesmaids?|confetti|christening)\b/i;

/** The whole draft. */
export const wholeOf = ({ tokens }: AnnotatedDraft): Range => ({ from: 0, to: tokens.length });

/** The first stretch of the draft that carries one of the tags. */
export const findIn = (annotated: AnnotatedDraft, ...tags: readonly string[]) =>
  findTag(annotated, wholeOf(annotated), ...tags);

/** The clause that says what is shown, else the one that announces it, else the opening one. */
export function pictureClauses(annotated: AnnotatedDraft, said: Range | undefined): Range[] {
  const announced = [...announcementsIn(annotated)].sort((a, b) => b.sure - a.sure)[0];
  const at = said ?? announced ?? (annotated.tokens.length ? { from: 0, to: 1 } : undefined);
  return at ? [clauseAt(annotated, at.from)] : [];
}

/** Whether something is attached whose description says nothing. */
export const hasUntoldPicture = (annotated: AnnotatedDraft): boolean =>
  shownIn(annotated).some(({ description }) => !/\p{L}{3}/u.test(description));

/** The sentence of a token and its neighbours. */
export function aroundOf({ sentences, tokens }: AnnotatedDraft, at: number): Range {
  const index = sentences.findIndex(({ from, to }) => from <= at && at < to);
  return {
    from: sentences[Math.max(0, index - 1)]?.from ?? 0,
    to: sentences[index + 1]?.to ?? sentences[index]?.to ?? tokens.length,
  };
}

export interface Weighing {
  confidence: number;
  raised: string[];
  lowered: string[];
}

/** On drafts that no rule was written from, sums between a half and 0.68 were right half the time (7 of 14), above it nine times in ten (53 of 57). */
const measured = (sum: number) => {
  if (sum < 0.5) return sum;
  return sum < 0.68 ? 0.5 + (sum - 0.5) * 2 : Math.min(0.985, 0.9 + (sum - 0.68) * 0.3);
};

/** Adds what holds to a confidence, and remembers the cue under its id. */
export function weighed(
  start: number,
  cues: readonly (readonly [holds: boolean, by: number, id: string])[],
): Weighing {
  const held = cues.filter(([holds]) => holds);
  const ids = (up: boolean) => [
    ...new Set(held.filter(([, by]) => by > 0 === up).map(([, , id]) => id)),
  ];
  return {
    confidence: measured(
      Math.max(
        0,
        Math.min(
          1,
          held.reduce((sum, [, by]) => sum + by, start),
        ),
      ),
    ),
    raised: ids(true),
    lowered: ids(false),
  };
}
