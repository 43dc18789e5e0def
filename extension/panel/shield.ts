/** Keeps what happens in our interface to ourselves: a page that hears a click outside its dialog may close it. */

const pointerEvents = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousedown',
  'mouseup',
  'mousemove',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const;
const passiveEvents = ['touchstart', 'touchend'] as const;
const otherEvents = [
  'pointerover',
  'pointerout',
  'mouseover',
  'mouseout',
  'focus',
  'focusin',
  'blur',
  'focusout',
  'keypress',
] as const;

export interface ShieldEvents {
  /** A press on our interface, with the mouse, a finger or a key; null for a key. */
  click(at: { x: number; y: number } | null): void;
  /** A key pressed while our interface has the focus; true where it is dealt with. */
  key(event: KeyboardEvent): boolean;
  /** Whether a point is ours although the page's own dialog has made us inert. */
  covers(at: { x: number; y: number }): boolean;
  /** The pointer is over our interface; null when it has left. */
  hover(at: { x: number; y: number } | null): void;
  wheel(at: { x: number; y: number }, by: number): void;
  /** The panel's key, pressed anywhere; true where there is a panel to open or close. */
  command(): boolean;
}

/** The key that the manifest suggests. */
function isPanelKey({
  code,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
  isTrusted,
}: KeyboardEvent): boolean {
  return isTrusted && code === 'KeyC' && altKey && shiftKey && !ctrlKey && !metaKey;
}

/** Must be put up before the page's own listeners, and then knows our host when there is one. */
export class Shield {
  host: HTMLElement | null = null;
  events: ShieldEvents | null = null;
  /** The browser has no key for the panel, so this one is heard in the page. */
  listensForKey = false;
  private readonly keysDown = new Set<string>();
  private isHovered = false;

  constructor(signal: AbortSignal) {
    const capture = { capture: true, signal };
    for (const name of pointerEvents)
      window.addEventListener(name, (event) => this.onPointer(event), capture);
    for (const name of passiveEvents)
      window.addEventListener(name, (event) => this.stop(event), { ...capture, passive: true });
    window.addEventListener('wheel', (event) => this.onWheel(event), { ...capture, passive: true });
    for (const name of otherEvents)
      window.addEventListener(name, (event) => this.stop(event), capture);
    window.addEventListener('keydown', (event) => this.onKeyDown(event), capture);
    window.addEventListener('keyup', (event) => this.onKeyUp(event), capture);
  }

  /** Whether an event's target or relative is our host. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  private stop(event: Event): void {
    if (this.owns(event.target)) event.stopImmediatePropagation();
  }

  private onPointer(event: MouseEvent): void {
    if (!this.host || !this.events) return;
    const at = { x: event.clientX, y: event.clientY };
    // A key presses the focused button at no place at all.
    const isByKey = event.type === 'click' && event.detail === 0;
    const isOurs = this.owns(event.target) || (!isByKey && this.events.covers(at));
    if (event.type === 'pointermove' && (isOurs || this.isHovered)) {
      this.isHovered = isOurs;
      this.events.hover(isOurs ? at : null);
    }
    if (!isOurs) return;
    event.stopImmediatePropagation();
    // The caret stays in the box.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type === 'click' && event.isTrusted) this.events.click(isByKey ? null : at);
  }

  private onWheel(event: WheelEvent): void {
    this.stop(event);
    this.events?.wheel({ x: event.clientX, y: event.clientY }, event.deltaY);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (this.listensForKey && isPanelKey(event) && this.events?.command()) {
      this.keysDown.add(event.code);
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!this.owns(event.target)) return;
    event.stopImmediatePropagation();
    this.keysDown.add(event.code);
    if (event.isTrusted && this.events?.key(event)) event.preventDefault();
  }

  /** A key that went down here goes up here, although the focus may be in the page again. */
  private onKeyUp(event: KeyboardEvent): void {
    if (this.keysDown.delete(event.code) || this.owns(event.target))
      event.stopImmediatePropagation();
  }
}
