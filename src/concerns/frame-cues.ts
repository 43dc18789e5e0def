/** Cues from frames and from word lists, and what else in a draft speaks against them. */
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { type Frame, findFrames } from '../text/frames/frame.ts';
import { evidence } from './evidence.ts';
import type { Cue } from './weighing.ts';

/** A cue for each place that a frame fits, by the weight of the frame. */
export const framedCues = (annotated: AnnotatedDraft, frames: readonly Frame[]): Cue[] =>
  findFrames(annotated, frames).map(({ frame, from, to }) => ({ weight: frame.weight, from, to }));

/** A cue for each place that carries one of the tags. */
export const listedCues = (
  annotated: AnnotatedDraft,
  weights: Readonly<Record<string, number>>,
): Cue[] =>
  annotated.matches.flatMap(({ tag, from, to }) => {
    const weight = weights[tag];
    return weight === undefined ? [] : [{ weight, from, to }];
  });

/** The share of a confidence that is left beside meanings that speak against it; each counts once. */
export function leftBeside(
  annotated: AnnotatedDraft,
  against: Readonly<Record<string, number>>,
): number {
  const tags = new Set(annotated.matches.map(({ tag }) => tag));
  return Object.entries(against).reduce(
    (left, [tag, share]) => (tags.has(tag) ? left * share : left),
    1,
  );
}

/** Whether the draft carries one of the tags anywhere. */
export const carries = ({ matches }: AnnotatedDraft, ...tags: readonly string[]): boolean =>
  matches.some(({ tag }) => tags.includes(tag));

/** How many tokens a thought may span. */
const reach = 70;

/** The cues within reach of the strongest, the strongest first. */
export function aroundStrongest<Kind extends Cue>(cues: readonly Kind[]): Kind[] {
  const [first] = cues;
  return first ? cues.filter(({ from }) => Math.abs(from - first.from) <= reach) : [];
}

/** Says that it does not arise here, which the network alone cannot know. */
export const doesNotArise = (annotated: AnnotatedDraft, reason: string): Evidence =>
  evidence(annotated, { at: { from: 0, to: annotated.tokens.length }, confidence: 0.01, reason });
