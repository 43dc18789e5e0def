/** The background from the outside: the button in the toolbar, the state of a tab, sleep. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TabState } from '../../extension/messages.ts';
import { boxes, type ComposeBox } from './boxes.ts';
import { focusBox, type Harness, startHarness, typeLikeAPerson } from './harness.ts';
import { clickInPanel, marks, panelSnapshot, waitForPanel } from './panel.ts';

interface Api {
  tabs: {
    query(filter: { active?: boolean; currentWindow?: boolean }): Promise<{ id: number }[]>;
  };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

let harness: Harness;
/** A page of the extension, from which the tabs are looked at. */
let own: Page;
beforeAll(async () => {
  harness = await startHarness();
  own = await harness.openOwn('extension/popup/popup.html');
});
beforeEach(() => harness.setSetting('policy', 'wakefield-trust'));
afterAll(() => harness?.stop());

/** What the browser and the popup would show of the tab in front. */
async function tabInFront(page: Page): Promise<{ badge: string; title: string; state: TabState }> {
  await page.bringToFront();
  return own.evaluate(async () => {
    const api = chrome as never as Api;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id ?? 0;
    return {
      badge: await api.action.getBadgeText({ tabId }),
      title: await api.action.getTitle({ tabId }),
      state: (await api.runtime.sendMessage({ name: 'tab-state', request: { tabId } })) as TabState,
    };
  });
}

async function write(box: ComposeBox, text: string): Promise<Page> {
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, text, 8);
  return page;
}

test('nothing of ours is in a page before a box is used', async () => {
  const page = await harness.open(boxes.facebookPost.url);
  await page.click('body');
  expect(await page.$$eval('html > *', (all) => all.map((e) => e.localName))).toEqual([
    'head',
    'body',
  ]);
  expect((await tabInFront(page)).state).toMatchObject({ health: 'asleep', site: 'facebook' });
  await page.close();
});

test('the button shows the number and says how serious, until the box is left', async () => {
  const page = await write(boxes.xPost, 'What a shit day');
  await waitForPanel(page, (s) => s !== null);
  const { badge, title, state } = await tabInFront(page);
  expect(badge).toBe('1');
  expect(title).toBe('Chalkline: 1 thing to check. This may go against your policy');
  expect(state).toMatchObject({
    health: 'checking',
    site: 'x',
    found: [{ concern: 'offensive-language', level: 'warn' }],
  });
  expect(JSON.stringify(state)).not.toContain('shit');
  await page.focus('[data-testid="SearchBox_Search_Input"]');
  await expect.poll(async () => (await tabInFront(page)).badge).toBe('');
  expect((await tabInFront(page)).state.health).toBe('no-box');
  expect(await marks(page)).toEqual({});
  await page.close();
});

test('the popup’s button leads to the panel', async () => {
  const page = await write(boxes.facebookPost, 'What a shit day');
  await waitForPanel(page, (s) => s !== null);
  await clickInPanel(page, 'Make it small');
  await waitForPanel(page, (s) => s?.buttons.length === 1);
  await own.evaluate(async () => {
    const api = chrome as never as Api;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    await api.runtime.sendMessage({ name: 'show-panel', request: { tabId: tab?.id } });
  });
  await waitForPanel(page, (s) => s?.text.includes('Wakefield trust:') ?? false);
  await page.close();
});

test('tells what it leaves alone, and why', async () => {
  const page = await write(boxes.facebookMessage, 'What a shit day');
  await waitForPanel(page, (s) => s !== null);
  await harness.setSetting('checkDirectMessages', false);
  await waitForPanel(page, (s) => s === null);
  await expect.poll(async () => (await tabInFront(page)).state.health).toBe('messages-off');
  await harness.setSetting('sitesOff', ['facebook']);
  await expect.poll(async () => (await tabInFront(page)).state.health).toBe('off');
  await harness.clearSettings();
  await page.close();
});

test('a worker that was put to sleep wakes up for the next words', async () => {
  const page = await write(boxes.facebookPost, 'What a day');
  const target = await harness.browser.waitForTarget((t) => t.type() === 'service_worker');
  await (await target.worker())?.close();
  await typeLikeAPerson(page, ' of shit', 8);
  await waitForPanel(page, (s) => s !== null);
  await page.close();
});

test('settings that change while the worker sleeps are felt in the page', async () => {
  const page = await write(boxes.facebookPost, 'What a shit day');
  await waitForPanel(page, (s) => s !== null);
  const target = await harness.browser.waitForTarget((t) => t.type() === 'service_worker');
  await (await target.worker())?.close();
  await harness.setSetting('policy', 'learn-to-live');
  await waitForPanel(page, (s) => s?.text.includes('Learn to Live:') ?? false);
  await page.close();
});

test('a thread is one draft, marked in all its posts', async () => {
  const box = boxes.xDialog;
  const page = await write(box, 'What a shit day');
  await page.click('[data-testid="addButton"]');
  await page.click('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await typeLikeAPerson(page, 'And shitty weather', 8);
  await waitForPanel(page, (s) => s?.text.includes('“shitty”') ?? false);
  expect(Object.values(await marks(page)).flat()).toEqual(['shit', 'shitty']);
  expect((await panelSnapshot(page))?.text).toContain('“shit”');
  await page.close();
});
