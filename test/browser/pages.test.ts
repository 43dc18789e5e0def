/** The test pages themselves: every compose box takes typing under a strict CSP, with no extension about. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxes } from './boxes.ts';
import {
  editorState,
  focusBox,
  type Harness,
  startHarness,
  typeLikeAPerson,
  undoAll,
} from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness({ extension: null });
});
afterAll(() => harness?.stop());

for (const [name, box] of Object.entries(boxes))
  test(`${name} takes a draft, undoes it and sends it`, async () => {
    const page = await harness.open(box.url);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await focusBox(page, box);
    await typeLikeAPerson(page, 'Lovely day', 20);
    expect((await editorState(page, box)).text).toBe('Lovely day');
    expect((await undoAll(page, box)).at(-1)).toBe('');
    await typeLikeAPerson(page, 'Sunny\nhere', 20);
    const state = await editorState(page, box);
    expect(state.text).toBe('Sunny\nhere');
    expect(JSON.stringify(state.model)).toContain('Sunny');
    await (await page.waitForSelector(box.submit))?.click();
    expect(await page.evaluate(() => window.testSent)).toEqual([
      { box: box.name, text: 'Sunny\nhere' },
    ]);
    expect(faults).toEqual([]);
    await page.close();
  });

test('the pages run nothing that their policy does not allow', async () => {
  const page = await harness.open(boxes.facebookPost.url);
  const refused = await page.evaluate(async () => {
    const script = document.createElement('script');
    const violated = new Promise((done) =>
      document.addEventListener('securitypolicyviolation', (event) =>
        done(event.effectiveDirective),
      ),
    );
    try {
      script.textContent = 'window.ran = true';
    } catch {
      return 'trusted types';
    }
    document.body.append(script);
    return violated;
  });
  expect(refused).toBe('trusted types');
  await page.close();
});
