/** Brings many cues of different weight together into one confidence. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Range } from '../text/sentences.ts';
import { clauseAt } from './evidence.ts';

export interface Cue extends Range {
  /** How likely it makes the concern by itself, from 0 to 1. */
  weight: number;
}

/** Cues that share words count once, by the strongest; the strongest first. */
export function strongestApart<Kind extends Cue>(cues: readonly Kind[]): Kind[] {
  const kept: Kind[] = [];
  for (const cue of [...cues].sort((a, b) => b.weight - a.weight))
    if (cue.weight > 0 && !kept.some(({ from, to }) => from < cue.to && cue.from < to))
      kept.push(cue);
  return kept;
}

/** How likely at least one of them is right; `trust` above 1 where cues have proved better than their weights. */
export const together = (cues: readonly Cue[], trust = 1): number =>
  1 - cues.reduce((rest, { weight }) => rest * (1 - weight), 1) ** trust;

/** The clauses of the stronger cues, in order, each once. */
export function clausesOfCues(annotated: AnnotatedDraft, cues: readonly Cue[]): Range[] {
  const strongest = cues[0]?.weight ?? 0;
  const clauses: Range[] = [];
  const kept = cues.filter(({ weight }) => weight >= strongest * 0.6).slice(0, 4);
  for (const cue of kept.sort((a, b) => a.from - b.from)) {
    const first = clauseAt(annotated, cue.from);
    const last = clauseAt(annotated, cue.to - 1);
    const known = clauses.at(-1);
    if (known && first.from < known.to) known.to = Math.max(known.to, last.to);
    else clauses.push({ from: first.from, to: Math.max(first.to, last.to) });
  }
  return clauses;
}
