/** The table of clauses in the docs is the one that the packs make. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clauseTable } from '../../scripts/clause-table.ts';

test('docs/clauses.md says what the packs say; `npm run clauses` writes it', () => {
  const written = readFileSync(new URL('../../docs/clauses.md', import.meta.url), 'utf8');
  expect(written).toBe(clauseTable());
});
