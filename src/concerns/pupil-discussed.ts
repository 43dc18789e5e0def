/** Talk of the pupils, a class or a year group that the writer works with, nobody identifiable. */
import type { Span } from '../finding.ts';
import { type AnnotatedDraft, spanOf } from '../text/annotate.ts';
import { findFrames, framesOf } from '../text/frames/frame.ts';
import type { Match } from '../text/lexicon.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence, sentenceAt } from './evidence.ts';
import { pupilCriticised } from './pupil-criticised.ts';
import { pupilIdentified } from './pupil-identified.ts';
import { pupilImage } from './pupil-image.ts';

/** How much each way of naming pupils says that they are the writer's own. */
const mentions: Record<string, number> = {
  'class-code': 0.5,
  'pupil-group': 0.5,
  'year-code': 0.45,
  pupil: 0.25,
  'year-words': 0.2,
};
/** The talk is of other children, other times, or of children at large. */
const against: Record<string, number> = {
  'named-own': 0.3,
  'own-family': 0.4,
  'own-child-school': 0.6,
  memory: 0.45,
  'former-pupil': 0.2,
  'education-opinion': 0.4,
  'resource-idea': 0.3,
  'public-figure': 0.15,
  fiction: 0.25,
  helpline: 0.5,
  'job-advert': 0.4,
  'political-party': 0.3,
  staffing: 0.2,
  finance: 0.2,
  governors: 0.15,
  selling: 0.3,
};
/** "Year 5 mums", "Y6 teacher", "pupil newsletter": grown-ups and things. */
const notPupils =
  /^(?:mums?|mams?|moms?|mammies|dads?|parents?|families|teachers?|tas?|lead|leader|staff|team|tutor|newsletters?|list|lists|mocks?|exams?|test|tests|play|entry|website|app|data|number|numbers|report|reports|premium|voice|records?|room|corridor|display|work|final|paper|papers|curriculum|disco|hoodies|book|books|loan|union|card|discount|night|evening|nurse|services|chair|desk|area|teaching|class teacher|meeting|meetings|briefing|system|support|file|files|toilets|photo|photos)$/;
/** Years and stages that are as well rooms, desks and courses. */
const alsoPlaces =
  /^(?:reception|nursery|preschool|sixth form|6th form|infants?|juniors?|ks\d|key stage|eyfs|gcses?|a levels?|t levels?|btec|highers?|nat|upper school|lower school|middle school|the base|the hub|breakfast club|the provision|early years|post 16|epq|functional)/;
const inPlace = /^(?:in|at|of|by|on|off|as|into|from|near|outside|to|through|behind|for|per|and)$/;
/** Before "kids", these are the writer's own or other people's. */
const others =
  /^(?:three|two|four|five|own|people's|peoples|people|your|his|her|their|whose|other|elses|else|grown|no)$/;
/** What one does to a class. */
const handling =
  /^(?:taught|teach|teaching|read|reading|told|telling|asked|asking|had|have|got|love|loved|loving|watched|watching|watch|gave|give|showed|show|proud|prouder|chuffed|miss|missing|took|taking|take|covered|covering|met|introduced|played|marked|with|swimming|cried|let|made|bribed|helped|thank|when|after|because)$/;
/** What is said of courses and of children at large as well as of one's own. */
const being =
  /^(?:is|are|r|was|were|can|cant|can't|will|know|knows|want|think|thinks|that|who|going|do|need|just)$/;
/** Classes that the writer goes to. */
const grownUpClass =
  /\b(?:spin|yoga|pilates|zumba|bikes|gym|instructor|reformer|aqua|salsa|tango|hiit|evening class|night class|barre|bootcamp|kettlebells?)\b/i;
/** Sets of tennis too are counted. */
const counted = /^(?:first|second|third|fourth|other|parallel|split|straight|mixed)/;
/** A leavers' do is an evening and no pupil. */
const partyBehind =
  /^(?:do|ball|prom|hoodies|assembly|disco|day|mass|breakfast|party|event|service)$/;
const mine =
  /^(?:my|our|mine|ours|these|them|me|this|half|both|the|all|one|two|three|four|a|some)$/;
const doing =
  /^(?:said|says|say|asked|ask|asks|told|tells|just|have|has|had|did|do|are|r|were|was|is|been|made|make|gave|got|came|come|went|thinks?|thought|reckons?|started|found|sang|wrote|drew|built|won|smashed|loved|love|called|calls|decided|wanted|want|know|knows|can|could|cant|can't|will|won|handed|did|put|took|doing|versus|vs|today|bless|still|keep|kept|never|slept|laughed|cried|ran|played|learned|learnt|taught|voted|rated|spent|brought|ate|left|sat|read|watched|who|that|unionised|discovered|getting|being|going|trying|asking|saying)$/;

/** Talk of pupils that names none: "one of mine told me", "half the room said". */
const unnamed = framesOf(
  ['pupil'],
  String.raw`
0.6 (?:one|two|three|four|half|most|some|all|a couple) (?:of |o )(?:mine|ours|my lot|our lot)
0.55 (?:half|most of|all of|whole of) (?:the |my |that )?(?:room|class|set|register|back row|front row) (?:\S+ )?(?:said|asked|cried|laughed|went|were|was|had|thought|put|burst|did|got|fell)
0.5 (?:taught|teaching|had|covered|got|covering) (?:my |a |the )?(?:\S+ )?(?:class|lesson|group|set) (?:of|on|today|about|this)
0.55 (?:things|stuff) (?:kids|children|pupils|students|they|my class) (?:have )?(?:said|called|asked|told|say)
0.5 (?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|\d{2}) (?:\S+ )?(?:kids|children|bairns|weans|teenagers|pupils|students|infants|toddlers|eleven year olds|five year olds|year \d+s?|y\d+s?) (?:\S+ )?(?:one|a|and|on|in|up|to|round|singing|asking|who|all|doing)
0.55 (?<!(?:their|your|own|people|peoples|his|her|of|other|two|three|four) )(?:the |our |my |these )?(?:kids|bairns|weans|children|little ones|littlies|infants|juniors|lads and lasses) (?:all |both |have |absolutely |just |really )?(?:had|did|went|were|got|loved|made|sang|ate|said|told|asked|smashed|go|came|gave|thought|decided|are calmer|was|love)
0.55 (?:a|one|some) (?:\S+ )?(?:child|kid|lad|lass|boy|girl|sixth former|student|pupil|tutee|year \d+|y\d+|p\d|s\d) (?:\S+ ){0,3}?(?:asked|told|said|informed|called|gave|drew|hugged|handed|tried|wanted|brought|came up) (?:me|us|to me|if|miss|sir|my|in)
0.6 (?:found|saw|caught|had|confiscated|marked|read) (?:a |one |an )?(?:year \d+|y\d+|sixth former|yr \d+|child|pupil|student|kid)s? \S+
0.5 (?:called|calls) me (?:mum|mummy|mam|nan|dad|grandma|granny)
`,
);

interface Talk {
  at: Range;
  cue: Range;
  confidence: number;
  raised: string[];
}

/** The mention as written, in small letters. */
const worded = ({ tokens }: AnnotatedDraft, { from, to }: Range) =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** What pupils do, or what is done to them: else they are a place, a course or an adjective. */
function isActed(annotated: AnnotatedDraft, mention: Match, place: boolean): boolean {
  const { tokens } = annotated;
  const sentence = sentenceAt(annotated, mention.from);
  const behind = tokens.slice(mention.to, Math.min(sentence.to, mention.to + 3));
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  const next = behind.slice(0, stop < 0 ? 3 : stop);
  const near = next.slice(0, place ? 1 : mention.tag === 'pupil' ? 2 : 3);
  const loose = place || mention.tag === 'pupil';
  if (near.some(({ word }) => doing.test(word) && !(loose && being.test(word)))) return true;
  const written = tokens[mention.from]?.text ?? '';
  const opens =
    mention.from === sentence.from &&
    !/^[,!:]$/.test(tokens[mention.to]?.text ?? '') &&
    (mention.tag !== 'class-code' || /\p{Lu}/u.test(written));
  if (opens && !loose) return true;
  const before = tokens.slice(Math.max(sentence.from, mention.from - 4), mention.from);
  return !place && before.some(({ word }) => handling.test(word));
}

/** "my Year 9s" are the writer's; "in Year 9" is where somebody works. */
function ownedBy(owner: string, owned: boolean, { tag }: Match): number {
  if (owned) return 0.2;
  if (mine.test(owner)) return 0.05;
  if (inPlace.test(owner)) return tag === 'class-code' ? -0.1 : -0.35;
  return 0;
}

/** Children at home, grown-ups, things and evenings that carry pupils' words. */
function isNoPupil({ tokens, text }: AnnotatedDraft, mention: Match, words: string): boolean {
  const after = tokens[mention.to]?.word ?? '';
  const owner = tokens[mention.from - 1]?.word ?? '';
  if (notPupils.test(after) || (mention.tag === 'pupil' && others.test(owner))) return true;
  if (words === 'our kid' || /^(?:my|our) (?:kids|children|boys|girls)$/.test(`${owner} ${words}`))
    return true;
  if (words.endsWith('leavers') && partyBehind.test(after)) return true;
  return words === 'my class' && grownUpClass.test(text.text);
}

function weigh(annotated: AnnotatedDraft, mention: Match): Talk | undefined {
  const { tokens, scene } = annotated;
  const words = worded(annotated, mention);
  if (isNoPupil(annotated, mention, words)) return undefined;
  const raised: string[] = [];
  const plain = mentions[mention.tag] ?? 0;
  let confidence = counted.test(words) ? plain - 0.3 : plain;
  const owner = tokens[mention.from - 1]?.word ?? '';
  const opens = /^(?:my|our)$/.test(tokens[mention.from]?.word ?? '');
  const place =
    mention.tag === 'year-words' || alsoPlaces.test(words.replace(/^(?:the|our|my) /, ''));
  const owned = /^(?:my|our)$/.test(owner) || (opens && mention.tag === 'pupil-group' && !place);
  if (owned) raised.push('said-to-be-mine');
  confidence += ownedBy(owner, owned, mention);
  if (isActed(annotated, mention, place)) {
    confidence += 0.15;
    raised.push('pupils-do');
  } else if (owned) confidence -= 0.1;
  else confidence -= place ? 0.4 : 0.25;
  const rest = scene.own - plain;
  if (rest > 0.1) {
    confidence += Math.min(0.2, rest / 2);
    raised.push('school-scene');
  }
  return { at: clauseAt(annotated, mention.from), cue: mention, confidence, raised };
}

function talkIn(annotated: AnnotatedDraft): Talk[] {
  const { scene } = annotated;
  const told = annotated.matches.flatMap((mention) =>
    mention.tag in mentions ? (weigh(annotated, mention) ?? []) : [],
  );
  const framed = findFrames(annotated, unnamed).map(
    ({ from, to, frame }): Talk => ({
      at: clauseAt(annotated, from),
      cue: { from, to },
      confidence: frame.weight + Math.min(0.2, scene.own / 3) - (scene.own < 0.1 ? 0.15 : 0),
      raised: scene.own >= 0.3 ? ['school-scene'] : [],
    }),
  );
  return [...told, ...framed].sort((a, b) => b.confidence - a.confidence);
}

/** What else the draft holds tells that other children are meant. */
function lowering(annotated: AnnotatedDraft): { by: number; lowered: string[] } {
  const tags = new Set(annotated.matches.map(({ tag }) => tag));
  const lowered = Object.keys(against).filter((tag) => tags.has(tag));
  const dated = /\b(?:19\d\d|200\d|201\d)\b/.test(annotated.text.text) ? 0.35 : 0;
  const by = lowered.reduce((sum, tag) => sum + (against[tag] ?? 0), dated);
  return { by, lowered: lowered.length ? ['others-meant'] : [] };
}

const overlaps = (place: Span, told: readonly Span[]) =>
  told.some((t) => place.start < t.end && t.start < place.end);

/** The words that a sharper concern tells already. */
function sharperPlaces(annotated: AnnotatedDraft): Span[] {
  return [pupilIdentified, pupilImage, pupilCriticised].flatMap((concern) =>
    [...concern.detect(annotated)]
      .filter(({ confidence }) => confidence >= 0.5)
      .flatMap(({ spans }) => spans),
  );
}

export const pupilDiscussed: Concern = {
  id: 'pupil-discussed',
  meaning:
    'Talk of the pupils, a class or a year group that the writer works with, nobody identifiable.',
  family: 'pupils',
  *detect(annotated) {
    const { draft } = annotated;
    if (draft.account === 'official' || draft.surface === 'bio' || draft.surface === 'edit') return;
    const { by, lowered } = lowering(annotated);
    const told = sharperPlaces(annotated);
    const talk = talkIn(annotated).find(
      ({ confidence, at }) => confidence - by >= 0.3 && !overlaps(spanOf(annotated, at), told),
    );
    if (!talk) return;
    yield evidence(annotated, {
      at: talk.at,
      confidence: Math.min(0.9, talk.confidence - by),
      reason: 'own-pupils',
      cue: talk.cue,
      raised: talk.raised,
      lowered,
      facts: { 'about-pupil': true, 'about-school-people': true, identifiable: false },
      advice: ['keep-it-for-the-staffroom', 'say-it-in-general'],
    });
  },
  advice: ['keep-it-for-the-staffroom', 'say-it-in-general'],
  raises: [
    'My Year 9s have decided that commas are a lifestyle choice',
    'one of my class asked me if I sleep in the stock cupboard',
    'Year 5 sang the whole of the register today and I let them',
    '8H applauded when the projector came on. Simple folk',
    'Our Year 11s walked out of the maths exam smiling, that is all I need',
    'A kid in my class told me that the moon is on a timer',
    'Taught my lovely bottom set about the moon, half the room wanted to know who owns it',
    'my tutor group have started a book club and I am not invited',
    'the bairns all had thirds of the crumble, thirds',
    'Love this lot, my form brought me soup',
    'y7 have discovered the word allegedly. pray for me',
    'Found a Year 10 asleep in the costume trunk, let him finish',
    'our sixth formers gave the assembly themselves and nobody coughed',
    'I read my P4s a ghost story and three of them checked under my desk',
    'one of mine called me grandad in front of everybody',
    '10C asked for extra homework. I have rung a doctor',
  ],
  passes: [
    'My Year 9 report from 1987 says that commas are a lifestyle choice with me',
    'my son asked me if his teacher sleeps in the stock cupboard',
    'Children need more singing and fewer tests',
    'The crowd applauded when the projector came on at the Odeon',
    'Every child deserves a good breakfast, I will not be argued with',
    'When I was in Year 5 we sang the register and nobody stopped us',
    'my class tonight was spin and I could not walk down the stairs',
    'The Year 5 mums have a group chat with more drama than the soaps',
    'Year 10 mocks are in the cupboard, key is with Sandra',
    'I work in a nursery, mostly with compost and begonias',
    'our kid asked for extra gravy, I have rung a doctor',
    { text: '8H applauded when the projector came on', account: 'official' },
    { text: 'Year 5 sang the whole of the register today', account: 'official' },
    'The second set was all over in twenty minutes, she never found her serve',
    'my two have discovered the word allegedly. pray for me',
    'Reception is on the left as you come in, ask for Denise',
  ],
};
