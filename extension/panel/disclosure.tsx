/** A button that folds something out below itself. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  isQuiet?: boolean;
  children: ComponentChildren;
}

/** Folded until pressed. */
export function Disclosure({ label, isQuiet, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class={isQuiet ? 'fold quiet' : 'fold'}>
      <button
        type="button"
        class="toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
