/** What goes on in each tab: asked of its frames, never kept but for the badge. */
import browser, { type Tabs } from 'webextension-polyfill';
import { askTab, type FoundHere, type FrameState, type TabState } from '../messages.ts';
import { showBadge } from './badge.ts';
import { currentSettings, siteSettings } from './checks.ts';

/** By tab, then by frame: only frames that have something to say. */
const found = new Map<number, Map<number, FoundHere[]>>();

/** Notes what a frame has found and brings the badge of its tab up to date. */
export function noteFrame(tabId: number, frameId: number, state: FrameState): void {
  const frames = found.get(tabId) ?? new Map<number, FoundHere[]>();
  if (state.found.length) frames.set(frameId, state.found);
  else frames.delete(frameId);
  if (frames.size) found.set(tabId, frames);
  else found.delete(tabId);
  void showBadge(tabId, [...frames.values()].flat());
}

/** Forgets tabs that are closed or go to another page. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => found.delete(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && found.delete(tabId)) void showBadge(tabId, []);
  });
}

function patterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((s) => s.matches ?? []);
}

/** Whether Chalkline runs on an address. The manifest's patterns are all of the form `https://*.host/*`. */
export function isSupported(url: string, matches: readonly string[] = patterns()): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, hostname } = new URL(url);
  return matches.some((pattern) => {
    const [, scheme, wanted = ''] = /^([^:]+):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (`${scheme}:` !== protocol) return false;
    if (!wanted.startsWith('*.')) return wanted === host;
    return hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1));
  });
}

/** The answer of the frame that has a box in use, or else of the page itself. */
async function frameState(tabId: number): Promise<FrameState | undefined> {
  return (await askTab(tabId, 'box-state')) ?? askTab(tabId, 'frame-state', 0);
}

async function needReload(tab: Tabs.Tab): Promise<boolean> {
  const { id, url, status, discarded } = tab;
  // A page that is loading, or will be, gets its content script by itself.
  if (id === undefined || !url || discarded || status === 'loading') return false;
  if (!isSupported(url)) return false;
  const state = await askTab(id, 'frame-state', 0);
  return !state || state.health === 'needs-reload';
}

async function tabsToReload(): Promise<TabState['reload']> {
  const tabs = await browser.tabs.query({});
  const needs = await Promise.all(tabs.map(needReload));
  return tabs
    .filter((_, index) => needs[index])
    .map(({ id, title }) => ({ tabId: id ?? 0, title: title ?? '' }));
}

/** What the popup says of a tab. */
export async function tabState(tabId: number): Promise<TabState> {
  const [state, tab, reload, resolved] = await Promise.all([
    frameState(tabId),
    browser.tabs.get(tabId),
    tabsToReload(),
    currentSettings(),
  ]);
  if (!state) {
    const health = tab.url && isSupported(tab.url) ? 'needs-reload' : 'not-here';
    return { health, site: null, found: [], pausedUntil: null, reload };
  }
  const { off, pausedUntil } = siteSettings(resolved, state.site);
  const isPaused = pausedUntil !== null && pausedUntil > Date.now();
  // A frame that is asleep has not asked what the settings say of its site.
  const health = off ? 'off' : isPaused ? 'paused' : state.health;
  return { ...state, health, pausedUntil: isPaused ? pausedUntil : null, reload };
}
