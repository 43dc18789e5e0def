/** Pairs of draft and policy with the clauses that may stand first, labelled from the source texts by somebody who had not seen the packs. */
import { readFileSync } from 'node:fs';
import { defaultSchool } from '../scripts/evaluate/labelled-drafts.ts';
import type { ConcernId } from '../src/concerns/ids.ts';
import { concerns } from '../src/concerns/list.ts';
import { observeAnnotated } from '../src/concerns/observe.ts';
import { situationFacts } from '../src/concerns/situation-facts.ts';
import type { Draft, Role } from '../src/draft.ts';
import type { Observation } from '../src/finding.ts';
import { cite } from '../src/policies/cite.ts';
import { packs } from '../src/policies/packs.ts';
import { readDraft } from '../src/read-draft.ts';
import { annotate } from '../src/text/annotate.ts';

export interface Pair {
  id: string;
  policy: string;
  draft: Draft;
  role: Role;
  concern: ConcernId;
  /** Clauses that may stand first; none where the policy has nothing. */
  acceptable: string[];
  why: string;
}

/** Every pair; throws where one is broken. */
export function readPairs(): Pair[] {
  const file = new URL('fixtures/first-clauses.jsonl', import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const pair = JSON.parse(line) as Pair;
      const read = readDraft({ school: defaultSchool, ...pair.draft });
      if ('error' in read) throw new Error(`${pair.id}: ${read.error}`);
      return { ...pair, draft: read.draft };
    });
}

export interface Answered {
  /** Undefined where nothing is cited. */
  first: string | undefined;
  right: boolean;
  /** Whether the analyzer noticed the concern by itself. */
  noticed: boolean;
}

/**
 * The clause that is cited first. The pairs test the choice of the clause: a concern that the
 * analyzer did not notice is given the facts of the situation alone.
 */
export function answer(pair: Pair): Answered {
  const pack = packs.find((p) => p.id === pair.policy);
  if (!pack) throw new Error(`${pair.id}: no policy ${pair.policy}`);
  const annotated = annotate(pair.draft);
  const noticed = observeAnnotated(annotated)
    .filter((o) => o.concern === pair.concern)
    .sort((a, b) => b.confidence - a.confidence)[0];
  const observation: Observation = noticed ?? {
    concern: pair.concern,
    spans: [],
    confidence: 1,
    reason: { id: '', params: {}, raised: [], lowered: [] },
    facts: {
      ...situationFacts(annotated),
      ...concerns
        .find((c) => c.id === pair.concern)
        ?.facts?.(annotated, { from: 0, to: annotated.tokens.length }),
    },
    waysOut: [],
  };
  const cited = cite(
    { pack, parameters: {}, role: pair.role },
    { ...observation, confidence: 1 },
    pair.draft,
    'strict',
  );
  const first = cited?.clauses[0];
  // Clauses that only inform stand behind those that ban or ask; alone they are no citation.
  const shown =
    first?.force === 'info' && !pair.acceptable.includes(first.id) ? undefined : first?.id;
  const right = pair.acceptable.length
    ? shown !== undefined && pair.acceptable.includes(shown)
    : shown === undefined;
  return { first: shown, right, noticed: noticed !== undefined };
}
