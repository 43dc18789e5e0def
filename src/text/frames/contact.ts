/** Frames of personal contact online: befriending, being reached, meeting, keeping it quiet; and who speaks as a teacher. */
import { framesOf } from './frame.ts';

/** Becoming friends or followers, on either side. */
export const friending = framesOf(
  ['pupil'],
  String.raw`
0.8 (?:accept|accepted|accepting|acepted|acceptin) (?:\S+ )?(?:your|ur|yer|yr|ya|yous|it|them|all|my|me|us|this|the|hers|his|their) ?(?:all|request|follow|add|friend request|invite|now|back)?
0.7 (?:accepted|accept) (?:lol|haha|x|xx|now|at last|😂|💖|🙈)
0.6 (?:all|requests?|request|fine|then|done|gone on then|finally|yes|ok|okay|and|so) (?:\S+ )?accepted
0.8 (?:saw|seen|got|spotted|clocked|just had) (?:\S+ )?(?:your|ur|yer|yr|ya) (?:\S+ )?(?:request|follow|add|invite|dm|msg|message)
0.85 (?:follow|folow|followed|following|foll?owin|follows|fllw) (?:u|you|yous|ya|yas|ye|yer|yow|them|her|him|me|us|my|it|all|the|a load|most|half) ?(?:\S+ ){0,4}?(?:back|bak|bk|all|now|here|too|first|page|account|insta|main|private|of them|of you|of u)
0.75 (?:follow|following|followed|add|added|adding|addin) (?:u|you|yous|ya|ye|yow) ?(?:back|bk|bak|on|now|in|here)?
0.8 (?:add|follow|friend|join|find|sub to|subscribe to) (?:me|us|my|mine|miss|sir)
0.7 (?:i have|ive|i|ill|i will|il|gonna|going to|im) (?:just )?(?:follow|followed|following|add|added|adding|friended|requested) (?:you|u|ya|yous|yow|them|all|her|him|back|all of|every|half|most|the|a load)
0.7 (?:sent|sending|send|dropped|popped) (?:you|u|ya|yous|me|us|yow) (?:\S+ )?(?:follow|request|add|invite|friend request|server|link)
0.6 (?:follow|add|followed|added) back
0.6 (?:found|spotted) (?:you|u|ya|yous|yow|ur (?:account|spam|page|insta)|your (?:account|page|insta)|me|my (?:account|page|insta)|this (?:account|server|page|channel))
0.7 (?:friend|follow) requests?
0.6 (?:add|use|try|its|message|follow) my (?:\S+ )?(?:main|other|real|private|spam|personal|own|finsta|alt|second|new) ?(?:one|account|acc|insta|snap|page|email|number|discord|handle|gamertag)?
0.6 (?:heres|here is|here s|this is|its|thats) my (?:\S+ )?(?:insta|snap|snapchat|discord|main|private|personal|finsta|handle|gamertag|psn|xbox|tiktok|spam|alt|account|acc|username|steam|whatsapp|other)
0.7 (?:we can|well|lets|wanna|up for a) (?:duo|squad|play|game|stream|grind|queue)
0.6 (?:this|my|our|the|me|a|team|revision|on) (?:server|realm|lobby|guild|clan|discord|group chat|gc|snap group|insta group|finsta)
0.6 (?:drop|giz|gis|give us|give me|send us|send me|whats|what s|what is|gimme) (?:me |us )?(?:your|ur|yer|ya) (?:\S+ )?(?:snap|insta|number|no|handle|discord|@|gamertag|whatsapp|email|username|user|tag|tiktok|pics?|addy)
`,
);

/** Being written to, rung or sent things by way of a personal account. */
export const reaching = framesOf(
  ['pupil'],
  String.raw`
0.75 (?:dm|pm|message|msg|mesage|text|txt|ring|call|phone|ping|inbox|whatsapp|snap|holla|hit|bell|tell|drop|write to|write|email|reply to|talk to|chat to|ask) (?:me|us|miss|sir) (?:\S+ ){0,4}?(?:on here|here|there|any ?time|when|whenever|if|about|on|at|up|later|tonight|directly|instead|back|private|privately|x|a (?:line|message|dm|msg))
0.65 (?:dm|pm|message|msg|text|txt|ring|ping|inbox|whatsapp|snap|email|phone) (?:me|us)
0.75 (?:my |me )?(?:dms?|inbox|messages|msgs) (?:are|is|r|always)? ?(?:always )?open
0.75 (?:talk|chat|message|msg|ask|speak|send|reach|get|reply|find|vent) (?:to )?(?:me|us) {4}on (?:here|this|insta|snap|whatsapp|discord)
0.6 (?:you can|u can|can|just|always|you could) (?:\S+ )?(?:talk|chat|message|msg|ask|text|ring|dm|ping|call|write)
0.75 (?:my|me|mr b|sirs?|misss?|actual|own|heres my|personal) (?:\S+ )?(?:number|no|mobile|mob|moby|gmail|email|digits|whatsapp|cell)
0.6 (?:send|sen|show|ping|forward|drop) (?:me|us|it|it to me|them) (?:\S+ ){0,4}?(?:here|on here|tonight|pics?|photos?|video|clip|pieces|essay|plan|statement|it|whenever|over|there|when)
0.55 (?:ill|il|i will|i can|happy to|i could) (?:\S+ )?(?:read|look|mark|check|help|go|sort|write|do|proof) (?:\S+ ){0,6}?(?:on here|here|personal statement|essay|ucas|coursework|draft|reference)
0.6 (?:on here|here) (?:any ?time|whenever|at night|tonight|every night|later|doesnt matter|even)
0.6 (?:any ?time|doesnt matter how late|no matter how late|im up late|im always up|up late anyway|day or night|night or day|whatever time)
0.5 keep in touch
0.6 (?:got|have) (?:your|ur|yer) (?:number|snap|insta|whatsapp) (?:off|from)
`,
);

/** Seeing each other away from school. */
export const meeting = framesOf(
  ['pupil'],
  String.raw`
0.7 (?:come|pop|swing|drop|get yourself) (?:\S+ ){0,2}?(?:round|over|to mine|to ours|to my|down|by|along|to the|for a|out with|out wiv|out w|and find|find|watch|see)
0.75 (?:meet|meeting|see|catch|find|take|join) (?:me|us|you|u|ya|yow|yous) (?:\S+ ){0,4}?(?:outside|at|by|after|for|in town|behind|down|sat|saturday|sun|sunday|tonight|later|friday|weekend)
0.7 (?:is|its|party|bbq|barbecue|do|drinks|tea|leavers do|revision|session|club|sleepover|film night) (?:\S+ ){0,3}?(?:at|round) (?:mine|my house|my place|my flat|ours)
0.6 (?:coffee|brew|pint|drinks?|nandos|maccies|mcdonalds|lift|cuppa|sherry|chips|pizza) (?:\S+ ){0,5}?(?:on me|when|after|sometime|soon|sat|with me|my treat|im buying|on sir|on miss)
0.6 (?:i can|ill|il|let me|happy to) (?:\S+ )?(?:give|drop|run|pick) (?:you|u|ya|yow|yous) (?:\S+ ){0,3}?(?:lift|home|up|off|there)
0.6 (?:lets|we should|shall we|wanna) (?:\S+ )?(?:go|meet|get|grab|hang|do|have) (?:\S+ ){0,3}?(?:coffee|that coffee|drink|pint|food|out|up|lunch|soon)
`,
);

/** Off the school's channels, and nobody is to know. */
export const hushing = framesOf(
  ['pupil'],
  String.raw`
0.7 (?:dont|do not|no|without|not|never|nobody|shh|ssh|just dont|theres no|better not) (?:be )?(?:tell|telling|tellin|say|mention|mentioning|screenshot|screenshotting|let on|showing|show|sharing) (?:\S+ ){0,6}
0.65 (?:keep|keeping) (?:it|this) (?:between us|quiet|to yourself|secret|hush|on the low|lowkey|schtum)
0.6 (?:between us|between you and me|our secret|shh|shhh|shush|🤫|🤐)
0.7 (?:not|easier|quicker|better|rather|instead|forget|never mind|dont use|dont bother|no need|sod|bother) (?:\S+ ){0,4}?(?:teams|the portal|portal|school email|school wali email|classroom|showbie|satchel|the office|registration|that portal|through school|school account|the school one|the form|form to|face to face|epraise|parentmail|edulink|bromcom|class charts|firefly)
0.6 (?:teams|portal|the school one|school account|school email|the school email) (?:\S+ ){0,3}?(?:read|watch|monitor|see|check|dead|rubbish|down|is)
0.5 (?:wont|dont|didnt) tell (?:head|mr|mrs|miss|your|ur|yer|anyone|anybody|them|the)
`,
);

/** The writer speaks as somebody's teacher, tutor, coach or the like. */
export const asTeacher = framesOf(
  ['pupil'],
  String.raw`
0.8 (?:its|it is|it s|this is|only|just|yes its|hiya its|from|is|hey its|i am|im) (?:only )?(?:your )?(?:old )?(?:miss|sir|mr|mrs|ms|mister|coach|teacher|tutor)
0.8 (?:miss|sir|mr|mrs|ms|mister|coach) (?:\S+ ){0,2}here
0.8 (?:miss|sir) (?:is|does|did|has|have|from|off|here|wants|said|says|dont|doesnt|will|cant|can)
0.6 (?:from|off|in) (?:school|science|football|rugby|netball|maths|english|drama|music|the canteen|the bus|cover|pastoral|the library|art|history|the office|pe|dofe)
0.7 (?:your|ur|yer|ya|yr|yow) (?:old |maths |english |favourite |fave |form )?(?:sir|miss|teacher|tutor|coach)
0.6 (?:not )?(?:being )?(?:weird|calling me|to call me|call me) (?:\S+ ){0,2}(?:miss|sir)
0.6 (?:sirs|off duty sir|off duty miss|real sir)
0.6 (?:(?:in|from) my (?:class|form|lesson|lessons|set|y ?\d+|year \d+|group|room|lab|tutor group|lit class|period)|my (?:y|yr|year) ?\d+)
0.6 (?:mr|mrs|ms|miss) \S+ (?:said|says|here|off|doesnt|wont|dont)
`,
);

/** What belongs to the days of a pupil at school, said to one. */
export const pupilDays = framesOf(
  ['pupil'],
  String.raw`
0.6 (?:your|ur|yer|ya|yr|yow) (?:\S+ ){0,2}?(?:mock|mocks|coursework|gcse|gcses|a levels?|essay|detention|homework|hw|art|portfolio|report|solo|exam|exams|trials?|ucas|personal statement|speech|project|revision|eval|monologue|practical|lab book|book|form|tutor|interview|grade|grades|trials clip|mum|mam|dad|nan|writeup|bechamel|free kick|goal|reference|attendance|timetable|offer|audition)
0.6 (?:the |that |this )?(?:detention|registration|coursework|homework|hw|personal statement|ucas|mock|mocks|prep|trials|tutor|form room|head of yr|head of year|hoy|assembly|revision group|revision|portal|teams|sixth form|period \d|in the lab|in tech|in class|in lesson|my lesson|nets|fixtures|training|rehearsal|cadets|the net|the squad|starting friday|see you (?:monday|tomorrow|period))
0.5 (?:ur|your|you re|youre|u r|hes|shes) (?:only )?1[1-8]
0.6 (?:told|telling|asked) (?:you|yow|u|ya) (?:\S+ )?(?:twice )?in (?:tutor|form|class|lesson|assembly|registration|reg)
0.6 (?:see|seeing|saw) (?:you|u|ya|yous|yow) (?:\S+ )?(?:in |on )?(?:period|lesson|class|form|monday|tomorrow|registration|tutor|rehearsal|the bell)
0.6 (?:youre|ur|you are|your) (?:\S+ )?in my
0.6 (?:good|great|class|top|lovely|brilliant) (?:kid|lad|lass|girl)
`,
);
