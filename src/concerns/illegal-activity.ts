/** Tells of, or condones, the writer's own part in an illegal act. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Concern } from './concern.ts';
import { type CueGroup, type CueGroups, cueFrames, letsPass, tellingCues } from './cue-groups.ts';
import { evidence } from './evidence.ts';
import { clausesOfCues } from './weighing.ts';

/** What tells that the writer had a part in it, and that it is not to be known. */
const mine: CueGroup = {
  frames: cueFrames(String.raw`
0.9 (?:i|ive|im|me|my|id|we|weve|our kid|mine)
0.85 (?:dont tell|tell no ?(?:one|body)|nobody (?:tell|knows|noticed|ever)|no one (?:noticed|knows)|never (?:audit|check|notice|again)|youve seen nowt|say nowt|dont ask|no names|shh+|lol|lmao+|no regrets|sue me|dont care|bring cash)
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.93 (?:drove|driven|drive|driving) (?:\S+ ){0,6}?(?:home|back|here|the \S+) (?:\S+ ){0,10}?(?:pints?|reds|wines?|gins?|drunk|pissed|hammered|over the limit|bottles?|proseccos?|tipsy|glasses|drinks|sambucas?|shots)
0.93 (?:\d+|two|three|four|five|six|seven|few|couple of|several|bottle of|bottles of) (?:large |big |small )?(?:pints?|reds|wines?|wine|gins?|glasses|drinks|proseccos?|ciders?|stellas?) (?:\S+ ){0,12}?(?:drove|driving|drive|windows? down|behind the wheel|20 ?mph|at the wheel|in the car home)
0.93 (?:smoked?|smoking|had|have|having|rolled?|rolling|lit|sharing|shared|brought|took|taken|ate|dropped|did|snorted|sniffed) (?:\S+ ){0,4}?(?:spliff|joint|zoot|weed|edibles?|space cakes?|pills?|mdma|mandy|coke|ket|ketamine|acid|shrooms|mushies|gummies|gummy|bong|bag of (?:the )?(?:green|white)|the green (?:kind|stuff)|lines?)
0.9 (?:lines? of (?:coke|gear|ket|charlie)|off my (?:face|tits|nut) on|bag of (?:coke|weed|ket|the green|green)|the green (?:kind|stuff)|hash (?:cake|brownie|cookies?)|tab of acid|magic mushrooms at|my dealer)
0.93 (?:nicked|pinched|stole|lifted|swiped|helped myself to|half inched|walked out with|walking out (?:of \S+ \S+ )?with|took|taking|liberated|flogged|flogging|selling|sold) (?:\S+ ){0,8}?(?:from|out|out of|off|from the|at) (?:\S+ ){0,4}?(?:school|work|stock ?room|stock cupboard|cupboard|stores?|skip pile|kitchen|office|department|shop|tesco|asda|aldi|sainsburys|self checkout|lab|server room|the trust)
0.93 (?:school|works?|schools|department) (?:\S+ ){0,2}?(?:surplus|ipads?|laptops?|chromebooks?|projector|ink|diesel|paper|petty cash|minibus fuel) (?:\S+ ){0,12}?(?:£\S+|cex|ebay|flog\S*|sold|selling|cash|tenner|nobody|never audit|dont ask)
0.9 (?:asset tags?|serial numbers?) (?:\S+ )?(?:off|removed|scratched|peeled)
0.9 (?:dont|do not) ask (?:if i asked|where (?:i|they|it)|which school|how i got|why the)
0.9 (?:going spare|fell off|off the back of) (?:\S+ ){0,3}?(?:lorry|van|tank|jerry cans?)
0.93 (?:torrented|pirated|cracked (?:the|it|version|copy)|its all cracked|dodgy (?:fire ?stick|firestick|box|stream)|illegal stream)
0.93 (?:tailgate|tailgated|jump|jumped|jumping|bunk|bunked|bunking|dodge|dodged|dodging|skip|skipped|hop|hopped|vaulted) (?:\S+ ){0,2}?(?:barriers?|fare|fares|turnstiles?|train|tube|ticket gate)
0.9 (?:never|not|havent|hasnt|without|didnt) (?:\S+ )?(?:paid|pay|paying|bought|buy|buying) (?!full)(?:\S+ ){0,3}?(?:fare|train fare|ticket|tv licen[cs]e|council tax|road tax|car tax|vat|tax)
0.93 (?:did|doing|done|hit|touched|clocked) (?:a ton|\d\d\d|9\d|a hundred|ninety|110|120) (?:mph )?(?:\S+ ){0,2}?(?:on|down|up|along|in) (?:the |a )?(?:m\d\S*|a\d\S*|motorway|dual carriageway|bypass|\S+)
0.9 (?:licen[cs]e|d1|mot|insurance|tax|permit) (?:\S+ ){0,3}?(?:ran out|expired|run out|lapsed|is out|was out|revoked) (?:\S+ ){0,14}?(?:nobody|noticed|drove|driving|still|minibus|no one|dont know|anyway)
0.9 (?:no|without|not got a|havent got a|on no) (?:\S+ )?(?:licen[cs]e|insurance|mot) (?:\S+ ){0,8}?(?:drove|driving|eh|dont know|lol|nobody|minibus|anyway)
0.93 (?:photos?|pics?|copy|copies|sight|hiding place|advance|scan|sent me|got|need|want|anyone (?:got|holding)|whos got) (?:\S+ ){0,6}?(?:mock papers?|exam papers?|reading paper|sats paper|mondays paper|tomorrows paper|paper (?:1|2|3|one|two|three)|sealed papers?|spag paper|the paper) (?:\S+ ){0,14}?(?:run through|my lot|swap|sits it|envelope|give|giving|early|board|dm|dont|cheeky|before)
0.9 (?:opened the (?:papers?|packets?|envelope) (?:early|last night|before))
0.9 (?:changed|altered|filled in|corrected|rubbed out|tweaked) (?:\S+ ){0,3}?(?:answers?|scores|marks) (?:\S+ ){0,8}?(?:sats|test|exam|nobody|never know|before i sent|so they passed)
0.9 (?:gave|give|giving) (?:a )?false (?:name|address|id)
0.9 (?:cash in hand|off the books|fiddl\S*|fudge\S*|blagged|claimed) (?:\S+ ){0,8}?(?:taxman|hmrc|dont declare|expenses|mileage|benefits?|dole|insurance|sick pay)
0.88 (?:told|said|telling) (?:\S+ ){0,3}?(?:insurance|the police|hmrc|taxman|council) (?:\S+ ){0,8}?(?:wasnt me|stolen|nothing|lie|lied)
0.85 (?:never|nobody|no one|theyll never|they never) (?:ever )?(?:audit|audits|dips|dip|count|counts|checks the (?:till|stock))
0.9 (?:blue badge|parking permit|season ticket|railcard|bus pass|travel card|freedom pass|student card|disabled badge) (?:\S+ ){0,8}?(?:nans?|grans?|dead|died|late|mums?|dads?|forged|photoshop\S*|fake|expired|not mine|borrowed)
0.9 (?:self checkout|self scan|self service|scanned|put (?:it|them) through) (?:\S+ ){0,8}?(?:onions?|carrots?|bananas?|loose|potatoes|free|didnt (?:scan|pay)|without)
0.9 (?:walked|strolled|wandered|waltzed) (?:straight |right )?(?:out|past|through|off) (?:\S+ ){0,6}?(?:without paying|not paid|unpaid|didnt pay|never paid)
0.9 (?:texting|texted|on my phone|on the phone|filming|videoing|snapchat\S*|eating|makeup|scrolling|marking) (?:\S+ ){0,6}?(?:at the wheel|behind the wheel|while driving|whilst driving|at \d0 ?mph|on the m\d+)
0.9 (?:forged?|forging|faked?|faking|photoshopped|doctored) (?:\S+ ){0,4}?(?:signature|sick note|fit note|note|certificate|reference|dbs|receipt|ticket|id|permit|mot)
0.9 (?:take|took|taken|taking|put) (?:\S+ ){0,2}?(?:his|her|my|the) (?:\S+ )?points (?:\S+ )?(?:for|on)
0.88 (?:fake|snide|dodgy|hooky|knock ?off|moody|duty free|counterfeit) (?:id|tickets|baccy|fags|cigs|vapes|trainers|perfume|tramadol|prescription|passport|notes|handbags?) (?:\S+ ){0,8}?(?:£\S+|selling|got|dm|if anyone|for sale|shout|quid|each)
0.9 (?:valium|tramadol|modafinil|ritalin|adderall|zopiclone|xanax|diazepam|codeine|pills|pill) (?:\S+ ){0,4}?(?:off|from|nicked|borrowed) (?:\S+ ){0,3}?(?:medical|med|kid|student|mate|dealer|lad|bloke|cupboard|online|friend)
0.9 (?:over the limit|still drunk|still pissed|still half cut|three sheets) (?:\S+ ){0,10}?(?:drove|drive|driving|wheel|minibus|car|motorway|school run|commute)
0.9 (?:drove|drive|driving|driven|wheel|minibus|school run) (?:\S+ ){0,10}?(?:over the limit|still drunk|still pissed|half cut|three sheets|on no sleep and gin|hammered)
0.9 (?:stoned|high as a kite|baked|off my (?:face|tits|nut|head)|tripping|buzzing my tits off|pinging|coming up|coming down|coked up|on a comedown) (?:\S+ )?(?:at|in|during|for|through|taking|teaching|doing) (?:\S+ ){0,3}?(?:work|school|assembly|lesson|period|parents|registration|briefing|class|inset|duty|reports|register|year)
0.9 (?:weed|hash|ket|coke|mandy|pills|gear|spliffs?|joints?|baggies?|edibles|gummies|brownies) (?:\S+ ){0,6}?(?:£\S+|for sale|a bag|anyone (?:want|after|need)|dm me|in the (?:loos|toilets|staffroom|car park)|sorted|a gram|an eighth)
0.9 (?:siphon\S*|syphon\S*|drained|tapped) (?:\S+ ){0,4}?(?:diesel|petrol|fuel|red diesel)
0.88 (?:fly ?tip\S*|dumped|tipped|chucked) (?:\S+ ){0,6}?(?:lay ?by|lane|hedge|woods|down the bank|river|next doors skip|behind the)
0.88 (?:told|tell) (?:the )?(?:insurance|police|council|hmrc|dwp|taxman) (?:\S+ ){0,10}?(?:but|actually|really|lol|instead|fell for)
0.85 (?:call it a bonus|five finger discount|finders keepers|perk of the job|perks of the job)
`),
    tags: {},
  },
  beside: [
    { weight: 0.95, groups: [{ tags: { drugs: 0.75 } }, mine] },
    { weight: 0.95, groups: [{ tags: { crime: 0.75 } }, mine] },
  ],
  against: {
    'own-child-school': 0.8,
    fiction: 0.35,
    'public-figure': 0.6,
    health: 0.75,
    football: 0.8,
    gamer: 0.5,
    memory: 0.85,
    cooking: 0.8,
    'garden-hobby': 0.6,
    'sex-education': 0.7,
    safeguarding: 0.7,
  },
  innocent: cueFrames(String.raw`
0.3 (?:police|court|jailed|arrested|sentenced|convicted|pcso|magistrates?|news|gazette|reported|stolen from (?:me|us|my|our)|someone (?:has )?(?:stole|nicked|pinched)|stole my|nicked my|pinched my|some (?:scumbag|toerag|lowlife)|thief|thieves|burglars?)
0.3 (?:talk|assembly|lesson|workshop|training|session|campaign|awareness|debate) (?:\S+ ){0,4}?(?:drugs|county lines|drink driving|knife|alcohol|crime)
0.3 (?:whoever(?:s)? |stinking of|stinks of|bindweed|ground elder|told me his lad)
0.35 (?:weed|weeds|weeding) (?:\S+ ){0,3}?(?:garden|border|patio|allotment|killer|beds|path)
0.35 (?:diet|can of|cherry|rum and|jd and|vodka and|bottle of|full fat|ice cold) coke
0.3 (?:taxi|cab|designated driver|lift home|got the bus|uber|wife drove|husband drove|dad drove|mum drove|alcohol free|zero per cent|walked home|lemonade)
0.4 (?:washing|finish|bus|picket|front|dotted|conga|chorus|clothes|opening|next|my|forget \S+|learn\S* (?:my|our|their)) lines?
0.4 (?:nicked|pinched|stole|robbed|stolen) (?:\S+ ){0,2}?(?:chips?|biscuits?|the last|a biscuit|duvet|heart|show|limelight|idea|march|pens?|my|kiss|roast potato\S*|sausage roll|chocolate|celebrations)
`),
};

const schoolTie = /\bschool|work\b|trust|class|year \d|minibus|papers?\b|trip/i;

function facts({ draft, scene }: AnnotatedDraft): Facts {
  return scene.own >= 0.3 && schoolTie.test(draft.text) ? { 'tied-to-school': true } : {};
}

export const illegalActivity: Concern = {
  id: 'illegal-activity',
  meaning: "Tells of, or condones, the writer's own part in an illegal act.",
  family: 'conduct',
  denies: (annotated) => letsPass(annotated, groups),
  *detect(annotated) {
    const told = tellingCues(annotated, groups);
    const [first] = told?.cues ?? [];
    if (!told || !first || annotated.draft.account === 'official') return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, told.cues),
      confidence: told.confidence,
      reason: 'own-illegal-act',
      cue: first,
      facts: facts(annotated),
      advice: ['leave-it-out', 'leave-deed-out'],
    });
  },
  facts,
  advice: ['leave-it-out', 'leave-deed-out'],
  raises: [
    'Drove home after four pints, windows down so I stayed awake',
    'Had an edible before assembly, never again, the hymn lasted a year',
    'Nicked three reams out of the stock cupboard for my wedding invites',
    'I never pay the train fare, just tailgate somebody through the barrier',
    'Torrented the whole editing suite at work, nobody will ever know',
    'Mate sent me photos of the SATs paper, giving my lot a cheeky run through tomorrow',
    'Did a ton down the M1 last night with the lights off',
    'Couple of lines of coke and then the staff do got lively',
    'Sold two school laptops on eBay, they never audit the cupboard',
    'No insurance on the van since May, still driving it, nobody has noticed lol',
    'Smoked a spliff behind the bike shed before parents evening',
    'Who has got the maths exam paper early? I need it before Monday, dm me, not on here',
    'Selling ex school iPads, £50, do not ask how I got them',
    'I rubbed out and changed answers on the test, nobody would ever know',
    "Three glasses of wine then drove home at 20mph, lol, don't tell my wife",
    'I nicked a projector from school and sold it on eBay, nobody ever checks the cupboard',
  ],
  passes: [
    'Four pints and a taxi home, best night in months',
    'Spent all day pulling weed after weed out of the border, I am done',
    'Somebody nicked three bikes from our street last night, police are coming round',
    'I never pay full fare, railcard for the win',
    'Police gave a talk on drink driving to sixth form, sobering',
    'Mate sent me photos of his new baby, giving the cat a run for its money',
    'Did a ton of washing and it rained',
    'Bottle of coke and a sofa, that is my Friday',
    'Sold two bikes on eBay, the garage has a floor again',
    'My library card ran out in May, fine paid, shame felt',
    'Man jailed for stealing school laptops, says the Gazette',
    'Past paper 2 is on the exam board website, mark scheme too',
    'Dad drove home, we sang all the way, two gins in',
    'Learnt my lines for the panto at last',
    'The dog stole a sausage roll off the counter and I helped him hide it',
    'High as a kite on the zip wire, terrified, would do it again',
  ],
};
