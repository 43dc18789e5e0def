/** The managed schema: as the catalog gives it, and as Chromium takes it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { managedSchemaFile } from '../../scripts/managed-schema.ts';
import { catalog, settingKeys } from '../../src/settings/catalog.ts';
import type { ManagedSchema } from '../../src/settings/kinds.ts';

test('the committed schema is the one that the catalog gives', () => {
  const committed = readFileSync(
    new URL('../../assets/managed-schema.json', import.meta.url),
    'utf8',
  );
  expect(committed, 'run: npm run schema').toBe(managedSchemaFile());
});

test('it has every setting that a school may set, and no other', () => {
  const { properties }: ManagedSchema = JSON.parse(managedSchemaFile());
  expect(Object.keys(properties ?? {})).toEqual(settingKeys.filter((key) => catalog[key].managed));
});

/** What Chromium refuses to load, or drops in silence. */
function faultsOf(node: ManagedSchema, place: string): string[] {
  const known = ['type', 'title', 'description', 'items', 'properties'];
  const faults = Object.keys(node)
    .filter((key) => !known.includes(key))
    .map((key) => `${place}: ${key}`);
  if (!['string', 'boolean', 'array', 'object'].includes(node.type)) faults.push(`${place}: type`);
  if (node.type === 'array' && !node.items) faults.push(`${place}: array without items`);
  if (node.items) faults.push(...faultsOf(node.items, `${place}[]`));
  for (const [key, part] of Object.entries(node.properties ?? {}))
    faults.push(...faultsOf(part, `${place}.${key}`));
  return faults;
}

test('it keeps to what Chromium reads', () => {
  expect(faultsOf(JSON.parse(managedSchemaFile()), 'schema')).toEqual([]);
});

test('every setting has a title and a description', () => {
  const { properties = {} }: ManagedSchema = JSON.parse(managedSchemaFile());
  for (const [key, part] of Object.entries(properties)) {
    expect(part.title, key).toBeTruthy();
    expect(part.description, key).toBeTruthy();
  }
});
