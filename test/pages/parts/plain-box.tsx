/** @jsxImportSource react */
/** A hand-made editable with no library behind it, as small sites have. */
import { useEffect, useRef } from 'react';
import { noteSent, register } from './test-editor.ts';

interface Props {
  /** Under this name the tests know it. */
  name: string;
  label: string;
  onText?: (text: string) => void;
}

/** The editable alone; its text is what it shows. */
export function PlainBox({ name, label, onText }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const text = () => field.current?.innerText ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tests' view of it reads the field.
  useEffect(
    () =>
      register(name, {
        model: () => ({ html: field.current?.innerHTML }),
        undoDepth: () => null,
        text,
        dom: () => field.current?.outerHTML ?? '',
      }),
    [name],
  );
  return (
    <div
      ref={field}
      role="textbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      aria-label={label}
      aria-multiline={true}
      className="editor"
      onInput={() => onText?.(text())}
    />
  );
}

/** Empties it as a site does after sending. */
export function sendPlain(name: string): void {
  const editor = window.testEditor[name];
  const field = document.querySelector<HTMLElement>('[contenteditable="plaintext-only"]');
  if (!editor || !field || editor.text().trim() === '') return;
  noteSent(name, editor.text());
  field.textContent = '';
}
