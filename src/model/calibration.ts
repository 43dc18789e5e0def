/** From what a rule and the network say to one confidence that means something. */

/** Fitted by `npm run train` on drafts that neither the network nor the rules had seen. */
export interface Calibration {
  /** Weight of the network's log-odds. */
  network: number;
  /** Weight of a rule's log-odds, and of there being a rule that fires at all. */
  rule: number;
  fired: number;
  /** For each concern, what is added. */
  bias: readonly number[];
}

const odds = (p: number) => Math.log(p / (1 - p));
const certain = 0.99;
/** Beyond this the network's log-odds say how odd a draft is, not how sure it is. */
const farthest = 5;

/** Log-odds of a rule's confidence, kept from infinity. */
export const ruleOdds = (confidence: number): number =>
  odds(Math.min(certain, Math.max(1 - certain, confidence)));

/** The network's log-odds as far as they are heard. */
export const heardOdds = (network: number): number =>
  Math.max(-farthest, Math.min(farthest, network));

/** Confidence from 0 to 1; `rule` is undefined where no rule fired. */
export function confidenceOf(
  calibration: Calibration,
  concern: number,
  network: number,
  rule: number | undefined,
): number {
  const fired = rule === undefined ? 0 : calibration.fired + calibration.rule * ruleOdds(rule);
  const logit = calibration.network * heardOdds(network) + fired + (calibration.bias[concern] ?? 0);
  return 1 / (1 + Math.exp(-logit));
}
