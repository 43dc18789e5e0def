/** Frames that tell that something is written in lesson time, in a meeting, on duty or on school equipment. */
import { framesOf } from './frame.ts';

const occasion =
  '(?:lessons?|meetings?|briefing|assembly|inset|invigilat\\w+|exams?|mocks?|mock exam|observation|registration|detention|training|cpd|governors|cover|duty|isolation|moderation|rehearsal|nativity|twilight|webinar|fire drill|silent reading|silent read|reading time|carpet time|story time|period \\d|p\\d|parents evening|appraisal|full governors|standardisation|carol service|mass|the resit|resit|exam hall|data mtg|mtg|staff meeting|icebreakers?|workshop|keynote|tutor time|form time|pe|playtime duty|gate duty|break duty|bus duty|yard duty|lunch duty|hymn practice|choir practice|swimming|forest school|nap time|sports day|field trip|class)';
const writing =
  '(?:typ(?:e|ing|in|ed)|writ(?:e|ing|in|ten)|post(?:ing|in|ed)|tweet(?:ing|in|ed)|scroll(?:ing|in)|messaging|texting|sneaking|googling|shopping|browsing|commenting|replying|reading this|on my phone|on vinted|on ebay|drawing|doodling|whatsapping|dming|bidding|gaming|booking|ordering|bought|ordered|booked|playing)';

export const atWorkFrames = framesOf(
  ['school'],
  String.raw`
0.88 ${writing} {5}(?:under (?:the|my|a) (?:desk|table)|(?:from|at|in) the back(?: of|row)?|mid ${occasion}|(?:in|during|through|from) (?:a |the |my |this |one such |another |full )?(?:\S+ ){0,2}?${occasion})
0.88 ${writing} {5}(?:on|from|off|using|via) (?:the|a|my|our) (?:\S+ )?(?:school|office|class|classroom|work|library|staffroom|lab|ict|department|medical room|reception|big|interactive) (?:desk )?(?:pc|laptop|computer|desktop|ipad|wifi|wi fi|chromebook|machine|smartboard|whiteboard|projector|tablet|board|screen|phone)
0.6 (?:this|typed|done|written|sent|posted) {3}(?:on|from|off|using) (?:the|a|my|our) (?:\S+ )?(?:school|office|class|classroom|work|library|staffroom|lab|reception) (?:desk )?(?:pc|laptop|computer|desktop|ipad|wifi|chromebook|machine)
0.75 (?:phone|mobile|this) {3}(?:propped|hidden|under|behind|inside|up my) {3}(?:desk|table|bottle|book|folder|planner|lectern|laptop|clipboard|register|vis|tabard|sleeve|lanyard|display)
0.7 (?:slide|icebreaker|agenda item|item) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|out of|/) (?:\d+|\w+)
0.65 (?:third|fourth|fifth|second) (?:icebreaker|agenda item|breakout room)
0.65 ${occasion} {2}(?:hour|hr|minute|min|slide|day) (?:\d+|one|two|three|four|five|six)
0.45 (?:\d+|two|three|ten|five|an?|half an|about \d+) (?:more )?(?:mins?|minutes?|hrs?|hours?) {1}(?:to go|to kill|left|of this|till bell|till the bell|of peace|to fill|to the bell|until the bell|in)
0.4 (?:sat|sitting|stood|standing|stuck|perched|trapped|hiding|hidden|lurking|slumped|parked|planted) {4}(?:in|at|on|through|mid|behind|outside) {5}${occasion}
0.4 (?:sat|stood|sitting|standing|stuck|hiding) (?:\S+ )?(?:at|in) the (?:back|stock cupboard|pe cupboard|cupboard|prep room|disabled loo|staff loo)
0.35 (?:entertain me|keep me company|save me|send memes|send help|amuse me|talk to me|distract me|time to kill|bored|bord|dying of boredom|hit me with|someone ring me|tell me something|tell me about|live commentary|anyone fancy|anyone lurking|im cryin|nobody look at me)
0.85 (?:supposed|meant|sposed|should be|ought|paid|being paid|should be|ought) (?:to be )?(?:\S+ )?(?:teaching|marking|invigilating|covering|supervising|watching (?:them|the|my|a)|listening|on duty|on gate|on break|on the gate|patrolling|moderating|minuting|taking minutes|observing|leading|running|planning|doing the register|cleaning|answering|working|on the door|on the desk|circulating)
0.75 (?:they|theyre|class|kids|children|lot|~pupil|=pupil|my (?:y|yr|year) ?\d+s?|\d+[a-z]\d?|um lot|group) {2}(?:are |re |r |is |all )?(?:doing|on|watching|reading|writing|copying|working|colouring|drawing|rehearsing|rehearsin|making|sitting|revising|peer marking|researching|finishing|taking) {7}(?:so|and|n|&|,|\.|-) {2}(?:ive|im|i|me|my|ill|here)
0.75 theyre (?:doing|on|watching|copying|sitting|writing) {6}(?:im|i am|ive|and i|so i|me)
0.55 (?:doing|got them|set them|on) {3}(?:silent reading|silent read|past paper|past papers|a mock|their mock|spelling test|word ?search|copying|a test|the test|a worksheet|their essays|independent research|peer marking) {8}(?:so|and|im|ive|i|me|my|ie)
0.8 before (?:the bell|the head|slt|anyone|they|someone|somebody|the kids|he|she|=\w+|~\w+|miss|the dep|we go again) {1}(?:goes|looks?|notices?|comes?|clocks?|catch\w*|sees?|rings|wanders?|wakes?|asks?)
0.6 quick before
0.75 (?:camera|cam|mic|camera s|cameras) (?:is )?off
0.65 (?:on mute|muted) 
0.75 (?:live from|reporting live|greetings from|coming to you|hello from|broadcasting|checking in from|currently in|currently on|currently at|currently sat|rn in|atm in|here in|am in|im in|im on|am on) {4}${occasion}
0.75 ${occasion} {3}(?:rn|right now|atm|as we speak|currently|at the minute)
0.85 (?:they|class|kids|head|slt|everyone|he|she|boss|~colleague|~pupil|=pupil|=colleague) (?:all )?thinks? {1}(?:im|i am|this is) (?:\S+ )?(?:taking|doing|marking|working|typing|emailing|listening|registering|making|the|planning|writing|registers?|minutes|notes)
0.8 if i (?:go quiet|disappear|stop replying|vanish|stop typing|dont reply)
0.6 (?:bought|buying|ordered|ordering|booked|booking|bidding|watching|playing|done|doing|winning|won|got) {7}(?:under the table|under the desk|during|in the meeting|mid|on the big (?:screen|board)|at the back of|behind the|while (?:they|the|he|she|my))
0.7 (?:nobody|dont|no one) (?:\S+ )?tell {4}(?:im|i am|i was) (?:on here|here|on my phone)
0.75 (?:while|whilst|as|when) (?:im |i am |i )?(?:meant|supposed|should) 
0.5 (?:while|whilst) (?:im |i am )?(?:on (?:\S+ )?duty|covering|on cover|invigilating|supervising|teaching|in the meeting|the head|the dep|he|she|~colleague|=colleague|they|theyre|the kids|kids|the class|~pupil|=pupil|my (?:lot|class|form|\w+ \d+s?)|um lot|\d+[a-z]) 
0.75 (?:looks? like|pretend\w*|making out|as far as {4}knows) {4}(?:notes|minutes|register|emails|marking|planning|working|looking for|taking|urgent)
0.65 (?:lights off|blinds down|door wedged|door shut) {6}(?:on the (?:big )?(?:board|screen)|commentary|on low)
0.6 (?:on|mid) (?:gate|yard|bus|break|lunch|dinner|field|corridor|door|crossing) duty {6}(?:bored|freezing|rn|here|typing|so|send|cold|🥶|😴|who)
0.6 duty {2}(?:🥶|😴|🥱|🙃)
0.35 (?:in|during) (?:the |my |a |an |this |another )?(?:\S+ )?(?:mtg|data mtg|meeting|inset|briefing) (?:\.|rn|now|again|and|-|,|:)
0.5 (?:two|ten|five|\d+) (?:minutes|mins|hours?|hrs?) (?:in|into|deep) (?:to |in )?(?:\S+ ){0,3}?${occasion}
0.25 (?:hes|shes|theyve|he|she|~colleague|=colleague) {1}(?:just|now|currently|still) (?:\S+ )?(?:said|says|used|asked us|made us|put up|reading|talking|droning|explaining|doing)
`,
);
