/** What is wrong with a setting, in one line for whoever can put it right. */
import type { Problem } from '../../src/settings/resolve.ts';
import { named, t } from './text.ts';

/** `strictness: "strickt" is not one of relaxed, standard, strict; using standard` */
export function problemText({ id, key, at, given, allowed, using }: Problem): string {
  const problem = named('problem', id, { place: key + at, given, allowed });
  return using === null
    ? t('problem_left_out', { problem })
    : t('problem_using', { problem, value: using });
}
