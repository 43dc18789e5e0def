/** What the model reads of a draft: features of each sentence, and features of the draft as a whole. */
import type { AnnotatedDraft, Token } from '../text/annotate.ts';
import { shownIn } from '../text/pictures.ts';
import type { Range } from '../text/sentences.ts';

/** A feature by name, and the token at which it stands. */
export interface Feature {
  name: string;
  /** -1 for the draft as a whole. */
  at: number;
}

const digit = /\d/g;
const stretched = /(.)\1{2,}/gu;

/** The word as the model knows it: digits alike, stretched letters short, addresses by kind. */
function modelWord(token: Token | undefined): string {
  if (!token) return '^';
  if (token.kind === 'link' || token.kind === 'email' || token.kind === 'handle')
    return `<${token.kind}>`;
  return token.word.replace(digit, '0').replace(stretched, '$1$1');
}

const persons = new Map<string, string>();
const person = (name: string, words: string) => {
  for (const word of words.split(' ')) persons.set(word, name);
};
person('p1', "i me my mine we us our ours i'm im i've ive i'd i'll we're we've we'll");
person('p2', "you your ur u yours youre you're yous ye ya you've you'll");
person('p3', "he him his she her hers they them their he's hes she's shes they're theyre");

interface Tagged {
  tag: string;
  at: number;
}

/** Where each meaning begins, persons included. */
function taggedIn(annotated: AnnotatedDraft, sentence: Range): Tagged[] {
  const tagged: Tagged[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = annotated.tokens[at];
    if (!token) continue;
    const before = at > sentence.from ? annotated.tokens[at - 1]?.tags : undefined;
    for (const tag of token.tags) if (!before?.has(tag)) tagged.push({ tag, at });
    const who = persons.get(token.word);
    if (who) tagged.push({ tag: who, at });
  }
  return tagged;
}

function wordFeatures(annotated: AnnotatedDraft, sentence: Range): Feature[] {
  const features: Feature[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = annotated.tokens[at];
    if (!token) continue;
    const word = modelWord(token);
    const before = at > sentence.from ? modelWord(annotated.tokens[at - 1]) : '^';
    features.push({ name: `w ${word}`, at }, { name: `b ${before} ${word}`, at });
    const base = token.forms.at(-1);
    if (base && base !== token.word) features.push({ name: `s ${base}`, at });
  }
  const last = annotated.tokens[sentence.to - 1];
  if (last?.text === '?' || last?.text === '!')
    features.push({ name: `e ${last.text}`, at: sentence.to - 1 });
  return features;
}

/** Meanings, each with the word before it, and pairs of meanings in their order. */
function meaningFeatures(annotated: AnnotatedDraft, sentence: Range): Feature[] {
  const tagged = taggedIn(annotated, sentence);
  const features = new Map<string, number>();
  const add = (name: string, at: number) => {
    if (!features.has(name)) features.set(name, at);
  };
  for (const [i, { tag, at }] of tagged.entries()) {
    add(`t ${tag}`, at);
    add(`wt ${modelWord(annotated.tokens[at - 1])} ${tag}`, at);
    for (const later of tagged.slice(i + 1))
      if (later.tag !== tag) add(`tt ${tag} ${later.tag}`, later.at);
  }
  return [...features].map(([name, at]) => ({ name, at }));
}

/** Everything that the model reads of a sentence. */
function sentenceFeatures(annotated: AnnotatedDraft, sentence: Range): Feature[] {
  return [...wordFeatures(annotated, sentence), ...meaningFeatures(annotated, sentence)];
}

/** Whom and what the attached pictures show. */
function pictureFeatures(annotated: AnnotatedDraft): string[] {
  return shownIn(annotated).flatMap(({ children, relatives, staff, adults, atSchool, read }) => [
    ...Object.entries({ children, relatives, staff, adults, atSchool }).flatMap(([what, is]) =>
      is ? [`shown ${what}`] : [],
    ),
    ...read.tokens.map((token) => `shown ${modelWord(token)}`),
  ]);
}

/** What holds for the whole draft: the situation and the meanings met anywhere in it. */
function draftFeatures(annotated: AnnotatedDraft): string[] {
  const { draft, tokens, identifiers, scene } = annotated;
  const names = new Set([
    `site ${draft.site}`,
    `surface ${draft.surface}`,
    `account ${draft.account}`,
  ]);
  if (draft.recipient) names.add('recipient');
  for (const { kind } of draft.attachments) names.add(`attached ${kind}`);
  for (const { kind } of identifiers) names.add(`identifier ${kind}`);
  for (const token of tokens) {
    for (const tag of token.tags) names.add(`d ${tag}`);
    const who = persons.get(token.word);
    if (who) names.add(`d ${who}`);
  }
  for (const name of pictureFeatures(annotated)) names.add(name);
  names.add(`scene ${Math.round(scene.own * 4)}`);
  names.add(`length ${Math.min(6, Math.floor(Math.log2(tokens.length + 1)))}`);
  return [...names];
}

/** A passage is read at a time, so that a slip in a long draft counts as much as in a short one. */
const passageLength = 70;

/** Rows of sentences of about 70 tokens; each begins with the last sentence of the one before. */
export function passagesOf({ sentences }: AnnotatedDraft): Range[] {
  const passages: Range[] = [];
  let from = 0;
  for (let to = 1; to <= sentences.length; to++) {
    const next = sentences[to];
    const first = sentences[from];
    if (next && first && next.to - first.from <= passageLength) continue;
    passages.push({ from, to });
    from = to - from > 1 && to < sentences.length ? to - 1 : to;
  }
  return passages;
}

/** Everything that the network reads of a passage: of its sentences, and of the draft as a whole. */
export function passageFeatures(annotated: AnnotatedDraft, passage: Range): Feature[] {
  const sentences = annotated.sentences.slice(passage.from, passage.to);
  return [
    ...draftFeatures(annotated).map((name) => ({ name, at: -1 })),
    ...sentences.flatMap((sentence) => sentenceFeatures(annotated, sentence)),
  ];
}
