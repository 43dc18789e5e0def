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

/** A school email address is a concern of its own. */
function ofOthers(annotated: AnnotatedDraft): Owned[] {
  return ownedIdentifiers(annotated).filter(
    ({ owner, range }) => owner === 'other' && !findTag(annotated, range, 'school-address'),
  );
}

export const personalData: Concern = {
  id: 'personal-data',
  meaning: "Somebody else's phone number, address, plate, date of birth, account number or health.",
  family: 'confidentiality',
  *detect(annotated) {
    const others = ofOthers(annotated);
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
  advice: ['take-number-out', 'ask-them-first'],
  raises: [
    'Mr Doyle is on 07700 900211 if the coach is late',
    "her number's 07700 900214, tell her I sent you",
    'Anyone for flowers, Carol from the kitchen is at 12 Alder Grove',
    'whose is the blue Focus, reg LM19 XKD, parked across the gate',
    'Tariq in our science department starts chemo on Monday, so be kind',
    "Joan's new mobile is 07700 900218",
    'His date of birth is 14/02/2011 if the form wants it',
    'their account for the collection is 20-11-33 acc 12345678, in the name of Mrs Ali',
    "Mrs Bell's NI number is AB123456C and it was just left on the printer",
    "The new caretaker, Steve, is on antidepressants, that's why he forgets the bins",
    'Ms Grant had her hip operation on Tuesday and is home at 4 Mill Lane',
    'white van YD68 WRT nearly flattened a child, he drives it every morning',
    'Our deputy has had a stroke, no cards please',
    "Mum's number in case: 07700 900219, she is the one who collects",
    'Ring Danny at home, 01632 960214, he will not mind',
    "Miss Khan in the office is having IVF so she won't be back till June",
  ],
  passes: [
    'New number: 07700 900211, text me',
    'Call the office on 01632 960100 if your child is ill',
    'Childline is 0800 1111, day or night',
    'Flowers can go to the florist at 12 Alder Grove, they open at nine',
    'Our house number is 12 and the sat nav still says 21',
    'my blue Focus failed its MOT again',
    'My dad starts chemo on Monday so be kind',
    'I had my hip operation on Tuesday and the ward was lovely',
    'His date of birth is on the war memorial, 1898',
    'Samaritans: 116 123, free from any phone',
    'Book on 0300 123 4567, the museum is open till five',
    'The new caretaker in that sitcom forgets the bins every week',
    'Diabetes UK have a good leaflet for sports clubs',
    'white van man let me out at the junction, faith restored',
    'Stroke awareness week: learn the signs',
    'Number 42 bus, 10 minutes late, 3 of us left',
    {
      text: 'Questions? Ring the office on 01632 960100 or write to office@hillcrest.sch.uk',
      account: 'official',
    },
  ],
};
