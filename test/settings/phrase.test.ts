/** Allowed words: what is shown of them, and when two are the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedHint, normalisePhrase } from '../../src/settings/phrase.ts';

test.each([
  ['Kayden in my Year 4', 'K•••• in my Year •'],
  ['kayden', 'k••••'],
  ['Mr O’Brien-Smith', "Mr •'B••••-S••••"],
  ['07700 900123', '• •'],
  ['A child', 'A c••••'],
])('%s is shown as %s', (words, hint) => {
  expect(maskedHint(words)).toBe(hint);
});

test('a hint never holds a word that could be a name, and stays short', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z][b-z]{3,8}x$/)), (names) => {
      const hint = maskedHint(names.join(' '));
      expect([...hint].length).toBeLessThanOrEqual(60);
      for (const name of names) expect(hint).not.toContain(name);
    }),
  );
});

test('case, spaces and quotation marks make no other phrase', () => {
  expect(normalisePhrase(' Kayden’s  MUM ')).toBe(normalisePhrase("kayden's mum"));
  expect(normalisePhrase('Kayden')).not.toBe(normalisePhrase('Jayden'));
});
