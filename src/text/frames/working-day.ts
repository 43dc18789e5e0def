/** Frames in which people at a school tell of their day: counts of work, duties done, what went wrong, what is new. */
import { framesOf } from './frame.ts';

const count =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|thirty one|forty|fifty|sixty|a hundred|hundreds|an entire|half a|whole)';
const things =
  '(?:lessons?|books?|scripts?|mocks?|essays?|reports?|papers?|laptops?|chromebooks?|appointments?|displays?|nappies|dinners?|wet dinners|wet plays|potatoes|observations?|lesson obs|obs|assemblies|meetings?|annual reviews|data sheets|data drops|emails|scripts|worksheets|coursework|sketchbooks?|portfolios?|orals?|speaking mocks|screenings?|phonics|interviews?|periods?|covers?|cover lessons|rooms|trays|coats|shoes|jabs|flu sprays|bins|radiators|toilets|jerseys|bibs|glue sticks|tables|chairs|parents|fixtures|rehearsals|tests|exams|cpoms|risk assessments|policies|schemes|registers|timetables|spreadsheets|exam boxes|accidents|fainter|nosebleeds?|assessments|moderations|candidates|references|ucas|plans|ehcps?|p7s|children|kids|pupils|infants|year \\d+s?|y\\d+s?|straps|paint pots|costumes|sheep|photocopies|lockers|tickets|frees|symbols|on the register|on roll)';
const duty =
  '(?:lunch duty|break duty|bus duty|gate duty|yard duty|duty|cover|parents evening|open evening|inset|sports day|nativity|phonics screening|moderation|data drop|lesson obs|observation|observed lesson|obs|ofsted|deep dive|learning walk|briefing|staff meeting|governors|assembly|residential|school trip|trip|fire drill|lockdown drill|detention|exam|exams|mocks|mock|invigilat\\w+|sats|timetable|seating plan|report writing|reports|marking|planning|laminating|photocopying|photocopier|display|displays|wet play|wet break|dinner hall|dinners|register|registration|options evening|results day|transition day|science week|world book day|school play|panto|choir|concert|prize giving|sportsday|swimming|tutor time|period \\d|lesson|lessons|practical|annual reviews|ehcps?|reception baseline|induction|appraisal|interview day|twilight|printer|boiler|kiln|minibus|data sheets|potty count|school)';

export const workingDayFrames = framesOf(
  ['school'],
  String.raw`
0.6 ${count} (?:\S+ ){0,2}?${things}
0.6 (?:taught|teaching|did|done|covered|covering|marked|marking|invigilated|moderated|observed|supervised|led|ran|delivered|planned|laminated|laminating|photocopied|imaged|imaging|chased|unblocked|cleaned|mopped|set up|served|serving|examined|wrote|writing|typed|filed|sorted|ordered|rewrote|rehearsed|tidied|counted|labelled|stapled|backed|swept|gritted|fixed) (?:\S+ ){0,4}?(?:${duty}|${things}|full day|class|set|group|staffroom|classroom|corridor|hall|playground)
0.6 (?:spent|spend|spending) (?:\S+ ){0,4}?(?:day|morning|afternoon|lesson|evening|night|hour|hours|today|weekend|free|ppa|lunch) {3}(?:laminating|marking|imaging|sorting|in|on|chasing|cutting|sticking|doing|writing|teaching|explaining|covering|backing|moderating|unblocking|looking for|labelling|planning|filling|with|at|counting|reading|mopping|cleaning|typing)
0.55 (?:today|monday|tuesday|wednesday|thursday|friday|this week|the week|week|week one|week 1|term one) ?(?::|in brief|so far|done|in numbers)
0.6 day (?:\d+|one|two|three|four|five|six) (?:of|at|as|in)
0.6 week (?:\d+|one|two|three|four) (?:of|at|as|in|done)
0.55 ${duty} {4}(?:went|was|has|is|today|tonight|tomorrow|again|postponed|cancelled|moved|done|over|landed|begins|starts|yesterday|this morning|this afternoon|this week|next week|broke|died|ate|jammed|down|:|\.)
0.55 (?:the state of|pov|when|first|third|another|last|long|back to back|end of|mid|survived|surviving|grwm for|ready for|prepping|prepping for|getting ready for|just finished|just had|just done|im on|on|after) (?:\S+ ){0,3}?${duty}
0.6 (?:new|my|our) (?:\S+ )?(?:timetable|seating plan|scheme of work|class list|classroom|room|display|tutor group|role|department|lab|base|prep room|office|planner|lanyard)
0.6 (?:ill be|i will be|im|i am|ive been|been) (?:\S+ )?(?:leading|running|heading|appointed|made|asked to|taking over|covering|directing|timetabled|promoted|the new)
0.55 (?:printer|photocopier|laminator|projector|whiteboard|smartboard|boiler|kiln|oven|hot plate|hoist|minibus|kettle|trolley|register|server|wifi|sims|arbor|bromcom) {5}(?:ate|died|jammed|broke|broken|down|went|exploded|wont|wouldnt|refused|stuck|again|crashed|gave up|on fire)
0.5 (?:in|into|from|round|across|under|behind|outside) (?:the |my |our )?(?:dinner hall|staffroom|staff room|stock cupboard|playground|yard|photocopier|prep room|corridor|classroom|lab|sports hall|school hall|canteen|library|medical room|field)
0.5 (?:no ppa|my ppa|my free|my frees|ppa|planning time|directed time|working lunch|home at|in at|still here at|left at|first in|last out) {3}(?:\d|six|seven|eight|nine|midnight|gone|lost|taken|today|again)?
0.6 (?:observed|mentor|moderator|examiner|inspector|la woman|adviser|slt) {4}(?:feedback|said|looked|asked|wrote|watched|came|lesson|during)
`,
);
