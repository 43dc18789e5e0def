/** The only file that touches storage: settings, read as resolved and written one by one. */
import browser, { type Storage } from 'webextension-polyfill';
import type { ConcernId } from '../src/concerns/ids.ts';
import { packs } from '../src/policies/packs.ts';
import type { Pause, SettingKey, Settings } from '../src/settings/catalog.ts';
import { settingKeys } from '../src/settings/catalog.ts';
import { maskedHint, normalisePhrase } from '../src/settings/phrase.ts';
import { parseSetting, type Resolved, resolveSettings } from '../src/settings/resolve.ts';

export type { Resolved };

type Stored = Record<string, unknown>;

const ownPrefix = 'own.';
const managedCopy = 'managed-copy';
const saltKey = 'salt';
const sessionStart = 'session-start';

/** Chromium answers with nothing for up to three seconds after its start. */
const managedGrace = 10_000;

/** One writer at a time among pages and background. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('chalkline-settings', work) as Promise<T>;
}

/** Whether the browser has only just started, so that the school's values may still be on their way. */
async function justStarted(): Promise<boolean> {
  const stored = await browser.storage.session.get(sessionStart);
  const now = Date.now();
  const start = stored[sessionStart];
  if (typeof start === 'number') return now - start < managedGrace;
  await browser.storage.session.set({ [sessionStart]: now });
  return true;
}

/** The school's values as the browser has them; null where it knows of none. */
async function managedNow(): Promise<Stored | null> {
  try {
    const values = await browser.storage.managed.get();
    return Object.keys(values).length ? values : null;
  } catch {
    // Firefox rejects where no policy is set.
    return null;
  }
}

/** The same text for the same values, in whatever order a browser gives the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The school's values; those of last time while the browser is still starting. */
async function readManaged(): Promise<Stored> {
  const [now, local, starting] = await Promise.all([
    managedNow(),
    browser.storage.local.get(managedCopy),
    justStarted(),
  ]);
  const copy = local[managedCopy] as Stored | undefined;
  if (now) {
    if (canonical(now) !== canonical(copy ?? {}))
      await browser.storage.local.set({ [managedCopy]: now });
    return now;
  }
  if (!copy) return {};
  if (starting) return copy;
  await browser.storage.local.remove(managedCopy);
  return {};
}

async function readOwn(): Promise<Stored> {
  const stored = await browser.storage.local.get();
  const own: Stored = {};
  for (const [key, value] of Object.entries(stored))
    if (key.startsWith(ownPrefix)) own[key.slice(ownPrefix.length)] = value;
  return own;
}

/** Settings whose good values depend on the policies that this version has: never repaired away. */
const bound: readonly string[] = ['policy', 'policyParameters'] satisfies SettingKey[];

/** Drops what is broken among one's own values and keeps what is good. */
function repair(): Promise<void> {
  return alone(async () => {
    for (const [key, value] of Object.entries(await readOwn())) {
      const known = settingKeys.find((k) => k === key);
      if (!known) await browser.storage.local.remove(ownPrefix + key);
      else if (!bound.includes(known)) {
        const { value: good, faults } = parseSetting(known, value, packs);
        if (good === undefined) await browser.storage.local.remove(ownPrefix + key);
        else if (faults.length) await browser.storage.local.set({ [ownPrefix + key]: good });
      }
    }
  });
}

/** Every setting with the one who set it. A broken store is repaired on the way. */
export async function readSettings(): Promise<Resolved> {
  const [managed, own] = await Promise.all([readManaged(), readOwn()]);
  const resolved = resolveSettings(managed, own, packs);
  if (resolved.problems.some((p) => p.source === 'you' && !bound.includes(p.key))) await repair();
  return resolved;
}

async function put<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
  const { value: good, faults } = parseSetting(key, value, packs);
  const [first] = faults;
  if (first) throw new Error(`${key}${first.at}: ${first.given} is wrong (${first.id})`);
  await browser.storage.local.set({ [ownPrefix + key]: good });
}

/** Sets one's own value; where the school has set one, it waits beneath. Rejects a wrong value. */
export function writeSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void> {
  return alone(() => put(key, value));
}

/** Forgets one's own value, so that the policy's or the built-in one holds. */
export function clearSetting(key: SettingKey): Promise<void> {
  return alone(() => browser.storage.local.remove(ownPrefix + key));
}

/** Changes one's own value by what it is now, with no other writer in between. */
function change<K extends SettingKey>(
  key: K,
  update: (own: Settings[K] | undefined) => Settings[K],
): Promise<void> {
  return alone(async () => {
    const stored = await browser.storage.local.get(ownPrefix + key);
    await put(key, update(parseSetting(key, stored[ownPrefix + key], packs).value));
  });
}

/** Sets one parameter of a policy, or with null goes back to the policy's own value. */
export function writeParameter(
  packId: string,
  key: string,
  value: string | string[] | null,
): Promise<void> {
  return change('policyParameters', (own = {}) => {
    const { [key]: _, ...others } = own[packId] ?? {};
    return { ...own, [packId]: value === null ? others : { ...others, [key]: value } };
  });
}

/** Leaves a site alone until a time. */
export function pauseSite(pause: Pause): Promise<void> {
  return change('pausedSites', (own = []) => [
    ...own.filter((p) => p.site !== pause.site && p.until > Date.now()),
    pause,
  ]);
}

/** Ends the pause of a site. */
export function resumeSite(site: string): Promise<void> {
  return change('pausedSites', (own = []) =>
    own.filter((p) => p.site !== site && p.until > Date.now()),
  );
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readSalt(): Promise<string | undefined> {
  const { [saltKey]: salt } = await browser.storage.local.get(saltKey);
  return typeof salt === 'string' && salt.length === 32 ? salt : undefined;
}

async function hashOf(words: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${normalisePhrase(words)}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Never again asks about these words for this concern. */
export async function dismissWords(concern: ConcernId, words: string): Promise<void> {
  await alone(async () => {
    if (await readSalt()) return;
    await browser.storage.local.set({ [saltKey]: hex(crypto.getRandomValues(new Uint8Array(16))) });
  });
  const hash = await hashOf(words, (await readSalt()) ?? '');
  const when = new Date().toISOString();
  await change('dismissed', (own = []) => [
    ...own.filter((d) => d.hash !== hash || d.concern !== concern),
    { hash, hint: maskedHint(words), concern, when },
  ]);
}

/** Asks about these words again. */
export function undoDismissal(concern: ConcernId, hash: string): Promise<void> {
  return change('dismissed', (own = []) =>
    own.filter((d) => d.hash !== hash || d.concern !== concern),
  );
}

/** Whether somebody has allowed these words for this concern. */
export async function isDismissed(
  { settings }: Resolved,
  concern: ConcernId,
  words: string,
): Promise<boolean> {
  const candidates = settings.dismissed.filter((d) => d.concern === concern);
  if (!candidates.length) return false;
  const salt = await readSalt();
  if (!salt) return false;
  const hash = await hashOf(words, salt);
  return candidates.some((d) => d.hash === hash);
}

/** Calls back after every change, one's own or the school's, until the signal aborts. */
export function onSettingsChanged(
  callback: (resolved: Resolved) => void,
  signal?: AbortSignal,
): void {
  let last = Promise.resolve();
  const update = () => {
    const tell = async () => {
      const resolved = await readSettings();
      if (!signal?.aborted) callback(resolved);
    };
    // In order, and on after a failure.
    last = last.then(tell, tell);
  };
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    // Reading brings the copy up to date, and that is heard here again.
    if (area === 'managed') void readManaged();
    const matters = (key: string) => key === managedCopy || key.startsWith(ownPrefix);
    if (area === 'local' && Object.keys(changes).some(matters)) update();
  };
  browser.storage.onChanged.addListener(onChanged);
  // The school's values of last time hold only while the browser starts.
  const grace = setTimeout(readManaged, managedGrace + 500);
  signal?.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(onChanged);
    clearTimeout(grace);
  });
}
