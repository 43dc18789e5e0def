/** A family of expressions: words with slots between them, found in the readings of a draft. */
import type { AnnotatedDraft } from '../annotate.ts';
import { type Reading, readingsOf } from '../reading.ts';
import type { Range } from '../sentences.ts';
import type { Aim } from '../targets.ts';

export interface Frame {
  /** How hostile it is by itself, from 0 to 1. */
  weight: number;
  /** Whom it can be said of; the first is meant where nobody is named and `alone` is set. */
  aims: readonly Aim[];
  /** Means the first of `aims` whoever else is named. */
  alone: boolean;
  pattern: RegExp;
  marked: boolean;
}

const slots: [RegExp, string][] = [
  [/\{(\d+)\}/g, '(?:\\S+ ){0,$1}'],
  [
    /CANT/g,
    '(?:could ?nt|could not|cant|cannot|can not|cannae|couldnae|cudnt|couldna|cor|still cant)',
  ],
  [/WOULDNT/g, '(?:would ?nt|would not|wouldnae|wouldna|wudnt)'],
  [/THEIR/g, '(?:his|her|their|its|your|yer|the)'],
];

/**
 * Reads frames, one a line: a weight, a space, the words. `{3}` stands for up to three words, capitals for sets of
 * words; a line that speaks of `~pupil` or `=family` is looked for where people are marked.
 */
export function framesOf(aims: readonly Aim[], lines: string, alone = false): Frame[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const space = line.indexOf(' ');
      let source = line.slice(space + 1);
      for (const [slot, words] of slots) source = source.replace(slot, words);
      return {
        weight: Number(line.slice(0, space)),
        aims,
        alone,
        pattern: new RegExp(`(?<= )(?:${source})(?= )`, 'gu'),
        marked: /[~=]/.test(source),
      };
    });
}

export interface Framed extends Range {
  frame: Frame;
}

function* findIn(frame: Frame, { text, at }: Reading): Iterable<Framed> {
  for (const found of text.matchAll(frame.pattern)) {
    const from = at[found.index] ?? 0;
    const to = at[found.index + found[0].length + 1] ?? 0;
    if (to > from) yield { frame, from, to };
  }
}

/** Every place that one of the frames fits. */
export function findFrames(annotated: AnnotatedDraft, frames: readonly Frame[]): Framed[] {
  const { plain, marked } = readingsOf(annotated);
  return frames.flatMap((frame) => [...findIn(frame, frame.marked ? marked : plain)]);
}
