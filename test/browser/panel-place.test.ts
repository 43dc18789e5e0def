/** Where the panel stands and what it keeps from the page: beside the box, in the page's modal dialogs, through removal. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BoxName, boxes, type ComposeBox } from './boxes.ts';
import { editorState, focusBox, type Harness, startHarness, typeLikeAPerson } from './harness.ts';
import { clickInPanel, marks, panelSnapshot, waitForPanel } from './panel.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
beforeEach(() => harness.setSetting('policy', 'wakefield-trust'));
afterAll(() => harness?.stop());

async function openWith(box: ComposeBox, text: string, size?: [number, number]): Promise<Page> {
  const page = await harness.open(box.url);
  if (size) await page.setViewport({ width: size[0], height: size[1] });
  await focusBox(page, box);
  await typeLikeAPerson(page, text, 4);
  await waitForPanel(page, (s) => s !== null);
  return page;
}

function overlaps(
  a: { x: number; y: number; width: number; height: number },
  b: { x: number; y: number; width: number; height: number },
): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const sizes: [number, number][] = [
  [1400, 900],
  [1000, 700],
  [700, 800],
  [390, 844],
];
for (const name of [
  'facebookPost',
  'facebookComment',
  'instagramComment',
  'xPost',
  'modalPost',
] satisfies BoxName[])
  for (const size of sizes)
    test(`${name} at ${size.join(' × ')}: covers neither the text nor what sends it`, async () => {
      const box = boxes[name];
      const page = await openWith(box, 'What a shit day, and shitty weather', size);
      const shown = (await panelSnapshot(page))?.box;
      if (!shown) throw new Error('nothing is shown');
      for (const selector of [box.editor, box.submit]) {
        const element = await (await page.$(selector))?.boundingBox();
        if (element) expect(overlaps(shown, element), `${selector} is covered`).toBe(false);
      }
      expect(shown.x).toBeGreaterThanOrEqual(0);
      expect(shown.y).toBeGreaterThanOrEqual(0);
      expect(shown.x + shown.width).toBeLessThanOrEqual(size[0]);
      expect(shown.y + shown.height).toBeLessThanOrEqual(size[1]);
      await page.close();
    });

test('follows its box when the page scrolls', async () => {
  const box = boxes.xPost;
  const page = await openWith(box, 'What a shit day', [1300, 1000]);
  await page.evaluate(() => {
    document.body.style.paddingTop = '200px';
    document.body.style.height = '3000px';
  });
  const gap = async () => {
    const editor = await (await page.$(box.editor))?.boundingBox();
    return ((await panelSnapshot(page))?.box?.y ?? 0) - (editor?.y ?? 0);
  };
  const settle = () => new Promise((done) => setTimeout(done, 200));
  await settle();
  expect(Math.abs(await gap())).toBeLessThan(2);
  await page.evaluate(() => scrollTo(0, 120));
  await settle();
  expect(Math.abs(await gap())).toBeLessThan(2);
  await page.evaluate(() => scrollTo(0, 1500));
  await settle();
  expect(await panelSnapshot(page)).toBeNull();
  await page.close();
});

test('in a native modal dialog the mouse works the panel and the caret stays where it is', async () => {
  const box = boxes.modalPost;
  const page = await openWith(box, 'What a shit day', [1400, 900]);
  expect(Object.values(await marks(page)).flat()).toEqual(['shit']);
  await clickInPanel(page, 'Not a problem');
  await clickInPanel(page, 'Not here');
  await waitForPanel(page, (s) => s === null);
  await typeLikeAPerson(page, ' out', 4);
  expect((await editorState(page, box)).text).toBe('What a shit day out');
  expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  await page.close();
});

test('a modal dialog that any click outside closes stays open under the panel', async () => {
  const box = boxes.modalPost;
  const page = await openWith(box, 'What a shit day', [1400, 900]);
  await page.$eval('dialog', (dialog) => dialog.setAttribute('closedby', 'any'));
  const shown = (await panelSnapshot(page))?.box;
  await page.mouse.move((shown?.x ?? 0) + 60, (shown?.y ?? 0) + 60);
  await clickInPanel(page, 'Not a problem');
  await clickInPanel(page, 'Not here');
  await waitForPanel(page, (s) => s === null);
  expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  await typeLikeAPerson(page, ' out', 4);
  expect((await editorState(page, box)).text).toBe('What a shit day out');
  await page.close();
});

test('a click on the panel is not a click outside the page’s dialog', async () => {
  const box = boxes.facebookPost;
  const page = await openWith(box, 'What a shit day', [1400, 900]);
  await page.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin'])
      document.addEventListener(type, (event) => heard.push(event.type), true);
    Object.assign(window, { heard });
  });
  await clickInPanel(page, 'Make it small');
  await waitForPanel(page, (s) => s?.buttons.length === 1);
  const chip = await panelSnapshot(page);
  await clickInPanel(page, chip?.buttons[0] ?? '');
  await waitForPanel(page, (s) => s?.text.includes('Wakefield trust:') ?? false);
  expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  await page.close();
});

test('a click that a page’s script makes up does nothing', async () => {
  const box = boxes.facebookPost;
  const page = await openWith(box, 'What a shit day', [1400, 900]);
  const shown = (await panelSnapshot(page))?.box;
  await page.evaluate((at) => {
    for (const element of document.documentElement.children)
      element.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          detail: 1,
          clientX: (at?.x ?? 0) + (at?.width ?? 0) - 22,
          clientY: (at?.y ?? 0) + 22,
        }),
      );
  }, shown);
  expect((await panelSnapshot(page))?.text).toContain('Wakefield trust:');
  await page.close();
});

test('comes back when the page removes it, and gives up in the end', async () => {
  const box = boxes.facebookPost;
  const page = await openWith(box, 'What a shit day', [1400, 900]);
  const remove = () =>
    page.evaluate(() => {
      for (const element of [...document.documentElement.children])
        if (element.localName === 'div') element.remove();
    });
  await remove();
  await waitForPanel(page, (s) => s !== null);
  await page.evaluate(() => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) (node as Element).remove();
    }).observe(document.documentElement, { childList: true });
  });
  await remove();
  await new Promise((done) => setTimeout(done, 7000));
  expect(await panelSnapshot(page)).toBeNull();
  await typeLikeAPerson(page, ' out', 4);
  expect((await editorState(page, box)).text).toBe('What a shit day out');
  expect(Object.values(await marks(page)).flat()).toEqual(['shit']);
  await page.close();
});

test('goes with its box', async () => {
  const page = await openWith(boxes.facebookPost, 'What a shit day', [1400, 900]);
  await (await page.$('[aria-label="Close composer dialog"]'))?.click();
  await waitForPanel(page, (s) => s === null);
  expect(await marks(page)).toEqual({});
  await page.close();
});

test('marks the finding under the caret, in the text and in the panel', async () => {
  const box = boxes.xPost;
  const page = await openWith(box, 'What a shit day', [1400, 900]);
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
  await new Promise((done) => setTimeout(done, 100));
  expect((await marks(page))['soft-h']).toEqual(['shit']);
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
  await new Promise((done) => setTimeout(done, 100));
  expect((await marks(page))['soft-h']).toBeUndefined();
  await page.close();
});
