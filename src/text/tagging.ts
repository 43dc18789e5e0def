/** What every tagger works on: tokens in, matches out. */

import type { Token } from './annotate.ts';
import type { Match } from './lexicon.ts';

export type Tagger = (tokens: readonly Token[]) => Match[];

/** A match on tokens `from` to `to`, end exclusive. */
export const match = (tag: string, from: number, to: number): Match => ({ tag, from, to });
