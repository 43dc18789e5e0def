/** Insults and threats to somebody's face, or to an outsider. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { attackFrames } from '../text/frames/attacks.ts';
import { findFrames } from '../text/frames/frame.ts';
import type { Match } from '../text/lexicon.ts';
import { isOfOneself, isQuoted, isReported } from '../text/said-by-others.ts';
import type { Concern } from './concern.ts';
import { evidence, findTag, holdsTag, sentenceAt } from './evidence.ts';
import { type Cue, clausesOfCues, strongestApart, together } from './weighing.ts';

interface Attack extends Cue {
  kind: 'insult-to-face' | 'threat' | 'insult-to-outsider';
}

const facing = /^(?:you|ya|ye|yer|u|ur|your|you're|youre|youse|yous|yow|you've|you'd|you'll)$/;
const schoolPeople = [
  'pupil',
  'pupil-group',
  'named-pupil',
  'year-code',
  'class-code',
  'family',
  'named-family',
  'colleague',
  'named-colleague',
  'head-teacher',
  'leaders',
  'governors',
];
const colleagues = ['colleague', 'named-colleague', 'head-teacher', 'leaders', 'governors'];
/** Entries that also open kind words, or a plain sentence. */
const open =
  /^(?:you (?:absolute|complete|total|utter|fucking|bloody|daft|dirty|silly|sad little|cow|fool|tool)|you are a|youre (?:a|an absolute|an utter|such a|just a|a total|a complete|nothing but a)|you are (?:such a|an absolute)|(?:ur|your|yer) a|ya wee|ye wee|youse are|yous are|ye absolute|ya absolute|says you|go back to|coming from you|nobody asked|no one asked|who asked|grow up|man up|zip it|pipe down|look in the mirror|get (?:lost|a grip|a life|stuffed)|people like you|your sort|you people|you lot are|hope youre (?:happy|proud)|act your age|pot kettle.*|keyboard warrior|waste of space|says the (?:man|woman) who|listen (?:here|pal|mate|love|you)|shut up|jog on|bore off|touch grass|are you for real|have a word with yourself|sort yourself out|rich coming from|growing up|grew up|shuts up|bite me|your sort are|get over yourself)$/;
/** Threats that are everyday talk of temper, of games and of films. */
const idle =
  /^(?:hit (?:him|her)|kill (?:him|her|them|you)|murder (?:him|her|them|you)|kick (?:him|her|them)|shoot (?:him|her|them)|belt (?:him|her|them|you)|deck (?:him|her|them)|lamp (?:him|her|them)|hang (?:him|her|them)|end him|hurt (?:him|her|them)|knock out|take down .*|beat (?:him|her|them) up|nut him|could (?:murder|strangle|throttle|slap|punch|smack|swing for)|wanted to (?:hit|punch|slap)|what you.*|run over by|get (?:my )?hands on|dead meat|outside now|want a fight|put in hospital|better watch out|step outside|send (?:them|him|her) .*|wait till i get|fat lip|🔪|🔫|🪓|deserves? a slap|look(?:ing)? over your shoulder|six feet under|good slap|drown (?:him|her|them)|clip round the (?:ear|lug)|slapped (?:him|her|them)|ill get you|i will get you|chin (?:him|her|them)|batter (?:him|her|them))$/;

/** Insults that are as often fond. */
const fond =
  /^(?:daft \S+|silly \S+|soft \S+|cheeky \S+|losers?|doughnuts?|donuts?|muppets?|numpt(?:y|ies)|wally|plonkers?|clowns?|old git|wombles?|rascals?|nutters?|loon\w*|weirdos?|dork|sods?|bugger\w*|little (?:monster|terror|devil|horror|bugger|sod|madam|beggar)s?|beggar|eejits?|scruff|git|melts?|divvy|divs?|twits?|\S+ing)$/;

const wordsOf = ({ tokens }: AnnotatedDraft, { from, to }: { from: number; to: number }) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word.replaceAll("'", ''))
    .join(' ');

/** Before a swear word that stands for a person. */
const noun = /^(?:absolute|utter|total|complete|that|little|fat|proper|a|what|pure|such)$/;

/** What an entry of the list is worth: "Grow up, Dean" opens an attack, "she told me to grow up" none. */
function openingWeight(annotated: AnnotatedDraft, at: Cue, words: string): number {
  if (!open.test(words)) return 0.55;
  const { tokens, draft } = annotated;
  const opens = sentenceAt(annotated, at.from).from === at.from;
  const answering = draft.surface === 'reply' || draft.surface === 'comment';
  const called = tokens
    .slice(at.to, at.to + 3)
    .some(({ tags, kind }) => kind === 'handle' || tags.has('named') || tags.has('forename'));
  return opens && answering && called && tokens[at.from]?.word.length !== 3 ? 0.55 : 0.12;
}

/** How far back "you" may stand. */
const reach = 6;

/** "you … insult" with nothing but words between. */
function isToFace({ tokens }: AnnotatedDraft, { from, to }: { from: number; to: number }): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || /^[.!?:;"]$/.test(token.text)) break;
    if (facing.test(token.word)) return true;
  }
  return facing.test(tokens[to]?.word ?? '') && /^[,.!?]?$/.test(tokens[to + 1]?.text ?? '');
}

/** Whether the insult is for somebody who is not of the school. */
function outsiderOf(annotated: AnnotatedDraft, at: Cue): number {
  const whole = { from: 0, to: annotated.tokens.length };
  const { surface } = annotated.draft;
  const answering = surface === 'reply' || surface === 'comment';
  if (holdsTag(annotated, whole, ...schoolPeople)) return answering ? 0.15 : 0;
  const sentence = sentenceAt(annotated, at.from);
  const handle = annotated.tokens
    .slice(Math.max(0, at.from - 6), at.from)
    .some(({ kind }) => kind === 'handle');
  if (handle) return 0.55;
  const near = findTag(annotated, sentence, 'outsider', 'public-figure');
  if (near) return answering ? 0.55 : 0.4;
  return answering ? 0.45 : 0.12;
}

/** What a match of the lists is worth as an attack, if it is one. */
function attackOf(annotated: AnnotatedDraft, { tag, from, to }: Match): Attack | undefined {
  const at = { from, to, weight: 0 };
  const words = wordsOf(annotated, at);
  switch (tag) {
    case 'insult':
    case 'slur': {
      const sting = fond.test(words) ? 0.45 : 1;
      return isToFace(annotated, at)
        ? { ...at, kind: 'insult-to-face', weight: 0.72 * sting }
        : { ...at, kind: 'insult-to-outsider', weight: sting * outsiderOf(annotated, at) };
    }
    case 'swear-strong':
      // "a shit day" is said of the day.
      return noun.test(annotated.tokens[from - 1]?.word ?? '') &&
        annotated.tokens[to]?.kind !== 'word'
        ? { ...at, kind: 'insult-to-outsider', weight: outsiderOf(annotated, at) }
        : undefined;
    case 'contempt':
      return isToFace(annotated, at) ? { ...at, kind: 'insult-to-face', weight: 0.35 } : undefined;
    case 'second-person-attack':
      return { ...at, kind: 'insult-to-face', weight: openingWeight(annotated, at, words) };
    case 'threat':
      return { ...at, kind: 'threat', weight: idle.test(words) ? 0.15 : 0.5 };
    default:
      return undefined;
  }
}

function attacksIn(annotated: AnnotatedDraft): Attack[] {
  const framed = findFrames(annotated, attackFrames).map(
    ({ frame, from, to }): Attack => ({ kind: 'insult-to-face', weight: frame.weight, from, to }),
  );
  const listed = annotated.matches.flatMap((match) => attackOf(annotated, match) ?? []);
  return [...framed, ...listed].map((attack) => ({
    ...attack,
    weight: attack.weight * doubt(annotated, attack),
  }));
}

/** Whom nobody means it to. */
const pitchSide = /^(?:ref|referee|lino|var|umpire|linesman)$/;

/** What makes it a figure of speech, somebody else's words or a joke at oneself. */
function doubt(annotated: AnnotatedDraft, attack: Attack): number {
  const sentence = sentenceAt(annotated, attack.from);
  const within = annotated.matches.some(
    ({ tag, from, to }) => tag === 'figurative-violence' && from < attack.to && attack.from < to,
  );
  if (within) return 0;
  let doubt = 1;
  if (isQuoted(annotated, sentence, attack)) doubt *= 0.3;
  else if (isReported(annotated, sentence, attack)) doubt *= 0.4;
  if (isOfOneself(annotated, attack) && attack.kind !== 'threat') doubt *= 0.3;
  const words = annotated.tokens.slice(sentence.from, sentence.to).map(({ word }) => word);
  if (words.some((word) => pitchSide.test(word))) doubt *= 0.4;
  if (/(?:note to self|me to me|talking to myself)/.test(words.join(' '))) doubt *= 0.1;
  if (holdsTag(annotated, sentence, 'pets', 'fiction', 'cooking', 'gamer', 'weather')) doubt *= 0.5;
  if (holdsTag(annotated, sentence, 'fondness', 'praise', 'thanks', 'life-event')) doubt *= 0.5;
  if (/happy birthday|love (?:u|you)|congrat/.test(words.join(' '))) doubt *= 0.3;
  if (holdsTag(annotated, sentence, 'football') && attack.kind !== 'insult-to-face') doubt *= 0.5;
  return doubt;
}

function facts(annotated: AnnotatedDraft): Facts {
  const whole = { from: 0, to: annotated.tokens.length };
  const colleague = holdsTag(annotated, whole, ...colleagues);
  const pupil = holdsTag(annotated, whole, 'named-pupil', 'pupil');
  const schools = holdsTag(annotated, whole, ...schoolPeople);
  const facts: Facts = { 'abusive-or-hateful': true, bullying: true };
  if (colleague) facts['about-colleague'] = true;
  if (pupil) facts['about-pupil'] = true;
  if (schools) facts['about-school-people'] = true;
  else if (holdsTag(annotated, whole, 'outsider', 'public-figure'))
    Object.assign(facts, {
      'about-outsider': true,
      'about-colleague': false,
      'about-pupil': false,
      'about-school-people': false,
    } satisfies Facts);
  return facts;
}

/** Fainter cues say nothing. Above it a rule has at least looked, which the network's confidence is weighed with. */
const faintest = 0.04;
const trust = 1.5;

export const abuse: Concern = {
  id: 'abuse',
  meaning: 'Insults, threats, bullying or harassment aimed at somebody.',
  family: 'conduct',
  *detect(annotated) {
    const cues = strongestApart(attacksIn(annotated));
    const [first] = cues;
    if (!first) return;
    const confidence = Math.min(0.95, together(cues.slice(0, 4), trust));
    if (confidence < faintest) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, cues),
      confidence,
      reason: first.kind,
      cue: first,
      facts: facts(annotated),
      advice: ['leave-it-out', 'answer-when-calm'],
    });
  },
  facts,
  advice: ['leave-it-out', 'answer-when-calm'],
  raises: [
    {
      text: 'You are a spiteful little coward and your own mother must be ashamed of you',
      surface: 'reply',
    },
    { text: 'I know where you live and I know what time you leave for work', surface: 'comment' },
    { text: 'delete your account you sad old troll', surface: 'reply' },
    {
      text: 'What a pathetic excuse for a human being. Crawl back under your rock',
      surface: 'comment',
    },
    { text: 'you two faced snake Karen, watch your back on Monday', surface: 'direct-message' },
    { text: 'say that to my face you gutless weasel', surface: 'reply' },
    { text: 'Nobody likes you, Graham, and nobody ever will', surface: 'comment' },
    { text: "you're a waste of oxygen mate", surface: 'reply' },
    { text: 'Come near my gate again and I will break your legs', surface: 'comment' },
    { text: '@parkingpete you absolute bellend, hope you choke on your dinner', surface: 'reply' },
    { text: 'Someone should punch you in the throat you vile little man', surface: 'comment' },
    { text: "ur so thick you'd lose a quiz with a doorknob, u moron", surface: 'reply' },
    {
      text: "Keep talking and I'll make sure you never work again you slimy little rat",
      surface: 'direct-message',
    },
    { text: 'He is a vile bigot and somebody should run him over', surface: 'comment' },
    {
      text: 'shut your mouth you horrible old witch before somebody shuts it for you',
      surface: 'reply',
    },
    { text: 'I hope you rot in hell, you lying scumbag', surface: 'comment' },
  ],
  passes: [
    'I am such a muppet, left the keys in the fridge again',
    'Left my phone on the roof of the car, I am an absolute plonker',
    'I could murder a curry after that drive',
    'This marking is killing me and I have two sets left',
    'The printer wants shooting, third jam since nine',
    'You absolute legend, thank you for the lift',
    "You're a star, Priya, see you on Saturday",
    'Watch your back on the new step by the bins, it is higher than it looks',
    'Ref, are you blind? That was a foul all day long',
    'I strongly disagree with you about grammar schools and here is why',
    'In the film the villain says I know where you live and the whole cinema jumped',
    'A stranger called me a waste of space on the bus today and I was shaken',
    'Punched the air when the boiler came back on',
    'My brother is a numpty and I love him to bits',
    'Come round to my gate again for the rhubarb, there is plenty',
    'The new planning policy is a disgrace and should be scrapped',
    'My dog is a daft old thing, ate a sock again',
    'Beaten 5-0 at home, our defence was a joke',
  ],
};
