/** The path in Firefox: type on Facebook, see the words marked, the clause beside them and the number on the button. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, howToGet } from '../../scripts/browsers.ts';
import { boxes } from './boxes.ts';
import { type FirefoxHarness, firefoxPanelText, startFirefox } from './firefox-harness.ts';
import { editorState, focusBox, typeLikeAPerson } from './harness.ts';
import { marks } from './panel.ts';
import { leaks, marker } from './wire.ts';

const found = findBrowser('firefox');
if (!found) console.log(howToGet('firefox'));

describe.skipIf(!found)('in Firefox', () => {
  let harness: FirefoxHarness;
  beforeAll(async () => {
    if (found) harness = await startFirefox(found);
  });
  afterAll(() => harness?.stop());

  test('a draft is checked, marked and cited, and stays where it is', async () => {
    const { settings } = harness;
    await settings.evaluate(() => browser.storage.local.set({ 'own.policy': 'wakefield-trust' }));
    const page = await harness.open(boxes.facebookPost.url);
    await focusBox(page, boxes.facebookPost);
    const draft = `Our ${marker} had a shit day`;
    await typeLikeAPerson(page, draft, 5);

    await expect.poll(() => firefoxPanelText(page), { timeout: 10_000 }).toContain('“shit”');
    expect(await firefoxPanelText(page)).toContain('Wakefield trust: ');
    expect(Object.values(await marks(page))).toEqual([['shit']]);
    const badge = await settings.evaluate(async () => {
      const [tab] = await browser.tabs.query({ url: 'https://www.facebook.com/*' });
      return browser.action.getBadgeText({ tabId: tab?.id });
    });
    expect(badge).toBe('1');

    const state = await editorState(page, boxes.facebookPost);
    expect(state.text).toBe(draft);
    expect(leaks(harness.requests)).toEqual([]);
    expect(harness.requests.some(({ url }) => url === boxes.facebookPost.url)).toBe(true);
  });
});
