/** The repository's own source files, read and parsed, for tests of the house rules. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Paths of all files that are or may be committed, from the repository's root. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: repository, encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(repository, path)));

/** Those below a folder with an ending. */
export function filesIn(folder: string, ...endings: string[]): string[] {
  return files.filter(
    (path) => path.startsWith(`${folder}/`) && endings.some((ending) => path.endsWith(ending)),
  );
}

/** The text of a file. */
export function textOf(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

/** The file loaded as a module. */
export function load(path: string): Promise<Record<string, unknown>> {
  return import(join(repository, path));
}

function parse(path: string): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind);
}

/** Every node of a file that fits, in order. */
export function nodesOf<T extends ts.Node>(path: string, fits: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node) => {
    if (fits(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
}

/** What a file imports from this repository, as paths from its root. */
export function importsOf(path: string): string[] {
  const specifiers = ts.preProcessFile(textOf(path), true, true).importedFiles;
  return specifiers
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(path, '..', name.replace(/\?\w+$/, '')));
}
