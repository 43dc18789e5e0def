/** The builds: the same each time, of this version, small, with no trace of demo or administrators' files. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { demoHost } from '../../scripts/demo-host.ts';
import { buildAnew, built, filesOf } from './files.ts';
import { manifestOf } from './ways-out.ts';

const scratch = mkdtempSync(join(tmpdir(), 'chalkline-builds-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const contentLimit = 45_000;

describe.each([
  ['chrome', 'production'],
  ['firefox', 'firefox'],
])('the build for %s', (browser, mode) => {
  const folder = built(browser);

  test('comes out the same byte by byte when it is made again', () => {
    const again = join(scratch, browser);
    buildAnew(mode, again);
    expect(filesOf(again)).toEqual(filesOf(folder));
    for (const file of filesOf(folder))
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file))), file).toBe(
        true,
      );
  });

  test('has the version of the package and every file that its manifest names', () => {
    const manifest = manifestOf(folder);
    expect(manifest.version).toBe(project.version);
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:js|css|html|png|json)"/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    const files = filesOf(folder);
    for (const name of named) expect(files).toContain(name.slice(1, -1));
  });

  test('knows nothing of the demo page, and holds no files for administrators', () => {
    for (const file of filesOf(folder)) {
      expect(file).not.toMatch(/^admin\//);
      expect(readFileSync(join(folder, file), 'latin1'), file).not.toMatch(
        /localhost|127\.0\.0\.1/,
      );
      expect(readFileSync(join(folder, file), 'latin1'), file).not.toContain(demoHost);
    }
  });

  test(`keeps the content script under ${contentLimit / 1000} kB gzipped`, () => {
    const scripts = manifestOf(folder).content_scripts?.flatMap((script) => script.js) ?? [];
    const sizes = scripts.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    console.log(`content script for ${browser}: ${(size / 1000).toFixed(1)} kB gzipped`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(contentLimit);
  });
});
