/** Whether a draft tells of the writer's own school life: a scene is told by many small cues. */
import type { Token } from './annotate.ts';
import type { Match } from './lexicon.ts';

export interface Scene {
  /** From 0 (nothing of a school) to 1 (plainly the writer's own school). */
  own: number;
  /** The words that tell it, the most telling first. */
  cues: string[];
}

/** How much a meaning speaks for the writer's own school, and how much against it. */
const weights: Record<string, number> = {
  'school-name': 0.6,
  'school-address': 0.6,
  'at-work-now': 0.6,
  'class-code': 0.5,
  'school-own': 0.5,
  'pupil-group': 0.5,
  'named-pupil': 0.4,
  'year-code': 0.4,
  'school-work': 0.4,
  'head-teacher': 0.4,
  leaders: 0.4,
  colleague: 0.35,
  governors: 0.35,
  'school-day': 0.35,
  'year-words': 0.3,
  'period-code': 0.3,
  'school-place': 0.3,
  pupil: 0.3,
  family: 0.1,
  subject: 0.15,
  'school-term': 0.15,
  'school-general': 0.1,
  'school-equipment': 0.3,
  'own-child-school': -0.6,
  memory: -0.5,
  'education-opinion': -0.3,
  'resource-idea': -0.2,
  fiction: -0.15,
  'public-figure': -0.15,
  'job-advert': -0.3,
};

const mine = /^(?:my|our|ours|we|i)$/;

export function sceneOf(tokens: readonly Token[], matches: readonly Match[]): Scene {
  const best = new Map<string, { weight: number; cue: string }>();
  for (const { tag, from, to } of matches) {
    const weight = weights[tag];
    if (weight === undefined) continue;
    const owned = mine.test(tokens[from - 1]?.word ?? '') && weight > 0 ? 1.3 : 1;
    const known = best.get(tag);
    if (known && Math.abs(known.weight) >= Math.abs(weight * owned)) continue;
    const cue = tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
    best.set(tag, { weight: weight * owned, cue });
  }
  const cues = [...best.values()].sort((a, b) => b.weight - a.weight);
  const sum = cues.reduce((total, cue) => total + cue.weight, 0);
  return {
    own: Math.max(0, Math.min(1, sum)),
    cues: cues.filter((cue) => cue.weight > 0).map((cue) => cue.cue),
  };
}
