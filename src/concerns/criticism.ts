/** Brings judgements and targets together: who is run down, where, and how surely. */
import type { Facts } from '../facts.ts';
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { type Judgement, judgementsIn } from '../text/judgements.ts';
import type { Range } from '../text/sentences.ts';
import { type Aim, type Target, targetsIn } from '../text/targets.ts';
import { clauseAt, evidence, findTag, holdsTag, sentenceAt } from './evidence.ts';

export interface Criticism {
  /** The clauses that carry it, in order. */
  at: Range[];
  /** The most hostile words. */
  cue: Range;
  confidence: number;
  raised: string[];
  lowered: string[];
  targets: Target[];
}

/** How closely a judgement is tied to a target by where the two stand. */
const ties = { clause: 1, sentence: 0.9, behind: 0.85, before: 0.8, earlier: 0.6, next: 0.55 };
/** How far an adjective of things may stand from the person it is said of. */
const besideIt = 5;
const link =
  /^(?:are|is|was|were|be|been|being|r|re|am|so|such|just|really|proper|pure|absolutely|absolute|utterly|totally|total|completely|complete|bloody|fucking|a|an|the|all|every|last|one|lot|of|em|them|that|this|these|those|,|-|:|\.|today|again|still|always|honestly|literally|actually|bit|little|right|well|dead|bare|fair|quite|very|too|most|as|and|his|her|their|what|bunch|pack|set|shower|get|getting|gets|even|seem|seems|some|looks|look|now)$/;

/** Pupils are on everybody's lips, kindly for the most part; who names a boss or the place seldom does it for nothing. */
const scale: Record<Aim, number> = {
  pupil: 1.05,
  family: 1.2,
  colleague: 1.2,
  school: 1.2,
  other: 0,
};
/** Below this nobody is told anything at any strictness. */
const faintest = 0.2;

interface Tied {
  judgement: Judgement;
  target: Target | undefined;
  strength: number;
}

/** Nothing but linking words between an adjective and the person. */
function beside({ tokens }: AnnotatedDraft, judgement: Judgement, target: Target): boolean {
  const [from, to] =
    target.to <= judgement.from ? [target.to, judgement.from] : [judgement.to, target.from];
  if (to - from > besideIt) return false;
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

function tieOf(annotated: AnnotatedDraft, judgement: Judgement, target: Target): number {
  const sentence = sentenceAt(annotated, judgement.from);
  if (target.from < sentence.to && target.to > sentence.from) {
    if (target.from < judgement.to && target.to > judgement.from) return ties.clause;
    const clause = clauseAt(annotated, judgement.from);
    if (target.from >= clause.from && target.to <= judgement.from) return ties.clause;
    return target.to <= judgement.from ? ties.sentence : ties.behind;
  }
  const at = annotated.sentences.findIndex((s) => s.from === sentence.from);
  const other = annotated.sentences.findIndex((s) => s.from <= target.from && target.from < s.to);
  if (other === at - 1) return ties.before;
  if (other < at) return ties.earlier;
  return other === at + 1 ? ties.next : 0;
}

/** The target that a judgement is said of: the nearest that it fits, unless somebody outside stands nearer. */
function aimOf(annotated: AnnotatedDraft, judgement: Judgement): Tied | undefined {
  let best: Target | undefined;
  let strength = 0;
  for (const target of targetsIn(annotated)) {
    if (target.aim !== 'other' && !judgement.aims.includes(target.aim)) continue;
    if (target.place && judgement.aims.length > 1) continue;
    const tie = tieOf(annotated, judgement, target);
    if (judgement.close && tie < ties.behind) continue;
    if (target.aim === 'other' && judgement.aims.length === 1 && tie < ties.clause) continue;
    // Of two that are tied alike, the nearer one holds: the later one of those before, the first of those behind.
    const closer = target.from < judgement.to ? tie >= strength : tie > strength;
    if (tie > 0 && closer) {
      best = target;
      strength = tie;
    }
  }
  const meant = judgement.aims[0];
  if (judgement.alone && meant && best?.aim !== meant)
    return { judgement, target: undefined, strength: 0.7 };
  if (!best && meant && judgement.aims.length === 1 && !judgement.close)
    return { judgement, target: undefined, strength: 0.3 + 0.45 * annotated.scene.own };
  if (!best || best.aim === 'other') return undefined;
  if (best.aim === 'pupil' && addressed(annotated, judgement)) return undefined;
  if (judgement.near && !beside(annotated, judgement, best)) strength *= 0.35;
  return { judgement, target: best, strength };
}

/** Said to somebody's face. */
function addressed(annotated: AnnotatedDraft, judgement: Judgement): boolean {
  const { from } = clauseAt(annotated, judgement.from);
  return annotated.tokens
    .slice(Math.max(from, judgement.from - 4), judgement.to)
    .some(({ word }) => /^(?:you|your|you're|youre|ya|ye|ur|yer|u)$/.test(word));
}

const softeners = ['fondness', 'praise', 'thanks'];
const hostile = new Set(['insult', 'contempt', 'mockery', 'blame', 'mismanagement', 'accusation']);

/** Every criticism of one kind of target in the draft, or none. */
export function criticismOf(annotated: AnnotatedDraft, aim: Aim): Criticism | undefined {
  const tied = judgementsIn(annotated)
    .map((judgement) => aimOf(annotated, judgement))
    .filter(
      (found): found is Tied =>
        found !== undefined && (found.target?.aim ?? found.judgement.aims[0]) === aim,
    );
  if (
    !tied.some(({ judgement }) => hostile.has(judgement.kind) || judgement.kind === 'scare-quotes')
  )
    return undefined;
  const weighed = tied.map(({ judgement, target, strength }) => ({
    judgement,
    target,
    worth: judgement.weight * strength * sureOf(annotated, target) * softened(annotated, judgement),
  }));
  const strongest = strongestApart(weighed);
  const [first] = strongest;
  if (!first) return undefined;
  const raised = [...new Set(strongest.slice(0, 4).map(({ judgement }) => judgement.kind))];
  const lowered = softeners.filter((tag) => holdsTag(annotated, whole(annotated), tag));
  const doubt = doubtOf(annotated);
  return {
    at: clausesOf(
      annotated,
      strongest.filter(({ worth }) => worth >= 0.3 || worth === first.worth),
    ),
    cue: first.judgement,
    confidence: Math.min(
      0.93,
      scale[aim] * doubt * (1 - strongest.reduce((rest, { worth }) => rest * (1 - worth), 1)),
    ),
    raised,
    lowered,
    targets: weighed.flatMap(({ target }) => target ?? []),
  };
}

const whole = ({ tokens }: AnnotatedDraft): Range => ({ from: 0, to: tokens.length });

/** A target named outside any school scene may be somebody else's. */
function sureOf({ scene }: AnnotatedDraft, target: Target | undefined): number {
  const sure = target?.sure ?? 0.8;
  return Math.min(1, sure * (0.75 + 0.35 * scene.own));
}

/** Kind words in the same sentence take the sting out. */
function softened(annotated: AnnotatedDraft, judgement: Judgement): number {
  const sentence = sentenceAt(annotated, judgement.from);
  const soft = findTag(annotated, sentence, ...softeners);
  if (!soft || (soft.from >= judgement.from && soft.to <= judgement.to)) return 1;
  return holdsTag(annotated, sentence, 'irony') ? 0.8 : 0.55;
}

/** Memories of one's own school days are no criticism of today's. */
function doubtOf(annotated: AnnotatedDraft): number {
  return holdsTag(annotated, whole(annotated), 'memory') ? 0.5 : 1;
}

interface Weighed {
  judgement: Judgement;
  target: Target | undefined;
  worth: number;
}

/** Judgements that share words count once, by the strongest. */
function strongestApart(weighed: readonly Weighed[]): Weighed[] {
  const kept: Weighed[] = [];
  for (const found of [...weighed].sort((a, b) => b.worth - a.worth)) {
    if (found.worth < 0.03) break;
    const { from, to } = found.judgement;
    if (!kept.some(({ judgement }) => judgement.from < to && from < judgement.to)) kept.push(found);
  }
  return kept;
}

function clausesOf(annotated: AnnotatedDraft, weighed: readonly Weighed[]): Range[] {
  const clauses: Range[] = [];
  const ordered = [...weighed].sort((a, b) => a.judgement.from - b.judgement.from);
  for (const { judgement } of ordered) {
    const first = clauseAt(annotated, judgement.from);
    const last = clauseAt(annotated, judgement.to - 1);
    const range = { from: first.from, to: Math.max(first.to, last.to) };
    const known = clauses.at(-1);
    if (known && range.from < known.to) known.to = Math.max(known.to, range.to);
    else clauses.push(range);
  }
  return clauses;
}

/** How a criticism is reported. */
export interface Reporting {
  reason: string;
  facts: Facts;
  advice: readonly string[];
}

/** The finding that a criticism of one kind of target makes, if there is one. */
export function* reportCriticism(
  annotated: AnnotatedDraft,
  aim: Aim,
  { reason, facts, advice }: Reporting,
): Iterable<Evidence> {
  const criticism = criticismOf(annotated, aim);
  if (!criticism || criticism.confidence < faintest) return;
  const named = criticism.targets.some((target) =>
    holdsTag(annotated, target, 'named-pupil', 'named-colleague', 'named-adult', 'named-family'),
  );
  yield evidence(annotated, {
    at: criticism.at,
    confidence: criticism.confidence,
    reason,
    cue: criticism.cue,
    raised: criticism.raised,
    lowered: criticism.lowered,
    facts: { ...facts, 'gives-opinion': true, ...(named ? { identifiable: true } : {}) },
    advice,
  });
}
