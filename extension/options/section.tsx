/** A section of the settings page: a heading to jump to, and a card. */
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function Section({ id, title, children }: Props) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <div class="card">{children}</div>
    </section>
  );
}
