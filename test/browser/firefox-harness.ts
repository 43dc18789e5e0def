/** Starts Firefox with the built extension on the sites' test pages. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../scripts/browsers.ts';
import { buildFolder } from './harness.ts';
import { type RecordedRequest, startRecordingProxy } from './recording-proxy.ts';
import { siteAnswer } from './sites.ts';

export interface FirefoxHarness {
  browser: Browser;
  /** The extension's settings page; it opens by itself after installation. */
  settings: Page;
  open(url: string): Promise<Page>;
  requests: RecordedRequest[];
  stop(): Promise<void>;
}

async function settingsPage(browser: Browser): Promise<Page> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    for (const page of await browser.pages()) {
      // Firefox tells the address of an extension's page to the page alone.
      const address = await page.evaluate(() => location.href);
      if (/^moz-extension:.*\/options\.html/.test(address)) return page;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('Firefox did not open the settings after installation');
}

/** Starts it with the build for Firefox. */
export async function startFirefox(found: FoundBrowser): Promise<FirefoxHarness> {
  const proxy = await startRecordingProxy(siteAnswer);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    },
  });
  await browser.installExtension(buildFolder('firefox'));
  const settings = await settingsPage(browser);
  return {
    browser,
    settings,
    open: async (url) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(url, { waitUntil: 'load' });
      // A page behind another draws no transitions.
      await page.bringToFront();
      return page;
    },
    requests: proxy.requests,
    stop: async () => {
      await browser.close();
      await proxy.stop();
    },
  };
}

interface SerializedNode {
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: SerializedNode[];
    shadowRoot?: SerializedNode | null;
  };
}

/** What puppeteer keeps to itself: only the protocol's own reply holds closed shadow roots. */
interface Inside {
  _id: string;
  browsingContext: {
    defaultRealm: {
      session: {
        send(
          method: 'script.evaluate',
          params: unknown,
        ): Promise<{ result: { result?: SerializedNode } }>;
      };
    };
  };
}

function textsOf({ value }: SerializedNode): string[] {
  if (!value || value.localName === 'style' || 'hidden' in (value.attributes ?? {})) return [];
  if (value.nodeValue) return [value.nodeValue];
  const children = [...(value.children ?? []), ...(value.shadowRoot ? [value.shadowRoot] : [])];
  return children.flatMap(textsOf);
}

/** The text of the panel, from the closed shadow root of the document's last element. */
export async function firefoxPanelText(page: Page): Promise<string> {
  const frame = page.mainFrame() as unknown as Inside;
  const { result } = await frame.browsingContext.defaultRealm.session.send('script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    awaitPromise: false,
    target: { context: frame._id },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 60 },
  });
  return result.result ? textsOf(result.result).join(' ') : '';
}
