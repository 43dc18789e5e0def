/**
 * Builds the extension into dist: `vite build` for Chrome and Edge, `--mode firefox` for Firefox,
 * `--mode demo-chrome` and `--mode demo-firefox` for the demo page, whose host no other build knows.
 */
import { rmSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { demoHost } from './scripts/demo-host.ts';

/** The files for administrators stand among the assets, but are not part of the extension. */
function withoutAdminFiles(): Plugin {
  let outDir = '';
  return {
    name: 'chalkline:without-admin-files',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    closeBundle: () => rmSync(`${outDir}/admin`, { recursive: true, force: true }),
  };
}

export default defineConfig(({ mode }) => {
  const browser = mode.endsWith('firefox') ? 'firefox' : 'chrome';
  const demo = mode.startsWith('demo-') ? [`http://${demoHost}/*`] : [];
  const contentScripts = manifest.content_scripts.map((script) => ({
    ...script,
    matches: [...script.matches, ...demo],
  }));
  return {
    publicDir: 'assets',
    plugins: [
      crx({
        manifest: {
          ...manifest,
          content_scripts: contentScripts,
          version: project.version,
        } as never,
        browser,
        // Chunks of a content script would be readable by every page.
        contentScripts: { standaloneFiles: contentScripts.flatMap((script) => script.js) },
      }),
      withoutAdminFiles(),
    ],
    build: {
      outDir: `dist/${mode === 'production' ? 'chrome' : mode}`,
      emptyOutDir: true,
      target: 'es2022',
      // The analyzer is one chunk, loaded once for all tabs.
      chunkSizeWarningLimit: 2000,
      // Its polyfill is the only `fetch` in a plain build.
      modulePreload: { polyfill: false },
    },
  };
});
