/** The panel from the keyboard: in, through, out to the exact caret; the page hears nothing of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BoxName, boxes } from './boxes.ts';
import { editorState, focusBox, type Harness, startHarness, typeLikeAPerson } from './harness.ts';
import { contentWorld, panelSnapshot, waitForPanel } from './panel.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
beforeEach(() => harness.setSetting('policy', 'wakefield-trust'));
afterAll(() => harness?.stop());

/** Alt+Shift+C, which no test browser gives to an extension. */
async function pressPanelKey(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyC');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** The name of what has the focus in the panel; null while the focus is in the page. */
async function focused(page: Page): Promise<string | null> {
  return (await contentWorld(page)).evaluate(() => {
    const host = document.activeElement;
    const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
    const active = root?.activeElement as HTMLElement | null | undefined;
    return active ? (active.getAttribute('aria-label') ?? active.innerText.trim()) : null;
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 4000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not so within 4 seconds: ${holds}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

for (const name of ['facebookPost', 'xPost', 'instagramComment', 'modalPost'] satisfies BoxName[])
  test(`${name}: the key leads in, Escape back to the caret in the middle of the text`, async () => {
    const box = boxes[name];
    const page = await harness.open(box.url);
    await focusBox(page, box);
    await typeLikeAPerson(page, 'What a shit day', 4);
    await waitForPanel(page, (s) => s !== null);
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    // What the page's own scripts get to hear while the focus is in the panel.
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keyup', 'keypress', 'focusin', 'click', 'mousedown'])
        window.addEventListener(type, (event) => heard.push(`${type} ${event.target}`), true);
      Object.assign(window, { heard });
    });
    await pressPanelKey(page);
    await until(async () => (await focused(page)) === 'Chalkline: 1 thing to check');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Make it small');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await panelSnapshot(page))?.text).toContain('Section');
    const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard);
    expect(heard.filter((each) => !/(?:Alt|Shift)/.test(each) && !each.startsWith('key'))).toEqual(
      [],
    );
    expect(heard.filter((each) => /Tab|Enter/.test(each))).toEqual([]);
    await page.keyboard.press('Escape');
    await until(async () => (await focused(page)) === null);
    expect(await panelSnapshot(page)).not.toBeNull();
    await typeLikeAPerson(page, 'great ', 4);
    expect((await editorState(page, box)).text).toBe('What a shit great day');
    await page.close();
  });

test('the key again makes the panel small, and the next one opens it', async () => {
  const box = boxes.xPost;
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  await pressPanelKey(page);
  await until(async () => (await focused(page)) !== null);
  await pressPanelKey(page);
  await until(async () => (await focused(page)) === null);
  const chip = await panelSnapshot(page);
  expect(chip?.buttons).toEqual(['Chalkline: 1 thing to check. This may go against your policy']);
  await typeLikeAPerson(page, ' out', 4);
  expect((await editorState(page, box)).text).toBe('What a shit day out');
  await pressPanelKey(page);
  await waitForPanel(page, (s) => s?.text.includes('Wakefield trust:') ?? false);
  await page.close();
});

test('the key is the page’s own where nothing was found', async () => {
  const box = boxes.facebookPost;
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'Lovely day', 4);
  const heard = page.evaluate(
    () =>
      new Promise((done) => addEventListener('keydown', (e) => e.code === 'KeyC' && done(true))),
  );
  await pressPanelKey(page);
  expect(await heard).toBe(true);
  await page.close();
});

test('the browser’s command opens the panel too', async () => {
  const box = boxes.xPost;
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  const target = await harness.browser.waitForTarget((t) => t.type() === 'service_worker');
  await (await target.worker())?.evaluate(() => {
    const { commands } = chrome as never as {
      commands: { onCommand: { dispatch(name: string): void } };
    };
    commands.onCommand.dispatch('open-panel');
  });
  await until(async () => (await focused(page)) === 'Chalkline: 1 thing to check');
  await page.close();
});

test('findings are announced once, when typing has paused', async () => {
  const box = boxes.facebookPost;
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  const said = async () =>
    (await contentWorld(page)).evaluate(() => {
      for (const element of document.documentElement.children) {
        const root = chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
        const status = root?.querySelector('[role="status"]');
        if (status) return status.textContent;
      }
      return null;
    });
  await waitForPanel(page, (s) => s !== null);
  expect(await said()).toBe('');
  await until(async () =>
    ((await said()) ?? '').startsWith('Chalkline: 1 thing to check. Some readers'),
  );
  await page.close();
});
