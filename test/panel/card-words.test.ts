/** What a card says, from message ids to words. */
import { expect, test, vi } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string) =>
        (messages as Record<string, { message: string }>)[key]?.message ?? '',
    },
  },
}));

import type { PlacedFinding } from '../../extension/content/placed-finding.ts';
import type { ShownClause } from '../../extension/messages.ts';
import {
  conditionOf,
  levelWords,
  quoteOf,
  reasonOf,
  shortened,
  titleOf,
  waysOutOf,
} from '../../extension/panel/card-words.ts';

const clause: ShownClause = {
  id: 'w-1',
  reference: '1',
  force: 'must-not',
  summary: 'Do not.',
  section: 'One',
  exceptions: [],
  ask: [],
};

function finding(more: Partial<PlacedFinding> = {}): PlacedFinding {
  return {
    concern: 'pupil-identified',
    level: 'stop',
    spans: [{ start: 0, end: 6 }],
    words: ['Kayden'],
    ranges: [],
    key: 'k',
    reason: { id: 'insult', params: { cue: 'thick' }, raised: [], lowered: [] },
    waysOut: [],
    clauses: [],
    ...more,
  };
}

test('the words in question stand in quotation marks, three of them at most', () => {
  expect(quoteOf(finding())).toBe('“Kayden”');
  expect(quoteOf(finding({ words: ['a', 'b', 'c', 'd'] }))).toBe('“a”, “b”, “c” …');
  expect(quoteOf(finding({ words: [], attachment: 0 }))).toBe('What you attached');
  expect(quoteOf(finding({ words: [] }))).toBe('The whole draft');
});

test('long words lose their middle, and never half a character', () => {
  const long = `${'😀'.repeat(40)} and ${'🏫'.repeat(40)}`;
  const short = shortened(long);
  expect(short.length).toBeLessThanOrEqual(75);
  expect(short).toContain(' … ');
  expect(short).not.toMatch(/\p{Surrogate}/u);
  expect(shortened('a\n\n b')).toBe('a b');
});

test('levels in words; a clause that advises advises', () => {
  expect(levelWords(finding())).toBe('Your policy says not to');
  expect(levelWords(finding({ level: 'warn' }))).toBe('This may go against your policy');
  const advised = { ...clause, force: 'advised' as const };
  expect(levelWords(finding({ level: 'warn', clauses: [advised] }))).toBe(
    'Your policy advises against this',
  );
  expect(levelWords(finding({ level: null }))).toBe('');
});

test('a condition begins the sentence', () => {
  expect(conditionOf({ ...clause, condition: 'if you are on school equipment' })).toBe(
    'If you are on school equipment:',
  );
  expect(conditionOf(clause)).toBe('');
});

test('the reason comes with what made it more and less likely; unknown ids leave no trace', () => {
  const reason = {
    id: 'insult',
    params: {},
    raised: ['exasperation', 'not-an-id'],
    lowered: ['praise'],
  };
  expect(reasonOf(finding({ reason }))).toBe(
    'It may read as an insult. It sounds fed up. It also holds praise, which makes this less sure.',
  );
  const unknown = { id: 'not-an-id', params: {}, raised: [], lowered: [] };
  expect(reasonOf(finding({ reason: unknown }))).toBe('');
  expect(titleOf(finding({ reason: unknown }))).toBe('A pupil may be recognised.');
});

test('ways out come once each; an edit that only takes words away has nothing to copy', () => {
  const edit = (replacement: string) => ({
    kind: 'edit' as const,
    id: 'leave-it-out',
    edits: [{ start: 0, end: 6, replacement }],
  });
  const advice = { kind: 'advice' as const, id: 'leave-it-out' };
  expect(waysOutOf(finding({ waysOut: [advice, advice, edit(''), edit('a pupil')] }))).toEqual([
    { label: 'Leave it out', replacement: '' },
    { label: 'Leave it out', replacement: 'a pupil' },
  ]);
  const twice = [edit('a pupil'), edit('a pupil')].flatMap(({ edits }) => edits);
  const apart = [edit('a pupil'), edit('somebody')].flatMap(({ edits }) => edits);
  const copied = (edits: typeof twice) =>
    waysOutOf(finding({ waysOut: [{ ...edit(''), edits }] }))[0]?.replacement;
  expect(copied(twice)).toBe('a pupil');
  expect(copied(apart)).toBe('');
  expect(waysOutOf(finding({ waysOut: [{ kind: 'advice', id: 'not-an-id' }] }))).toEqual([]);
});
