/** Which finding the caret stands in, or the pointer is over. */
import { isTextControl } from './editors/textarea.ts';
import type { PlacedFinding } from './placed-finding.ts';

/** The finding that holds the caret of an editor; null where none does. */
export function findingAtCaret(
  editor: HTMLElement,
  findings: readonly PlacedFinding[],
): PlacedFinding | null {
  if (isTextControl(editor)) {
    const at = editor.selectionStart ?? -1;
    const holds = ({ start, end }: { start: number; end: number }) => start <= at && at <= end;
    return findings.find(({ spans }) => spans.some(holds)) ?? null;
  }
  const selection = document.getSelection();
  return holding(findings, selection?.focusNode ?? null, selection?.focusOffset ?? 0);
}

/** The finding under a point of the window. */
export function findingAtPoint(
  x: number,
  y: number,
  findings: readonly PlacedFinding[],
): PlacedFinding | null {
  const at = document.caretPositionFromPoint?.(x, y);
  return holding(findings, at?.offsetNode ?? null, at?.offset ?? 0);
}

function holding(
  findings: readonly PlacedFinding[],
  node: Node | null,
  offset: number,
): PlacedFinding | null {
  if (!node) return null;
  const holds = (range: Range) => range.isPointInRange(node, offset);
  return findings.find(({ ranges }) => ranges.some(holds)) ?? null;
}
