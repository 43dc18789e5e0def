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
0.8 (?:never mind|forget|dont (?:go|bother|use|ring|wait|worry)|do not|no need|saves?|save|easier|quicker|quickest|rather|instead of|better|beats|faster|sod|bypass|skip|without) (?:\S+ ){0,7}?(?:office|portal|reception|home school book|homeschool book|ringing in|ring in|school email|the post|switchboard|parentmail|class dojo|dojo|the app|planner|phoning in|school line|the school number|that lot)
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
0.6 how(?: is| has| was|s)? (?:he|she|your \S+|they) (?:been|doing|getting on|feeling|settling|today|wi|with|after|finding)
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

/** Tells that the families are those of a school. */
const ofSchool =
  /\b(?:school|class|year \d+|y\d+|p\d|reception|nursery|pupils?|homework|rehearsal|office|my (?:mums|dads|lot|parents)|spellings?|september|your child)\b/i;
const crowds = /^(?:mums|mams|mammies|dads|parents|families|carers|mummies|grandparents|nans)$/i;
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
      annotated.tokens.slice(from, to).some(({ text }) => crowds.test(text)) &&
      isCalled(annotated.tokens[from - 1]?.word ?? '', annotated.tokens[from - 2]?.word ?? ''),
  );
}

/** The message goes to one person, who is told to be no parent. */
function goesElsewhere({ draft }: AnnotatedDraft): boolean {
  const recipient = recipientOf(draft);
  return (
    draft.surface === 'direct-message' &&
    recipient !== undefined &&
    !/^(?:family|unknown)$/.test(recipient.kind) &&
    !savedAs.test(recipient.name)
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
      [!open && act !== undefined && child.length > 0, 0.2, 'of-their-child'],
      [crowd !== undefined, 0.3, 'families-called'],
      [annotated.scene.own >= 0.3, 0.1, 'school-scene'],
      [openly.test(annotated.text.text) && crowd !== undefined, 0.05, 'families-called'],
      [open && annotated.scene.own < 0.2 && !ofSchool.test(annotated.text.text), -0.4, 'no-school'],
      [findIn(annotated, ...own) !== undefined, -0.35, 'others-meant'],
    ],
  );
}

function factsOf(annotated: AnnotatedDraft, friends: boolean): Facts {
  const text = annotated.text.text;
  return {
    'toward-family': true,
    'toward-pupil':
      /\b(?:(?:tell|show|ask) (?:him|her|them|\p{Lu}\p{L}+) (?:from me|i|that|to|we)|pass (?:it|this|that) on|give (?:him|her) this)\b/iu.test(
        text,
      ),
    'about-school-people': true,
    'friend-request': friends,
    ...(ofSchool.test(text) || findFrames(annotated, ofTheChild).length
      ? { 'writes-about-work': true }
      : {}),
    ...(/\be-?mail|@\S+\.\S/i.test(text) ? { email: true } : {}),
    ...(/\b(?:tell|show|pass) (?:him|her|them|your)\b/i.test(text) ? { 'about-pupil': true } : {}),
  };
}

export const familyContact: Concern = {
  id: 'family-contact',
  meaning: "Personal contact with a pupil's parent or family through a personal account.",
  family: 'families',
  denies: (annotated) => annotated.draft.account === 'official' || goesElsewhere(annotated),
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official' || draft.surface === 'bio' || draft.surface === 'edit') return;
    const told = readMessage(annotated);
    if (!told || !meansFamily(annotated, told)) return;
    const { acts, child, act } = told;
    const { confidence, raised, lowered } = weigh(annotated, told);
    if (confidence < 0.45) return;
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
  raises: [
    {
      text: "Hi Dawn, message me on here any time about his reading, it's easier than ringing the office",
      surface: 'direct-message',
      recipient: "Dawn (Leo's mum)",
    },
    {
      text: "This is my own mobile so you don't have to go through reception. Text me if she is worried",
      surface: 'direct-message',
      recipient: 'Mrs Patel (Year 2 mum)',
    },
    {
      text: "Hope you don't mind me messaging you on here, he had a much better day and ate all his dinner",
      surface: 'direct-message',
      recipient: 'Leanne Cole',
    },
    {
      text: "I'm not supposed to be on here with parents but she did brilliantly today. Keep it between us",
      surface: 'direct-message',
      recipient: "Jordan's dad",
    },
    {
      text: "I've accepted your request, quicker than the portal! Your lad has his assessment on Friday",
      surface: 'direct-message',
      recipient: "Amir's mum",
    },
    "Any of my mums who want the spelling list, inbox me on here and I'll send it tonight",
    {
      text: 'All the Reception parents from our school, add me on here, easier than the office',
      surface: 'group',
    },
    {
      text: 'Parents of my class, message me here any time with questions about your child',
      surface: 'post',
    },
    { text: "I've added you, saves ringing in. She ate all her lunch today", surface: 'comment' },
    {
      text: "Your daughter is a credit to you. Inbox me if she gets stuck with the homework, I'm always on here",
      surface: 'comment',
    },
    {
      text: 'Text me on my own phone about his coat, the office never pass anything on',
      surface: 'direct-message',
      recipient: 'Mam Kayleigh',
    },
    {
      text: "Send me the trip money on here, it's quicker than going through the office. He was fine today",
      surface: 'direct-message',
      recipient: "Noah's dad",
    },
    { text: 'Message me here about your son, never mind the home school book', surface: 'reply' },
    {
      text: "Calling Year 3 mums from school, I've made us a whatsapp group off my own phone, message me to be added",
      surface: 'group',
    },
    {
      text: 'He was a bit wobbly this morning but settled by ten. You can whatsapp me any time',
      surface: 'direct-message',
      recipient: "Tina (Oscar's nan)",
    },
  ],
  passes: [
    {
      text: 'Message me on here any time about the curtains',
      surface: 'direct-message',
      recipient: 'Dawn from choir',
    },
    {
      text: 'Mum, text me when you get home, love you',
      surface: 'direct-message',
      recipient: 'Mum',
    },
    { text: 'Parents, please ring the school office with any questions', account: 'official' },
    'Had a mum at the gate ask me about the homework. She went off happy',
    'Mums, what is your best recipe for flapjack? Message me',
    'My mum added me on here and now likes every picture from 2011',
    "It's quicker to walk than to ring the council office",
    'Parents evening done. Feet gone. Tea',
    {
      text: "I've added you to the rota, saves ringing round",
      surface: 'direct-message',
      recipient: 'Karen (PE dept)',
    },
    { text: 'Your lad played a blinder for the under tens, well done', surface: 'comment' },
    'Reception parents get the letter from the office tomorrow',
    'Dads who run: parkrun on Saturday, text me for a lift',
    { text: 'Ring the office about your coat, Dave', surface: 'comment' },
    'I never message parents, that is what the office is for',
    'My own phone has died, so if I owe you a text, sorry',
    'Accepted at last! The allotment committee has let us in',
  ],
};
