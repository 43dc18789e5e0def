/** @jsxImportSource react */
/** A Draft.js editor in the shape in which X uses it. */
import {
  convertToRaw,
  type DraftHandleValue,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { noteSent, register } from './test-editor.ts';

export interface DraftHandle {
  send(): void;
}

interface Props {
  /** Under this name the tests know it. */
  name: string;
  testId: string;
  label: string;
  placeholder: string;
  /** Enter sends, as in direct messages; otherwise Ctrl+Enter does. */
  enterSends?: boolean;
  onText?: (text: string) => void;
  handle?: Ref<DraftHandle>;
}

/** Draft.js gives each block a random key; two editors with the same text differ in nothing else. */
function withoutKeys(json: string, state: EditorState): string {
  return state
    .getCurrentContent()
    .getBlocksAsArray()
    .reduce((known, block, index) => known.replaceAll(block.getKey(), `block${index}`), json);
}

/** The editable alone; the site's page puts its container and buttons around it. */
export function DraftBox(props: Props) {
  const { name, testId, label, placeholder, enterSends, onText, handle } = props;
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  latest.current = state;
  const frame = useRef<HTMLDivElement>(null);

  const text = () => latest.current.getCurrentContent().getPlainText('\n');
  const change = (next: EditorState) => {
    setState(next);
    onText?.(next.getCurrentContent().getPlainText('\n'));
  };
  const send = () => {
    if (text().trim() === '') return;
    noteSent(name, text());
    change(EditorState.moveFocusToEnd(EditorState.createEmpty()));
  };
  useImperativeHandle(handle, () => ({ send }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tests' view of it reads the latest state.
  useEffect(
    () =>
      register(name, {
        model: () =>
          JSON.parse(
            withoutKeys(
              JSON.stringify(convertToRaw(latest.current.getCurrentContent())),
              latest.current,
            ),
          ),
        undoDepth: () => latest.current.getUndoStack().size,
        text,
        dom: () =>
          withoutKeys(
            frame.current?.querySelector('[contenteditable]')?.outerHTML ?? '',
            latest.current,
          ).replace(/placeholder-\w+|data-editor="\w+"|editor-\w+/g, ''),
      }),
    [],
  );

  const bind = (event: KeyboardEvent) => {
    const sends =
      event.key === 'Enter' &&
      (enterSends ? !event.shiftKey : KeyBindingUtil.hasCommandModifier(event));
    return sends ? 'send' : getDefaultKeyBinding(event);
  };
  const handleCommand = (command: string): DraftHandleValue => {
    if (command !== 'send') return 'not-handled';
    send();
    return 'handled';
  };

  return (
    <div ref={frame} className="editor">
      <Editor
        editorState={state}
        onChange={change}
        webDriverTestID={testId}
        ariaLabel={label}
        ariaMultiline={true}
        placeholder={placeholder}
        keyBindingFn={bind}
        handleKeyCommand={handleCommand}
        spellCheck
      />
    </div>
  );
}
