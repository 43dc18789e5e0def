/** @jsxImportSource react */
/** A button as Meta's sites and X draw it: a div with a role, greyed by `aria-disabled`. */
import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  label?: string;
  testId?: string;
  disabled?: boolean;
  onPress?: () => void;
  children: ReactNode;
}

/** Reacts to click, Enter and Space. */
export function SiteButton({ label, testId, disabled, onPress, children }: Props) {
  const press = () => {
    if (!disabled) onPress?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      data-testid={testId}
      className="button"
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
