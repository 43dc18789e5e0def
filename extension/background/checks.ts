/** Answers the checks of content scripts with the settings as they are now. */
import browser, { type Runtime } from 'webextension-polyfill';
import { analyse } from '../../src/analyse.ts';
import type { ConcernId } from '../../src/concerns/ids.ts';
import {
  type CheckReply,
  type CheckRequest,
  onCheckPort,
  type SeenDraft,
  type SiteSettings,
} from '../messages.ts';
import { isDismissed, onSettingsChanged, type Resolved, readSettings } from '../settings-store.ts';
import { showReport } from './shown-report.ts';
import { completeDraft } from './situation.ts';

/** Has a bit of everything, so that the first real draft finds the analyzer ready. */
const warmUpText =
  'Kayden in my Year 4 class drew this today. Our head has no idea, honestly! Call 07700 900123.';

const ports = new Map<Runtime.Port, string>();
let current: Promise<Resolved> | null = null;
let isWarm = false;

/** The settings as last read; read once for as long as nothing changes. */
export function currentSettings(): Promise<Resolved> {
  current ??= readSettings();
  return current;
}

/** What the settings say of a site. */
export function siteSettings(
  { settings }: Resolved,
  site: string,
): Omit<SiteSettings, 'hasShortcut'> {
  return {
    off: settings.sitesOff.some((off) => off === site),
    pausedUntil: settings.pausedSites.find((pause) => pause.site === site)?.until ?? null,
    checkDirectMessages: settings.checkDirectMessages,
  };
}

function optionsOf({ pack, parameters, settings }: Resolved) {
  const { role, strictness } = settings;
  return { pack, parameters, role, strictness };
}

function warmUp(resolved: Resolved): void {
  if (isWarm) return;
  isWarm = true;
  const seen = { text: warmUpText, site: 'other', surface: 'post', attachments: [] } as const;
  analyse(completeDraft({ ...seen, attachments: [] }, resolved.settings), optionsOf(resolved));
}

async function check(seen: SeenDraft, sequence: number): Promise<CheckReply> {
  const resolved = await currentSettings();
  const draft = completeDraft(seen, resolved.settings);
  const began = performance.now();
  const report = analyse(draft, optionsOf(resolved));
  const analysis = performance.now() - began;
  const isAllowed = (concern: ConcernId, words: string) => isDismissed(resolved, concern, words);
  const shown = await showReport(report, resolved.pack, resolved.parameters, draft.text, isAllowed);
  return { type: 'report', sequence, report: shown, analysis };
}

async function checkOrFail(seen: SeenDraft, sequence: number): Promise<CheckReply> {
  try {
    return await check(seen, sequence);
  } catch {
    // Not written to the console: the message of an error may quote the draft.
    return { type: 'failed', sequence };
  }
}

function reply(port: Runtime.Port, message: CheckReply): void {
  // The tab may have gone in the meantime.
  if (ports.has(port)) port.postMessage(message);
}

async function tellSettings(port: Runtime.Port, site: string): Promise<void> {
  const [resolved, commands] = await Promise.all([currentSettings(), browser.commands.getAll()]);
  const hasShortcut = commands.some(({ name, shortcut }) => name === 'open-panel' && shortcut);
  const settings = { ...siteSettings(resolved, site), hasShortcut };
  reply(port, { type: 'settings', settings });
}

async function answer(port: Runtime.Port, request: CheckRequest): Promise<void> {
  if (request.type === 'warm') warmUp(await currentSettings());
  else reply(port, await checkOrFail(request.draft, request.sequence));
}

/** Begins to answer; `changed` is called after every change of settings. */
export function answerChecks(changed: () => void): void {
  onCheckPort((port, site) => {
    ports.set(port, site);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((request) => void answer(port, request as CheckRequest));
    void tellSettings(port, site);
  });
  onSettingsChanged((resolved) => {
    current = Promise.resolve(resolved);
    for (const [port, site] of ports) void tellSettings(port, site);
    changed();
  });
}
