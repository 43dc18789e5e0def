/** Whom each hostile judgement is said of, and how surely. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { type Judgement, judgementsIn } from '../text/judgements.ts';
import type { Range } from '../text/sentences.ts';
import { type Target, targetsIn } from '../text/targets.ts';
import { clauseAt } from './evidence.ts';

/** How closely a judgement is tied to a target by where the two stand. */
const ties = { clause: 1, sentence: 0.9, behind: 0.9, before: 0.8, earlier: 0.6, next: 0.7 };
/** How many sentences back a judgement may reach. */
const farthest = 4;
/** How far an adjective of things may stand from the person it is said of. */
const reach = 5;
const link =
  /^(?:are|is|was|were|be|been|being|r|re|am|so|such|just|really|proper|pure|absolutely|absolute|utterly|totally|total|completely|complete|bloody|fucking|a|an|the|all|every|last|one|lot|of|em|them|that|this|these|those|,|-|:|\.|today|again|still|always|honestly|literally|actually|bit|little|right|well|dead|bare|fair|quite|very|too|most|as|and|his|her|their|what|bunch|pack|set|shower|get|getting|gets|even|seem|seems|some|looks|look|now)$/;

export interface Tied {
  judgement: Judgement;
  target: Target | undefined;
  strength: number;
}

/** Nothing but linking words between an adjective and the person. */
function beside({ tokens }: AnnotatedDraft, judgement: Judgement, target: Target): boolean {
  const [from, to] =
    target.to <= judgement.from ? [target.to, judgement.from] : [judgement.to, target.from];
  if (to - from > reach) return false;
  return tokens
    .slice(from, Math.max(from, to))
    .every(
      (token) =>
        link.test(token.word) ||
        token.tags.has('contempt') ||
        token.tags.has('insult') ||
        token.tags.has('swear-strong'),
    );
}

/** Which sentence each token stands in. */
function sentenceNumbers({ sentences, tokens }: AnnotatedDraft): Int32Array {
  const numbers = new Int32Array(tokens.length + 1);
  for (const [number, { from, to }] of sentences.entries()) numbers.fill(number, from, to);
  return numbers;
}

interface Place {
  judgement: Judgement;
  clause: Range;
  numbers: Int32Array;
}

function tieOf({ judgement, clause, numbers }: Place, target: Target): number {
  const apart = (numbers[target.from] ?? 0) - (numbers[judgement.from] ?? 0);
  if (apart === 0) {
    if (target.from < judgement.to && target.to > judgement.from) return ties.clause;
    if (target.from >= clause.from && target.to <= judgement.from) return ties.clause;
    return target.to <= judgement.from ? ties.sentence : ties.behind;
  }
  if (apart === 1) return ties.next;
  if (apart === -1) return ties.before;
  return apart < 0 && apart >= -farthest ? ties.earlier : 0;
}

interface Nearest {
  best: Target | undefined;
  strength: number;
  /** Somebody else who stands between the two. */
  rival: Target | undefined;
}

/** Whether a target may be meant at all. */
function fits({ judgement }: Place, target: Target, tie: number): boolean {
  const single = judgement.aims.length === 1;
  if (target.place && !single) return false;
  if (judgement.close && tie < ties.behind) return false;
  if (target.aim === 'other') return !single || tie === ties.clause;
  return judgement.aims.includes(target.aim);
}

/** The nearest target: of two that are tied alike, the later one of those before, the first of those behind. */
function nearestOf(annotated: AnnotatedDraft, place: Place): Nearest {
  const { judgement } = place;
  const nearest: Nearest = { best: undefined, strength: 0, rival: undefined };
  for (const target of targetsIn(annotated)) {
    const tie = tieOf(place, target);
    if (tie === 0) continue;
    if (!fits(place, target, tie)) {
      const between = tie === ties.clause && target.to <= judgement.from;
      if (between && target.aim !== 'school' && target.aim !== 'other') nearest.rival = target;
      continue;
    }
    const { strength } = nearest;
    if (target.from < judgement.to ? tie >= strength : tie > strength) {
      nearest.best = target;
      nearest.strength = tie;
    }
  }
  return nearest;
}

/** Whom a judgement is said of, and how surely; nobody where somebody outside stands nearer. */
function aimOf(annotated: AnnotatedDraft, place: Place): Tied | undefined {
  const { judgement } = place;
  const [meant] = judgement.aims;
  const { best, strength, rival } = nearestOf(annotated, place);
  if (judgement.alone && best?.aim !== meant)
    return { judgement, target: undefined, strength: 0.7 };
  if (!best && judgement.aims.length === 1 && !judgement.close && !someoneElse(annotated, place))
    return { judgement, target: undefined, strength: 0.3 + 0.45 * annotated.scene.own };
  const target = judgement.near ? (besideIt(annotated, judgement) ?? best) : best;
  if (!target || target.aim === 'other') return undefined;
  if (target.aim === 'pupil' && addressed(annotated, judgement)) return undefined;
  const passed = rival && best && rival.from > best.from ? 0.55 : 1;
  const apart = judgement.near ? nearness(annotated, judgement, target) : 1;
  return { judgement, target, strength: strength * passed * apart };
}

/** An adjective counts in full beside the person, less where it stands off by a comma, little elsewhere. */
function nearness(annotated: AnnotatedDraft, judgement: Judgement, target: Target): number {
  if (beside(annotated, judgement, target)) return 1;
  const before = annotated.tokens[judgement.from - 1];
  return before === undefined || before.kind === 'punctuation' || before.kind === 'break'
    ? 0.7
    : 0.35;
}

/** Whether the sentence speaks of people that the judgement does not fit. */
const someoneElse = (annotated: AnnotatedDraft, { judgement, numbers }: Place) =>
  targetsIn(annotated).some(
    ({ from, aim }) => aim !== 'school' && numbers[from] === numbers[judgement.from],
  );

/** The target that an adjective stands right beside. */
const besideIt = (annotated: AnnotatedDraft, judgement: Judgement) =>
  targetsIn(annotated).find(
    (target) =>
      (target.aim === 'other' || judgement.aims.includes(target.aim)) &&
      beside(annotated, judgement, target),
  );

const known = new WeakMap<AnnotatedDraft, readonly Tied[]>();

/** Every judgement that somebody of the school is meant by. */
export function tiedIn(annotated: AnnotatedDraft): readonly Tied[] {
  const done = known.get(annotated);
  if (done) return done;
  const numbers = sentenceNumbers(annotated);
  const tied = judgementsIn(annotated).flatMap(
    (judgement) =>
      aimOf(annotated, { judgement, clause: clauseAt(annotated, judgement.from), numbers }) ?? [],
  );
  known.set(annotated, tied);
  return tied;
}

/** Said to somebody's face. */
function addressed(annotated: AnnotatedDraft, judgement: Judgement): boolean {
  const { from } = clauseAt(annotated, judgement.from);
  return annotated.tokens
    .slice(Math.max(from, judgement.from - 4), judgement.to)
    .some(({ word }) => /^(?:you|your|you're|youre|ya|ye|ur|yer|u)$/.test(word));
}
