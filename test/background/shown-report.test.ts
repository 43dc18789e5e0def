/** What the background makes of drafts and reports: the whole situation, the policy's words, nothing that was allowed. */
import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { showReport } from '../../extension/background/shown-report.ts';
import { completeDraft } from '../../extension/background/situation.ts';
import { packs } from '../../src/policies/packs.ts';
import type { Finding, Report } from '../../src/report.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';

const { settings } = resolveSettings(
  {},
  { schoolNames: ['Hillcrest Primary School', 'Hillcrest Primary'], profileDisclaimer: 'yes' },
  packs,
);

test.each([
  ['Hillcrest Primary', 'official'],
  ['HILLCREST PRIMARY (official)', 'official'],
  ['Sam Okafor', 'personal'],
  ['Hillcrest Primarycare', 'personal'],
  [undefined, 'personal'],
])('posting as %s is %s', (postingAs, account) => {
  const seen = { text: 'Hi', site: 'x', surface: 'post' as const, attachments: [], postingAs };
  const draft = completeDraft(seen, settings);
  expect(draft.account).toBe(account);
  expect(draft).not.toHaveProperty('postingAs');
  expect(draft.profile).toEqual({ disclaimer: true });
  expect(draft.school?.names).toContain('Hillcrest Primary');
});

const pack = packs.find((p) => p.clauses.some((c) => /\{\w+\}/.test(c.summary)));
const clause = pack?.clauses.find((c) => /\{\w+\}/.test(c.summary));
if (!pack || !clause) throw new Error('no pack has a summary with a parameter');

function finding(spans: Finding['spans'], attachment?: number): Finding {
  return {
    concern: 'pupil-identified',
    confidence: 0.9,
    spans,
    ...(attachment === undefined ? {} : { attachment }),
    reason: { id: 'insult', params: { cue: 'Kim' }, raised: [], lowered: [] },
    facts: {},
    waysOut: [],
    level: 'stop',
    clauses: [{ id: clause?.id ?? '', reference: clause?.reference ?? '', force: 'must-not' }],
  };
}

function report(...findings: Finding[]): Report {
  return { id: null, policy: 'x', strictness: 'standard', findings, unchecked: [] };
}

const nobody = async () => false;
const text = 'Kim Jaden';

test('clauses come with their summary, the school’s own values filled in', async () => {
  const shown = await showReport(report(finding([{ start: 0, end: 3 }])), pack, {}, text, nobody);
  const [first] = shown.findings[0]?.clauses ?? [];
  expect(first?.reference).toBe(clause.reference);
  expect(first?.summary).toBeTruthy();
  expect(first?.summary).not.toMatch(/[{}]/);
  expect(shown.policy).toEqual({ id: pack.id, shortTitle: pack.shortTitle });
});

test('confidence and facts stay in the background', async () => {
  const shown = await showReport(report(finding([{ start: 0, end: 3 }])), pack, {}, text, nobody);
  expect(shown.findings[0]).not.toHaveProperty('confidence');
  expect(shown.findings[0]).not.toHaveProperty('facts');
});

test('words that were allowed go, place by place; what has no words stays', async () => {
  const first = { start: 0, end: 3 };
  const second = { start: 4, end: 9 };
  const isAllowed = async (_: unknown, words: string) => words === 'Kim';
  const all = report(finding([first, second]), finding([first]), finding([], 0));
  const shown = await showReport(all, pack, {}, text, isAllowed);
  expect(shown.findings.map((f) => f.spans)).toEqual([[second], []]);
  expect(shown.findings[0]?.reason.params.cue).toBe('Jaden');
  expect(shown.findings[1]?.attachment).toBe(0);
});

test('with no policy there are findings and no clauses', async () => {
  const shown = await showReport(report(finding([{ start: 0, end: 3 }])), null, {}, text, nobody);
  expect(shown.policy).toBeNull();
  expect(shown.findings[0]?.clauses).toEqual([]);
});
