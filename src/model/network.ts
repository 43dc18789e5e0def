/** A small network over features: one hidden layer that all concerns share. Trained by `npm run train`. */
import type { ConcernId } from '../concerns/ids.ts';
import { bytesOf } from './base64.ts';

/** As the file of weights holds it; numbers are little-endian bytes in base64. */
export interface StoredNetwork {
  concerns: ConcernId[];
  hidden: number;
  /** Uint32 hashes of the features, ascending. */
  features: string;
  /** Int8 weights, a row a feature, in units of `scale`. */
  input: string;
  scale: number;
  /** Float32. */
  hiddenBias: string;
  /** Float32, a row a concern. */
  output: string;
  outputBias: string;
}

/** What the network makes of one bag of features. */
export interface Reading {
  /** For each concern of the network its log-odds. */
  logits: Float32Array;
  /** How much a feature adds to the log-odds of a concern. */
  contribution(feature: number, concern: number): number;
}

export class Network {
  readonly concerns: readonly ConcernId[];
  readonly #hidden: number;
  readonly #rows: Map<number, number>;
  readonly #input: Int8Array;
  readonly #scale: number;
  readonly #hiddenBias: Float32Array;
  readonly #output: Float32Array;
  readonly #outputBias: Float32Array;

  constructor(stored: StoredNetwork) {
    this.concerns = stored.concerns;
    this.#hidden = stored.hidden;
    const features = new Uint32Array(bytesOf(stored.features));
    this.#rows = new Map(Array.from(features, (hash, row) => [hash, row]));
    this.#input = new Int8Array(bytesOf(stored.input));
    this.#scale = stored.scale;
    this.#hiddenBias = new Float32Array(bytesOf(stored.hiddenBias));
    this.#output = new Float32Array(bytesOf(stored.output));
    this.#outputBias = new Float32Array(bytesOf(stored.outputBias));
  }

  /** Reads a set of feature hashes; unknown ones count for nothing. */
  read(features: Iterable<number>): Reading {
    const hidden = this.#hidden;
    const rows: number[] = [];
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (row !== undefined) rows.push(row);
    }
    const unit = this.#scale / Math.sqrt(rows.length + 1);
    const active = Float32Array.from(this.#hiddenBias);
    for (const row of rows)
      for (let h = 0; h < hidden; h++)
        active[h] = (active[h] ?? 0) + (this.#input[row * hidden + h] ?? 0) * unit;
    const logits = Float32Array.from(this.#outputBias);
    for (let k = 0; k < logits.length; k++)
      for (let h = 0; h < hidden; h++)
        logits[k] =
          (logits[k] ?? 0) + (this.#output[k * hidden + h] ?? 0) * Math.max(0, active[h] ?? 0);
    return {
      logits,
      contribution: (feature, concern) => {
        const row = this.#rows.get(feature);
        if (row === undefined) return 0;
        let sum = 0;
        for (let h = 0; h < hidden; h++)
          if ((active[h] ?? 0) > 0)
            sum +=
              (this.#output[concern * hidden + h] ?? 0) *
              (this.#input[row * hidden + h] ?? 0) *
              unit;
        return sum;
      },
    };
  }
}
