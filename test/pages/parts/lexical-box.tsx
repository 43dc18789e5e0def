/** @jsxImportSource react */
/** A Lexical editor in the shape in which Facebook, Messenger and Instagram use it. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $getRoot,
  $getSelection,
  $insertNodes,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  type EditorConfig,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type SerializedLexicalNode,
} from 'lexical';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { noteSent, register } from './test-editor.ts';

/** Typing within this time is one step of undo; long, so that a slow machine does not change the count. */
const mergeDelay = 10_000;

type SerializedEmoji = SerializedLexicalNode & { emoji: string };

/** The sites show an emoji as a picture whose alt is the character. */
class EmojiNode extends DecoratorNode<null> {
  emoji: string;

  constructor(emoji: string, key?: string) {
    super(key);
    this.emoji = emoji;
  }

  static override getType(): string {
    return 'emoji';
  }

  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.emoji, node.__key);
  }

  static override importJSON(json: SerializedEmoji): EmojiNode {
    return new EmojiNode(json.emoji);
  }

  override exportJSON(): SerializedEmoji {
    return { ...super.exportJSON(), emoji: this.emoji };
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const span = document.createElement('span');
    const image = document.createElement('img');
    image.alt = this.emoji;
    image.width = 16;
    image.height = 16;
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    span.append(image);
    return span;
  }

  override updateDOM(): boolean {
    return false;
  }

  override getTextContent(): string {
    return this.emoji;
  }

  override isInline(): boolean {
    return true;
  }

  override decorate(): null {
    return null;
  }
}

export interface LexicalHandle {
  send(): void;
  insertEmoji(emoji: string): void;
}

interface Props {
  /** Under this name the tests know it. */
  name: string;
  label: string;
  placeholder: string;
  /** Enter sends, as in comments and messages; Shift+Enter is a line break. */
  enterSends?: boolean;
  spellCheck?: boolean;
  onText?: (text: string) => void;
  handle?: Ref<LexicalHandle>;
}

/** The editable alone; the site's page puts its container and buttons around it. */
export function LexicalBox(props: Props) {
  const { name, label, placeholder, enterSends, spellCheck = true, onText, handle } = props;
  const root = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor | null>(null);
  const heard = useRef(onText);
  heard.current = onText;

  const text = () => editor.current?.read(() => $getRoot().getTextContent()) ?? '';
  const send = () => {
    if (text().trim() === '') return;
    noteSent(name, text());
    editor.current?.update(() => $getRoot().clear(), { discrete: true });
    editor.current?.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  };
  const insertEmoji = (emoji: string) => {
    editor.current?.update(() => {
      if (!$getSelection()) $getRoot().selectEnd();
      $insertNodes([new EmojiNode(emoji)]);
    });
  };
  useImperativeHandle(handle, () => ({ send, insertEmoji }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once, as on the sites.
  useEffect(() => {
    const made = createEditor({
      namespace: name,
      nodes: [EmojiNode],
      onError: (error) => {
        throw error;
      },
    });
    editor.current = made;
    made.setRootElement(root.current);
    const history = createEmptyHistoryState();
    const undo = [
      registerRichText(made),
      registerHistory(made, history, mergeDelay),
      made.registerTextContentListener((now) => heard.current?.(now)),
      made.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!enterSends || event?.shiftKey) return false;
          event?.preventDefault();
          send();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      register(name, {
        model: () => made.getEditorState().toJSON(),
        undoDepth: () => history.undoStack.length,
        text,
        dom: () => root.current?.outerHTML ?? '',
      }),
      () => made.setRootElement(null),
    ];
    return () => {
      for (const one of undo) one();
    };
  }, []);

  return (
    <div
      ref={root}
      role="textbox"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      aria-label={label}
      aria-placeholder={placeholder}
      aria-multiline={enterSends ? undefined : true}
      spellCheck={spellCheck}
      className="editor"
    />
  );
}
