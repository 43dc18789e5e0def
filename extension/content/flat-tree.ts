/** Ways through the flat tree: up through slots and shadow hosts, down through open shadow roots. */

interface WithClosedRoots {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed ones too: content scripts may look into them. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { dom } = (globalThis as { chrome?: WithClosedRoots }).chrome ?? {};
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  const firefox = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return firefox.openOrClosedShadowRoot ?? null;
}

/** The next element up: the slot that shows it, its parent, or the host of its shadow root. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element itself and everything above it. */
export function* flatAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = flatParent(at)) yield at;
}

/** Like `closest`, but through slots and shadow roots. */
export function flatClosest(element: Element, selector: string): Element | null {
  for (const at of flatAncestors(element)) if (at.matches(selector)) return at;
  return null;
}

/** Every match below a root; only where there is none, those in open shadow roots: to look there is slow. */
export function deepQueryAll(root: Element | ShadowRoot, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  if (found.length) return found;
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deepQueryAll(shadowRoot, selector) : [],
  );
}

/** The element that has the focus, looked up through shadow roots. */
export function deepActiveElement(): Element | null {
  return innermostActive(document.activeElement);
}

/** From a host whose shadow root holds the focus to the element that has it. */
export function innermostActive(start: Element | null): Element | null {
  let at = start;
  // A root within a root within a root is the most that was ever seen; a loop must end.
  for (let depth = 0; at && depth < 20; depth++) {
    const inner: Element | null | undefined = shadowRootOf(at)?.activeElement;
    if (!inner) return at;
    at = inner;
  }
  return at;
}
