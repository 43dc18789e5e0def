/** Names a pupil of the writer's school, or describes one so that people who know the school can tell who it is. */
import type { Facts } from '../facts.ts';
import type { Evidence, WayOut } from '../finding.ts';
import { type AnnotatedDraft, spanOf } from '../text/annotate.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { evidence, holdsTag } from './evidence.ts';
import { descriptionsIn } from './pupil-described.ts';
import { handlesIn, namesIn } from './pupil-named.ts';
import { around, type Sight } from './pupil-sights.ts';

const confidential = ['health', 'sen', 'safeguarding', 'sanction', 'family-trouble', 'results'];

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

const known = new WeakMap<AnnotatedDraft, readonly Evidence[]>();

/** Worked out once a draft: talk of pupils asks for it too. */
function evidenceIn(annotated: AnnotatedDraft): readonly Evidence[] {
  const done = known.get(annotated);
  if (done) return done;
  const sights = [...namesIn(annotated), ...handlesIn(annotated), ...descriptionsIn(annotated)];
  const all = [...oneEach(annotated, sights)]
    .filter(({ confidence }) => confidence >= 0.3)
    .map((sight) => found(annotated, sight));
  known.set(annotated, all);
  return all;
}

export const pupilIdentified: Concern = {
  id: 'pupil-identified',
  meaning: 'Names a pupil, or describes one so that people who know the school can tell who it is.',
  family: 'pupils',
  *detect(annotated) {
    if (annotated.draft.surface === 'bio' || annotated.draft.surface === 'edit') return;
    yield* evidenceIn(annotated);
  },
  advice: ['leave-details-out', 'say-a-pupil'],
  raises: [
    'Callum in 4H read a whole page today and bowed afterwards',
    'Nobody tell the office but Layla from Year 8 has the best excuse I have ever heard',
    'One of my tutees, Reece, has written a song about the bus lane',
    'Wee Eilidh fae my P2s tied her own laces and then tied them to the chair',
    'the Whitlock twins are back from Spain and my Year 3 room will never recover',
    'does anyone know where the Baptiste family moved to, the eldest was in 5B with me',
    'Jordan H 10R is not to have his phone back until home time',
    'The only girl in Year 9 with a hearing aid got the solo, as she should',
    'that little lad with the eye patch in my class told me he is part pirate',
    "We've got exactly one boy from Sudan on roll and he has just won the chess club",
    'everyone in our school knows the lad I mean, the one with the broken arm who climbed the science block roof',
    'Grace and Tomasz in Kingfishers baked a loaf the size of my head',
    'M.T. in 7K has finally handed in the map of Wales',
    'Nobody in 6L had done the reading except Farouk',
    'My Year 6s, led by Beatrix, have gone on strike over the pencils',
    {
      text: 'so proud of Marcus tonight, what a Fagin',
      attachments: [{ kind: 'image', description: 'Pupils in costume on a school stage' }],
    },
    {
      text: 'Star baker this week is Ngozi!',
      account: 'official',
      attachments: [{ kind: 'image', description: 'Girl in school uniform holding a cake' }],
    },
  ],
  passes: [
    'Our Callum in Year 4 read a whole page today and bowed afterwards, his mum cried',
    'Nobody tell my sister but Layla has the best excuse I have ever heard',
    'One of my cousins, Reece, has written a song about the bus lane',
    'My daughter tied her own laces and then tied them to the chair',
    'The Whitlock Twins play the Corn Exchange on Friday, two for one on the door',
    "Jordan's phone has died again so ring the house",
    'The only woman in the choir with a hearing aid got the solo, that was me',
    'that little lad in the film with the eye patch is the best thing in it',
    'Grace and Tomasz got married and baked their own cake',
    'M.T. Anderson has a new novel out and I have cleared the weekend',
    'When I was in Year 6 a girl called Beatrix led us out on strike over the pencils',
    'I miss Grace, she made every Friday better',
    'Henry the Eighth with Year 7 all week. Heads will roll',
    'Mr Farouk in Year 6 is retiring, there will be cake',
    'Sue on reception has done forty years, forty',
    'Every class has one child who reads under the table and that child grows up to be a librarian',
    'My Year 6s have gone on strike over the pencils',
    {
      text: 'so proud of my Marcus tonight, what a Fagin',
      attachments: [{ kind: 'image', description: 'A man in costume on a theatre stage' }],
    },
  ],
};
