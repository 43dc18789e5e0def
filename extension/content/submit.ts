/** Finds the control that sends a draft, and the part of the page that belongs to a compose box. */
import { deepQueryAll, flatAncestors } from './flat-tree.ts';
import { codeName, labelOf } from './labels.ts';

const controls = 'button, [role="button"], input[type="submit"]';
const codeWords = /\b(?:post|publish|send|submit|tweet|share|reply|comment|save)/;
const labelWords =
  /^(?:press enter to )?(?:post|publish|send|share|reply|comment|tweet|submit|save|done|next|update)\b.{0,20}$/i;
const otherWords =
  /\b(?:cancel|close|discard|delete|remove|back|attach|add|emoji|gif|image|photo|upload|search|privacy|count)/i;

/** The edges of a compose box: nothing of it lies outside one of these. */
export const edges =
  'form, dialog, [role="dialog"], [role="form"], article, [role="article"], [role="listitem"]';

function isLive(control: Element): boolean {
  return !control.matches('[aria-haspopup], [aria-expanded], [aria-pressed], [type="reset"]');
}

/** How likely a control sends the draft; 0 for one that does not. */
function rank(control: Element): number {
  if (!isLive(control)) return 0;
  const label = labelOf(control) || (control.textContent ?? '').trim();
  if (otherWords.test(label)) return 0;
  if (labelWords.test(label)) return 3;
  const code = codeName(control);
  if (codeWords.test(code) && !otherWords.test(code)) return 2;
  return control.matches('[type="submit"]') ? 1 : 0;
}

/** The control below a root that most likely sends, the last of equals: it stands at the end of a box. */
export function findSubmit(root: Element): Element | null {
  let best: Element | null = null;
  let most = 1;
  for (const control of deepQueryAll(root, controls)) {
    const points = rank(control);
    if (points >= most) {
      best = control;
      most = points;
    }
  }
  return best;
}

/** The tightest part of the page that holds an editor and what sends it; the editor itself where nothing does. */
export function findContainer(root: Element): Element {
  let levels = 0;
  for (const at of flatAncestors(root)) {
    if (at !== root && (at.matches(edges) || findSubmit(at))) return at;
    // A box wider than this is the page.
    if (at.matches('body, main, [role="main"]') || ++levels > 14) break;
  }
  return root;
}
