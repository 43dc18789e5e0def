/** Runs every concern over a draft. */
import type { Draft } from '../draft.ts';
import type { Observation } from '../finding.ts';
import type { Unchecked } from '../report.ts';
import { annotate } from '../text/annotate.ts';
import { concerns } from './list.ts';

/** What there is to notice in a draft, the surest first within the order of the list. */
export function observe(draft: Draft): { observations: Observation[]; unchecked: Unchecked[] } {
  const annotated = annotate(draft);
  const observations = concerns.flatMap((concern) =>
    [...concern.detect(annotated)].map((evidence) => ({ concern: concern.id, ...evidence })),
  );
  return { observations, unchecked: [] };
}
