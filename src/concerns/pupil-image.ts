/** Shares or announces a picture, a film or a stream that shows pupils. */
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import {
  type Announcement,
  announcementsIn,
  promisesOnly,
  type Shown,
  shownIn,
} from '../text/pictures.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence, findTag } from './evidence.ts';

const ownChildren = ['named-own', 'own-family', 'own-child-school'];
const pupils = ['pupil', 'pupil-group', 'year-code', 'class-code', 'year-words', 'named-pupil'];
/** What pupils do before an audience; who streams it streams them. */
const performed = ['school-day', 'school-term'];
/** Where the words speak of these, a picture with no description may show them instead. */
const grownUps = ['colleague', 'leaders', 'head-teacher', 'family', 'premises', 'branding'];
const plainScene = 0.3;
/** One child beside somebody may be the writer's own; a row of them is not. */
const several =
  /\b(?:children|kids|pupils|students|teenagers|teens|toddlers|infants|boys|girls|lads|young people|sixth formers|class|classroom of)\b/i;

const wholeOf = ({ tokens }: AnnotatedDraft): Range => ({ from: 0, to: tokens.length });
const findIn = (annotated: AnnotatedDraft, ...tags: string[]) =>
  findTag(annotated, wholeOf(annotated), ...tags);

interface Weighed {
  confidence: number;
  raised: string[];
  lowered: string[];
}

/** How sure it is that the children in a picture are pupils of the writer's school. */
function weigh(annotated: AnnotatedDraft, shown: Shown): Weighed {
  const { draft, scene } = annotated;
  const raised: string[] = [];
  const lowered: string[] = [];
  let confidence = 0.55;
  const pupil = findIn(annotated, ...pupils);
  if (draft.account === 'official' || pupil || scene.own >= plainScene) {
    confidence += 0.25;
    raised.push('pupils-in-text');
  }
  if (shown.atSchool) {
    confidence += 0.2;
    raised.push('school-in-picture');
  }
  if (shown.faceless) {
    confidence -= 0.1;
    lowered.push('no-faces');
  }
  if (findIn(annotated, ...ownChildren) && !findIn(annotated, 'pupil-group', 'class-code')) {
    confidence -= several.test(shown.description) && shown.atSchool ? 0.2 : 0.55;
    lowered.push('own-child');
  }
  if (findIn(annotated, 'memory') && !shown.read.matches.some(({ tag }) => tag === 'pupil')) {
    confidence -= 0.4;
    lowered.push('long-ago');
  }
  if (shown.relatives && !shown.atSchool && !pupil && !several.test(shown.description)) {
    confidence -= 0.25;
    lowered.push('own-child');
  }
  return { confidence, raised, lowered };
}

/** The clauses that announce it, or else those that speak of pupils. */
function placesOf(annotated: AnnotatedDraft, announced: readonly Announcement[]): Range[] {
  const pupil = findIn(annotated, ...pupils);
  const strongest = [...announced].sort((a, b) => b.sure - a.sure).slice(0, 1);
  const starts = strongest.length ? strongest : pupil ? [pupil] : [];
  const clauses = starts.map(({ from }) => clauseAt(annotated, from));
  return clauses.filter((clause, at) => clauses.findIndex((c) => c.from === clause.from) === at);
}

/** A picture that is described: children in it, or pupils in the words and nobody in the description. */
function fromAttachment(annotated: AnnotatedDraft): Evidence | undefined {
  const shown = shownIn(annotated);
  const plain = shown.find(({ children }) => children);
  const untold = shown.find(({ description }) => !/\p{L}{3}/u.test(description));
  const about =
    findIn(annotated, ...pupils) !== undefined && !findIn(annotated, ...grownUps, ...ownChildren);
  const picture = plain ?? (about ? untold : undefined);
  if (!picture) return undefined;
  const { confidence, raised, lowered } = weigh(annotated, picture);
  const announced = announcementsIn(annotated);
  const places = placesOf(annotated, announced);
  const found = evidence(annotated, {
    at: places,
    confidence: Math.min(0.95, confidence),
    reason: plain ? 'children-in-picture' : 'picture-about-pupils',
    params: { cue: picture.description || picture.kind },
    raised,
    lowered,
    facts: factsOf(annotated, !picture.faceless),
    advice: ['leave-picture-out', 'use-school-account', 'ask-for-consent'],
  });
  return places.length ? found : { ...found, attachment: picture.index };
}

/** Words alone that announce a film, a stream or photos of pupils. */
function fromWords(annotated: AnnotatedDraft): Evidence | undefined {
  if (promisesOnly(annotated) || shownIn(annotated).length > 0) return undefined;
  const strongest = announcementsIn(annotated).sort((a, b) => b.sure - a.sure)[0];
  if (!strongest || strongest.sure < 0.75) return undefined;
  const near = around(annotated, strongest.from);
  const pupil = findTag(annotated, near, ...pupils, 'child');
  const event = findTag(annotated, near, ...performed);
  const place = clauseAt(annotated, strongest.from);
  if (!pupil && (!event || findTag(annotated, place, ...grownUps))) return undefined;
  const own = findTag(annotated, near, 'named-own', 'own-child-school', 'memory');
  const { scene } = annotated;
  return evidence(annotated, {
    at: place,
    confidence:
      strongest.sure -
      0.25 +
      (scene.own >= plainScene ? 0.15 : 0) +
      (pupil ? 0.1 : 0) -
      (own ? 0.4 : 0),
    reason: 'picture-announced',
    cue: strongest,
    raised: pupil ? ['pupils-in-text'] : [],
    lowered: own ? ['own-child'] : [],
    facts: factsOf(annotated, undefined),
    advice: ['leave-picture-out', 'use-school-account', 'ask-for-consent'],
  });
}

/** The sentence of a token and its neighbours. */
function around({ sentences, tokens }: AnnotatedDraft, at: number): Range {
  const index = sentences.findIndex(({ from, to }) => from <= at && at < to);
  return {
    from: sentences[Math.max(0, index - 1)]?.from ?? 0,
    to: sentences[index + 1]?.to ?? sentences[index]?.to ?? tokens.length,
  };
}

function factsOf(annotated: AnnotatedDraft, faces: boolean | undefined) {
  const named = annotated.matches.some(({ tag }) => tag === 'named-pupil');
  return {
    'about-pupil': true,
    'about-school-people': true,
    'is-picture': true,
    'school-activity': true,
    ...(named ? { identifiable: true } : faces === undefined ? {} : { identifiable: faces }),
  };
}

export const pupilImage: Concern = {
  id: 'pupil-image',
  meaning: 'Shares or announces a picture, a film or a stream that shows pupils.',
  family: 'pupils',
  *detect(annotated) {
    const found = fromAttachment(annotated) ?? fromWords(annotated);
    if (found) yield found;
  },
  advice: ['leave-picture-out', 'use-school-account', 'ask-for-consent'],
  raises: [
    {
      text: 'What an afternoon',
      attachments: [
        { kind: 'image', description: 'Children in school uniform planting bulbs in a playground' },
      ],
    },
    {
      text: 'Row of angels, one with a cold',
      attachments: [{ kind: 'image', description: 'Infants in tinsel halos on a school stage' }],
    },
    {
      text: 'my form and their marvellous hats',
      attachments: [
        { kind: 'video', description: 'Teenagers in paper hats dancing in a classroom' },
      ],
    },
    {
      text: 'Winners!',
      account: 'official',
      attachments: [{ kind: 'image', description: 'Two boys in blazers holding a cup' }],
    },
    {
      text: 'back from the museum in one piece',
      attachments: [{ kind: 'image', description: 'Pupils on a coach waving at the camera' }],
    },
    {
      text: 'swipe for the gold medal',
      attachments: [{ kind: 'image', description: 'Girl in a school PE kit on a podium' }],
    },
    {
      text: 'look at them go',
      attachments: [
        { kind: 'video', description: 'Toddlers in waterproofs jumping in puddles at nursery' },
      ],
    },
    { text: 'My Year 4s and the giant marrow', attachments: [{ kind: 'image', description: '' }] },
    'Going live from our sports day at two, tune in',
    'full video of my Year 6s doing the dance is up on my page',
    'Posted the photos of our Year 2 nativity, sheep and all, tag your little ones',
    'here are some pics of my class being dinosaurs',
    'I filmed my tutor group singing happy birthday and put it on here',
    'More snaps from the Year 5 residential below',
    {
      text: "leavers' breakfast, sausages for thirty",
      attachments: [{ kind: 'image', description: 'Teenagers in blazers round a canteen table' }],
    },
    {
      text: 'heads down, mocks',
      attachments: [
        { kind: 'image', description: 'Rows of students at exam desks in a sports hall' },
      ],
    },
  ],
  passes: [
    {
      text: 'What an afternoon',
      attachments: [{ kind: 'image', description: 'Bulbs and a trowel on a garden path' }],
    },
    {
      text: 'Row of angels, one with a cold',
      attachments: [{ kind: 'image', description: 'Stone angels in a churchyard' }],
    },
    {
      text: 'my brother and his marvellous hat',
      attachments: [{ kind: 'image', description: 'A man in a paper hat in a kitchen' }],
    },
    {
      text: 'back from the museum in one piece',
      attachments: [{ kind: 'image', description: 'A dinosaur skeleton' }],
    },
    {
      text: 'swipe for the gold medal',
      attachments: [{ kind: 'image', description: 'Golden retriever with a rosette' }],
    },
    {
      text: 'look at them go',
      attachments: [{ kind: 'video', description: 'Ducks crossing a road' }],
    },
    {
      text: 'My own two and the giant marrow',
      attachments: [
        { kind: 'image', description: 'Two small children in a garden holding a marrow' },
      ],
    },
    {
      text: 'my eldest starts big school today',
      attachments: [{ kind: 'image', description: 'A boy in uniform on a doorstep' }],
    },
    {
      text: 'my reading corner is finished',
      attachments: [{ kind: 'image', description: 'Cushions and a canopy in a classroom' }],
    },
    {
      text: 'fridge of the week',
      attachments: [{ kind: 'image', description: 'A staffroom fridge full of tubs' }],
    },
    'Photos of the Year 2 nativity will be on the school website on Friday',
    'Going live from my allotment at two, tune in',
    'full video of the marathon is up on my page',
    'More snaps from the Cornwall coast path below',
    'here are some pics of my cat being a dinosaur',
    'The school photographer is in on Monday, comb your beard Dave',
  ],
};
