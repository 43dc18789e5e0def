/** Finds people's names and tells from the words around them whose they are. */
import type { Token } from './annotate.ts';
import type { Match } from './lexicon.ts';
import { match, type Tagger } from './tagging.ts';

/** How many tokens before and after a name its cues may stand. */
const reachBefore = 5;
const reachAfter = 6;

const capital = /^\p{Lu}/u;
const initial = /^\p{Lu}$/u;
const nameShape = /^\p{L}[\p{L}'-]+$/u;
const possessor = /^(?:my|our)$/;

const isCapital = (token: Token | undefined) => token !== undefined && capital.test(token.text);
const has = (token: Token | undefined, ...tags: string[]) =>
  token !== undefined && tags.some((tag) => token.tags.has(tag));

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'break' ||
    before.kind === 'emoji' ||
    /^[.!?"'(•]$/.test(before.text)
  );
}

/** A draft in small letters throughout tells nothing by a small letter. */
function capitalsCount(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      isCapital(token) &&
      token.text.length > 1 &&
      token.word !== 'i' &&
      (at > 0 || token.text.length > 3),
  );
}

/** Where a forename stands that is no other word here; 0 if none does. */
function forenameLength(tokens: readonly Token[], at: number, capitals: boolean): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || has(token, 'place')) return 0;
  if (has(token, 'forename'))
    return isCapital(token) || !capitals || has(tokens[at + 1], 'year-code', 'class-code') ? 1 : 0;
  if (
    has(token, 'forename-word') &&
    isCapital(token) &&
    !opensSentence(tokens, at) &&
    token.text !== token.text.toUpperCase()
  )
    return 1;
  return 0;
}

/** A surname or its initial behind a forename or title. */
function surnameLength(tokens: readonly Token[], at: number, titled: boolean): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  if (initial.test(token.text) && token.word !== 'i')
    return tokens[at + 1]?.text === '.' && tokens[at + 1]?.from === token.to ? 2 : 1;
  if (!nameShape.test(token.text)) return 0;
  if (titled && (isCapital(token) || has(token, 'surname', 'forename'))) return 1;
  if (isCapital(token) && !has(token, 'forename') && token.text !== token.text.toUpperCase())
    return 1;
  return has(token, 'surname') && !has(token, 'forename-word') && isCapital(token) ? 1 : 0;
}

/** "K.B." or "J" in front of "in Ladybirds" or "in 4B". */
function initialsLength(tokens: readonly Token[], at: number): number {
  const [a, dot, b, end] = tokens.slice(at, at + 4);
  if (!a || !initial.test(a.text)) return 0;
  if (dot?.text === '.' && dot.from === a.to && b && initial.test(b.text) && b.from === dot.to)
    return end?.text === '.' ? 4 : 3;
  const isLetterOnly = a.word !== 'i' && a.word !== 'a';
  const placed = dot?.word === 'in' && (isCapital(b) || has(b, 'class-code', 'year-code'));
  return isLetterOnly && placed ? 1 : 0;
}

function nameLength(tokens: readonly Token[], at: number, capitals: boolean): number {
  const token = tokens[at];
  if (has(token, 'titles')) {
    const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
    const rest = surnameLength(tokens, at + 1 + dot, true);
    return rest ? 1 + dot + rest : 0;
  }
  const initials = initialsLength(tokens, at);
  if (initials) return initials;
  const forename = forenameLength(tokens, at, capitals);
  return forename ? forename + surnameLength(tokens, at + forename, false) : 0;
}

const pupilCues = ['year-code', 'class-code', 'year-words', 'pupil', 'pupil-group'];
const colleagueCues = ['colleague', 'head-teacher', 'leaders', 'governors'];

/** Whose name it is: `named-pupil`, `named-own`, `named-adult` (titled), `named-colleague`, `named-family`, or plain `named`. */
function kindOfName(tokens: readonly Token[], from: number, to: number): string {
  const before = tokens.slice(Math.max(0, from - reachBefore), from);
  const after = tokens.slice(to, to + reachAfter);
  const near = [...before.slice(-3), ...after.slice(0, 4)];
  if (before.slice(-3).some((token) => has(token, 'own-family'))) return 'named-own';
  if (has(tokens[from], 'titles')) return 'named-adult';
  if (possessor.test(tokens[from - 1]?.word ?? '') && tokens[from - 1]?.word === 'our')
    return 'named-own';
  const mine = before.some((token) => possessor.test(token.word));
  if (near.some((token) => has(token, 'year-code', 'class-code', 'year-words')))
    return 'named-pupil';
  if (after.slice(0, 4).some((token) => has(token, 'pupil-group'))) return 'named-pupil';
  if (mine && before.some((token) => has(token, ...pupilCues))) return 'named-pupil';
  const link = after[0]?.word ?? '';
  if (
    /^(?:from|in|off|on|who|our|the|,)$/.test(link) &&
    after.slice(1, 4).some((token) => has(token, ...colleagueCues, 'subject', 'school-place'))
  )
    return 'named-colleague';
  if (before.slice(-3).some((token) => has(token, ...colleagueCues))) return 'named-colleague';
  if (after.slice(0, 2).some((token) => has(token, 'family'))) return 'named-pupil';
  if (before.slice(-2).some((token) => has(token, 'family'))) return 'named-family';
  return 'named';
}

export const tagNames: Tagger = (tokens) => {
  const matches: Match[] = [];
  const capitals = capitalsCount(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const length = nameLength(tokens, at, capitals);
    if (!length) continue;
    matches.push(match(kindOfName(tokens, at, at + length), at, at + length));
    at += length - 1;
  }
  return matches;
};
