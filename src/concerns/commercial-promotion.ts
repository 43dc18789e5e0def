/** Sells, advertises, asks for money, or promotes a business, a side job, a raffle or a crowdfunder. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Concern } from './concern.ts';
import { type CueGroup, type CueGroups, cueFrames, letsPass, tellingCues } from './cue-groups.ts';
import { evidence } from './evidence.ts';
import { clausesOfCues } from './weighing.ts';

const price: CueGroup = {
  frames: cueFrames(String.raw`
0.9 £\d\S*
0.85 (?:a )?(?:fiver|tenner|quid|twenty quid|pound each|pounds each|\d+ pounds?|\d+ quid|\d+p each|a fiver each|half price|\d+ % off|\d+% off|\d+ off|bogof|two for one)
0.75 (?:cash|bank transfer|paypal|deposits?|dm me|pm me|message me|text me|inbox me|shout if|orders?|order|ono|bookings|enquiries|first come|dm for|dm to|link (?:in|below|s in))
`),
};

const offer: CueGroup = {
  tags: { selling: 0.5 },
  frames: cueFrames(String.raw`
0.95 (?:selling|for sale|4 sale|sale|taking orders|now taking|orders open|order now|made to order|commissions?|fully booked|slots?|spaces left|places left|book (?:now|in|on|a|your)|appointments?|hire me)
0.75 (?:my|our|her|his|their) (?:\S+ ){0,2}?(?:business|side (?:hustle|thing|job)|shop|etsy|vinted|stall|salon|tuition|tutoring|company|brand|range|candles|melts|prints|crochet|pop ?up|course|book|app|workshop)
0.85 (?:tutor|tutors|tutoring|tuition|lessons|classes|sessions|camp|workshop|bootcamp|clubbercise|zumba|pt) (?:\S+ ){0,10}?(?:£\S+|available|slots?|an hour|per hour|ph|a day|a class)
0.8 (?:avon|body shop at home|tropic|scentsy|arbonne|herbalife|juice plus|usborne|forever living|wax melts|tupperware|younique|utility warehouse|ann summers)
0.75 (?:cakes?|melts|candles|prints?|mugs|hoodies|kayak|bike|cot|pram|buggy|sofa|bat|shoes|boots|frock|dress|laptops?|ipads?|bunting|cards|logs|eggs|honey|puppies|wreaths|toasties) (?:\S+ ){0,8}?(?:each|£\S+|ono|or nearest|a bag|from £\S+|for £\S+|a box)
`),
};

const asking: CueGroup = {
  tags: { fundraising: 0.7 },
  frames: cueFrames(String.raw`
0.95 (?:sponsor (?:me|us|my|our|him|her)|donate|donations?|gofundme|go fund me|justgiving|just giving|crowd ?fund\S*|fundrais\S*|raffle|tombola|whip ?round|sweepstake|prize draw|bonus ball|100 club|squares?)
0.85 (?:chip in|bung|dig deep|spare|lend|give|pop|stick|drop) (?:us |me |in )?(?:\S+ ){0,2}?(?:a |an |any )?(?:fiver|tenner|quid|few quid|pound|coin|coins|cash|couple of quid|change)
0.8 (?:every (?:penny|quid|pound|little)|all proceeds|proceeds (?:to|go)|target|off (?:our|the|my) target|smash (?:my|the|our) target|match funded)
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.93 (?:taking|take|accepting|open for) (?:\S+ )?(?:orders|bookings|commissions)
0.93 sponsor (?:me|us|my|him|her)
0.93 (?:selling|for sale) (?:\S+ ){0,14}?(?:£\S+|\d+ quid|ono|collect|collection|cash|offers)
0.9 (?:gofundme|go fund me|justgiving|just giving|crowdfunder|ko fi|patreon|buy me a coffee) (?:\S+ ){0,8}?(?:link|page|here|below|please|pls|https?\S+|for|is)
0.9 (?:donate|donations?|chip in|bung (?:us|me)|dig deep) (?:\S+ ){0,8}?(?:here|below|link|please|pls|£\S+|tenner|fiver|if you can|what you can|welcome)
0.9 (?:use|with|quote|mention) (?:my |the )?(?:code|school|link) (?:\S+ ){0,6}?(?:off|discount|checkout|when you|free)
0.9 (?:use|with) (?:my )?(?:discount |referral |promo )?code [a-z]+\d+
0.9 \d+ ?% off (?:\S+ ){0,10}?(?:if you|for|all|say|mention|when|with|our|my|this|until|till)
0.88 (?:£\S+|a pound|\d+ quid) (?:a|per|each|an|for a) (?:strip|ticket|square|hour|session|class|day|bag|box|month|week|head|go|number|lesson|stem|slice|cup)
0.88 (?:raffle|hamper|draw|tickets) (?:\S+ ){0,10}?£\S+
0.85 (?:tutoring|tuition|tutor) (?:\S+ ){0,12}?(?:£\S+|slots?|enquiries|available|pm me|dm me|spaces)
0.85 (?:order|buy|get yours|grab yours|book) (?:\S+ )?(?:now|today|here|online|on \d\d\d\d\d+|while|before|from me|at my|via|through)
0.85 (?:paying|pay|paid|sent) me (?:\S+ )?(?:£\S+ )?(?:\S+ ){0,3}?(?:to (?:post|blog|promote|review|write)|a post|a go|per post)
0.85 (?:going fast|last few left|two left|few left|only \d+ left|wont hang about|first come first served|while stocks last|link in (?:my )?bio|dm (?:me )?to order|message (?:me )?to order|pm (?:me )?to order|dm for prices|pm for prices|shout if you want (?:some|one|any))
0.85 (?:our friends|the team|the lads|the girls|the folks) at (?:\S+ ){1,6}?(?:are|have|offering|knocking|off|discount)
0.85 by day (?:\S+ ){0,4}?by night
`),
  },
  beside: [
    { weight: 1.1, groups: [offer, price] },
    { weight: 1.05, groups: [asking, price] },
  ],
  against: {
    'own-child-school': 0.85,
    memory: 0.7,
    fiction: 0.7,
    'figurative-violence': 0.9,
    football: 0.8,
    travel: 0.75,
  },
  innocent: cueFrames(String.raw`
0.3 (?:worth every penny|one careful owner|overpay|mortgage|thief|lock : |roast is|an hour since you ask)
0.35 (?:i|we|ive|weve|just) (?:\S+ ){0,2}?(?:paid|spent|bought|got|splashed|won|owe|saved|cost)
0.3 (?:cost|costs|cost me|charged|charging|charge|want|wanted|asking|asked) (?:\S+ ){0,2}?£\S+
0.4 (?:bought|picked up|got|found) (?:\S+ ){0,10}?(?:charity shop|sale|vinted|ebay|boot sale|market|lidl|aldi)
0.35 (?:budget|cuts|underspend|deficit|per pupil|funding|salary|pay rise|wage|a year|trust spent)
0.3 (?:thank|thanks|thank you) (?:\S+ ){0,5}?(?:sponsor\S*|donat\S*|raised|everyone|all|support)
0.3 (?:we|you|they|class|school|pta|year \S+) (?:\S+ )?raised
0.4 (?:can anyone|could anyone|anyone able to|please|drop off|bring|collecting|donate) (?:\S+ ){0,5}?(?:bottles|cakes?|toys|clothes|boxes|tins|cardboard|old (?:uniform|books)|jam jars|blood|books|uniform)
`),
};

/** The school's own fair, on its own account, is its daily work; this is not. */
const outsideBusiness =
  /\b(?:our friends at|% off|discount|business|own|book on (?:her|his)|offer code|sponsored by)\b/i;

const paidForSchool =
  /\b(?:paying|pay|paid|pays) (?:me|us)\b|\bsponsored (?:post|by)\b|\b(?:use|with) (?:my )?code\b/i;
const jobKnowledge =
  /\b(?:our|my|the) (?:year|yr|y) ?\d+s?\b.{0,60}\b(?:failed|mocks?|need me|struggling|parents)\b|\bseen which\b|\b(?:parents|families) (?:at|of|from) (?:my|our) (?:school|class)\b/i;
const schoolTrade = /\b(?:headed paper|crest|badge|logo|school logo|families|parents can order)\b/i;

function facts({ draft }: AnnotatedDraft): Facts {
  const paid = paidForSchool.test(draft.text);
  const job = jobKnowledge.test(draft.text);
  return {
    solicitation: true,
    'job-information-for-gain': job || (paid && /\bschool\b/i.test(draft.text)),
    'conflict-of-interest': job || paid || schoolTrade.test(draft.text),
  };
}

export const commercialPromotion: Concern = {
  id: 'commercial-promotion',
  meaning:
    'Sells, advertises, asks for money, or promotes a business, side job, raffle or crowdfunder.',
  family: 'conduct',
  denies: (annotated) =>
    letsPass(annotated, groups) ||
    (annotated.draft.account === 'official' && !outsideBusiness.test(annotated.draft.text)),
  *detect(annotated) {
    const told = tellingCues(annotated, groups);
    const [first] = told?.cues ?? [];
    if (!told || !first) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, told.cues),
      confidence: told.confidence,
      reason: 'sells-or-asks',
      cue: first,
      facts: facts(annotated),
      advice: ['use-a-selling-page', 'ask-school-first'],
    });
  },
  facts,
  advice: ['use-a-selling-page', 'ask-school-first'],
  raises: [
    'Selling our cot, £40, collect from Ashby, cash only',
    'Taking orders for Easter cakes, two tier from £60, message me',
    'Tutoring slots from January, £30 an hour, maths to GCSE',
    'Sponsor me for the half marathon, link below, every quid counts',
    'Wax melts are back, £3 a bag or four for a tenner, shout if you want some',
    'Raffle for the scout hut, £2 a strip, see me at the gate',
    'My cousin has opened a barber on the parade, 20% off if you say I sent you',
    'GoFundMe for our vet bill is here, chip in if you can',
    'Use my code TEACH10 for money off the planner, they pay me a bit',
    'Half term football camp at the leisure centre, £20 a day, spaces left',
    'Prints are £15 each, DM me to order, all made by me at the kitchen table',
    'My side thing is dog grooming, book now for summer, text me',
    "They're paying me £100 a go to blog about uniform, first post up",
    "Kev's Gutters: taking bookings for May, call for a quote, 10% off if you mention school",
    '£5 a square for the leavers party, bank transfer to me',
    'Bung us a fiver for the zip wire, all proceeds to the scanner appeal',
  ],
  passes: [
    'We bought a cot for £40 in the charity shop, chuffed',
    'Two tier cake from the bakery cost me £60 and it leaned',
    'Thank you to everyone who sponsored my son, he raised £200',
    'Bags of crisps are £3 now, robbery',
    'The raffle at the pub was won by a man who already owned the hamper',
    'Best barber on the parade, go and see him, lovely man',
    'Can anyone spare bottles for the tombola? Drop them at the office',
    'Half term at last, football camp for them, sofa for me',
    'Try the crab toasties by the harbour, best thing I have eaten',
    'The orders came at six: no dogs on the sofa',
    'Our boiler quote was £3000 and I had to sit down',
    'Finished the print, it took four months, it hangs in the hall',
    'Booked a cottage for August, deposit paid, roll on summer',
    'I would pay a tenner for ten minutes of silence',
    'Bake sale on Friday, please send cakes in',
    {
      text: 'Summer fair on Saturday! Raffle tickets £1 a strip, everyone welcome',
      account: 'official',
    },
  ],
};
