/** The clause that stands first, against labels from the policies' own texts. */
import { describe, expect, test } from 'vitest';
import { type Answered, answer, type Pair, readPairs } from './first-clauses.ts';

const pairs = readPairs();
const answered = pairs.map((pair): [Pair, Answered] => [pair, answer(pair)]);
const wrong = answered.filter(([, { right }]) => !right);

describe('first clause', () => {
  test('is right on at least 95 % of the pairs', () => {
    const list = wrong.map(
      ([pair, { first }]) =>
        `${pair.id} ${pair.policy} ${pair.concern}: ${first ?? 'nothing'}, not ${pair.acceptable.join(' or ') || 'nothing'}`,
    );
    expect(list.length / pairs.length, list.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('is none where the policy has nothing, on at least 97 %', () => {
    const nothing = answered.filter(([pair]) => pair.acceptable.length === 0);
    const cited = nothing.filter(([, { first }]) => first !== undefined);
    expect(nothing.length).toBeGreaterThanOrEqual(30);
    expect(cited.length / nothing.length).toBeLessThanOrEqual(0.03);
  });
});
