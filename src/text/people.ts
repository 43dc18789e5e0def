/** Follows people through a draft: every mention of somebody, and whom "he", "she" and "they" stand for. */
import type { Token } from './annotate.ts';
import type { Match } from './lexicon.ts';
import { match } from './tagging.ts';

/** Who can be spoken of. */
export const personKinds = [
  'pupil',
  'former-pupil',
  'family',
  'own',
  'leader',
  'colleague',
  'adult',
  'outsider',
  'public',
  'somebody',
] as const;
export type PersonKind = (typeof personKinds)[number];

const kindOfTag: Record<string, PersonKind> = {
  pupil: 'pupil',
  'pupil-group': 'pupil',
  'year-code': 'pupil',
  'class-code': 'pupil',
  'year-words': 'pupil',
  'named-pupil': 'pupil',
  'former-pupil': 'former-pupil',
  family: 'family',
  'named-family': 'family',
  'own-family': 'own',
  'named-own': 'own',
  'own-child-school': 'own',
  'head-teacher': 'leader',
  leaders: 'leader',
  governors: 'leader',
  colleague: 'colleague',
  'named-colleague': 'colleague',
  'named-adult': 'adult',
  named: 'somebody',
  'named-initials': 'somebody',
  outsider: 'outsider',
  'public-figure': 'public',
};

/** Where one word is several, the first of these holds. */
const order: readonly PersonKind[] = [
  'own',
  'former-pupil',
  'leader',
  'family',
  'pupil',
  'colleague',
  'adult',
  'public',
  'outsider',
  'somebody',
];

const one =
  /^(?:he|him|his|she|her|hers|he's|hes|she's|shes|himself|herself|he'd|she'd|he'll|she'll)$/;
const many =
  /^(?:they|them|their|theirs|they're|theyre|they've|theyve|themselves|they'd|they'll|em)$/;

export interface Mention {
  kind: PersonKind;
  from: number;
  to: number;
}

/** Mentions of people in order, one a place. */
export function mentionsOf(matches: readonly Match[]): Mention[] {
  const at = new Map<number, Mention>();
  for (const { tag, from, to } of matches) {
    const kind = kindOfTag[tag];
    if (!kind) continue;
    const known = at.get(from);
    if (known && order.indexOf(known.kind) <= order.indexOf(kind)) continue;
    at.set(from, { kind, from, to });
  }
  return [...at.values()].sort((a, b) => a.from - b.from);
}

/** Tags each pronoun with whom it stands for: `he-pupil`, `they-family`. The last one mentioned holds. */
export function tagPronouns(tokens: readonly Token[], mentions: readonly Mention[]): Match[] {
  const matches: Match[] = [];
  let next = 0;
  let last: PersonKind | undefined;
  for (const [at, token] of tokens.entries()) {
    for (let mention = mentions[next]; mention && mention.to <= at; mention = mentions[++next])
      last = mention.kind;
    if (!last) continue;
    if (one.test(token.word)) matches.push(match(`he-${last}`, at, at + 1));
    else if (many.test(token.word)) matches.push(match(`they-${last}`, at, at + 1));
  }
  return matches;
}
