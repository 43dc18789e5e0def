/** Editable DOM as text with a map back: one newline a block boundary, `br`, `img[alt]`, no fillers. */
import type { Span } from '../../../src/finding.ts';
import type { Piece, ReadText } from './editor.ts';

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'
  ).split(' '),
);
/** Characters that editors put where a caret must be able to stand. */
const fillers = /[\u200B\u2060\uFEFF]/;
const spaces = /[\u00A0\u202F]/g;

/** Whether nothing that shows follows a `br` within its block: then it only keeps the line open. */
function endsBlock(br: Element, root: Element): boolean {
  let at: Element = br;
  while (at !== root) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeName === 'BR' || next.textContent) return false;
      if (next instanceof Element && next.querySelector('br, img')) return false;
    }
    if (blocks.has(at.nodeName) || !at.parentElement) return true;
    at = at.parentElement;
    if (blocks.has(at.nodeName)) return true;
  }
  return true;
}

class Writer {
  text = '';
  readonly pieces: Piece[] = [];
  /** A block ended or began: a newline is due before anything else. */
  private due = false;
  /** Nothing stands on the current line yet. */
  private fresh = true;

  boundary(): void {
    if (!this.fresh) this.due = true;
  }

  /** Opens the line, so that an empty one counts. */
  touch(): void {
    if (this.due) this.text += '\n';
    this.due = false;
    this.fresh = false;
  }

  newline(): void {
    this.touch();
    this.text += '\n';
  }

  run(words: string, node: Piece['node'], from: number): void {
    if (!words) return;
    this.touch();
    const start = this.text.length;
    this.text += words;
    this.pieces.push({ start, end: this.text.length, node, from });
  }
}

function writeText(writer: Writer, node: Text, keepsNewlines: boolean): void {
  const data = (keepsNewlines ? node.data : node.data.replace(/[\n\t\r]/g, ' ')).replace(
    spaces,
    ' ',
  );
  let from = 0;
  for (let i = 0; i <= data.length; i++) {
    if (i < data.length && !fillers.test(data.charAt(i))) continue;
    writer.run(data.slice(from, i), node, from);
    from = i + 1;
  }
}

function write(writer: Writer, parent: Element, root: Element, keepsNewlines: boolean): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) writeText(writer, node, keepsNewlines);
    if (!(node instanceof Element)) continue;
    if (node.nodeName === 'BR') {
      if (endsBlock(node, root)) writer.touch();
      else writer.newline();
    } else if (node instanceof HTMLImageElement) writer.run(node.alt, node, 0);
    else if (!node.matches('style, script, [data-slate-placeholder]')) {
      const isBlock = blocks.has(node.nodeName);
      if (isBlock) writer.boundary();
      write(writer, node, root, keepsNewlines);
      if (isBlock) writer.boundary();
    }
  }
}

/** Reads parts of an editing root in order, each a block of its own. */
export function serialise(root: Element, parts: Iterable<Element> = [root]): ReadText {
  const writer = new Writer();
  const keepsNewlines = /pre|break-spaces/.test(getComputedStyle(root).whiteSpace);
  for (const part of parts) {
    writer.boundary();
    write(writer, part, part, keepsNewlines);
  }
  return { text: writer.text, pieces: writer.pieces };
}

function place(range: Range, piece: Piece, offset: number, edge: 'start' | 'end'): void {
  if (piece.node instanceof HTMLImageElement) {
    if (edge === 'start') range.setStartBefore(piece.node);
    else range.setEndAfter(piece.node);
    return;
  }
  const at = Math.min(piece.from + offset - piece.start, piece.node.length);
  if (edge === 'start') range.setStart(piece.node, at);
  else range.setEnd(piece.node, at);
}

/** The range of a span, or null where the page has changed and its nodes are gone. */
export function locateSpan({ pieces }: ReadText, { start, end }: Span): Range | null {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start >= end || last.end <= start) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const range = document.createRange();
  place(range, first, Math.max(start, first.start), 'start');
  place(range, last, Math.min(end, last.end), 'end');
  return range;
}
