/** The closed vocabulary of facts that clauses ask about. */

export const factIds = [
  'toward-pupil',
  'toward-family',
  'on-profile',
  'official-account',
  'class-group',
  'email',
  'friend-request',
  'pupil-began-it',
  'on-school-equipment',
  'in-paid-time',
  'in-lesson',
  'under-18',
  'recent-pupil',
  'other-schools-pupil',
  'left-the-school',
  'is-picture',
  'school-activity',
  'at-work-picture',
  'in-uniform-or-logo',
  'about-school-people',
  'about-colleague',
  'about-pupil',
  'about-outsider',
  'tied-to-school',
  'writes-about-work',
  'confidential-content',
  'personal-information',
  'identifiable',
  'school-secret',
  'own-secret',
  'solicitation',
  'gives-opinion',
  'reveals-school-information',
  'conflict-of-interest',
  'job-information-for-gain',
  'extremism',
  'without-permission',
] as const;

export type FactId = (typeof factIds)[number];

/** True, false, or absent where it cannot be told. */
export type Facts = Partial<Record<FactId, boolean>>;
