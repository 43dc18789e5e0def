/** Sentences with the words for groups of people as `~group` and for what they live with as `~need`, for frames to be found in. */
import type { AnnotatedDraft } from './annotate.ts';
import type { Frame, Framed } from './frames/frame.ts';
import type { Range } from './sentences.ts';

/** Conditions and states, as against the people who have them. */
const need =
  /^(?:adhd|autism|dyslexia|dyspraxia|asd|disabilit|learning|menopause|maternity|rac|ethnic|sexual|gender$|pronoun|tourette|cerebral|down)/;

interface Row {
  text: string;
  /** Where each word begins in the text, and its token. */
  starts: Map<number, number>;
  sentence: Range;
}

function rowOf({ tokens, matches }: AnnotatedDraft, sentence: Range): Row {
  const groups = new Map<number, number>();
  for (const { tag, from, to } of matches)
    if (tag === 'identity' || tag === 'slur') groups.set(from, Math.max(to, groups.get(from) ?? 0));
  let text = ' ';
  const starts = new Map<number, number>();
  for (let at = sentence.from; at < sentence.to; ) {
    const end = groups.get(at);
    starts.set(text.length, at);
    const word = (tokens[at]?.word ?? '').replaceAll("'", '');
    text += `${end ? (need.test(word) ? '~need' : '~group') : word} `;
    at = end ?? at + 1;
  }
  starts.set(text.length, sentence.to);
  return { text, starts, sentence };
}

/** Every place that one of the frames fits. */
export function findGroupFrames(annotated: AnnotatedDraft, frames: readonly Frame[]): Framed[] {
  const found: Framed[] = [];
  for (const sentence of annotated.sentences) {
    const { text, starts } = rowOf(annotated, sentence);
    for (const frame of frames)
      for (const hit of text.matchAll(frame.pattern)) {
        const from = starts.get(hit.index);
        const to = starts.get(hit.index + hit[0].length + 1) ?? sentence.to;
        if (from !== undefined && to > from) found.push({ frame, from, to });
      }
  }
  return found;
}
