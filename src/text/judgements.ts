/** Hostile judgements in a draft: insults, contempt, mockery, blame, irony; each with whom it can be said of. */
import type { AnnotatedDraft, Token } from './annotate.ts';
import { colleagueFrames } from './frames/colleagues.ts';
import { contemptFrames } from './frames/contempt.ts';
import { familyFrames } from './frames/families.ts';
import { type Frame, findFrames } from './frames/frame.ts';
import { pupilFrames } from './frames/pupils.ts';
import { schoolFrames } from './frames/schools.ts';
import type { Range } from './sentences.ts';
import type { Aim } from './targets.ts';

export type JudgementKind =
  | 'insult'
  | 'contempt'
  | 'mockery'
  | 'blame'
  | 'irony'
  | 'exasperation'
  | 'accusation'
  | 'mismanagement'
  | 'scare-quotes';

export interface Judgement extends Range {
  kind: JudgementKind;
  /** How hostile it is by itself, from 0 to 1. */
  weight: number;
  aims: readonly Aim[];
  /** Means the first of `aims` whoever else is named. */
  alone: boolean;
  /** Must stand right beside its target: an adjective of things as well as of people. */
  near: boolean;
  /** Counts only for a target in its own sentence. */
  close: boolean;
}

const everybody: readonly Aim[] = ['pupil', 'family', 'colleague'];
const anything: readonly Aim[] = [...everybody, 'school'];

interface Listed {
  kind: JudgementKind;
  weight: number;
  aims: readonly Aim[];
  near?: boolean;
  close?: boolean;
  alone?: boolean;
}

/** What a word list's entries are worth. */
const listed: Record<string, Listed> = {
  insult: { kind: 'insult', weight: 0.62, aims: everybody },
  slur: { kind: 'insult', weight: 0.6, aims: everybody },
  contempt: { kind: 'contempt', weight: 0.62, aims: anything, near: true },
  'contempt-idiom': { kind: 'mockery', weight: 0.55, aims: anything },
  stereotype: { kind: 'contempt', weight: 0.48, aims: everybody },
  'blame-family': { kind: 'blame', weight: 0.5, aims: ['family'] },
  mismanagement: { kind: 'mismanagement', weight: 0.55, aims: ['school'] },
  accuse: { kind: 'accusation', weight: 0.47, aims: ['colleague'] },
  irony: { kind: 'irony', weight: 0.3, aims: anything },
  exasperation: { kind: 'exasperation', weight: 0.15, aims: anything },
  fault: { kind: 'contempt', weight: 0.28, aims: anything, close: true },
  'swear-strong': { kind: 'insult', weight: 0.2, aims: anything },
};

/** Entries that everybody also uses with no sting: they need company. */
const mild =
  /^(?:daft|cheeky|rude|grumpy|mardy|stroppy|moody|shocking|dreadful|dire|grim|rubbish|bonkers|mad|clumsy|careless|bossy|chaotic|cringe\w*|dodgy|smug|shallow|needy|petty|barking|scatty|nosy|nosey|stressed|dim|idle|vacant|lying|barmy|scruffy|bobbins|feral|greedy|unreliable|dreary|dull|filthy|smelly|manky|cruel|arse\w*|sods?|git|gits|fanny|dick|tout|gammon|losers?|crawler|moaners?|big head|misery guts|tramp|freaks?|chancers?|clown|snowflakes?|weirdos?|bugger\w*|doughnut|donut|silly \w+|give over|talk\w* about|not my circus|with a clipboard|half asleep|always off|says it all|having a laugh|sorry but|not being funny but|no offence but|god love \w+|bless \w+ \w+|get lost|so called|can whistle|seriously|playing golf|half hearted|not noticed|hasnt noticed|dont care|nob|dicks|bite me|knows nothing|nobody home|lost the plot|pure|what planet|can do one)$/;

const listedJudgement = (annotated: AnnotatedDraft, tag: string, range: Range): Judgement => {
  const entry = listed[tag] as Listed;
  const words = annotated.tokens
    .slice(range.from, range.to)
    .map(({ word }) => word.replaceAll("'", ''))
    .join(' ');
  const weight = mild.test(words) ? entry.weight * 0.55 : entry.weight;
  return {
    kind: entry.kind,
    weight,
    aims: entry.aims,
    alone: entry.alone ?? false,
    close: entry.close ?? false,
    near: (entry.near ?? false) && range.to - range.from < 2,
    from: range.from,
    to: range.to,
  };
};

const frames: readonly [JudgementKind, readonly Frame[]][] = [
  ['mockery', contemptFrames],
  ['contempt', pupilFrames],
  ['blame', familyFrames],
  ['mockery', colleagueFrames],
  ['mismanagement', schoolFrames],
];

const reporting =
  /^(?:said|says|say|saying|goes|went|asked|asks|like|told|called|titled|reads|was|is|:|,|got|wrote|shouted|me|us)$/;

/** One or two words in quotation marks that nobody is said to have said: his "vision", 'empowers' us. */
function scareQuotes({ tokens }: AnnotatedDraft): Judgement[] {
  const found: Judgement[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.text !== '"' && token.text !== "'") continue;
    const to = closingQuote(tokens, at, token.text);
    if (to && !reporting.test(tokens[at - 1]?.word ?? ''))
      found.push({
        kind: 'scare-quotes',
        weight: 0.4,
        aims: ['colleague', 'school'],
        alone: false,
        near: false,
        close: false,
        from: at,
        to,
      });
  }
  return found;
}

/** The end of a quotation of one or two words; 0 where it is longer. */
function closingQuote(tokens: readonly Token[], open: number, mark: string): number {
  for (let at = open + 1; at <= open + 2; at++) {
    if (tokens[at]?.kind !== 'word') return 0;
    if (mark === "'" && tokens[at]?.text.endsWith("'")) return at + 1;
    if (tokens[at + 1]?.text === mark) return at + 2;
  }
  return 0;
}

const oneself = /^(?:i|im|i'm|i've|ive|we|we're|me|myself|am)$/;
const negation =
  /^(?:not|never|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|werent|no|hardly|nobody|don't|dont|doesn't|doesnt|without|nor|less|anything|nae)$/;

/** Faggots and peas. */
const isInnocent = (token: Token | undefined) => token?.tags.has('swear-innocent') === true;

/** "As thick as my arm" is no judgement of anybody. */
const isMeasure = (tokens: readonly Token[], { to }: Judgement) =>
  tokens[to - 1]?.word === 'as' && tokens[to]?.word === 'my';

/** Whether the words right before make it a joke at oneself, or deny it. */
function denied(tokens: readonly Token[], judgement: Judgement): boolean {
  if (isMeasure(tokens, judgement)) return true;
  const before = tokens.slice(Math.max(0, judgement.from - 3), judgement.from);
  const first = tokens[judgement.from]?.word.replaceAll("'", '') ?? '';
  const last = before.at(-1)?.word ?? '';
  if (/^(?:c|w)(?:an|oul|or)/.test(first) && oneself.test(last)) return true;
  if (/^(?:should|needs?|wants?|thinks?)$/.test(first) && oneself.test(last)) return true;
  if (
    /^(?:i am|i'm|im|i was|i wasn't)$/.test(
      before
        .slice(-2)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return true;
  if (/^(?:i'm|im)$/.test(last)) return true;
  if (
    before.length > 2 &&
    /^i (?:was|am)$/.test(
      before
        .slice(-3, -1)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return true;
  if (judgement.kind !== 'insult' && judgement.kind !== 'contempt') return false;
  if (judgement.to - judgement.from > 2) return false;
  const opening = before.findLastIndex(({ kind }) => kind === 'punctuation' || kind === 'break');
  const beside = before.slice(opening + 1);
  return beside.some(({ word }) => oneself.test(word) || negation.test(word));
}

const known = new WeakMap<AnnotatedDraft, Judgement[]>();

/** Every hostile judgement, in order. */
export function judgementsIn(annotated: AnnotatedDraft): readonly Judgement[] {
  const done = known.get(annotated);
  if (done) return done;
  const found: Judgement[] = scareQuotes(annotated);
  for (const { tag, from, to } of annotated.matches)
    if (listed[tag] && !isInnocent(annotated.tokens[from]))
      found.push(listedJudgement(annotated, tag, { from, to }));
  for (const [kind, family] of frames)
    for (const { frame, from, to } of findFrames(annotated, family))
      found.push({
        kind,
        weight: frame.weight,
        aims: frame.aims,
        alone: frame.alone,
        near: false,
        close: false,
        from,
        to,
      });
  const judgements = found
    .filter((judgement) => !denied(annotated.tokens, judgement))
    .sort((a, b) => a.from - b.from || b.weight - a.weight);
  known.set(annotated, judgements);
  return judgements;
}
