/** Talk of parents, carers or relatives of pupils of the writer's school, as such, without an attack. */
import type { Facts } from '../facts.ts';
import type { Span } from '../finding.ts';
import { type AnnotatedDraft, spanOf } from '../text/annotate.ts';
import { findFrames, framesOf } from '../text/frames/frame.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence } from './evidence.ts';
import { familyContact } from './family-contact.ts';
import { familyCriticised } from './family-criticised.ts';
import { familyImage } from './family-image.ts';
import { findIn, weighed } from './picture-evidence.ts';

const advice = ['keep-it-for-the-staffroom', 'say-it-in-general'];

const one =
  '(?:mum|mam|mom|mummy|mammy|dad|daddy|da|nan|nana|nanna|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|grandparent|parent|carer|auntie|aunty|stepdad|stepmum|foster mum|foster carer|guardian)(?! (?:moment|joke|jokes|wobble|bod|body))';
const more =
  '(?:mums|mams|moms|mammies|dads|daddies|nans|nanas|grans|grannies|grandmas|grandads|grandparents|parents|carers|aunties|families|sets of parents)';
const some =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|couple of|half a dozen|several|dozens of|so many|some|our|my|the|these|those|all the|year \\d+|y\\d+|reception|nursery|\\d+)';
const place =
  '(?:at the (?:gate|door|hatch|desk|office|fence|railings|fair|fete)|at (?:our|my) (?:\\S+ ){0,3}?(?:gate|door|desk|window)|in (?:the office|reception|the playground|school|my (?:class)?room|tears)|on the (?:playground|yard|step|phone)|at (?:pick up|pickup|drop off|home time|hometime)|round me neck|after school|this morning|today|tonight|in today)';
const did =
  '(?:told|asked|tells|asks|came|comes|rang|rings|phoned|emailed|messaged|wrote|written|brought|brings|turned up|turns up|stayed|stopped|hung|cried|thanked|hugged|handed|gave|gives|left|leaves|said|says|wants|wanted|waited|sent|dropped|popped|walked|complained|queried|pulled|got|rung|ringing|has just|just|burst|shook|met|caught|works|runs|used|once|hugged|has bought|has (?:\\S+ed|been|left|got|sent|made|brought|rung|written))';

/** What families do at a school, and what is done with them. */
const doings = framesOf(
  ['family'],
  String.raw`
0.75 (?:had|have|having|got|met|saw|seen|spoke to|rang|phoned|chatted to|chatting to|sat with|listened to|helped) (?:a |one |another |this |some |two |three |four |five |six |half a dozen |a lovely |both )(?:\S+ )?(?:${one}|${more}) (?!moment|joke|wobble|body|bod|jokes)(?:\S+ ){0,3}?(?:in|on|at|stay|hang|tell|ask|come|cry|ring|email|turn|stop|bring|say|today|tonight|this|who|round|and|wait|apologise|hug|thank|pop|sob|wanting|asking|crying)
0.7 (?:a|one|another|this|that|some|one (?:of )?(?:the|our|my)) (?:\S+ )?(?:${one}|${more}) (?:\S+ ){0,4}?${did}
0.75 (?:a|one|this|the|some) (?:\S+ )?${one} (?:\S+ ){0,2}?${place}
0.7 ${some} (?:\S+ )?${more} (?:\S+ ){0,3}?(?:${place}|${did}|in bits|in tears|round|outside|queuing|crying|dancing|on tiny chairs|squeezed|clubbed|asking|wanting|after)
0.65 (?:his|her|their|kids?|lads?|fellas?|boys?|girls?|child|childs|wee ones?|whose) (?:\S+ )?${one} (?:\S+ ){0,2}?${did}
0.65 (?:his|her|their|kids?|lads?|fellas?|boys?|girls?|child|childs|wee ones?|whose) ${one} (?:is|was) (?:a |the |an |one of )?(?:\S+ )?(?:bloke|woman|man|lady|gem|legend|star|saint|teacher|nurse|builder|lovely|sound|grand|poorly|away|inside|back|off)
0.65 (?:mums|dads|parents|nans|families|grandparents) (?:at|on|in|outside|by) (?:the |our |my )?(?:gate|playground|yard|nativity|assembly|sports day|door|class|year|parents evening|parents eve|consultation|office)
0.6 (?:parents|mums|dads) (?:we hear|we know|of my|of our|in my class|in our)
0.65 (?:parents evening|parents eve|parents night|consultation evening) (?:\S+ ){0,14}?(?:a |one |the )(?:\S+ )?${one}
0.6 (?:an email|a card|a note|a letter|a message|a box|a text|a phone call|chocolates|a complaint) (?:off|from|by) (?:a|one of the|one of my|one of our|some|the) (?:\S+ )?(?:${one}|${more})
0.7 (?:(?:two|three|one|four) (?:mums?|dads?|nans?|grans?|grandads?) and (?:a|one|two|three) (?:\S+ )?(?:mums?|dads?|nans?|grans?|grandads?|uncle))
0.65 (?:\d+|twenty \S+|thirty|thirty \S+) (?:sets of parents|parents|families)
0.7 (?:one of )?the (?:mums|dads|nans|grandads|grandmas|grandparents|parents) (?:\S+ ){0,3}?(?:left|brought|gave|sent|baked|knitted|fixed|made|told|asked|said)
0.6 (?:told|tell|tells|telling) (?:the |our |my )?(?:\S+ ){0,3}?(?:mums|dads|parents)
0.6 (?:our|my|the) (?:\S+ )?(?:mums|dads|nans|grandparents|grandads) (?:this morning|today|tonight|at the)
0.6 (?:daddy|mummy|mammy) (?:does|says|said|is|has|goes|sleeps|did|got|cant|wont|calls)
0.65 (?:lady|woman|man|bloke|couple) (?:\S+ ){0,5}?(?:on (?:one of )?(?:our|the|my) (?:tiny|wee|little|small) chairs?)
0.6 (?:mum|dad|nan) (?:done a flit|s done|rang|phoned|came in|turned up|emailed)
0.6 (?:phone call|meeting|chat|row|conversation) with (?:a|one of the|one of my|his|her|their) (?:\S+ )?(?:${one}|${more})
`,
);

const pupils = ['pupil-group', 'class-code', 'year-code', 'pupil', 'named-pupil', 'year-words'];
const atSchool =
  /\b(?:gate|playground|yard|reception|office|parents'? ?(?:eve|evening|night)|home ?time|pick ?up|drop ?off|class|tiny chair|stay (?:and|&|n) play|staffroom|lesson|teach\w*|pupil|lost property|lunchbox|school|breakfast club|nativity|assembly|sports day|book ?bag|homework|his lad|her lad)\b/i;
const against = [
  ['own-family', -0.3],
  ['named-own', -0.3],
  ['own-child-school', -0.5],
  ['memory', -0.35],
  ['education-opinion', -0.25],
  ['public-figure', -0.2],
  ['fiction', -0.25],
  ['selling', -0.15],
  ['job-advert', -0.3],
  ['helpline', -0.4],
  ['chain', -0.5],
] as const;
/** Speaks to families, or tells of the writer as one. */
const aimed =
  /\b(?:my (?:son|daughter|lad|lass|boy|girl|kid|eldest|youngest)(?:'?s)?|(?:send|forward|pass|share) (?:this |it )?(?:to|with) \d+|(?:nct|antenatal|toddler|baby|netball|running) group|book club|as a (?:parent|mum|dad|mam)|parents? (?:please|and carers|can now|are reminded|are invited)|dear parents|fellow (?:parents|mums|dads)|(?:my|me|our) (?:mum|mam|dad|nan|gran|mother|father)|on the (?:train|bus|plane)|in (?:tesco|aldi|asda|lidl|the pub|church|the park|the queue|a&e))\b/i;

const overlaps = (place: Span, told: readonly Span[]) =>
  told.some((t) => place.start < t.end && t.start < place.end);

/** The words that a sharper concern tells already. */
function sharperPlaces(annotated: AnnotatedDraft): Span[] {
  return [familyCriticised, familyContact, familyImage].flatMap((concern) =>
    [...concern.detect(annotated)]
      .filter(({ confidence }) => confidence >= 0.5)
      .flatMap(({ spans }) => spans),
  );
}

function factsOf(annotated: AnnotatedDraft, at: Range): Facts {
  const named = annotated.matches.some(
    ({ tag, from, to }) =>
      (tag === 'named-family' || tag === 'named-pupil' || tag === 'named-adult') &&
      from >= at.from - 12 &&
      to <= at.to + 12,
  );
  const confidential = findIn(annotated, 'safeguarding', 'family-trouble', 'finance') !== undefined;
  return {
    'about-school-people': true,
    'about-colleague': false,
    'about-outsider': false,
    identifiable: named,
    'personal-information': named || confidential,
    ...(confidential || !named ? { 'confidential-content': confidential } : {}),
  };
}

export const familyDiscussed: Concern = {
  id: 'family-discussed',
  meaning:
    "Talk of parents, carers or relatives of pupils of the writer's school, as such, without an attack.",
  family: 'families',
  *detect(annotated) {
    const { draft, text } = annotated;
    if (draft.account === 'official' || draft.surface === 'bio' || draft.surface === 'edit') return;
    const found = findFrames(annotated, doings).sort((a, b) => b.frame.weight - a.frame.weight);
    if (!found.length) return;
    const told = sharperPlaces(annotated);
    const talk = found.find(
      (one) => !overlaps(spanOf(annotated, clauseAt(annotated, one.from)), told),
    );
    if (!talk) return;
    const tags = new Set(annotated.matches.map(({ tag }) => tag));
    const inSchool = annotated.scene.own >= 0.35 || pupils.some((tag) => tags.has(tag));
    const { confidence, raised, lowered } = weighed(talk.frame.weight - 0.18, [
      [inSchool, 0.15, 'school-scene'],
      [atSchool.test(text.text), 0.2, 'school-scene'],
      [found.length > 2, 0.05, 'families-in-text'],
      [aimed.test(text.text), -0.35, 'others-meant'],
      [draft.surface === 'direct-message', -0.1, 'others-meant'],
      ...against.map(([tag, by]) => [tags.has(tag), by, 'others-meant'] as const),
    ]);
    if (confidence < 0.45) return;
    const at = clauseAt(annotated, talk.from);
    yield evidence(annotated, {
      at,
      confidence,
      reason: 'family-of-school',
      cue: talk,
      raised,
      lowered,
      facts: factsOf(annotated, at),
      advice,
    });
  },
  facts: factsOf,
  advice,
  raises: [
    'Had a mum in this morning asking about times tables, stayed for a cuppa and a chat about school',
    'One of the dads at the gate told me he is learning to read alongside his son in my class',
    'Three nans in reception today, all with cake, all for the same boy in Year 2',
    'Her mum turned up after school with a lasagne for the whole staffroom',
    'A grandad stayed behind after parents evening to ask me how fractions work',
    'Two mums and a dad rang the office today about one lost jumper',
    'One mum told me at the gate that the dog ate the homework. My Year 3 class never disappoints',
    "A dad cried on me at parents' evening tonight. Happy tears, his lad in my class got his levels",
    'An email from one of our parents thanking me for the Year 4 maths lessons. Framing it',
    'The mums at the gate have knitted blankets for our whole nursery class',
    'His nan brought me a bag of plums at home time and would not hear no',
    'Some of my parents in Year 1 came to lesson time today and did the phonics with us',
    'Had a dad stop me on the playground to say thank you for last term',
    'One of the mums in my class works nights and still came to sports day in her scrubs',
    'A carer told me this morning that my lessons are the best part of his week',
  ],
  passes: [
    'Had a mum moment this morning and cried at an advert',
    'My mum turned up after work with a lasagne',
    'One of the dads in our NCT group is learning the banjo',
    'Three nans on the bus, all with cake, all for the same bingo',
    'Parents everywhere, I salute you, half term is long',
    'Her mum was the best singer in the whole of Motown, look her up',
    'Two mums and a toddler walk into a bar. I have no ending',
    'As a parent I think homework should be shorter',
    'Parents evening for my daughter tonight, three minutes a teacher, I had notes',
    'The grandad in that film stayed behind and I sobbed',
    'A dad joke walks into a bar',
    'An email from the gas people thanking me for my patience',
    {
      text: 'Thank you to all the parents who came to our phonics morning today',
      account: 'official',
    },
    'My nan brought me a bag of plums and would not hear no',
    'One of the mums on the telly reminds me of my boss',
    'Dads on the touchline in February, braver than the players',
  ],
};
