/** Finds people's names and tells from the words around them whose they are. */
import type { Token } from './annotate.ts';
import type { Match } from './lexicon.ts';
import { capitalsCount, has, isCapital, type NameFound, nameAt } from './name-shapes.ts';
import { match, type Tagger } from './tagging.ts';

const place = ['year-code', 'class-code', 'year-words'];
const colleagueCues = ['colleague', 'head-teacher', 'leaders', 'governors'];
/** "Year 4 teacher", "Y6 lead": whoever has a year for a trade is no pupil. */
const trade =
  /^(?:teacher|teachers|lead|leader|ta|tas|tutor|team|assistant|hlta|staff|mum|mums|mam|mams|mom|moms|dad|dads|parent|parents|phase|supply|ect|head)$/;
const staffTrade =
  /^(?:teacher|teachers|lead|leader|ta|tas|tutor|assistant|hlta|staff|supply|ect)$/;
/** What joins a name to its class or year: "Ama in 4B", "Mair ym Mlwyddyn 4", "Kuba z 6B". */
const within =
  /^(?:in|from|of|off|fae|frae|out|over|de|del|din|z|ze|w|ym|yn|o|dans|en|ke|ki|ka|aus|em)$/;
const classLike = /^(?:[1-9]|1[0-3])[a-z]\d?$/;
const joiner = /^(?:and|&|,|n|an|plus|\+)$/;
const reception = /^reception$/;
/** A group by a word of the writer's: "in that art set", "off my bus run". */
const groupWord =
  /^(?:set|class|form|group|tutor|lot|table|base|unit|bunch|run|club|squad|team|choir|cast)$/;

const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';

/** A class, year or group; "on reception" is the front desk. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!has(token, ...place)) return false;
  if (token && reception.test(token.word))
    return token.text === 'Reception' && /^(?:in|our|my|from|,|\()$/.test(wordAt(tokens, at - 1));
  let after = at + 1;
  while (after < at + 3 && has(tokens[after], ...place)) after++;
  return !trade.test(wordAt(tokens, after)) && !staffTrade.test(wordAt(tokens, after + 1));
}

/** "in 4B", "from Year 9", "(8T)", "in my form", "of the Upper Sixth", "Zainab K Y9". */
function placedAfter(tokens: readonly Token[], to: number): boolean {
  if (isPlace(tokens, to)) return has(tokens[to], 'year-code', 'class-code');
  const first = tokens[to]?.text.toLowerCase() ?? '';
  if (/^[(,-]$/.test(first)) return isPlace(tokens, to + 1) && endsAside(tokens, to + 1);
  if (!within.test(first)) return false;
  let at = to + 1;
  while (at < to + 4 && /^(?:the|my|our|that|this|of|yr)$/.test(wordAt(tokens, at))) at++;
  if (isPlace(tokens, at) || classLike.test(wordAt(tokens, at))) return true;
  if (has(tokens[at], 'class-name') && isCapital(tokens[at])) return true;
  if (/^(?:my|our|that|this)$/.test(wordAt(tokens, at - 1)))
    for (let i = at; i < at + 3; i++) if (groupWord.test(wordAt(tokens, i))) return true;
  return has(tokens[at], 'pupil-group') && !has(tokens[at], ...colleagueCues);
}

/** "(8T)", ", Year 3,": an aside and not the next clause. */
function endsAside(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (to < at + 3 && has(tokens[to], ...place)) to++;
  const next = tokens[to];
  return next === undefined || next.kind !== 'word' || /^(?:who|is|has|was)$/.test(next.word);
}

/** ", our new Head Students", ", captain of netball", "my tutee Amir", "Year 5's Freddie", "one of my Y9s, Ama". */
function pupilBeside(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - 4), from);
  if (before.some((token) => /^[.!?]$/.test(token.text) || token.kind === 'break')) return false;
  const direct = before.slice(-2);
  const last = tokens[from - 1];
  if (isPlace(tokens, from - 1) && (/'s$/.test(last?.text ?? '') || has(last, 'class-code')))
    return true;
  const mine = before.some(({ word }) => /^(?:my|our|one|wee|little|young)$/.test(word));
  const owned = /^(?:my|our|of|one)$/;
  if (
    before.some(
      (token, i) => owned.test(before[i - 1]?.word ?? '') && has(token, 'year-code', 'class-code'),
    )
  )
    return true;
  if (mine && direct.some((token) => has(token, 'pupil') && !has(token, ...colleagueCues)))
    return true;
  const apposed =
    tokens[to]?.text === ',' && /^(?:our|my|one|the|a|who)$/.test(wordAt(tokens, to + 1));
  return (
    apposed &&
    tokens
      .slice(to + 2, to + 6)
      .some((token) => has(token, 'pupil', 'pupil-group', 'year-code') && !trade.test(token.word))
  );
}

function isOwn(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from);
  if (before.some((token) => has(token, 'own-family'))) return true;
  const possessor = wordAt(tokens, from - 1);
  if (possessor === 'my') return true;
  // "our Zach" is kin; "our Priyanka P" with straight nines is not.
  return possessor === 'our' && (tokens[to - 1]?.text.length ?? 0) > 1;
}

function isColleague(tokens: readonly Token[], from: number, to: number, coded: boolean): boolean {
  const after = tokens.slice(to, to + 5);
  const beside = /^(?:from|in|off|on|who|our|the|,|\(|is|has|,)$/.test(after[0]?.text ?? '');
  const stop = after.findIndex(({ text }) => /^[.!?]$/.test(text));
  const near = after.slice(1, stop < 0 ? 4 : stop);
  if (beside && near.some((token) => has(token, ...colleagueCues, ...(coded ? [] : ['subject']))))
    return true;
  if (
    /^(?:on|off|in|from)$/.test(wordAt(tokens, to)) &&
    /^(?:reception|dinners|the|site|supply|admin|front|finance|hr|catering)$/.test(
      wordAt(tokens, to + 1),
    )
  )
    if (
      near.some(
        (token) =>
          has(token, 'school-place', 'year-words') ||
          /^(?:reception|dinners|gate|office|kitchen|desk|bus|bins|door|canteen|site)$/.test(
            token.word,
          ),
      )
    )
      return true;
  return tokens.slice(Math.max(0, from - 3), from).some((token) => has(token, ...colleagueCues));
}

const isFamily = (token: Token | undefined) => has(token, 'family') && !has(token, 'pupil');

/** Whose name it is: `named-pupil`, `named-own`, `named-adult` (titled), `named-colleague`, `named-family`, or plain `named`. */
function kindOfName(tokens: readonly Token[], { shape, from, to }: NameFound): string {
  if (shape === 'family') return 'named-pupil';
  const coded = has(tokens[to], 'class-code') || placedAfter(tokens, to);
  const classed =
    coded && (to - from > 1 || tokens.slice(to, to + 4).some((t) => has(t, 'class-code')));
  if (isOwn(tokens, from, to) && !classed) return 'named-own';
  if (shape === 'titled') return 'named-adult';
  if (
    isColleague(tokens, from, to, coded) &&
    !has(tokens[to], 'class-code') &&
    !placedByCode(tokens, to)
  )
    return 'named-colleague';
  if (coded || pupilBeside(tokens, from, to)) return 'named-pupil';
  const possessive = /(?:'s|s')$/.test(tokens[to - 1]?.text ?? '') || !isCapital(tokens[from]);
  if (possessive && isFamily(tokens[to])) return 'named-pupil';
  if (tokens.slice(Math.max(0, from - 2), from).some(isFamily)) return 'named-family';
  if (excepted(tokens, from)) return 'named-pupil';
  return shape === 'initials' ? 'named-initials' : 'named';
}

/** "nobody in 4P except Ama", "all of Year 9 led by Jack". */
function excepted(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ word }) => word);
  if (
    !/\b(?:except|bar|including|especially|apart from|led by|thanks to|save|even)$/.test(
      before.join(' '),
    )
  )
    return false;
  const sentence = tokens.slice(Math.max(0, from - 14), from);
  const stop = sentence.findLastIndex(({ text }) => /^[.!?]$/.test(text));
  return sentence.slice(stop + 1).some((token) => has(token, ...place, 'pupil-group', 'pupil'));
}

const placedByCode = (tokens: readonly Token[], to: number) =>
  tokens.slice(to, to + 3).some((token) => has(token, 'year-code', 'class-code'));

/** "Ailsa and Struan (P7)", "Zainab, Toby and Marcin from Lower Sixth": what holds of one holds of all. */
function shareKinds(tokens: readonly Token[], names: Match[]): void {
  for (const direction of [1, -1])
    for (let i = direction > 0 ? 1 : names.length - 2; i >= 0 && i < names.length; i += direction) {
      const name = names[i];
      const other = names[i - direction];
      if (!name || !other || name.tag !== 'named' || other.tag !== 'named-pupil') continue;
      const [left, right] = direction > 0 ? [other, name] : [name, other];
      const between = tokens.slice(left.to, right.from);
      if (between.length > 0 && between.length < 3 && between.every((t) => joiner.test(t.text)))
        name.tag = 'named-pupil';
    }
}

export const tagNames: Tagger = (tokens) => {
  const names: Match[] = [];
  const capitals = capitalsCount(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const found = nameAt(tokens, at, capitals);
    if (!found) continue;
    names.push(match(kindOfName(tokens, found), found.from, found.to));
    at = found.to - 1;
  }
  shareKinds(tokens, names);
  return names;
};
