/** Every word that people can be shown stands in the locales. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import messages from '../assets/_locales/en/messages.json' with { type: 'json' };
import manifest from '../manifest.json' with { type: 'json' };
import type { Example } from '../src/concerns/concern.ts';
import { concernIds } from '../src/concerns/ids.ts';
import { concerns } from '../src/concerns/list.ts';
import { observe } from '../src/concerns/observe.ts';
import type { Draft } from '../src/draft.ts';
import { catalog } from '../src/settings/catalog.ts';
import { filesIn, nodesOf } from './repository-tree.ts';

const known = new Map<string, { message: string }>(Object.entries(messages));
const key = (group: string, id: string) => `${group}_${id.replaceAll('-', '_')}`;
const missing = (keys: Iterable<string>) => [...new Set(keys)].filter((one) => !known.has(one));

const situation: Omit<Draft, 'text'> = {
  id: null,
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  attachments: [],
};

function observed(example: Example) {
  const given = typeof example === 'string' ? { text: example } : example;
  return observe({ ...situation, ...given }).observations;
}

test('every concern has its sentence', () => {
  expect(missing(concernIds.map((id) => key('concern', id)))).toEqual([]);
});

const examples = concerns.flatMap((concern) => [...concern.raises, ...concern.passes]);
const observations = examples.flatMap(observed);

test('every reason has its words, and no parameter that nothing fills', () => {
  expect(observations.length).toBeGreaterThan(0);
  const reasons = observations.map(({ reason }) => reason);
  const ids = reasons.flatMap(({ id, raised, lowered }) => [id, ...raised, ...lowered]);
  expect(missing(ids.map((id) => key('reason', id)))).toEqual([]);
  const unfilled = reasons.flatMap(({ id, params }) =>
    [...(known.get(key('reason', id))?.message.matchAll(/\{(\w+)\}/g) ?? [])]
      .filter(([, name = '']) => !(name in params))
      .map(([place]) => `${id}: ${place}`),
  );
  expect([...new Set(unfilled)]).toEqual([]);
});

test('every way out has its words', () => {
  const ids = observations.flatMap(({ waysOut }) => waysOut.map((way) => way.id));
  expect(missing(ids.map((id) => key('way', id)))).toEqual([]);
});

test('every setting has its label', () => {
  expect(missing(Object.values(catalog).map((setting) => setting.label))).toEqual([]);
});

test('every message that the extension asks for by name is there', () => {
  const asked = filesIn('extension', '.ts', '.tsx').flatMap((path) =>
    nodesOf(path, ts.isCallExpression).flatMap((call) => {
      const [first] = call.arguments;
      if (!first || !ts.isStringLiteral(first) || !ts.isIdentifier(call.expression)) return [];
      // The browser's own.
      if (first.text.startsWith('@@')) return [];
      if (call.expression.text === 't') return [first.text];
      if (call.expression.text === 'plural') return [`${first.text}_one`, `${first.text}_other`];
      return [];
    }),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(missing(asked)).toEqual([]);
});

test('every message that the manifest names is there', () => {
  const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(missing(named)).toEqual([]);
});

test('messages are words, without the browser’s own placeholders', () => {
  const odd = [...known].filter(
    ([name, { message }]) =>
      !/^[a-z][a-zA-Z0-9_]*$/.test(name) || !message.trim() || /\$/.test(message),
  );
  expect(odd).toEqual([]);
});
