/** Asks others for information about a pupil, a parent or a colleague. */
import { personKinds } from '../text/people.ts';
import { aboutFacts } from './about-facts.ts';
import type { Concern } from './concern.ts';
import { type CueGroup, type CueGroups, cueFrames, tellingCues } from './cue-groups.ts';
import { evidence } from './evidence.ts';
import { clausesOfCues } from './weighing.ts';

const anybody = String.raw`(?:any ?(?:one|body|1)|ne1|some ?(?:one|body|1)|can u|can you|can ya|any of (?:you|yous|ye|yall|our|my)(?: lot)?|any (?:mums|mams|dads|parents|locals|staff|teachers) (?:\S+ ){0,4}?|who|who else|who here|do you|do any of|did any ?(?:one|body)|youse|u|you)`;

const asking: CueGroup = {
  frames: cueFrames(String.raw`
0.9 ${anybody} (?:\S+ ){0,6}?(?:know|knows|no|kno|knew|got|heard|hear|hears|seen|tell me|recogni[sz]es?|remembers?|in touch|worked with|come across|came across|taught|taught with|find out|have|has|familiar)
0.8 (?:has|have|had|does|did|do) (?:any ?(?:one|body|1)|some ?one)
0.75 (?:is it true|whats the (?:story|craic|goss|gossip|tea|sketch|crack|script)|what (?:is )?the (?:story|goss|gossip|craic|tea|script)|any (?:goss|gossip|news|word|tea|idea|ideas|clue) (?:on|about|of|from|why|where|what)|spill|dish|dish the dirt|trying to (?:place|find|trace|track|get hold|contact|reach)|need to (?:find|get hold|reach|trace)|looking for (?:info|information|any info|a number|an address|contact)|who(?:s)? (?:got|has|knows))
0.75 (?:dm|pm|inbox|message|msg|private message|text) (?:me )?(?:only|if|mums|please|pls|not on here)
0.7 (?:that|is|was) (?:\S+ ){0,4}?(?:dad|mum|mam|brother|stepdad|uncle|nan|auntie|boyfriend|fella|mother|father)(?: \S+)? \?
`),
};

const sought: CueGroup = {
  frames: cueFrames(String.raw`
0.9 (?:where|where s|wheres|where have|where has|whereabouts|what (?:school|ward|hospital|street|road|estate)|which (?:school|ward|hospital|street|road|house|class)) (?:\S+ ){0,6}?(?:moved|move|gone|went|live|lives|living|works?|working|is now|are now|ended up|staying|off to|to|in|on)
0.85 (?:moved|moved house|where to|new school|forwarding|left|been sacked|suspended|cleared (?:his|her|their)|off sick|on long term|disappeared|vanished|let (?:her|him|them) go|poorly|in hospital|which ward|what ward|not been (?:seen|in|at)|not (?:been )?(?:seen|in)|havent been in|hasnt been in|walked out|marched out|escorted|been taken)
0.9 (?:what|whats|wats|wot|wots) (?:\S+ ){0,2}?(?:happened|happend|happening|going on|goin on|gone on|gone|up|wrong|the matter|become) (?:with|to|wi|w|about|of)
0.9 why (?:\S+ ){0,6}?(?:left|off|been|gone|sacked|suspended|in|leaving|isnt|hasnt|havent|not|excluded|out|resigned|moved|split)
0.9 (?:a |the |her |his |their |current |new |any |got )*(?:number|mobile|no|address|addy|phone|email|contact|contact details|surname|maiden name|insta|snap|facebook|profile|dob|date of birth|tel|addresses|digits) (?:for|of|pls|please|\?|is|so)
0.85 (?:numbers?|address|addy|mobile|surname|full name|number plate|reg)
0.85 (?:anything|owt|something|much|more|info|dirt|the lowdown|gossip|information|background|the truth|the story|a story|story|stories|references) (?:about|on|from|of|there|with|smells)
0.8 (?:his|her|their|the) (?:last|old|previous|other) (?:place|school|job|post)
0.8 (?:is (?:she|he|it) (?:an|a|the|his|her|their) (?:\S+ )?(?:auntie|sister|mum|dad|nan|gran|carer|partner|girlfriend|boyfriend|married|related)|split up|left (?:her|him) (?:dad|mum|husband|wife)|still (?:together|with|at|in|married|living)|seeing|married|pregnant|same one that|the same (?:one|man|woman|bloke))
0.75 (?:the|that|a) (?:family|dad|mum|mam|lad|girl|boy|woman|man|couple|grandparents) (?:\S+ )?(?:that|who|at number|from|in|on)
0.7 (?:is (?:it|that)|what) (?:\S+ ){0,4}?(?:dad|mum|mam|brother|stepdad|uncle|nan|auntie|boyfriend|fella|mother|father)
`),
};

/** Asking and what is asked in one breath. */
const about: CueGroup = {
  frames: cueFrames(String.raw`
0.9 ${anybody} (?:\S+ ){0,6}?(?:worked (?:\S+ )?with|works? with|taught with|come across|came across|knows?|know of|recogni[sz]es?|remembers?|heard from|heard owt from|anything about|owt about) (?:\S+ )?(?:a |an |the |that |our |this |mr |mrs |miss |ms )
0.9 (?:tell me|knows?|heard) (?:anything|owt|something|more|much) (?:about|on|from|of)
0.9 (?:whats|what|wots) (?:is )?the (?:story|goss|gossip|craic|tea|script) (?:with|on|about)
0.85 (?:who|any ?(?:one|body)) (?:\S+ ){0,4}?(?:worked|works|taught|trained) (?:with|under|for|alongside) (?:a|an|mr|mrs|miss|ms|our|the new)
0.9 (?:who|whos|who s) (?:worked|works|taught|knows?|knew)
`),
};

const persons: CueGroup = {
  tags: {
    'named-pupil': 0.95,
    'named-family': 0.95,
    'named-colleague': 0.95,
    'named-adult': 0.9,
    pupil: 0.85,
    family: 0.85,
    colleague: 0.9,
    'head-teacher': 0.85,
    leaders: 0.8,
    named: 0.75,
    'named-initials': 0.8,
    'year-code': 0.8,
    'class-code': 0.85,
    surname: 0.6,
    titles: 0.7,
  },
  frames: cueFrames(String.raw`
0.8 (?:the )?\S+ (?:twins|girls|boys|brothers|sisters|family|lot|kids|lad) 
0.75 (?:twins|new (?:deputy|head|boss|manager|assistant|teacher|starter)|deputy|supply|caretaker|site manager|the mum|the dad|family|mums|dads)
`),
};

/** Nobody of the school is sought. */
const innocent = cueFrames(String.raw`
0.2 (?:plumber|electrician|builder|dentist|vet|mechanic|hairdresser|cleaner|roofer|gardener|locksmith|window cleaner|decorator|tutor|babysitter|childminder|physio|restaurant|takeaway|caf[eé]|chippy|hotel|band|recipe|song|film|series|book|author|actor|singer|episode|character|shop|tickets?|resources?|worksheet|software|app|plug ?in|bus|train|gp|surgery|florist|caterer|photographer|dj|venue|coach firm|lost|found|jumper|cardigan)
0.3 (?:to|can|could|i can|we can|you can) (?:buy|get|rent|hire|park|eat|stay|book|watch|stream|download|print)
0.35 if any ?(?:one|body) (?:wants|needs|is interested|would like|fancies|asks)
0.4 call the office
0.3 any ?(?:one|body) (?:else )?(?:fancy|fancies|want|wants|up for|else find|else feel)
`);

const groups: CueGroups = {
  alone: { tags: { 'information-seeking': 0.2 } },
  beside: [
    { weight: 1.1, groups: [asking, sought, persons] },
    { weight: 0.9, groups: [about, persons] },
    {
      weight: 0.8,
      groups: [{ tags: { 'information-seeking': 0.9 } }, persons],
    },
  ],
  against: {
    'own-family': 0.5,
    'named-own': 0.5,
    'public-figure': 0.4,
    fiction: 0.35,
    football: 0.5,
    memory: 0.6,
    pets: 0.35,
    'job-advert': 0.6,
    'own-child-school': 0.7,
    'resource-idea': 0.5,
  },
  innocent,
};

const question = /\?|\b(?:anyone|anybody|any1|does|has|dish|pm me|dm me|inbox me|trying to)\b/i;
const known: ReadonlySet<string> = new Set(
  personKinds.filter((kind) => kind !== 'somebody' && kind !== 'own' && kind !== 'public'),
);

export const informationSeeking: Concern = {
  id: 'information-seeking',
  meaning: 'Asks others for information about a pupil, a parent or a colleague.',
  family: 'confidentiality',
  *detect(annotated) {
    const { draft, mentions, scene } = annotated;
    if (!question.test(draft.text)) return;
    const told = tellingCues(annotated, groups);
    const [first] = told?.cues ?? [];
    if (!told || !first) return;
    const ofSchool = mentions.some(({ kind }) => known.has(kind));
    const tie = scene.own >= 0.3 || ofSchool ? 1 : 0.7;
    const official = draft.account === 'official' ? 0.5 : 1;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, told.cues),
      confidence: told.confidence * tie * official,
      reason: 'asks-about-somebody',
      cue: first,
      facts: { 'personal-information': true, ...aboutFacts(annotated, first) },
      advice: ['ask-the-office', 'ask-them-directly'],
    });
  },
  facts: (annotated, at) => ({ 'personal-information': true, ...aboutFacts(annotated, at) }),
  advice: ['ask-the-office', 'ask-them-directly'],
  raises: [
    'Anyone know where the Bartletts have moved to? Their two were in our Year 3',
    'Has anybody got a number for Leo in 5B, his mum that is, office is closed',
    'Does anyone know what happened with Mr Sharpe? Gone by Friday lunch and no email',
    'who knows why the new deputy left his last school?? dish',
    'Any gossip on Miss Reilly, she has not been in since half term',
    'Is it true about Mrs Kaur from the office? Inbox me',
    "does any1 have an address for Kayden's nan, he left his inhaler with me",
    'Does anybody know anything about our new head of maths, Mr Ridley? Why did he leave his last school?',
    "What's the story with the twins in my tutor group, mum and dad split up?",
    'Anyone heard from Nadia who did dinners with us, phone is off, is she poorly?',
    'Does anyone recognise the dad in the white van, his lad is in our reception?',
    'What ward is Geoff the caretaker on, does anybody know?',
    'Trying to get hold of the mum of a girl in my class, anybody got a mobile for her? Pm me',
    'Does anyone know the family at number nine, have they moved? Their eldest is in my class and mum is not answering',
    "Any of you know which school Ruby's gone to? She was in my form until Christmas and nobody will say",
    "Whose dad is it that drives the yellow van, is that Jayden's dad? One of my year 8s",
  ],
  passes: [
    'Anyone know where I can get a decent curry in town?',
    'Has anybody got a number for a good plumber?',
    'Does anyone know what happened in the last episode? No spoilers, just tell me who left',
    'Who knows why the bus never turned up, not me',
    'Any gossip on the new series of the dancing show?',
    'Is it true about the snow on Friday?',
    'Does anyone have an address for the charity shop that takes books?',
    'Anybody worked with the new phonics scheme? Thoughts welcome',
    "What's the story behind pancake day, asks my son, and I had nothing",
    'Anyone heard from the removal firm? Boxes still in the hall',
    'Does anyone recognise this bird? Seen on the canal',
    'What ward is the polling station in, does anybody know?',
    'Trying to get hold of a second hand piano, anybody got a lead?',
    'Can somebody tell me anything about air fryers, I am lost',
    'Any of you know which train goes to Skipton?',
    {
      text: 'Does anyone recognise this blue coat? It is in lost property at reception',
      account: 'official',
    },
  ],
};
