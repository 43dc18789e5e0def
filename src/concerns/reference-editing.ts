/** An edit of an open encyclopaedia about the writer's school, or one made at work. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { framesOf } from '../text/frames/frame.ts';
import type { Concern } from './concern.ts';
import { evidence, findTag } from './evidence.ts';
import { carries, doesNotArise, framedCues, listedCues } from './frame-cues.ts';
import { clausesOfCues, strongestApart, together } from './weighing.ts';

/** The article is of a school, and of the writer's. */
const aboutFrames = framesOf(
  ['school'],
  String.raw`
0.7 (?:our|the|my) head
0.6 (?:school|academy|college|nursery|ysgol|primary|sixth form|infants|juniors|high|grammar|academies|trust)
0.5 (?:ofsted|estyn|inspectorate|requires improvement|special measures|outstanding|roll|on roll|pupil numbers|headteachers?|heads|principal|alumni|houses?|house names|motto|uniform|sixth form|deputy|prefects?|prospectus|staff list|governors|exclusions?|walkout|canteen)
0.75 (?:i|we|im|were|ive|were at|my) {3}(?:work|teach|taught|employed|deputy|head|governor|network manager|in the office|typed|staff|at the school|this editor|on the panel|at \d|there)
0.7 (?:this editor|i should know|so i know|i know|i can confirm|i was on|i was|from memory|source : i|we re at|were at|we are at|trust office|the head (?:has )?asked|asked me to|asked for it|not announced)
0.85 (?:our|our own|our schools|my schools?|schools?) (?:own )?(?:wikipedia|wiki)|(?:wikipedia|wiki) {3}(?:of|for|on|about) (?:our|my|the) (?:school|academy|college|nursery|head)
`,
);

/** Made at work. */
const atWorkFrames = framesOf(
  ['school'],
  String.raw`
0.8 (?:on|from|off|at|using) (?:the |my |a |our |school )(?:\S+ )?(?:office|library|class|classroom|staffroom|school|work|desk|reception|lab|ict) ?(?:desk )?(?:pc|computer|laptop|ip|network|machine|wifi|ipad|desk)?
0.75 (?:while|whilst|during|on|between) (?:\S+ ){0,3}?(?:cover|duty|lesson|lessons|silent reading|registration|\d{1,2}[a-z]\d?|year \d+|class|nap|napping|free|ppa|period)
0.75 (?:big screen|watching me|school library|shared ip|under the desk|free period|spotted by|my class|with my)
`,
);

/** Elsewhere, the site must be spoken of, and an edit of it. */
const editing = framesOf(
  ['school'],
  String.raw`
0.8 (?:fix\w*|edit\w*|chang\w*|updat\w*|correct\w*|tid\w+|rewr\w+|remov\w*|delet\w*|add\w*|put\w*|tak\w+ out|took out|improv\w*|vandalis\w*|polish\w*|cleaned up|cleaning up) {9}(?:wikipedia|wiki|wikipaedia|encyclopaedia|encyclopedia)
0.8 (?:wikipedia|wiki) {10}(?:fix\w*|edit\w*|chang\w*|updat\w*|correct\w*|tid\w+|rewr\w+|remov\w*|delet\w*|add\w*|taking|took)
`,
);

const isEncyclopaedia = ({ draft }: AnnotatedDraft) =>
  draft.surface === 'edit' || /wiki/i.test(draft.site);
const school = ['school-name', 'school-address', 'school-own'];

/** What an edit that does not say so is taken for, unless settings know. */
function whenMade({ draft }: AnnotatedDraft, atWork: boolean): Facts {
  if (atWork) return { 'in-paid-time': true };
  return {
    ...(draft.paidTime === undefined ? { 'in-paid-time': false } : {}),
    ...(draft.equipment === undefined ? { 'on-school-equipment': false } : {}),
  };
}

export const referenceEditing: Concern = {
  id: 'reference-editing',
  meaning: "An edit of an open encyclopaedia about the writer's school, or one made at work.",
  family: 'school',
  *detect(annotated) {
    const here = isEncyclopaedia(annotated);
    const elsewhere = here ? [] : framedCues(annotated, editing);
    if (!here && !elsewhere.length) return;
    const whole = { from: 0, to: annotated.tokens.length };
    const named = findTag(annotated, whole, ...school);
    const about = strongestApart([
      ...framedCues(annotated, aboutFrames),
      ...listedCues(annotated, { 'head-teacher': 0.4, leaders: 0.4, inspection: 0.3 }),
    ]);
    const atWork = strongestApart([
      ...framedCues(annotated, atWorkFrames),
      ...listedCues(annotated, { 'at-work-now': 0.5, 'class-code': 0.5, 'school-equipment': 0.4 }),
    ]);
    const sure = named
      ? 0.9
      : here
        ? Math.max(together(about.slice(0, 3)) * 0.75, together(atWork) * 0.9)
        : together(about.slice(0, 3)) * (annotated.scene.own >= 0.2 ? 1 : 0.3);
    const confidence = Math.min(0.95, here ? sure : sure * together(elsewhere));
    const cues = strongestApart([
      ...(named ? [{ ...named, weight: 0.9 }] : []),
      ...about,
      ...atWork,
    ]);
    const [first] = cues;
    // Nothing of a school in an edit: said out loud, for the network takes every edit for one.
    if (!first) {
      if (here) yield doesNotArise(annotated, 'edit-about-school');
      return;
    }
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues.slice(0, 3)),
      confidence,
      reason: atWork.length && !named ? 'edit-made-at-work' : 'edit-about-school',
      cue: first,
      facts: {
        'tied-to-school': named !== undefined || about.length > 1,
        'conflict-of-interest':
          named !== undefined || carries(annotated, 'head-teacher', 'leaders'),
        ...whenMade(annotated, atWork.length > 0),
      },
      advice: ['ask-on-the-talk-page', 'leave-edit-to-others'],
    });
  },
  advice: ['ask-on-the-talk-page', 'leave-edit-to-others'],
  raises: [
    {
      text: 'Removed the paragraph on the strike at Hillcrest Academy',
      surface: 'edit',
      site: 'wikipedia',
    },
    { text: 'Updated number on roll at Hillcrest', surface: 'edit', site: 'wikipedia' },
    {
      text: 'Changed Good to Outstanding, I teach at the school',
      surface: 'edit',
      site: 'wikipedia',
    },
    {
      text: 'Added our new house names and the head, source: I work there',
      surface: 'edit',
      site: 'wikipedia',
    },
    {
      text: 'Fixed a date on the office computer while Year 4 do spellings',
      surface: 'edit',
      site: 'wikipedia',
    },
    { text: 'Typo, from the school library PC', surface: 'edit', site: 'wikipedia' },
    { text: 'Took out the uniform row, the head asked me to', surface: 'edit', site: 'wikipedia' },
    {
      text: 'Hillcrest Academy is widely held to be the best in the county',
      surface: 'edit',
      site: 'wikipedia',
    },
    { text: 'Infobox: principal changed, not announced yet', surface: 'edit', site: 'wikipedia' },
    {
      text: 'Undid revision: I was a governor at the school when the roof fell',
      surface: 'edit',
      site: 'wikipedia',
    },
    {
      text: 'Added alumni of the academy; cited the prospectus',
      surface: 'edit',
      site: 'wikipedia',
    },
    {
      text: 'Small fix on volcanoes, 7C are watching me do it',
      surface: 'edit',
      site: 'wikipedia',
    },
    'I have just edited the Wikipedia page of our school, goodbye Ofsted paragraph',
    'Spent my free tidying Hillcrest on Wikipedia, we look marvellous',
    'Somebody had put rude things about our head on Wikipedia so I changed it',
  ],
  passes: [
    {
      text: 'Removed the paragraph on the strike at the dockyard',
      surface: 'edit',
      site: 'wikipedia',
    },
    { text: 'Updated the number of wickets', surface: 'edit', site: 'wikipedia' },
    {
      text: 'Changed the opening year of the bridge to 1931, see Pevsner',
      surface: 'edit',
      site: 'wikipedia',
    },
    { text: 'Added the parish church and its bells', surface: 'edit', site: 'wikipedia' },
    { text: 'Fixed a date in the section on canals', surface: 'edit', site: 'wikipedia' },
    { text: 'Typo', surface: 'edit', site: 'wikipedia' },
    { text: 'Cited the county history for the mill', surface: 'edit', site: 'wikipedia' },
    { text: 'The moth flies from May to July in the north', surface: 'edit', site: 'wikipedia' },
    { text: 'Undid revision: the film came out in 1987', surface: 'edit', site: 'wikipedia' },
    { text: 'Added the B side and its length', surface: 'edit', site: 'wikipedia' },
    'Lost an hour on Wikipedia reading about lighthouses',
    'Wikipedia says the moth flies in May, mine clearly cannot read',
    'Somebody had put rude things about my team on Wikipedia, fair enough this season',
    'I edited the photo of the dog, he looks marvellous',
    'Wikipedia is a fine place to begin and a poor one to stop, I tell anybody who asks',
  ],
};
