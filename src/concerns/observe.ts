/** Runs every concern over a draft: its rule, and the network where no rule speaks. */
import type { Draft } from '../draft.ts';
import type { Evidence, Observation } from '../finding.ts';
import { DraftReading } from '../model/reader.ts';
import type { Unchecked } from '../report.ts';
import { type AnnotatedDraft, annotate } from '../text/annotate.ts';
import { uncheckedParts } from '../text/language.ts';
import { aboutFacts } from './about-facts.ts';
import type { Concern } from './concern.ts';
import { evidence } from './evidence.ts';
import type { ConcernId } from './ids.ts';
import { concerns } from './list.ts';
import { situationFacts } from './situation-facts.ts';

/** Below this nothing is shown at any strictness. */
const lowest = 0.3;

/** What a school's own account does all day does not arise there. */
const dailyWork: ReadonlySet<ConcernId> = new Set([
  'school-identified',
  'work-discussed',
  'pupil-discussed',
  'school-branding',
  'missing-disclaimer',
  'speaking-for-school',
  'premises-image',
]);

/** What there is to notice in a draft, in the order of the list. */
export function observe(draft: Draft): { observations: Observation[]; unchecked: Unchecked[] } {
  const annotated = annotate(draft);
  const { text, tokens, sentences } = annotated;
  return {
    observations: observeAnnotated(annotated),
    unchecked: uncheckedParts(text, tokens, sentences),
  };
}

/** The same on a draft that is annotated already. */
export function observeAnnotated(annotated: AnnotatedDraft): Observation[] {
  const situation = situationFacts(annotated);
  const reading = new DraftReading(annotated);
  return concerns.flatMap((concern) =>
    evidenceFor(concern, annotated, reading).map(
      (found): Observation => ({
        concern: concern.id,
        ...found,
        facts: { ...situation, ...found.facts },
      }),
    ),
  );
}

/** A rule's evidence with the confidence that rule and network have together; else what the network alone sees. */
function evidenceFor(
  concern: Concern,
  annotated: AnnotatedDraft,
  reading: DraftReading,
): Evidence[] {
  if (annotated.draft.account === 'official' && dailyWork.has(concern.id)) return [];
  if (concern.denies?.(annotated)) return [];
  const found = [...concern.detect(annotated)];
  if (found.length)
    return found
      .map((one) => ({ ...one, confidence: reading.confidence(concern.id, one.confidence) }))
      .filter((one) => one.confidence >= lowest);
  const confidence = reading.confidence(concern.id);
  const places = confidence >= lowest ? reading.places(concern.id) : undefined;
  if (!places) return [];
  return [
    evidence(annotated, {
      at: places.at,
      confidence,
      reason: 'reads-like-it',
      cue: places.cue,
      facts: (concern.facts ?? aboutFacts)(annotated, places.at[0] ?? places.cue),
      advice: concern.advice ?? ['leave-it-out'],
    }),
  ];
}
