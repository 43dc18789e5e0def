/** Personal contact with a pupil's parent or family through a personal account. */
import type { Facts } from '../facts.ts';
import { speaksToFamily } from '../text/addressed.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { friending, reaching } from '../text/frames/contact.ts';
import { type Framed, findFrames, framesOf } from '../text/frames/frame.ts';
import { recipientOf } from '../text/recipient.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence } from './evidence.ts';
import { aroundOf, findIn, weighed } from './picture-evidence.ts';

const advice = ['use-school-channel', 'ring-from-the-office', 'leave-request'];

/** Round the school's own ways of reaching a family. */
const roundTheOffice = framesOf(
  ['family'],
  String.raw`
0.8 (?:never mind|forget|dont (?:go|bother|use|ring|wait|worry)|do not|no need|saves?|save|easier|quicker|quickest|rather|instead of|better|beats|faster|sod|bypass|skip|without) (?:\S+ ){0,5}?(?:office|portal|reception|home school book|homeschool book|ringing in|ring in|school email|the post|switchboard|parentmail|class dojo|dojo|the app|planner|phoning in|school line|the school number|that lot)
0.75 (?:not|no|arent|ay|aint|isnt|never) (?:\S+ )?(?:meant|supposed|allowed|ment|suposed) to (?:\S+ ){0,5}?(?:on here|here|message|with you|you|parents|this)
0.7 (?:hope|if) (?:\S+ )?(?:you )?(?:dont|do not) mind (?:\S+ )?(?:messaging|finding|adding|contacting|texting|writing|dropping|the message|this message|getting in touch|popping)
0.7 (?:my own|me own|own|my personal|from my|off my|this is my|this is me|its my) (?:\S+ )?(?:mobile|phone|number|account|whatsapp|facebook|insta|email)
0.6 (?:between us|keep it between|just between|dont tell (?:school|the office|the head|anyone))
0.6 (?:made|making|set up|setting up|started|starting) (?:us |you |a |yous )?(?:\S+ ){0,3}?(?:group|whatsapp|chat|page) (?:\S+ ){0,4}?(?:parents|mums|dads|families|on here|own phone|so)
0.6 (?:add|message|inbox|pm|dm|text|whatsapp|ring) (?:me|us) (?:\S+ ){0,6}?(?:slot|place|link|questions?|worried|worry|about your|about his|about her)
`,
);

/** What a parent is told of a child at school. */
const ofTheChild = framesOf(
  ['family'],
  String.raw`
0.6 (?:he|she|hes|shes|they|your (?:\S+ )?(?:lad|lass|boy|girl|son|daughter|child|little one)) (?:\S+ ){0,2}?(?:ate|eaten|had|was|has|did|done|settled|played|slept|asked|smashed|managed|cried|left|been|got|needs|forgot|is) (?:\S+ ){0,5}?(?:day|dinner|tea|lunch|wobble|toast|class|lesson|today|this (?:morning|afternoon)|homework|coursework|maths|reading|grade|unit|pe kit|coat|bag|inhaler|brave|fine|painting|sound|settled|biting|defenders|jumper|school|report|ruler|test|mock)
0.6 (?:your|ur|yer) (?:\S+ )?(?:lad|lass|boy|girl|son|daughter|child|little one|one) (?:is|s|was|has|had|did|needs|got)
0.6 how(?:s|s it| is| has| was) (?:he|she|your \S+|they) (?:been|doing|getting on|feeling|settling|today|wi|with|after|finding)
0.6 \S+ (?:smashed it|had a (?:\S+ )?(?:great|good|lovely|better|rough|bad|fab|brilliant) (?:day|morning|afternoon|lesson)|was (?:fine|brilliant|good as gold|a star|a superstar|amazing|so brave|much better)) (?:today|by|this|in)
0.5 (?:your|ur|yer) [a-z]+ (?:is|was|has|had|did|needs|got) (?:\S+ ){0,3}?(?:on a \d|working|behind|ahead|struggling|a credit|flying|detention|in trouble)
0.5 (?:trip money|dinner money|school report|parents evening|her (?:predicted )?grades?|his (?:predicted )?grades?|you owe us|coursework|reading book|spellings|pe kit|the eval|ehcp|his meds|her meds)
`,
);

const openly =
  /^(?:any|all|calling|to|hi|hiya|morning|evening|ukrainian|polish|pm|inbox|message)\b/i;
const own = ['own-family', 'named-own', 'own-child-school', 'memory'];
/** A contact saved as "Mam Courtney" is no mother of the writer's. */
const savedAs = /^(?:mum|mam|mom|dad|nan|gran)\s+(?:of\s+)?\p{Lu}/iu;
const kinds = ['family', 'named-family'];
const strongest = (found: readonly Framed[]) =>
  [...found].sort((a, b) => b.frame.weight - a.frame.weight)[0];
const worth = (found: readonly Framed[]) => strongest(found)?.frame.weight ?? 0;

/** "any of my mums" are called, "if mams not up" is no crowd. */
const isCalled = (before: string, earlier: string) =>
  !/^(?:a|his|her|one|my|your|yer|ur|their|some|the|if|had|when|two|three)$/.test(before) ||
  (before === 'my' && earlier === 'of') ||
  (before === 'the' && /^(?:all|any|of|for)$/.test(earlier));

/** Families as a crowd, spoken to in the open: "any of my mums who are stuck, inbox me". */
function crowdCalled(annotated: AnnotatedDraft, act: Framed | undefined): Range | undefined {
  if (!act) return undefined;
  const near = aroundOf(annotated, act.from);
  return annotated.matches.find(
    ({ tag, from, to }) =>
      kinds.includes(tag) &&
      from >= near.from &&
      to <= near.to &&
      /^(?:mums|mams|mammies|dads|parents|families|carers|mummies|grandparents|nans)$/.test(
        annotated.tokens[to - 1]?.text.toLowerCase() ?? '',
      ) &&
      isCalled(annotated.tokens[from - 1]?.word ?? '', annotated.tokens[from - 2]?.word ?? ''),
  );
}

interface Told {
  recipient: string | undefined;
  toFamily: boolean;
  spoken: boolean;
  /** Said to everybody. */
  open: boolean;
  answers: boolean;
  acts: { friends: Framed[]; reach: Framed[]; round: Framed[] };
  act: Framed | undefined;
  child: Framed[];
  crowd: Range | undefined;
}

/** What the draft does and to whom; nothing where it goes to somebody else. */
function readMessage(annotated: AnnotatedDraft): Told | undefined {
  const { draft } = annotated;
  const recipient = recipientOf(draft);
  const toFamily =
    recipient !== undefined && (recipient.kind === 'family' || savedAs.test(recipient.name));
  const toOthers = recipient !== undefined && !toFamily && recipient.kind !== 'unknown';
  if (toOthers && draft.surface !== 'group') return undefined;
  const acts = {
    friends: findFrames(annotated, friending),
    reach: findFrames(annotated, reaching),
    round: findFrames(annotated, roundTheOffice),
  };
  const act = strongest([...acts.friends, ...acts.reach, ...acts.round]);
  return {
    recipient: recipient?.cue,
    toFamily,
    spoken: speaksToFamily(annotated),
    open: draft.surface === 'post' || draft.surface === 'group' || draft.surface === 'caption',
    answers: draft.surface === 'comment' || draft.surface === 'reply',
    acts,
    act,
    child: findFrames(annotated, ofTheChild),
    crowd: crowdCalled(annotated, act),
  };
}

/** A family is written to, or called in the open; or a child is told of to somebody who must be its parent. */
function meansFamily(
  { scene }: AnnotatedDraft,
  { toFamily, spoken, open, answers, act, child, crowd }: Told,
): boolean {
  if (toFamily) return act !== undefined || child.length > 0 || scene.own >= 0.3;
  if (open) return crowd !== undefined;
  if (act) return spoken || child.length > 0;
  return answers && spoken && child.length > 0;
}

function weigh(
  annotated: AnnotatedDraft,
  { toFamily, spoken, open, acts, act, child, crowd }: Told,
) {
  return weighed(
    Math.max(worth(acts.friends), worth(acts.reach)) * 0.35 +
      worth(acts.round) * 0.35 +
      worth(child) * 0.35,
    [
      [toFamily, 0.35, 'to-a-family'],
      [!toFamily && spoken, 0.2, 'to-family'],
      [!open && act !== undefined && child.length > 0, 0.15, 'of-their-child'],
      [crowd !== undefined, 0.3, 'families-called'],
      [annotated.scene.own >= 0.3, 0.1, 'school-scene'],
      [openly.test(annotated.text.text) && crowd !== undefined, 0.05, 'families-called'],
      [findIn(annotated, ...own) !== undefined, -0.35, 'others-meant'],
    ],
  );
}

function factsOf(annotated: AnnotatedDraft, friends: boolean): Facts {
  const text = annotated.text.text;
  return {
    'toward-family': true,
    'toward-pupil': false,
    'about-school-people': true,
    'friend-request': friends,
    ...(/\be-?mail|@\S+\.\S/i.test(text) ? { email: true } : {}),
    ...(/\b(?:tell|show|pass) (?:him|her|them|your)\b/i.test(text) ? { 'about-pupil': true } : {}),
  };
}

export const familyContact: Concern = {
  id: 'family-contact',
  meaning: "Personal contact with a pupil's parent or family through a personal account.",
  family: 'families',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official' || draft.surface === 'bio' || draft.surface === 'edit') return;
    const told = readMessage(annotated);
    if (!told || !meansFamily(annotated, told)) return;
    const { acts, child, act } = told;
    const { confidence, raised, lowered } = weigh(annotated, told);
    if (confidence < 0.3) return;
    const first = act ?? strongest(child);
    const { recipient } = told;
    yield evidence(annotated, {
      at: first ? clauseAt(annotated, first.from) : { from: 0, to: annotated.tokens.length },
      confidence,
      reason: 'contact-with-family',
      cue: first ?? recipient ?? '',
      raised,
      lowered,
      facts: factsOf(annotated, acts.friends.length > 0),
      advice,
    });
  },
  facts: (annotated) => factsOf(annotated, false),
  advice,
  raises: [],
  passes: [],
};
