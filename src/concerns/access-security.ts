/** Passwords, codes and keys given away, login links, gaps in the security of a site. */
import type { Facts } from '../facts.ts';
import type { AnnotatedDraft } from '../text/annotate.ts';
import type { Concern } from './concern.ts';
import { type CueGroups, cueFrames, toldByGroups } from './cue-groups.ts';

const groups: CueGroups = {
  alone: {
    frames: cueFrames(String.raw`
0.85 (?:pass ?words?|pass ?code|pword|passwd|pw|pwd|psk|pin|pins|(?<!(?:dress|promo|discount|voucher|qr|bar|highway|source|dialling|sort|offer|referral|conduct|of|zip|post|area|charity|gift|use) )code|(?<!dress )codes|keypad|combination|padlock|key ?safe|lock ?box|passphrase|wpa|network key) (?!for \S+ off)(?:\S+ ){0,6}?(?:[a-z#*@!_]*\d\d\d\d+[a-z#*@!_]*|(?!\d+(?:st|nd|rd|th|am|pm|k|p|m|mm|gb|mb|yrs?|mins?|hrs?) )(?:[a-z]+[a-z!@$_]*\d+\S*|\d+[a-z]+\d*\S*))
0.85 (?:wi ?fi|network|hotspot) (?:\S+ ){0,6}?(?:is|are|pw|password|key|code|:|/) (?:\S+ ){0,3}?(?:\S*[a-z!]\S*\d+\S*|\d\d+)
0.8 (?:door|gate|alarm|keypad|safe|cupboard|entrance|barrier|lock) (?:code )?(?:is|s|still|now|it|on) (?:\S+ ){0,2}?(?:[a-z]?\d\d\d\d+[a-z#*]*)
0.8 (?:uses|use|share|shares|with|has|have) {1}same pass ?words?
0.7 pass ?words? {1}(?:is|are|s) (?!wrong|expired|expiring|not|too|case|about|required|a nightmare|incorrect|the bane|rejected|strong|safe|protected|changed|due|important|no |never)(?:\S+ ){0,3}?(?:his|her|their|our|my|same|surname|name|names|dog|cat|birthday|team|still|literally|blank|just|school|reversed|capital|default)
0.65 (?:every|same) {1}(?:pass ?words?|one of them|one) {2}(?:is|are) {3}(?:surname|name|birthday|date of birth|same)
0.75 (?:log ?(?:in|on)|logged|logging|sign(?:ed)? in|get in) (?:in |on )?(?:as|with|under|on|using) (?:me|mine|my|hers?|his|the head|the office|someone elses)(?: (?:login|account|card|pass|fob|username|password|details|name))?
0.75 (?:use|using|borrow|nick|share|pinch) (?:my|hers?|his|mine|our) {1}(?:log ?in|logon|pass ?word|fob|swipe card|keycard|account|user ?name)
0.7 (?:reset|log ?in|sign in|join|meeting|zoom|teams|portal|parents evening|admin) (?:link|here|in here) (?:\S+ ){0,3}?(?:https?:\S+|www\S+|\S+\.\S+/\S+|zoom\S+|meet\S+)
0.85 where {1}(?:cameras?|cctv) {2}(?:dont|cant|doesnt|wont|never) {1}(?:reach|see|cover|look|work|go)
0.7 https?://\S*(?:zoom\.us/j|meet\.google|token|pwd|reset|magic|invite)\S*
0.7 (?:zoom|teams|meet|meeting|classroom) (?:\S+ )?(?:id|code|passcode) (?:\S+ ){0,2}?(?:\d\d\d\S*|[a-z]+\d\S*)
0.85 (?<!my )(?:keys?|fob|spare|master) (?!to (?:a|success|good|it|this|my|happiness|life|survival)|stage|workers?|points?|words?)(?:\S+ ){0,7}?(?:under|behind|on top of|in|beneath|inside|hangs on|on) (?:the |that |a |my |his |her )(?:\S+ )?(?:mat|planter|pot|plant|bin|drawer|tin|box|rock|brick|stone|gnome|ledge|hook|fuse|meter|mug|bucket|flower ?pot|cabinet|gutter|grit)
`),
  },
  beside: [
    {
      weight: 1,
      groups: [
        {
          frames: cueFrames(String.raw`
0.85 (?:gates?|doors?|windows?|fence|fencing|hatch|shutters?|fire exit|lock|locks|latch|barrier|padlock|entrance|magnet|key ?pad) (?:\S+ ){0,6}?(?:never|doesnt|dont|wont|isnt|not|cant|aint|hardly ever|rarely|hasnt been|hasnt|no longer|didnt|always|still|stays|left) (?:\S+ ){0,2}?(?:locks?|locked|unlocked|shut|shuts|shutting|closes?|latch|latches|catch|catches|open)
0.8 (?:cameras?|cctv|alarm|alarms|intercom|buzzer|key ?pad) (?:\S+ ){0,7}?(?:never|doesnt|dont|isnt|not|cant|aint|off|broken|fake|dummy|down|bust|dead|blind|havent|hasnt|arent|switched off|out)
0.8 (?:fence|fencing|railings|hedge|wall) (?:\S+ ){0,2}?(?:down|missing|broken|flat|hanging off|gone)
0.8 (?:hole|gap|way|loose panel|missing panel) (?:\S+ ){0,2}?(?:fence|fencing|hedge|wall|railings)
0.75 (?:propped|wedged) (?:\S+ )?(?:open|with)
0.75 (?:door|gate|exit|entrance) (?:\S+ ){0,4}?(?:propped|wedged)
0.75 (?:walk|get|got|climb|wander|wandered|stroll|strolled|come|came|walked|squeeze|hop|nip) (?:\S+ ){0,2}?(?:straight|right|in|over|through|round|past|under) (?:\S+ ){0,5}?(?:no one|nobody|unchallenged|without|no questions|any time|anytime)
0.7 (?:nobody|no one|noone|no ?body|none of them) (?:ever )?(?:checks?|asks?|asked|stops?|stopped|challenges?|challenged|looks|watching|signs? in)
0.7 lift (?:it|the (?:gate|latch|bar)|up)
0.7 (?:laptop|computer|pc|screen|machine) (?:\S+ ){0,3}?(?:logged in|logged on|unlocked|not locked)
`),
          tags: { 'security-gap': 0.35 },
        },
        {
          frames: cueFrames(String.raw`
0.95 (?:school|schools|playground|pupils?|staff|staffroom|nursery|reception|site|caretaker|site man|site team|classroom|academy|college|kids|parents|head|field|car park|science|gym|hall|block|lab|labs|office|playing field|server|work|sixth form|drop off|bins|bike ?shed|astro|boiler house|lane)
`),
          tags: { 'school-place': 0.9, premises: 0.9, 'school-name': 0.95, 'school-own': 0.95 },
        },
      ],
    },
    {
      weight: 0.85,
      groups: [
        {
          frames: cueFrames(String.raw`
0.8 (?:site (?:man|manager|team|lad)|caretaker|janny|security|cleaners?|premises) (?:\S+ ){0,2}?(?:clocks off|knocks off|goes home|leaves|finishes|is off|away|gone by)
0.8 where {1}(?:cameras?|cctv) {1}(?:dont|cant|doesnt|wont|never)
`),
        },
        {
          frames: cueFrames('0.9 (?:gate|door|key|keys|cameras?|bins|place|back|side|round|reach)'),
        },
      ],
    },
  ],
  against: {
    'own-family': 0.75,
    memory: 0.5,
    fiction: 0.5,
    pets: 0.6,
    travel: 0.6,
    vehicle: 0.7,
    'garden-hobby': 0.6,
  },
  innocent: cueFrames(String.raw`
0.25 (?:forgot|forgotten|forget|forgetting|changed?|changing|reset|resetting|lost|locked out|remember|new) {3}(?:password|passwords|pin|login)
0.2 (?:escape room|morse|discount|promo|voucher|offer|dress|highway|qr|bar|referral|green cross|cheat|morse|checkout) codes?
0.2 use {1}code
0.35 (?:my|our|the) (?:house|kitchen|shed|car|fridge|oven|flat|garage|bathroom|greenhouse|washing machine|dishwasher|caravan|boot|wardrobe) (?:door|window|gate|lock|keys?|alarm)?
0.4 (?:church|town|village|museum|park|zoo|castle|allotment|library|pub) (?:gate|door|doors|gates)
`),
};

const ownAccount =
  /\bmy (?:own )?(?:e-?mail|facebook|insta\w*|twitter|netflix|bank|account|accounts|pin|phone|login|log-in|password|laptop)\b/i;

function facts({ draft }: AnnotatedDraft): Facts {
  const own = ownAccount.test(draft.text);
  return { 'own-secret': own, 'school-secret': !own, 'confidential-content': !own };
}

export const accessSecurity: Concern = {
  id: 'access-security',
  meaning: 'Passwords, codes, keys, login links and gaps in site security.',
  family: 'confidentiality',
  ...toldByGroups(groups, {
    reason: 'opens-something',
    facts,
    advice: ['leave-code-out', 'tell-site-team'],
  }),
  raises: [
    'Staffroom door code is 3917 since Monday, tell the students on placement',
    'wifi for the visitors is HillGuest / teapot44 if anybody asks',
    'The back gate never locks, the kids have known for years',
    'Alarm is 2290 then the tick, be quick',
    'laptop trolley pin still 8842, nobody has changed it since I started',
    'Log in as me for the registers, password Teapot77',
    'Spare key to the sports hall is under the blue bin by the steps',
    'There is a hole in the fence behind the playground you could get a cow through',
    'Cameras on the bike shed side have been off since Easter, the school knows',
    'The nursery door does not latch, just push it',
    'Everybody uses the same password for the reports, it is the name of the school and a 1',
    'Main gate code changed to C4410 today, pass it on to the supply',
    'Fire exit by the gym gets propped open with a chair every lunch and anyone can walk in off the street',
    'Zoom for the governors tonight, meeting id 884 551 9920 passcode 4tyK2',
    'Just use my fob, nobody checks the names at our school',
    'Caretaker goes home at five, after that the gate is open and nobody checks who is on the field',
  ],
  passes: [
    'I forgot my password again, third time this week',
    'Use code HAPPY20 for twenty per cent off at the wool shop',
    'Dress code for the wedding is 1920s, help',
    'The back gate at the allotment never locks and the pigeons know it',
    'Change your passwords, folks, three random words is the advice',
    'Our kitchen door never shuts, the cat sees to that',
    'New alarm clock, 6 o clock came far too soon',
    'Key stage 2 maths: under the sea is our theme',
    'Wifi on the train is a joke, 0 bars since Crewe',
    'The fence came down in the storm and next door has my washing',
    'Locked myself out, spare key is at work, sat on the step with a magazine',
    'Escape room code was 4471 and it took us the whole hour, never again with my brothers',
    'The key to a good curry is under no account to rush it',
    'Cameras off, mute on, another webinar survived',
    'Teaching morse code to cubs tonight',
    'My phone pin is so obvious that even the dog could guess it',
  ],
};
