/** The writer's own phone number, address, bank details, absence from home, security answers. */

import { addressedIn } from '../text/addressed.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { ownedIdentifiers } from '../text/owners.ts';
import { recipientOf } from '../text/recipient.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence, holdsTag, sentenceAt, tokensIn } from './evidence.ts';

/** What banks and sites ask to know that it is you; three in a row are a quiz that somebody collects. */
const securityAnswers = [
  /mother'?s maiden name|mum'?s maiden name|maiden name/i,
  /first pet/i,
  /first (?:car|street|school|job)|street (?:i|we) (?:grew|lived)|primary school/i,
  /(?:born in|birth ?place|town of birth|favourite teacher)/i,
];

const away =
  /\b(?:till|until|til|back on|back the|two weeks|three weeks|fortnight|\d+ (?:days|nights|weeks|wks)|from the|(?:ten|seven|whole) (?:days|nights|weeks)|\d+(?:st|nd|rd|th)? to (?:the )?\d+)\b/i;
const firstPerson = /^(?:i|i'm|im|we|we're|were|my|our|us|me|house)$/;

const fullBirthday =
  /\b(?:my (?:birthday|dob|date of birth)|born)\b[^.!?]{0,24}?\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ?(?:\w{3,9}|[./-] ?\d{1,2})[ ./-]+(?:19|20)\d\d\b/i;

function absence(annotated: AnnotatedDraft): Range[] {
  return annotated.sentences.filter((sentence) => {
    if (!holdsTag(annotated, sentence, 'absence')) return false;
    const words = tokensIn(annotated, sentence);
    return (
      words.some(({ word }) => firstPerson.test(word)) ||
      away.test(words.map(({ word }) => word).join(' '))
    );
  });
}

export const ownPersonalDetails: Concern = {
  id: 'own-personal-details',
  meaning:
    "The writer's own phone number, address, bank details, absence from home or security answers.",
  family: 'confidentiality',
  denies: ({ draft }) => draft.account === 'official',
  *detect(annotated) {
    const own = ownedIdentifiers(annotated).filter(
      ({ owner, identifier }) =>
        (owner === 'own' || (owner === 'unknown' && identifier.kind !== 'postcode')) &&
        !isSchoolEmail(annotated, identifier.from),
    );
    const [first] = own;
    if (first)
      yield evidence(annotated, {
        at: own.map(({ range }) => range),
        confidence: Math.max(...own.map(({ sure }) => sure)),
        reason: `own-${first.identifier.kind}`,
        cue: first.range,
        facts: { 'personal-information': true, 'toward-pupil': towardPupil(annotated) },
        edits: [{ kind: 'edit', id: 'take-number-out', edits: [] }],
        advice: ['use-school-contact'],
      });
    const answers = securityAnswers.filter((pattern) => pattern.test(annotated.text.text));
    if (answers.length >= 2)
      yield evidence(annotated, {
        at: { from: 0, to: annotated.tokens.length },
        confidence: 0.55 + 0.15 * (answers.length - 1),
        reason: 'security-answers',
        advice: ['leave-security-answers-out'],
      });
    const gone = absence(annotated);
    const [firstGone] = gone;
    if (firstGone && !first)
      yield evidence(annotated, {
        at: gone,
        confidence: away.test(annotated.text.text) ? 0.75 : 0.55,
        reason: 'away-from-home',
        cue: clauseAt(annotated, firstGone.from),
        advice: ['post-when-back'],
      });
    const birthday = fullBirthday.exec(annotated.text.text);
    if (birthday && /\b(?:my|i)\b/i.test(annotated.text.text) && !first) {
      const at = annotated.tokens.findIndex((token) => token.from >= birthday.index);
      yield evidence(annotated, {
        at: sentenceAt(annotated, at),
        confidence: 0.7,
        reason: 'own-date-of-birth',
        cue: birthday[0],
        advice: ['leave-year-out'],
      });
    }
  },
  advice: ['use-school-contact', 'take-number-out'],
  raises: [
    'New phone, new number: 07700 900311',
    'text me on 07700 900312 if you want the sofa',
    'We have moved! 8 Tanner Row, come and see the garden',
    'Drop the raffle prizes at mine, 19 Quarry Close, any evening',
    'email me at home, jo.knits@example.com',
    'Pay me back to sort code 20-33-44 account 87654321 please',
    'Off to Crete until the 14th, nobody in, so ignore the alarm',
    'first pet: Toffee, street I grew up on: Mill Lane, your turn',
    "My birthday is 4 March 1979 and I'm having a party",
    'I live at 3 Chapel View if anyone fancies a cuppa',
    'ring us on 01632 960311 after six',
    'my gmail is pat.sews@example.com, send me the pattern',
    'come round whenever, 27 Holt Avenue, red door',
    "mother's maiden name Potts, first car a Metro, this quiz is fun",
    "We're away for two weeks from Saturday and the house is empty",
    'oh double seven double oh nine hundred three one four, my mobile, do not lose it',
  ],
  passes: [
    'New phone, same old me',
    'text me if you want the sofa',
    'We have moved! Boxes everywhere',
    'Drop the raffle prizes at the office any morning',
    'Ring the helpline on 0808 800 5000',
    'The museum is at 8 Tanner Row and it is free on Sundays',
    'Call the council on 01632 960000 about the bins',
    'Off to Crete in the summer, cannot wait',
    'My first pet was a goldfish and he was a good listener',
    'Turned forty on Saturday and my knees know it',
    'She lives in Leeds, I live in hope',
    'Back on the train by six, home by eight',
    'I was born in Hull and I will die in Hull',
    "The house next door has been empty for years and it's an eyesore",
    'score was 20-33 at half time, account for that',
    'my mobile fell in the canal',
    { text: 'Ring us on 01632 960311 or email office@hillcrest.sch.uk', account: 'official' },
  ],
};

/** Given to a pupil, in a message or by name; undefined where it cannot be told. */
function towardPupil(annotated: AnnotatedDraft): boolean | undefined {
  const recipient = recipientOf(annotated.draft);
  if (recipient) return recipient.kind === 'pupil' ? true : undefined;
  const { pupils, young, somebody } = addressedIn(annotated);
  if (pupils || young) return true;
  return somebody && annotated.scene.own > 0 ? true : somebody ? undefined : false;
}

const isSchoolEmail = (annotated: AnnotatedDraft, from: number) =>
  annotated.matches.some(
    (match) =>
      match.tag === 'school-address' &&
      (annotated.tokens[match.to - 1]?.to ?? 0) > from &&
      (annotated.tokens[match.from]?.from ?? 0) <= from + 40,
  );
