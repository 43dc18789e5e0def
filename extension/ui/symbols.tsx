/** Small symbols beside words; ornaments, silent for screen readers. */
import type { ComponentChildren } from 'preact';

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="symbol" aria-hidden="true" focusable="false" viewBox="0 0 16 16">
      {children}
    </svg>
  );
}

/** Set by somebody else. */
export function Lock() {
  return (
    <Drawing>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.500 7 V5 a2.500 2.500 0 0 1 5 0 V7" />
    </Drawing>
  );
}

/** Done. */
export function Tick() {
  return (
    <Drawing>
      <path d="M3 8.500 L6.500 12 L13 4.500" />
    </Drawing>
  );
}

/** Take away. */
export function Cross() {
  return (
    <Drawing>
      <path d="M4 4 L12 12 M12 4 L4 12" />
    </Drawing>
  );
}
