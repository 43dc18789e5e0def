/** Fits one hidden layer that all concerns share, by Adagrad with dropout; repeatable to the bit. */
import { concernIds } from '../../src/concerns/ids.ts';
import type { Example } from './examples.ts';

export interface Fitting {
  hidden: number;
  epochs: number;
  rate: number;
  /** Share of features left out of each step, and of hidden units. */
  dropInput: number;
  dropHidden: number;
  /** A feature must stand in this many examples. */
  atLeast: number;
  seed: number;
}

export const fitting: Fitting = {
  hidden: 36,
  epochs: 40,
  rate: 0.1,
  dropInput: 0.5,
  dropHidden: 0.3,
  atLeast: 4,
  seed: 1,
};

/** Weights as fitted; `input` holds a row a feature, `output` a row a concern. */
export interface Fitted {
  hidden: number;
  features: string[];
  input: Float32Array;
  hiddenBias: Float32Array;
  output: Float32Array;
  outputBias: Float32Array;
}

/** The minimal standard generator of Park and Miller. */
function randomOf(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const at = (array: Float32Array, i: number) => array[i] as number;

function vocabularyOf(examples: readonly Example[], atLeast: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= atLeast).map(([name]) => name);
  return new Map(names.sort().map((name, row) => [name, row]));
}

/** One pass of learning after another over the examples in a shuffled order. */
export function fit(examples: readonly Example[], options: Fitting = fitting): Fitted {
  const { hidden: H, rate } = options;
  const K = concernIds.length;
  const random = randomOf(options.seed);
  const vocabulary = vocabularyOf(examples, options.atLeast);
  const rows = examples.map(({ features }) =>
    features.flatMap((name) => vocabulary.get(name) ?? []),
  );
  const input = Float32Array.from({ length: vocabulary.size * H }, () => (random() - 0.5) * 0.5);
  const output = Float32Array.from({ length: K * H }, () => ((random() - 0.5) * 2) / Math.sqrt(H));
  const hiddenBias = new Float32Array(H);
  const outputBias = new Float32Array(K).fill(-3);
  const seen = {
    input: new Float32Array(vocabulary.size).fill(1e-4),
    output: new Float32Array(K * H).fill(1e-4),
    hiddenBias: new Float32Array(H).fill(1e-4),
    outputBias: new Float32Array(K).fill(1e-4),
  };
  /** Adagrad (Duchi, Hazan, Singer 2011): steps shrink with the squares of the gradients seen. */
  const step = (weights: Float32Array, squares: Float32Array, i: number, gradient: number) => {
    squares[i] = at(squares, i) + gradient * gradient;
    weights[i] = at(weights, i) - (rate * gradient) / Math.sqrt(at(squares, i));
  };
  const learn = (example: number) => {
    const kept = (rows[example] ?? []).filter(() => random() >= options.dropInput);
    const unit = 1 / Math.sqrt(kept.length + 1);
    const active = Float32Array.from(hiddenBias);
    for (const row of kept)
      for (let h = 0; h < H; h++) active[h] = at(active, h) + at(input, row * H + h) * unit;
    const open = active.map((value) =>
      value > 0 && random() >= options.dropHidden ? 1 / (1 - options.dropHidden) : 0,
    );
    const back = new Float32Array(H);
    for (let k = 0; k < K; k++) {
      const label = examples[example]?.labels[k];
      if (label === null || label === undefined) continue;
      let logit = at(outputBias, k);
      for (let h = 0; h < H; h++) logit += at(output, k * H + h) * at(active, h) * at(open, h);
      const error = sigmoid(logit) - label;
      if (Math.abs(error) < 1e-3) continue;
      for (let h = 0; h < H; h++) {
        const i = k * H + h;
        back[h] = at(back, h) + error * at(output, i);
        step(output, seen.output, i, error * at(active, h) * at(open, h));
      }
      step(outputBias, seen.outputBias, k, error);
    }
    let square = 0;
    for (let h = 0; h < H; h++) {
      back[h] = at(back, h) * at(open, h);
      if (at(back, h)) step(hiddenBias, seen.hiddenBias, h, at(back, h));
      square += at(back, h) ** 2;
    }
    if (square === 0) return;
    for (const row of kept) {
      seen.input[row] = at(seen.input, row) + (square * unit * unit) / H;
      const pace = (rate * unit) / Math.sqrt(at(seen.input, row));
      for (let h = 0; h < H; h++) input[row * H + h] = at(input, row * H + h) - pace * at(back, h);
    }
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const example of order) learn(example);
  }
  return { hidden: H, features: [...vocabulary.keys()], input, hiddenBias, output, outputBias };
}
