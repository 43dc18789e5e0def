/** Shows Chalkline at work: in a browser on a local page, or in the terminal where there is no display. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';
import {
  type BrowserKind,
  type FoundBrowser,
  findBrowser,
  getBrowser,
  howToGet,
} from './browsers.ts';
import { demoDrafts, demoPolicy } from './demo-drafts.ts';
import { demoHost } from './demo-host.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const pages = join(repository, 'test/pages/vite.config.ts');

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function showInTerminal(): void {
  for (const { text, why } of demoDrafts) {
    console.log(`\n${text}\n(${why})`);
    const check = ['src/cli.ts', '--policy', demoPolicy, '--text', text];
    spawnSync(process.execPath, ['--import', 'tsx', ...check], {
      cwd: repository,
      stdio: 'inherit',
    });
  }
  console.log('\nTry your own: npm run -s check -- --policy wakefield-trust --text "…"');
}

async function buildFor(kind: BrowserKind): Promise<string> {
  console.log('Building …');
  const quiet = { root: repository, logLevel: 'warn' } as const;
  await build({ ...quiet, mode: `demo-${kind}` });
  await build({ configFile: pages, logLevel: 'warn' });
  return join(repository, 'dist', `demo-${kind}`);
}

/** Branded Chrome ignores `--load-extension`, so the extension comes in over the debugging protocol. */
async function launch(found: FoundBrowser, extension: string): Promise<Browser> {
  const common = { executablePath: found.path, headless: false, defaultViewport: null };
  if (found.kind === 'firefox') {
    const browser = await puppeteer.launch({ ...common, browser: 'firefox' });
    await browser.installExtension(extension);
    return browser;
  }
  return puppeteer.launch({
    ...common,
    pipe: true,
    enableExtensions: [extension],
    args: [
      '--no-first-run',
      '--window-size=1280,900',
      // Chromium's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

async function showInBrowser(found: FoundBrowser): Promise<void> {
  const extension = await buildFor(found.kind);
  const server = await preview({
    configFile: pages,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 4173, open: false },
  });
  const listening = server.httpServer.address();
  const port = typeof listening === 'object' && listening ? listening.port : 4173;
  const address = `http://${demoHost}:${port}/demo.html`;

  const browser = await launch(found, extension);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(address);
  await page.bringToFront();
  console.log(`
${found.name} is open at ${address} with Chalkline in it.

Try: click into one of the boxes and write
  ${demoDrafts[0]?.text}
In the other tab, choose your school's policy: the clause then stands beside the words.
Close the browser, or press Ctrl+C here, to end.`);
  await new Promise((closed) => browser.once('disconnected', closed));
  await server.close();
}

/** An installed one of any kind before one that must be installed first. */
function anyBrowser(): FoundBrowser | undefined {
  return (
    findBrowser('chrome') ?? findBrowser('firefox') ?? getBrowser('chrome') ?? getBrowser('firefox')
  );
}

if (!hasDisplay()) {
  console.log('There is no display here, so no browser can be shown.');
  console.log('Instead, Chalkline checks example drafts in this terminal.');
  showInTerminal();
} else {
  const found = anyBrowser();
  if (found) {
    await showInBrowser(found).catch((error: unknown) => {
      console.error(error);
      console.error(
        `${found.name} could not be shown. Chalkline checks example drafts here instead.`,
      );
      showInTerminal();
      process.exit(1);
    });
  } else {
    console.error(`${howToGet('chrome')}\n${howToGet('firefox')}`);
    process.exitCode = 1;
  }
}
