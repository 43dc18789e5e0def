/** The tab that the popup was opened over, and what the background knows of it. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask, type TabState } from '../messages.ts';

export interface Tab {
  id: number;
  state: TabState;
}

async function readTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, state: await ask('tab-state', { tabId: tab.id }) };
}

/** The tab, undefined until it is known and null where there is none; and a way to look again. */
export function useTab(): { tab: Tab | null | undefined; look: () => void } {
  const [tab, setTab] = useState<Tab | null | undefined>(undefined);
  const look = () => {
    readTab().then(setTab, () => setTab(null));
  };
  useEffect(look, []);
  return { tab, look };
}
