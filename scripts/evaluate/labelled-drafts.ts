/** Reads labelled drafts: JSON lines from files and folders. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, School } from '../../src/draft.ts';
import { readDraft } from '../../src/read-draft.ts';

export interface LabelledDraft {
  draft: Draft;
  expect: string[];
  allow: string[];
  /** For an expected concern the words that carry it. */
  spans: Record<string, string[]>;
  /** The file it stands in. */
  writer: string;
}

const corpus = new URL('../../test/corpus/', import.meta.url).pathname;
export const openDrafts = `${corpus}open`;
export const closedDrafts = `${corpus}closed`;

/** The writer's school where a draft names none. */
export const defaultSchool = JSON.parse(
  readFileSync(`${corpus}default-school.json`, 'utf8'),
) as School;

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
    .filter((file) => file.endsWith('.jsonl'));
}

/** Every labelled draft of a file or folder; throws with file and line where one is broken. */
export function readLabelledDrafts(path: string): LabelledDraft[] {
  return filesUnder(path).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.trim() ? [readLine(file, line, at + 1)] : [])),
  );
}

function readLine(file: string, line: string, number: number): LabelledDraft {
  const value = JSON.parse(line) as Partial<LabelledDraft> & { school?: School };
  const read = readDraft({ ...value, school: value.school ?? defaultSchool });
  if ('error' in read) throw new Error(`${file}: line ${number}: ${read.error}`);
  const { expect = [], allow = [], spans = {} } = value;
  return { draft: read.draft, expect, allow, spans, writer: file };
}
