/** Labelled drafts as the network sees them: passages of features with what is expected of each. */
import { concernIds } from '../../src/concerns/ids.ts';
import type { Span } from '../../src/finding.ts';
import { passageFeatures, passagesOf } from '../../src/model/features.ts';
import { annotate, spanOf } from '../../src/text/annotate.ts';
import type { LabelledDraft } from '../evaluate/labelled-drafts.ts';

export interface Example {
  features: string[];
  /** For each concern: 1 expected, 0 not, null no matter. */
  labels: (0 | 1 | null)[];
}

/** Every passage of a draft. */
export function examplesOf(gold: LabelledDraft): Example[] {
  const annotated = annotate(gold.draft);
  const passages = passagesOf(annotated);
  return passages.map((passage) => {
    const first = annotated.sentences[passage.from];
    const last = annotated.sentences[passage.to - 1];
    const span =
      first && last ? spanOf(annotated, { from: first.from, to: last.to }) : { start: 0, end: 0 };
    return {
      features: [...new Set(passageFeatures(annotated, passage).map((feature) => feature.name))],
      labels: concernIds.map((concern) => labelOf(gold, concern, span, passages.length === 1)),
    };
  });
}

/** In a long draft only the passage with the labelled words counts as the concern's. */
function labelOf(
  gold: LabelledDraft,
  concern: string,
  passage: Span,
  whole: boolean,
): 0 | 1 | null {
  if (!gold.expect.includes(concern)) return gold.allow.includes(concern) ? null : 0;
  if (whole) return 1;
  const within = (gold.spans[concern] ?? []).some((words) => {
    const start = gold.draft.text.indexOf(words);
    return start >= passage.start && start + words.length <= passage.end;
  });
  return within ? 1 : null;
}
