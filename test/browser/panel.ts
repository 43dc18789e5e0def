/** Looks into the extension's closed shadow root, from its own content script's world. */
import type { JSHandle, Page, Realm } from 'puppeteer-core';

/** The world of the extension's content script in a page. */
export async function contentWorld(page: Page): Promise<Realm> {
  const until = Date.now() + 5000;
  while (Date.now() < until) {
    const [realm] = page.extensionRealms();
    if (realm) return realm;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no content script runs in ${page.url()}`);
}

export interface PanelSnapshot {
  /** What a person reads, line by line; hidden parts left out. */
  text: string;
  /** Each button and link: its name as a screen reader says it. */
  buttons: string[];
  /** In page coordinates; null while nothing shows. */
  box: { x: number; y: number; width: number; height: number } | null;
}

/** The closed shadow roots of a page; only an extension's world sees them. */
function closedRoots(world: Realm): Promise<JSHandle<ShadowRoot[]>> {
  return world.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const root = element.shadowRoot ? null : chrome.dom.openOrClosedShadowRoot(element);
      return root ? [root] : [];
    }),
  );
}

/** What Chalkline shows on the page now; null while it shows nothing. */
export async function panelSnapshot(page: Page): Promise<PanelSnapshot | null> {
  const world = await contentWorld(page);
  const roots = await closedRoots(world);
  const snapshot = await world.evaluate((all) => {
    const visible = all
      .flatMap((root) => [...root.children, ...root.querySelectorAll('button, a, summary')])
      .filter(
        (element): element is HTMLElement =>
          element instanceof HTMLElement &&
          element.localName !== 'style' &&
          element.offsetWidth > 1 &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
    const parts = visible.filter((element) => element.parentNode instanceof ShadowRoot);
    const buttons = visible
      .filter((element) => element.matches('button, a, summary'))
      .map((button) => button.getAttribute('aria-label') ?? button.innerText.trim());
    const at = parts[0]?.getBoundingClientRect();
    return {
      text: parts
        .map((part) => part.innerText)
        .join('\n')
        .trim(),
      buttons,
      box: at ? { x: at.x, y: at.y, width: at.width, height: at.height } : null,
    };
  }, roots);
  return snapshot.text === '' && snapshot.buttons.length === 0 ? null : snapshot;
}

/** What a person reads of Chalkline on the page; empty while it shows nothing. */
export async function panelText(page: Page): Promise<string> {
  return (await panelSnapshot(page))?.text ?? '';
}

/** Waits until what Chalkline shows fits; gives it, or says what it showed last. */
export async function waitForPanel(
  page: Page,
  fits: (snapshot: PanelSnapshot | null) => boolean,
  timeout = 5000,
): Promise<PanelSnapshot | null> {
  const until = Date.now() + timeout;
  for (;;) {
    const snapshot = await panelSnapshot(page);
    if (fits(snapshot)) return snapshot;
    if (Date.now() > until)
      throw new Error(`Chalkline shows ${JSON.stringify(snapshot)} after ${timeout} ms`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** Clicks, with the mouse, what a person would know by this name in the panel. */
export async function clickInPanel(page: Page, name: string): Promise<void> {
  const world = await contentWorld(page);
  const roots = await closedRoots(world);
  const at = await world.evaluate(
    (all, wanted) => {
      const found = all
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a, summary')])
        .find(
          (element) =>
            element.checkVisibility() &&
            [element.getAttribute('aria-label'), element.innerText.trim()].includes(wanted),
        );
      found?.scrollIntoView({ block: 'nearest' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    roots,
    name,
  );
  if (!at) {
    const snapshot = await panelSnapshot(page);
    throw new Error(`the panel has no "${name}", only ${JSON.stringify(snapshot?.buttons)}`);
  }
  await page.mouse.click(at.x, at.y);
}

/** The marked words of each of the page's highlights, by name. */
export function marks(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
}
