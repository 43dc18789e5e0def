/** Brings judgements and targets together: who is run down, where, and how surely. */
import type { Facts } from '../facts.ts';
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Judgement } from '../text/judgements.ts';
import type { Range } from '../text/sentences.ts';
import type { Aim, Target } from '../text/targets.ts';
import { tiedIn } from './aimed-judgements.ts';
import { clauseAt, evidence, findTag, holdsTag, sentenceAt, wordsAt } from './evidence.ts';

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

/** Pupils are on everybody's lips, kindly for the most part; who names a boss or the place seldom does it for nothing. */
const scale: Record<Aim, number> = {
  pupil: 1.12,
  family: 1.3,
  colleague: 1.28,
  school: 1.32,
  other: 0,
};
/** Below this nobody is told anything at any strictness. */
const faintest = 0.2;

const softeners = ['fondness', 'praise', 'thanks'];
const hostile = new Set(['insult', 'contempt', 'mockery', 'blame', 'mismanagement', 'accusation']);

/** Every criticism of one kind of target in the draft, or none. */
export function criticismOf(annotated: AnnotatedDraft, aim: Aim): Criticism | undefined {
  const tied = tiedIn(annotated).filter(
    ({ target, judgement }) => (target?.aim ?? judgement.aims[0]) === aim,
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
  const strongest = strongestApart(annotated, weighed);
  const [first] = strongest;
  if (!first) return undefined;
  const raised = [...new Set(strongest.slice(0, 4).map(({ judgement }) => judgement.kind))];
  const lowered = softeners.filter((tag) => holdsTag(annotated, whole(annotated), tag));
  const doubt = doubtOf(annotated, aim);
  return {
    at: clausesOf(
      annotated,
      strongest.filter(({ worth }) => worth >= carrying * first.worth),
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

/** A target named outside any school scene may be somebody else's: a mother, above all. */
function sureOf({ scene }: AnnotatedDraft, target: Target | undefined): number {
  const sure = target?.sure ?? 0.8;
  const placed = target?.aim === 'family' ? 0.7 + 0.4 * scene.own : 0.75 + 0.35 * scene.own;
  return Math.min(1, sure * placed);
}

/** Kind words in the same sentence take the sting out. */
function softened(annotated: AnnotatedDraft, judgement: Judgement): number {
  const sentence = sentenceAt(annotated, judgement.from);
  const soft = findTag(annotated, sentence, ...softeners);
  if (!soft || (soft.from >= judgement.from && soft.to <= judgement.to)) return 1;
  return holdsTag(annotated, sentence, 'irony') ? 0.8 : 0.55;
}

/** Memories of one's own school days are no criticism of today's; a school's own account seldom runs itself down. */
function doubtOf(annotated: AnnotatedDraft, aim: Aim): number {
  const remembered = holdsTag(annotated, whole(annotated), 'memory') ? 0.5 : 1;
  const ownAccount = annotated.draft.account === 'official' && aim !== 'family' && aim !== 'pupil';
  return remembered * (ownAccount ? 0.6 : 1);
}

interface Weighed {
  judgement: Judgement;
  target: Target | undefined;
  worth: number;
}

/** How hostile a clause must be, against the worst one, to be pointed at. */
const carrying = 0.75;
/** A long draft gathers chance cues: the strongest few count. */
const most = 4;
/** How much a second judgement on the same words adds. */
const corroboration = 0.25;

/** Judgements that share words count as one, the others adding a little; the same words said again not at all. */
function strongestApart(annotated: AnnotatedDraft, weighed: readonly Weighed[]): Weighed[] {
  const kept: Weighed[] = [];
  const said = new Set<string>();
  for (const found of [...weighed].sort((a, b) => b.worth - a.worth)) {
    if (found.worth < 0.03) break;
    const { from, to } = found.judgement;
    const words = wordsAt(annotated, found.judgement).toLowerCase();
    if (said.has(words)) continue;
    said.add(words);
    const same = kept.find(({ judgement }) => judgement.from < to && from < judgement.to);
    if (same) same.worth = 1 - (1 - same.worth) * (1 - corroboration * found.worth);
    else kept.push({ ...found });
  }
  return kept.slice(0, most);
}

const joiner = /^(?:and|but|so|cos|because|then|or)$/;
const closing = /^[.,!;:-]$/;

/** Without the joining word before and the stop behind. */
function trimmed({ tokens }: AnnotatedDraft, { from, to }: Range): Range {
  const starts = joiner.test(tokens[from]?.word ?? '') && to - from > 2 ? from + 1 : from;
  return { from: starts, to: closing.test(tokens[to - 1]?.text ?? '') ? to - 1 : to };
}

function clausesOf(annotated: AnnotatedDraft, weighed: readonly Weighed[]): Range[] {
  const clauses: Range[] = [];
  const ordered = [...weighed].sort((a, b) => a.judgement.from - b.judgement.from);
  for (const { judgement } of ordered) {
    const first = clauseAt(annotated, judgement.from);
    const last = clauseAt(annotated, judgement.to - 1);
    const range = trimmed(annotated, { from: first.from, to: Math.max(first.to, last.to) });
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
