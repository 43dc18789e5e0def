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
  if (!best || best.confidence < 0.25) return undefined;
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
  const atWork = shown?.atSchool === true || /\bstaff ?room\b/i.test(annotated.text.text);
  return {
    'about-colleague': true,
    'about-pupil': false,
    'about-school-people': true,
    'is-picture': true,
    ...(atWork ? { 'at-work-picture': true, 'school-activity': true } : {}),
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
  raises: [],
  passes: [],
};
