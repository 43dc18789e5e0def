/** What code that tests run inside the browser uses of Chromium's extension interface. */
import type { Storage } from 'webextension-polyfill';

declare global {
  const chrome: {
    dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
    storage: { local: Storage.StorageArea };
  };
}
