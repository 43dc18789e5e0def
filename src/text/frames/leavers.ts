/** Frames that tell of a pupil who has left: lately, or so long ago that the pupil is plainly grown. */
import { framesOf } from './frame.ts';

/** Somebody who was a pupil until lately. */
export const leftLately = framesOf(
  ['pupil'],
  String.raw`
0.8 (?:only |just |youve |you |u |ya |yous |theyve |they |shes |hes |now |all )(?:only |just )?(?:left|finished|graduated)(?! (?:it|me|my|the|your|ur|him|her|a|an|us a|us with|this|some|work|early|that|behind))
0.8 (?:left|finished with|leaving|gone from) us(?! (?:a|an|with|all|speechless|in))
0.85 (?:left|leave|leaves|finished) (?:us )?(?:\S+ )?(?:in|last|this|back in|on) (?:june|july|summer|may|august|september|year|christmas|the summer|xmas|friday|term)
0.85 (?:since|after|now) (?:you|youve|u|uve|ya|they|theyve|yous) (?:\S+ )?(?:left|finished|gone|moved|escaped|abandoned)
0.75 (?:leavers|alumni|old boys and girls|class of (?:20)?2\d|class of last (?:summer|year)|leavers of (?:20)?2\d|(?:20)?2\d leavers|last years? (?:\S+ )?(?:y|yr|year) ?\d+s?|my old (?:y|yr|year) ?\d+s?|my old (?:lot|class|form|tutor group|tutees|set|sixth formers|students|pupils))
0.7 (?:ex|former|old|past|previous) (?:\S+ )?(?:pupils?|students?|tutees?|class|form|prefects?|head (?:girl|boy)|sixth formers?|(?:y|yr|year) ?\d+s?)
0.75 (?:hows|how is|how s|how are you finding|hows it going at|enjoying|settling in at|settled in at|love|loving|at|off to|go up to|going to|away to|start at|starting at|started at|back from|home from|before you go to|youre at|youre off to|hope) (?:\S+ )?(?:uni|university|freshers|durham|warwick|aston|leeds|manchester|york|exeter|newcastle|sheffield|liverpool|cardiff|swansea|oxford|cambridge|bristol|edinburgh|glasgow|nottingham|birmingham|lancaster|kent|bath|loughborough|imperial|kings|ucl|strathclyde|stirling|queens|big school|college|sixth form college|high school|secondary|the apprenticeship|apprenticeship)
0.7 (?:all the best|good luck|well done|congrats|congratulations) (?:\S+ ){0,4}?(?:uni|university|results day|your offer|apprenticeship|leaving us)
0.6 (?:results day|your offer|ur offer|freshers|halls|your degree|your course|first year of uni|gap year|apprenticeship|big school|graduation)
0.7 (?:i|we) (?:\S+ )?(?:taught|used to teach|had) (?:you|u|ya|yous|them|him|her)(?: (?:in|for|at|last|all|maths|english|science|art|history|drama|y ?\d|year|gcse|a level)|$)
0.7 (?:i used to|used to) (?:teach|give|mark|nag|tell|coach|tutor|shout at) (?:you|u|ya|yous|your|ur|them)
0.65 (?:not|no longer|aint|isnt|arent|not technically|never) (?:your|ur|my|a) (?:\S+ )?(?:teacher|student|pupil|tutor|miss|sir)(?: (?:anymore|any more|now))?
0.65 (?:just|only) (?:done|finished|sat) (?:your|ur|yer) (?:a2|a levels?|gcses?|exams|highers|last exam|btec)
0.65 (?:your|ur|yer|my) (?:old|former|ex) (?:\S+ )?(?:teacher|tutor|miss|sir|coach|ta)
0.6 (?:isnt|aint|not|never been|hasnt been) the same without (?:you|u|ya|yous)
0.6 (?:best|favourite|funniest|fave|nicest|loveliest) (?:\S+ ){0,2}?(?:set|class|group|form|year|pupil|student|lot) (?:i |we )?(?:ever|of all time)
0.6 (?:year|y|yr) ?[789] already
0.6 (?:the )?(?:yr|year|y) ?(?:11|13|6)s? (?:i|we) (?:taught|had)
0.6 (?:you were|u were) (?:always )?(?:\S+ )?(?:in my (?:class|form|set|tutor group)|my favourite|one of my)
0.5 (?:course|cors|ofc|yes) i (?:do )?remember (?:you|u|ya)?
0.5 (?:weird|odd|strange) (?:not )?(?:being|hearing|calling|me being) (?:\S+ )?(?:miss|mr|sir|mrs|ms|by)
0.5 (?:only|just) (?:miss|mr|sir|mrs|ms) (?:\S+ )?(?:til|till|until)
0.6 (?:until|till|til) (?:june|july|last (?:summer|july|june))
0.65 before you (?:go|head) (?:up|off|down) to
0.5 (?:ur|youre|you are|your) (?:only )?(?:18|19|legal|an adult) now
`,
);

/** Keeping up with somebody who has gone: what is asked, and what was let in. */
export const keepingUp = framesOf(
  ['pupil'],
  String.raw`
0.7 (?:do write|come (?:\S+ )?for (?:sherry|tea|coffee|dinner|lunch|drinks|a \S+)|(?:keep|stay) in touch|send me your (?:\S+ )?address|youve got my number|you have my number|got my number)
0.6 (?:tell me|i want|want) (?:all about|how|everything|all the (?:goss|gossip|news)|the goss)
0.7 (?:added|followed|found|requested|messaged|friended) (?:me|us)
0.7 (?:said|saying|clicked|pressed) (?:yes|accept) to (?:all|them|him|her|every|most|it)
0.65 (?:lets|we should|shall we|gotta|we must) (?:\S+ )?(?:get|go for|do|have|grab) (?:that|a|the) (?:\S+ )?(?:coffee|drink|pint|lunch|brew|cuppa|nandos)
`,
);

/** Plainly an adult of many years, or somebody else's. */
export const longAgo =
  /\b(?:19\d\d|200\d|201[0-6]|(?:ten|twelve|fifteen|twenty|thirty|forty|\d\d)(?: odd)? years(?: ago| since| on)|decades?|class of '?(?:[6-9]\d|0\d|1[0-6])\b|your (?:own )?(?:kids|children|wedding|husband|wife|baby|bump|mortgage|retirement)|taught your (?:mum|dad)|grandchildren|now a (?:teacher|doctor|nurse|mum|dad|colleague)|(?:[3-9]\d) now)\b/i;
