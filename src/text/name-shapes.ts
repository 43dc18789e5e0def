/** Where people's names stand: forenames with surnames or initials, titles, initials alone, families by surname. */
import type { Token } from './annotate.ts';

export interface NameFound {
  shape: 'forename' | 'titled' | 'initials' | 'family' | 'unknown';
  from: number;
  to: number;
}

const capital = /^\p{Lu}/u;
const initial = /^\p{Lu}$/u;
const nameShape = /^\p{L}(?:'\p{Lu})?[\p{L}'-]*$/u;
const month = /^(?:may|june|april|august|summer|autumn|winter|spring|star)$/;
const dateBefore =
  /^(?:in|by|since|till|until|til|of|from|this|last|next|early|late|mid|end|for|the|every|all|before|after|on|\d.*)$/;
/** Before "miss", somebody is longed for or a thing is not hit. */
const missed =
  /^(?:i|we|you|u|they|to|will|would|gonna|really|so|much|dont|don't|never|did|not|i'll|ill|we'll|gunna|might|may|still|do|cant|can't|wont|won't|didn't|didnt|going|and|always|already|even|hit|near|a|the)$/;
const people =
  /^(?:family|boy|boys|girl|girls|lad|lads|lass|lasses|lassie|twins|brothers|sisters|kids|children|bairns|weans|siblings|clan|cousins|lot|household)$/;
/** Capitalised words that are no surname before "boy" or "family". */
const notSurname =
  /^(?:year|reception|nursery|polish|romanian|ukrainian|syrian|bulgarian|irish|scottish|welsh|english|british|spanish|french|german|italian|portuguese|turkish|chinese|indian|pakistani|bangladeshi|somali|afghan|iraqi|iranian|nigerian|ghanaian|kurdish|roma|gypsy|traveller|muslim|jewish|sikh|hindu|christian|catholic|protestant|black|white|asian|african|arab|russian|hungarian|lithuanian|latvian|albanian|slovak|czech|greek|american|australian|syrians|royal|new|other|little|wee|same|whole|poor|first|old|tall|small|big|sixth|holy|head|prefect|addams|blood|jonas|simpson|simpsons|beckham|spice|lost|beach|backstreet|golden|bluey|bee|pet|shop|school)$/;

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && capital.test(token.text);
export const has = (token: Token | undefined, ...tags: string[]): boolean =>
  token !== undefined && tags.some((tag) => token.tags.has(tag));

const coded = ['year-code', 'class-code'];

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'break' ||
    before.kind === 'emoji' ||
    /^[.!?"'(:•-]$/.test(before.text)
  );
}

/** A draft in small letters throughout tells nothing by a small letter. */
export function capitalsCount(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      isCapital(token) &&
      token.kind === 'word' &&
      token.text.length > 1 &&
      token.text !== token.text.toUpperCase() &&
      token.word !== 'i' &&
      (at > 0 || token.text.length > 3),
  );
}

/** A forename, with whatever a hyphen joins to it; 0 if none stands here. */
function forenameLength(tokens: readonly Token[], at: number, capitals: boolean): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || has(token, 'place', 'school-name')) return 0;
  const beforeCode = has(tokens[at + 1], ...coded) || has(tokens[at + 2], ...coded);
  if (has(token, 'forename-word'))
    return isWordMeantAsName(tokens, at, beforeCode) ? joined(tokens, at) : 0;
  if (!has(token, 'forename')) return 0;
  // In small letters a short one may be any word: "al", "jo", "bo".
  const plain = !capitals && token.word.length > 2;
  return isCapital(token) || plain || beforeCode ? joined(tokens, at) : 0;
}

/** "Grace", "Will", "May": a name only where a capital says so, and no date or brand is meant. */
function isWordMeantAsName(tokens: readonly Token[], at: number, beforeCode: boolean): boolean {
  const { text = '', word = '' } = tokens[at] ?? {};
  if (!isCapital(tokens[at]) || (text.length > 1 && text === text.toUpperCase())) return false;
  if (month.test(word) && dateBefore.test(tokens[at - 1]?.word ?? '')) return false;
  const next = tokens[at + 1];
  if ((initial.test(next?.text ?? '') && next?.word !== 'i') || isJoinedPair(tokens, at))
    return true;
  // "White Rose": the second part of another name.
  const brand = isCapital(tokens[at - 1]) && !opensSentence(tokens, at - 1);
  return !brand && (beforeCode || !opensSentence(tokens, at));
}

/** "Precious and Kian": the second is plainly a name. */
const isJoinedPair = (tokens: readonly Token[], at: number) =>
  /^(?:and|&)$/.test(tokens[at + 1]?.text ?? '') &&
  isCapital(tokens[at + 2]) &&
  has(tokens[at + 2], 'forename');

/** A hyphen leaves no token: Poppy-Mae, Adeyemi-Clarke. */
function joined(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (
    tokens[to]?.kind === 'word' &&
    tokens[to]?.hyphened &&
    isCapital(tokens[to]) === isCapital(tokens[at]) &&
    to - at < 3
  )
    to++;
  return to - at;
}

/** A surname or its initial behind a forename or title. */
function surnameLength(tokens: readonly Token[], at: number, titled: boolean): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || /'s?$/.test(before?.text ?? '')) return 0;
  if (initial.test(token.text) && token.word !== 'i')
    return tokens[at + 1]?.text === '.' && tokens[at + 1]?.from === token.to && !titled ? 2 : 1;
  if (!nameShape.test(token.text)) return 0;
  if (titled && (isCapital(token) || has(token, 'surname', 'forename'))) return joined(tokens, at);
  const shouted = token.text === token.text.toUpperCase() && !token.text.includes("'");
  if (has(token, 'titles', ...coded) || shouted) return 0;
  if (isCapital(token) && !has(token, 'forename')) return joined(tokens, at);
  return isCapital(token) && has(token, 'surname') ? joined(tokens, at) : 0;
}

/** What a pupil known by one letter is told to have done. */
const deeds =
  /^(?:has|is|was|had|bit|got|did|does|said|told|asked|kicked|hit|threw|cried|drew|wrote|read|made|came|went|ran|lost|won|gave|hugged|smiled|spoke|managed|refused|isnt|isn't|hasnt|hasn't|wont|won't|cant|can't)$/;

/** "K.B.": how long the pair of letters is, or 0. */
function pairLength(tokens: readonly Token[], at: number): number {
  const [a, dot, b, end] = tokens.slice(at, at + 4);
  const pair =
    a && b && dot?.text === '.' && dot.from === a.to && initial.test(b.text) && b.from === dot.to;
  if (!pair) return 0;
  const more = end?.text === '.' && initial.test(tokens[at + 4]?.text ?? '');
  if (more) return 0;
  return end?.text === '.' ? 4 : 3;
}

/** "K.B.", "J in Ladybirds", "S has got", "B bit me". */
function initialsLength(tokens: readonly Token[], at: number): number {
  const letter = tokens[at];
  if (letter?.kind !== 'word' || !initial.test(letter.text)) return 0;
  const before = tokens[at - 1];
  if (before?.text === '.' && before.to === letter.from) return 0;
  const pair = pairLength(tokens, at);
  if (pair) return pair;
  const [next, after] = tokens.slice(at + 1, at + 3);
  if (/^[AIOUXYR]$/.test(letter.text) || /^[.'&/+-]$/.test(next?.text ?? '')) return 0;
  const placed = next?.word === 'in' && (isCapital(after) || has(after, ...coded));
  return placed || (opensSentence(tokens, at) && deeds.test(next?.word ?? '')) ? 1 : 0;
}

/** After "the Mahmoods", these say that people are meant and no band, pub or team. */
const asPeopleDo =
  /^(?:who|whose|have|has|had|are|were|down|moved|left|at|in|that|from|next|again|\?)$/;

/** "the Kerr boy", "the Penhaligon family", "the Mahmoods who had the two girls". */
function familyLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^(?:Mc|Mac|O'|De|D')?\p{Lu}\p{Ll}/u.test(token.text)) return 0;
  if (!/^(?:the|them|that|those|wee|whole)$/.test(tokens[at - 1]?.word ?? '')) return 0;
  if (notSurname.test(token.word) || has(token, 'place', 'school-name', 'class-name', 'identity'))
    return 0;
  const next = tokens[at + 1];
  if (people.test(next?.text ?? '')) return 1;
  const plural = /\p{L}{3}s'?$/u.test(token.text) && token.forms.length > 1;
  return plural && asPeopleDo.test(next?.word ?? '') ? 1 : 0;
}

/** A capital word that no list knows, in front of "in Year 3" or "(8T)". */
function unknownLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}{2,}/u.test(token.text)) return 0;
  if ([...token.tags].some((tag) => tag !== 'surname') || opensSentence(tokens, at)) return 0;
  const length = 1 + surnameLength(tokens, at + 1, false);
  if (length > 1 && has(tokens[at + 1], 'surname')) return length;
  const [link, place] = tokens.slice(at + length, at + length + 2);
  const linked =
    /^(?:in|from|of|fae|off|ym|yn|o|de|z|w|\(|,)$/.test(link?.text ?? '') && has(place, ...coded);
  return linked || has(link, 'class-code') ? length : 0;
}

/** The title "Miss", not the verb. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'titles')) return false;
  const { word = '', text = '' } = tokens[at] ?? {};
  if (word !== 'miss') return true;
  return text === 'Miss' || !missed.test(tokens[at - 1]?.word ?? '');
}

/** The name that begins at a token, if one does. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  capitals: boolean,
): NameFound | undefined {
  const found = (shape: NameFound['shape'], length: number): NameFound | undefined =>
    length ? { shape, from: at, to: at + length } : undefined;
  if (isTitle(tokens, at)) {
    const dot = tokens[at + 1]?.text === '.' && tokens[at]?.word !== 'sir' ? 1 : 0;
    const rest = surnameLength(tokens, at + 1 + dot, true);
    return found('titled', rest ? 1 + dot + rest : 0);
  }
  const family = found('family', familyLength(tokens, at));
  const initials = found('initials', initialsLength(tokens, at));
  if (family || initials) return family ?? initials;
  const length = forenameLength(tokens, at, capitals);
  return length
    ? found('forename', length + surnameLength(tokens, at + length, false))
    : found('unknown', unknownLength(tokens, at));
}
