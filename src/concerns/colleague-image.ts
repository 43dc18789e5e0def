/** Shares or announces a picture or a film that shows colleagues at work or at a work do. */
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { announcementsIn, promisesOnly, type Shown, shownIn } from '../text/pictures.ts';
import type { Range } from '../text/sentences.ts';
import { targetsIn } from '../text/targets.ts';
import type { Concern } from './concern.ts';
import { evidence } from './evidence.ts';
import {
  aroundOf,
  findIn,
  hasUntoldPicture,
  pictureClauses,
  type Weighing,
  wedding,
  weighed,
} from './picture-evidence.ts';

const advice = ['ask-them-first', 'leave-picture-out'];
/** Where people from work are together. */
const gathering =
  /\b(?:staff (?:\w+ ){0,2}?(?:do|party|night|photo|table|edition|day|room|meeting|training|social|quiz|outing|relay|team|choir|panto|karaoke)|staffroom|(?:bus|kitchen|canteen|office|site|cover) crew|best crew|the (?:science |maths )?techs|(?:work|works|xmas|christmas|leaving|leavers'?|end of term) do|the do|secret santa|inset|team building|retirement|leaving (?:party|drinks|lunch)|us lot|work (?:night|wives|wife|besties?|fam|crew)|legends|the squad|away day|teachers? (?:on tour|gone wild|edition)|dept|department|after party)\b/i;
/** Staff at what a school puts on. */
const event =
  /\b(?:sports day|assembly|panto|fair|f[eê]te|fayre|open (?:day|evening)|world book day|concert|show|trip|residential|charity|relay|race|inset|training|first aid day)\b/i;
/** A do that is nobody's working hours. */
const awayFromWork =
  /\b(?:xmas|christmas|leaving) (?:do|party|drinks)|the do|karaoke|night out|last night|pub|bar|restaurant|at (?:\p{Lu}\p{L}+'s|the \p{Lu}\p{L}+)\b/iu;
const selfie = /\b(?:selfie|self portrait|mirror)\b/i;

/** Things that are called after staff. */
const things =
  /\b(?:staff|teacher'?s?) (?:lanyard|badge|room|card|desk|mug|car park|hoodie|toilet|fridge|rota|notice ?board|handbook|photo card)\b/gi;
const staffPlace =
  /\b(?:staff ?room|prep room|server rack|school office|work ?room|lanyards?|tabards?|canteen|school)\b/i;
const staffWords =
  /\b(?:staff|teach\w+|assistants?|caretaker|cooks?|colleagues?|head ?teacher|cleaners?|technicians?|governors?|lecturers?|lanyard)\b/i;

/** Colleagues whom the words speak of: told by their work, or by "Mr" and a name. */
function colleagueIn(annotated: AnnotatedDraft): Range | undefined {
  return targetsIn(annotated).find(({ aim, pronoun }) => aim === 'colleague' && !pronoun);
}

const othersIn = (annotated: AnnotatedDraft) =>
  findIn(annotated, 'own-family', 'named-own', 'own-child-school', 'memory', 'public-figure') !==
  undefined;

/** How sure it is that colleagues are in a picture. */
function weigh(annotated: AnnotatedDraft, shown: Shown, colleague: Range | undefined): Weighing {
  const atSchool = shown.atSchool || staffPlace.test(shown.description);
  const together = gathering.test(annotated.text.text);
  const family = targetsIn(annotated).some(({ aim, pronoun }) => aim === 'family' && !pronoun);
  const placed = atSchool || shown.staff || together || annotated.scene.own >= 0.3;
  return weighed(shown.staff ? 0.4 : 0.15, [
    [colleague !== undefined, 0.3, 'colleagues-in-text'],
    [together, 0.2, 'work-gathering'],
    [atSchool, 0.15, 'school-in-picture'],
    [annotated.scene.own >= 0.3, 0.15, 'school-scene'],
    [!placed, -0.2, 'no-school'],
    [selfie.test(shown.description) && !together, -0.4, 'shows-the-writer'],
    [shown.relatives, -0.35, 'others-meant'],
    [family && !colleague && !shown.staff, -0.4, 'others-meant'],
    [shown.children && !shown.staff, -0.2, 'pupils-shown'],
    [othersIn(annotated), -0.35, 'others-meant'],
    [wedding.test(shown.description), -0.5, 'others-meant'],
    [annotated.draft.account === 'official', -0.4, 'school-business'],
  ]);
}

function fromAttachment(annotated: AnnotatedDraft): Evidence | undefined {
  const colleague = colleagueIn(annotated);
  const best = shownIn(annotated)
    .filter(
      ({ staff, adults, children, description }) =>
        (adults || (staff && staffWords.test(description.replace(things, ' ')))) &&
        (!children || colleague),
    )
    .map((shown) => ({ shown, ...weigh(annotated, shown, colleague) }))
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (!best || best.confidence < 0.4) return undefined;
  const { shown, confidence, raised, lowered } = best;
  const places = pictureClauses(annotated, colleague);
  const found = evidence(annotated, {
    at: places,
    confidence,
    reason: 'colleagues-in-picture',
    cue: shown.description,
    raised,
    lowered,
    facts: factsOf(annotated, shown),
    advice,
  });
  return places.length ? found : { ...found, attachment: shown.index };
}

/** Words that announce photos or a film of people at work. */
function fromWords(annotated: AnnotatedDraft): Evidence | undefined {
  const told = shownIn(annotated).some(({ description }) => /\p{L}{3}/u.test(description));
  if (told || promisesOnly(annotated)) return undefined;
  const announced = [...announcementsIn(annotated)].sort((a, b) => b.sure - a.sure)[0];
  if (!announced || announced.sure < 0.75) return undefined;
  const near = aroundOf(annotated, announced.from);
  const colleague = targetsIn(annotated).find(
    ({ aim, pronoun, from }) =>
      aim === 'colleague' && !pronoun && from >= near.from && from < near.to,
  );
  const together = gathering.test(annotated.text.text);
  if (!colleague && !together) return undefined;
  const { confidence, raised, lowered } = weighed(0.15, [
    [colleague !== undefined, 0.2, 'colleagues-in-text'],
    [together, 0.2, 'work-gathering'],
    [hasUntoldPicture(annotated), 0.2, 'picture-attached'],
    [othersIn(annotated), -0.4, 'others-meant'],
  ]);
  return evidence(annotated, {
    at: pictureClauses(annotated, colleague ?? announced),
    confidence,
    reason: 'picture-of-colleagues-announced',
    cue: announced,
    raised,
    lowered,
    facts: factsOf(annotated, undefined),
    advice,
  });
}

function factsOf(annotated: AnnotatedDraft, shown: Shown | undefined) {
  const away = awayFromWork.test(annotated.text.text);
  const atWork =
    (!away && shown?.atSchool === true) || /\bstaff ?room\b/i.test(annotated.text.text);
  return {
    'about-colleague': true,
    'about-pupil': false,
    'about-school-people': true,
    'is-picture': true,
    ...(atWork ? { 'at-work-picture': true } : {}),
    ...(event.test(annotated.text.text) ? { 'school-activity': true } : {}),
    ...(!atWork && away ? { 'at-work-picture': false, 'school-activity': false } : {}),
    'in-uniform-or-logo':
      atWork ||
      /\b(?:uniform|hoodies?|lanyards?|logo|crest|badge|polos?|fleece|tabards?|school)\b/i.test(
        `${annotated.text.text} ${shown?.description ?? ''}`,
      ),
    ...(shown ? { identifiable: !shown.faceless } : {}),
  };
}

export const colleagueImage: Concern = {
  id: 'colleague-image',
  meaning: 'Shares or announces a picture or a film that shows colleagues at work or at a work do.',
  family: 'colleagues',
  *detect(annotated) {
    const found = fromAttachment(annotated) ?? fromWords(annotated);
    if (found) yield found;
  },
  facts: (annotated) => factsOf(annotated, undefined),
  advice,
  raises: [
    {
      text: 'Staff Christmas do, look at the state of the maths department',
      attachments: [{ kind: 'image', description: 'Six adults in paper hats round a pub table' }],
    },
    {
      text: 'Our head on the bouncy castle',
      attachments: [
        { kind: 'image', description: 'A woman in a suit on a bouncy castle on a school field' },
      ],
    },
    {
      text: 'Mr Dunn asleep in the staffroom again',
      attachments: [{ kind: 'image', description: 'A man asleep in an armchair' }],
    },
    {
      text: 'The office team as the Spice Girls',
      attachments: [{ kind: 'image', description: 'Five women in costume in a school hall' }],
    },
    {
      text: 'INSET day fun with the science department',
      attachments: [
        { kind: 'image', description: 'Adults building a tower of straws in a classroom' },
      ],
    },
    {
      text: 'Our caretaker with the new mower, he is in love',
      attachments: [{ kind: 'image', description: 'A man on a ride-on mower on a school field' }],
    },
    {
      text: 'Secret Santa went well',
      attachments: [{ kind: 'image', description: 'Staff laughing in a staffroom with presents' }],
    },
    {
      text: 'The kitchen team hard at it',
      attachments: [{ kind: 'image', description: 'Cooks behind a canteen counter' }],
    },
    {
      text: 'Deputy head doing the worm',
      attachments: [{ kind: 'video', description: 'A man dancing on the floor of a school hall' }],
    },
    {
      text: 'My TAs are the best, here they are in the mud',
      attachments: [
        { kind: 'image', description: 'Two women in waterproofs on a muddy school field' },
      ],
    },
    {
      text: 'Sports day staff relay',
      attachments: [{ kind: 'image', description: 'Teachers running on a school field' }],
    },
    {
      text: 'Leaving drinks for our librarian',
      attachments: [{ kind: 'image', description: 'Group of adults with glasses in a bar' }],
    },
    {
      text: 'Staff panto, Mrs Field as the dame',
      attachments: [{ kind: 'video', description: 'Adults in costume on a school stage' }],
    },
    {
      text: 'World Book Day with the English department',
      attachments: [{ kind: 'image', description: 'Teachers in costume in a school corridor' }],
    },
    {
      text: 'The head of PE attempting the bleep test',
      attachments: [{ kind: 'video', description: 'A man running in a sports hall' }],
    },
  ],
  passes: [
    {
      text: 'Christmas do in the village, look at the state of us',
      attachments: [{ kind: 'image', description: 'A tray of mince pies' }],
    },
    {
      text: 'My brother on the bouncy castle',
      attachments: [{ kind: 'image', description: 'A man on a bouncy castle in a garden' }],
    },
    {
      text: 'Dad asleep in the armchair again',
      attachments: [{ kind: 'image', description: 'A man asleep in an armchair' }],
    },
    {
      text: 'New lanyard day',
      attachments: [{ kind: 'image', description: 'A staff lanyard on a desk' }],
    },
    {
      text: 'Hen do in York',
      attachments: [{ kind: 'image', description: 'Five women in pink hats outside a bar' }],
    },
    {
      text: 'The staffroom fridge has won',
      attachments: [{ kind: 'image', description: 'A fridge full of tubs' }],
    },
    {
      text: 'My wife and I on the ferry',
      attachments: [{ kind: 'image', description: 'A couple on the deck of a ferry' }],
    },
    {
      text: 'Our head chef at the local is a genius',
      attachments: [{ kind: 'image', description: 'A plate of fish and chips' }],
    },
    {
      text: 'Department meeting, hour two',
      attachments: [{ kind: 'image', description: 'A doodle of a horse' }],
    },
    {
      text: 'Secret Santa got me this',
      attachments: [{ kind: 'image', description: 'A mug shaped like a badger' }],
    },
    {
      text: 'They got married!',
      attachments: [{ kind: 'image', description: 'A bride and groom on steps' }],
    },
    {
      text: 'Two hours of first aid training and I can bandage a bear',
      attachments: [{ kind: 'image', description: 'A teddy bear with a bandage' }],
    },
    'The staff panto was a hoot. No photos, we swore',
    {
      text: 'First marathon done',
      attachments: [{ kind: 'image', description: 'Selfie of a woman with a medal' }],
    },
    {
      text: 'My sister got her teaching certificate',
      attachments: [{ kind: 'image', description: 'A woman in a gown' }],
    },
    {
      text: 'Five-a-side with my old flatmates',
      attachments: [{ kind: 'image', description: 'Men in football kit on a pitch' }],
    },
  ],
};
