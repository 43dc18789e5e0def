/** A page that was open while the extension was updated: it says so, and harms nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxes } from './boxes.ts';
import { editorState, focusBox, type Harness, startHarness, typeLikeAPerson } from './harness.ts';
import { contentWorld, marks, waitForPanel } from './panel.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness?.stop());

test('after an update one line asks for a reload, once a box is used', async () => {
  const box = boxes.facebookPost;
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  // The world of the old content script lives on, and can still look into its own shadow root.
  const world = await contentWorld(page);
  const root = await world.evaluateHandle(() =>
    [...document.documentElement.children]
      .map((element) => chrome.dom.openOrClosedShadowRoot(element as HTMLElement))
      .find((found) => found !== null),
  );
  const target = await harness.browser.waitForTarget((t) => t.type() === 'service_worker');
  await (await target.worker())?.evaluate(() =>
    (chrome as never as { runtime: { reload(): void } }).runtime.reload(),
  );
  await new Promise((done) => setTimeout(done, 1000));
  await page.bringToFront();
  await typeLikeAPerson(page, ' out', 4);
  await new Promise((done) => setTimeout(done, 800));
  const shown = await world.evaluate((found) => found?.textContent ?? '', root);
  expect(shown).toContain('Reload this page when you have finished writing');
  expect(await marks(page)).toEqual({});
  const close = await world.evaluate((found) => {
    const at = found?.querySelector('button')?.getBoundingClientRect();
    return at ? { x: at.x + at.width / 2, y: at.y + at.height / 2 } : { x: 0, y: 0 };
  }, root);
  await page.mouse.click(close.x, close.y);
  expect(await page.$$eval('html > div', (all) => all.length)).toBe(0);
  await typeLikeAPerson(page, ' there', 4);
  expect((await editorState(page, box)).text).toBe('What a shit day out there');
});
