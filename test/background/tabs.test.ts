/** On which addresses Chalkline runs, by the manifest's patterns. */
import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { highestLevel } from '../../extension/background/badge.ts';
import { isSupported } from '../../extension/background/tabs.ts';
import manifest from '../../manifest.json' with { type: 'json' };

const patterns = manifest.content_scripts.flatMap((script) => script.matches);

test.each([
  ['https://www.facebook.com/groups/1/', true],
  ['https://facebook.com/', true],
  ['https://x.com/home', true],
  ['https://mobile.twitter.com/', true],
  ['http://x.com/home', false],
  ['https://notfacebook.com/', false],
  ['https://facebook.com.evil.example/', false],
  ['https://example.org/https://x.com/', false],
  ['chrome://newtab/', false],
  ['about:blank', false],
  ['', false],
])('%s: %s', (url, runs) => {
  expect(isSupported(url, patterns)).toBe(runs);
});

test('the highest level counts, and no policy counts as a warning', () => {
  const found = (...levels: ('stop' | 'warn' | 'note' | null)[]) =>
    highestLevel(levels.map((level) => ({ concern: 'abuse', level })));
  expect(found('note', 'stop', 'warn')).toBe('stop');
  expect(found('note', null)).toBe('warn');
  expect(found('note')).toBe('note');
  expect(found()).toBeNull();
});
