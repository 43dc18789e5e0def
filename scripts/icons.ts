/** Draws the PNG icons from their SVG sources: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const folder = new URL('../assets/icons/', import.meta.url);
const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** Small sizes have a drawing of their own: fewer, bolder strokes. */
const drawings: Record<string, number[]> = { 'icon-small.svg': [16, 32], 'icon.svg': [48, 128] };

await initWasm(readFileSync(wasm));
for (const [file, sizes] of Object.entries(drawings)) {
  const svg = readFileSync(new URL(file, folder), 'utf8');
  for (const size of sizes) {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(new URL(`${size}.png`, folder), image.asPng());
  }
}
