/** Names the writer's own school or trust, with a tie to the writer's work. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { evidence, findTag, sentenceAt, tokensIn } from './evidence.ts';
import { criticisesSchool } from './school-criticised.ts';

/** Meanings that tie a name to the writer's work there. */
const ties = [
  'colleague',
  'head-teacher',
  'leaders',
  'governors',
  'subject',
  'school-day',
  'school-work',
  'school-term',
  'pupil',
  'pupil-group',
  'year-code',
  'year-words',
  'class-code',
  'family',
  'titles',
  'school-place',
  'branding',
  'speak-for-school',
  'opinion',
  'staffing',
  'inspection',
  'results',
  'mismanagement',
  'finance',
];
const firstPerson = /^(?:i|i'm|im|i've|ive|i'll|my|me|we|we're|we've|our|us)$/;
/** A place to go past, to play against or to park at. */
const landmark =
  /^(?:near|past|opposite|behind|outside|beside|towards|through|via|from|by|beat|lost|away|against|vs|v|bus|traffic|roadworks|parking|lights)$/;

function namesIn(annotated: AnnotatedDraft): Range[] {
  return annotated.matches
    .filter(({ tag }) => tag === 'school-name' || tag === 'school-address')
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from)
    .filter((range, at, all) => !all.slice(0, at).some((other) => range.from < other.to));
}

/** How sure it is that the name stands for the writer's workplace. */
function weigh(
  annotated: AnnotatedDraft,
  name: Range,
): { confidence: number; raised: string[]; lowered: string[] } {
  const { draft, tokens } = annotated;
  const raised: string[] = [];
  const lowered: string[] = [];
  const sentence = sentenceAt(annotated, name.from);
  const written = tokens.slice(name.from, name.to);
  const whole = { from: 0, to: tokens.length };
  let confidence = 0.5;
  const tie = findTag(annotated, sentence, ...ties);
  if (tie) {
    confidence += 0.35;
    raised.push('work-words-beside-it');
  } else if (findTag(annotated, whole, ...ties)) {
    confidence += 0.2;
    raised.push('work-words-in-draft');
  }
  if (written.some(({ kind }) => kind !== 'word')) {
    confidence += 0.3;
    raised.push('tag-or-address');
  }
  if (draft.surface === 'bio' || draft.surface === 'edit') {
    confidence += 0.4;
    raised.push('on-profile');
  }
  if (tokensIn(annotated, sentence).some(({ word }) => firstPerson.test(word))) {
    confidence += 0.15;
    raised.push('first-person');
  }
  // A name in small letters that is a common word may be that word.
  if (
    isSmallAcronym(annotated, name) ||
    (written.every(({ text, kind }) => kind === 'word' && text === text.toLowerCase()) &&
      written.length < 3 &&
      capitalsElsewhere(annotated, name))
  ) {
    confidence -= 0.35;
    lowered.push('small-letters');
  }
  if (
    landmark.test(tokens[name.from - 1]?.word ?? '') ||
    landmark.test(tokens[name.to]?.word ?? '')
  ) {
    confidence -= 0.35;
    lowered.push('a-place-to-pass');
  }
  return { confidence: Math.min(0.95, confidence), raised, lowered };
}

/** "blt" for lunch is not the trust of that name. */
const isSmallAcronym = ({ draft, tokens }: AnnotatedDraft, name: Range) => {
  const word = tokens[name.from]?.text ?? '';
  return word === word.toLowerCase() && draft.school?.names.includes(word.toUpperCase()) === true;
};

const capitalsElsewhere = ({ tokens }: AnnotatedDraft, name: Range) =>
  tokens.some(({ text }, at) => (at < name.from || at >= name.to) && /^\p{Lu}\p{Ll}/u.test(text));

export const schoolIdentified: Concern = {
  id: 'school-identified',
  meaning: "Names the writer's own school or trust, with a tie to the writer's work there.",
  family: 'school',
  denies: (annotated) => namesIn(annotated).length === 0,
  *detect(annotated) {
    const weighed = namesIn(annotated).map((name) => ({ name, ...weigh(annotated, name) }));
    const best = weighed.sort((a, b) => b.confidence - a.confidence)[0];
    if (!best) return;
    yield evidence(annotated, {
      at: weighed
        .filter(({ confidence }) => confidence >= 0.5 || confidence === best.confidence)
        .map(({ name }) => name)
        .sort((a, b) => a.from - b.from),
      confidence: best.confidence,
      reason: 'school-named',
      cue: best.name,
      raised: best.raised,
      lowered: best.lowered,
      facts: {
        identifiable: true,
        'criticises-school': criticisesSchool(annotated),
      },
      advice: ['say-my-school', 'move-to-school-account'],
    });
  },
  raises: [
    'Year 3 teacher at Hillcrest, and proud of it',
    'Second year as a TA at Hillcrest and I finally have my own stapler',
    "We've just had our open evening at Hillcrest Academy, what a night",
    'ten years in the kitchen at hillcrest today, ten years of custard',
    'Marking mocks for @HillcrestAcad until midnight',
    'Sports day! #HillcrestAcademy',
    'I start at Beacon Learning Trust in January as data manager',
    'BLT have a new chief executive and we found out by email',
    { text: 'Caretaker @HillcrestAcad, bass player, dad', surface: 'bio' },
    { text: 'Head of Art, Hillcrest Academy. Ceramics when there is time', surface: 'bio' },
    'Send your CV to m.lowe@hillcrest.sch.uk and I will see you get an interview',
    'Our Year 9s at Hillcrest have discovered chess and I could not be happier',
    'Parents evening at Hillcrest tonight, wish me luck',
    'The staffroom at Hillcrest has a new kettle, this is not a drill',
    'I teach maths at Hillcrest and I will say it again: set homework on paper',
    {
      text: 'Opened in 1974, Hillcrest Academy has the finest library in the county.',
      site: 'wikipedia',
      surface: 'edit',
    },
  ],
  passes: [
    'There is a burst main on Hillcrest Road, go round by the park',
    'Two bed flat to let in Hillcrest Gardens, no chain',
    'Lost cat near Hillcrest Close, black with one white sock',
    'The 14 bus goes past Hillcrest and stops at the hospital',
    'We lost 4-0 away to Hillcrest FC and deserved it',
    'Anyone parking near Hillcrest for the market, it is two hours now',
    'Pub quiz at the Hillcrest Arms every Tuesday',
    'Hillcrest Farm shop has new potatoes in',
    'blt for lunch, extra bacon, no regrets',
    'Year 3 teacher, and proud of it',
    'Second year as a TA and I finally have my own stapler',
    'Marking mocks until midnight',
    'Our Year 9s have discovered chess and I could not be happier',
    'Parents evening tonight, wish me luck',
    'I teach maths and I will say it again: set homework on paper',
    'The staffroom has a new kettle, this is not a drill',
    {
      text: 'Sports day results are on our website. Well done everybody at Hillcrest!',
      account: 'official',
    },
    { text: 'Head of Art. Ceramics when there is time', surface: 'bio' },
  ],
};
