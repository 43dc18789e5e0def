/** Invites to, or urges, a faith or a religious body, or runs one down to win people over. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import { recipientOf } from '../text/recipient.ts';
import type { Concern } from './concern.ts';
import { type CueGroup, type CueGroups, cueFrames, toldByGroups } from './cue-groups.ts';

const faith: CueGroup = {
  tags: { religion: 0.8 },
  frames: cueFrames(String.raw`
0.95 (?:jesus|christ|the lord|god|gods|allah|the gospel|gospel hall|gospel|bible|the book|saviour|salvation|eternity|holy spirit|alpha|alpha course|mass|prayer (?:circle|group|meeting|breakfast)|fellowship|bible study|kirtan|gurdwara|mosque|masjid|temple|church|chapel|parish|congregation|methodist hall|mission tent|kingdom hall|quakers?|sabbath|sermon|worship|soul|souls|rome|islam|dawah|scripture|quran|torah|waheguru|dharma|meditation centre|baptism|tent mission|st \S+|sacred heart|bethel|bethany|new life|living stones|grace|elim|hillsong|salvation army)
0.6 (?:he|him|his) (?:is waiting|never|loves|died for|will|knows)
0.7 (?:✝|🙏|☪|🕉|⛪|🕌|🛐)
0.7 (?:singing|pew|pews|altar|incense|kneeling|hymns?|psalm)
`),
};

const inviting: CueGroup = {
  tags: { 'religious-invite': 0.7 },
  frames: cueFrames(String.raw`
0.9 (?:come|cmon|come along|come and|come to|come home|come as|come down|pop|join|try|visit|step) (?:\S+ ){0,3}?(?:us|to|along|home|and|out|sunday|wednesday|tuesday|thursday|friday|saturday|him|our|the|christ|jesus|god|on)
0.85 (?:theres|there is|there s|got|saved) (?:\S+ )?(?:a |an )?(?:\S+ )?(?:chair|seat|place|pew|room|space|coat|cup) (?:\S+ ){0,8}?(?:your name|for (?:you|anyone|anybody|u)|next to|with)
0.85 (?:has|have|got) (?:room|space|a place|a seat|a chair) for
0.85 (?:who wants|anyone (?:want|fancy|need)|want|wants|need|fancy) (?:\S+ ){0,3}?(?:lift|to come|mass|to join|church|prayer|prayers|pray)
0.85 (?:all (?:are )?welcome|everyone (?:is )?welcome|everybody welcome|open to all|no pressure|ask questions|stay for (?:food|tea|langar|coffee|cake)|soup|supper included|biscuits after|food after|pick (?:you|u) up|bring a (?:friend|coat|mate))
0.85 (?:give|let|accept|find|follow|turn to|open your heart to|meet|trust in|seek|embrace|come back to) (?:\S+ ){0,3}?(?:jesus|christ|god|the lord|him|islam|allah|a go|your life|your heart)
0.8 (?:urge|invite|inviting|encourage|warmly) (?:\S+ ){0,3}?(?:every|you|all|everyone|anyone|family|families|to)
`),
};

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.9 (?:jesus|christ|god|lord|allah|islam|faith|prayer) {2}(?:is )?(?:the )?(?:only way|one way|way to|answer|truth)
0.9 (?:where|how) (?:will|do) (?:you|u) (?:spend|want to spend) eternity
0.9 (?:straight|going|bound|off|go|burn) (?:\S+ )?(?:to|in|for) (?:hell|the fire|hellfire|damnation)
0.85 (?:books?|gods?|idols|crystals|yoga|statues|saints|priests?) (?:cant|cannot|wont|will not|never) (?:\S+ )?save
0.9 (?:accept|receive|give your (?:life|heart|soul) to|turn to|come to|try|meet|know) (?:jesus|christ|god|the lord|him as|islam|allah)
0.85 (?:jesus|god|christ|he|the lord) (?:\S+ )?(?:is waiting|loves you|is calling|died for you|can save|saves|turned (?:mine|my|me)|is not too busy|wants you|has a plan|forgives)
0.9 (?:repent|be saved|get saved|born again|before (?:its|it is) too late|true faith|right (?:masjid|church|path|religion)|false (?:religion|gods|prophets?)|end times|come out from among)
0.88 (?:given|give|gave|giving|gives) (?:my|your|their|his|her) (?:life|lives|heart|hearts|soul) to (?:jesus|christ|god|the lord|him|allah)
0.85 (?:seat|chair|place) (?:\S+ ){0,10}?(?:your name on (?:it|at)?|name on it)
0.85 come (?:and|n|&) (?:hear|see|taste|meet|find) (?:\S+ ){0,3}?(?:it plain|the word|the truth|the lord|him|jesus|god|gospel)
0.8 (?:catholics?|muslims?|hindus?|protestants?|jews|christians?|sikhs?|shias?|sunnis?|jehovahs?|atheists?|mormons?) (?:\S+ )?(?:are|have got it|have it|lot are) (?:\S+ )?(?:wrong|lost|going|blind|deceived|misled|idolaters)
`),
  },
  beside: [{ weight: 1.05, groups: [faith, inviting] }],
  against: {
    'school-work': 0.8,
    subject: 0.75,
    fiction: 0.7,
    memory: 0.7,
    football: 0.7,
    travel: 0.8,
    'condemn-prejudice': 0.6,
  },
  innocent: cueFrames(String.raw`
0.1 (?:biscuit tin|biscuits? (?:is|are) empty|sinners :)
0.3 (?:christening|wedding|funeral|nativity|carol|carols|craft|concert|fete|fayre|fair|choir|orchestra|jumble|toddler|playgroup|slimming|yoga|zumba|blood donor|food ?bank|quiz|bazaar|tea dance|lunch club|baptism of fire|trip to|visit to|visited|re lesson|harvest festival|church street|church road|church lane|church hall|god ?damn|oh my god|omg|thank god|for gods sake|god knows|honest to god|godmother|godson|jesus wept)
0.35 (?:happy|merry|blessed|joyful) (?:easter|christmas|eid|diwali|vaisakhi|hanukkah)
0.35 (?:eid|ramadan|diwali|vaisakhi) mubarak
`),
};

function facts({ draft }: AnnotatedDraft): Facts {
  const spoken = /^(?:year|yr|y) ?(?:\d+)s?\b,?/i.test(draft.text);
  return { solicitation: true, 'toward-pupil': spoken || recipientOf(draft)?.kind === 'pupil' };
}

export const religiousSolicitation: Concern = {
  id: 'religious-solicitation',
  meaning: 'Invites to, or urges, a faith, or runs one down to win people over.',
  family: 'conduct',
  ...toldByGroups(groups, {
    reason: 'urges-faith',
    facts,
    advice: ['tell-what-it-means-to-you', 'post-from-private-account'],
  }),
  raises: [
    'Come to church with me on Sunday, Jesus is waiting for you',
    'Alpha starts on Monday at St Mark, supper is free, give God a go',
    'Jesus is the only way, crystals cannot save you',
    'There is a chair with your name on it at our fellowship, Thursday at seven',
    'Anyone want a lift to Mass? Come home to the church',
    'Where will you spend eternity, friend? Come to the tent on Saturday',
    'Join us for prayers at the mosque on Friday, ask us anything about Islam',
    'Repent and be saved before it is too late',
    'Our prayer group has room for anyone who is worn out, come as you are',
    'We urge every family to come to Grace Chapel and accept the Lord',
    'God loves you and has a plan, come and hear about it on Sunday at ten',
    'Catholics have got it wrong, come and read the Bible with us on Tuesday',
    'Come and hear the kirtan at the gurdwara on Sunday, stay for food',
    'Give your life to Christ, he turned mine round',
    'Idols cannot save, turn to Allah while you can',
  ],
  passes: [
    'Happy Easter to all who keep it, lamb is in the oven',
    'Come to the church hall on Sunday, jumble sale at ten',
    'Went to church with my mum and sang the old ones',
    'Year 8 visited the gurdwara and asked brilliant questions, thank you for the food',
    'Jesus wept, this traffic',
    'Eid Mubarak, friends, come round for biryani',
    'Choir concert at the cathedral on Saturday, come along',
    'There is a chair in the staffroom with my cardigan on it and I mean to use it',
    'God knows what they put in the coffee',
    'Alpha males of the office have broken the printer again',
    'Nativity rehearsal, the angel sat on the lamb',
    'Come to yoga on Thursday in the Methodist hall, bring a mat',
    'Repent, sinners: the biscuit tin is empty',
    'Our wedding at St Mark was forty years ago on Sunday',
    'RE lesson on prayer went well, great talk on what mosque and church share',
    'Thank God for Friday',
  ],
};
