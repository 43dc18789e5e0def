/** The addresses of the extension's own pages. */
import browser from 'webextension-polyfill';

/** The settings page, at one of its sections. */
export function optionsAddress(section: string): string {
  return browser.runtime.getURL(`extension/options/options.html#${section}`);
}
