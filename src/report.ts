/** The findings of one draft under one policy and one strictness. */

import type { Observation, Span } from './finding.ts';
import type { Force } from './policies/pack.ts';

export const levels = ['note', 'warn', 'stop'] as const;
export type Level = (typeof levels)[number];

export const strictnesses = ['relaxed', 'standard', 'strict'] as const;
export type Strictness = (typeof strictnesses)[number];

export interface Citation {
  id: string;
  reference: string;
  force: Force;
  /** The words to show where it cannot be told whether the clause applies. */
  condition?: string;
}

export interface Finding extends Observation {
  /** Null where no policy was chosen. */
  level: Level | null;
  clauses: Citation[];
}

/** A part of the text that is not in English. */
export interface Unchecked extends Span {
  /** English name of the language, such as "Polish". */
  language: string;
}

export interface Report {
  id: string | null;
  /** Pack id, or "none". */
  policy: string;
  strictness: Strictness;
  findings: Finding[];
  unchecked: Unchecked[];
}
