/** Finds the parts of a draft that are not in English and says which language they look like. */
import type { Unchecked } from '../report.ts';
import { englishWords, languageWords } from '../words/languages.ts';
import type { NormalisedText } from './normalise.ts';
import type { Range } from './sentences.ts';
import type { RawToken } from './tokens.ts';

/** Shorter parts are left alone: a greeting or a name in another language is no unchecked text. */
const shortest = 20;

const letter = /\p{L}/gu;
const latin = /\p{Script=Latin}/u;

const scripts: readonly [RegExp, string][] = [
  [/[іїєґ]/iu, 'Ukrainian'],
  [/\p{Script=Cyrillic}/u, 'Russian or another language in Cyrillic letters'],
  [/[ٹڈڑںےہگچپ]/u, 'Urdu'],
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Gurmukhi}/u, 'Punjabi'],
  [/\p{Script=Bengali}/u, 'Bengali'],
  [/\p{Script=Gujarati}/u, 'Gujarati'],
  [/\p{Script=Tamil}/u, 'Tamil'],
  [/\p{Script=Devanagari}/u, 'Hindi or Nepali'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese'],
  [/\p{Script=Hangul}/u, 'Korean'],
  [/\p{Script=Han}/u, 'Chinese'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Ethiopic}/u, 'Amharic or Tigrinya'],
  [/\p{Script=Thai}/u, 'Thai'],
];

/** Letters that English does without, and the languages that they speak for. */
const letters: readonly [RegExp, string][] = [
  [/[ąęłńśźż]/u, 'Polish'],
  [/[ŵŷ]/u, 'Welsh'],
  [/[șțăâî]/u, 'Romanian'],
  [/[ğışç]/u, 'Turkish'],
  [/[ñ¿¡]/u, 'Spanish'],
  [/[ãõ]/u, 'Portuguese'],
  [/[äöüß]/u, 'German'],
  [/[ėįųūž]/u, 'Lithuanian'],
  [/[őű]/u, 'Hungarian'],
];

interface Guess {
  language: string;
  /** Share of the words that are the language's own. */
  share: number;
  hits: number;
}

function guess(words: readonly string[]): Guess | undefined {
  const english = words.filter((word) => englishWords.has(word)).length;
  let best: Guess | undefined;
  for (const { language, words: own } of languageWords) {
    const special = letters.find(([, l]) => l === language)?.[0];
    const hits = words.filter((word) => own.has(word)).length;
    const spelled = special
      ? words.filter((word) => !own.has(word) && special.test(word)).length
      : 0;
    const telling = hits + spelled;
    if (!best || telling > best.hits)
      best = { language, share: telling / words.length, hits: telling };
  }
  if (!best || best.hits < 2 || best.share < 0.22 || best.hits <= english * 1.5) return undefined;
  return best;
}

/** The language of another script, where most letters are of it. */
function scriptOf(text: string): string | undefined {
  const all = text.match(letter) ?? [];
  const other = all.filter((character) => !latin.test(character));
  if (other.length <= all.length / 2) return undefined;
  return scripts.find(([pattern]) => pattern.test(text))?.[1] ?? 'another language';
}

/** Parts of 20 letters and more that are not English, in the text as given; neighbours of one language are one part. */
export function uncheckedParts(
  text: NormalisedText,
  tokens: readonly RawToken[],
  sentences: readonly Range[],
): Unchecked[] {
  const parts: (Unchecked & { letters: number })[] = [];
  let open = false;
  for (const { from, to } of sentences) {
    const row = tokens.slice(from, to);
    const first = row[0];
    const last = row.at(-1);
    if (!first || !last) continue;
    const words = row.filter(({ kind }) => kind === 'word').map(({ word }) => word);
    const written = text.text.slice(first.from, last.to);
    const language = scriptOf(written) ?? (words.length > 2 ? guess(words)?.language : undefined);
    const before = parts.at(-1);
    const end = text.ends[last.to - 1] ?? 0;
    const count = written.match(letter)?.length ?? 0;
    // A sentence too short to tell goes with the one before it, if none of it is English.
    const follows =
      !language &&
      words.length > 0 &&
      words.length < 4 &&
      !words.some((word) => englishWords.has(word));
    if (open && before && (language === before.language || follows)) {
      before.end = end;
      before.letters += count;
    } else if (language) {
      parts.push({ start: text.starts[first.from] ?? 0, end, language, letters: count });
      open = true;
    } else if (words.length) open = false;
  }
  return parts
    .filter((part) => part.letters >= shortest)
    .map(({ start, end, language }) => ({ start, end, language }));
}
