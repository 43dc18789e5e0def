/** Every word list whose words the lexicon tags. */
import { blameFamily } from './blame-family.ts';
import { contempt } from './contempt.ts';
import { contemptIdiom } from './contempt-idiom.ts';
import { exasperation } from './exasperation.ts';
import { figurativeViolence } from './figurative-violence.ts';
import { fondness } from './fondness.ts';
import { grievance } from './grievance.ts';
import { insult } from './insult.ts';
import { irony } from './irony.ts';
import { mismanagement } from './mismanagement.ts';
import { praise } from './praise.ts';
import { secondPersonAttack } from './second-person-attack.ts';
import { swearInnocent } from './swear-innocent.ts';
import { swearMild } from './swear-mild.ts';
import { swearStrong } from './swear-strong.ts';
import { thanks } from './thanks.ts';
import { threat } from './threat.ts';
import type { WordList } from './word-list.ts';

export const lists: readonly WordList[] = [
  blameFamily,
  contemptIdiom,
  contempt,
  exasperation,
  figurativeViolence,
  fondness,
  grievance,
  insult,
  irony,
  mismanagement,
  praise,
  secondPersonAttack,
  swearInnocent,
  swearMild,
  swearStrong,
  thanks,
  threat,
];
