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
  hidden: 32,
  epochs: 28,
  rate: 0.1,
  dropInput: 0.5,
  dropHidden: 0.3,
  atLeast: 7,
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

/** An error smaller than this teaches nothing. */
const settled = 1e-3;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const at = (array: Float32Array, i: number) => array[i] as number;

function vocabularyOf(examples: readonly Example[], atLeast: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= atLeast).map(([name]) => name);
  return new Map(names.sort().map((name, row) => [name, row]));
}

/** The weights while they are fitted, with the squares of the gradients that each has seen. */
class Learner {
  readonly vocabulary: Map<string, number>;
  readonly input: Float32Array;
  readonly output: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly outputBias: Float32Array;
  readonly #seen: Record<'input' | 'output' | 'hiddenBias' | 'outputBias', Float32Array>;
  readonly #options: Fitting;
  readonly #random: () => number;

  constructor(vocabulary: Map<string, number>, options: Fitting, random: () => number) {
    const { hidden } = options;
    const little = (length: number) => new Float32Array(length).fill(1e-4);
    this.vocabulary = vocabulary;
    this.#options = options;
    this.#random = random;
    this.input = Float32Array.from(
      { length: vocabulary.size * hidden },
      () => (random() - 0.5) * 0.5,
    );
    this.output = Float32Array.from(
      { length: concernIds.length * hidden },
      () => ((random() - 0.5) * 2) / Math.sqrt(hidden),
    );
    this.hiddenBias = new Float32Array(hidden);
    this.outputBias = new Float32Array(concernIds.length).fill(-3);
    this.#seen = {
      input: little(vocabulary.size),
      output: little(this.output.length),
      hiddenBias: little(hidden),
      outputBias: little(concernIds.length),
    };
  }

  /** Adagrad (Duchi, Hazan, Singer 2011): steps shrink with the squares of the gradients seen. */
  #step(which: 'output' | 'hiddenBias' | 'outputBias', i: number, gradient: number): void {
    const squares = this.#seen[which];
    squares[i] = at(squares, i) + gradient * gradient;
    const pace = this.#options.rate / Math.sqrt(at(squares, i));
    this[which][i] = at(this[which], i) - pace * gradient;
  }

  /** Learns one example, with some of its features and hidden units left out. */
  learn(rows: readonly number[], labels: Example['labels']): void {
    const { hidden, dropInput, dropHidden } = this.#options;
    const kept = rows.filter(() => this.#random() >= dropInput);
    const unit = 1 / Math.sqrt(kept.length + 1);
    const active = Float32Array.from(this.hiddenBias);
    for (const row of kept)
      for (let h = 0; h < hidden; h++)
        active[h] = at(active, h) + at(this.input, row * hidden + h) * unit;
    const open = active.map((value) =>
      value > 0 && this.#random() >= dropHidden ? 1 / (1 - dropHidden) : 0,
    );
    const back = this.#learnOutput(active, open, labels).map((slope, h) => slope * at(open, h));
    for (const [h, slope] of back.entries()) if (slope) this.#step('hiddenBias', h, slope);
    this.#learnInput(kept, unit, back);
  }

  /** Moves the output layer; what the hidden layer would have to change. */
  #learnOutput(active: Float32Array, open: Float32Array, labels: Example['labels']): Float32Array {
    const { hidden } = this.#options;
    const back = new Float32Array(hidden);
    for (const [k, label] of labels.entries()) {
      if (label === null) continue;
      let logit = at(this.outputBias, k);
      for (let h = 0; h < hidden; h++)
        logit += at(this.output, k * hidden + h) * at(active, h) * at(open, h);
      const error = sigmoid(logit) - label;
      if (Math.abs(error) < settled) continue;
      for (let h = 0; h < hidden; h++) {
        const i = k * hidden + h;
        back[h] = at(back, h) + error * at(this.output, i);
        this.#step('output', i, error * at(active, h) * at(open, h));
      }
      this.#step('outputBias', k, error);
    }
    return back;
  }

  #learnInput(kept: readonly number[], unit: number, back: Float32Array): void {
    const { hidden, rate } = this.#options;
    const square = back.reduce((sum, slope) => sum + slope * slope, 0);
    if (square === 0) return;
    const seen = this.#seen.input;
    for (const row of kept) {
      seen[row] = at(seen, row) + (square * unit * unit) / hidden;
      const pace = (rate * unit) / Math.sqrt(at(seen, row));
      for (let h = 0; h < hidden; h++) {
        const i = row * hidden + h;
        this.input[i] = at(this.input, i) - pace * at(back, h);
      }
    }
  }
}

/** Fits a network to the examples: every epoch learns each of them once, in a shuffled order. */
export function fitNetwork(examples: readonly Example[], options: Fitting = fitting): Fitted {
  const random = randomOf(options.seed);
  const vocabulary = vocabularyOf(examples, options.atLeast);
  const learner = new Learner(vocabulary, options, random);
  const rows = examples.map(({ features }) =>
    features.flatMap((name) => vocabulary.get(name) ?? []),
  );
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) learner.learn(rows[i] ?? [], examples[i]?.labels ?? []);
  }
  const { input, hiddenBias, output, outputBias } = learner;
  return {
    hidden: options.hidden,
    features: [...vocabulary.keys()],
    input,
    hiddenBias,
    output,
    outputBias,
  };
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
