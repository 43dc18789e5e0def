/** The sites as the browser tests see them: their test pages under their own addresses, with a CSP as strict as theirs. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoHost } from '../../scripts/demo-host.ts';
import type { Answer } from './recording-proxy.ts';

const built = fileURLToPath(new URL('../../dist-test', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** No inline script, no other host, no worker; style attributes as all three sites allow them. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

const pages: { host: RegExp; path: RegExp; page: string }[] = [
  { host: /(^|\.)facebook\.com$/, path: /^\/dialog\b/, page: 'modal' },
  { host: /(^|\.)facebook\.com$/, path: /./, page: 'facebook' },
  { host: /(^|\.)instagram\.com$/, path: /./, page: 'instagram' },
  { host: /(^|\.)x\.com$/, path: /./, page: 'x' },
  { host: new RegExp(`^${demoHost}$`), path: /./, page: 'demo' },
];

function file(path: string): Answer | undefined {
  const type = types[extname(path)];
  if (!type || !existsSync(path)) return undefined;
  return { status: 200, headers: { 'content-type': type }, body: readFileSync(path) };
}

/** What a site answers; undefined for a host that has no test page. */
export function siteAnswer(url: URL): Answer | undefined {
  const entry = pages.find((p) => p.host.test(url.hostname) && p.path.test(url.pathname));
  if (!entry) return undefined;
  if (url.pathname.startsWith('/assets/')) return file(join(built, url.pathname));
  if (url.pathname === '/favicon.ico') return undefined;
  const page = file(join(built, `${entry.page}.html`));
  if (!page) throw new Error(`dist-test/${entry.page}.html is not built: npm run build:test`);
  const nonce = randomBytes(12).toString('base64');
  return {
    ...page,
    headers: {
      ...page.headers,
      'content-security-policy': policy(nonce),
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
    },
    body: page.body.toString().replaceAll('PAGE_NONCE', nonce),
  };
}
