/** Checks the word lists: form, duplicates, a source on top. `npx tsx scripts/check-words.ts` */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Listed {
  tag: string;
  entries: readonly string[];
}

/** Problems of one word list's file, each naming the entry. */
export async function problemsOf(file: string): Promise<string[]> {
  const source = readFileSync(file, 'utf8');
  const problems: string[] = [];
  if (!/Source: /.test(source)) problems.push('names no source');
  const module = (await import(file)) as Record<string, unknown>;
  const lists = Object.values(module).filter(
    (value): value is Listed => typeof value === 'object' && value !== null && 'tag' in value,
  );
  for (const list of lists) {
    if (list.tag !== basename(file, '.ts')) problems.push(`its tag is ${list.tag}`);
    const seen = new Set<string>();
    for (const entry of list.entries) {
      if (entry !== entry.toLowerCase()) problems.push(`"${entry}" has capitals`);
      if (entry.split(/\s+/).length > 7) problems.push(`"${entry}" is longer than seven words`);
      if (/[.!?;]$|[’‘]/.test(entry)) problems.push(`"${entry}" has odd punctuation`);
      if (seen.has(entry)) problems.push(`"${entry}" stands twice`);
      seen.add(entry);
    }
  }
  return problems;
}

/** Every word list file. */
export function wordFiles(): string[] {
  const folder = new URL('../src/words/', import.meta.url).pathname;
  return readdirSync(folder).map((name) => folder + name);
}

if (process.argv[1]?.endsWith('check-words.ts')) {
  for (const file of wordFiles()) {
    if (file.endsWith('/word-list.ts')) continue;
    for (const problem of await problemsOf(file)) console.log(`${basename(file)}: ${problem}`);
  }
}
