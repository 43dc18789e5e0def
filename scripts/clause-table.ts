/** Writes docs/clauses.md: which clause of which policy each concern touches. `npm run clauses` */
import { writeFileSync } from 'node:fs';
import messages from '../assets/_locales/en/messages.json' with { type: 'json' };
import { concernIds } from '../src/concerns/ids.ts';
import type { PolicyPack } from '../src/policies/pack.ts';
import { packs } from '../src/policies/packs.ts';

const said: Record<string, { message: string } | undefined> = messages;

/** The clauses of one cell, the most exact first, or why there is none. */
function cell(pack: PolicyPack, concern: (typeof concernIds)[number]): string {
  const answers = pack.answers[concern];
  if (!Array.isArray(answers)) return `none: ${answers?.none ?? 'not answered'}`;
  const ids = [...new Set(answers.map((answer) => answer.clause))];
  return ids
    .map((id) => {
      const conditional = answers.filter((a) => a.clause === id).every((a) => a.when);
      const reference = pack.clauses.find((c) => c.id === id)?.reference ?? id;
      return conditional ? `${reference} *` : reference;
    })
    .join('; ');
}

/** The table as Markdown. */
export function clauseTable(): string {
  const head = ['Concern', ...packs.map((pack) => pack.shortTitle)];
  const rows = concernIds.map((concern) => {
    const title = said[`concern_${concern.replaceAll('-', '_')}`]?.message ?? concern;
    return [`\`${concern}\`: ${title}`, ...packs.map((pack) => cell(pack, concern))];
  });
  const line = (cells: string[]) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    '# Which clause a concern touches',
    '',
    'Made by `npm run clauses` from the packs; a test keeps it true. The clause that is cited first stands first.',
    'A star marks a clause that is cited only under a condition. "none" gives the reason.',
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('clause-table.ts'))
  writeFileSync(new URL('../docs/clauses.md', import.meta.url), clauseTable());
