/** The background: answers checks and messages, keeps the badge, hears the keyboard command. */
import browser from 'webextension-polyfill';
import { welcomeAfterInstall } from '../first-run.ts';
import { answerInBackground, askTab } from '../messages.ts';
import { optionsAddress } from '../page-addresses.ts';
import { dismissWords, pauseSite, resumeSite } from '../settings-store.ts';
import { answerChecks } from './checks.ts';
import { noteFrame, tabState, watchTabs } from './tabs.ts';

const pauseLength = 60 * 60 * 1000;

/** Also reaches frames whose port went when the worker slept. */
async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) void askTab(id, 'settings-changed');
}

answerChecks(() => void tellTabs());
watchTabs();

answerInBackground({
  'tab-state': ({ tabId }) => tabState(tabId),
  'reload-tab': async ({ tabId }) => {
    await browser.tabs.reload(tabId);
    return null;
  },
  'show-panel': async ({ tabId }) => {
    await askTab(tabId, 'toggle-panel');
    return null;
  },
  'pause-site': async ({ site }) => {
    const until = Date.now() + pauseLength;
    await pauseSite({ site, until });
    return { until };
  },
  'resume-site': async ({ site }) => {
    await resumeSite(site);
    return null;
  },
  'dismiss-words': async ({ concern, words }) => {
    for (const each of words) await dismissWords(concern, each);
    return null;
  },
  'open-options': async ({ section }) => {
    if (section) await browser.tabs.create({ url: optionsAddress(section) });
    else await browser.runtime.openOptionsPage();
    return null;
  },
  'frame-changed': (state, { tab, frameId }) => {
    if (tab?.id !== undefined) noteFrame(tab.id, frameId ?? 0, state);
    return null;
  },
});

browser.runtime.onInstalled.addListener((details) => void welcomeAfterInstall(details));

browser.commands.onCommand.addListener(async (command) => {
  if (command !== 'open-panel') return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askTab(tab.id, 'toggle-panel');
});
