/** Mocks, insults, undermines or argues with a colleague, manager, head or governor. */
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

export const colleagueCriticised: Concern = {
  id: 'colleague-criticised',
  meaning: 'Mocks, insults, undermines or argues with a colleague, manager, head or governor.',
  family: 'colleagues',
  detect: (annotated) =>
    reportCriticism(annotated, 'colleague', {
      reason: 'colleague-run-down',
      facts: { 'about-colleague': true, 'about-school-people': true },
      advice: ['speak-to-them', 'use-the-grievance-route', 'leave-it-out'],
    }),
  raises: [],
  passes: [],
};
