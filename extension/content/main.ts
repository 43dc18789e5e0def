/** The content script: sleeps until a compose box has the focus, then has its draft checked. */
import { answerInFrame, ask, type FrameState } from '../messages.ts';
import { Panel } from '../panel/panel.ts';
import { Shield } from '../panel/shield.ts';
import { t } from '../ui/text.ts';
import { Checker } from './checker.ts';
import { deepActiveElement } from './flat-tree.ts';
import { Highlighter } from './highlighter.ts';
import { claimWorld, isAlive, type Mark } from './lifecycle.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { findingAtCaret, findingAtPoint } from './pointing.ts';
import { editingRoot } from './recogniser.ts';
import { Session, type SessionView } from './session.ts';
import { siteKey, siteOfHost } from './sites/list.ts';
import { watchBoxes } from './watcher.ts';

/** The host of the page; frames without one of their own belong to the page around them. */
function pageHost(): string {
  if (location.hostname) return location.hostname;
  try {
    return window.top?.location.hostname ?? '';
  } catch {
    return '';
  }
}

function start(mark: Mark): void {
  const end = new AbortController();
  const { signal } = end;
  const host = pageHost();
  const site = siteOfHost(host);
  const key = siteKey(site, host);
  const highlighter = new Highlighter();
  let session: Session | null = null;
  let view: SessionView | null = null;
  /** Read while the extension is there to be asked. */
  let farewell: [words: string, close: string] | null = null;

  const tell = (state: Pick<FrameState, 'health' | 'found'>) => {
    if (isAlive()) ask('frame-changed', { ...state, site: key }).catch(() => {});
  };
  const send = (message: () => Promise<unknown>) => {
    if (isAlive()) message().catch(() => {});
    else gone();
  };
  const gone = () => {
    if (signal.aborted) return;
    end.abort();
    endSession();
    if (farewell) panel.notice(...farewell);
  };
  const checker = new Checker(key, {
    settings(settings) {
      shield.listensForKey = !settings.hasShortcut;
      session?.use(settings);
    },
    report: (report, analysis) => session?.report(report, analysis),
    failed: () => session?.failed(),
    gone,
  });
  let pointed: PlacedFinding | null = null;
  const point = (finding: PlacedFinding | null, isCaret = false) => {
    panel.point(finding?.key ?? null, isCaret);
    // With every key stroke the caret moves; to ask for the page's colours each time would be slow.
    if (finding === pointed) return;
    pointed = finding;
    if (session) highlighter.fill(finding, session.root);
  };
  const shield = new Shield(signal);
  const panel = new Panel(shield, {
    dismissHere: ({ key: dismissed }) => session?.dismissHere(dismissed),
    dismissWords: ({ concern, words }) => send(() => ask('dismiss-words', { concern, words })),
    openOptions: (section) => send(() => ask('open-options', { section })),
    pauseHere: () => send(() => ask('pause-site', { site: key })),
    point: (on) => point(view?.findings.find(({ key: each }) => each === on) ?? null),
    boxGone: () => endSession(),
  });

  function endSession(): void {
    session?.end();
    session = null;
    checker.close();
  }

  const events = {
    enter(root: HTMLElement) {
      if (session?.root === root) {
        session.resume();
        return;
      }
      endSession();
      farewell ??= [t('panel_reload'), t('panel_close')];
      panel.prepare();
      session = new Session(root, site, checker, highlighter, {
        show(next) {
          view = next;
          panel.show(next);
        },
        state: tell,
        measured: (timing) => {
          mark.timing = timing;
        },
      });
    },
    typed: () => session?.typed(),
    stirred: () => session?.stirred(),
    leave(to: Element | null) {
      if (to && !session?.holds(to)) endSession();
      else session?.rest();
    },
  };
  watchBoxes(events, (element) => shield.owns(element), signal);

  const passive = { passive: true, signal };
  document.addEventListener(
    'selectionchange',
    () => {
      if (view && !panel.hasFocus) point(findingAtCaret(view.editor, view.findings), true);
    },
    passive,
  );
  window.addEventListener(
    'mousemove',
    ({ target, clientX, clientY }) => {
      if (!view || !(target instanceof Node) || !view.editor.contains(target)) return;
      const finding = findingAtPoint(clientX, clientY, view.findings);
      if (finding) point(finding);
    },
    passive,
  );
  window.addEventListener('pagehide', () => endSession(), { signal });

  /** The box in use, unless the page has taken it away. */
  const current = () => {
    if (session && !session.root.isConnected) endSession();
    return session;
  };

  answerInFrame(
    {
      'box-state': () => {
        const inUse = current();
        return inUse ? { ...inUse.state, site: key } : undefined;
      },
      'frame-state': () => {
        const inUse = current();
        if (inUse) return { ...inUse.state, site: key };
        const active = deepActiveElement();
        const health = active && editingRoot(active) ? 'no-box' : 'asleep';
        return { health, site: key, found: [] };
      },
      'settings-changed': () => {
        // With a port open the settings have come by it.
        if (session) checker.warm();
        return null;
      },
      'toggle-panel': () => {
        panel.toggle();
        return session ? null : undefined;
      },
    },
    signal,
  );
}

const mark = claimWorld();
if (mark) start(mark);
