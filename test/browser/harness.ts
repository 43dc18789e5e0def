/** Starts a browser with the built extension on the sites' test pages, and acts as a person in it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser, howToGet } from '../../scripts/browsers.ts';
import type { SettingKey, Settings } from '../../src/settings/catalog.ts';
import type { ComposeBox } from './boxes.ts';
import { type RecordedRequest, startRecordingProxy } from './recording-proxy.ts';
import { siteAnswer } from './sites.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of a build, by the name of the browser that it is for. */
export function buildFolder(browser: 'chrome' | 'firefox'): string {
  const folder = join(repository, 'dist', browser);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`dist/${browser} is not built: npm run build:${browser}`);
  return folder;
}

export interface HarnessOptions {
  /** Another build than dist/chrome; null for a browser without the extension. */
  extension?: string | null;
  width?: number;
  height?: number;
  dark?: boolean;
}

export interface Harness {
  browser: Browser;
  /** Undefined in a browser without the extension. */
  extension: Extension | undefined;
  /** A new page in front, at an address. */
  open(url: string): Promise<Page>;
  /** The same page in a window that the extension is not in. */
  openTwin(url: string): Promise<Page>;
  /** A page of the extension, by its path in the build. */
  openOwn(path: string): Promise<Page>;
  setSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void>;
  /** Back to the settings of a new installation. */
  clearSettings(): Promise<void>;
  /** Every request of the whole browser so far, the extension's and the browser's own too. */
  requests: RecordedRequest[];
  stop(): Promise<void>;
}

const noise = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** The extension of a folder; the browser knows of it a little after it has loaded it. */
async function loaded(browser: Browser, folder: string): Promise<Extension> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    for (const extension of (await browser.extensions()).values())
      if (extension.path === folder) return extension;
    await new Promise((done) => setTimeout(done, 50));
  }
  await browser.close();
  throw new Error(`the browser did not load ${folder}`);
}

/** A new installation opens the settings in front; a page that a test has open must stay in front. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (url: string) => /^chrome-extension:.*\/options\.html/.test(url);
  const target = await browser.waitForTarget((one) => isWelcome(one.url()), { timeout: 10_000 });
  await (await target.page())?.close();
}

/** Starts a browser; one a test file. */
export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const found = findBrowser('chrome');
  if (!found) throw new Error(howToGet('chrome'));
  const folder = options.extension === undefined ? buildFolder('chrome') : options.extension;
  const { width = 1200, height = 900, dark = false } = options;
  const proxy = await startRecordingProxy(siteAnswer);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    enableExtensions: folder ? [folder] : false,
    acceptInsecureCerts: true,
    defaultViewport: { width, height },
    args: [
      ...noise,
      `--window-size=${width},${height}`,
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      // Chromium's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const extension = folder ? await loaded(browser, folder) : undefined;
  if (extension) await closeWelcome(browser);

  const prepare = async (page: Page, url: string) => {
    page.setDefaultTimeout(10_000);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    ]);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };
  const openOwn = async (path: string, background = false) => {
    if (!extension) throw new Error('this browser has no extension');
    const page = await browser.newPage({ background });
    await page.goto(`chrome-extension://${extension.id}/${path}`, { waitUntil: 'load' });
    return page;
  };
  /** Runs in a page of the extension, behind the page in front. */
  const inStorage = async (stored: Record<string, unknown> | null) => {
    const page = await openOwn('extension/popup/popup.html', true);
    await page.evaluate(async (values) => {
      if (values) await chrome.storage.local.set(values);
      else await chrome.storage.local.clear();
    }, stored);
    await page.close();
  };

  return {
    browser,
    extension,
    open: async (url) => prepare(await browser.newPage(), url),
    openTwin: async (url) => {
      // Extensions are not in a window of another context, as they are not in a private one.
      const context = await browser.createBrowserContext();
      const page = await prepare(await context.newPage(), url);
      if (page.extensionRealms().length) throw new Error('the twin has the extension in it');
      return page;
    },
    openOwn: (path) => openOwn(path),
    setSetting: (key, value) => inStorage({ [`own.${key}`]: value }),
    clearSettings: () => inStorage(null),
    requests: proxy.requests,
    stop: async () => {
      await browser.close();
      await proxy.stop();
    },
  };
}

/** Clicks until the box is there, puts the caret into it, and waits until the editor is its own again. */
export async function focusBox(page: Page, box: ComposeBox): Promise<void> {
  for (const selector of box.open) await (await page.waitForSelector(selector))?.click();
  await (await page.waitForSelector(box.editor, { visible: true }))?.click();
  await page.waitForFunction(
    (selector: string) => document.querySelector(selector)?.contains(document.activeElement),
    {},
    box.editor,
  );
}

/** Milliseconds between key strokes: about 90 words a minute, uneven as hands are, the same each time. */
const pauses = [62, 118, 81, 150, 70, 96, 133];

/** Types at a person's speed; a line break is Shift+Enter, which no site takes for sending. */
export async function typeLikeAPerson(page: Page, text: string, speed = 1): Promise<void> {
  let index = 0;
  for (const character of text) {
    if (character === '\n') {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
    } else await page.keyboard.type(character);
    const pause = (pauses[index++ % pauses.length] ?? 0) / speed;
    await new Promise((done) => setTimeout(done, pause));
  }
}

export interface EditorState {
  model: unknown;
  text: string;
  dom: string;
  undoDepth: number | null;
}

/** What the page's own editor says of itself. */
export function editorState(page: Page, box: ComposeBox): Promise<EditorState> {
  return page.evaluate((name) => {
    const editor = window.testEditor[name];
    if (!editor) throw new Error(`the page has no editor called ${name}`);
    return {
      model: editor.model(),
      text: editor.text(),
      dom: editor.dom(),
      undoDepth: editor.undoDepth(),
    };
  }, box.name);
}

/** Undoes until nothing changes; the texts on the way, the present one first. */
export async function undoAll(page: Page, box: ComposeBox): Promise<string[]> {
  const texts = [(await editorState(page, box)).text];
  for (let step = 0; step < 200; step++) {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    // Draft.js undoes a moment later.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const { text } = await editorState(page, box);
    if (text === texts.at(-1)) return texts;
    texts.push(text);
  }
  throw new Error('the undo history does not end');
}
