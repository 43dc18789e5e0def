/** Runs every concern over a draft. */
import type { Draft } from '../draft.ts';
import type { Observation } from '../finding.ts';
import type { Unchecked } from '../report.ts';
import { type AnnotatedDraft, annotate } from '../text/annotate.ts';
import { concerns } from './list.ts';
import { situationFacts } from './situation-facts.ts';

/** What there is to notice in a draft, in the order of the list. */
export function observe(draft: Draft): { observations: Observation[]; unchecked: Unchecked[] } {
  return { observations: observeAnnotated(annotate(draft)), unchecked: [] };
}

export function observeAnnotated(annotated: AnnotatedDraft): Observation[] {
  const situation = situationFacts(annotated);
  return concerns.flatMap((concern) =>
    [...concern.detect(annotated)].map(
      (evidence): Observation => ({
        concern: concern.id,
        ...evidence,
        facts: { ...situation, ...evidence.facts },
      }),
    ),
  );
}
