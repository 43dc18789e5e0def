/** One compose box in use: reads it when typing pauses, has it checked, shows what was found. */
import type { FoundHere, FrameState, ShownReport, SiteSettings } from '../messages.ts';
import type { Checker } from './checker.ts';
import { type Highlighter, isOnDark } from './highlighter.ts';
import type { Timing } from './lifecycle.ts';
import { Pacer } from './pacer.ts';
import { type PlacedFinding, placeFindings } from './placed-finding.ts';
import { type ReadDraft, readDraft } from './seen-draft.ts';
import type { SiteFacts } from './sites/site.ts';
import { type Place, placeOf, submitOf } from './sites/situation.ts';

export interface SessionView {
  findings: PlacedFinding[];
  report: ShownReport;
  uncheckedWords: { language: string; words: string }[];
  isCut: boolean;
  isDark: boolean;
  editor: HTMLElement;
  container: Element;
  submit: Element | null;
}

export interface SessionEvents {
  /** Null where there is nothing to say. */
  show(view: SessionView | null): void;
  state(state: Pick<FrameState, 'health' | 'found'>): void;
  measured(timing: Timing): void;
}

/** What the settings say of a site now. */
export function healthOf(settings: SiteSettings, now = Date.now()): FrameState['health'] {
  if (settings.off) return 'off';
  if (settings.pausedUntil !== null && settings.pausedUntil > now) return 'paused';
  return 'checking';
}

/** What was left out of a draft stays out when the focus comes back to it. */
const dismissedHere = new WeakMap<HTMLElement, Set<string>>();

export class Session {
  private settings: SiteSettings | null = null;
  private readonly pacer = new Pacer(() => this.read());
  /** The draft that was sent last, so that the same one is not checked twice. */
  private lastSent = '';
  private pending: { read: ReadDraft; place: Place; sent: number } | null = null;
  private typedAt = 0;
  private isDirty = false;
  private isResting = false;
  private trouble: 'messages-off' | 'failed' | null = null;
  private hasView = false;
  private found: FoundHere[] = [];
  private readonly dismissed: Set<string>;
  private observed: Element | null = null;
  private readonly observer = new MutationObserver(() => this.stirred());

  constructor(
    readonly root: HTMLElement,
    private readonly site: SiteFacts,
    private readonly checker: Checker,
    private readonly highlighter: Highlighter,
    private readonly events: SessionEvents,
  ) {
    this.dismissed = dismissedHere.get(root) ?? new Set();
    dismissedHere.set(root, this.dismissed);
    this.checker.warm();
    this.resume();
  }

  /** Whether an element stands in the same compose box. */
  holds(element: Element): boolean {
    return placeOf(this.site, this.root, location.pathname).container.contains(element);
  }

  get state(): Pick<FrameState, 'health' | 'found'> {
    return { health: this.health(), found: this.found };
  }

  /** New settings: what was said under the old ones no longer holds. */
  use(settings: SiteSettings): void {
    this.settings = settings;
    this.lastSent = '';
    this.trouble = null;
    if (this.health() === 'checking') this.pacer.now();
    else this.clear();
    this.events.state(this.state);
  }

  typed(): void {
    this.isDirty = true;
    this.typedAt = performance.now();
    // A worker that fell asleep wakes up while the typing goes on.
    this.checker.warm();
    this.pacer.afterTyping();
  }

  /** The draft may be another, with no word typed: it was sent, or a picture came. */
  stirred(): void {
    this.pacer.afterStir();
  }

  /** The focus is elsewhere in the same box: what is shown stays, the text is forgotten. */
  rest(): void {
    this.isResting = true;
    this.pacer.stop();
    this.observer.disconnect();
    this.observed = null;
    this.forget();
    // The last words before the focus left count too.
    if (this.isDirty) this.read();
  }

  /** The focus is back. */
  resume(): void {
    this.isResting = false;
    this.observe(placeOf(this.site, this.root, location.pathname).container);
    if (this.settings) this.pacer.now();
  }

  end(): void {
    this.rest();
    this.clear();
    this.events.state({ health: 'asleep', found: [] });
  }

  /** Leaves a finding out for as long as this draft lasts. */
  dismissHere(key: string): void {
    this.dismissed.add(key);
    this.lastSent = '';
    this.pacer.now();
  }

  report(report: ShownReport, analysis: number): void {
    const { pending } = this;
    this.pending = null;
    // Somebody typed on: the answer to that is on its way.
    if (!pending || this.isDirty || this.health() !== 'checking') return;
    const received = performance.now();
    this.show(pending.read, pending.place, report);
    this.events.measured({
      typed: this.typedAt,
      sent: pending.sent,
      received,
      drawn: performance.now(),
      analysis,
    });
  }

  /** Better nothing than what was said of an earlier draft. */
  failed(): void {
    this.clear();
    this.trouble = 'failed';
    this.events.state(this.state);
  }

  private health(): FrameState['health'] {
    if (this.trouble) return this.trouble;
    return this.settings ? healthOf(this.settings) : 'checking';
  }

  private read(): void {
    if (!this.settings) return;
    if (!this.root.isConnected || healthOf(this.settings) !== 'checking') {
      this.clear();
      return;
    }
    const place = placeOf(this.site, this.root, location.pathname);
    if (place.surface === 'direct-message' && !this.settings.checkDirectMessages) {
      this.leaveAlone();
      return;
    }
    if (!this.isResting) this.observe(place.container);
    this.isDirty = false;
    const read = readDraft(this.site, this.root, place);
    if (!read.draft.text.trim() && !read.draft.attachments.length) {
      this.clear();
      this.dismissed.clear();
      return;
    }
    const key = JSON.stringify(read.draft);
    if (key === this.lastSent) return;
    this.lastSent = this.isResting ? '' : key;
    this.trouble = null;
    this.pending = { read, place, sent: performance.now() };
    this.checker.check(read.draft);
  }

  /** The page may draw its box anew around the same editor. */
  private observe(container: Element): void {
    if (container === this.observed) return;
    this.observer.disconnect();
    this.observer.observe(container, { childList: true, characterData: true, subtree: true });
    this.observed = container;
  }

  private leaveAlone(): void {
    this.clear();
    if (this.trouble === 'messages-off') return;
    this.trouble = 'messages-off';
    this.events.state(this.state);
  }

  private show(read: ReadDraft, place: Place, report: ShownReport): void {
    const { text } = read.draft;
    const findings = placeFindings(report.findings, read).filter(
      ({ key }) => !this.dismissed.has(key),
    );
    this.highlighter.draw(findings, this.root);
    this.found = findings.map(({ concern, level }) => ({ concern, level }));
    this.hasView = findings.length > 0 || report.unchecked.length > 0;
    this.events.show(
      this.hasView
        ? {
            findings,
            report,
            uncheckedWords: report.unchecked.map(({ language, start, end }) => ({
              language,
              words: text.slice(start, end),
            })),
            isCut: read.isCut,
            isDark: isOnDark(this.root),
            editor: this.root,
            container: place.container,
            submit: submitOf(place),
          }
        : null,
    );
    this.events.state(this.state);
  }

  /** Forgets the text, what is on its way included. */
  private forget(): void {
    this.lastSent = '';
    this.pending = null;
    this.checker.forget();
  }

  private clear(): void {
    this.forget();
    this.highlighter.clear();
    const had = this.hasView || this.found.length > 0;
    this.hasView = false;
    this.found = [];
    if (!had) return;
    this.events.show(null);
    this.events.state(this.state);
  }
}
