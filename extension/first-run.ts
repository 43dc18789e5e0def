/** What happens after Chalkline is installed: the settings open where the policy is chosen. */
import browser, { type Runtime } from 'webextension-polyfill';
import { optionsAddress } from './page-addresses.ts';
import { readSettings } from './settings-store.ts';

/** For `runtime.onInstalled`. Stays quiet after updates, and where the school has installed it or chosen the policy. */
export async function welcomeAfterInstall({
  reason,
}: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  // A school's own settings may come seconds later than its installation.
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  const { pack } = await readSettings();
  if (!pack) await browser.tabs.create({ url: optionsAddress('policy') });
}
