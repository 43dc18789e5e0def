/** Finds a browser on this machine, or installs one where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chrome' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  name: string;
  path: string;
}

interface Candidate {
  kind: BrowserKind;
  name: string;
  /** Commands on the search path. */
  commands: string[];
  /** Full paths on macOS and Windows. */
  paths: string[];
}

function windowsPaths(tail: string): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  return roots.flatMap((root) => {
    const folder = process.env[root];
    return folder ? [join(folder, tail)] : [];
  });
}

// Chromium first: nobody's own profile is in it.
const candidates: Candidate[] = [
  {
    kind: 'chrome',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windowsPaths('Chromium\\Application\\chrome.exe'),
    ],
  },
  {
    kind: 'chrome',
    name: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsPaths('Google\\Chrome\\Application\\chrome.exe'),
    ],
  },
  {
    kind: 'chrome',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windowsPaths('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  },
  {
    kind: 'firefox',
    name: 'Firefox ESR',
    commands: ['firefox-esr'],
    paths: [],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsPaths('Mozilla Firefox\\firefox.exe'),
    ],
  },
];

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate(candidate: Candidate): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = candidate.commands.flatMap((c) => folders.map((folder) => join(folder, c)));
  return [...onPath, ...candidate.paths].find(runnable);
}

/** Every browser on this machine that Chalkline runs in, the best for tests first. */
export function installedBrowsers(): FoundBrowser[] {
  return candidates.flatMap((candidate) => {
    const path = locate(candidate);
    return path ? [{ kind: candidate.kind, name: candidate.name, path }] : [];
  });
}

/** The first of a kind; `CHALKLINE_CHROME` and `CHALKLINE_FIREFOX` name another. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const variable = `CHALKLINE_${kind.toUpperCase()}`;
  const named = process.env[variable];
  if (named) {
    if (!runnable(named)) throw new Error(`${variable}: there is no program at ${named}`);
    return { kind, name: named, path: named };
  }
  return installedBrowsers().find((browser) => browser.kind === kind);
}

/** How to get a browser of a kind, in one line. */
export function howToGet(kind: BrowserKind): string {
  return kind === 'chrome'
    ? 'No Chromium, Chrome or Edge was found. Install one (Debian, Ubuntu: sudo apt-get install chromium), or set CHALKLINE_CHROME to the path of its program.'
    : 'No Firefox was found. Install one (Debian: sudo apt-get install firefox-esr), or set CHALKLINE_FIREFOX to the path of its program.';
}

/** The command that runs apt-get without a question, or undefined where there is none. */
function aptGet(): string[] | undefined {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const asked = spawnSync('sudo', ['-n', 'true']);
  return asked.status === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

const packages: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

function install(kind: BrowserKind): void {
  const command = aptGet();
  if (!command) return;
  const name = packages[kind];
  console.log(`No browser of this kind here: installing ${name} with apt-get …`);
  const run = (...args: string[]) => {
    const [program = '', ...first] = command;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(program, [...first, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  // Package lists may be older than the packages, or missing.
  run('update');
  run('install', '-y', '--no-install-recommends', name);
}

/** A browser of a kind, installed with apt-get where that is possible; undefined where not. */
export function getBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const found = findBrowser(kind);
  if (found) return found;
  install(kind);
  return findBrowser(kind);
}
