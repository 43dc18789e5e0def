/** Tells which compose box is in use, from events alone: nothing runs until a box has the focus. */
import { deepActiveElement, innermostActive } from './flat-tree.ts';
import { editingRoot, isComposeBox } from './recogniser.ts';

export interface WatcherEvents {
  /** A box got the focus, or turned out to be one when somebody typed. */
  enter(root: HTMLElement): void;
  typed(root: HTMLElement): void;
  /** Something happened after which the draft may be another: a key went up, a click, a drop. */
  stirred(): void;
  /** The focus left for another place of the page, or null for none that is known. */
  leave(to: Element | null): void;
}

/** Fields that were turned down, and how often; a late one may show its signs only when somebody types. */
const turnedDown = new WeakMap<Element, number>();
const mostLooks = 4;

/** Watches a window until the signal aborts. `isOwn` knows the elements of our own interface. */
export function watchBoxes(
  events: WatcherEvents,
  isOwn: (element: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ) => window.addEventListener(name, listener, { capture: true, passive: true, signal });
  let current: HTMLElement | null = null;

  const rootOf = (event: Event): HTMLElement | null => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || isOwn(event.target)) return null;
    // From a closed shadow root only its host is heard.
    return editingRoot(innermostActive(target) ?? target);
  };
  const look = (root: HTMLElement | null, typed: boolean) => {
    if (root === current && root) return;
    const looks = root ? (turnedDown.get(root) ?? 0) : 0;
    if (!root || looks >= (typed ? mostLooks : 1)) return;
    if (isComposeBox(root)) {
      current = root;
      events.enter(root);
    } else turnedDown.set(root, looks + 1);
  };

  const leave = (to: Element | null) => {
    current = null;
    events.leave(to);
  };

  listen('focusin', (event) => {
    const root = rootOf(event);
    const target = event.composedPath()[0];
    const isElsewhere = current && root !== current && !isOwn(event.target);
    if (isElsewhere && target instanceof Element) leave(target);
    look(root, false);
  });
  listen('input', (event) => {
    const root = rootOf(event);
    look(root, true);
    if (root && root === current) events.typed(root);
  });
  listen('focusout', (event) => {
    if (!current || isOwn(event.target) || isOwn(event.relatedTarget)) return;
    const to = event.relatedTarget instanceof Element ? event.relatedTarget : null;
    if (to && current.contains(to)) return;
    leave(to);
  });
  for (const name of ['keyup', 'click', 'drop', 'change'] as const)
    listen(name, (event) => {
      if (current && !isOwn(event.target)) events.stirred();
    });
  const active = deepActiveElement();
  if (active) look(editingRoot(active), false);
}
