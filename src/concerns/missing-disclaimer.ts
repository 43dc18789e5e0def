/** Speaks of the writer's own school or job there and gives an opinion, with no word that views are the writer's own. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { hasDisclaimer, opinionsOf } from '../text/opinions.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { evidence, findTag, holdsTag } from './evidence.ts';
import { schoolIdentified } from './school-identified.ts';

/** How plainly the draft speaks of the writer's own school: by name, or as "my school". */
function tieOf(annotated: AnnotatedDraft): {
  sure: number;
  cue: Range | undefined;
  named: boolean;
} {
  const whole = { from: 0, to: annotated.tokens.length };
  const named = Math.max(0, ...[...schoolIdentified.detect(annotated)].map((e) => e.confidence));
  const own = findTag(annotated, whole, 'school-own', 'speak-for-school');
  if (named >= 0.5)
    return {
      sure: named,
      cue: findTag(annotated, whole, 'school-name', 'school-address'),
      named: true,
    };
  const scene = own && annotated.scene.own >= 0.7 ? 0.45 : 0;
  return { sure: scene, cue: own, named: false };
}

export const missingDisclaimer: Concern = {
  id: 'missing-disclaimer',
  meaning: "An opinion beside the writer's own school or job there, with no disclaimer.",
  family: 'school',
  denies: (annotated) =>
    annotated.draft.profile?.disclaimer === true ||
    annotated.draft.surface === 'direct-message' ||
    annotated.draft.surface === 'edit' ||
    hasDisclaimer(annotated),
  *detect(annotated) {
    const { draft } = annotated;
    const tie = tieOf(annotated);
    if (!tie.sure || !tie.cue) return;
    const whole = { from: 0, to: annotated.tokens.length };
    if (draft.surface === 'bio') {
      yield evidence(annotated, {
        at: tie.cue,
        confidence: 0.85,
        reason: 'profile-names-school',
        cue: tie.cue,
        facts: { 'on-profile': true, 'writes-about-work': true },
        advice: ['add-disclaimer'],
      });
      return;
    }
    const [opinion] = opinionsOf(annotated);
    const official = holdsTag(annotated, whole, 'official-notice');
    if (!opinion || official) return;
    yield evidence(annotated, {
      at: opinion.at,
      confidence: tie.sure * (0.35 + 0.6 * opinion.sure),
      reason: tie.named ? 'opinion-beside-school' : 'opinion-about-work',
      cue: tie.cue,
      raised: opinion.sure >= 0.9 ? ['says-i-think'] : [],
      facts: { 'gives-opinion': true, 'writes-about-work': true },
      advice: ['add-disclaimer'],
    });
  },
  advice: ['add-disclaimer'],
  raises: [
    'As a teacher at Hillcrest I think the new timetable is the best thing we have done in years',
    'I work at Hillcrest and in my opinion homework should be banned before Year 4',
    'Ten years at Hillcrest Academy and I still reckon mixed sets work better',
    'TA at Hillcrest here: phones should never have been let in',
    'Beacon Learning Trust have changed the calendar again. If you ask me it is madness',
    { text: 'Maths @HillcrestAcad. Runner, reader, dad', surface: 'bio' },
    { text: 'Head of Music, Hillcrest Academy', surface: 'bio' },
    'We at Hillcrest had the inspectors in and I honestly believe one word grades are nonsense',
    'I teach at Hillcrest and for my money it is the best-run school in the county',
    'Our staffroom at Hillcrest agrees with me: the pay offer should be refused',
    'I do lunches at Hillcrest and the portions are a disgrace',
    'Hillcrest is my ninth school and I have never known a better head of English',
    'Marking at Hillcrest till nine again. The policy ought to go in the bin',
    'I run the library at Hillcrest and hear me out: fines should go',
    { text: 'PE @HillcrestAcad, hockey coach, gin', surface: 'bio' },
  ],
  passes: [
    'Views are my own: I work at Hillcrest and think homework should go',
    'Opinions mine, not those of my employer. Hillcrest has got its timetable wrong',
    { text: 'Maths @HillcrestAcad. All views my own', surface: 'bio' },
    { text: 'Head of Music, Hillcrest Academy. Speaking only for myself', surface: 'bio' },
    {
      text: 'I work at Hillcrest and in my opinion homework should be banned',
      profile: { disclaimer: true },
    },
    'I think the new timetable on the trains is the best in years',
    'In my opinion homework should be banned before Year 4',
    'Mixed sets work better, I reckon',
    'Phones should never have been let in anywhere',
    'If you ask me the council has gone mad with these roadworks',
    'Hillcrest open evening is on Thursday from six',
    'Started at Hillcrest on Monday, first week done',
    'The best chips in the county are on Hillcrest Road',
    { text: 'Runner, reader, dad of two, bad at maths', surface: 'bio' },
    {
      text: 'We think our Year 6 play was the best yet. Well done everyone at Hillcrest!',
      account: 'official',
    },
    {
      text: 'I think Hillcrest should buy new chairs, can you raise it with the head?',
      surface: 'direct-message',
    },
  ],
};
