/** The only file that touches runtime messages: every message once, with its request, its reply and who may send it. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { ConcernId } from '../src/concerns/ids.ts';
import type { Draft } from '../src/draft.ts';
import type { Reason, Span, WayOut } from '../src/finding.ts';
import type { Citation, Level, Strictness, Unchecked } from '../src/report.ts';

/** A clause as the panel shows it, the policy's parameters filled in. */
export interface ShownClause extends Citation {
  summary: string;
  /** Heading under which the policy groups it. */
  section: string;
  exceptions: string[];
  /** Whom the policy says to ask or tell, and about what. */
  ask: { whom: string; about: string }[];
}

export interface ShownFinding {
  concern: ConcernId;
  /** Null where no policy was chosen. */
  level: Level | null;
  /** Offsets into the text that was sent. */
  spans: Span[];
  /** Index into the attachments that were sent. */
  attachment?: number;
  reason: Reason;
  waysOut: WayOut[];
  /** The most exact first; empty where no policy was chosen. */
  clauses: ShownClause[];
}

/** A report in the panel's words: dismissed words are gone, clauses have their summaries. */
export interface ShownReport {
  /** Null before a policy is chosen. */
  policy: { id: string; shortTitle: string } | null;
  strictness: Strictness;
  findings: ShownFinding[];
  unchecked: Unchecked[];
}

/** What a content script needs to know of the settings on its site. */
export interface SiteSettings {
  off: boolean;
  /** Milliseconds since 1970, or null. */
  pausedUntil: number | null;
  checkDirectMessages: boolean;
  /** Whether the browser listens for a key of the panel's; where none was free, the page has to. */
  hasShortcut: boolean;
}

/** A finding as badge and popup know it: no words of the draft. */
export interface FoundHere {
  concern: ConcernId;
  level: Level | null;
}

/** What a frame with a content script is doing. */
export interface FrameState {
  health:
    | 'checking'
    | 'asleep'
    | 'no-box'
    | 'paused'
    | 'off'
    /** A private message, and those are not checked. */
    | 'messages-off'
    /** The analyzer broke over this draft. */
    | 'failed'
    | 'needs-reload';
  /** Site id, or the host name where the site has no id. */
  site: string;
  found: FoundHere[];
}

/** What the popup says of a tab. */
export interface TabState {
  /** `not-here`: a page on which Chalkline does not run. */
  health: FrameState['health'] | 'not-here';
  /** Null where Chalkline does not run. */
  site: string | null;
  found: FoundHere[];
  pausedUntil: number | null;
  /** Open tabs of supported sites that Chalkline can check only after a reload. */
  reload: { tabId: number; title: string }[];
}

interface Exchange<Request, Reply> {
  request: Request;
  reply: Reply;
}

/** Messages to the background. `site` is as in `FrameState`. */
export interface BackgroundMessages {
  'tab-state': Exchange<{ tabId: number }, TabState>;
  'reload-tab': Exchange<{ tabId: number }, null>;
  'show-panel': Exchange<{ tabId: number }, null>;
  'pause-site': Exchange<{ site: string }, { until: number }>;
  'resume-site': Exchange<{ site: string }, null>;
  'dismiss-words': Exchange<{ concern: ConcernId; words: string[] }, null>;
  'open-options': Exchange<{ section: 'policy' | null }, null>;
  'frame-changed': Exchange<FrameState, null>;
}

/** Messages to the frames of a tab. */
export interface FrameMessages {
  /** Answered by a frame that has a compose box in use, and by no other. */
  'box-state': Exchange<null, FrameState>;
  'frame-state': Exchange<null, FrameState>;
  'settings-changed': Exchange<null, null>;
  'toggle-panel': Exchange<null, null>;
}

/** Our own pages and background, or a content script of ours. */
type Sender = 'own' | 'content';

const backgroundSenders: Record<keyof BackgroundMessages, readonly Sender[]> = {
  'tab-state': ['own'],
  'reload-tab': ['own'],
  'show-panel': ['own'],
  'pause-site': ['own', 'content'],
  'resume-site': ['own'],
  'dismiss-words': ['content'],
  'open-options': ['own', 'content'],
  'frame-changed': ['content'],
};

const frameSenders: Record<keyof FrameMessages, readonly Sender[]> = {
  'box-state': ['own'],
  'frame-state': ['own'],
  'settings-changed': ['own'],
  'toggle-panel': ['own'],
};

type Handlers<Map> = {
  [Name in keyof Map]: Map[Name] extends Exchange<infer Request, infer Reply>
    ? /** Undefined: leaves the answer to another frame. */
      (request: Request, sender: Runtime.MessageSender) => Promise<Reply> | Reply | undefined
    : never;
};

type RequestOf<Map, Name extends keyof Map> =
  Map[Name] extends Exchange<infer Request, unknown> ? Request : never;
type ReplyOf<Map, Name extends keyof Map> =
  Map[Name] extends Exchange<unknown, infer Reply> ? Reply : never;

/** Which part of the extension sent a message; null for anybody else. */
export function senderKind(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'own';
  return sender.tab ? 'content' : 'own';
}

function listen<Map>(
  handlers: Handlers<Map>,
  allowed: Record<keyof Map, readonly Sender[]>,
  signal?: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    const { name, request } = (message ?? {}) as { name?: keyof Map; request?: never };
    if (name === undefined || !Object.hasOwn(handlers, name)) return undefined;
    const kind = senderKind(sender);
    if (!kind || !allowed[name].includes(kind)) return undefined;
    const reply = (handlers[name] as (request: never, sender: unknown) => unknown)(
      request as never,
      sender,
    );
    return reply === undefined ? undefined : Promise.resolve(reply);
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(onMessage as never),
  );
}

/** Answers messages in the background; messages of senders that may not send them are left unanswered. */
export function answerInBackground(handlers: Handlers<BackgroundMessages>): void {
  listen(handlers, backgroundSenders);
}

/** Answers messages in a content script until the signal aborts. */
export function answerInFrame(handlers: Handlers<FrameMessages>, signal: AbortSignal): void {
  listen(handlers, frameSenders, signal);
}

/** Asks the background. Rejects where nobody answers. */
export function ask<Name extends keyof BackgroundMessages>(
  name: Name,
  request: RequestOf<BackgroundMessages, Name>,
): Promise<ReplyOf<BackgroundMessages, Name>> {
  return browser.runtime.sendMessage({ name, request });
}

/** Asks the frames of a tab, or one of them; undefined where none answers. */
export async function askTab<Name extends keyof FrameMessages>(
  tabId: number,
  name: Name,
  frameId?: number,
): Promise<ReplyOf<FrameMessages, Name> | undefined> {
  try {
    const options = frameId === undefined ? {} : { frameId };
    return (await browser.tabs.sendMessage(tabId, { name, request: null }, options)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A draft as the page shows it; school, role and account follow in the background. */
export interface SeenDraft extends Pick<Draft, 'text' | 'site' | 'surface' | 'attachments'> {
  recipient?: string;
  /** Under whose name the page says that it is posted. */
  postingAs?: string;
}

/** What a content script sends over its port. */
export type CheckRequest = { type: 'warm' } | { type: 'check'; sequence: number; draft: SeenDraft };

/** What comes back over it. `analysis`: milliseconds that the analyzer took. */
export type CheckReply =
  | { type: 'settings'; settings: SiteSettings }
  | { type: 'report'; sequence: number; report: ShownReport; analysis: number }
  | { type: 'failed'; sequence: number };

const checkPort = 'check';

/** Opens the port over which drafts are checked; it closes when the worker goes to sleep. */
export function openCheckPort(site: string): Runtime.Port {
  return browser.runtime.connect({ name: `${checkPort}:${site}` });
}

/** Calls back for every port that a content script of ours opens, with the site that it stands for. */
export function onCheckPort(accept: (port: Runtime.Port, site: string) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const [name, site] = port.name.split(':', 2);
    // Another name is none of ours: the development server has ports too.
    if (name !== checkPort || !site || !port.sender) return;
    if (senderKind(port.sender) !== 'content') port.disconnect();
    else accept(port, site);
  });
}
