/** Uses, attaches or announces the school's logo, badge, uniform, letterhead or published material, or links a personal page to its website. */
import type { Facts } from '../facts.ts';
import type { Evidence } from '../finding.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { findFrames, framesOf } from '../text/frames/frame.ts';
import { shownIn } from '../text/pictures.ts';
import type { Range } from '../text/sentences.ts';
import type { Concern } from './concern.ts';
import { clauseAt, evidence } from './evidence.ts';
import { findIn, pictureClauses, weighed } from './picture-evidence.ts';

const advice = ['leave-branding-out', 'ask-the-school-first'];

/** Marks of a school in a picture's description. */
const marks =
  /\b(?:school|college|academy|trust)?[\w' ]{0,20}\b(?:crest|logo|coat of arms|letter ?head|headed paper|emblem|crescent badge|(?:academy|college|house|prefect|staff) badge|lanyards?|school badge|badge visible|embroidered badge|blazer badge|school tie|motto|school banner|roller banner|pull-?up banner|branded)\b/i;
const ofSchool =
  /\b(?:school|college|academy|trust|blazer|lanyard|staff|pupil|prefect|house|sixth form|leavers?)\b/i;
const material =
  /(?:newsletter|prospectus|letterhead|headed|handbook|brochure|bulletin|yearbook|logo|crest|school_?calendar)/i;

const mark =
  '(?:logo|crest|badge|emblem|coat of arms|letterhead|headed paper|headed notepaper|motto|school colours|branding|compliment slips?|school stamp)';
const paper =
  '(?:newsletter|newsltter|prospectus|prospectous|brochure|bulletin|school magazine|handbook|school calendar|yearbook|letterhead|headed paper)';
const clothes =
  '(?:hoodie|polo|fleece|blazer|lanyard|sweatshirt|tie|jumper|tracksuit|kit|t shirt|tshirt)';

/** Using, putting, printing or showing what carries the school's mark. */
const using = framesOf(
  ['school'],
  String.raw`
0.65 (?:put|popped|stuck|slapped|used|using|use|printed|print|printing|added|nicked|borrowed|lifted|copied|pinched|stitched|sewn|iced|stencilled|painted|photoshopped|plastered|whacked|bunged|cropped|traced|recycled|cut up|cutting up|knocked em up on|knocked (?:\S+ )up on) (?:\S+ ){0,4}?${mark}
0.65 (?:our|the school|schools|the academy|the trust|school) (?:\S+ )?${mark} (?:\S+ )?(?:on|off|across|over|came|comes|as|one side)
0.6 ${mark} (?:\S+ ){0,3}?(?:on the front|on the side|on the doors?|on the back|one side|on my (?:\S+ )?(?:page|profile|header|mug|van|flyer|flyers|shirt|shirts|site|website|shop|etsy|business cards?|cake|banner)|as my (?:header|profile|cover|background|pfp|banner))
0.6 (?:on|with) (?:the )?(?:school|academy|college|trust) (?:letterhead|headed (?:paper|notepaper)|logo|crest|badge|stationery|paper)
0.6 new (?:school |trust |academy )?(?:logo|crest|letterhead|badge)
0.6 (?:cut|cutting|chopped|chopping|scanned|scanning|sharing|share|shared|attached|attach|attaching|posting|posted|heres|here is|here s|reposting) (?:\S+ ){0,5}?${paper}
0.6 ${paper} (?:\S+ ){0,2}?(?:attached|below|here|is out|in the comments|link)
0.5 new (?:staff |school |work )?${clothes} (?:\S+ ){0,6}?(?:badge|crest|logo)
0.5 (?:school|staff|prefect|work) (?:hoodie|polo|blazer|lanyard|fleece|tie|sweatshirt) (?:\S+ ){0,5}?(?:selfie|pic|photo|look|fit|ootd|drip)
0.65 (?:link|links|linked|linking) (?:\S+ ){0,3}?(?:to )?(?:our|the school|my school|the academy|schools|school|work|works) (?:website|site|web page|webpage|page)
0.6 (?:our|the school|school|schools) (?:website|site) (?:\S+ ){0,2}?(?:in|on|from|linked in|linked on) (?:my|the|me) (?:bio|comments|profile|page|header|link)
`,
);

/** Speaks of the mark and uses it nowhere. */
const merely =
  /\b(?:lost|losing|forgot|forgotten|left|find|found|iron|ironing|ironed|sew|sewing|washing|wash|hate|miss|missing|tangled|smells?|compulsory|consultation|ban|banned|should be|do away|scrap|expensive|cost of|second ?hand|swap|sizes?|shiny|name labels?|football (?:club )?badge|club badge|scout|brownie|guide|county|parish|church|wikipedia)\b/i;
/** Others have badges too. */
const otherBodies =
  /\b(?:choir|club|parish|scouts?|brownies|band|brewery|pub|united|rovers|fc|allotment|charity|company|business|church|council)\b/i;
const others = ['own-child-school', 'named-own', 'own-family', 'memory', 'fiction'];

const othersIn = (annotated: AnnotatedDraft) => findIn(annotated, ...others) !== undefined;

const ownPage =
  /\b(?:(?:my|me) (?:own )?(?:\w+ )?(?:page|blog|profile|site|website|header|channel|shop|etsy|linkedin|banner|bio|business|account)|this page|new header|new look for)\b/i;

const factsOf = ({ draft, text }: AnnotatedDraft, worn: boolean): Facts => ({
  'tied-to-school': true,
  'in-uniform-or-logo': worn,
  ...(draft.surface === 'bio' || ownPage.test(text.text) ? { 'on-profile': true } : {}),
});

function isOwnSite(annotated: AnnotatedDraft): Range | undefined {
  return annotated.matches.find(
    ({ tag, from }) => tag === 'school-address' && annotated.tokens[from]?.kind === 'link',
  );
}

/** A mark of the school in a picture, or its published paper attached. */
function fromAttachment(annotated: AnnotatedDraft): Evidence | undefined {
  const { draft, text } = annotated;
  const file = draft.attachments.findIndex(
    ({ kind, description }) => kind === 'file' && material.test(description),
  );
  const shown = shownIn(annotated).find(({ description }) => marks.test(description));
  const index = shown?.index ?? file;
  const picture = draft.attachments[index];
  if (!picture) return undefined;
  const { description } = picture;
  const own = (draft.school?.names ?? []).some((name) =>
    description.toLowerCase().includes(name.toLowerCase()),
  );
  const said = findIn(annotated, 'branding');
  const crowd = shown?.children === true && /\b(?:in|wearing)\b.{0,20}blazers?/i.test(description);
  const { confidence, raised, lowered } = weighed(shown ? 0.45 : 0.4, [
    [own || findIn(annotated, 'school-name') !== undefined, 0.3, 'school-in-words'],
    [ofSchool.test(description), 0.15, 'school-in-picture'],
    [said !== undefined, 0.2, 'branding-in-text'],
    [annotated.scene.own >= 0.3, 0.1, 'school-scene'],
    [othersIn(annotated), -0.4, 'others-meant'],
    [crowd, -0.3, 'pupils-shown'],
    [merely.test(text.text) && !own, -0.15, 'others-meant'],
  ]);
  const at = pictureClauses(annotated, said);
  const found = evidence(annotated, {
    at,
    confidence,
    reason: shown ? 'badge-in-picture' : 'school-paper-attached',
    cue: description,
    raised,
    lowered,
    facts: factsOf(
      annotated,
      shown !== undefined && (shown.adults || /selfie|blazer|hoodie|lanyard/i.test(description)),
    ),
    advice,
  });
  return at.length ? found : { ...found, attachment: index };
}

/** Words that tell of using it. */
function fromWords(annotated: AnnotatedDraft): Evidence | undefined {
  const found = findFrames(annotated, using).sort((a, b) => b.frame.weight - a.frame.weight)[0];
  if (!found) return undefined;
  const { confidence, raised, lowered } = weighed(found.frame.weight - 0.15, [
    [findIn(annotated, 'school-name') !== undefined, 0.2, 'school-in-words'],
    [annotated.scene.own >= 0.3, 0.1, 'school-scene'],
    [findIn(annotated, 'selling') !== undefined, 0.1, 'for-sale'],
    [
      /\b(?:school|our|academy|trust|headed|staff)\b/i.test(annotated.text.text),
      0.1,
      'school-in-words',
    ],
    [annotated.draft.attachments.length > 0, 0.1, 'picture-attached'],
    [othersIn(annotated), -0.4, 'others-meant'],
    [merely.test(annotated.text.text), -0.25, 'others-meant'],
    [
      otherBodies.test(annotated.text.text) &&
        !/\b(?:school|trust|academy)\b/i.test(annotated.text.text),
      -0.4,
      'others-meant',
    ],
  ]);
  if (confidence < 0.45) return undefined;
  return evidence(annotated, {
    at: clauseAt(annotated, found.from),
    confidence,
    reason: 'school-mark-used',
    cue: found,
    raised,
    lowered,
    facts: factsOf(annotated, false),
    advice,
  });
}

/** The school's website on the writer's own profile, or beside talk of a link. */
function fromLink(annotated: AnnotatedDraft): Evidence | undefined {
  const link = isOwnSite(annotated);
  if (!link) return undefined;
  const { draft, text } = annotated;
  const bio = draft.surface === 'bio';
  if (!bio && !/\b(?:link|website|site|my page|my profile)\b/i.test(text.text)) return undefined;
  return evidence(annotated, {
    at: link,
    confidence: bio ? 0.985 : 0.7,
    reason: 'website-of-school',
    cue: link,
    facts: factsOf(annotated, false),
    advice: ['leave-link-out', 'ask-the-school-first'],
  });
}

export const schoolBranding: Concern = {
  id: 'school-branding',
  meaning:
    "Uses, attaches or announces the school's logo, badge, uniform, letterhead or published material, or links a personal page to its website.",
  family: 'school',
  *detect(annotated) {
    if (annotated.draft.account === 'official' || annotated.draft.surface === 'edit') return;
    const found = [fromAttachment(annotated), fromWords(annotated), fromLink(annotated)].flatMap(
      (one) => one ?? [],
    );
    const best = found.sort((a, b) => b.confidence - a.confidence)[0];
    if (best) yield best;
  },
  facts: (annotated) => factsOf(annotated, false),
  advice,
  raises: [
    {
      text: 'New staff hoodie, love the crest',
      attachments: [
        { kind: 'image', description: 'Selfie of a man in a hoodie with a school crest' },
      ],
    },
    'Printed the Hillcrest logo on my tutoring flyers so they look smart, £20 an hour',
    'Put the school badge on my bakery page header and it looks grand',
    {
      text: 'Our summer newsletter is attached, I am on page two',
      attachments: [{ kind: 'file', description: 'Summer_Newsletter.pdf' }],
    },
    { text: 'French teacher, fell runner. hillcrest.sch.uk', surface: 'bio' },
    {
      text: 'New logo, what do we think',
      attachments: [{ kind: 'image', description: 'Hillcrest Academy logo on a sign' }],
    },
    {
      text: 'Iced the Hillcrest crest on a cake for the bursar',
      attachments: [{ kind: 'image', description: 'Cake with a school crest' }],
    },
    {
      text: 'My new letterhead has arrived',
      attachments: [{ kind: 'image', description: 'School letterhead on a desk' }],
    },
    'Used the school logo for our darts team shirts, nobody tell the head',
    {
      text: 'First day lanyard',
      attachments: [
        { kind: 'image', description: 'Staff lanyard with the Hillcrest Academy badge' },
      ],
    },
    'Put our school crest on my shop banner and it looks dead official',
    {
      text: 'Link to our school website in my bio, have a look round hillcrest.sch.uk',
      surface: 'post',
    },
    'Selling mugs with our school crest on the front, eight pounds each',
    {
      text: 'The prospectus is out, here it is',
      attachments: [{ kind: 'file', description: 'Hillcrest_Prospectus.pdf' }],
    },
    'Stuck the trust logo on my van, one side each',
  ],
  passes: [
    'Cannot find my lanyard and the day has not started',
    {
      text: 'New hoodie, love the colour',
      attachments: [{ kind: 'image', description: 'Selfie of a man in a green hoodie' }],
    },
    'Printed my flyers on recycled paper so they look smart',
    'Put the football badge on my cake and it looks grand',
    {
      text: 'Our parish newsletter is attached',
      attachments: [{ kind: 'file', description: 'minutes_of_meeting.pdf' }],
    },
    { text: 'Baker, fell runner. loaves.example.org', surface: 'bio' },
    {
      text: 'New logo for the choir, what do we think',
      attachments: [{ kind: 'image', description: 'A drawing of a lark' }],
    },
    'My son has lost his blazer and his tie and it is only Tuesday',
    'School uniform costs too much and somebody should say it',
    {
      text: 'The newsletter is on the website now',
      account: 'official',
      attachments: [{ kind: 'file', description: 'Newsletter.pdf' }],
    },
    'Ironed five shirts and a tie. Adulting',
    'The scout badge took me longer to sew than the tent took to pitch',
    'The castle has a lovely coat of arms over the gate',
    'Read the newsletter twice and still do not know when the fair is',
    'Prospectus from the garden people came, forty kinds of kale',
    'I have never liked a motto in Latin',
  ],
};
