/** Sights of a single pupil, by name or description, and what makes any of them less sure. */
import { speaksToFamily } from '../text/addressed.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Range } from '../text/sentences.ts';
import { findTag, holdsTag, sentenceAt } from './evidence.ts';

export const pupilTags = ['pupil', 'pupil-group', 'year-code', 'class-code', 'year-words'];
const own = ['named-own', 'own-family', 'own-child-school'];
/** The talk is of another time, another world, or somebody well known. */
const elsewhere = [
  'memory',
  'fiction',
  'public-figure',
  'former-pupil',
  'pets',
  'football',
  'life-event',
  'religion',
];
export const plainScene = 0.3;

export interface Weighed {
  confidence: number;
  raised: string[];
  lowered: string[];
}

export interface Sight extends Weighed {
  /** What is marked, and what the reason names. */
  at: Range;
  cue: Range;
  reason: string;
}

export const wholeOf = ({ tokens }: AnnotatedDraft): Range => ({ from: 0, to: tokens.length });

/** The sentence of a name with the one before it and the one after. */
export function around({ sentences, tokens }: AnnotatedDraft, at: number): Range {
  const index = sentences.findIndex(({ from, to }) => from <= at && at < to);
  return {
    from: sentences[Math.max(0, index - 1)]?.from ?? 0,
    to: sentences[index + 1]?.to ?? sentences[index]?.to ?? tokens.length,
  };
}

/** Told to the child's own parent, it tells nobody anything. */
const toOwnParent = (annotated: AnnotatedDraft) => {
  const { surface, recipient } = annotated.draft;
  const one = surface === 'direct-message' || surface === 'comment' || surface === 'reply';
  return one && (speaksToFamily(annotated) || /^(?:mr|mrs|ms|miss) /i.test(recipient ?? ''));
};

/** What lowers any name or description. */
export function lower(annotated: AnnotatedDraft, name: Range, weighed: Weighed): void {
  const near = around(annotated, name.from);
  if (holdsTag(annotated, sentenceAt(annotated, name.from), ...own)) {
    weighed.confidence -= 0.4;
    weighed.lowered.push('own-child');
  } else if (findTag(annotated, wholeOf(annotated), ...own) && weighed.confidence < 0.8) {
    weighed.confidence -= 0.25;
    weighed.lowered.push('own-child');
  }
  // A role on the school's stage is no story from elsewhere.
  if (!weighed.raised.includes('pupils-shown') && holdsTag(annotated, near, ...elsewhere)) {
    weighed.confidence -= 0.3;
    weighed.lowered.push('not-of-now');
  }
  if (toOwnParent(annotated)) {
    weighed.confidence -= weighed.confidence > 0.8 ? 0.3 : 0.45;
    weighed.lowered.push('to-own-parent');
  }
}
