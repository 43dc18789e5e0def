/** The extension's own pages: used by keyboard alone, in every dress, and felt at once in every open page. */
import type { MediaFeature, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { faultsOf, wear } from './dress.ts';
import { type Harness, startHarness } from './harness.ts';

const options = 'extension/options/options.html';
const popup = 'extension/popup/popup.html';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness?.stop());
beforeEach(() => harness.clearSettings());

async function openOwn(path: string): Promise<Page> {
  const page = await harness.openOwn(path);
  page.setDefaultTimeout(10_000);
  await page.bringToFront();
  await page.waitForSelector('main > *');
  return page;
}

const dresses: [string, number, MediaFeature[]][] = [
  ['light', 1200, []],
  ['dark', 1200, [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['forced colours', 1200, [{ name: 'forced-colors', value: 'active' }]],
  // As at 200 % in a window of 640 px, too.
  ['320 px wide', 320, []],
];

for (const [name, width, features] of dresses)
  test(`settings and popup, ${name}: nothing for axe to find, nothing sticks out`, async () => {
    await harness.setSetting('policy', 'wakefield-trust');
    await harness.setSetting('schoolNames', ['Hillcrest']);
    for (const path of [options, popup]) {
      const page = await openOwn(path);
      await page.setViewport({ width, height: 800 });
      await wear(page, ...features);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    }
  });

const stored = (page: Page, key: string) =>
  page.evaluate(async (k) => (await chrome.storage.local.get(k))[k], `own.${key}`);

/** Presses Tab until the element has the focus; every stop on the way shows where it is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const [there, seen] = await page.evaluate((wanted) => {
      const element = document.activeElement as HTMLElement;
      const outlined = element.closest('.choice') ?? element;
      return [element.matches(wanted), getComputedStyle(outlined).outlineStyle !== 'none'];
    }, selector);
    expect(seen, 'the focus can be seen').toBe(true);
    if (there) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

const saved = (page: Page, label: string) =>
  page.waitForFunction(
    (words) => document.querySelector('main [role="status"]')?.textContent === words,
    {},
    `Saved: ${label}`,
  );

test('with the keyboard alone: choose a policy, add a school name, remove it again', async () => {
  const page = await openOwn(options);
  await tabTo(page, 'input[name="policy"]');
  await page.keyboard.press('ArrowDown');
  await saved(page, "Your school's policy");
  expect(await stored(page, 'policy')).toBe('wakefield-trust');

  await tabTo(page, '#setting-schoolNames');
  await page.keyboard.type('Hillcrest, St Mary’s');
  await page.keyboard.press('Enter');
  await saved(page, 'Names of my school');
  expect(await stored(page, 'schoolNames')).toEqual(['Hillcrest', 'St Mary’s']);

  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.tag').length === 1);
  expect(await stored(page, 'schoolNames')).toEqual(['Hillcrest']);
  expect(await page.$eval(':focus', (e) => e.id)).toBe('setting-schoolNames');
  await page.close();
});

test('a wrong entry is named, kept for correction and not saved', async () => {
  const page = await openOwn(options);
  await page.type('#setting-schoolEmailDomains', 'hillcrest');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#setting-schoolEmailDomains-error:not([hidden])');
  expect(
    await page.$eval('#setting-schoolEmailDomains', (e) => (e as HTMLInputElement).value),
  ).toBe('hillcrest');
  expect(await stored(page, 'schoolEmailDomains')).toBeUndefined();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test('a change is felt at once in another open page', async () => {
  const page = await openOwn(options);
  const other = await openOwn(options);
  await page.bringToFront();
  await page.click('#strictness-choice-strict');
  await expect
    .poll(() => other.$eval('#strictness-choice-strict', (e) => (e as HTMLInputElement).checked))
    .toBe(true);
  await page.close();
  await other.close();
});

test("a policy's parameter: written, gone back from", async () => {
  await harness.setSetting('policy', 'north-somerset');
  const page = await openOwn(options);
  const field = '#parameter-schoolName';
  const before = await page.$eval(field, (e) => (e as HTMLInputElement).value);
  await page.$eval(field, (e) => {
    (e as HTMLInputElement).value = 'Hillcrest Primary';
    e.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForSelector('.field-action button');
  expect(await stored(page, 'policyParameters')).toEqual({
    'north-somerset': { schoolName: 'Hillcrest Primary' },
  });
  await page.click('.field-action button');
  await page.waitForFunction(
    ({ selector, value }) => document.querySelector<HTMLInputElement>(selector)?.value === value,
    {},
    { selector: field, value: before },
  );
  await page.close();
});

test('words that were allowed are shown masked and can be asked about again', async () => {
  await harness.setSetting('dismissed', [
    {
      hash: 'a'.repeat(64),
      hint: 'K•••• in my Year •',
      concern: 'pupil-identified',
      when: '2026-03-02T09:00:00Z',
    },
  ]);
  const page = await openOwn(options);
  expect(await page.$eval('#words .row', (e) => e.textContent)).toContain(
    'A pupil may be recognised. Allowed on 2 March 2026.',
  );
  await page.click('#words .row button');
  await page.waitForFunction(() => !document.querySelector('#words .row'));
  expect(await stored(page, 'dismissed')).toEqual([]);
  await page.close();
});
