/** The line of a level, as it stands under words: told by its style first, by its colour second. */
import type { ComponentChildren } from 'preact';
import type { Level } from '../../src/report.ts';

interface Props {
  /** Null where no policy was chosen. */
  level: Level | null;
  children: ComponentChildren;
}

export function LevelMark({ level, children }: Props) {
  return <span class={`level-mark ${level ?? 'note'}`}>{children}</span>;
}
