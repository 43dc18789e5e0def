/** The tab that the popup was opened over, and what the background knows of it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask, type TabState } from '../messages.ts';

export interface Tab {
  id: number;
  state: TabState;
}

/** A popup lives for seconds, and what it says should stay true as long. */
const lookEvery = 1000;

async function readTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, state: await ask('tab-state', { tabId: tab.id }) };
}

/** The tab, undefined until it is known and null where there is none; and a way to look again. */
export function useTab(): { tab: Tab | null | undefined; look: () => void } {
  const [tab, setTab] = useState<Tab | null | undefined>(undefined);
  const look = useCallback(() => {
    readTab().then(setTab, () => setTab(null));
  }, []);
  useEffect(() => {
    look();
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, [look]);
  return { tab, look };
}
