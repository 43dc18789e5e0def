/** Criticises or mocks the school, trust, governing body or authority that the writer works for. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

const facts = { 'criticises-school': true };
const advice = ['raise-it-inside', 'use-the-grievance-route', 'leave-it-out'];

/** Whether it is more likely than not that the draft runs the school down. */
export const criticisesSchool = (annotated: AnnotatedDraft): boolean =>
  [...schoolCriticised.detect(annotated)].some(({ confidence }) => confidence >= 0.5);

export const schoolCriticised: Concern = {
  id: 'school-criticised',
  meaning:
    'Criticises or mocks the school, trust, governing body or authority that the writer works for.',
  family: 'school',
  detect: (annotated) =>
    reportCriticism(annotated, 'school', { reason: 'school-run-down', facts, advice }),
  facts: () => ({ ...facts, 'gives-opinion': true }),
  advice,
  raises: [
    'This place runs on goodwill and out of date biscuits',
    'Our school has spent nine grand on a sign and we have no glue sticks',
    'My school is a shambles and it gets worse every term',
    "The trust couldn't organise a tea party",
    'Hillcrest is a joke. Three timetables in a week',
    'Our place has gone downhill since the merger and nobody at the top cares',
    'Our academy is held together by gaffer tape',
    'Never seen anywhere so badly run as this place, it is a circus',
    'Our place has a new behaviour policy. It is nineteen pages and nobody has read it, least of all whoever wrote it',
    'County Hall lost the paperwork again, honestly our council could not run a bath',
    'Our trust would rather buy a logo than fix the heating',
    "Don't apply to Hillcrest, the roof leaks and so does the leadership",
    'Our academy found money for a rebrand and none for glue sticks',
    'My school is failing these kids and the governors look the other way',
    'Beacon Learning Trust, world beating at posters and useless at paying people',
    'This school has lost the plot',
    'The daftest decision our school has made yet, and there was the llama',
  ],
  passes: [
    'My car runs on goodwill and out of date biscuits',
    'Our school has spent the bake sale money on books and the kids are thrilled',
    'My kitchen is a shambles and it gets worse every week',
    "I couldn't organise a tea party",
    'The offside rule is a joke. Three decisions in a week',
    'The pub has gone downhill since the merger and nobody at the brewery cares',
    'My bike is held together by gaffer tape',
    'Never known a school so welcoming as this one',
    'New recipe is nineteen pages and nobody has read it, least of all me',
    'The airline lost the paperwork again, not a soul there knows what they are doing',
    'Our team would rather buy a striker than fix the defence',
    'The roof leaks in my tent and so does the flask',
    'Money for a war, no money for a nurse. This government in one sentence',
    'Ofsted is failing these kids and the DfE looks the other way',
    'Our school is brilliant at posters and even better at pantomimes',
    'My brain has lost the plot',
    'The daftest decision my dog has made yet',
    'Our school is closed on Monday for the bank holiday',
    'Back at work tomorrow, lunch is packed',
    'The government has cut school budgets again, shameful',
  ],
};
