/** Gives the writer's view as the school's, or speaks on its behalf from a personal account. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { findFrames } from '../text/frames/frame.ts';
import { atWeFrames, schoolVoiceFrames, weAtFrames } from '../text/frames/school-voice.ts';
import type { Concern } from './concern.ts';
import { evidence, holdsTag } from './evidence.ts';
import {
  aroundStrongest,
  carries,
  doesNotArise,
  framedCues,
  leftBeside,
  listedCues,
} from './frame-cues.ts';
import { type Cue, clausesOfCues, strongestApart, together } from './weighing.ts';

/** Others may be meant, or it is long ago. */
const against = {
  memory: 0.4,
  'own-child-school': 0.5,
  'own-family': 0.75,
  fiction: 0.6,
  'job-advert': 0.6,
  football: 0.6,
  thanks: 0.6,
  'political-party': 0.6,
};
/** What ties "we" to the writer's school. */
const ties = [
  'school-name',
  'school-address',
  'school-own',
  'head-teacher',
  'leaders',
  'governors',
  'authority',
];
/** The school without its name. */
const plainSchool =
  /\b(?:our|the|this|a|my) (?:whole )?(?:school|trust|academy|college|nursery|sixth form|federation|governing body)\b/i;
const nextIsSchool = /^(?:the|our|this)$/;
const correcting =
  /\b(?:wrong|not true|no truth|isn'?t true|untrue|incorrect|don'?t recognise|correct(?:ion)?|set the record|this (?:story|article|piece|report) is|stitch[- ]up|misleading|rumours?|speculat\w+|to be clear|for the record|inaccurate)\b/i;
const correctedOpinion = /\b(?:believe|think|view|stand|reject|pathetic|proud|feel|condemn)\b/i;

function cuesIn(annotated: AnnotatedDraft): Cue[] {
  const named = (from: number, to: number) =>
    holdsTag(annotated, { from, to }, 'school-name', 'school-address');
  const { tokens } = annotated;
  const after = findFrames(annotated, weAtFrames)
    .filter(({ to }) => named(to, to + (nextIsSchool.test(tokens[to]?.word ?? '') ? 5 : 4)))
    .map(({ from, to, frame }) => ({ from, to: to + 1, weight: frame.weight }));
  const within = findFrames(annotated, atWeFrames)
    .filter(({ from, to }) => named(from, to))
    .map(({ from, to, frame }) => ({ from, to, weight: frame.weight }));
  return [
    ...after,
    ...within,
    ...framedCues(annotated, schoolVoiceFrames).filter(
      (cue) => !holdsTag(annotated, cue, 'authority'),
    ),
    ...listedCues(annotated, { 'speak-for-school': 0.25 }),
  ];
}

export const speakingForSchool: Concern = {
  id: 'speaking-for-school',
  meaning: "Gives the writer's view as the school's, or speaks on its behalf.",
  family: 'school',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official') {
      yield doesNotArise(annotated, 'speaks-as-school');
      return;
    }
    if (draft.surface === 'edit' || draft.surface === 'bio') return;
    const cues = aroundStrongest(strongestApart(cuesIn(annotated))).slice(0, 4);
    const [first] = cues;
    if (!first) return;
    const tie =
      carries(annotated, ...ties) || plainSchool.test(draft.text)
        ? 1
        : annotated.scene.own >= 0.3
          ? 0.9
          : 0.45;
    const confidence = Math.min(0.92, together(cues) * tie * leftBeside(annotated, against));
    const text = draft.text;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues),
      confidence,
      reason: 'speaks-as-school',
      cue: first,
      facts: {
        'writes-about-work': true,
        'gives-opinion': correctedOpinion.test(text),
        'corrects-statement': correcting.test(text),
        'reveals-school-information': carries(annotated, 'closed-meeting'),
      },
      advice: ['say-it-for-yourself', 'move-to-school-account'],
    });
  },
  facts: () => ({ 'writes-about-work': true }),
  advice: ['say-it-for-yourself', 'move-to-school-account'],
  raises: [
    'We at Hillcrest believe that reading for pleasure comes before any test',
    'As a school we do not agree with the new crossing',
    'Speaking for the trust, we reject those figures',
    'On behalf of everyone at Hillcrest, we object to the bypass',
    'As a sixth form college we stand against these cuts',
    'Our school does not accept that phones make anybody happier',
    "That's the school's position and it will not change",
    'Hillcrest stands with the families on this one and so should the council',
    'At Hillcrest we do not believe in homework before Year 3',
    'Governors have asked me to say that there is no truth in the rumour about our school',
    'I speak for all of us at Hillcrest when I say the plan is wrong',
    'For the record, the school will be open on Monday whatever the paper says',
    'Every one of us at Hillcrest objects to this housing plan',
    'To be clear, our school does not close the gates early for anybody',
    "The trust's view is that the article is unfair",
    'As governors we oppose the merger',
  ],
  passes: [
    'We at number nine believe in tea before talk',
    'As a family we do not agree with the new crossing',
    'Speaking for myself and nobody else, I reject those figures',
    'On behalf of everyone who queued in the rain, thank you to the chip shop',
    'As a country we stand against racism',
    'My body does not accept that it is Monday',
    'That is my position and it will not change, pineapple belongs on pizza',
    'I stand with the families on this one',
    'At home we do not believe in ironing',
    'My husband has asked me to say that the curry was not his fault',
    'I speak for all of us cat owners when I say the sofa is lost',
    'For the record, I never liked cricket',
    'Every one of us in the choir objects to that descant',
    'I think homework before Year 3 is a waste of time, views my own',
    'The union believes the offer is too low',
    { text: 'We at Hillcrest believe every child can read', account: 'official' },
    { text: 'As a school we do not allow parking on the zigzags. Thank you', account: 'official' },
    'As a trainee I believe that a good night of sleep beats any seating plan',
  ],
};
