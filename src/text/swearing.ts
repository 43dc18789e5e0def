/** Finds swear words behind masks: f*ck, sh1te, b!tch, "p i s s", shiiiit, #FFSakes. */
import { swearInnocent } from '../words/swear-innocent.ts';
import { swearStrong } from '../words/swear-strong.ts';
import type { Token } from './annotate.ts';
import { formsOf } from './forms.ts';
import type { Match } from './lexicon.ts';
import { match, type Tagger } from './tagging.ts';

const single = new Set(swearStrong.entries.filter((entry) => /^\p{L}{3,}$/u.test(entry)));
/** These mean nothing else inside a hashtag or a longer word. */
const telling = [...single].filter((word) => /fuck|shit|cunt|wank|bollock|bastard/.test(word));
const innocent = swearInnocent.entries.filter((entry) => !entry.includes(' '));

const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '+': 't',
};
const masked = /[*@$!€+\d]/;
const runs = /(\p{L})\1+/gu;

const isSwear = (word: string) => formsOf(word).some((form) => single.has(form));

/** No swear word is longer, whatever its ending. */
const longest = 24;

/** Whether a word with stars fits a swear word, each run of stars standing for up to its length and one more letter. */
function fitsStars(word: string): boolean {
  const letters = word.replace(/[^\p{L}*]/gu, '');
  const known = letters.replaceAll('*', '');
  if (known.length < 1 || letters.length < 3 || letters.length > longest) return false;
  const pattern = new RegExp(
    `^${letters.replace(/\*+/g, (stars) => `\\p{L}{1,${stars.length + 1}}`)}$`,
    'u',
  );
  // One letter before the stars fits half the language: only the usual three are meant by it.
  const candidates = known.length === 1 ? ['fuck', 'cunt', 'shit'] : single;
  for (const swear of candidates)
    if (
      pattern.test(swear) ||
      ['s', 'ed', 'ing', 'er', 'ers', 'y', 'in'].some((end) => pattern.test(swear + end))
    )
      return true;
  return false;
}

function isMaskedSwear(word: string): boolean {
  if (word.includes('*')) return fitsStars(word);
  const plain = [...word].map((character) => lookalikes[character] ?? character).join('');
  if (plain === word || !/\p{L}.*\p{L}/u.test(word)) return false;
  return isSwear(plain) || isSwear(plain.replaceAll('i', 'l'));
}

function isStretchedSwear(word: string): boolean {
  if (!/(\p{L})\1\1/u.test(word)) return false;
  return isSwear(word.replace(runs, '$1')) || isSwear(word.replace(runs, '$1$1'));
}

function holdsSwear(word: string): boolean {
  return (
    telling.some((swear) => word.includes(swear)) && !innocent.some((other) => word.includes(other))
  );
}

/** The run of single letters from a token on, such as "p i s s" or "f.u.c.k": how many tokens, or 0. */
function spacedSwearLength(tokens: readonly Token[], at: number): number {
  let letters = '';
  let to = at;
  for (; to < tokens.length && letters.length < 12; to++) {
    const token = tokens[to];
    if (!token || (token.kind !== 'word' && !/^[.*_-]$/.test(token.text))) break;
    if (token.kind === 'word' && token.word.length > 1) break;
    if (token.kind === 'word') letters += token.word;
    if (letters.length >= 4 && isSwear(letters)) return to + 1 - at;
  }
  return 0;
}

export const tagSwearing: Tagger = (tokens) => {
  const matches: Match[] = [];
  for (const [at, token] of tokens.entries()) {
    const swears =
      token.kind === 'word'
        ? (masked.test(token.word) && isMaskedSwear(token.word)) ||
          isStretchedSwear(token.word) ||
          (token.word.length > 6 && holdsSwear(token.word))
        : (token.kind === 'hashtag' || token.kind === 'handle') && holdsSwear(token.word);
    if (swears) matches.push(match('swear-strong', at, at + 1));
    if (token.kind === 'word' && token.word.length === 1) {
      const length = spacedSwearLength(tokens, at);
      if (length) matches.push(match('swear-strong', at, at + length));
    }
  }
  return matches;
};
