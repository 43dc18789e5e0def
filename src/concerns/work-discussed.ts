/** Tells of the writer's work where no more exact concern says it better. */
import type { Span } from '../finding.ts';
import { type AnnotatedDraft, spanOf } from '../text/annotate.ts';
import { workingDayFrames } from '../text/frames/working-day.ts';
import { colleagueCriticised } from './colleague-criticised.ts';
import { colleagueDiscussed } from './colleague-discussed.ts';
import type { Concern } from './concern.ts';
import { confidentialInformation } from './confidential-information.ts';
import { clauseAt, evidence, holdsTag } from './evidence.ts';
import { doesNotArise, framedCues, leftBeside, listedCues } from './frame-cues.ts';
import { mediaContact } from './media-contact.ts';
import { pupilContact } from './pupil-contact.ts';
import { pupilCriticised } from './pupil-criticised.ts';
import { pupilIdentified } from './pupil-identified.ts';
import { pupilImage } from './pupil-image.ts';
import { schoolCriticised } from './school-criticised.ts';
import { speakingForSchool } from './speaking-for-school.ts';
import { unprofessionalConduct } from './unprofessional-conduct.ts';
import { clausesOfCues, strongestApart, together } from './weighing.ts';
import { workTimeUse } from './work-time-use.ts';
import { workplaceGrievance } from './workplace-grievance.ts';

const sharper = [
  pupilIdentified,
  pupilCriticised,
  pupilImage,
  colleagueCriticised,
  colleagueDiscussed,
  schoolCriticised,
  confidentialInformation,
  workplaceGrievance,
  workTimeUse,
  mediaContact,
  speakingForSchool,
  pupilContact,
  unprofessionalConduct,
];
/** Not at the writer's work, or of no workplace. */
const against = {
  memory: 0.35,
  'own-child-school': 0.3,
  'own-family': 0.75,
  'named-own': 0.6,
  fiction: 0.5,
  'public-figure': 0.6,
  'education-opinion': 0.45,
  'resource-idea': 0.4,
  'job-advert': 0.2,
  'political-party': 0.5,
  travel: 0.7,
  helpline: 0.4,
  fundraising: 0.6,
  selling: 0.5,
  football: 0.6,
  pets: 0.75,
};
/** Without one of these a day's work is anybody's. */
const ofSchool = [
  'school-work',
  'school-day',
  'school-place',
  'class-code',
  'year-code',
  'pupil-group',
  'pupil',
  'school-equipment',
  'period-code',
  'subject',
  'sen',
  'closed-meeting',
];
const listed = {
  'school-work': 0.3,
  'school-day': 0.25,
  'school-place': 0.2,
  'class-code': 0.2,
  'school-equipment': 0.15,
  'period-code': 0.2,
};
/** "Back to work tomorrow", "Friday at last": there is work, and no more. */
const bare =
  /\b(?:back to (?:work|school)|glad it'?s friday|roll on|thank (?:god|goodness|fuck) it'?s|off (?:today|work)|day off|half term|retired|holidays?|break(?:ing|s)? up|broke up|new term|first day back|sunday night|bag packed|lunch (?:made|packed)|another day another)\b/i;
const away =
  /\b(?:when i was (?:at school|a (?:kid|lad|lass|pupil|girl|boy))|my (?:old|first) (?:school|teacher|headmaster)|at uni\w*|used to (?:teach|work)|years ago|(?:19[5-9]|200|201)\d|decades|supply in the|my (?:son|daughter|lad|lass|eldest|youngest|niece|nephew|grand\w+)(?:'s)?)\b/i;

function sharperPlaces(annotated: AnnotatedDraft): Span[] {
  return sharper.flatMap((concern) =>
    [...concern.detect(annotated)]
      .filter(({ confidence }) => confidence >= 0.5)
      .flatMap(({ spans }) => spans),
  );
}

export const workDiscussed: Concern = {
  id: 'work-discussed',
  meaning: "Tells of the writer's work: lessons, duties, meetings, decisions, workload, projects.",
  family: 'school',
  *detect(annotated) {
    const { draft, scene, tokens } = annotated;
    if (draft.account === 'official') {
      yield doesNotArise(annotated, 'tells-of-work');
      return;
    }
    if (draft.surface === 'bio' || draft.surface === 'edit') return;
    const all = strongestApart([
      ...framedCues(annotated, workingDayFrames).map((cue) => ({
        ...cue,
        weight: holdsTag(annotated, clauseAt(annotated, cue.from), ...ofSchool)
          ? cue.weight
          : cue.weight / 2,
      })),
      ...listedCues(annotated, listed),
    ]);
    if (!all.length) return;
    const told = sharperPlaces(annotated);
    const cues = all
      .filter((cue) => {
        const place = spanOf(annotated, cue);
        return !told.some((t) => place.start < t.end && t.start < place.end);
      })
      .slice(0, 4);
    const [first] = cues;
    if (!first || first.weight < 0.3) return;
    const own = scene.own >= 0.7 ? 1 : scene.own >= 0.5 ? 0.85 : scene.own >= 0.3 ? 0.65 : 0.35;
    const only = bare.test(draft.text) && tokens.length < 25 ? 0.5 : 1;
    const elsewhere = away.test(draft.text) ? 0.45 : 1;
    const beside = told.length ? 0.55 : 1;
    const asking = /\?|\b(?:anyone|anybody|dm me|add me|repost|tag)\b/i.test(draft.text) ? 0.7 : 1;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues),
      confidence: Math.min(
        0.85,
        together(cues) * own * only * elsewhere * beside * asking * leftBeside(annotated, against),
      ),
      reason: 'tells-of-work',
      cue: first,
      facts: {
        'writes-about-work': true,
        'reveals-school-information': false,
        ...(told.length ? {} : { 'about-pupil': false }),
      },
      advice: ['keep-it-for-the-staffroom', 'say-it-in-general'],
    });
  },
  facts: () => ({ 'writes-about-work': true }),
  advice: ['keep-it-for-the-staffroom', 'say-it-in-general'],
  raises: [
    'Marked ninety mock scripts tonight and my hand has left me',
    'Three lesson observations and a fire drill before lunch, what a Wednesday',
    'Spent all day laminating number lines in the staffroom',
    'New timetable landed, eleven rooms and a trolley for my lessons',
    'Sports day postponed again, the field is soup and I have two hundred sacks in my classroom',
    'Observed lesson went like a burst tyre, feedback at four',
    'The photocopier ate all my data sheets in front of the moderator',
    'Day two of residential, four hours of sleep and one working shower',
    'Parents evening tonight, forty appointments and one cough sweet',
    'Served two hundred dinners off one hot plate today, the canteen was an oven',
    'Did lunch duty in hail, then covered PE in the hall',
    'Week one as SENCO, sixty on the register and nine annual reviews overdue',
    'Taught five periods, did bus duty, wrote thirty reports',
    'Moderation took three hours and one box of biscuits, my assessment folder survived',
    'Imaged forty laptops in the ICT suite before registration',
  ],
  passes: [
    'Back to work tomorrow, bag packed',
    'Glad it is Friday',
    'Three loads of washing and a flat tyre before lunch, what a Wednesday',
    'Spent all day laminating recipe cards at home for my sister',
    'New bus timetable landed, no trains after nine',
    'Barbecue postponed again, the field is soup',
    'The printer at the library ate my boarding pass',
    'Day two of the campsite, four hours of sleep and one working shower',
    'My daughter has parents evening tonight at her school, wish us luck',
    'Cooked dinner for twelve off one hot plate today',
    'Walked the dog in hail, then the other dog in sleet',
    'Homework should be banned before Year 4',
    'Fun idea for fractions: cut up a pizza, works with any age',
    'We are recruiting a teacher of art, details on the vacancies page',
    'My old headmaster kept a ferret in his gown',
    'Half term at last, nothing planned',
    { text: 'Sports day is postponed until Thursday. Bring a hat!', account: 'official' },
  ],
};
