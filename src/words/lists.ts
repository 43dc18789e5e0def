/** Every word list whose words the lexicon tags. */
import { absence } from './absence.ts';
import { accuse } from './accuse.ts';
import { adultSite } from './adult-site.ts';
import { alcohol } from './alcohol.ts';
import { anger } from './anger.ts';
import { atWorkNow } from './at-work-now.ts';
import { authority } from './authority.ts';
import { bank } from './bank.ts';
import { birth } from './birth.ts';
import { blameFamily } from './blame-family.ts';
import { branding } from './branding.ts';
import { chain } from './chain.ts';
import { child } from './child.ts';
import { className } from './class-name.ts';
import { closedMeeting } from './closed-meeting.ts';
import { colleague } from './colleague.ts';
import { colleagueNews } from './colleague-news.ts';
import { condemnPrejudice } from './condemn-prejudice.ts';
import { contact } from './contact.ts';
import { contempt } from './contempt.ts';
import { contemptIdiom } from './contempt-idiom.ts';
import { cooking } from './cooking.ts';
import { copyright } from './copyright.ts';
import { crime } from './crime.ts';
import { disclaimer } from './disclaimer.ts';
import { distinguishing } from './distinguishing.ts';
import { drugs } from './drugs.ts';
import { educationOpinion } from './education-opinion.ts';
import { examSecrecy } from './exam-secrecy.ts';
import { exasperation } from './exasperation.ts';
import { family } from './family.ts';
import { familyTrouble } from './family-trouble.ts';
import { fault } from './fault.ts';
import { fiction } from './fiction.ts';
import { figurativeViolence } from './figurative-violence.ts';
import { finance } from './finance.ts';
import { fondness } from './fondness.ts';
import { football } from './football.ts';
import { forename } from './forename.ts';
import { forenameWord } from './forename-word.ts';
import { formerPupil } from './former-pupil.ts';
import { fundraising } from './fundraising.ts';
import { gamer } from './gamer.ts';
import { gardenHobby } from './garden-hobby.ts';
import { governors } from './governors.ts';
import { grievance } from './grievance.ts';
import { hangoverAtWork } from './hangover-at-work.ts';
import { headTeacher } from './head-teacher.ts';
import { health } from './health.ts';
import { healthOwn } from './health-own.ts';
import { heart } from './heart.ts';
import { helpline } from './helpline.ts';
import { homeAddress } from './home-address.ts';
import { identity } from './identity.ts';
import { incite } from './incite.ts';
import { informationSeeking } from './information-seeking.ts';
import { inspection } from './inspection.ts';
import { insult } from './insult.ts';
import { irony } from './irony.ts';
import { jobAdvert } from './job-advert.ts';
import { laughing } from './laughing.ts';
import { leaders } from './leaders.ts';
import { lifeEvent } from './life-event.ts';
import { memory } from './memory.ts';
import { mismanagement } from './mismanagement.ts';
import { officialNotice } from './official-notice.ts';
import { opinion } from './opinion.ts';
import { outsider } from './outsider.ts';
import { ownChildSchool } from './own-child-school.ts';
import { ownFamily } from './own-family.ts';
import { pets } from './pets.ts';
import { picture } from './picture.ts';
import { place } from './place.ts';
import { platform } from './platform.ts';
import { politicalParty } from './political-party.ts';
import { praise } from './praise.ts';
import { premises } from './premises.ts';
import { press } from './press.ts';
import { publicFigure } from './public-figure.ts';
import { pupil } from './pupil.ts';
import { pupilGroup } from './pupil-group.ts';
import { referenceSite } from './reference-site.ts';
import { religion } from './religion.ts';
import { religiousInvite } from './religious-invite.ts';
import { resourceIdea } from './resource-idea.ts';
import { results } from './results.ts';
import { safeguarding } from './safeguarding.ts';
import { sanction } from './sanction.ts';
import { schoolDay } from './school-day.ts';
import { schoolEquipment } from './school-equipment.ts';
import { schoolGeneral } from './school-general.ts';
import { schoolOwn } from './school-own.ts';
import { schoolPlace } from './school-place.ts';
import { schoolTerm } from './school-term.ts';
import { schoolWork } from './school-work.ts';
import { secondPersonAttack } from './second-person-attack.ts';
import { secrecy } from './secrecy.ts';
import { secretWords } from './secret-words.ts';
import { securityGap } from './security-gap.ts';
import { selling } from './selling.ts';
import { sen } from './sen.ts';
import { sexEducation } from './sex-education.ts';
import { sexual } from './sexual.ts';
import { sharing } from './sharing.ts';
import { slur } from './slur.ts';
import { speakForSchool } from './speak-for-school.ts';
import { staffing } from './staffing.ts';
import { stereotype } from './stereotype.ts';
import { subject } from './subject.ts';
import { surname } from './surname.ts';
import { swearInnocent } from './swear-innocent.ts';
import { swearMild } from './swear-mild.ts';
import { swearStrong } from './swear-strong.ts';
import { thanks } from './thanks.ts';
import { threat } from './threat.ts';
import { titles } from './titles.ts';
import { travel } from './travel.ts';
import { vehicle } from './vehicle.ts';
import { vote } from './vote.ts';
import { weather } from './weather.ts';
import type { WordList } from './word-list.ts';
import { yearWords } from './year-words.ts';

export const lists: readonly WordList[] = [
  absence,
  accuse,
  adultSite,
  alcohol,
  anger,
  atWorkNow,
  authority,
  bank,
  birth,
  blameFamily,
  branding,
  chain,
  child,
  className,
  closedMeeting,
  colleagueNews,
  colleague,
  condemnPrejudice,
  contact,
  contemptIdiom,
  contempt,
  cooking,
  copyright,
  crime,
  disclaimer,
  distinguishing,
  drugs,
  educationOpinion,
  examSecrecy,
  exasperation,
  familyTrouble,
  family,
  fault,
  fiction,
  figurativeViolence,
  finance,
  fondness,
  football,
  forenameWord,
  forename,
  formerPupil,
  fundraising,
  gamer,
  gardenHobby,
  governors,
  grievance,
  hangoverAtWork,
  headTeacher,
  healthOwn,
  health,
  heart,
  helpline,
  homeAddress,
  identity,
  incite,
  informationSeeking,
  inspection,
  insult,
  irony,
  jobAdvert,
  laughing,
  leaders,
  lifeEvent,
  memory,
  mismanagement,
  officialNotice,
  opinion,
  outsider,
  ownChildSchool,
  ownFamily,
  pets,
  picture,
  place,
  platform,
  politicalParty,
  praise,
  premises,
  press,
  publicFigure,
  pupilGroup,
  pupil,
  referenceSite,
  religion,
  religiousInvite,
  resourceIdea,
  results,
  safeguarding,
  sanction,
  schoolDay,
  schoolEquipment,
  schoolGeneral,
  schoolOwn,
  schoolPlace,
  schoolTerm,
  schoolWork,
  secondPersonAttack,
  secrecy,
  secretWords,
  securityGap,
  selling,
  sen,
  sexEducation,
  sexual,
  sharing,
  slur,
  speakForSchool,
  staffing,
  stereotype,
  subject,
  surname,
  swearInnocent,
  swearMild,
  swearStrong,
  thanks,
  threat,
  titles,
  travel,
  vehicle,
  vote,
  weather,
  yearWords,
];
