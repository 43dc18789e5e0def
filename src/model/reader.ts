/** Reads an annotated draft with the network: how likely each concern is, and where in the draft. */
import type { ConcernId } from '../concerns/ids.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Range } from '../text/sentences.ts';
import { type Calibration, confidenceOf } from './calibration.ts';
import { passageFeatures, passagesOf } from './features.ts';
import { hashName } from './hash.ts';
import { Network, type StoredNetwork } from './network.ts';
import weights from './weights.json' with { type: 'json' };

const stored = weights as StoredNetwork & { calibration: Calibration };
let network: Network | undefined;

interface Place {
  at: Range;
  weight: number;
}

export class DraftReading {
  readonly #annotated: AnnotatedDraft;
  readonly #passages: {
    reading: ReturnType<Network['read']>;
    features: { hash: number; at: number }[];
  }[];

  constructor(annotated: AnnotatedDraft) {
    this.#annotated = annotated;
    network ??= new Network(stored);
    const net = network;
    this.#passages = passagesOf(annotated).map((passage) => {
      const features = passageFeatures(annotated, passage).map(({ name, at }) => ({
        hash: hashName(name),
        at,
      }));
      return { reading: net.read(new Set(features.map((feature) => feature.hash))), features };
    });
  }

  /** Confidence in a concern, with that of the rule where one fired. */
  confidence(concern: ConcernId, rule?: number): number {
    const k = stored.concerns.indexOf(concern);
    return confidenceOf(stored.calibration, k, this.logit(concern), rule);
  }

  /** The network's log-odds, of the passage that speaks most for it. */
  logit(concern: ConcernId): number {
    const k = stored.concerns.indexOf(concern);
    return this.#passages.reduce(
      (best, { reading }) => Math.max(best, reading.logits[k] ?? best),
      lowest,
    );
  }

  /** The clauses that speak most for a concern, in order, and the most telling words among them. */
  places(concern: ConcernId): { at: Range[]; cue: Range } | undefined {
    const k = stored.concerns.indexOf(concern);
    const best = [...this.#passages].sort(
      (a, b) => (b.reading.logits[k] ?? 0) - (a.reading.logits[k] ?? 0),
    )[0];
    if (!best) return undefined;
    const weights = new Map<number, number>();
    const seen = new Set<number>();
    for (const { hash, at } of best.features) {
      if (at < 0 || seen.has(hash)) continue;
      seen.add(hash);
      weights.set(at, (weights.get(at) ?? 0) + best.reading.contribution(hash, k));
    }
    const clauses = this.#annotated.clauses
      .map((at): Place => ({ at, weight: sumWithin(weights, at) }))
      .sort((a, b) => b.weight - a.weight);
    const top = clauses[0];
    if (!top) return undefined;
    const kept = clauses.filter(({ weight }) => weight >= top.weight * nearlyAsMuch).slice(0, 3);
    const word = [...weights]
      .filter(([at]) => at >= top.at.from && at < top.at.to)
      .sort((a, b) => b[1] - a[1])[0];
    return {
      at: kept.map(({ at }) => at).sort((a, b) => a.from - b.from),
      cue: word ? { from: word[0], to: word[0] + 1 } : top.at,
    };
  }
}

const lowest = -20;
/** Clauses that speak for it this much of what the first does belong to the place too. */
const nearlyAsMuch = 0.6;

function sumWithin(weights: ReadonlyMap<number, number>, { from, to }: Range): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights.get(at) ?? 0;
  return sum;
}
