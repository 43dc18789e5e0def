/** The mark of Chalkline, and the chalk line that stands under titles. */

/** A piece of chalk and its line, on a board; an ornament, silent for screen readers. */
export function Logo({ size }: { size: number }) {
  return (
    <svg
      class="logo"
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 32 32"
    >
      <rect width="32" height="32" rx="7.5" fill="#25694d" />
      <rect
        x=".5"
        y=".5"
        width="31"
        height="31"
        rx="7"
        fill="none"
        stroke="#fff"
        stroke-opacity=".22"
      />
      <path d="M6 26 H26" stroke="#f8f5ea" stroke-width="3.4" stroke-linecap="round" />
      <g transform="rotate(-52 16 12.5)">
        <path
          d="M6.5 10 H24.5 a1.5 1.5 0 0 1 1.5 1.5 V15 a1.5 1.5 0 0 1 -1.5 1.5 H6.5 Q5.6 13.2 6.5 10Z"
          fill="#f8f5ea"
        />
        <rect x="19" y="10" width="2.6" height="6.5" fill="#e0a33a" />
      </g>
    </svg>
  );
}

/** A line drawn by hand; stretches to its place. */
export function ChalkLine() {
  return (
    <svg
      class="chalk-line"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 240 8"
      preserveAspectRatio="none"
    >
      <path d="M2 5 C40 2.200 76 6 118 4.200 S196 2.600 238 4.600" />
      <path d="M9 5.800 C52 4 90 6.600 130 5.200 S204 4.400 229 5.400" opacity=".5" />
    </svg>
  );
}
