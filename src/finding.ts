/** What the analyzer says about a draft: findings, before any policy is asked. */
import type { ConcernId } from './concerns/ids.ts';
import type { Facts } from './facts.ts';

/** A stretch of the text as given, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Why a finding was raised: message ids with parameters, never prose. */
export interface Reason {
  id: string;
  /** The words that gave it away, and whatever else the message names. */
  params: Record<string, string>;
  /** Message ids of what made it more likely. */
  raised: string[];
  /** Message ids of what made it less likely. */
  lowered: string[];
}

export interface Edit extends Span {
  replacement: string;
}

/** Something that the writer can do about a finding. */
export type WayOut = { kind: 'edit'; id: string; edits: Edit[] } | { kind: 'advice'; id: string };

/** What a concern sees in a draft: one piece of evidence a person or thing that it is about. */
export interface Evidence {
  spans: Span[];
  /** Index into the draft's attachments, where an attachment alone carries it. */
  attachment?: number;
  /** From 0 to 1; 0.5 is the line that is shown at standard strictness. */
  confidence: number;
  reason: Reason;
  facts: Facts;
  waysOut: WayOut[];
}

export interface Observation extends Evidence {
  concern: ConcernId;
}
