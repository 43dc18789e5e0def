/** Shares or announces a picture or a film that shows parents or carers at a school event. */
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { announcementsIn, promisesOnly, type Shown, shownIn } from '../text/pictures.ts';
import type { Range } from '../text/sentences.ts';
import { targetsIn } from '../text/targets.ts';
import type { Concern } from './concern.ts';
import { evidence, wordsAt } from './evidence.ts';
import {
  aroundOf,
  findIn,
  hasUntoldPicture,
  pictureClauses,
  type Weighing,
  wedding,
  weighed,
} from './picture-evidence.ts';

const pupils = ['pupil-group', 'pupil', 'class-code', 'year-code', 'year-words', 'named-pupil'];
const advice = ['leave-picture-out', 'ask-them-first', 'use-school-account'];
const facts = {
  'about-school-people': true,
  'is-picture': true,
  'school-activity': true,
  'about-colleague': false,
  'about-pupil': false,
} as const;
/** What families come to school for. */
const occasion =
  /\b(?:nativity|assembly|leavers'?|sports day|stay (?:and|&|n) play|open (?:day|morning|evening)|dads'? race|mums'? race|harvest|production|concert|carol|prom|fair|fete|fayre|coffee morning|mass|communion|graduation|(?:grand)?parents'? (?:tea|day|evening|lunch|race)|family (?:food|learning|fun|reading|maths)|reading (?:dads|mums|morning)|bingo|quiz night|class trip|charity run|fun run)\b/i;
const plural =
  /^(?:mums|mams|dads|nans|parents|grandparents|families|carers|grandads|mummys|daddys)$/;

/** Families of the school that the words speak of. */
const familyIn = (annotated: AnnotatedDraft): Range | undefined =>
  targetsIn(annotated).find(
    ({ aim, pronoun, from }) =>
      aim === 'family' &&
      !pronoun &&
      !/^(?:my|our|me)$/.test(
        plural.test(annotated.tokens[from]?.text.toLowerCase() ?? '')
          ? ''
          : (annotated.tokens[from - 1]?.word ?? ''),
      ),
  );

const ownIn = (annotated: AnnotatedDraft) =>
  (findIn(annotated, 'named-own', 'own-child-school', 'memory') !== undefined ||
    annotated.matches.some(
      ({ tag, from, to }) =>
        tag === 'own-family' && !/^our famil/i.test(wordsAt(annotated, { from, to })),
    )) &&
  findIn(annotated, 'pupil-group', 'class-code') === undefined;

/** How sure it is that families of the school are in a picture. */
function weigh(annotated: AnnotatedDraft, shown: Shown, family: Range | undefined): Weighing {
  const event =
    occasion.test(annotated.text.text) ||
    annotated.scene.own >= 0.3 ||
    findIn(annotated, ...pupils) !== undefined ||
    annotated.draft.account === 'official';
  return weighed(shown.relatives ? 0.35 : 0.1, [
    [family !== undefined, shown.relatives ? 0.3 : 0.35, 'families-in-text'],
    [shown.atSchool, 0.2, 'school-in-picture'],
    [event, 0.15, 'school-scene'],
    [shown.faceless, -0.1, 'no-faces'],
    [!event && !shown.atSchool, -0.6, 'no-school'],
    [ownIn(annotated), -0.5, 'own-child'],
    [wedding.test(shown.description), -0.5, 'others-meant'],
  ]);
}

function fromAttachment(annotated: AnnotatedDraft): Evidence | undefined {
  const family = familyIn(annotated);
  const best = shownIn(annotated)
    .filter(({ relatives, adults, staff }) => relatives || (adults && !staff && family))
    .map((shown) => ({ shown, ...weigh(annotated, shown, family) }))
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (!best || best.confidence < 0.4) return undefined;
  const { shown, confidence, raised, lowered } = best;
  const places = family ? pictureClauses(annotated, family) : pictureClauses(annotated, undefined);
  const found = evidence(annotated, {
    at: places,
    confidence,
    reason: 'families-in-picture',
    cue: shown.description,
    raised,
    lowered,
    facts: { ...facts, identifiable: !shown.faceless },
    advice,
  });
  return places.length ? found : { ...found, attachment: shown.index };
}

/** Words that announce photos or a film, with families named beside them. */
function fromWords(annotated: AnnotatedDraft): Evidence | undefined {
  const told = shownIn(annotated).some(({ description }) => /\p{L}{3}/u.test(description));
  if (told || promisesOnly(annotated)) return undefined;
  const announced = [...announcementsIn(annotated)].sort((a, b) => b.sure - a.sure)[0];
  if (!announced || announced.sure < 0.75) return undefined;
  const near = aroundOf(annotated, announced.from);
  const family = familyIn(annotated);
  if (!family || family.from < near.from || family.from >= near.to) return undefined;
  const { confidence, raised, lowered } = weighed(0.2, [
    [occasion.test(annotated.text.text), 0.2, 'school-scene'],
    [annotated.scene.own >= 0.3, 0.15, 'school-scene'],
    [hasUntoldPicture(annotated), 0.1, 'families-in-text'],
    [ownIn(annotated), -0.4, 'own-child'],
  ]);
  return evidence(annotated, {
    at: pictureClauses(annotated, family),
    confidence,
    reason: 'picture-of-families-announced',
    cue: announced,
    raised,
    lowered,
    facts,
    advice,
  });
}

export const familyImage: Concern = {
  id: 'family-image',
  meaning:
    'Shares or announces a picture or a film that shows parents or carers at a school event.',
  family: 'families',
  *detect(annotated) {
    const found = fromAttachment(annotated) ?? fromWords(annotated);
    if (found) yield found;
  },
  facts: () => facts,
  advice,
  raises: [
    {
      text: 'Dads at the sports day race, look at them go',
      attachments: [{ kind: 'image', description: 'Fathers running on a school field' }],
    },
    {
      text: 'Stay and play with all our families this morning',
      attachments: [
        { kind: 'image', description: 'Parents sitting with infants at low tables in a classroom' },
      ],
    },
    {
      text: 'Grandparents at the harvest assembly, hankies at the ready',
      attachments: [{ kind: 'image', description: 'Older people in rows in a school hall' }],
    },
    {
      text: 'The mums did a flash mob at the summer fair',
      attachments: [{ kind: 'video', description: 'Women dancing on a school playground' }],
    },
    {
      text: 'Nativity done, no sheep lost',
      attachments: [{ kind: 'image', description: 'Parents filming children on a school stage' }],
    },
    {
      text: 'Reading morning. Nans to the front',
      attachments: [
        { kind: 'image', description: 'Grandmothers reading to children in a school library' },
      ],
    },
    {
      text: "Leavers' assembly and not a dry eye among the parents",
      attachments: [{ kind: 'image', description: 'Adults wiping their eyes in a school hall' }],
    },
    {
      text: 'Coffee morning with our lovely Year 1 parents',
      attachments: [{ kind: 'image', description: 'Parents with cups in a school hall' }],
    },
    {
      text: 'Prom night and the mums and dads scrub up well',
      attachments: [{ kind: 'image', description: 'Parents and teenagers outside a school' }],
    },
    {
      text: 'Our families at the carol concert',
      attachments: [{ kind: 'image', description: 'Families on benches in a school hall' }],
    },
    {
      text: "Bingo night with the parents, somebody's nan won everything",
      attachments: [
        { kind: 'image', description: 'Women with bingo cards at tables in a school canteen' },
      ],
    },
    {
      text: 'Dads and daughters maths morning in my classroom',
      attachments: [
        { kind: 'image', description: 'Fathers and children round a table in a classroom' },
      ],
    },
    {
      text: 'Open evening, what a turn out of parents',
      attachments: [{ kind: 'image', description: 'Parents queuing in a school corridor' }],
    },
    {
      text: "The parents' tug of war, mind your backs",
      attachments: [
        { kind: 'video', description: 'Men and women pulling a rope on a school field' },
      ],
    },
    {
      text: 'Welcome to our new Reception families',
      account: 'official',
      attachments: [
        { kind: 'image', description: 'Parents and small children in a school playground' },
      ],
    },
  ],
  passes: [
    {
      text: 'Dads at the parkrun, look at them go',
      attachments: [{ kind: 'image', description: 'A muddy path through a wood' }],
    },
    {
      text: 'My mum and dad, fifty years today',
      attachments: [{ kind: 'image', description: 'An elderly couple cutting a cake' }],
    },
    {
      text: "My nan at my brother's wedding",
      attachments: [{ kind: 'image', description: 'A grandmother in a hat outside a church' }],
    },
    {
      text: 'Nativity done, no sheep lost',
      attachments: [{ kind: 'image', description: 'A pile of tea towels on a chair' }],
    },
    {
      text: 'Took my daughter to her first sports day',
      attachments: [{ kind: 'image', description: 'A girl and her mother on a picnic rug' }],
    },
    {
      text: 'The mums in this film are terrible',
      attachments: [{ kind: 'image', description: 'A cinema screen' }],
    },
    "Photos of the parents' race will be on the school website on Friday",
    {
      text: 'Harvest festival, the marrow won',
      attachments: [{ kind: 'image', description: 'A large marrow on a table' }],
    },
    {
      text: 'Family walk, all four of us soaked',
      attachments: [{ kind: 'image', description: 'A family in anoraks on a hill' }],
    },
    {
      text: 'Parents evening fuel',
      attachments: [{ kind: 'image', description: 'A packet of biscuits on a desk' }],
    },
    {
      text: 'Dads who bake, join us',
      attachments: [{ kind: 'image', description: 'A loaf of bread' }],
    },
    "Not allowed to film the parents' tug of war, so picture it yourselves",
    {
      text: 'Coffee morning on the boat',
      attachments: [{ kind: 'image', description: 'Two women with mugs on a narrowboat' }],
    },
    {
      text: 'Grandad at ninety, still on the allotment',
      attachments: [{ kind: 'image', description: 'An elderly man with a spade' }],
    },
    {
      text: 'Mum of the year, our cat',
      attachments: [{ kind: 'image', description: 'A cat with four kittens' }],
    },
    'Lovely to see so many parents at the assembly today, no photos as promised',
  ],
};
