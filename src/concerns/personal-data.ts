/** Somebody else's phone number, address, plate, date of birth, account, or health with a person who can be told. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { type Owned, ownedIdentifiers } from '../text/owners.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence, findTag, holdsTag, sentenceAt } from './evidence.ts';

const namedPeople = ['named', 'named-adult', 'named-colleague', 'named-family'];
const colleagues = ['named-colleague', 'colleague', 'head-teacher', 'leaders', 'governors'];
const outsiders = ['outsider', 'public-figure'];

/** Health words that the writer may well say of themself, of kin, of a figure of speech or of the news. */
const notTheirs = [
  'own-family',
  'named-own',
  'health-own',
  'memory',
  'fiction',
  'public-figure',
  'pets',
  'helpline',
  'thanks',
];

interface Health {
  at: Range;
  who: Range;
  confidence: number;
}

/** A health word beside a named colleague or a colleague by role. */
function healthOf(annotated: AnnotatedDraft): Health[] {
  const found: Health[] = [];
  for (const match of annotated.matches) {
    if (match.tag !== 'health') continue;
    const sentence = sentenceAt(annotated, match.from);
    if (
      holdsTag(annotated, sentence, ...notTheirs) ||
      holdsTag(annotated, sentence, 'named-pupil', 'pupil')
    )
      continue;
    const colleague = findTag(annotated, sentence, ...colleagues);
    const named = findTag(annotated, sentence, ...namedPeople);
    const pronoun = findTag(annotated, sentence, 'he-colleague', 'he-leader', 'he-adult');
    const who = colleague ?? named ?? pronoun;
    if (!who) continue;
    const school = annotated.scene.own;
    const confidence =
      (colleague && named ? 0.7 : colleague ? 0.55 : 0.4) +
      0.15 * school +
      (annotated.matches.some((m) => m.tag === 'secrecy') ? 0.15 : 0);
    found.push({ at: clauseAt(annotated, match.from), who, confidence });
  }
  return found;
}

function facts(annotated: AnnotatedDraft, at: Range) {
  const sentence = sentenceAt(annotated, at.from);
  const colleague = holdsTag(annotated, sentence, ...colleagues);
  const pupil = holdsTag(annotated, sentence, 'named-pupil', 'pupil', 'year-code', 'class-code');
  const outsider =
    !colleague &&
    !pupil &&
    !holdsTag(annotated, sentence, 'family') &&
    (annotated.scene.own < 0.3 || holdsTag(annotated, sentence, ...outsiders));
  return {
    'personal-information': true,
    'confidential-content': true,
    identifiable: true,
    'about-colleague': colleague,
    'about-pupil': pupil,
    'about-outsider': outsider,
    'about-school-people': !outsider,
  };
}

function ofOthers(owned: readonly Owned[]): Owned[] {
  return owned.filter(({ owner }) => owner === 'other');
}

export const personalData: Concern = {
  id: 'personal-data',
  meaning: "Somebody else's phone number, address, plate, date of birth, account number or health.",
  family: 'confidentiality',
  *detect(annotated) {
    const others = ofOthers(ownedIdentifiers(annotated));
    const [first] = others;
    if (first)
      yield evidence(annotated, {
        at: others.map(({ range }) => range),
        confidence: Math.max(...others.map(({ sure }) => sure)),
        reason: `others-${first.identifier.kind}`,
        cue: first.range,
        facts: facts(annotated, first.range),
        advice: ['take-number-out', 'send-it-privately'],
      });
    const health = healthOf(annotated).sort((a, b) => b.confidence - a.confidence);
    const [surest] = health;
    if (surest && !first)
      yield evidence(annotated, {
        at: health
          .filter(({ confidence }) => confidence >= surest.confidence - 0.1)
          .map(({ at }) => at),
        confidence: surest.confidence,
        reason: 'health-of-somebody',
        cue: surest.at,
        facts: { ...facts(annotated, surest.who), 'without-permission': undefined },
        advice: ['ask-them-first', 'leave-health-out'],
      });
  },
  raises: [],
  passes: [],
};
