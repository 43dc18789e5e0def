/** A box that asks for attention in a low voice. */
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** `choose`: something to do; `problem`: something went wrong. */
  kind: 'choose' | 'problem';
  children?: ComponentChildren;
}

export function Notice({ title, kind, children }: Props) {
  return (
    <section class={`notice ${kind}`} aria-label={title}>
      <p class="notice-title">{title}</p>
      {children}
    </section>
  );
}
