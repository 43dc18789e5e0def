/** Every concern, in the order in which people are shown them. */
import type { Concern } from './concern.ts';
import { missingDisclaimer } from './missing-disclaimer.ts';
import { offensiveLanguage } from './offensive-language.ts';
import { ownPersonalDetails } from './own-personal-details.ts';
import { personalData } from './personal-data.ts';
import { pupilImage } from './pupil-image.ts';
import { schoolIdentified } from './school-identified.ts';

export const concerns: readonly Concern[] = [
  pupilImage,
  schoolIdentified,
  missingDisclaimer,
  personalData,
  ownPersonalDetails,
  offensiveLanguage,
];
