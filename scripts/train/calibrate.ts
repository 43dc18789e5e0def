/** Fits how far to trust the network and the rules, on writers that the network had not seen. */
import { concernIds } from '../../src/concerns/ids.ts';
import { concerns } from '../../src/concerns/list.ts';
import {
  type Calibration,
  confidenceOf,
  heardOdds,
  ruleOdds,
} from '../../src/model/calibration.ts';
import { passageFeatures, passagesOf } from '../../src/model/features.ts';
import { hashName } from '../../src/model/hash.ts';
import { Network } from '../../src/model/network.ts';
import { annotate } from '../../src/text/annotate.ts';
import type { LabelledDraft } from '../evaluate/labelled-drafts.ts';
import { examplesOf } from './examples.ts';
import { fitNetwork } from './fit.ts';
import { store } from './store.ts';

/** Log-odds taken off every concern: a false alarm costs more trust than a miss. */
const caution = 0.6;

interface Row {
  concern: number;
  network: number;
  rule: number | undefined;
  label: 0 | 1;
}

/** What network and rules say of a draft's every concern, with the label; none where it may go either way. */
function rowsOf(gold: LabelledDraft, network: Network): Row[] {
  const annotated = annotate(gold.draft);
  const readings = passagesOf(annotated).map((passage) =>
    network.read(new Set(passageFeatures(annotated, passage).map(({ name }) => hashName(name)))),
  );
  return concernIds.flatMap((id, concern): Row[] => {
    if (concerns.find((c) => c.id === id)?.denies?.(annotated)) return [];
    const expected = gold.expect.includes(id);
    if (!expected && gold.allow.includes(id)) return [];
    const found = [...(concerns.find((c) => c.id === id)?.detect(annotated) ?? [])];
    const rule = found.length ? Math.max(...found.map((e) => e.confidence)) : undefined;
    const best = readings.reduce((max, { logits }) => Math.max(max, logits[concern] ?? max), -20);
    return [{ concern, network: best, rule, label: expected ? 1 : 0 }];
  });
}

/** Rows of writers in turn, each read by a network that was trained on the others, and always on some. */
export function heldOutRows(
  writers: readonly LabelledDraft[][],
  calibrating: readonly number[],
  always: readonly LabelledDraft[],
): Row[] {
  return calibrating.flatMap((out) => {
    const others = [...writers.filter((_, at) => at !== out).flat(), ...always];
    const network = new Network(store(fitNetwork(others.flatMap(examplesOf))));
    return (writers[out] ?? []).flatMap((gold) => rowsOf(gold, network));
  });
}

/** Logistic regression by gradient descent; each concern's bias is drawn towards the one that all share. */
export function calibrate(rows: readonly Row[]): Calibration {
  const weights = { network: 1, rule: 1, fired: 1, shared: 0 };
  const own = concernIds.map(() => 0);
  const pull = 3 / rows.length;
  for (let step = 0; step < 3000; step++) {
    const slope = { network: 0, rule: 0, fired: 0, shared: 0 };
    const ownSlope = own.map((bias) => bias * pull);
    const calibration = { ...weights, bias: own.map((bias) => bias + weights.shared) };
    for (const { concern, network, rule, label } of rows) {
      const error = (confidenceOf(calibration, concern, network, rule) - label) / rows.length;
      slope.network += error * heardOdds(network);
      slope.shared += error;
      ownSlope[concern] = (ownSlope[concern] ?? 0) + error;
      if (rule === undefined) continue;
      slope.fired += error;
      slope.rule += error * ruleOdds(rule);
    }
    for (const key of ['network', 'rule', 'fired', 'shared'] as const)
      weights[key] -= 8 * slope[key];
    for (const concern of own.keys())
      own[concern] = (own[concern] ?? 0) - 40 * (ownSlope[concern] ?? 0);
  }
  const { shared, ...rest } = weights;
  return { ...rest, bias: own.map((bias) => Number((bias + shared - caution).toFixed(4))) };
}
