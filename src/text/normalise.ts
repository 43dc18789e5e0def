/** Undoes disguises of single characters, with a map back to the text as given. */
import { homoglyphs } from '../words/homoglyphs.ts';

/** `text` is what the analyzer reads; `starts[i]` and `ends[i]` place its unit `i` in the original (UTF-16 units). */
export interface NormalisedText {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

const invisible = /[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]|\u034F/u;
const combining = /\p{Mn}/u;
const latin = /\p{Script=Latin}/u;
const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u2032': "'",
  '\u02BC': "'",
  '\u0060': "'",
  '\u00B4': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2026': '...',
  '\t': ' ',
  '\r': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
};

/** One code point as plain text; NFKC undoes stylised, full-width and circled letters. */
function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return plain[character] ?? character;
  const known = plain[character];
  if (known !== undefined) return known;
  if (invisible.test(character)) return '';
  // Lone surrogates and pictures stay as they are.
  if (code >= 0xd800 && code <= 0xdfff) return character;
  if (code >= 0x1f130 && code <= 0x1f169) return String.fromCharCode(97 + ((code - 0x1f130) % 32));
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(97 + (code - 0x1f170));
  return character.normalize('NFKC');
}

/** Letters of other alphabets that stand for Latin ones count so only inside a word that has Latin letters. */
function unmaskHomoglyphs(units: string[], from: number, to: number): void {
  let hasLatin = false;
  let hasOther = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? '';
    if (homoglyphs[unit]) hasOther = true;
    else if (latin.test(unit)) hasLatin = true;
  }
  if (!hasLatin || !hasOther) return;
  for (let i = from; i < to; i++) units[i] = homoglyphs[units[i] ?? ''] ?? units[i] ?? '';
}

/** Plain characters for every text; never throws. */
export function normalise(original: string): NormalisedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let wordFrom = 0;
  let at = 0;
  let marks = 0;
  for (const character of original) {
    const end = at + character.length;
    marks = combining.test(character) ? marks + 1 : 0;
    // One accent is spelling, a pile of them is disguise.
    const piece = marks > 1 ? '' : plainCharacter(character);
    for (let i = 0; i < piece.length; i++) {
      const unit = piece[i] ?? '';
      if (unit === ' ' || unit === '\n') {
        unmaskHomoglyphs(units, wordFrom, units.length);
        wordFrom = units.length + 1;
      }
      units.push(unit);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  unmaskHomoglyphs(units, wordFrom, units.length);
  return { text: units.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
