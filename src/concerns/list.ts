/** Every concern, in the order in which people are shown them. */
import type { Concern } from './concern.ts';
import { offensiveLanguage } from './offensive-language.ts';
import { schoolIdentified } from './school-identified.ts';

export const concerns: readonly Concern[] = [schoolIdentified, offensiveLanguage];
