/** Every editor; the first that matches reads the box. */
import { draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { textarea } from './textarea.ts';

export const editors: readonly Editor[] = [textarea, lexical, draftJs, plain];

/** The editor that an editing root belongs to. */
export function editorOf(root: HTMLElement): Editor {
  return editors.find((editor) => editor.matches(root)) ?? plain;
}
