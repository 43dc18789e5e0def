/** The main path on the three sites: type, see the clause, change the policy, dismiss, type on, and harm nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BoxName, boxes, type ComposeBox } from './boxes.ts';
import {
  editorState,
  focusBox,
  type Harness,
  startHarness,
  typeLikeAPerson,
  undoAll,
} from './harness.ts';
import { clickInPanel, marks, panelSnapshot, waitForPanel } from './panel.ts';

const draft = 'What a shit day, honestly\nSecond line';
const more = ' and more of it';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
beforeEach(() => harness.clearSettings());
afterAll(() => harness?.stop());

/** Says of every finding that it is no problem here. */
async function dismissAll(page: Page): Promise<void> {
  for (let left = await panelSnapshot(page); left; left = await panelSnapshot(page)) {
    const before = left.text;
    await clickInPanel(page, 'Not a problem');
    await clickInPanel(page, 'Not here');
    await waitForPanel(page, (s) => s?.text !== before && !s?.buttons.includes('Not here'));
  }
}

/** The same keys without the extension. On a busy machine Lexical now and then makes two steps of one. */
async function twinOf(box: ComposeBox, undoDepth: number | null): Promise<Page> {
  for (let attempt = 0; ; attempt++) {
    const twin = await harness.openTwin(box.url);
    await focusBox(twin, box);
    await typeLikeAPerson(twin, draft + more, 4);
    if (attempt === 4 || (await editorState(twin, box)).undoDepth === undoDepth) return twin;
    await twin.browserContext().close();
  }
}

const tried: BoxName[] = [
  'facebookPost',
  'facebookGroupPost',
  'facebookComment',
  'facebookMessage',
  'facebookChat',
  'instagramCaption',
  'instagramComment',
  'instagramMessage',
  'instagramBio',
  'xPost',
  'xDialog',
  'xReply',
  'xMessage',
  'xChat',
];

for (const name of tried)
  test(`${name}: the clause beside the box, and the draft as it would be without`, async () => {
    const box = boxes[name];
    await harness.setSetting('policy', 'wakefield-trust');
    const page = await harness.open(box.url);
    await focusBox(page, box);
    await typeLikeAPerson(page, draft, 4);

    const first = await waitForPanel(page, (s) => s?.text.includes('Wakefield trust:') ?? false);
    expect(first?.text).toContain('“shit”');
    expect(first?.text).toContain('Some readers may find these words offensive.');
    const isTextarea = await page.$eval(box.editor, (editor) => editor.localName === 'textarea');
    if (isTextarea) expect(await marks(page)).toEqual({});
    else
      expect(
        Object.values(await marks(page))
          .flat()
          .join(),
      ).toContain('shit');

    await harness.setSetting('policy', 'learn-to-live');
    await waitForPanel(page, (s) => s?.text.includes('Learn to Live:') ?? false);

    await dismissAll(page);
    await typeLikeAPerson(page, more, 4);
    await new Promise((done) => setTimeout(done, 700));
    expect(await panelSnapshot(page)).toBeNull();
    expect(await marks(page)).toEqual({});

    const state = await editorState(page, box);
    const twin = await twinOf(box, state.undoDepth);
    expect(state).toEqual(await editorState(twin, box));
    await page.bringToFront();
    const undone = await undoAll(page, box);
    await twin.bringToFront();
    expect(undone).toEqual(await undoAll(twin, box));
    expect(undone.at(-1)).toBe('');
    await twin.browserContext().close();
    await page.close();
  });

test('says nothing where there is nothing to say', async () => {
  const box = boxes.facebookPost;
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'Lovely walk along the canal this morning', 8);
  await new Promise((done) => setTimeout(done, 1000));
  expect(await panelSnapshot(page)).toBeNull();
  expect(await marks(page)).toEqual({});
  await page.close();
});

test('words that were allowed for good are left out in every box, until that is undone', async () => {
  const box = boxes.xPost;
  await harness.setSetting('policy', 'wakefield-trust');
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  await clickInPanel(page, 'Not a problem');
  await clickInPanel(page, 'Never for these words');
  await waitForPanel(page, (s) => s === null);
  await page.close();

  const other = await harness.open(boxes.instagramComment.url);
  await focusBox(other, boxes.instagramComment);
  await typeLikeAPerson(other, 'A SHIT day, what a bastard', 4);
  const left = await waitForPanel(other, (s) => s !== null);
  expect(left?.text).toContain('“bastard”');
  expect(left?.text).not.toContain('“SHIT”');
  await other.close();
});

test('what was sent is forgotten, and so is what was left out of it', async () => {
  const box = boxes.facebookComment;
  await harness.setSetting('policy', 'wakefield-trust');
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  await page.keyboard.press('Enter');
  await waitForPanel(page, (s) => s === null);
  expect(await marks(page)).toEqual({});
  expect(await page.evaluate(() => window.testSent)).toHaveLength(1);

  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  await clickInPanel(page, 'Not a problem');
  await clickInPanel(page, 'Not here');
  await waitForPanel(page, (s) => s === null);
  await page.keyboard.press('Enter');
  await new Promise((done) => setTimeout(done, 700));
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  await page.close();
});

test('leaves private messages alone when told to', async () => {
  const box = boxes.facebookMessage;
  await harness.setSetting('checkDirectMessages', false);
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await new Promise((done) => setTimeout(done, 1200));
  expect(await panelSnapshot(page)).toBeNull();
  await harness.setSetting('checkDirectMessages', true);
  await waitForPanel(page, (s) => s !== null);
  await page.close();
});

test('a pause holds at once and ends at once', async () => {
  const box = boxes.xPost;
  await harness.setSetting('policy', 'wakefield-trust');
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  await waitForPanel(page, (s) => s !== null);
  await clickInPanel(page, 'Pause here');
  await waitForPanel(page, (s) => s === null);
  await harness.setSetting('pausedSites', []);
  await waitForPanel(page, (s) => s !== null);
  await page.close();
});

test('with no policy chosen it says so and leads to the choice', async () => {
  const box = boxes.instagramCaption;
  const page = await harness.open(box.url);
  await focusBox(page, box);
  await typeLikeAPerson(page, 'What a shit day', 4);
  const shown = await waitForPanel(page, (s) => s !== null);
  expect(shown?.text).toContain('Most school policies have a rule on this.');
  const options = harness.browser.waitForTarget((t) => t.url().includes('options.html#policy'));
  await clickInPanel(page, "Choose your school's policy");
  const opened = await (await options).page();
  await opened?.close();
  await page.close();
});
