/** Reads a concern from groups of cues: some tell it by themselves, others only where they stand beside each other. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { type Frame, framesOf } from '../text/frames/frame.ts';
import { isQuoted, isReported } from '../text/said-by-others.ts';
import type { Concern } from './concern.ts';
import { evidence, sentenceAt } from './evidence.ts';
import { framedCues, leftBeside, listedCues } from './frame-cues.ts';
import { type Cue, clausesOfCues, strongestApart, together } from './weighing.ts';

export interface CueGroup {
  frames?: readonly Frame[];
  /** Tags of word lists, each with the weight of a word of it. */
  tags?: Readonly<Record<string, number>>;
}

export interface CueGroups {
  alone: CueGroup;
  /** What a row tells where each of its groups has a cue. */
  beside?: readonly { weight: number; groups: readonly CueGroup[] }[];
  /** The share that is left beside these meanings, and where one of these frames fits. */
  against?: Readonly<Record<string, number>>;
  innocent?: readonly Frame[];
}

export interface Told {
  confidence: number;
  /** The cues that tell it, the strongest first. */
  cues: Cue[];
}

/** Somebody else's words, told or quoted, weigh less. */
const ofOthers = 0.4;
const surest = 0.97;
/** Below this the cues say nothing. */
const faintest = 0.25;
const plainlyInnocent = 0.35;
/** From here down it is innocent whatever else is said. */
const surelyInnocent = 0.1;
/** Cues of a row that stand further apart, in tokens, seldom belong to each other. */
const reach = 45;
const farApart = 0.4;
/** More cues than these add nothing. */
const most = 5;

/** Frames that speak of things and deeds, whoever they are about. */
export const cueFrames = (lines: string): Frame[] => framesOf(['other'], lines);

/** The odds squared: what cues leave open is seldom open, once what denies them is taken off. */
const sharpened = (p: number): number => Math.min(0.99, (p * p) / (p * p + (1 - p) * (1 - p)));

function cuesOf(annotated: AnnotatedDraft, { frames = [], tags = {} }: CueGroup): Cue[] {
  return strongestApart([...framedCues(annotated, frames), ...listedCues(annotated, tags)]).slice(
    0,
    most,
  );
}

function doubt(annotated: AnnotatedDraft, cue: Cue): number {
  const sentence = sentenceAt(annotated, cue.from);
  const others =
    isQuoted(annotated, sentence, cue) || isReported(annotated, sentence, cue) ? ofOthers : 1;
  return others;
}

/** Whether one of the frames that tell it by themselves fits. */
export const tellsOutright = (annotated: AnnotatedDraft, { alone }: CueGroups): boolean =>
  framedCues(annotated, alone.frames ?? []).length > 0;

/** Whether an innocent frame fits, and nothing tells it outright. */
export function letsPass(annotated: AnnotatedDraft, groups: CueGroups): boolean {
  const { innocent = [] } = groups;
  const plain = innocent.filter(({ weight }) => weight <= plainlyInnocent);
  const found = framedCues(annotated, plain);
  if (found.some(({ weight }) => weight <= surelyInnocent)) return true;
  return found.length > 0 && !tellsOutright(annotated, groups);
}

/** How likely the groups make it, and by which cues; undefined where nothing tells it. */
export function tellingCues(annotated: AnnotatedDraft, groups: CueGroups): Told | undefined {
  const cues = cuesOf(annotated, groups.alone).map((cue) => ({
    ...cue,
    weight: cue.weight * doubt(annotated, cue),
  }));
  for (const row of groups.beside ?? []) {
    const found = row.groups.map((group) => cuesOf(annotated, group));
    if (found.some((group) => !group.length)) continue;
    const weight = Math.min(
      surest,
      found.reduce((product, group) => product * together(group), row.weight),
    );
    const [first, ...rest] = found.flatMap((group) => group.slice(0, 1));
    const apart = rest.some(({ from }) => Math.abs(from - (first?.from ?? from)) > reach);
    if (first)
      cues.push({
        ...first,
        weight: weight * doubt(annotated, first) * (apart ? farApart : 1),
      });
    // The others show where it stands, and add nothing.
    cues.push(...rest.map(({ from, to }) => ({ from, to, weight: 0 })));
  }
  const telling = cues.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const [strongest] = telling;
  if (!strongest) return undefined;
  const innocent = framedCues(annotated, groups.innocent ?? []).reduce(
    (left, { weight }) => Math.min(left, weight),
    1,
  );
  const confidence =
    together(strongestApart(telling)) * leftBeside(annotated, groups.against ?? {}) * innocent;
  if (confidence < faintest) return undefined;
  const beside = cues
    .filter(({ weight }) => weight === 0)
    .map((cue) => ({ ...cue, weight: strongest.weight }));
  return {
    confidence: sharpened(confidence),
    cues: strongestApart([...telling, ...beside]).slice(0, most),
  };
}

interface Telling {
  /** Message id of the reason. */
  reason: string;
  facts(draft: AnnotatedDraft): Facts;
  advice: readonly string[];
}

/** What a concern that is told by groups of cues has in common with the others. */
export function toldByGroups(
  groups: CueGroups,
  { reason, facts, advice }: Telling,
): Pick<Concern, 'denies' | 'detect' | 'facts' | 'advice'> {
  return {
    denies: (annotated) => letsPass(annotated, groups),
    *detect(annotated) {
      const told = tellingCues(annotated, groups);
      const [first] = told?.cues ?? [];
      if (!told || !first) return;
      yield evidence(annotated, {
        at: clausesOfCues(annotated, told.cues),
        confidence: told.confidence,
        reason,
        cue: first,
        facts: facts(annotated),
        advice,
      });
    },
    facts,
    advice,
  };
}
