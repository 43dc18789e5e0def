/** Every word list whose words the lexicon tags. */
import { atWorkNow } from './at-work-now.ts';
import { authority } from './authority.ts';
import { blameFamily } from './blame-family.ts';
import { branding } from './branding.ts';
import { colleague } from './colleague.ts';
import { contempt } from './contempt.ts';
import { contemptIdiom } from './contempt-idiom.ts';
import { distinguishing } from './distinguishing.ts';
import { exasperation } from './exasperation.ts';
import { family } from './family.ts';
import { figurativeViolence } from './figurative-violence.ts';
import { fondness } from './fondness.ts';
import { formerPupil } from './former-pupil.ts';
import { governors } from './governors.ts';
import { grievance } from './grievance.ts';
import { headTeacher } from './head-teacher.ts';
import { insult } from './insult.ts';
import { irony } from './irony.ts';
import { leaders } from './leaders.ts';
import { memory } from './memory.ts';
import { mismanagement } from './mismanagement.ts';
import { outsider } from './outsider.ts';
import { ownChildSchool } from './own-child-school.ts';
import { ownFamily } from './own-family.ts';
import { praise } from './praise.ts';
import { premises } from './premises.ts';
import { publicFigure } from './public-figure.ts';
import { pupil } from './pupil.ts';
import { pupilGroup } from './pupil-group.ts';
import { schoolDay } from './school-day.ts';
import { schoolEquipment } from './school-equipment.ts';
import { schoolGeneral } from './school-general.ts';
import { schoolOwn } from './school-own.ts';
import { schoolPlace } from './school-place.ts';
import { schoolTerm } from './school-term.ts';
import { schoolWork } from './school-work.ts';
import { secondPersonAttack } from './second-person-attack.ts';
import { subject } from './subject.ts';
import { surname } from './surname.ts';
import { swearInnocent } from './swear-innocent.ts';
import { swearMild } from './swear-mild.ts';
import { swearStrong } from './swear-strong.ts';
import { thanks } from './thanks.ts';
import { threat } from './threat.ts';
import { titles } from './titles.ts';
import type { WordList } from './word-list.ts';
import { yearWords } from './year-words.ts';

export const lists: readonly WordList[] = [
  atWorkNow,
  authority,
  blameFamily,
  branding,
  colleague,
  contemptIdiom,
  contempt,
  distinguishing,
  exasperation,
  family,
  figurativeViolence,
  fondness,
  formerPupil,
  governors,
  grievance,
  headTeacher,
  insult,
  irony,
  leaders,
  memory,
  mismanagement,
  outsider,
  ownChildSchool,
  ownFamily,
  praise,
  premises,
  publicFigure,
  pupilGroup,
  pupil,
  schoolDay,
  schoolEquipment,
  schoolGeneral,
  schoolOwn,
  schoolPlace,
  schoolTerm,
  schoolWork,
  secondPersonAttack,
  subject,
  surname,
  swearInnocent,
  swearMild,
  swearStrong,
  thanks,
  threat,
  titles,
  yearWords,
];
