/** The files of a build, and copies of it with one thing changed. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the builds are: `dist/chrome`, `dist/firefox`. */
export function built(browser: string): string {
  return fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
}

/** Every file of a folder by its path in it, with `/`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Builds for a mode of vite.config.ts, in a process of its own: vitest's environment makes a development build. */
export function buildAnew(mode: string, outDir: string): void {
  const repository = fileURLToPath(new URL('../..', import.meta.url));
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(repository, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--mode', mode, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, [vite, ...args], { cwd: repository, env });
  if (status !== 0) throw new Error(stderr.toString());
}

/** Copies a build and changes one of its files, so that a test can show that the change is caught. */
export function variant(
  from: string,
  to: string,
  file: string,
  change: (text: string) => string,
): string {
  cpSync(from, to, { recursive: true });
  const path = join(to, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: the change changed nothing`);
  writeFileSync(path, after);
  return to;
}
