/** The demo page: each sentence that it offers does what the page says of it, in each of its editors. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoDrafts, demoPolicy } from '../../scripts/demo-drafts.ts';
import { demoHost } from '../../scripts/demo-host.ts';
import { buildAnew } from '../built/files.ts';
import { type Harness, startHarness, typeLikeAPerson } from './harness.ts';
import { panelSnapshot, waitForPanel } from './panel.ts';

const scratch = mkdtempSync(join(tmpdir(), 'chalkline-demo-'));
const address = `http://${demoHost}/demo.html`;
const editors = {
  textarea: 'textarea',
  lexical: '[data-lexical-editor="true"]',
  draft: '[data-testid="demo-draft"]',
};

let harness: Harness;
beforeAll(async () => {
  buildAnew('demo-chrome', scratch);
  harness = await startHarness({ extension: scratch });
});
afterAll(async () => {
  await harness?.stop();
  rmSync(scratch, { recursive: true });
});

async function write(editor: string, text: string) {
  const page = await harness.open(address);
  await page.click(editor);
  await typeLikeAPerson(page, text, 10);
  return page;
}

const [warned = { text: '' }] = demoDrafts;

test.each(Object.entries(editors))(
  'in %s the first warning is one sentence away',
  async (_, editor) => {
    const page = await write(editor, warned.text);
    const shown = await waitForPanel(page, (snapshot) => snapshot !== null);
    expect(shown?.text).toMatch(/\d things? to check/);
    await page.close();
  },
);

test('with a policy chosen its clause stands beside the words', async () => {
  await harness.setSetting('policy', demoPolicy);
  const page = await write(editors.lexical, warned.text);
  await waitForPanel(page, (snapshot) => snapshot?.text.includes('Wakefield trust:') ?? false);
  await page.close();
});

test.each(demoDrafts.map(({ text, why, raises }) => [text, why, raises] as const))(
  '%s (%s)',
  async (text, _, raises) => {
    const page = await write(editors.textarea, text);
    if (raises) await waitForPanel(page, (snapshot) => snapshot !== null);
    else {
      await new Promise((done) => setTimeout(done, 2000));
      expect(await panelSnapshot(page)).toBeNull();
    }
    await page.close();
  },
);
