/** Whom or what a draft speaks of, as a judgement may aim at it: pupils, families, colleagues, the school, others. */
import type { AnnotatedDraft } from './annotate.ts';
import { describedPeople } from './described-people.ts';
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
  family: { aim: 'family', sure: 0.8 },
  leader: { aim: 'colleague', sure: 0.95 },
  colleague: { aim: 'colleague', sure: 0.85 },
  adult: { aim: 'colleague', sure: 0.62 },
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
/** One of the board, not the board. */
const oneOfThem = /^(?:chair|chairman|chairwoman|vice|clerk|governor|trustee|member)$/;
const bodies = /^(?:governing|governors|trustees|board)/;

const known = new WeakMap<AnnotatedDraft, Target[]>();

/** From here on a sentence that opens with "Dad" may mean a pupil's. */
const plainScene = 0.4;

/** Relatives whom people at work have too. */
const distant = /^(?:brothers?|sisters?|uncles?|aunts?|auntie|aunty|cousins?|siblings?)$/;

/** "Mum" with a capital and nothing before it is the writer's own. */
function isOwnParent(
  { tokens, sentences, scene }: AnnotatedDraft,
  from: number,
  to: number,
): boolean {
  const token = tokens[from];
  if (!token || to - from > 1) return false;
  if (scene.own > plainScene && sentences.some((sentence) => sentence.from === from)) return false;
  if (!/^(?:Mum|Mam|Mummy|Dad|Daddy|Nan|Nana|Gran|Grandad|Nanna)$/.test(token.text)) return false;
  return !/^(?:a|the|one|some|this|that|his|her|their|your|whose|other|another|and)$/.test(
    tokens[from - 1]?.word ?? '',
  );
}

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
    if (kind === 'family' && isOwnParent(annotated, from, to)) continue;
    const body =
      kind === 'leader' &&
      words.some(({ word }) => bodies.test(word)) &&
      !words.some(({ word }) => oneOfThem.test(word));
    const ours = /^(?:our|my|the)$/.test(before);
    targets.push({
      aim: body ? 'school' : person.aim,
      from,
      to,
      pronoun: false,
      place: false,
      sure: words.some(({ word }) => distant.test(word))
        ? 0.45
        : Math.min(0.95, person.sure + (ours && person.aim !== 'family' ? 0.05 : 0)),
    });
  }
  return targets;
}

function institutionsIn({ matches, tokens }: AnnotatedDraft): Target[] {
  const targets: Target[] = [];
  for (const { tag, from, to } of matches) {
    const sure = institution[tag];
    // "la" in small letters is said to a friend.
    if (tokens[from]?.text === 'la' && to - from === 1) continue;
    if (sure === undefined || whereabouts.test(tokens[from]?.word ?? '')) continue;
    const place = preposition.test(tokens[from - 1]?.word ?? '');
    targets.push({ aim: 'school', from, to, pronoun: false, sure, place });
  }
  return targets;
}

/** A pronoun that opens a sentence takes up whom the last sentence opened with; any other the last one named. */
function pronounsIn(annotated: AnnotatedDraft, named: readonly Target[]): Target[] {
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
    const whole = first ? undefined : named.findLast((target) => target.to <= from);
    const inWhole = mentions.findLast((m) => m.to <= from && m.kind === last);
    const part = whole && inWhole && inWhole.from > whole.from && inWhole.to <= whole.to;
    const person = part ? whole : people[first ?? last];
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

const ofWhat = /^(?:of|in|at|from|round|on)$/;
const which = /^(?:my|our|the|a|this|that|one)$/;

/** "Parents of my Year 6s", "the TA in 4B", "Jakub's mum": one target, named by its head. */
function joined({ tokens }: AnnotatedDraft, first: Target, second: Target): Target | undefined {
  if (first.pronoun || second.pronoun || first.aim === 'other') return undefined;
  const between = tokens.slice(first.to, second.from).map(({ word }) => word);
  const [preposition, article, ...more] = between;
  if (preposition === undefined)
    return /s'$|'s$/.test(tokens[first.to - 1]?.text ?? '')
      ? { ...second, from: first.from }
      : undefined;
  if (more.length > 0 || !ofWhat.test(preposition)) return undefined;
  if (article !== undefined && !which.test(article)) return undefined;
  const sure = first.aim === second.aim ? Math.max(first.sure, second.sure) : first.sure;
  return { ...first, to: second.to, sure };
}

/** Every target in order; where two overlap, the longer holds. */
export function targetsIn(annotated: AnnotatedDraft): readonly Target[] {
  const done = known.get(annotated);
  if (done) return done;
  const named: Target[] = [];
  const inOrder = (a: Target, b: Target) => a.from - b.from || b.to - a.to;
  const described = describedPeople(annotated).map(
    (one): Target => ({ ...one, pronoun: false, place: false }),
  );
  for (const target of [...peopleIn(annotated), ...institutionsIn(annotated), ...described].sort(
    inOrder,
  )) {
    const last = named.at(-1);
    if (last && target.from < last.to) continue;
    const whole = last && joined(annotated, last, target);
    if (whole) named[named.length - 1] = whole;
    else named.push(target);
  }
  const pronouns = pronounsIn(annotated, named).filter(
    ({ from }) => !named.some((target) => target.from <= from && from < target.to),
  );
  const targets = [...named, ...pronouns].sort(inOrder);
  known.set(annotated, targets);
  return targets;
}
