/** The life of a content script: begins once, ends for good when the extension was updated or removed. */
import browser from 'webextension-polyfill';

/** What the browser tests measure: milliseconds on the page's clock. */
export interface Timing {
  typed: number;
  sent: number;
  received: number;
  drawn: number;
  /** What the analyzer itself took. */
  analysis: number;
}

export interface Mark {
  timing: Timing | null;
}

const key = Symbol.for('chalkline');

/** Marks this world as taken; null where a content script of ours already runs in it. */
export function claimWorld(): Mark | null {
  const world = globalThis as { [key]?: Mark };
  if (world[key]) return null;
  const mark: Mark = { timing: null };
  world[key] = mark;
  return mark;
}

/** Whether the extension that this script belongs to is still there; after an update it is not. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
