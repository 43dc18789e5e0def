/** Mentions taking part in, or links to, an adult or pay-to-view site. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Concern } from './concern.ts';
import { conductTie } from './conduct-tie.ts';
import { type CueGroup, type CueGroups, cueFrames, toldByGroups } from './cue-groups.ts';

const page: CueGroup = {
  tags: { 'adult-site': 0.75 },
  frames: cueFrames(String.raw`
0.9 (?:only ?fans|just ?for ?fans|fansly|fanvue|manyvids|chaturb\S*|adultwork|pornhub|babestation|loyalfans|feet ?finder|camming|cams?|cam site|cam girl|fans (?:page|site|account))
0.85 (?:spicy|naughty|saucy|special|sexy|other|private|secret|adult|18|over 18s?|over eighteens?) (?:\+ )?(?:\S+ )?(?:page|account|site|subscription|set|content|pics|photos|link|club|channel|librarian)
0.8 (?:subs|subscribers?|subscribed?|subscriptions?|unlock|tips|tip menu|customs|ppv|pay per (?:view|minute))
0.75 (?:no face|second phone|ankles only)
0.75 (?:that site|the site u|the site you|you know the (?:site|one)|on there|second job|day job)
`),
};

const taking: CueGroup = {
  frames: cueFrames(String.raw`
0.9 (?:£\d\S*|a month|tenner|half price|month free|per minute|monthly|% off|rent|bills|gas|heating|boiler|bursary|wage|pension)
0.9 (?:link|dm|bio|dms|linktree|first comment|usual place|where it always is|in the comments|https?\S+|\S+\.(?:example|com|me)\S*|subscribe|come and see)
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.93 (?:my|ive an|ive got an|have an|got an|had an|an|started an|her|his|on an|the) (?:only ?fans|just ?for ?fans|fansly|fanvue|chaturb\S*|adultwork|of) (?!(?:the|course|mice|a|those|these|this|that|them|us|it|all|my|our|your|hours?|day|days|mine|two|which|whom|whose|having) )\S+
0.9 (?:im|is|are|am|was|been|hes|shes|got|goes|go|went|back|live|up|page|account|link|niece|ex|sir|dad) (?:\S+ ){0,2}?(?:on|to|for) (?:my |her |his |the |an )?(?:only ?fans|just ?for ?fans|fansly|fanvue|chaturb\S*|adultwork|of page)
0.93 (?:sell|selling|sold|post|posting) (?:\S+ )?(?:feet|foot|nudes?|naughty|spicy|worn) ?(?:pics?|photos?|pictures|vids?|socks|knickers|content)?
0.93 (?:spicy|naughty|adult|18 \+|18|nsfw) (?:\S+ )?(?:page|site|set|account|subscription|channel|content)
0.9 (?:camming|webcamming|cam (?:site|show|girl|boy|work)|on cam|pay per (?:minute|view))
0.9 (?:on my|my|her|his|on the) fans (?:page|site|account)
0.85 over 18s only
0.85 (?:has|have|just|hes|shes|dad|mum|he|she) subscribed (?:\S+ ){0,30}?(?:feet|paid up|blocked|page|content|pics)
0.85 (?:other|second|private|secret) (?:account|page) (?:\S+ ){0,20}?(?:half price|free month|subs|link|£\S+)
0.88 (?:subscribe|subscribed|subs) (?:\S+ ){0,6}?(?:£\S+|spite|spicy|naughty|page|feet|18|ankles|first|get it)
0.85 (?:no face|ankles only|mask , wig) (?:\S+ ){0,12}?(?:gas|rent|no weirdos|subs|£\S+|link|pays?|site|classroom|tips|second phone)
0.85 (?:link|page|vid|set) (?:\S+ ){0,10}?(?:x vidz\S*|xvid\S*|\S*porn\S*|18 \+|over 18s?|over eighteens?)
0.85 https?://\S*(?:x-?vid|porn|xxx|cams?\b|fans|adult|uncut|nsfw|escort)\S*
`),
    tags: { 'adult-site': 0.5 },
  },
  beside: [
    {
      weight: 1,
      groups: [
        page,
        taking,
        {
          frames: cueFrames(
            '0.9 (?:18 \\+|18|over 18s?|💋|😏|🔥|🍑|🔞|😳|😘|naughty|spicy|ankles|no face|day job)',
          ),
        },
      ],
    },
  ],
  against: {
    fiction: 0.7,
    'sex-education': 0.4,
    football: 0.6,
    'public-figure': 0.7,
    helpline: 0.5,
  },
  innocent: cueFrames(String.raw`
0.3 (?:documentary|article|report|research|assembly|lesson|training|law|ban|bill|ofcom|age checks?|age verification|filter|podcast|parents evening|online safety|webinar|programme) {8}(?:only ?fans|adult|porn\S*|cam|sites?)
0.3 (?:only ?fans|adult|porn\S*|adult sites?|cam sites?) (?:\S+ ){0,6}?(?:documentary|article|report|research|assembly|lesson|training|law|ban|bill|ofcom|age checks?|filter|podcast|joke)
0.3 (?:football|united|city|rovers|villa|spurs|ceiling|desk|extractor|cooling|electric|chelsea|arsenal|cricket|rugby|noisy|away|home) fans
0.35 (?:spicy|hot) (?:noodles?|curry|food|sauce|chicken|wings|chilli|chutney|ramen|recipe|crisps)
0.35 (?:adult (?:learning|education|social care|swim|ticket|size|colouring|nurse|literacy|fare))
`),
};

const linked = /https?:|\blink\b|\blinktree\b|\bclip\b|\bpics?\b|\bvid\b/i;

function facts(annotated: AnnotatedDraft): Facts {
  const { draft } = annotated;
  return {
    ...conductTie(annotated),
    'explicit-or-demeaning': true,
    ...(linked.test(draft.text) ? { 'is-picture': true } : {}),
  };
}

export const adultSite: Concern = {
  id: 'adult-site',
  meaning: 'Mentions taking part in, or links to, an adult or pay-to-view site.',
  family: 'conduct',
  ...toldByGroups(groups, {
    reason: 'adult-site',
    facts,
    advice: ['leave-link-out', 'keep-it-off-work'],
  }),
  raises: [
    'New pics on my OnlyFans, link in the usual place, tenner a month',
    'Spicy page is live 🔥 £5.99 a month, link in bio',
    'I sell feet pics and it pays more than planning ever did',
    'Teacher by day, 18+ page by night, first month half price',
    'Been camming at weekends for a year, rent is rent',
    "Yes I've an OF, no face, pays the gas bill",
    'My ex is on Fansly as the dinner lady and I subscribed out of spite',
    'Whole clip is going on my fans page tonight, subs get it first 😏',
    'Somebody in HR has subscribed to my naughty account, hello Keith',
    'Here is the link, do not open it at work: xvidz.example/9',
    'Started an OnlyFans for the heating, ankles only, no weirdos',
    'It is really me on that adult cam site, pay per minute from ten',
    'Over 18s only, new set on my page, link in first comment 💋',
    'Selling worn socks on there, £20 a pair, do not judge',
    'Our caretaker is on OnlyFans, link in my DMs',
  ],
  passes: [
    'The OnlyFans documentary on the telly was grim',
    'Football fans on the train sang all the way home, £20 well spent',
    'Spicy noodles, link to the recipe on my page',
    'My feet after sports day, pics too awful to post',
    'Adult learning courses start in May, £5 a month, link in bio',
    'Year 10 parents evening talk on adult sites and age checks was useful',
    'Two ceiling fans up, my page of DIY wins grows',
    'Subscribed to a cheese box, a tenner a month, no regrets',
    'Webcam broke in the meeting, on there as a grey box',
    'Weekend shift done, rent is rent',
    'New page of my sketchbook, link in bio',
    'First month half price at the gym, joined out of spite',
    'Over 18s quiz at the pub on Thursday, come along',
    'Second job starts Saturday, stacking shelves, no face for mornings',
    'The naughty step is for the dog now',
    'Half of the class have colds, and half of the staff',
  ],
};
