/** The messages that people see: all there, none left over, in the house's form. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { concernIds } from '../src/concerns/ids.ts';
import { roles } from '../src/draft.ts';
import { levels, strictnesses } from '../src/report.ts';
import { catalog, sections } from '../src/settings/catalog.ts';
import { faultIds } from '../src/settings/kinds.ts';
import { siteIds } from '../src/sites.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const messages: Record<string, { message: string; description?: string }> = JSON.parse(
  readFileSync(join(repository, 'assets/_locales/en/messages.json'), 'utf8'),
);
const sources = readdirSync(join(repository, 'extension'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(repository, 'extension', file), 'utf8'));
const manifest = readFileSync(join(repository, 'manifest.json'), 'utf8');
const code = [...sources, manifest].join('\n');

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

test('every key that the code names has its message', () => {
  const named = [...code.matchAll(/\bt\(\s*'([a-z_]+)'|__MSG_(\w+)__/g)].map((m) => m[1] ?? m[2]);
  const plurals = [...code.matchAll(/\bplural\(\s*'([a-z_]+)'/g)].flatMap((m) => [
    `${m[1]}_one`,
    `${m[1]}_other`,
  ]);
  expect([...named, ...plurals].filter((key) => !messages[key ?? ''])).toEqual([]);
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
