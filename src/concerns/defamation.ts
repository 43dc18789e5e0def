/** States as fact, or by plain innuendo, that an identifiable person or body did something criminal, dishonest or shameful. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { aboutFacts } from './about-facts.ts';
import type { Concern } from './concern.ts';
import { type CueGroup, type CueGroups, cueFrames, tellingCues } from './cue-groups.ts';
import { evidence } from './evidence.ts';
import { clausesOfCues } from './weighing.ts';

const who: CueGroup = {
  tags: {
    'head-teacher': 0.97,
    leaders: 0.95,
    governors: 0.95,
    colleague: 0.95,
    'named-colleague': 0.97,
    'named-adult': 0.95,
    'named-family': 0.9,
    named: 0.85,
    surname: 0.8,
    titles: 0.9,
    family: 0.7,
    'named-initials': 0.8,
    'school-name': 0.85,
    authority: 0.75,
  },
  frames: cueFrames(String.raw`
0.92 (?:business manager|head of \S+|finance|caretaker|site manager|chair of governors|treasurer|pta|senco|bursar|ceo|deputy|manager|owner|boss|coach|priest|father|vicar|councillor|firm|company|trust|safeguarding lead|the head|data manager|office|exams officer|examiner|landlord|builder|garage|a certain|bloke|geezer|man|woman)
0.8 (?:he|hes|she|shes|they|theyre|him|her)
0.85 (?:@\S+)
`),
};

/** The wrong that is laid to them. */
const wrong: CueGroup = {
  tags: { accuse: 0.5 },
  frames: cueFrames(String.raw`
0.93 (?:help|helps|helped|helping) (?:himself|herself|themselves) (?:\S+ )?(?:to|from) (?!a |an |biscuits?|the (?:last|biscuits?|cake|coffee|tea)|cake|seconds|tea|coffee|crisps|chips|my)\S+
0.93 (?:pinch|pinches|pinching|pinched|nick|nicks|nicking|nicked|steal|steals|stealing|stole|pocket|pockets|pocketing|pocketed|fiddle|fiddles|fiddled|fiddling|skim|skims|skimming|launder\S*|embezzl\S*|syphon\S*|siphon\S*|cooks?|cooked|cooking|fak(?:es|ed|ing)|forge|forges|forged|forging|falsif\S*|rig|rigs|rigged|rigging) (?:\S+ ){0,3}?(?:money|cash|fund|funds|trip|milk|tin|till|registers?|figures|numbers|data|expenses|books|premium|grades?|marks|scores|invoices?|certs?|certificates?|mots?|references|results|votes?|bids?|petty|dinner|takings|box|hours|overtime|timesheets?|sats|attendance|dbs)
0.93 (?:on the (?:take|fiddle|make)|hand in the till|at the till again|fingers in|brown envelopes|drops? an envelope|backhanders?|bungs?|bribes?|kickbacks?|bent|crook|crooked|thief|thieves|thieving|con ?man|con artist|fraudster|fraud|liar and|cheat and|a liar|a cheat|paedo|nonce|predator|pervert|groom\S*)
0.92 (?:contract|contracts|job|tender|bids?|work|money|invoice\S*) (?:\S+ ){0,6}?(?:goes|went|go|given|awarded|handed|all|to) (?:to )?(?:\S+ )?(?:his|her|their|the heads?) (?:\S+ ){0,2}?(?:brother|wife|husband|mate|cousin|sister|son|nephew|golf|daughter|firm|partner)
0.92 (?:changed|changes|altered|doctored|bumped up|massaged|inflated) (?:\S+ ){0,3}?(?:grades?|marks|results|scores|answers|figures)
0.92 (?:brother in law|wife|husband|cousin|mate|brother|nephew|son|daughter) (?:\S+ ){0,4}?(?:owns|owned|firm|company|contract|got the|payroll|gets|won|supplies)
0.92 (?:ask|wonder|guess|ask yourself|funny) (?:\S+ ){0,5}?(?:where|how|what|why|whose) (?:\S+ ){0,7}?(?:money|cash|went|goes|gone|takings|kitchen|hot tub|paid for|afford\S*|come from|came from|bank|refunds|holiday|extension|conservatory|brother|pod)
0.9 (?:money|takings|cash|refunds?|funds?|tin|deposits?) (?:\S+ ){0,8}?(?:never (?:quite )?(?:made|reached|seen|got)|went (?:to|on|into|missing)|disappeared|vanished|walked|goes home|gone|nobody saw)
0.9 (?:hes|shes|is|are|theyre|he|she|they|who) (?:lied|lying|lies) (?:\S+ ){0,2}?(?:about|to|on)
0.9 (?:put in for|claims?|claimed|paid (?:himself|herself|themselves)) (?:\S+ ){0,5}?(?:overtime|expenses|mileage|days?|hours) (?:\S+ ){0,8}?(?:was(?:nt)?|at|never|didnt|he|she)
0.9 (?:drink problem|drunk (?:on|in|at) (?:duty|work|school|lessons|charge)|affair with|sleeping with|carrying on with|inappropriate with|touch\S* (?:up )?(?:the |a )?(?:girls?|boys?|kids?|pupils?|students?)|hits? (?:the )?kids|beats? (?:his|her))
0.88 (?:two grades|grades|predicteds?|marks|results) (?:\S+ ){0,8}?(?:jumped|went up|changed|the day after|overnight|magic)
0.9 (?:covers?|covering|covered|hush\S*|swept|buried|sat on) (?:\S+ ){0,2}?(?:it up|it|up|ledger|report|complaints?|under the carpet|plans|up for)
0.88 (?:dont touch|do not touch|avoid|steer clear of) (?:\S+ ){0,6}?(?:\.|they|he|take your|forge|scam|rip|robbed|conned)
`),
};

/** How it is put forward as known. */
const known: CueGroup = {
  frames: cueFrames(String.raw`
0.8 (?:everyone|everybody|we all|the whole|all of us|half the) {5}(?:knows?|knew|seen|sees)
0.8 (?:fact|not opinion|thats fact|thats a fact|ive seen|i ve seen|i saw|i know because|open secret|there ive said|there i ve said|look (?:him|her|them) up|just saying|just sayin|im just saying|ask any ?one|ask her|ask him|go on ask|i merely|coincidence|funny how|isnt it|innit|hear it from|naming no names|not a rumour|proof|receipts|the dates|for years|years running|every (?:time|year|renewal))
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.75 (?:ask|funny|wonder|marvellous) {6}(?:where|how) {8}(?:hot tub|kitchen|conservatory|holiday|villa|cruise|extension|new car|range rover)
0.75 (?:thief|crook|fraudster|liar) , (?:there|fact|ask|everyone)
`),
  },
  beside: [
    { weight: 0.85, groups: [wrong, who] },
    { weight: 0.95, groups: [wrong, who, known] },
  ],
  against: {
    'public-figure': 0.6,
    'political-party': 0.65,
    fiction: 0.35,
    memory: 0.65,
    'own-family': 0.75,
    football: 0.7,
    pets: 0.4,
    gamer: 0.5,
    press: 0.8,
    cooking: 0.75,
    safeguarding: 0.85,
    'own-child-school': 0.85,
  },
  innocent: cueFrames(String.raw`
0.3 (?:court|jury|jailed|sentenced|convicted (?:in|of|at)|pleaded|trial|tribunal|verdict|magistrates?|inquiry found|reports? the|news says|the gazette|documentary|podcast|drama|series|novel|film|play|episode|shakespeare|macbeth|iago|horizon|post office|netflix|true crime|monopoly|cluedo|board game|traitors)
0.35 (?:i think|imo|in my opinion|i reckon|seems to me|if you ask me) (?:\S+ ){0,6}?(?:wrong|poor|bad|weak|disagree)
0.3 (?:im not a|passed (?:his|her|their|my)|pen licen[cs]e|card for|flu|nativity)
0.3 (?:seagull|gull|dog|cat|puppy|squirrel|magpie|fox|toddler|baby|hamster|rabbit|my son|my daughter|my lad)
0.35 (?:scam|phishing|fake|text|email|caller|cold call)(?: \S+)? (?:alert|warning|going round|email|text|message|claiming)
0.4 (?:cooks?|cooking|cooked) (?:\S+ )?(?:a storm|dinner|tea|lunch|books on)
0.45 (?:stole|nicked|pinched) (?:the show|my heart|our hearts|my|the last|a biscuit|the biscuits?)
`),
};

function facts(annotated: AnnotatedDraft, at: { from: number; to: number }): Facts {
  return { identifiable: true, 'gives-opinion': true, ...aboutFacts(annotated, at) };
}

export const defamation: Concern = {
  id: 'defamation',
  meaning:
    'States as fact that somebody identifiable did something criminal, dishonest or shameful.',
  family: 'conduct',
  *detect(annotated) {
    const told = tellingCues(annotated, groups);
    const [first] = told?.cues ?? [];
    if (!told || !first) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, told.cues),
      confidence: told.confidence,
      reason: 'states-wrongdoing',
      cue: first,
      facts: facts(annotated, first),
      advice: ['report-it-properly', 'say-what-you-saw', 'take-name-out'],
    });
  },
  facts,
  advice: ['report-it-properly', 'say-what-you-saw', 'take-name-out'],
  raises: [
    'Mr Hall fiddles the registers, everybody in the office has seen him do it',
    'Our business manager pays her own husband for jobs that were never done, the money goes to his firm every time',
    'Ask the head where the trip money went. Ask about his hot tub',
    'The caretaking contract goes to his brother in law every year, on the take, the lot of them',
    'Our PTA treasurer stole the fair money, ask her how she paid for Tenerife, everyone in the office knows',
    'Do not touch Brent Roofing, the owner is a thief and forges his certificates',
    'Chair of governors is bent, brown envelopes, open secret in this town',
    'Our data manager changed the grades for her own son, a cheat, fact, everyone in the office knows',
    'Father Colm is a thief, helping himself to the poor box for years, ask anyone at the school',
    'Gareth Pell lied about his degree and everyone in the trust knows it',
    'Our SENCO sat on the plans and is lying about the dates, I have seen the emails',
    'Head of finance rigged the bids for a mate, look him up',
    'She has her hand in the till, the whole PTA knows, ask her about the nails',
    'Site manager claims overtime for days he was at the races, ive seen him',
    'Our head of PE is a liar and a cheat, fakes birth certificates, everyone here knows it',
    'Mrs Amis is a cheat and a liar and the raffle was rigged',
  ],
  passes: [
    'The dog is a thief, ask him where the sausages went',
    'In the drama the head fiddles the registers and nobody sees it coming',
    'Ask me where my money went: garden centre',
    'Funny how the fair always falls on the one wet day',
    'A seagull helped itself to my chips, everybody on the pier saw',
    'Brent Roofing were late but did a lovely job, go with them',
    'Court report: treasurer jailed for stealing from club funds',
    'My brother in law owns a kayak now and will not shut up about it',
    'Our head helped himself to a biscuit and then did bus duty, what a man',
    'I think the governors have this one wrong, the day should start at nine',
    'Macbeth lesson today: is he a liar or a fool?',
    'My son cheats at Monopoly and everyone in the family knows',
    'New kitchen at last, eight years of saving',
    'Scam email going round claiming to be the bank, do not click',
    'Caretaker fixed the boiler, a hero, somebody ask him to run the country',
    'The money from the fair went on new bikes, thank you all',
  ],
};
