/** Form controls: a textarea, or the one-line field of a title. */
import type { Editor } from './editor.ts';

/** Whether an element keeps its text in `value`. */
export function isTextControl(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

export const textarea: Editor = {
  id: 'textarea',
  matches: isTextControl,
  read: (root) => ({ text: isTextControl(root) ? root.value : '', pieces: [] }),
  // Its text is no part of the DOM: the panel names the words instead.
  locate: () => null,
};
