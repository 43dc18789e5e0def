/** A draft as a row of plain words, with and without the people in it, for frames of several words to be found in. */
import type { AnnotatedDraft } from './annotate.ts';
import { type Aim, targetsIn } from './targets.ts';

/** Words have a space on both sides, sentences a line each; `at[i]` is the token that the word at character `i` begins. */
export interface Reading {
  text: string;
  at: Int32Array;
}

export interface Readings {
  /** Every word as it stands, without apostrophes. */
  plain: Reading;
  /** People and the school as `~pupil`, `~family`, `~colleague`, `~school`, `~other`; pronouns with `=`. */
  marked: Reading;
}

interface Next {
  words: string;
  length: number;
}

function reading({ sentences }: AnnotatedDraft, next: (at: number) => Next): Reading {
  let text = '';
  const starts: [number, number][] = [];
  for (const { from, to } of sentences) {
    text += ' ';
    for (let at = from; at < to; ) {
      const { words, length } = next(at);
      if (words) {
        starts.push([text.length, at]);
        text += `${words} `;
      }
      at += length;
    }
    starts.push([text.length, to]);
    text += '\n';
  }
  const at = new Int32Array(text.length + 1);
  for (const [character, token] of starts) at[character] = token;
  return { text, at };
}

const known = new WeakMap<AnnotatedDraft, Readings>();

/** Both readings of a draft. */
export function readingsOf(annotated: AnnotatedDraft): Readings {
  const done = known.get(annotated);
  if (done) return done;
  const word = (at: number) => annotated.tokens[at]?.word.replaceAll("'", '') ?? '';
  const marks = new Map<number, { aim: Aim; pronoun: boolean; to: number }>();
  for (const { aim, pronoun, place, from, to } of targetsIn(annotated))
    if (!marks.has(from) && !place) marks.set(from, { aim, pronoun, to });
  const readings: Readings = {
    plain: reading(annotated, (at) => ({ words: word(at), length: 1 })),
    marked: reading(annotated, (at) => {
      const mark = marks.get(at);
      if (!mark) return { words: word(at), length: 1 };
      return { words: `${mark.pronoun ? '=' : '~'}${mark.aim}`, length: mark.to - at };
    }),
  };
  known.set(annotated, readings);
  return readings;
}
