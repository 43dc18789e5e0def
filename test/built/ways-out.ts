/** What a built extension must not hold: ways to the network, and permissions to use them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files.ts';

const ways: Record<string, RegExp> = {
  fetch: /\bfetch\s*\(/,
  'fetch by another name': /\b(?:globalThis|self|window)\s*(?:\.\s*|\[\s*["'`])fetch\b/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket/,
  WebTransport: /WebTransport/,
  EventSource: /\bEventSource/,
  sendBeacon: /sendBeacon/,
  RTCPeerConnection: /RTCPeerConnection/,
  'new Image': /new\s+Image\b/,
  importScripts: /importScripts/,
  'import of an address': /\bimport\s*\(?\s*["'`](?:https?:)?\/\//,
  eval: /\beval\s*\(/,
  Function: /\bFunction\s*\(/,
  'window.open': /\bwindow\s*\.\s*open\b/,
  'native messaging': /\.(?:connectNative|sendNativeMessage)\b/,
  'an address after removal': /\.setUninstallURL\b/,
  'synchronised storage': /\bstorage\s*\.\s*sync\b/,
  'a name looked up': /dns-prefetch|preconnect/,
  'a style or font of elsewhere': /@import\b|url\(\s*["']?(?:https?:)?\/\//,
};

/** Addresses that name something and are never asked for, and plain links that a person may follow. */
const plainAddresses = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
];

const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/g;
const readable = /\.(?:js|css|html|json|svg)$/;

/** Match patterns of the manifest are addresses that the browser matches, and asks nobody for. */
const matchPattern = /^https:\/\/(?:\*\.)?[a-z.]+\/\*$/;

function faultsOf(file: string, text: string): string[] {
  const found = Object.entries(ways)
    .filter(([, way]) => way.test(text))
    .map(([name]) => name);
  for (const [there] of text.matchAll(address)) {
    if (plainAddresses.includes(there)) continue;
    if (file === 'manifest.json' && matchPattern.test(there)) continue;
    found.push(there);
  }
  return found.map((fault) => `${file}: ${fault}`);
}

/** Every way to the network in the files of a build, by file. */
export function waysOut(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => readable.test(file))
    .flatMap((file) => faultsOf(file, readFileSync(join(folder, file), 'utf8')));
}

export interface BuiltManifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string; sandbox?: string };
  content_scripts?: { matches: string[]; js: string[] }[];
}

/** The manifest of a build. */
export function manifestOf(folder: string): BuiltManifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
}

const policy = new Map([
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'none'"],
  ['form-action', "'none'"],
  ['base-uri', "'none'"],
  ['frame-ancestors', "'none'"],
  ['object-src', "'none'"],
]);

function policyFaults(given: string): string[] {
  const directives = new Map(
    given.split(';').map((part): [string, string] => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  const names = new Set([...policy.keys(), ...directives.keys()]);
  return [...names]
    .filter((name) => policy.get(name) !== directives.get(name))
    .map((name) => `content security policy: ${name} is ${directives.get(name) ?? 'missing'}`);
}

const permissions = ['storage', 'activeTab'];

/** What a manifest allows beyond what is promised. */
export function manifestFaults(manifest: BuiltManifest): string[] {
  const faults = policyFaults(manifest.content_security_policy?.extension_pages ?? '');
  const more = (manifest.permissions ?? []).filter((name) => !permissions.includes(name));
  faults.push(...more.map((name) => `permission: ${name}`));
  for (const key of ['web_accessible_resources', 'externally_connectable'] as const)
    if (manifest[key] !== undefined) faults.push(`${key} is there`);
  if (manifest.content_security_policy?.sandbox) faults.push('a sandbox policy is there');
  const hosts = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
  const beyond = (manifest.host_permissions ?? []).filter((host) => !hosts.includes(host));
  faults.push(...beyond.map((host) => `permission for ${host}`));
  faults.push(...hosts.filter((host) => !matchPattern.test(host)).map((host) => `runs at ${host}`));
  return faults;
}
