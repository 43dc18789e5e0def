/** The messages that are put together from ids, and the form and tone of all. */
import { expect, test } from 'vitest';
import locale from '../assets/_locales/en/messages.json' with { type: 'json' };
import { concernIds } from '../src/concerns/ids.ts';
import { roles } from '../src/draft.ts';
import { levels, strictnesses } from '../src/report.ts';
import { catalog, sections } from '../src/settings/catalog.ts';
import { faultIds } from '../src/settings/kinds.ts';
import { siteIds } from '../src/sites.ts';

const messages: Record<string, { message: string }> = locale;

const underscored = (ids: readonly string[]) => ids.map((id) => id.replaceAll('-', '_'));
const prefixed = (prefix: string, ids: readonly string[]) =>
  underscored(ids).map((id) => `${prefix}_${id}`);

/** Keys that are put together from ids. */
const byId = [
  ...prefixed('concern', concernIds),
  ...prefixed('level', [...levels, 'none']),
  ...prefixed('role', roles),
  ...prefixed('site', siteIds),
  ...prefixed('section', sections),
  ...prefixed('problem', faultIds),
  ...prefixed('strictness', strictnesses),
  ...prefixed('strictness', strictnesses).map((key) => `${key}_help`),
  ...prefixed('profile_disclaimer', catalog.profileDisclaimer.kind.values ?? []),
  ...Object.values(catalog).flatMap(({ label }) => [label, `${label}_help`]),
];

test('every key that is put together from an id has its message', () => {
  expect(byId.filter((key) => !messages[key])).toEqual([]);
});

test('messages are in order and in the form that the code reads', () => {
  expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message, key).toMatch(/\S/);
    expect(message, key).toBe(message.trim());
    // Chromium reads "$" as its own placeholder.
    expect(message, key).not.toContain('$');
  }
});

test('what a card says is one short, calm sentence', () => {
  for (const key of prefixed('concern', concernIds)) {
    const { message = '' } = messages[key] ?? {};
    expect(message, key).toMatch(/^[A-Z].*\.$/);
    expect(message.slice(0, -1), key).not.toMatch(/[.!?]/);
    expect(message.length, key).toBeLessThanOrEqual(80);
    expect(message, key).not.toMatch(/violat|detect|inappropriate|illegal|must|never/i);
  }
});
