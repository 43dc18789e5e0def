/** Groups tokens into sentences, and sentences into clauses. */
import type { RawToken } from './tokens.ts';

/** A row of tokens, by index, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

const closers = new Set(['.', '!', '?', '\u2022']);
const dividers = new Set([',', ';', ':', '-', '(', ')', '"', '|', '/', '~', '>']);
/** Words that begin a clause of their own. */
const joiners = new Set([
  'and',
  'but',
  'so',
  'cos',
  'because',
  'then',
  'who',
  'which',
  'although',
  'though',
  'while',
  'whilst',
  'or',
]);
/** Longer rows are cut, so that no sentence grows with the text. */
const longest = 120;
const shortestClause = 3;

/** Sentences end at line ends, closing punctuation and pictures; initials such as "K.B." do not close one. */
export function sentencesOf(tokens: readonly RawToken[]): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  const close = (to: number, next: number) => {
    if (to > from) sentences.push({ from, to });
    from = next;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    if (token.kind === 'break') close(i, i + 1);
    else if (i - from >= longest) close(i, i);
    else if (closers.has(token.text) && next && next.from > token.to && !endsInitial(tokens, i))
      close(i + 1, i + 1);
    else if (token.kind === 'emoji' && next && next.kind !== 'emoji' && next.kind !== 'punctuation')
      close(i + 1, i + 1);
  }
  close(tokens.length, tokens.length);
  return sentences;
}

function endsInitial(tokens: readonly RawToken[], dot: number): boolean {
  const before = tokens[dot - 1];
  return before !== undefined && before.to === tokens[dot]?.from && /^\p{Lu}$/u.test(before.text);
}

/** The clauses of a sentence: cut at commas, dashes and joining words, each at least three words long. */
export function clausesOf(tokens: readonly RawToken[], sentence: Range): Range[] {
  const clauses: Range[] = [];
  let from = sentence.from;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (!token || i - from < shortestClause) continue;
    const divides = token.kind === 'punctuation' && dividers.has(token.text);
    if (!divides && !joiners.has(token.word)) continue;
    clauses.push({ from, to: i });
    from = divides ? i + 1 : i;
  }
  const last = clauses.at(-1);
  if (sentence.to - from < shortestClause && last) last.to = sentence.to;
  else if (sentence.to > from) clauses.push({ from, to: sentence.to });
  return clauses;
}
