/** Any other editable element: hand-made ones, and editors that need no file of their own. */
import type { Editor } from './editor.ts';
import { locateSpan, serialise } from './serialise.ts';

export const plain: Editor = {
  id: 'plain',
  matches: () => true,
  read: (root) => serialise(root),
  locate: locateSpan,
};
