/** Every concern, in the order in which people are shown them. */

import { abuse } from './abuse.ts';
import { accessSecurity } from './access-security.ts';
import { adultSite } from './adult-site.ts';
import { chainMessage } from './chain-message.ts';
import { colleagueCriticised } from './colleague-criticised.ts';
import { colleagueDiscussed } from './colleague-discussed.ts';
import { colleagueImage } from './colleague-image.ts';
import { commercialPromotion } from './commercial-promotion.ts';
import type { Concern } from './concern.ts';
import { confidentialInformation } from './confidential-information.ts';
import { copyright } from './copyright.ts';
import { defamation } from './defamation.ts';
import { discrimination } from './discrimination.ts';
import { familyContact } from './family-contact.ts';
import { familyCriticised } from './family-criticised.ts';
import { familyDiscussed } from './family-discussed.ts';
import { familyImage } from './family-image.ts';
import { formerPupilContact } from './former-pupil-contact.ts';
import { illegalActivity } from './illegal-activity.ts';
import { incitement } from './incitement.ts';
import { informationSeeking } from './information-seeking.ts';
import { mediaContact } from './media-contact.ts';
import { missingDisclaimer } from './missing-disclaimer.ts';
import { offensiveLanguage } from './offensive-language.ts';
import { ownPersonalDetails } from './own-personal-details.ts';
import { personalData } from './personal-data.ts';
import { political } from './political.ts';
import { premisesImage } from './premises-image.ts';
import { pupilContact } from './pupil-contact.ts';
import { pupilCriticised } from './pupil-criticised.ts';
import { pupilDiscussed } from './pupil-discussed.ts';
import { pupilIdentified } from './pupil-identified.ts';
import { pupilImage } from './pupil-image.ts';
import { referenceEditing } from './reference-editing.ts';
import { religiousSolicitation } from './religious-solicitation.ts';
import { schoolBranding } from './school-branding.ts';
import { schoolCriticised } from './school-criticised.ts';
import { schoolEmail } from './school-email.ts';
import { schoolIdentified } from './school-identified.ts';
import { sexualContent } from './sexual-content.ts';
import { speakingForSchool } from './speaking-for-school.ts';
import { unprofessionalConduct } from './unprofessional-conduct.ts';
import { workDiscussed } from './work-discussed.ts';
import { workTimeUse } from './work-time-use.ts';
import { workplaceGrievance } from './workplace-grievance.ts';

export const concerns: readonly Concern[] = [
  pupilIdentified,
  pupilDiscussed,
  pupilCriticised,
  pupilImage,
  pupilContact,
  formerPupilContact,
  familyDiscussed,
  familyCriticised,
  familyContact,
  familyImage,
  colleagueDiscussed,
  colleagueCriticised,
  colleagueImage,
  schoolIdentified,
  schoolCriticised,
  workDiscussed,
  workplaceGrievance,
  speakingForSchool,
  missingDisclaimer,
  schoolBranding,
  premisesImage,
  unprofessionalConduct,
  workTimeUse,
  referenceEditing,
  mediaContact,
  confidentialInformation,
  personalData,
  ownPersonalDetails,
  accessSecurity,
  schoolEmail,
  informationSeeking,
  abuse,
  discrimination,
  sexualContent,
  offensiveLanguage,
  illegalActivity,
  incitement,
  defamation,
  political,
  religiousSolicitation,
  commercialPromotion,
  chainMessage,
  adultSite,
  copyright,
];
