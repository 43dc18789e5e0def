/** Words that somebody allowed: how they are compared, and how they are shown without telling a name. */
import { normalise } from '../text/normalise.ts';

/** Words that may be shown in clear; every other one could be a name. */
const clear = new Set(
  (
    'a an and are at by can class classes college for form from group had has have head in is ' +
    'it lesson mum dad my no not of on or our parent parents primary pupil pupils s school she ' +
    'he secondary set sir miss mr mrs ms student students teacher that the their them they this ' +
    'to today tutor was were who with year years your'
  ).split(' '),
);

/** The same words in another case, with other spaces or quotation marks, are the same phrase. */
export function normalisePhrase(words: string): string {
  return normalise(words)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Kayden in my Year 4" as "K•••• in my Year •": enough to know one's own words again. */
export function maskedHint(words: string): string {
  const hint = normalise(words)
    .text.replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => {
      if (clear.has(word.toLowerCase())) return word;
      // Always four dots: the length of a name tells too much.
      return /^\p{L}{2}/u.test(word) ? `${[...word][0]}••••` : '•';
    });
  const characters = [...hint];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : hint;
}
