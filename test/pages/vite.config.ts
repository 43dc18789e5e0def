/** Bundles the test pages into dist-test; nothing of it is shipped. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: folder,
  publicDir: false,
  // Draft.js reads it.
  define: { global: 'globalThis' },
  // The server replaces it in every answer.
  html: { cspNonce: 'PAGE_NONCE' },
  build: {
    outDir: '../../dist-test',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => folder + file),
    },
  },
});
