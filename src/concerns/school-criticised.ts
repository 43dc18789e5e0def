/** Criticises or mocks the school, trust, governing body or authority that the writer works for. */
import type { Concern } from './concern.ts';
import { reportCriticism } from './criticism.ts';

export const schoolCriticised: Concern = {
  id: 'school-criticised',
  meaning:
    'Criticises or mocks the school, trust, governing body or authority that the writer works for.',
  family: 'school',
  detect: (annotated) =>
    reportCriticism(annotated, 'school', {
      reason: 'school-run-down',
      facts: { 'criticises-school': true },
      advice: ['raise-it-inside', 'use-the-grievance-route', 'leave-it-out'],
    }),
  raises: [],
  passes: [],
};
