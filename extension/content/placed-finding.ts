/** Findings as they are shown: with their words, their places in the page, and a key that outlives a check. */
import type { Level } from '../../src/report.ts';
import type { ShownFinding } from '../messages.ts';
import type { Drawn } from './highlighter.ts';
import type { ReadDraft } from './seen-draft.ts';

/** A finding as it is shown: the words in question and where they stand. */
export interface PlacedFinding extends ShownFinding, Drawn {
  /** Tells findings apart from one check to the next. */
  key: string;
  /** Each once; none where an attachment alone carries it. */
  words: string[];
}

const order: Record<Level, number> = { stop: 0, warn: 1, note: 2 };

/** The same words under the same concern have the same key; no words can be read from it. */
function keyOf(finding: ShownFinding, words: readonly string[]): string {
  let hash = 5381;
  const whole = [finding.concern, finding.attachment, ...words].join(' ').toLowerCase();
  for (const unit of whole) hash = ((hash * 33) ^ (unit.codePointAt(0) ?? 0)) >>> 0;
  return `${finding.concern}-${hash.toString(36)}`;
}

/** Words in another case are the same words. */
function distinct(words: readonly string[]): string[] {
  return [...new Map(words.map((each) => [each.toLowerCase(), each])).values()];
}

/** Finds the findings in the page, the most serious first. */
export function placeFindings(
  findings: readonly ShownFinding[],
  { draft, locate }: ReadDraft,
): PlacedFinding[] {
  return findings
    .map((finding): PlacedFinding => {
      const { spans } = finding;
      const words = distinct(spans.map(({ start, end }) => draft.text.slice(start, end)));
      const ranges = spans.map(locate).filter((range) => range !== null);
      return { ...finding, key: keyOf(finding, words), words, ranges };
    })
    .sort((a, b) => order[a.level ?? 'warn'] - order[b.level ?? 'warn']);
}
