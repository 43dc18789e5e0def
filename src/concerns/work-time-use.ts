/** The draft says that it is written in lesson time, in a meeting, on duty, or on school equipment. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { atWorkFrames } from '../text/frames/at-work.ts';
import type { Concern } from './concern.ts';
import { evidence } from './evidence.ts';
import {
  aroundStrongest,
  carries,
  doesNotArise,
  framedCues,
  leftBeside,
  listedCues,
} from './frame-cues.ts';
import { clausesOfCues, strongestApart, together } from './weighing.ts';

/** Work elsewhere, or none. */
const against = {
  memory: 0.4,
  'own-child-school': 0.5,
  fiction: 0.6,
  travel: 0.6,
  absence: 0.7,
  'official-notice': 0.4,
  'resource-idea': 0.5,
  'job-advert': 0.5,
};
/** One's own time, or told afterwards. */
const ownTime =
  /\b(?:(?:on|in|over|at|during|spending|spent) (?:my |me )?(?:lunch|break|lunchtime|breaktime|lunch break|dinner ?time)\b(?! duty)|my (?:lunch|break|ppa)\b|after school|this evening|tonight|last night|weekend|half term|on the sofa|in bed|at home|from home|yesterday|last (?:week|year|term)|used to|on the train|on the bus home|way home|was (?:sat|stood|meant|supposed)|bank holiday|day off|off sick|home time|finished|retired)\b/i;
const nowMark =
  /\b(?:rn|right now|atm|typ(?:ing|in|ed) this|writing this|posting this|on here|currently|to go|bored|as we speak|quick|live|slide \d+|under the (?:desk|table))\b/i;
const equipment =
  /\b(?:pc|laptop|computer|desktop|ipad|wi-?fi|chromebook|smartboard|big (?:screen|board)|projector)\b/i;
const lesson =
  /\b(?:lesson|class|period|p\d|y(?:ea)?r? ?\d+|\d+[a-z]\b|silent read\w*|invigilat\w*|mocks?|exam|test|duty|cover|they'?re|kids|rehears\w*|assembly|film)\b/i;

/** What the words for being at work add to a scene by themselves. */
const atWorkNow = 0.6;

/** Whether it is plainly a workplace, besides the words that tell the time. */
function tie(annotated: AnnotatedDraft): number {
  const now = carries(annotated, 'at-work-now') ? atWorkNow : 0;
  const own = Math.max(0, annotated.scene.own - now);
  return own >= 0.3 ? 1 : own >= 0.1 ? 0.75 : 0.3;
}

export const workTimeUse: Concern = {
  id: 'work-time-use',
  meaning: 'Written in lesson time, in a meeting, on duty, or on school equipment.',
  family: 'school',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official') {
      yield doesNotArise(annotated, 'written-at-work');
      return;
    }
    if (draft.surface === 'bio') return;
    const cues = aroundStrongest(
      strongestApart([
        ...framedCues(annotated, atWorkFrames),
        ...listedCues(annotated, { 'at-work-now': 0.5 }),
      ]),
    ).slice(0, 4);
    const [first] = cues;
    if (!first) return;
    const text = draft.text;
    const apart = ownTime.test(text) ? 0.5 : 1;
    const now = nowMark.test(text) ? 1 : 0.85;
    const long = annotated.tokens.length > 90 ? 0.75 : 1;
    const confidence = Math.min(
      0.92,
      together(cues) * tie(annotated) * apart * now * long * leftBeside(annotated, against),
    );
    if (confidence < 0.3 && first.weight < 0.6 && tie(annotated) < 0.5) {
      yield doesNotArise(annotated, 'written-at-work');
      return;
    }
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues),
      confidence,
      reason: 'written-at-work',
      cue: first,
      facts: {
        'in-paid-time': true,
        ...(lesson.test(text) ? { 'in-lesson': true } : {}),
        ...(equipment.test(text) || carries(annotated, 'school-equipment')
          ? { 'on-school-equipment': true }
          : {}),
      },
      advice: ['post-it-after-work', 'take-the-time-out'],
    });
  },
  facts: () => ({ 'in-paid-time': true }),
  advice: ['post-it-after-work', 'take-the-time-out'],
  raises: [
    'Supposed to be invigilating but here I am, anybody awake',
    'Posting this from the class laptop while they do a spelling test',
    'Typing this under the desk in the staff meeting, slide 22 of 48',
    'Sat at the back of INSET, bored out of my skull, entertain me',
    'Year 9 are watching a film so I am choosing wallpaper',
    'On break duty right now and it is arctic, send soup',
    'They think I am taking the minutes. I am buying boots',
    'Cover lesson, they are all on silent reading, so ask me anything',
    'Two hours into governors, camera off, eating crisps',
    'Should be watching them do the mock but the cricket is on',
    'Meant to be supervising detention, scrolling instead',
    'Live from the back of assembly, the recorder group has begun',
    'Period 3, my lot are copying from the board and I am on here',
    'Tweeting from the school computer because mine has died',
    'Stuck in the data meeting rn, he has reached the pie charts',
    'If I go quiet it is because the head has come into my lesson',
  ],
  passes: [
    'Supposed to be ironing but here I am, anybody awake',
    'Posting this from my sofa while the kettle does its thing',
    'Typing this under the duvet on a Sunday, page 22 of 48',
    'Sat at the back of the bus, bored out of my skull, entertain me',
    'Year 9 watched a film about rivers in my lesson yesterday',
    'My break at last and the tea is hot for once',
    'My neighbours think I am taking the bins out. I am buying boots',
    'At home on the sofa, ask me anything about cheese',
    'Two hours into the film, phone off, eating crisps',
    'Should be watching my weight but the crisps are on',
    'Meant to be gardening, scrolling instead',
    { text: 'Year 4 are watching a film about otters this afternoon', account: 'official' },
    'The bus has broken down and I am stuck rn, send soup',
    'My home computer has died so this is from the phone',
    'After school now, feet up, that meeting was long',
    'If I go quiet tonight it is because the match is on',
    'Half term, nine hours of sleep, not sorry',
  ],
};
