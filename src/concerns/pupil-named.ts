/** Names that are a pupil's: with a class beside them, or by what the draft tells. */
import { addressedIn } from '../text/addressed.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { pupilDays } from '../text/frames/contact.ts';
import { type Framed, findFrames } from '../text/frames/frame.ts';
import { pupilDoings } from '../text/frames/pupil-doings.ts';
import type { Match } from '../text/lexicon.ts';
import { shownIn } from '../text/pictures.ts';
import { isPupilHandle } from '../text/recipient.ts';
import type { Range } from '../text/sentences.ts';
import { findTag, sentenceAt } from './evidence.ts';
import {
  around,
  lower,
  plainScene,
  pupilTags,
  type Sight,
  type Weighed,
  wholeOf,
} from './pupil-sights.ts';

const grownUps = ['colleague', 'leaders', 'head-teacher', 'governors', 'named-family', 'outsider'];

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

/** A name with a class, a group or a family beside it. */
function weighPupil(annotated: AnnotatedDraft, name: Match): Weighed {
  const { tokens, scene } = annotated;
  const after = tokens[name.to];
  const around = tokens.slice(Math.max(0, name.from - 4), name.to + 6);
  const coded = around.some(({ tags }) => pupilTags.some((tag) => tags.has(tag)));
  const weighed: Weighed = { confidence: 0.55, raised: [], lowered: [] };
  if (coded) {
    weighed.confidence = 0.9;
    weighed.raised.push('class-beside-name');
  } else if (after?.tags.has('family')) {
    weighed.confidence = 0.4;
    weighed.raised.push('family-beside-name');
  }
  const others = scene.own - 0.4;
  if (
    !coded &&
    findTag(
      annotated,
      wholeOf(annotated),
      'information-seeking',
      'safeguarding',
      'sanction',
      'health',
    )
  ) {
    weighed.confidence += 0.2;
    weighed.raised.push('school-business');
  }
  if (!coded && others > 0.04) {
    weighed.confidence += Math.min(0.35, others + 0.15);
    weighed.raised.push('school-scene');
  }
  return weighed;
}

const doings = new WeakMap<AnnotatedDraft, readonly Framed[]>();

/** What pupils do, found once a draft. */
function doingsIn(annotated: AnnotatedDraft): readonly Framed[] {
  const known = doings.get(annotated) ?? findFrames(annotated, pupilDoings);
  doings.set(annotated, known);
  return known;
}

/** What a name alone has to show for itself: how much each cue adds, and its id. */
function* cuesOf(annotated: AnnotatedDraft, name: Match): Iterable<[number, string]> {
  const { draft, scene, tokens } = annotated;
  const sentence = sentenceAt(annotated, name.from);
  const shown = shownIn(annotated).some(({ children, atSchool }) => children && atSchool);
  const official = draft.account === 'official';
  if (findTag(annotated, sentence, ...pupilTags)) yield [0.2, 'pupils-in-sentence'];
  else if (findTag(annotated, around(annotated, name.from), ...pupilTags))
    yield [0.1, 'pupils-near'];
  if (doingsIn(annotated).some(({ from, to }) => from >= sentence.from && to <= sentence.to))
    yield [0.3, 'does-what-pupils-do'];
  if (shown) yield [official ? 0.65 : 0.5, 'pupils-shown'];
  else if (official) yield [-0.15, 'school-speaks'];
  if (scene.own >= plainScene) yield [Math.min(0.25, scene.own / 4), 'school-scene'];
  if (/^(?:wee|little|young|master)$/.test(tokens[name.from - 1]?.word ?? ''))
    yield [0.3, 'said-of-a-child'];
  if (findTag(annotated, sentence, ...grownUps))
    yield [shown ? -0.1 : -0.25, 'grown-ups-in-sentence'];
  yield* addressCues(annotated, name);
}

/** "Cameron P" is written of a pupil; "Cameron," is spoken to, and in a comment may be one all the same. */
function* addressCues(annotated: AnnotatedDraft, name: Match): Iterable<[number, string]> {
  const { surface } = annotated.draft;
  if (isInitialled(annotated, name)) yield [0.15, 'initial-for-surname'];
  else if (isAddressee(annotated, name))
    yield [surface === 'post' || surface === 'caption' ? -0.2 : -0.4, 'spoken-to'];
  const answers = surface === 'comment' || surface === 'reply';
  const { somebody, second } = addressedIn(annotated);
  const called = somebody?.from === name.from && second;
  if (
    answers &&
    called &&
    findFrames(annotated, pupilDays).some(({ frame }) => frame.weight >= 0.6)
  )
    yield [0.4, 'school-days'];
}

/** A name alone: the scene, what the person does, and the pictures tell whether it is a pupil's. */
function weighPlain(annotated: AnnotatedDraft, name: Match): Weighed {
  const cues = [...cuesOf(annotated, name)];
  return {
    confidence: cues.reduce((sum, [by]) => sum + by, name.tag === 'named-initials' ? 0.2 : 0.05),
    raised: cues.filter(([by]) => by > 0).map(([, id]) => id),
    lowered: cues.filter(([by]) => by < 0).map(([, id]) => id),
  };
}

/** "Cameron P": staff write of pupils so. */
const isInitialled = ({ tokens }: AnnotatedDraft, { from, to }: Range) =>
  to - from > 1 && /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '');

/** A draft with more is a list, and the first of a list tell as much. */
const mostNames = 60;

/** Every name that may be a pupil's. */
export function namesIn(annotated: AnnotatedDraft): Sight[] {
  const names = annotated.matches.filter(({ tag }) => tag.startsWith('named')).slice(0, mostNames);
  return names.flatMap((name): Sight[] => {
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
export function handlesIn({ tokens, matches, draft }: AnnotatedDraft): Sight[] {
  if (draft.account === 'official') return [];
  return tokens.flatMap(({ kind, text }, at): Sight[] => {
    const met = at === 0 && matches.some(({ tag }) => tag === 'class-code' || tag === 'year-code');
    if (kind !== 'handle' || !(isPupilHandle(text) || met)) return [];
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
    (m) => [...pupilTags, 'family'].includes(m.tag) && m.from >= to && m.from <= to + 3,
  );
  if (placing && tokens.slice(to, placing.from).every(({ text }) => !/^[.!?]$/.test(text)))
    to = placing.to + (tokens[placing.to]?.text === ')' ? 1 : 0);
  if (/^(?:the|that|wee)$/.test(tokens[from - 1]?.word ?? '')) from--;
  if (/^(?:boy|girl|lad|lass|family|twins|girls|boys|kids)$/.test(tokens[to]?.word ?? '')) to++;
  return { from, to };
}
