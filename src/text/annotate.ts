/** From a draft to what the concerns read: tokens with the meanings of words and phrases, sentences, places. */
import type { Draft } from '../draft.ts';
import type { Span } from '../finding.ts';
import { lists } from '../words/lists.ts';
import { tagCodes } from './codes.ts';
import { formsOf } from './forms.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';
import { Lexicon, type Match } from './lexicon.ts';
import { tagNames } from './names.ts';
import { type NormalisedText, normalise } from './normalise.ts';
import { type Mention, mentionsOf, tagPronouns } from './people.ts';
import { type Scene, sceneOf } from './scene.ts';
import { tagSchoolNames } from './school-names.ts';
import { clausesOf, type Range, sentencesOf } from './sentences.ts';
import { tagSwearing } from './swearing.ts';
import { type RawToken, tokenise } from './tokens.ts';

export interface Token extends RawToken {
  /** The word and what it may be an inflection of. */
  forms: readonly string[];
  /** Tags of the word lists whose entry it is part of. */
  tags: Set<string>;
}

export interface AnnotatedDraft {
  draft: Draft;
  text: NormalisedText;
  tokens: Token[];
  matches: Match[];
  sentences: Range[];
  clauses: Range[];
  mentions: Mention[];
  scene: Scene;
  /** Their places count in the normalised text. */
  identifiers: Identifier[];
}

let lexicon: Lexicon | undefined;

/** Reads a draft. Never throws. */
export function annotate(draft: Draft): AnnotatedDraft {
  lexicon ??= new Lexicon(lists);
  const text = normalise(draft.text);
  const tokens = tokenise(text.text).map(
    (token): Token => ({ ...token, forms: formsOf(token.word, token.text), tags: new Set() }),
  );
  const matches: Match[] = [];
  const add = (found: readonly Match[]) => {
    for (const match of found) {
      matches.push(match);
      for (let i = match.from; i < match.to; i++) tokens[i]?.tags.add(match.tag);
    }
  };
  add(lexicon.find(tokens.map((token) => token.forms)));
  add(tagSwearing(tokens));
  add(tagCodes(tokens));
  add(tagSchoolNames(tokens, draft.school));
  add(tagNames(tokens));
  const mentions = mentionsOf(matches);
  add(tagPronouns(tokens, mentions));
  const identifiers = findIdentifiers(text.text);
  const sentences = sentencesOf(tokens);
  const clauses = sentences.flatMap((sentence) => clausesOf(tokens, sentence));
  return {
    draft,
    text,
    tokens,
    matches,
    sentences,
    clauses,
    mentions,
    scene: sceneOf(tokens, matches),
    identifiers,
  };
}

/** The place of a row of tokens in the text as given. */
export function spanOf(annotated: AnnotatedDraft, range: Range): Span {
  const first = annotated.tokens[range.from];
  const last = annotated.tokens[range.to - 1];
  if (!first || !last) return { start: 0, end: 0 };
  const { starts, ends } = annotated.text;
  return { start: starts[first.from] ?? 0, end: ends[last.to - 1] ?? 0 };
}
