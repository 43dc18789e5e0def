/** The popup over real tabs: what was found, pause and resume, the way to the settings, reloads. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { boxes } from './boxes.ts';
import { faultsOf } from './dress.ts';
import { focusBox, type Harness, startHarness, typeLikeAPerson } from './harness.ts';
import { waitForPanel } from './panel.ts';

const options = 'extension/options/options.html';
const popup = 'extension/popup/popup.html';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness?.stop());
beforeEach(() => harness.clearSettings());

/** The popup over a tab, as the toolbar opens it. */
async function openPopupOver(page: Page): Promise<Page> {
  const { extension, browser } = harness;
  if (!extension) throw new Error('no extension');
  await page.bringToFront();
  const before = new Set(browser.targets());
  const target = browser.waitForTarget((t) => !before.has(t) && t.url().endsWith(popup));
  await page.triggerExtensionAction(extension);
  const opened = await (await target).asPage();
  await opened.waitForSelector('main > *');
  return opened;
}

const textOf = (page: Page) => page.$eval('body', (body) => body.textContent);

test('the popup tells what was found here, and pauses and resumes the site', async () => {
  await harness.setSetting('policy', 'wakefield-trust');
  const page = await harness.open(boxes.xPost.url);
  await focusBox(page, boxes.xPost);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (panel) => panel?.text.includes('1 thing to check') ?? false);

  const opened = await openPopupOver(page);
  const found = await textOf(opened);
  expect(found).toContain('Checking this box');
  expect(found).toContain('1 thing to check');
  expect(found).toContain('Some readers may find these words offensive.');
  expect(found).toContain('Wakefield trust · Standard');
  expect(found).not.toContain('shit');
  expect(await faultsOf(opened)).toEqual([]);

  await (await opened.waitForSelector('.actions button'))?.click();
  await opened.waitForSelector('.health.paused');
  expect(await textOf(opened)).toMatch(/Paused here until \d\d:\d\d/);
  await (await opened.waitForSelector('.actions button'))?.click();
  await opened.waitForSelector('.health:not(.paused)');
  await opened.close();
  await page.close();
});

test('with no policy chosen, the popup asks to choose and opens the settings there', async () => {
  const page = await harness.open(boxes.xPost.url);
  const opened = await openPopupOver(page);
  expect(await textOf(opened)).toContain("Choose your school's policy");
  const target = harness.browser.waitForTarget((t) => t.url().endsWith(`${options}#policy`));
  await opened.click('.notice .button');
  await (await target).page().then((p) => p?.close());
  await page.close();
});

test('after installation, the settings open and the popup has a tab reloaded that was there before', async () => {
  const { browser, extension } = harness;
  if (!extension) throw new Error('no extension');
  await browser.uninstallExtension(extension.id);
  const page = await harness.open(boxes.xPost.url);
  const title = await page.title();
  const welcome = browser.waitForTarget((t) => t.url().endsWith(`${options}#policy`));
  await browser.installExtension(extension.path);
  await (await (await welcome).page())?.close();

  const opened = await openPopupOver(page);
  await opened.waitForSelector('.reloads');
  expect(await textOf(opened)).toContain('This tab needs a reload');
  expect(await opened.$eval('.reloads .row', (row) => row.textContent)).toContain(title);
  const reloaded = page.waitForNavigation();
  await opened.click('.reloads button');
  await reloaded;
  await page.close();
});
