/** Descriptions that fit one pupil. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { findFrames } from '../text/frames/frame.ts';
import { describedFrames, uniqueFrames } from '../text/frames/pupil-descriptions.ts';
import type { Range } from '../text/sentences.ts';
import { clauseAt, findTag, holdsTag, sentenceAt } from './evidence.ts';
import { around, lower, plainScene, pupilTags, type Sight, type Weighed } from './pupil-sights.ts';

/** Hypothetical, plural or general children: "the child who reads", "kids who". */
const general = /^(?:every|any|each|no|some|if|imagine|whenever|whoever|being|all|many|most|for)$/;

/** A feature beyond the words that describe: glasses, a stammer, a place. */
const hasFeature = ({ matches }: AnnotatedDraft, { from, to }: Range) =>
  matches.some((m) => m.tag === 'distinguishing' && m.from >= from && m.to > to && m.from < to + 4);

/** A text with more is no draft that anybody posts. */
const mostDescriptions = 60;

/** Every description that may fit one pupil. */
export function descriptionsIn(annotated: AnnotatedDraft): Sight[] {
  const { tokens, scene, draft } = annotated;
  const unique = findFrames(annotated, uniqueFrames).map((f) => ({ ...f, reason: 'only-one' }));
  const described = findFrames(annotated, describedFrames).map((f) => ({
    ...f,
    reason: 'described',
  }));
  return [...unique, ...described].slice(0, mostDescriptions).flatMap((found): Sight[] => {
    const { from, to, frame, reason } = found;
    const child = holdsTag(annotated, sentenceAt(annotated, from), 'child', ...pupilTags);
    const near = around(annotated, from);
    const weighed: Weighed = { confidence: frame.weight - 0.2, raised: [], lowered: [] };
    if (scene.own >= plainScene) {
      weighed.confidence += Math.min(0.25, scene.own / 3);
      weighed.raised.push('school-scene');
    } else {
      weighed.confidence -= 0.2;
      weighed.lowered.push('no-school');
    }
    if (!child) weighed.confidence -= findTag(annotated, near, 'child', ...pupilTags) ? 0.15 : 0.3;
    if (hasFeature(annotated, { from, to })) {
      weighed.confidence += 0.1;
      weighed.raised.push('feature');
    }
    const before = tokens[from - 1]?.word ?? '';
    if (general.test(before)) weighed.confidence -= 0.3;
    if (
      reason === 'only-one' &&
      /^(?:i'm|im|i|am|we|we're|was|the)$/.test(before) &&
      /^(?:i'm|im|i|am|we're)$/.test(tokens[from - 2]?.word ?? before)
    )
      weighed.confidence -= 0.5;
    if (
      findTag(annotated, { from, to }, 'colleague', 'leaders', 'head-teacher', 'family', 'outsider')
    )
      weighed.confidence -= 0.3;
    if (draft.account === 'official') weighed.confidence -= 0.3;
    lower(annotated, { from, to }, weighed);
    const clause = clauseAt(annotated, from);
    return [{ ...weighed, at: { from, to: Math.max(to, clause.to) }, cue: { from, to }, reason }];
  });
}
