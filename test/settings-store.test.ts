/** The store over a fake storage: read, write, repair, allow words, be managed, tell of changes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage, fakeLocks } from './fake-browser.ts';

let storage = new FakeStorage();

vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return storage;
    },
  },
}));

const store = await import('../extension/settings-store.ts');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-02T09:00:00Z') });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  storage = new FakeStorage();
});

afterEach(() => {
  expect(storage.syncTouched).toBe(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is written is read again, with its source', async () => {
  await store.writeSetting('strictness', 'strict');
  const { settings, sources } = await store.readSettings();
  expect([settings.strictness, sources.strictness]).toEqual(['strict', 'you']);
  await store.clearSetting('strictness');
  expect((await store.readSettings()).sources.strictness).toBe('built-in');
});

test('a wrong value is refused by name and changes nothing', async () => {
  await expect(store.writeSetting('strictness', 'severe' as never)).rejects.toThrow(
    /strictness.*severe/,
  );
  await expect(store.writeSetting('schoolEmailDomains', ['a.uk', 'x'])).rejects.toThrow(
    /\[1\].*"x"/,
  );
  expect(storage.values.local).toEqual({});
});

test('a broken store is repaired: bad entries dropped, good kept, policy choices left alone', async () => {
  storage.values.local = {
    'own.schoolNames': ['Hillcrest', 7, ''],
    'own.role': 'king',
    'own.nonsense': true,
    'own.dismissed': 'lost',
    'own.policy': 'a-policy-of-a-later-version',
  };
  expect((await store.readSettings()).settings.schoolNames).toEqual(['Hillcrest']);
  expect(storage.values.local).toEqual({
    'own.schoolNames': ['Hillcrest'],
    'own.policy': 'a-policy-of-a-later-version',
  });
});

test('two changes at once lose nothing', async () => {
  const until = Date.now() + 60_000;
  await Promise.all(['facebook', 'x', 'instagram'].map((site) => store.pauseSite({ site, until })));
  expect((await store.readSettings()).settings.pausedSites).toHaveLength(3);
  await store.resumeSite('x');
  const sites = (await store.readSettings()).settings.pausedSites.map((p) => p.site);
  expect(sites).toEqual(['facebook', 'instagram']);
});

test('allowed words: found again however they are written, kept as a hash, undone', async () => {
  await store.dismissWords('pupil-identified', 'Kayden in my Year 4');
  const resolved = await store.readSettings();
  const [entry] = resolved.settings.dismissed;
  expect(entry).toMatchObject({
    hint: 'K•••• in my Year •',
    concern: 'pupil-identified',
    when: '2026-03-02T09:00:00.000Z',
  });
  expect(JSON.stringify(storage.values)).not.toMatch(/kayden/i);
  const isDismissed = (concern: 'abuse' | 'pupil-identified', words: string) =>
    store.isDismissed(resolved, concern, words);
  expect(await isDismissed('pupil-identified', 'kayden  in my YEAR 4')).toBe(true);
  expect(await isDismissed('pupil-identified', 'Jayden in my Year 4')).toBe(false);
  expect(await isDismissed('abuse', 'Kayden in my Year 4')).toBe(false);

  await store.dismissWords('pupil-identified', 'Kayden in my year 4');
  expect((await store.readSettings()).settings.dismissed).toHaveLength(1);
  await store.undoDismissal('pupil-identified', entry?.hash ?? '');
  expect((await store.readSettings()).settings.dismissed).toEqual([]);
});

test('two people do not share hashes: the salt is random', async () => {
  await store.dismissWords('abuse', 'Kayden');
  const first = (await store.readSettings()).settings.dismissed[0]?.hash;
  storage = new FakeStorage();
  await store.dismissWords('abuse', 'Kayden');
  expect((await store.readSettings()).settings.dismissed[0]?.hash).not.toBe(first);
});

test("the school's value holds and one's own waits beneath it", async () => {
  await store.writeSetting('strictness', 'strict');
  storage.put('managed', { strictness: 'relaxed' });
  expect((await store.readSettings()).settings.strictness).toBe('relaxed');
  await store.writeSetting('strictness', 'standard');
  expect((await store.readSettings()).settings.strictness).toBe('relaxed');
  storage.put('managed', { strictness: undefined });
  vi.advanceTimersByTime(20_000);
  expect((await store.readSettings()).settings.strictness).toBe('standard');
});

test("a start is managed by last time's values until the browser has its own", async () => {
  storage.put('managed', { strictness: 'strict' });
  await store.readSettings();

  storage.values.managed = {};
  storage.values.session = {};
  expect((await store.readSettings()).sources.strictness).toBe('school');
  vi.advanceTimersByTime(11_000);
  expect((await store.readSettings()).sources.strictness).toBe('built-in');
  expect(storage.values.local).toEqual({});
});

test('Firefox with no policy rejects: nothing is managed', async () => {
  storage.managedRejects = true;
  const { sources, problems } = await store.readSettings();
  expect(sources.policy).toBe('built-in');
  expect(problems).toEqual([]);
});

test('changes are told: own ones, those of the school, and the end of a stale copy; others are not', async () => {
  const told: string[] = [];
  const stop = new AbortController();
  storage.put('managed', { role: 'governor' });
  await store.readSettings();
  storage.values.managed = {};
  storage.values.session = {};
  store.onSettingsChanged(
    ({ settings }) => void told.push(`${settings.strictness} ${settings.role}`),
    stop.signal,
  );
  const settled = () => vi.advanceTimersByTimeAsync(10);

  await store.readSettings();
  await store.writeSetting('strictness', 'strict');
  await settled();
  expect(told).toEqual(['strict governor']);

  storage.put('local', { 'something-else': 1 });
  await settled();
  expect(told).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(11_000);
  expect(told.at(-1)).toBe('strict employee');

  storage.put('managed', { strictness: 'relaxed' });
  await settled();
  expect(told.at(-1)).toBe('relaxed employee');

  const count = told.length;
  stop.abort();
  await store.writeSetting('role', 'volunteer');
  await settled();
  expect(told).toHaveLength(count);
  expect(storage.listeners.size).toBe(0);
});

test('a parameter of a policy that is not there is refused by name', async () => {
  await store.writeSetting('policyParameters', {});
  await expect(store.writeParameter('no-such-policy', 'head', 'Ms Ash')).rejects.toThrow(
    /no-such-policy/,
  );
});
