/** Sentences as rows of plain words, with and without the people in them, for frames of several words to be found in. */
import type { AnnotatedDraft } from './annotate.ts';
import type { Range } from './sentences.ts';
import { type Aim, targetsIn } from './targets.ts';

/** `text` opens and closes with a space; `at[i]` is the token that the word at character `i` begins. */
export interface Reading {
  sentence: Range;
  text: string;
  at: Int32Array;
}

export interface Readings {
  /** Every word as it stands, without apostrophes. */
  plain: Reading[];
  /** People and the school as `~pupil`, `~family`, `~colleague`, `~school`, `~other`; pronouns with `=`. */
  marked: Reading[];
}

function reading(
  sentence: Range,
  next: (at: number) => { words: string; length: number },
): Reading {
  let text = ' ';
  const starts: [number, number][] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const { words, length } = next(at);
    if (words) {
      starts.push([text.length, at]);
      text += `${words} `;
    }
    at += length;
  }
  const at = new Int32Array(text.length + 1).fill(sentence.to);
  for (const [character, token] of starts) at[character] = token;
  return { sentence, text, at };
}

const known = new WeakMap<AnnotatedDraft, Readings>();

/** Both readings of every sentence. */
export function readingsOf(annotated: AnnotatedDraft): Readings {
  const done = known.get(annotated);
  if (done) return done;
  const word = (at: number) => annotated.tokens[at]?.word.replaceAll("'", '') ?? '';
  const marks = new Map<number, { aim: Aim; pronoun: boolean; to: number }>();
  for (const { aim, pronoun, from, to } of targetsIn(annotated))
    if (!marks.has(from)) marks.set(from, { aim, pronoun, to });
  const readings: Readings = { plain: [], marked: [] };
  for (const sentence of annotated.sentences) {
    readings.plain.push(reading(sentence, (at) => ({ words: word(at), length: 1 })));
    readings.marked.push(
      reading(sentence, (at) => {
        const mark = marks.get(at);
        if (!mark) return { words: word(at), length: 1 };
        return { words: `${mark.pronoun ? '=' : '~'}${mark.aim}`, length: mark.to - at };
      }),
    );
  }
  known.set(annotated, readings);
  return readings;
}
