/** Writes assets/managed-schema.json from the settings catalog: `npm run schema`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { packs } from '../src/policies/packs.ts';
import { managedSchema } from '../src/settings/managed-schema.ts';

const at = (path: string) => new URL(`../${path}`, import.meta.url);

/** The schema as it stands in the file. */
export function managedSchemaFile(): string {
  const messages: Record<string, { message: string } | undefined> = JSON.parse(
    readFileSync(at('assets/_locales/en/messages.json'), 'utf8'),
  );
  const schema = managedSchema(packs, (key) => messages[key]?.message ?? '');
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('managed-schema.ts'))
  writeFileSync(at('assets/managed-schema.json'), managedSchemaFile());
