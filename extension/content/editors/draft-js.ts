/** Draft.js: posts, replies and older messages on X. */
import type { Editor } from './editor.ts';
import { locateSpan, serialise } from './serialise.ts';

/** A list item holds no other block, so no text comes twice. */
const block = '[data-block="true"]';

export const draftJs: Editor = {
  id: 'draft-js',
  matches: (root) =>
    root.classList.contains('public-DraftEditor-content') ||
    root.querySelector('[data-contents="true"]') !== null,
  read: (root) => serialise(root, root.querySelectorAll(block)),
  locate: locateSpan,
};
