/** Buttons: a main one and quiet ones, the same size. */
import type { ComponentChildren } from 'preact';

interface Props {
  onClick: () => void;
  /** One main button a view. */
  main?: boolean;
  /** Fuller name for screen readers, where many buttons say the same. */
  label?: string;
  disabled?: boolean;
  children: ComponentChildren;
}

export function Button({ onClick, main = false, label, disabled = false, children }: Props) {
  return (
    <button
      type="button"
      class={main ? 'button main' : 'button'}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
