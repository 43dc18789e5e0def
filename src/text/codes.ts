/** Tags codes of school life: year groups (Y9, P4, S2, KS3), classes (9X2, 4B, 7 Blue, Ladybirds), periods (p5). */
import type { Token } from './annotate.ts';
import type { Match } from './lexicon.ts';
import { match, type Tagger } from './tagging.ts';

/** England and Wales have years to 13, Northern Ireland to 14; Scotland P1 to P7 and S1 to S6. */
const joined = /^(?:(?:y|yr|year)(?:[1-9]|1[0-4])s?|(?:p[1-7]|s[1-6])s?|ks[1-5])$/;
const yearWord = /^(?:y|yr|yrs|year|years|primary|blwyddyn|mlwyddyn|flwyddyn|senior)$/;
const yearNumber = /^(?:[1-9]|1[0-4])(?:s|'s)?$/;
const spelled = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)s?$/;
const className = /^(?:[1-9]|1[0-3])[a-z]{1,2}\d?$/;
const unit =
  /^(?:\d+(?:st|nd|rd|th|am|pm|k|m|g|kg|km|ml|cm|mm|ft|in|x|p|gb|mb|hr|hrs|d|h|s|a|v|w|ps|tb|pt|yo|oz|lb|lbs|mg|mb))$/;
/** Written in capitals, these stay what they are: films, phones, runs. */
const capitalUnit = /^(?:[123]D|[345]G|[45]K|10K|1[0-3]K|\d+(?:MM|KM|KG|CM|ML|MB|GB|TB|AM|PM))$/;
const period = /^(?:p[1-8]|period|lesson|per)$/;
const colour = /^(?:red|blue|green|yellow|purple|orange|silver|gold)$/;
const street =
  /^(?:ct|court|close|cl|road|rd|street|st|avenue|ave|lane|drive|way|walk|rise|row|gardens|grove|crescent|terrace|place|house|lodge|cottage|view|hill|arms|inn|fields)$/;
/** "8K" is a class behind one of these, and a television behind none. */
const classBefore =
  /^(?:in|from|with|my|our|of|for|had|have|got|had|cover|teach|taught|teaching|off|fae|out)$/;

/** After these, a year is a span of time or of the calendar. */
const timeBefore =
  /^(?:last|next|this|every|per|a|the|past|each|new|tax|financial|gap|leap|first|second|third|whole|half|\d{1,3})$/;

function isYear(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const before = words[at - 1] ?? '';
  if (joined.test(word)) return 1;
  // "my 9s", "them 6s": a year group by its number alone.
  if (
    /^(?:[1-9]|1[0-3])s$/.test(word) &&
    /^(?:my|our|the|them|those|these|else|elses)$/.test(before)
  )
    return 1;
  if (!yearWord.test(word)) return 0;
  if (yearNumber.test(next) || (spelled.test(next) && !timeBefore.test(before))) return 2;
  return 0;
}

function isClass(tokens: readonly Token[], words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  const written = tokens[at]?.text ?? '';
  const capitals = written !== word && written === written.toUpperCase();
  // The second half of a postcode, the number of a flat, the size of a shoe.
  const before = words[at - 1] ?? '';
  if (
    /^[a-z]{1,2}\d{1,2}[a-z]?$|^(?:flat|flats|size|no|number|room|row|seat|unit|sort)$|^,$/.test(
      before,
    ) &&
    !/^(?:y|p|s|ks)\d/.test(before) &&
    (before !== ',' || /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))
  )
    return 0;
  if (className.test(word)) {
    if (!unit.test(word)) return 1;
    const shown = classBefore.test(words[at - 1] ?? '') || tokens[at]?.kind === 'word';
    if (capitals && !capitalUnit.test(written) && shown) return 1;
  }
  if (yearNumber.test(word) && colour.test(words[at + 1] ?? '')) return 2;
  return isNamedClass(tokens, at);
}

/** "Elm class", "in Ladybirds", "6 Willow": a class by its name. */
function isNamedClass(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token?.tags.has('class-name')) return 0;
  const next = tokens[at + 1]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (next === 'class' && before !== 'spin') return 2;
  if (street.test(next) || /^(?:flat|no|number|the)$/.test(tokens[at - 2]?.word ?? '')) return 0;
  const capital = /^\p{Lu}\p{Ll}/u.test(token.text);
  if (capital && /^(?:in|from|out|of|fae|with)$/.test(before) && token.word.endsWith('s')) return 1;
  return capital && /^(?:[1-9]|1[0-3])$/.test(before) ? 1 : 0;
}

/** A period of the day; "p3" alone may be Primary 3, so it takes both tags. */
function isPeriod(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (!period.test(word)) return 0;
  if (/^p\d/.test(word)) return 1;
  return /^(?:[1-8]|one|two|three|four|five|six|seven|eight)$/.test(words[at + 1] ?? '') ? 2 : 0;
}

export const tagCodes: Tagger = (tokens) => {
  const words = tokens.map((token) => token.word);
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    const year = isYear(words, at);
    if (year) matches.push(match('year-code', at, at + year));
    const group = isClass(tokens, words, at);
    if (group) matches.push(match('class-code', at, at + group));
    const slot = isPeriod(words, at);
    if (slot) matches.push(match('period-code', at, at + slot));
  }
  return matches;
};
