/** Mocks, insults, blames or complains about parents, carers or families of the school. */
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

export const familyCriticised: Concern = {
  id: 'family-criticised',
  meaning: 'Mocks, insults, blames or complains about parents, carers or families of the school.',
  family: 'families',
  detect: (annotated) =>
    reportCriticism(annotated, 'family', {
      reason: 'family-run-down',
      facts: { 'about-pupil': false, 'about-colleague': false, 'about-school-people': true },
      advice: ['raise-it-with-the-family', 'keep-it-for-the-staffroom', 'leave-it-out'],
    }),
  raises: [],
  passes: [],
};
