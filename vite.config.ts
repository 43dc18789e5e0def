/** Builds the extension: `vite build` for Chrome and Edge, `vite build --mode firefox` for Firefox. */
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const contentScripts = manifest.content_scripts.flatMap((script) => script.js);
  return {
    publicDir: 'assets',
    plugins: [
      crx({
        manifest: { ...manifest, version } as never,
        browser,
        // Chunks of a content script would be readable by every page.
        contentScripts: { standaloneFiles: contentScripts },
      }),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      // Its polyfill is the only `fetch` in a plain build.
      modulePreload: { polyfill: false },
    },
  };
});
