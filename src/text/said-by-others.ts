/** Whether words are somebody else's: quoted, reported, or of the writer themself. */
import type { AnnotatedDraft } from './annotate.ts';
import type { Range } from './sentences.ts';

const reporting =
  /^(?:called|calls|calling|shouted|shouts|yelled|screamed|wrote|writes|said|says|told|tells|goes|went|heard|got|asked|graffiti|chanting|chanted|sang|singing|line|lyric|titled|quote|posted|muttered)$/;
const quote = /^["“”«»]$/;
const oneself = /^(?:i|im|i'm|i've|ive|i'd|myself|me|we|we're|i'll)$/;

/** Within quotation marks. */
export function isQuoted({ tokens }: AnnotatedDraft, sentence: Range, at: Range): boolean {
  let open = false;
  for (let i = sentence.from; i < at.from; i++) if (quote.test(tokens[i]?.text ?? '')) open = !open;
  return open && tokens.slice(at.to, sentence.to).some(({ text }) => quote.test(text));
}

/** Behind "called me", "shouted at", "told him that". */
export function isReported({ tokens }: AnnotatedDraft, sentence: Range, at: Range): boolean {
  for (let i = at.from - 1; i >= Math.max(sentence.from, at.from - 5); i--)
    if (reporting.test(tokens[i]?.word ?? '') && !/^i(?:'ve)?$/.test(tokens[i - 1]?.word ?? ''))
      return true;
  return false;
}

/** Said of the writer: "I'm such a". */
export function isOfOneself({ tokens }: AnnotatedDraft, at: Range): boolean {
  const before = tokens.slice(Math.max(0, at.from - 4), at.from);
  const stop = before.findLastIndex(({ kind }) => kind === 'punctuation' || kind === 'break');
  const last = before.slice(stop + 1);
  return (
    last.some(({ word }) => oneself.test(word)) &&
    !last.some(({ word }) => /^(?:you|ya|u|he|she|they|him|her|them)$/.test(word))
  );
}
