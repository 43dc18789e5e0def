/** Lexical, Meta's editor: Facebook, Messenger, Instagram captions and messages. */
import type { Editor } from './editor.ts';
import { locateSpan, serialise } from './serialise.ts';

export const lexical: Editor = {
  id: 'lexical',
  matches: (root) => root.dataset.lexicalEditor === 'true',
  // Its children are the blocks of its model, decorators and empty lines included.
  read: (root) => serialise(root, root.children),
  locate: locateSpan,
};
