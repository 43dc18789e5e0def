/** The shape of an editor's file: how its text is read and where in the page a part of it stands. */
import type { Span } from '../../../src/finding.ts';

/** A run of the text that was read and the node that holds it. */
export interface Piece {
  start: number;
  end: number;
  node: Text | HTMLImageElement;
  /** Where the run begins within a text node. */
  from: number;
}

/** A text and the way back from its offsets to the page; no pieces for a form control. */
export interface ReadText {
  text: string;
  pieces: Piece[];
}

export interface Editor {
  id: string;
  /** Whether an editing root belongs to this kind of editor. */
  matches(root: HTMLElement): boolean;
  read(root: HTMLElement): ReadText;
  /** Where a part of the text stands; null where it cannot be drawn. */
  locate(read: ReadText, span: Span): Range | null;
}
