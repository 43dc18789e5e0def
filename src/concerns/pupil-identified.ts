/** Names a pupil of the writer's school, or describes one so that people who know the school can tell who it is. */
import type { Facts } from '../facts.ts';
import type { Evidence, WayOut } from '../finding.ts';
import { speaksToFamily } from '../text/addressed.ts';
import { type AnnotatedDraft, spanOf } from '../text/annotate.ts';
import { findFrames } from '../text/frames/frame.ts';
import { describedFrames, uniqueFrames } from '../text/frames/pupil-descriptions.ts';
import { pupilDoings } from '../text/frames/pupil-doings.ts';
import type { Match } from '../text/lexicon.ts';
import { shownIn } from '../text/pictures.ts';
import { isPupilHandle } from '../text/recipient.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence, findTag, holdsTag, sentenceAt } from './evidence.ts';

const pupils = ['pupil', 'pupil-group', 'year-code', 'class-code', 'year-words'];
const own = ['named-own', 'own-family', 'own-child-school'];
/** The talk is of another time, another world, or somebody well known. */
const elsewhere = ['memory', 'fiction', 'public-figure', 'former-pupil', 'pets', 'football'];
const grownUps = ['colleague', 'leaders', 'head-teacher', 'governors', 'named-family', 'outsider'];
const confidential = ['health', 'sen', 'safeguarding', 'sanction', 'family-trouble', 'results'];
const plainScene = 0.3;

interface Weighed {
  confidence: number;
  raised: string[];
  lowered: string[];
}

interface Sight extends Weighed {
  /** What is marked, and what the reason names. */
  at: Range;
  cue: Range;
  reason: string;
}

const wholeOf = ({ tokens }: AnnotatedDraft): Range => ({ from: 0, to: tokens.length });

/** The sentence of a name with the one before it and the one after. */
function around({ sentences, tokens }: AnnotatedDraft, at: number): Range {
  const index = sentences.findIndex(({ from, to }) => from <= at && at < to);
  return {
    from: sentences[Math.max(0, index - 1)]?.from ?? 0,
    to: sentences[index + 1]?.to ?? sentences[index]?.to ?? tokens.length,
  };
}

/** A name that only says who is written to. */
function isAddressee({ draft, tokens, sentences }: AnnotatedDraft, name: Range): boolean {
  const words = tokens.slice(name.from, name.to).map(({ word }) => word);
  const recipient = draft.recipient?.toLowerCase() ?? '';
  if (words.some((word) => word.length > 2 && recipient.includes(word))) return true;
  const first = sentences.find((s) => s.from <= name.from && name.from < s.to);
  const before = tokens.slice(first?.from ?? 0, name.from);
  const hailed = before.every(
    ({ word, kind }) =>
      kind !== 'word' ||
      /^(?:hi|hiya|hey|hello|dear|oi|aw+|omg+|alright|sorry|thanks|thank|you|ta|cheers|salaam|get|a|life|happy|birthday|well|said|jill)$/.test(
        word,
      ),
  );
  const next = tokens[name.to];
  const called = next === undefined || /^[,!?]$/.test(next.text) || next.kind === 'emoji';
  return (
    (hailed && called) ||
    (tokens[name.from - 1]?.text === ',' && called && !findAnd(tokens[name.to + 1]?.word))
  );
}
const findAnd = (word: string | undefined) => word === 'and' || word === '&';

/** Told to the child's own parent, it tells nobody anything. */
const toOwnParent = (annotated: AnnotatedDraft) => {
  const { surface, recipient } = annotated.draft;
  const one = surface === 'direct-message' || surface === 'comment' || surface === 'reply';
  return one && (speaksToFamily(annotated) || /^(?:mr|mrs|ms|miss) /i.test(recipient ?? ''));
};

/** What lowers any name or description. */
function lower(annotated: AnnotatedDraft, name: Range, weighed: Weighed): void {
  const near = around(annotated, name.from);
  if (holdsTag(annotated, sentenceAt(annotated, name.from), ...own)) {
    weighed.confidence -= 0.4;
    weighed.lowered.push('own-child');
  } else if (findTag(annotated, wholeOf(annotated), ...own) && weighed.confidence < 0.8) {
    weighed.confidence -= 0.25;
    weighed.lowered.push('own-child');
  }
  if (holdsTag(annotated, near, ...elsewhere)) {
    weighed.confidence -= 0.3;
    weighed.lowered.push('not-of-now');
  }
  if (toOwnParent(annotated)) {
    weighed.confidence -= 0.45;
    weighed.lowered.push('to-own-parent');
  }
}

/** A name with a class, a group or a family beside it. */
function weighPupil(annotated: AnnotatedDraft, name: Match): Weighed {
  const { tokens, scene } = annotated;
  const after = tokens[name.to];
  const around = tokens.slice(Math.max(0, name.from - 4), name.to + 6);
  const coded = around.some(({ tags }) => pupils.some((tag) => tags.has(tag)));
  const weighed: Weighed = { confidence: 0.55, raised: [], lowered: [] };
  if (coded) {
    weighed.confidence = 0.9;
    weighed.raised.push('class-beside-name');
  } else if (after?.tags.has('family')) {
    weighed.confidence = 0.4;
    weighed.raised.push('family-beside-name');
  }
  const others = scene.own - 0.4;
  if (!coded && others > 0.04) {
    weighed.confidence += Math.min(0.35, others + 0.15);
    weighed.raised.push('school-scene');
  }
  return weighed;
}

/** A name alone: the scene, what the person does, and the pictures tell whether it is a pupil's. */
function weighPlain(annotated: AnnotatedDraft, name: Match): Weighed {
  const { draft, scene } = annotated;
  const weighed: Weighed = { confidence: 0.05, raised: [], lowered: [] };
  const sentence = sentenceAt(annotated, name.from);
  const add = (by: number, id: string) => {
    weighed.confidence += by;
    (by > 0 ? weighed.raised : weighed.lowered).push(id);
  };
  if (name.tag === 'named-initials') weighed.confidence += 0.15;
  if (findTag(annotated, sentence, ...pupils)) add(0.2, 'pupils-in-sentence');
  else if (findTag(annotated, around(annotated, name.from), ...pupils)) add(0.1, 'pupils-near');
  const doing = findFrames(annotated, pupilDoings).find(
    ({ from, to }) => from >= sentence.from && to <= sentence.to,
  );
  if (doing) add(0.3, 'does-what-pupils-do');
  if (shownIn(annotated).some(({ children, atSchool }) => children && atSchool))
    add(draft.account === 'official' ? 0.5 : 0.4, 'pupils-shown');
  if (scene.own >= plainScene) add(Math.min(0.25, scene.own / 4), 'school-scene');
  if (isInitialled(annotated, name)) add(0.15, 'initial-for-surname');
  if (findTag(annotated, sentence, ...grownUps)) add(-0.25, 'grown-ups-in-sentence');
  if (isAddressee(annotated, name))
    add(draft.surface === 'post' || draft.surface === 'caption' ? -0.2 : -0.4, 'spoken-to');
  return weighed;
}

/** "Cameron P": staff write of pupils so. */
const isInitialled = ({ tokens }: AnnotatedDraft, { from, to }: Range) =>
  to - from > 1 && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '');

function namesIn(annotated: AnnotatedDraft): Sight[] {
  return annotated.matches.flatMap((name): Sight[] => {
    const placed = name.tag === 'named-pupil';
    if (!placed && name.tag !== 'named' && name.tag !== 'named-initials') return [];
    if (
      annotated.matches.some(
        (m) => m.tag === 'school-name' && m.from <= name.from && name.from < m.to,
      )
    )
      return [];
    const weighed = placed ? weighPupil(annotated, name) : weighPlain(annotated, name);
    lower(annotated, name, weighed);
    return [{ ...weighed, at: markedOf(annotated, name), cue: name, reason: 'pupil-named' }];
  });
}

/** "@ethan_r_9b": a handle that tells its class. */
function handlesIn({ tokens, draft }: AnnotatedDraft): Sight[] {
  if (draft.account === 'official') return [];
  return tokens.flatMap(({ kind, text }, at): Sight[] => {
    if (kind !== 'handle' || !isPupilHandle(text)) return [];
    const place = { from: at, to: at + 1 };
    return [
      { at: place, cue: place, reason: 'pupil-handle', confidence: 0.6, raised: [], lowered: [] },
    ];
  });
}

/** The name with what places it: "Ama in 4B", "Mia's mum". */
function markedOf({ tokens, matches }: AnnotatedDraft, name: Range): Range {
  let { from, to } = name;
  const placing = matches.find(
    (m) => [...pupils, 'family'].includes(m.tag) && m.from >= to && m.from <= to + 3,
  );
  if (placing && tokens.slice(to, placing.from).every(({ text }) => !/^[.!?]$/.test(text)))
    to = placing.to + (tokens[placing.to]?.text === ')' ? 1 : 0);
  if (/^(?:the|that|wee)$/.test(tokens[from - 1]?.word ?? '')) from--;
  if (/^(?:boy|girl|lad|lass|family|twins|girls|boys|kids)$/.test(tokens[to]?.word ?? '')) to++;
  return { from, to };
}

/** Hypothetical, plural or general children: "the child who reads", "kids who". */
const general = /^(?:every|any|each|no|some|if|imagine|whenever|whoever|being|all|many|most|for)$/;

function descriptionsIn(annotated: AnnotatedDraft): Sight[] {
  const { tokens, scene, draft } = annotated;
  const unique = findFrames(annotated, uniqueFrames).map((f) => ({ ...f, reason: 'only-one' }));
  const described = findFrames(annotated, describedFrames).map((f) => ({
    ...f,
    reason: 'described',
  }));
  return [...unique, ...described].flatMap((found): Sight[] => {
    const { from, to, frame, reason } = found;
    const child = holdsTag(annotated, sentenceAt(annotated, from), 'child', ...pupils);
    const near = around(annotated, from);
    const weighed: Weighed = { confidence: frame.weight - 0.2, raised: [], lowered: [] };
    if (scene.own >= plainScene) {
      weighed.confidence += Math.min(0.25, scene.own / 3);
      weighed.raised.push('school-scene');
    } else {
      weighed.confidence -= 0.2;
      weighed.lowered.push('no-school');
    }
    if (!child && !findTag(annotated, near, 'child', ...pupils)) weighed.confidence -= 0.2;
    if (
      holdsTag(
        annotated,
        { from: Math.max(0, from - 2), to: Math.min(tokens.length, to + 4) },
        'distinguishing',
      )
    ) {
      weighed.confidence += 0.1;
      weighed.raised.push('feature');
    }
    const before = tokens[from - 1]?.word ?? '';
    if (general.test(before)) weighed.confidence -= 0.3;
    if (
      reason === 'only-one' &&
      /^(?:i'm|im|i|am|we|we're|was|the)$/.test(before) &&
      /^(?:i'm|im|i|am|we're)$/.test(tokens[from - 2]?.word ?? before)
    )
      weighed.confidence -= 0.5;
    if (
      findTag(annotated, { from, to }, 'colleague', 'leaders', 'head-teacher', 'family', 'outsider')
    )
      weighed.confidence -= 0.3;
    if (draft.account === 'official') weighed.confidence -= 0.3;
    lower(annotated, { from, to }, weighed);
    const clause = clauseAt(annotated, from);
    return [{ ...weighed, at: { from, to: Math.max(to, clause.to) }, cue: { from, to }, reason }];
  });
}

/** Of one child the surest sight; of names spelled alike the first holds the rest. */
function* oneEach(
  annotated: AnnotatedDraft,
  sights: readonly Sight[],
): Iterable<Sight & { places: Range[] }> {
  const spelled = new Map<string, Sight & { places: Range[] }>();
  for (const sight of [...sights].sort((a, b) => b.confidence - a.confidence)) {
    const described = sight.reason === 'described' || sight.reason === 'only-one';
    const key = described
      ? 'described'
      : (annotated.tokens[sight.cue.from]?.word.replaceAll("'", '') ?? '');
    const known = spelled.get(key);
    if (known) known.places.push(...(described ? [] : [sight.at]));
    else spelled.set(key, { ...sight, places: [sight.at] });
  }
  yield* spelled.values();
}

function factsOf(annotated: AnnotatedDraft, sight: Sight): Facts {
  const told = holdsTag(annotated, around(annotated, sight.cue.from), ...confidential);
  return {
    'about-pupil': true,
    'about-school-people': true,
    identifiable: true,
    'confidential-content': told,
    ...(told ? { 'personal-information': true } : {}),
  };
}

/** The draft with "a pupil" in place of the name, wherever it stands. */
function withoutName(annotated: AnnotatedDraft, { cue }: Sight): WayOut {
  const { tokens, matches } = annotated;
  const name = tokens[cue.from]?.word;
  const edits = matches
    .filter(({ tag, from }) => tag.startsWith('named') && tokens[from]?.word === name)
    .map((place) => {
      const owns = /(?:'s|s')$/.test(tokens[place.to - 1]?.text ?? '');
      return { ...spanOf(annotated, place), replacement: owns ? "a pupil's" : 'a pupil' };
    });
  return { kind: 'edit', id: 'say-a-pupil', edits };
}

function found(annotated: AnnotatedDraft, sight: Sight & { places: Range[] }): Evidence {
  const { places, cue, reason, confidence, raised, lowered } = sight;
  const named = reason === 'pupil-named';
  return evidence(annotated, {
    at: places,
    confidence: Math.min(0.95, confidence),
    reason,
    cue,
    raised,
    lowered,
    facts: factsOf(annotated, sight),
    edits: named ? [withoutName(annotated, sight)] : [],
    advice: named ? ['take-name-out'] : ['leave-details-out'],
  });
}

export const pupilIdentified: Concern = {
  id: 'pupil-identified',
  meaning: 'Names a pupil, or describes one so that people who know the school can tell who it is.',
  family: 'pupils',
  *detect(annotated) {
    if (annotated.draft.surface === 'bio' || annotated.draft.surface === 'edit') return;
    const sights = [...namesIn(annotated), ...handlesIn(annotated), ...descriptionsIn(annotated)];
    for (const sight of oneEach(annotated, sights))
      if (sight.confidence >= 0.3) yield found(annotated, sight);
  },
  raises: [],
  passes: [],
};
