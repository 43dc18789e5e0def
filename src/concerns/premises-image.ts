/** Shares or announces a picture or a film of school premises. */
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { announcementsIn, promisesOnly, type Shown, shownIn } from '../text/pictures.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { evidence } from './evidence.ts';
import { aroundOf, findIn, pictureClauses, type Weighing, weighed } from './picture-evidence.ts';

const advice = ['leave-picture-out', 'use-school-account', 'check-the-background'];

/** Places that only a school has. */
const plainly =
  /\b(?:class ?rooms?|staff ?room|play ?ground|school (?:building|hall|corridor|field|grounds?|gates?|kitchen|office|library|garden|yard|roof|pool|stage|car park|entrance|foyer|chapel|site|block|art room|art|sign|minibus|canteen)|(?:maths|english|science|food|art|music|drama|dt|it|ict|computer|tech|pottery|cookery|textiles) (?:technology )?(?:class|room|lab|block|suite|studio|workshop|corridor|department)|wall displays?|displays? boards?|(?:exam|school) desks|labs|laborator\w+|lecture theatre|college corridors?|music practice room|practice room|reading corner|carpet area|nursery room)\b/i;
/** Places that a school has too. */
const perhaps =
  /\b(?:corridors?|white ?boards?|desks?|display|lockers?|playing field|sports hall|workshop|studio|cupboard|stage|hall|canteen|pegs|fence|photocopier|kettle|mugs|bucket|ceiling|radiator|pool|astro|pitch|court|server room|kiln|boiler|toilets?|window|door|roof|office|chairs?|bench(?:es)?|sink|blinds?|carpet|walls?|pin ?board|cloakroom|trays?|bookcase|bookshelves|greenhouse|polytunnel|garden|shelter|gates?|car park|building|block|stairs|stairwell|gym|dining|kitchen|projector|board|heater|mould|leak\w*|flood\w*|puddles?|floor|room|field|yard|theatre|pond|dining hall|minibus|trophy cabinet)\b/i;
const elsewhere =
  /\b(?:museum|gallery|church|pub|garden centre|hotel|castle|village hall|leisure|caravan|beach|kitchen table|living room|bedroom|home|mantelpiece|shed|station|town hall|theatre poster|poster|worksheet|printable|sheet of|screenshot|slide titled|model box|toy|cartoon)\b/i;
/** What is said when the room is what the picture is of. */
const shownRoom =
  /\b(?:room tour|tour|before and after|the before|glow up|makeover|reveal|view from|come with me|room [a-z]?\d+|[a-z]\d{1,2}\b|display|reading (?:corner|den|nook)|wall|corner|block|corridor|staff ?room|classroom|hall|studio|the yard|playground)\b/i;
/** The place is what the draft opens with: "Studio by morning light". */
const opening =
  /^[^\p{L}]*(?:(?:the|my|our|new|this|actual|finally finished) ){0,3}(?:[\p{L}']+ )?(?:halls?|studio|class ?room|room|wall|display|corridor|library|playground|yard|field|lab|gym|kitchen|staff ?room|corner|block|hall)\b/iu;
const others = ['named-own', 'own-family', 'own-child-school', 'memory', 'fiction', 'selling'];

const placeIn = (annotated: AnnotatedDraft): Range | undefined =>
  findIn(annotated, 'premises') ?? findIn(annotated, 'school-place');

/** How sure it is that a picture is of the school. */
function weigh(annotated: AnnotatedDraft, shown: Shown): Weighing {
  const { scene } = annotated;
  const said = placeIn(annotated);
  const people = shown.children || shown.adults || shown.staff || shown.relatives;
  const plain = plainly.test(shown.description);
  const room = shownRoom.test(annotated.text.text);
  const premises = findIn(annotated, 'premises') !== undefined;
  const opens = opening.test(annotated.text.text);
  return weighed(plain ? 0.6 : perhaps.test(shown.description) ? 0.25 : -0.25, [
    [said !== undefined, plain ? 0.2 : 0.35, 'place-in-text'],
    [scene.own >= 0.3, plain ? 0.1 : 0.15, 'school-scene'],
    [room && !people, plain || said ? 0.1 : 0.2, 'place-in-text'],
    [opens, 0.15, 'place-in-text'],
    [people, opens || (said && (room || premises)) ? -0.15 : -0.45, 'people-in-picture'],
    [elsewhere.test(shown.description), -0.4, 'elsewhere'],
    [findIn(annotated, ...others) !== undefined && !said, -0.3, 'others-meant'],
  ]);
}

function fromAttachment(annotated: AnnotatedDraft): Evidence | undefined {
  const best = shownIn(annotated)
    .filter(({ description }) => plainly.test(description) || !elsewhere.test(description))
    .map((shown) => ({ shown, ...weigh(annotated, shown) }))
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (!best || best.confidence < 0.4) return undefined;
  const { shown, confidence, raised, lowered } = best;
  const at = pictureClauses(annotated, placeIn(annotated));
  const found = evidence(annotated, {
    at,
    confidence,
    reason: 'school-in-the-picture',
    cue: shown.description,
    raised,
    lowered,
    facts: factsOf(annotated, shown),
    advice,
  });
  return at.length ? found : { ...found, attachment: shown.index };
}

/** Words that announce a picture beside the place that it is of. */
function fromWords(annotated: AnnotatedDraft): Evidence | undefined {
  const shown = shownIn(annotated);
  if (shown.some(({ description }) => /\p{L}{3}/u.test(description))) return undefined;
  if (promisesOnly(annotated)) return undefined;
  const place = placeIn(annotated);
  if (!place) return undefined;
  const announced = announcementsIn(annotated).find(({ from, sure }) => {
    const near = aroundOf(annotated, from);
    return sure >= 0.7 && place.from >= near.from && place.from < near.to;
  });
  if (!announced && !shown.length) return undefined;
  const people = findIn(annotated, 'pupil', 'pupil-group', 'class-code', 'named-pupil', 'family');
  const { confidence, raised, lowered } = weighed(shown.length ? 0.35 : 0.3, [
    [annotated.matches.some(({ tag }) => tag === 'premises'), 0.15, 'place-in-text'],
    [announced !== undefined, 0.2, 'picture-said'],
    [people !== undefined, -0.3, 'people-in-picture'],
    [findIn(annotated, ...others) !== undefined, -0.3, 'others-meant'],
  ]);
  return evidence(annotated, {
    at: pictureClauses(annotated, place),
    confidence,
    reason: 'picture-of-school-announced',
    cue: announced ?? place,
    raised,
    lowered,
    facts: factsOf(annotated, undefined),
    advice,
  });
}

/** What a list, a board or a code in the background gives away. */
const telling =
  /\b(?:timetable|register|seating plan|list|labels?|names|rota|notice ?board|screen|code|keypad|cameras?|fence|gate)\b/i;

function factsOf(annotated: AnnotatedDraft, shown: Shown | undefined) {
  const tells = shown !== undefined && telling.test(`${shown.description} ${annotated.text.text}`);
  const people = shown !== undefined && (shown.children || shown.adults || shown.staff);
  return {
    'is-picture': true,
    'about-school-people': people,
    ...(shown ? { 'at-work-picture': shown.adults || shown.staff } : {}),
    ...(tells ? { 'reveals-school-information': true } : {}),
  };
}

export const premisesImage: Concern = {
  id: 'premises-image',
  meaning: 'Shares or announces a picture or a film of school premises.',
  family: 'school',
  *detect(annotated) {
    if (annotated.draft.account === 'official') return;
    const found = fromAttachment(annotated) ?? fromWords(annotated);
    if (found) yield found;
  },
  facts: (annotated) => factsOf(annotated, undefined),
  advice,
  raises: [
    {
      text: 'My classroom is ready for September',
      attachments: [{ kind: 'image', description: 'Empty classroom with a bright display' }],
    },
    {
      text: 'New display up, three staplers down',
      attachments: [{ kind: 'image', description: 'Display board about volcanoes' }],
    },
    {
      text: 'Leak number four',
      attachments: [
        { kind: 'image', description: 'Bucket under a dripping ceiling in a school corridor' },
      ],
    },
    {
      text: 'Snow on the playground and nobody on it yet',
      attachments: [{ kind: 'image', description: 'A snowy playground' }],
    },
    {
      text: 'The state of our staffroom sink',
      attachments: [{ kind: 'image', description: 'A sink full of mugs' }],
    },
    {
      text: 'Reading corner done, cushions by me',
      attachments: [{ kind: 'image', description: 'Corner of a classroom with cushions' }],
    },
    {
      text: 'Hall set up for mocks',
      attachments: [{ kind: 'image', description: 'Rows of exam desks in a school hall' }],
    },
    {
      text: 'Room 12 tour, come on in',
      attachments: [
        { kind: 'video', description: 'Walk through a classroom with desks and posters' },
      ],
    },
    {
      text: 'View from my classroom window this morning',
      attachments: [{ kind: 'image', description: 'Mist over a school field' }],
    },
    {
      text: 'New science lab, smell that bench varnish',
      attachments: [{ kind: 'image', description: 'Empty science lab with stools' }],
    },
    {
      text: 'Working wall for column addition',
      attachments: [{ kind: 'image', description: 'Classroom wall with number cards' }],
    },
    {
      text: 'The new block from the car park',
      attachments: [{ kind: 'image', description: 'A school building with scaffolding' }],
    },
    {
      text: 'My new classroom, swipe for the before',
      attachments: [{ kind: 'image', description: '' }],
    },
    {
      text: 'My desk at school, a crime scene',
      attachments: [{ kind: 'image', description: 'A desk covered in exercise books' }],
    },
    {
      text: 'Mould in the art room, week six',
      attachments: [{ kind: 'image', description: 'Black mould on a wall in a school art room' }],
    },
  ],
  passes: [
    {
      text: 'My spare room is ready for September',
      attachments: [{ kind: 'image', description: 'Empty bedroom with a bright quilt' }],
    },
    {
      text: 'New display pack up on my shop',
      attachments: [{ kind: 'image', description: 'Printable sheet of letters' }],
    },
    {
      text: 'Leak number four in this flat',
      attachments: [{ kind: 'image', description: 'Bucket under a pipe at home' }],
    },
    { text: 'Snow on the hills', attachments: [{ kind: 'image', description: 'A snowy hill' }] },
    {
      text: 'The state of our kitchen sink',
      attachments: [{ kind: 'image', description: 'A tap' }],
    },
    {
      text: 'Reading corner at home, the cat has taken it',
      attachments: [{ kind: 'image', description: 'A cat on a cushion at home' }],
    },
    {
      text: 'Village hall set up for the wedding',
      attachments: [{ kind: 'image', description: 'A village hall with bunting' }],
    },
    {
      text: 'Shed tour, come on in',
      attachments: [{ kind: 'video', description: 'A garden shed with shelves' }],
    },
    {
      text: 'View from the caravan this morning',
      attachments: [{ kind: 'image', description: 'Mist over a beach' }],
    },
    {
      text: 'Handover day for the new science block',
      account: 'official',
      attachments: [{ kind: 'image', description: 'A school building with no people' }],
    },
    'I could happily never see my classroom wall again',
    {
      text: 'Museum trip with my sister',
      attachments: [{ kind: 'image', description: 'A dinosaur in a museum' }],
    },
    'Spent all day on the display and the border is crooked',
    {
      text: 'Marking pile',
      attachments: [{ kind: 'image', description: 'A cup of tea and a biscuit' }],
    },
    {
      text: 'The pub has a new wall',
      attachments: [{ kind: 'image', description: 'A brick wall behind a pub' }],
    },
    {
      text: 'Playground of my childhood: the beach at Cromer',
      attachments: [{ kind: 'image', description: 'A beach with a pier' }],
    },
  ],
};
