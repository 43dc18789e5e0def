/** Whom or what a draft speaks of, as a judgement may aim at it: pupils, families, colleagues, the school, others. */
import type { AnnotatedDraft } from './annotate.ts';
import type { PersonKind } from './people.ts';

export type Aim = 'pupil' | 'family' | 'colleague' | 'school' | 'other';

export interface Target {
  aim: Aim;
  from: number;
  to: number;
  /** "he", "they", "the lot of them": stands for the last one named. */
  pronoun: boolean;
  /** How sure it is that somebody of the writer's own school is meant. */
  sure: number;
  /** "round our place": where it was, seldom what is judged. */
  place: boolean;
}

/** People of the school, and how sure the mere word makes it. */
const people: Partial<Record<PersonKind, { aim: Aim; sure: number }>> = {
  pupil: { aim: 'pupil', sure: 0.9 },
  family: { aim: 'family', sure: 0.7 },
  leader: { aim: 'colleague', sure: 0.95 },
  colleague: { aim: 'colleague', sure: 0.85 },
  adult: { aim: 'colleague', sure: 0.7 },
  'former-pupil': { aim: 'other', sure: 1 },
  own: { aim: 'other', sure: 1 },
  outsider: { aim: 'other', sure: 1 },
  public: { aim: 'other', sure: 1 },
};

/** The institution: its name, "this place", the trust, the authority that runs it. */
const institution: Record<string, number> = {
  'school-name': 0.95,
  'school-own': 0.8,
  authority: 0.75,
};
/** Where one works is told of, not the place itself. */
const whereabouts = /^(?:at|in|into|to|from|back|here)$/;
const preposition =
  /^(?:at|in|into|to|from|round|around|of|on|out|by|near|outside|inside|for|with|about|through|over)$/;
/** "yer heid", "your head": a part of the body. */
const bodily = /^(?:your|yer|yir|ur|my|own|on|over|mi|ma)$/;
const bodies = /^(?:governing|governors|trustees|board)/;

const known = new WeakMap<AnnotatedDraft, Target[]>();

function peopleIn(annotated: AnnotatedDraft): Target[] {
  const targets: Target[] = [];
  for (const { kind, from, to } of annotated.mentions) {
    const person = people[kind];
    if (!person) continue;
    const words = annotated.tokens.slice(from, to);
    const before = annotated.tokens[from - 1]?.word ?? '';
    if (
      kind === 'leader' &&
      to - from === 1 &&
      /^hei?d$/.test(words[0]?.word ?? '') &&
      bodily.test(before)
    )
      continue;
    const body = words.some(({ word }) => bodies.test(word)) && kind === 'leader';
    const ours = /^(?:our|my|the)$/.test(before);
    targets.push({
      aim: body ? 'school' : person.aim,
      from,
      to,
      pronoun: false,
      place: false,
      sure: Math.min(0.95, person.sure + (ours && person.aim !== 'family' ? 0.05 : 0)),
    });
  }
  return targets;
}

function institutionsIn({ matches, tokens }: AnnotatedDraft): Target[] {
  const targets: Target[] = [];
  for (const { tag, from, to } of matches) {
    const sure = institution[tag];
    if (sure === undefined || whereabouts.test(tokens[from]?.word ?? '')) continue;
    const place = preposition.test(tokens[from - 1]?.word ?? '');
    targets.push({ aim: 'school', from, to, pronoun: false, sure, place });
  }
  return targets;
}

/** A pronoun that opens a sentence takes up whom the last sentence opened with; any other the last one named. */
function pronounsIn(annotated: AnnotatedDraft): Target[] {
  const { matches, mentions, sentences } = annotated;
  const targets: Target[] = [];
  for (const { tag, from, to } of matches) {
    const last = /^(?:he|they)-(.+)$/.exec(tag)?.[1] as PersonKind | undefined;
    if (!last) continue;
    const at = sentences.findIndex((s) => s.from <= from && from < s.to);
    const opens = from - (sentences[at]?.from ?? from) < 2;
    const previous = sentences[at - 1];
    const first =
      opens && previous
        ? mentions.find((m) => m.from >= previous.from && m.to <= previous.to)?.kind
        : undefined;
    const person = people[first ?? last];
    if (person)
      targets.push({
        aim: person.aim,
        from,
        to,
        pronoun: true,
        place: false,
        sure: person.sure * 0.9,
      });
  }
  return targets;
}

/** Every target in order; where two overlap, the longer holds. */
export function targetsIn(annotated: AnnotatedDraft): readonly Target[] {
  const done = known.get(annotated);
  if (done) return done;
  const all = [...peopleIn(annotated), ...institutionsIn(annotated), ...pronounsIn(annotated)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const targets: Target[] = [];
  for (const target of all) {
    const last = targets.at(-1);
    if (!last || target.from >= last.to) targets.push(target);
  }
  known.set(annotated, targets);
  return targets;
}
