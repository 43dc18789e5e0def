/** Remembers where the caret stood in a box and puts it back there. */
import { isTextControl } from '../content/editors/textarea.ts';

/** What brings the focus and the exact caret or selection back; null where the box has neither. */
export function rememberCaret(editor: HTMLElement): () => void {
  const focus = () => editor.focus({ preventScroll: true });
  if (isTextControl(editor)) {
    const { selectionStart, selectionEnd, selectionDirection } = editor;
    return () => {
      focus();
      editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const root = editor.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return focus;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    focus();
    const isThere = [anchorNode, focusNode].every((node) => node.isConnected);
    if (isThere) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
