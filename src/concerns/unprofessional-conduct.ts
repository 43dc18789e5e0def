/** The writer shows themself in a way likely to bring the school into disrepute, and no sharper concern says it. */
import type { AnnotatedDraft } from '../text/annotate.ts';
import { misconductFrames } from '../text/frames/misconduct.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence } from './evidence.ts';
import { aroundStrongest, framedCues, leftBeside, listedCues } from './frame-cues.ts';
import { clausesOfCues, strongestApart, together } from './weighing.ts';

/** Somebody else, some other time, or advice. */
const against = {
  memory: 0.45,
  fiction: 0.5,
  'own-child-school': 0.5,
  'public-figure': 0.7,
  'resource-idea': 0.6,
  'education-opinion': 0.6,
  'job-advert': 0.5,
  helpline: 0.4,
  'official-notice': 0.4,
};
const firstPerson =
  /\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|my|mine|myself|we|us|our|im|ive|ma|ah|am)\b|^(?:rang|phoned|called|pulled|woke|still|hungover|fell|stuck|put|did|just|told|brought|taught|confession)/i;
const workTie =
  /\b(?:lessons?|class(?:es)?|teach\w*|taught|school|work|marking|books?|y(?:ea)?r? ?\d+|period|duty|assembly|kids|pupils|students|inset|slt|head|line manager|cover|supply|register|registration|ofsted|ect|lanyard|staff\w*|mocks?|exam|paper|playground|data drop|reports?|parents'? evening|pe|swimming|nursery|canteen|dinners|absence|sickie|safeguarding|invigilat\w*|residential|trip|stock (?:room|cupboard)|minibus|trainee)\b/i;
/** The evening before a day off is nobody's business. */
const ownTime =
  /\b(?:half term|saturday|sunday|holidays?|bank holiday|day off|weekend|summer off|inset tomorrow cancelled|birthday)\b/i;
const sick = /\b(?:sick|ill|migraine|noro\w*|poisoning|absence|sickie|duvet day)\b/i;

function tieOf({ draft, scene }: AnnotatedDraft): number {
  if (scene.own >= 0.3 || sick.test(draft.text)) return 1;
  return workTie.test(draft.text) ? 0.9 : 0.4;
}

const myself = /^(?:i|im|i'm|i've|ive|i'd|i'll|me|my|mine|we|we're|us|our)$/;

/** "Dad stank of wine", "the TA on her phone": somebody else's doing. */
function isOfOthers(annotated: AnnotatedDraft, cue: Range): boolean {
  const { from, to } = clauseAt(annotated, cue.from);
  const words = annotated.tokens.slice(from, Math.max(to, cue.to));
  return (
    !words.some(({ word }) => myself.test(word)) &&
    annotated.mentions.some((m) => m.from >= from && m.from < cue.to && m.to <= cue.from + 2)
  );
}

export const unprofessionalConduct: Concern = {
  id: 'unprofessional-conduct',
  meaning: 'The writer shows themself in a way likely to bring the school into disrepute.',
  family: 'conduct',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official' || draft.surface === 'edit') return;
    const cues = aroundStrongest(
      strongestApart([
        ...framedCues(annotated, misconductFrames).map((cue) => ({
          ...cue,
          weight: isOfOthers(annotated, cue) ? cue.weight / 2 : cue.weight,
        })),
        ...listedCues(annotated, { 'hangover-at-work': 0.4 }),
      ]),
    ).slice(0, 4);
    const [first] = cues;
    if (!first) return;
    const { text } = draft;
    const mine = firstPerson.test(text) ? 1 : 0.6;
    const free = ownTime.test(text) && annotated.scene.own < 0.3 ? 0.6 : 1;
    const confidence = Math.min(
      0.92,
      together(cues) * tieOf(annotated) * mine * free * leftBeside(annotated, against),
    );
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues),
      confidence,
      reason: 'may-reflect-on-school',
      cue: first,
      facts: {
        'about-school-people': false,
        'about-pupil': false,
        ...(annotated.scene.own >= 0.2 || /\bschool\b/i.test(text)
          ? { 'tied-to-school': true }
          : {}),
      },
      advice: ['leave-it-out', 'keep-it-for-friends'],
    });
  },
  advice: ['leave-it-out', 'keep-it-for-friends'],
  raises: [
    'Pulled a sickie for the cricket, school thinks I have flu',
    'Hungover and teaching Year 7 drums first lesson, pray for me',
    'Rang in sick with a migraine. It is called Benidorm',
    'I have not marked a book since January and nobody has noticed',
    'Put a film on and had a nap at my desk, best lesson of the week',
    'Still drunk from the wedding and I have registration in ten minutes',
    'All my predicted grades were a guess, I rolled a dice for half of them',
    'Fell asleep in assembly again, snored through the hymn',
    'There is gin in my travel mug and it is period five, do not tell the head',
    'Who wants the answers to the safeguarding training, I have screenshots',
    'ChatGPT wrote all my reports and my line manager called them thoughtful',
    'Did sod all at work today and got paid for it, living the dream in the staffroom',
    'Threw up in the PE store before my first class, never drinking on a school night again',
    'Told the head I had food poisoning. I have sunburn from Blackpool',
    'I whispered the answers to half of them in the mock, you are welcome Ofsted',
    'Hiding in the stock cupboard from my own duty with a vape',
  ],
  passes: [
    'Pulled a muscle at the cricket, flu would have been kinder',
    'Hungover and it is Sunday, bacon please',
    'Rang my mum, who has a migraine. It is called my dad',
    'I have not read a book since January and my library card is sad',
    'Put a film on and had a nap on the sofa, best Sunday of the year',
    'Still tired from the wedding and the baby is up in ten minutes',
    'A pint on a Friday, as every week',
    'Fell asleep on the train again, woke up in Crewe',
    'There is gin in the cupboard and it is Friday night, hurrah',
    'My husband snored through the film again',
    'Did nothing today and loved it, half term is living the dream',
    'The dog threw up in the hall before breakfast',
    'Told the doctor I had sunburn, from Blackpool of all places',
    'Night out with friends, two cocktails and a taxi, home by eleven',
    'Taught Year 7 drums first lesson, my ears are ringing',
    'I marked every last book and now the weekend is mine',
    'Year 9 asked if I had ever pulled a sickie. I said I save them for inspections, then told them never to',
  ],
};
