/** Shares somebody else's picture, text, paper, film or resource without permission or credit. */
import type { Concern } from './concern.ts';
import { type CueGroup, type CueGroups, cueFrames, letsPass, tellingCues } from './cue-groups.ts';
import { evidence } from './evidence.ts';
import { clausesOfCues } from './weighing.ts';

const work = String.raw`(?:books?|textbooks?|workbooks?|guides?|revision guide|script|novel|biography|play|scheme|unit|units|pack|packs|mega pack|lessons?|slides|worksheets?|resources?|posters?|display|cartoon|photo|photos|picture|image|pictures|artwork|illustration|paper|papers|mock|mocks|film|movie|series|season|episodes?|album|songs?|sheet music|score|scores|pdf|pdfs|article|chapters?|pages|fonts?|clip ?art|software|suite|font|design|logo|recipe book|magazine|anthology|poems?)`;

const taking: CueGroup = {
  frames: cueFrames(String.raw`
0.9 (?:nicked|pinched|swiped|stole|stolen|lifted|robbed|ripped|snaffled|half inched|yoinked|borrowed|magpied|copied|screen ?shott?ed|screen ?grabbed|screengrabbed|grabbed|downloaded|torrented|pirated|cracked|scanned|photocopied|photographed|cropped|traced|saved)
`),
};

const whole: CueGroup = {
  frames: cueFrames(String.raw`
0.85 (?:whole|entire|full|all \d+|every page|cover to cover|lot of it|the lot|complete|wholesale|\d+ pages|word for word)
0.85 (?:cropped|watermark|credit|her name off|his name off|the name off|changed the font|didnt get it from me|did nt get it from me|dont tell|nobody tell|no names|dont say where|publisher|paywall|paid login|someone elses|works login|sisters login|instead of (?:paying|buying)|save (?:you|yourselves?|u)|rather than pay|daylight robbery|do one|wanted £\S+|they want £\S+|whoever (?:took|made|drew) it)
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.93 (?:nicked|pinched|swiped|stole|stolen|lifted|robbed|snaffled|yoinked|borrowed|ripped|grabbed|copied) (?:\S+ ){0,6}?(?:off|from) (?:\S+ ){0,3}?(?:google|pinterest|the internet|internet|tes|twinkl|etsy|behance|instagram|insta|facebook|twitter|tiktok|a blog|food blog|someone|somebody|some lad|some bloke|some woman|a lady|another school|youtube|shutterstock|getty|the web|page|website|shop|site|cartoonist|photographer)
0.93 (?:cropped|crop|edited|photoshopped|took|blurred|rubbed|painted) (?:\S+ ){0,6}?(?:watermark|watermarks|name off|credit off|logo off|signature)
0.93 (?:scanned|scan|photocopied|photographed|screenshotted|screen ?grabbed|screenshot|typed up|ripped|copied) (?:in )?(?:\S+ ){0,3}?(?:whole|entire|full|complete|every|all|each|cover to cover)
0.93 (?:full|whole|entire|complete) (?:\S+ ){0,3}?(?:scan|pdf|text|rip|download|copy) (?:of|for|if|here|,|in)
0.9 (?:scan|scans|pdf|pdfs|copy) of (?:the |a |his |her |their )?(?:\S+ ){0,4}?(?:textbook|book|revision guide|guide|workbook|novel|script|biography|edition|anthology|kindle)
0.9 (?:scanned|photocopied|fed it|shoved it) (?:\S+ ){0,6}?cover to cover
0.88 (?:torrent\S*|pirated?|cracked|ripped|leaked) (?:the |a |my |all |full |whole |ver |version |of |it |every )*(?:\S+ ){0,3}?(?:suite|software|film|movie|series|season|episode|album|copy|version|adobe|office|book|game|app|dvd|stream|onto)
0.88 (?:leaked|dodgy|ripped|pirate|cracked) (?:ver|version|copy|stream|link|download)
0.9 (?:dont|nobody|no one|noone|not) (?:\S+ )?tell (?:the )?(?:publisher|publishers|author|artist|photographer|twinkl|tes|pearson|cgp|aqa|disney|her|him|them)
0.85 (?:didnt|didn t|never) (?:get|got|have) (?:it|this|them|em) from me
0.85 (?:dont|do not) (?:say|tell|ask) (?:\S+ )?where (?:\S+ )?(?:got|came|from)
0.88 (?:paid|premium|sisters|mates|works?|school|friends) (?:for )?(?:log ?in|account|subscription|twinkl|tes|stuff) (?:\S+ ){0,12}?(?:zip|drive|link|download\S*|send|files|here|copy|help yourself)
0.88 (?:downloaded|got|shared|copied) (?:\S+ ){0,8}?(?:off|from|with|on) (?:my|a|the|her|his) (?:\S+ ){0,2}?(?:paid )?(?:log ?in|account|subscription)
0.85 (?:before|til|until) the (?:publisher|author|copyright) {2}(?:notices|finds|sees|police)
0.85 (?:instead of|rather than|save (?:you|yourselves|u)|without) (?:\S+ )?(?:paying|buying|forking out|the £\S+|£\S+) (?:for )?
0.85 (?:whole|entire|full|this years?) (?:\S+ ){0,4}?${work} (?:\S+ ){0,12}?(?:drive|dropbox|link|pdf|zip|dm|help yourself|send|download|shout)
0.85 no idea (?:how|who) {3}(?:credit|drew|made|took|owns)
0.85 (?:screening|sats|mock|exam|test|assessment|set b) (?:\S+ )?(?:words|papers?|questions?|booklet) (?:this year|if anyone|pages|attached|below|here)
`),
    tags: { copyright: 0.4 },
  },
  beside: [{ weight: 1.05, groups: [taking, { frames: cueFrames(`0.9 ${work}`) }, whole] }],
  against: { fiction: 0.85, memory: 0.8, pets: 0.7, football: 0.85 },
  innocent: cueFrames(String.raw`
0.25 (?:with (?:her|his|their|the \S+|kind) permission|used with|by permission|licen[cs]ed|creative commons|public domain|copyright free|royalty free|my own|all my own|i (?:made|drew|wrote|painted|designed) (?:it|this|them|all|every))
0.3 (?:credit|all credit|credits|photo credit|hat tip|via|courtesy of|link to (?:her|his|their|the author)) (?:to|goes|:|@|is)
0.35 (?:teaching|taught|lesson|assembly|training|policy|reminder|cla licence) (?:\S+ ){0,6}?(?:copyright|plagiarism)
0.35 (?:mri|ct|baby|brain|week|dating|ultrasound|hospital|bone|virus|body) scan
0.35 (?:parking|my car|my bike|his bike|my pen|my mug|my lunch|biscuits?|the dog|seagull|cat) (?:\S+ ){0,3}?(?:nicked|pinched|stole|swiped)
0.35 (?:nicked|pinched|stole|stolen|swiped|borrowed) (?:\S+ )?(?:my|his|her|our|the) (?:\S+ )?(?:chips?|biscuits?|sandwich|mug|pen|bike|car|seat|duvet|heart|chair|lunch|parking|charger|hoodie|jumper)
`),
};

export const copyright: Concern = {
  id: 'copyright',
  meaning:
    "Shares somebody else's picture, text, paper, film or resource without permission or credit.",
  family: 'conduct',
  denies: (annotated) => letsPass(annotated, groups),
  *detect(annotated) {
    const told = tellingCues(annotated, groups);
    const [first] = told?.cues ?? [];
    if (!told || !first) return;
    yield evidence(annotated, {
      at: clausesOfCues(annotated, told.cues),
      confidence: told.confidence,
      reason: 'somebody-elses-work',
      cue: first,
      facts: { 'without-permission': true },
      advice: ['credit-the-author', 'ask-the-author', 'share-your-own'],
    });
  },
  facts: () => ({ 'without-permission': true }),
  advice: ['credit-the-author', 'ask-the-author', 'share-your-own'],
  raises: [
    'Nicked this poster off Pinterest, cropped the watermark, nobody tell the artist',
    'Scanned the whole revision guide, all 180 pages, link in the comments',
    'Full pdf of the new textbook in my drive, you did not get it from me',
    'Pinched this cartoon off a newspaper website, too good to leave there',
    'Torrented the full design suite for the office, works a treat',
    'Screenshotted every page of her Etsy pack, help yourselves',
    "Downloaded the lot off my sister's paid login, zip below",
    'Photocopied the whole play for my class because the budget is gone',
    'Borrowed this entire lesson off someone on TES, changed the font',
    'Got the leaked version of season four on a drive, DM me',
    'Scan of the workbook here, save yourselves £12',
    'Swiped the photo from a food blog, no idea who took it',
    'Ripped the DVD so you can all have a copy of the film',
    'Full text of the novel as a pdf, grab it before the publisher notices',
    'Pasted the full article below because it is behind the paywall, copied word for word',
  ],
  passes: [
    'Made this poster myself, use it as you like',
    'The seagull nicked my chips off the sea wall',
    'Twelve week scan today and there is a heartbeat, whole family in tears',
    'Loved the new textbook, link to the author page below',
    'Photo credit to my brother, who climbed the hill for it',
    'Read the whole play in one sitting, do buy it',
    'The entire class borrowed my pen, one by one',
    'Copyright lesson with Year 9 today, who owns a meme?',
    'Watched the full series on the iPlayer in a weekend',
    'Photocopied my face at the leaving do, as tradition demands',
    'Poem by Wilfred Owen, public domain, I read it each November',
    'Used with permission from the artist, her shop is linked',
    'Someone swiped my parking space again',
    'Pinched this recipe from my nan, she says use lard',
    'Cropped my fringe myself and nobody will tell me the truth',
    'Scanned the shelves for an hour, no jam jars left',
  ],
};
