/** What happens after Chalkline is installed: the settings open where the policy is chosen. */
import browser, { type Runtime } from 'webextension-polyfill';
import { optionsAddress } from './page-addresses.ts';
import { readSettings } from './settings-store.ts';

/** For `runtime.onInstalled`. Stays quiet after updates, and where the school has chosen the policy. */
export async function welcomeAfterInstall({
  reason,
}: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  const { pack } = await readSettings();
  if (!pack) await browser.tabs.create({ url: optionsAddress('policy') });
}
