/** Mouse and fingers on our interface, also where the page's own modal dialog has made it inert. */
import type { Host } from './host.ts';

/** In coordinates of the window. */
export interface Point {
  x: number;
  y: number;
}

export class Pointer {
  constructor(private readonly host: Host) {}

  /** What of ours stands at a point; by geometry where it is inert, for then it cannot be hit. */
  elementAt(at: Point, isInert: boolean): Element | null {
    const { layer, root } = this.host;
    if (!isInert) {
      const element = root.elementFromPoint(at.x, at.y);
      return element && layer.contains(element) ? element : null;
    }
    const inside = (element: Element) => {
      const box = element.getBoundingClientRect();
      return at.x >= box.left && at.x < box.right && at.y >= box.top && at.y < box.bottom;
    };
    if (!inside(layer)) return null;
    const parts = [...layer.querySelectorAll('button, [data-index]')];
    return parts.findLast(inside) ?? layer;
  }

  /** Presses what stands at a point, or with null what has the focus; false where nothing does. */
  press(at: Point | null, isInert: boolean): boolean {
    const target = at ? this.elementAt(at, isInert) : this.host.root.activeElement;
    // Not composed: it never leaves the shadow root.
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return target !== null;
  }

  /** Which card stands at a point. */
  indexAt(at: Point, isInert: boolean): number | null {
    const card = this.elementAt(at, isInert)?.closest<HTMLElement>('[data-index]');
    return card ? Number(card.dataset.index) : null;
  }

  /** An inert element does not scroll by itself. */
  scroll(at: Point, by: number): void {
    if (this.elementAt(at, true)) this.host.layer.querySelector('.body')?.scrollBy({ top: by });
  }
}
