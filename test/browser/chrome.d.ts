/** The extension interface, for code that tests run inside the browser. */
import type { Browser, Runtime, Storage } from 'webextension-polyfill';

declare global {
  /** What tests use of Chromium's. */
  const chrome: {
    dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
    runtime: Runtime.Static;
    storage: { local: Storage.StorageArea };
  };
  /** Firefox's. */
  const browser: Browser;
}
