/** Every concern notices its `raises` and lets its `passes` pass. */
import { describe, expect, test } from 'vitest';
import { defaultSchool } from '../scripts/evaluate/labelled-drafts.ts';
import { analyse } from '../src/analyse.ts';
import type { Example } from '../src/concerns/concern.ts';
import { concerns } from '../src/concerns/list.ts';
import type { Draft } from '../src/draft.ts';

const situation: Omit<Draft, 'text'> = {
  id: null,
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  attachments: [],
  school: defaultSchool,
};

function raised(example: Example): string[] {
  const given = typeof example === 'string' ? { text: example } : example;
  const report = analyse(
    { ...situation, ...given },
    { pack: null, parameters: {}, role: 'employee', strictness: 'standard' },
  );
  return report.findings.map((finding) => finding.concern);
}

const shown = (example: Example) =>
  typeof example === 'string' ? example : JSON.stringify(example);

describe.each(concerns.map((concern) => [concern.id, concern] as const))('%s', (id, concern) => {
  test.each(concern.raises.map((example) => [shown(example), example] as const))(
    'raises: %s',
    (_, example) => {
      expect(raised(example)).toContain(id);
    },
  );
  test.each(concern.passes.map((example) => [shown(example), example] as const))(
    'passes: %s',
    (_, example) => {
      expect(raised(example)).not.toContain(id);
    },
  );
});
