/** What code that tests run inside the browser uses of Chromium's extension interface. */
import type { Runtime, Storage } from 'webextension-polyfill';

declare global {
  const chrome: {
    dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
    runtime: Runtime.Static;
    storage: { local: Storage.StorageArea };
  };
}
