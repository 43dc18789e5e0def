/**
 * Builds the extension into dist: `vite build` for Chrome and Edge, `--mode firefox` for Firefox,
 * `--mode demo-chrome` and `--mode demo-firefox` for the demo page, whose host no other build knows.
 */
import { rmSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };
import { demoHost } from './scripts/demo-host.ts';

/** The files for administrators stand among the assets, but are not part of the extension. */
function withoutAdminFiles(outDir: string): Plugin {
  return {
    name: 'chalkline:without-admin-files',
    closeBundle: () => rmSync(`${outDir}/admin`, { recursive: true, force: true }),
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode.endsWith('firefox') ? 'firefox' : 'chrome';
  const outDir = `dist/${mode === 'production' ? 'chrome' : mode}`;
  const demo = mode.startsWith('demo-') ? [`http://${demoHost}/*`] : [];
  const contentScripts = manifest.content_scripts.map((script) => ({
    ...script,
    matches: [...script.matches, ...demo],
  }));
  return {
    publicDir: 'assets',
    plugins: [
      crx({
        manifest: { ...manifest, content_scripts: contentScripts, version } as never,
        browser,
        // Chunks of a content script would be readable by every page.
        contentScripts: { standaloneFiles: contentScripts.flatMap((script) => script.js) },
      }),
      withoutAdminFiles(outDir),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Its polyfill is the only `fetch` in a plain build.
      modulePreload: { polyfill: false },
    },
  };
});
