/** The panel as the content script knows it: shown beside a box, opened and left by mouse and keyboard. */
import { h, render } from 'preact';
import { flatClosest } from '../content/flat-tree.ts';
import type { SessionView } from '../content/session.ts';
import { t } from '../ui/text.ts';
import { Announcer } from './announcer.ts';
import { App, type AppState, headingOf, Notice } from './app.tsx';
import type { CardEvents } from './card.tsx';
import { rememberCaret } from './caret.ts';
import { type Choice, Choices } from './choices.ts';
import { follow } from './follow.ts';
import { Host } from './host.ts';
import { type Point, Pointer } from './pointer.ts';
import { putChip, putPanel } from './put.ts';
import type { Shield } from './shield.ts';

export interface PanelEvents extends Omit<CardEvents, 'unfold'> {
  pauseHere(): void;
  /** The pointer is on a finding's card. */
  point(key: string | null): void;
  /** The box is no longer in the page. */
  boxGone(): void;
}

export class Panel {
  private host: Host | null = null;
  private pointer: Pointer | null = null;
  private isLost = false;
  private view: SessionView | null = null;
  private here: string | null = null;
  private unfolded: string | null = null;
  private inertBy: HTMLDialogElement | null = null;
  private readonly choices = new Choices();
  private stopFollowing = () => {};
  private goBack: (() => void) | null = null;
  private readonly announcer = new Announcer((words) =>
    this.host?.announce(words, this.isInert ? this.inertBy : null),
  );

  constructor(
    private readonly shield: Shield,
    private readonly events: PanelEvents,
  ) {}

  /** Puts the host into the page, so that screen readers know its status line before it speaks. */
  prepare(): void {
    if (this.isLost) return;
    this.host ??= new Host({
      lost: () => this.lose(),
      closedModal: () => this.goBack?.(),
    });
    this.pointer = new Pointer(this.host);
    this.host.raise();
    this.shield.host = this.host.element;
    this.shield.events = {
      click: (at) => this.click(at),
      key: (event) => this.key(event),
      covers: (at) => this.isInert && this.pointer?.elementAt(at, true) != null,
      hover: (at) => this.hover(at),
      wheel: (at, by) => {
        if (this.isInert) this.pointer?.scroll(at, by);
      },
      command: () => this.toggle(),
    };
  }

  /** Shows what was found in a box; nothing with null. */
  show(view: SessionView | null): void {
    const previous = this.view;
    this.view = view;
    const { host } = this;
    if (!host) return;
    this.announcer.hear(view);
    if (!view) {
      this.stopFollowing();
      if (this.hasFocus) this.leave();
      render(null, host.layer);
      host.layer.hidden = true;
      return;
    }
    this.inertBy = flatClosest(view.editor, 'dialog:modal') as HTMLDialogElement | null;
    host.setTheme(view.isDark);
    if (!previous) host.raise();
    if (previous?.editor !== view.editor || previous.container !== view.container) {
      this.stopFollowing();
      this.stopFollowing = follow([view.editor, view.container], () => this.moved());
    }
    this.draw();
    if (!previous) host.fadeIn();
  }

  /** Marks the card of the finding under the caret or the pointer; the caret's is unfolded too. */
  point(key: string | null, isCaret: boolean): void {
    const unfolds = isCaret && key !== null && key !== this.unfolded;
    if (this.here === key && !unfolds) return;
    this.here = key;
    if (unfolds) this.unfolded = key;
    this.draw();
  }

  /** The command: in and open, or out and small again. False where there is nothing to open. */
  toggle(): boolean {
    if (!this.view) return false;
    if (this.hasFocus) this.fold('small');
    else {
      this.choose('open');
      this.enter();
    }
    return true;
  }

  /** One last line, for example that a reload is needed; it needs no extension any more. */
  notice(words: string, close: string): void {
    this.show(null);
    const { host } = this;
    if (!host) return;
    host.layer.hidden = false;
    host.layer.className = 'layer bottom';
    const onClose = () => this.remove();
    render(h(Notice, { words, close, onClose }), host.layer);
    host.announce(words, null);
  }

  remove(): void {
    this.announcer.stop();
    this.stopFollowing();
    this.view = null;
    if (this.host) render(null, this.host.layer);
    this.host?.remove();
    this.host = null;
    this.shield.host = null;
    this.shield.events = null;
  }

  get hasFocus(): boolean {
    return this.host?.root.activeElement != null;
  }

  /** The page's own modal dialog holds the box, so nothing outside it can be used. */
  private get isInert(): boolean {
    return this.view !== null && this.inertBy !== null && this.host?.isModal === false;
  }

  private lose(): void {
    this.isLost = true;
    this.remove();
  }

  private choose(choice: Choice): void {
    if (!this.view) return;
    this.choices.choose(this.view, choice);
    this.draw();
  }

  private draw(): void {
    const { host, view } = this;
    if (!host || !view) return;
    const hadFocus = this.hasFocus;
    const wanted = this.choices.modeFor(view);
    host.layer.hidden = wanted === 'nothing';
    if (wanted === 'nothing') return;
    this.render(wanted);
    this.put(host, view);
    if (hadFocus && !this.hasFocus) this.focusPanel();
  }

  /** The chip stands in where the panel has no room. */
  private put(host: Host, view: SessionView): void {
    const isForced = this.choices.isOpened(view) || host.isModal;
    const shows = (what: string) => host.layer.firstElementChild?.matches(what) ?? false;
    if (shows('.panel') && !putPanel(host.layer, view, isForced)) this.render('chip');
    if (shows('.chip')) putChip(host.layer, view);
  }

  private render(mode: AppState['mode']): void {
    const { host, view, here } = this;
    if (!host || !view) return;
    const [first] = view.findings;
    const isThere = view.findings.some(({ key }) => key === this.unfolded);
    if (!isThere && this.unfolded !== '') this.unfolded = first?.key ?? null;
    const events = {
      ...this.events,
      unfold: ({ key }: { key: string }) => {
        // All folded is a choice as well.
        this.unfolded = key === this.unfolded ? '' : key;
        this.draw();
      },
      open: () => this.choose('open'),
      collapse: () => this.fold('small'),
      close: () => this.fold('closed'),
    };
    render(h(App, { mode, view, here, unfolded: this.unfolded, events }), host.layer);
  }

  private fold(choice: Choice): void {
    const hadFocus = this.hasFocus;
    this.choose(choice);
    if (hadFocus) this.leave();
  }

  private moved(): void {
    const { host, view } = this;
    if (!host || !view) return;
    if (!view.editor.isConnected) this.events.boxGone();
    // The chip may stand in for a panel that has room now.
    else if (host.layer.firstElementChild?.matches('.panel')) this.put(host, view);
    else this.draw();
  }

  private focusPanel(): void {
    this.host?.layer.querySelector<HTMLElement>('.panel, .chip')?.focus({ preventScroll: true });
  }

  private enter(): void {
    const { host, view } = this;
    if (!host || !view) return;
    this.goBack = rememberCaret(view.editor);
    if (this.inertBy) host.beModal(t('panel_region', { found: headingOf(view) }));
    this.focusPanel();
  }

  /** Back to the caret. */
  private leave(): void {
    if (this.host?.isModal) this.host.beFree();
    else if (this.goBack) this.goBack();
    // The focus came in by Tab.
    else this.view?.editor.focus({ preventScroll: true });
    this.goBack = null;
  }

  private key(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape') return false;
    this.leave();
    return true;
  }

  private click(at: Point | null): void {
    const isPressed = this.pointer?.press(at, this.isInert) ?? false;
    // A press beside the modal panel leaves it.
    if (!isPressed && this.host?.isModal) this.leave();
  }

  private hover(at: Point | null): void {
    const index = at && this.pointer?.indexAt(at, this.isInert);
    this.events.point((index != null && this.view?.findings[index]?.key) || null);
    // A dialog that closes at any click outside itself would close over its draft.
    const { closedBy } = (this.inertBy ?? {}) as { closedBy?: string };
    if (at && this.isInert && closedBy === 'any') this.enter();
  }
}
