/** What happens after installation, and when nothing should. */
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage, fakeLocks } from './fake-browser.ts';

const opened: string[] = [];
let storage = new FakeStorage();
let installType = 'normal';

vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return storage;
    },
    management: { getSelf: async () => ({ installType }) },
    runtime: { getURL: (path: string) => `chrome-extension://chalkline/${path}` },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  },
}));

const { welcomeAfterInstall } = await import('../extension/first-run.ts');

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  opened.length = 0;
  storage = new FakeStorage();
  installType = 'normal';
});

test('after installation the settings open where the policy is chosen', async () => {
  await welcomeAfterInstall({ reason: 'install', temporary: false });
  expect(opened).toEqual(['chrome-extension://chalkline/extension/options/options.html#policy']);
});

test('an update opens nothing', async () => {
  await welcomeAfterInstall({ reason: 'update', temporary: false });
  expect(opened).toEqual([]);
});

test('nothing opens where the school has chosen the policy, or has installed it', async () => {
  storage.put('managed', { policy: 'chancery' });
  await welcomeAfterInstall({ reason: 'install', temporary: false });
  storage = new FakeStorage();
  installType = 'admin';
  await welcomeAfterInstall({ reason: 'install', temporary: false });
  expect(opened).toEqual([]);
});
