/** @jsxImportSource react */
/** A textarea whose value React owns, as in Instagram's comments and X's chat. */
import {
  type KeyboardEvent,
  type Ref,
  type TextareaHTMLAttributes,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { noteSent, register } from './test-editor.ts';

export interface TextAreaHandle {
  send(): void;
}

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** Under this name the tests know it. */
  name: string;
  /** What the site calls the field, if it does. */
  fieldName?: string;
  enterSends?: boolean;
  /** The site throws the field away at the first focus and draws a new one. */
  replacedOnFocus?: boolean;
  onText?: (text: string) => void;
  handle?: Ref<TextAreaHandle>;
}

/** The textarea alone; the site's page puts its form and buttons around it. */
export function TextAreaBox(props: Props) {
  const { name, fieldName, enterSends, replacedOnFocus, onText, handle, ...attributes } = props;
  const [value, setValue] = useState('');
  const [focused, setFocused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(value);
  latest.current = value;

  const change = (next: string) => {
    setValue(next);
    onText?.(next);
  };
  const send = () => {
    if (latest.current.trim() === '') return;
    noteSent(name, latest.current);
    change('');
  };
  useImperativeHandle(handle, () => ({ send }));

  useEffect(
    () =>
      register(name, {
        model: () => ({ value: latest.current }),
        undoDepth: () => null,
        text: () => latest.current,
        dom: () => field.current?.outerHTML ?? '',
      }),
    [name],
  );
  useEffect(() => {
    if (focused && replacedOnFocus) field.current?.focus();
  }, [focused, replacedOnFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!enterSends || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    send();
  };

  return (
    <textarea
      {...attributes}
      key={replacedOnFocus && focused ? 'focused' : 'resting'}
      ref={field}
      name={fieldName}
      value={value}
      onChange={(event) => change(event.target.value)}
      onFocus={() => setFocused(true)}
      onKeyDown={onKeyDown}
    />
  );
}
