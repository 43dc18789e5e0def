/** The managed schema that Chromium reads: loose on purpose, since Chromium drops in silence what breaks it. */
import type { PolicyPack } from '../policies/pack.ts';
import { catalog, type SettingKey, settingKeys } from './catalog.ts';
import type { ManagedSchema } from './kinds.ts';

/** Looks up the words of a message key. */
type Words = (key: string) => string;

/** What may be given, where that is a closed list; the schema itself must not say so. */
function allowed(key: SettingKey, packs: readonly PolicyPack[]): string {
  const values = key === 'policy' ? packs.map((pack) => pack.id) : catalog[key].kind.values;
  return values?.length ? ` One of: ${values.join(', ')}.` : '';
}

/** The schema of every setting that a school may set. */
export function managedSchema(packs: readonly PolicyPack[], words: Words): ManagedSchema {
  const properties: Record<string, ManagedSchema> = {};
  for (const key of settingKeys) {
    const { kind, label, managed } = catalog[key];
    if (!managed) continue;
    const { type, items, properties: parts } = kind.schema(packs);
    properties[key] = {
      title: words(`${label}_title`) || words(label),
      description: words(`${label}_help`) + allowed(key, packs),
      type,
      ...(items && { items }),
      ...(parts && { properties: parts }),
    };
  }
  return { type: 'object', properties };
}
