/** Reads the draft of a compose box, and finds its parts again in the page. */
import type { Span } from '../../src/finding.ts';
import type { SeenDraft } from '../messages.ts';
import type { ReadText } from './editors/editor.ts';
import { editorOf } from './editors/list.ts';
import type { SiteFacts } from './sites/site.ts';
import { type Place, situationOf } from './sites/situation.ts';

/** Longer texts are checked up to here: no post is, and a page must not wait for one. */
export const longestText = 10_000;

const between = '\n\n';

export interface ReadDraft {
  draft: SeenDraft;
  /** Whether a part at the end was left out. */
  isCut: boolean;
  /** The range of a span of the text; null in a form control, or where the page has changed. */
  locate(span: Span): Range | null;
}

interface Part {
  from: number;
  read: ReadText;
  root: HTMLElement;
}

/** Reads every editor of the box as one text. */
export function readDraft(site: SiteFacts, root: HTMLElement, place: Place): ReadDraft {
  const parts: Part[] = [];
  let text = '';
  for (const each of place.roots) {
    if (parts.length) text += between;
    const read = editorOf(each).read(each);
    parts.push({ from: text.length, read, root: each });
    text += read.text;
  }
  const draft = {
    ...situationOf(site, root, place),
    text: text.slice(0, longestText),
    site: site.id,
    surface: place.surface,
  };
  return {
    draft,
    isCut: text.length > longestText,
    locate({ start, end }) {
      const part = parts.findLast(({ from }) => from <= start);
      if (!part) return null;
      const { from, read } = part;
      return editorOf(part.root).locate(read, { start: start - from, end: end - from });
    },
  };
}
