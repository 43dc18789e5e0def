/** Notices when elements move or vanish, with no timer and no work while nothing moves. */

/** Calls back after every move until the returned function is called. */
export function follow(elements: readonly Element[], moved: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { signal });
  window.visualViewport?.addEventListener('resize', soon, { signal });
  const sizes = new ResizeObserver(soon);
  for (const element of elements) sizes.observe(element);
  sizes.observe(document.documentElement);
  const [first] = elements;
  const stopShift = first ? watchShift(first, soon) : () => {};
  return () => {
    end.abort();
    cancelAnimationFrame(frame);
    sizes.disconnect();
    stopShift();
  };
}

/** A frame drawn tightly around an element: as soon as the element is elsewhere, it shows in part only. */
function watchShift(element: Element, shifted: () => void): () => void {
  let observer: IntersectionObserver | null = null;
  const aim = () => {
    observer?.disconnect();
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const edges = [top, clientWidth - right, clientHeight - bottom, left];
    let isFirst = true;
    let expected = 1;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (isFirst) {
          isFirst = false;
          expected = ratio;
          return;
        }
        if (Math.abs(ratio - expected) < 0.01) return;
        shifted();
        aim();
      },
      {
        rootMargin: edges.map((edge) => `${-Math.floor(edge)}px`).join(' '),
        threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1],
      },
    );
    observer.observe(element);
  };
  aim();
  return () => observer?.disconnect();
}
