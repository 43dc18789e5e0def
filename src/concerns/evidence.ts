/** What concerns share: building evidence, and the meanings near a place. */

import type { Facts } from '../facts.ts';
import type { Evidence, Reason, WayOut } from '../finding.ts';
import { type AnnotatedDraft, spanOf, type Token } from '../text/annotate.ts';
import type { Range } from '../text/sentences.ts';

export interface Raising {
  /** The tokens that carry it. */
  at: Range | readonly Range[];
  confidence: number;
  /** Message id of the reason, and the cue that it names, by tokens or in words. */
  reason: string;
  cue?: Range | string;
  params?: Record<string, string>;
  raised?: string[];
  lowered?: string[];
  facts?: Facts;
  advice?: readonly string[];
  edits?: readonly WayOut[];
}

/** The words of a row of tokens, as given. */
export function wordsAt(annotated: AnnotatedDraft, range: Range): string {
  const { start, end } = spanOf(annotated, range);
  return annotated.draft.text.slice(start, end);
}

/** Evidence for the panel, from token ranges. */
export function evidence(annotated: AnnotatedDraft, raising: Raising): Evidence {
  const ranges = Array.isArray(raising.at) ? raising.at : [raising.at as Range];
  const { cue } = raising;
  const reason: Reason = {
    id: raising.reason,
    params: { ...raising.params },
    raised: raising.raised ?? [],
    lowered: raising.lowered ?? [],
  };
  if (cue !== undefined)
    reason.params.cue = typeof cue === 'string' ? cue : wordsAt(annotated, cue);
  return {
    spans: ranges.map((range) => spanOf(annotated, range)),
    confidence: Math.max(0, Math.min(1, raising.confidence)),
    reason,
    facts: raising.facts ?? {},
    waysOut: [
      ...(raising.edits ?? []),
      ...(raising.advice ?? []).map((id): WayOut => ({ kind: 'advice', id })),
    ],
  };
}

/** Whether a token in the range carries one of the tags. */
export function holdsTag(
  annotated: AnnotatedDraft,
  range: Range,
  ...tags: readonly string[]
): boolean {
  return findTag(annotated, range, ...tags) !== undefined;
}

/** The first stretch in the range that carries one of the tags. */
export function findTag(
  annotated: AnnotatedDraft,
  range: Range,
  ...tags: readonly string[]
): Range | undefined {
  for (const match of annotated.matches)
    if (match.from >= range.from && match.to <= range.to && tags.includes(match.tag))
      return { from: match.from, to: match.to };
  return undefined;
}

/** The sentence that holds a token. */
export function sentenceAt(annotated: AnnotatedDraft, at: number): Range {
  return annotated.sentences.find((s) => s.from <= at && at < s.to) ?? { from: at, to: at + 1 };
}

/** The clause that holds a token. */
export function clauseAt(annotated: AnnotatedDraft, at: number): Range {
  return annotated.clauses.find((c) => c.from <= at && at < c.to) ?? sentenceAt(annotated, at);
}

/** The tokens of a range. */
export function tokensIn(annotated: AnnotatedDraft, range: Range): Token[] {
  return annotated.tokens.slice(range.from, range.to);
}
