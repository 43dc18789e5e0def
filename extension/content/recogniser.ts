/** Tells a compose box from every other field; what it turns down is never read. */
import { isTextControl } from './editors/textarea.ts';
import { flatAncestors, flatClosest } from './flat-tree.ts';
import { codeName, labelOf } from './labels.ts';
import { edges, findContainer, findSubmit } from './submit.ts';

/** Editors that are met nowhere but in compose boxes. */
const fingerprints =
  '[data-lexical-editor="true"], .public-DraftEditor-content, .ProseMirror, .tiptap, .ql-editor, ' +
  '[data-slate-editor="true"], .ck-editor__editable, .block-editor-rich-text__editable, ' +
  '[data-testid="gutenberg-editor"], .ve-ce-documentNode, .fr-element, #tinymce, trix-editor';
const codeEditors = '.cm-content[data-language], .monaco-editor, .CodeMirror';
const notProse = '[role="combobox"], [role="searchbox"], [role="spinbutton"], [type="search"]';

const privateWords =
  /\b(?:search|filter|find|url|e-?mail|password|passcode|passphrase|pin|otp|one.time|code|card|cvc|cvv|iban|account number|address|postcode|zip|coupon|phone|mobile)\b/i;
const privateTokens =
  /\b(?:cc-|.*password|one-time-code|username|email|tel|.*address|postal-code|street)/;
const composeWords =
  /\b(?:comment|reply|post|message|caption|bio|about|status|review|thoughts|mind|write|share|say|update|tweet|toot|skeet|what.?s happening)/i;

const watchFrom = 3;
/** A one-line field is most often something else. */
const watchInputFrom = 5;

function isEditable(element: Element): boolean {
  const { isContentEditable } = element as HTMLElement;
  if (isContentEditable !== undefined) return isContentEditable;
  return element.matches('[contenteditable]:not([contenteditable="false"])');
}

/** The whole editor that an element is or belongs to; null where it belongs to none. */
export function editingRoot(element: Element): HTMLElement | null {
  if (isTextControl(element)) return element;
  if (!(element instanceof HTMLElement) || !isEditable(element)) return null;
  let root: HTMLElement = element;
  while (root.parentElement && isEditable(root.parentElement)) root = root.parentElement;
  return root;
}

function isRejected(root: HTMLElement): boolean {
  if (root.matches(notProse) || flatClosest(root, codeEditors)) return true;
  if (root.getAttribute('aria-disabled') === 'true') return true;
  const form = flatClosest(root, 'form');
  if (form?.querySelector('[type="password"], [autocomplete^="cc-"]')) return true;
  if (!isTextControl(root)) return false;
  if (root.disabled || root.readOnly) return true;
  if (root instanceof HTMLInputElement && root.type !== 'text') return true;
  if (privateTokens.test(root.autocomplete ?? '')) return true;
  // "searchInput", "search_input" and "search-input" are all a search.
  const names = `${root.name} ${root.id}`.replace(/([a-z])(?=[A-Z])|[_-]/g, '$1 ');
  return privateWords.test(names) || privateWords.test(labelOf(root));
}

/** How much speaks for prose that others will read. */
function score(root: HTMLElement): number {
  const container = findContainer(root);
  const maximum = isTextControl(root) ? root.maxLength : 0;
  const signs: [boolean, number][] = [
    [root instanceof HTMLTextAreaElement, 2],
    [!isTextControl(root) && root.matches('[role="textbox"]'), 2],
    [root.getAttribute('aria-multiline') === 'true', 1],
    [root.clientHeight >= 48 || Number(root.getAttribute('rows')) > 1, 1],
    [maximum >= 140 && maximum <= 10_000, 1],
    [composeWords.test(labelOf(root)) || composeWords.test(codeName(root)), 2],
    [flatClosest(root, edges) !== null, 1],
    [container.querySelector('input[type="file"][accept*="image"]') !== null, 2],
    [container.querySelector('[aria-label*="emoji" i], [aria-label*="gif" i]') !== null, 1],
    [findSubmit(container) !== null, 2],
  ];
  return signs.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 0);
}

/** Whether an editing root is a box in which somebody writes to others. */
export function isComposeBox(root: HTMLElement): boolean {
  if (isRejected(root)) return false;
  for (const at of flatAncestors(root)) if (at.matches(fingerprints)) return true;
  return score(root) >= (root instanceof HTMLInputElement ? watchInputFrom : watchFrom);
}
