/** Mocks, insults or complains about a pupil, class or cohort that the writer works with. */
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

export const pupilCriticised: Concern = {
  id: 'pupil-criticised',
  meaning: 'Mocks, insults or complains about a pupil, class or cohort that the writer works with.',
  family: 'pupils',
  detect: (annotated) =>
    reportCriticism(annotated, 'pupil', {
      reason: 'pupil-run-down',
      facts: { 'about-pupil': true, 'about-school-people': true },
      advice: ['keep-it-for-the-staffroom', 'say-what-would-help', 'leave-it-out'],
    }),
  raises: [],
  passes: [],
};
