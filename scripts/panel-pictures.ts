/** Draws the pictures of the panel for docs/screenshots, on the demo page: `npm run build:test`, then this. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { focusBox, startHarness, typeLikeAPerson } from '../test/browser/harness.ts';
import { waitForPanel } from '../test/browser/panel.ts';
import { buildAnew } from '../test/built/files.ts';
import { demoHost } from './demo-host.ts';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const build = mkdtempSync(join(tmpdir(), 'chalkline-pictures-'));

const box = {
  url: `http://${demoHost}/demo.html`,
  name: '',
  open: [],
  editor: '[data-lexical-editor="true"]',
  submit: '',
  site: 'other',
  surface: 'post',
} as const;

interface Picture {
  name: string;
  text: string;
  width: number;
  height: number;
  dark?: boolean;
}

const one = 'Kayden in my Year 4 class still can’t read a word, bless him.';
const several = `${one} Our head hasn’t a clue. Some of our parents can’t be arsed to read with their kids.`;

const pictures: Picture[] = [
  { name: 'panel-light', text: one, width: 1280, height: 620 },
  { name: 'panel-dark', text: several, width: 1280, height: 700, dark: true },
  { name: 'panel-narrow', text: several, width: 400, height: 800 },
];

mkdirSync(folder, { recursive: true });
buildAnew('demo-chrome', build);
try {
  for (const { name, text, width, height, dark = false } of pictures) {
    const harness = await startHarness({ extension: build, width, height, dark });
    await harness.setSetting('policy', 'together-learning');
    const page = await harness.open(box.url);
    await focusBox(page, box);
    // A little of the page stays above the box.
    await page.$eval(box.editor, (editor) => scrollBy(0, editor.getBoundingClientRect().top - 150));
    await typeLikeAPerson(page, text, 10);
    await waitForPanel(page, (shown) => shown !== null);
    // The fade, and the last check.
    await new Promise((done) => setTimeout(done, 1000));
    await page.screenshot({ path: `${join(folder, name)}.png` });
    await harness.stop();
  }
} finally {
  rmSync(build, { recursive: true });
}
