/** The element in the page that holds our interface: a closed shadow root in the top layer, at the document's end. */
import { t } from '../ui/text.ts';
import tokens from '../ui/tokens.css?inline';
import styles from './panel.css?inline';

/** Waits before the host is put back after the page removed it; then it is given up. */
const comebacks = [0, 250, 1000, 4000];

const fade = 140;

/** The page decides whether it is dark, whatever the system prefers. */
const darkMode = /\(prefers-color-scheme:\s*dark\)/g;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

export interface HostEvents {
  /** The page does not let the host be. */
  lost(): void;
  /** The modal form was closed by the browser, for instance with Escape. */
  closedModal(): void;
}

export class Host {
  readonly element = document.createElement('div');
  readonly root: ShadowRoot;
  /** What is drawn into; placed by the controller. */
  readonly layer = document.createElement('div');
  private readonly status = document.createElement('div');
  private readonly observer = new MutationObserver(() => this.comeBack());
  private readonly light = sheetOf(tokens.replace(darkMode, 'not all'));
  private readonly dark = sheetOf(tokens.replace(darkMode, 'all'));
  private readonly own = sheetOf(styles);
  private dialog: HTMLDialogElement | null = null;
  private removals = 0;

  constructor(private readonly events: HostEvents) {
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.element.popover = 'manual';
    this.element.lang = t('language_tag');
    const shape: Record<string, string> = {
      all: 'initial',
      position: 'fixed',
      inset: '0 auto auto 0',
      width: '0',
      height: '0',
      overflow: 'visible',
      visibility: 'visible',
    };
    for (const [name, value] of Object.entries(shape))
      this.element.style.setProperty(name, value, 'important');
    this.layer.className = 'layer';
    this.status.className = 'status';
    this.status.setAttribute('role', 'status');
    this.root.append(this.layer, this.status);
    this.setTheme(false);
  }

  setTheme(isDark: boolean): void {
    const tokensNow = isDark ? this.dark : this.light;
    if (this.root.adoptedStyleSheets[0] === tokensNow) return;
    this.root.adoptedStyleSheets = [tokensNow, this.own];
    this.layer.style.colorScheme = isDark ? 'dark' : 'light';
  }

  /** Puts the host above everything that the page has put into the top layer meanwhile. */
  raise(): void {
    if (this.dialog) return;
    this.attach();
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
  }

  /** Not a style: that would fade again whenever the layer moves into a dialog or out of it. */
  fadeIn(): void {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!isCalm) this.layer.animate({ opacity: [0, 1] }, fade);
  }

  /** Says it to screen readers, in the page's own dialog where we are inert. */
  announce(words: string, inert: Element | null): void {
    const speaker = inert as (Element & { ariaNotify?: (words: string) => void }) | null;
    if (speaker?.ariaNotify) speaker.ariaNotify(words);
    else this.status.textContent = words;
  }

  get isModal(): boolean {
    return this.dialog !== null;
  }

  /** Above a modal dialog of the page only another one can be used: for as long as it is needed. */
  beModal(label: string): void {
    if (this.dialog) return;
    const dialog = document.createElement('dialog');
    dialog.className = 'modal';
    dialog.setAttribute('aria-label', label);
    dialog.append(this.layer);
    this.root.append(dialog);
    this.dialog = dialog;
    dialog.addEventListener('close', () => this.beFree());
    dialog.showModal();
  }

  /** Gives the page's dialog back to the page. */
  beFree(): void {
    const { dialog } = this;
    if (!dialog) return;
    this.dialog = null;
    this.root.prepend(this.layer);
    if (dialog.open) dialog.close();
    dialog.remove();
    this.events.closedModal();
  }

  remove(): void {
    this.observer.disconnect();
    this.beFree();
    this.element.remove();
  }

  private attach(): void {
    if (this.element.isConnected) return;
    document.documentElement.append(this.element);
    this.observer.observe(document.documentElement, { childList: true });
  }

  private comeBack(): void {
    if (this.element.isConnected) return;
    this.beFree();
    const pause = comebacks[this.removals++];
    if (pause === undefined) {
      this.remove();
      this.events.lost();
      return;
    }
    setTimeout(() => {
      if (!this.element.isConnected) this.raise();
    }, pause);
  }
}
