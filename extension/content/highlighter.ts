/** Draws underlines by CSS highlights: ranges only, no change to the page's DOM. */
import type { Level } from '../../src/report.ts';
import marks from './marks.css?inline';

/** Shared with the page, which can read names and ranges: the names say nothing. */
const names: Record<Level, string> = { note: 'soft-a', warn: 'soft-b', stop: 'soft-c' };
const falling = ['stop', 'warn', 'note'] as const;
const hereName = 'soft-h';

export interface Drawn {
  level: Level | null;
  ranges: Range[];
}

/** Whether highlights can be drawn; without them the panel alone tells. */
function canDraw(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** Whether the text of an element is light, so that its page must be dark. */
export function isOnDark(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

/** Whether all of a range has the line of another already. */
function covers(other: Range, range: Range): boolean {
  return (
    other.compareBoundaryPoints(Range.START_TO_START, range) <= 0 &&
    other.compareBoundaryPoints(Range.END_TO_END, range) >= 0
  );
}

export class Highlighter {
  private drawn: string[] = [];
  private readonly styled = new WeakSet<ShadowRoot>();

  /** Draws these and nothing else. */
  draw(findings: readonly Drawn[], editor: Element): void {
    this.clear();
    if (!canDraw()) return;
    this.style(editor.getRootNode());
    const suffix = isOnDark(editor) ? '-d' : '';
    const above: Range[] = [];
    for (const level of falling) {
      const ranges = findings
        .filter((f) => (f.level ?? 'warn') === level)
        .flatMap((f) => f.ranges)
        .filter((range) => !above.some((other) => covers(other, range)));
      if (ranges.length) this.set(names[level] + suffix, ranges, level === 'stop' ? 3 : 2);
      above.push(...ranges);
    }
  }

  /** Fills one finding softly; none with null. */
  fill(finding: Drawn | null, editor: Element): void {
    if (!canDraw()) return;
    for (const suffix of ['', '-d']) CSS.highlights.delete(hereName + suffix);
    if (finding?.ranges.length)
      this.set(hereName + (isOnDark(editor) ? '-d' : ''), finding.ranges, 1);
  }

  clear(): void {
    for (const name of this.drawn) CSS.highlights.delete(name);
    this.drawn = [];
  }

  private set(name: string, ranges: readonly Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.drawn.push(name);
  }

  /** The manifest's style sheet does not reach into shadow roots. */
  private style(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.styled.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marks);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.styled.add(root);
  }
}
