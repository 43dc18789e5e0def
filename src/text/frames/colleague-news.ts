/** Frames of what is told of people at work: their comings and goings, health, habits, what they said and did. */
import { framesOf } from './frame.ts';

const seasons =
  '(?:christmas|xmas|easter|summer|half term|september|january|february|march|april|may|june|july|august|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|term|year|tomorrow|today|tonight|\\d+(?:st|nd|rd|th)?)';

export const colleagueNewsFrames = framesOf(
  ['colleague'],
  String.raw`
0.85 (?:retir\w+|leaves|leaving|finishes|finishing|finished|hands in|handed in|handing in|goes|is off|starts|starting|back|not back|wont be back) {4}(?:on |in |till |until |after |at |this |next )?${seasons}
0.85 (?:retires|retiring|retirement|leaving do|leaving card|last day|notice in|handed in (?:her|his|their) notice|resigned|resigning|moving to|moving on|off to|emigrating|going part time|got the (?:job|headship|deputy|post)|new job|promoted|stepping (?:up|down)|going for headship|transferring|seconded|on secondment)
0.85 (?:pregnant|expecting|twins|due in|due on|is due|shes due|maternity|paternity|ivf|smocks|bump|scan|had (?:her|the|their) baby|off coffee|counting to nine|eating for two|knitting|new baby|baby (?:boy|girl|shower))
0.8 (?:birthday|is|hes|shes|turns|turned|turning) (?:the big )?(?:30|40|50|55|60|65|70|thirty|forty|fifty|sixty|seventy|21) ?(?:today|tomorrow|on|this|next|thursday|friday|monday|tuesday|wednesday|saturday|sunday|and|.)
0.8 (?:birthday|anniversary|wedding|engaged|proposed|getting married|got married|divorc\w+|split up|moved in|leaving (?:her|his)|left (?:her|his)|single again|seeing (?:each|someone)|on hinge|on tinder|put an offer|buying a|bought a (?:house|flat|boat|van|croft)|new (?:boyfriend|girlfriend|puppy|dog|fella|tattoo|haircut|hip|knee))
0.8 (?:poorly|off sick|off ill|signed off|in hospital|operation|hernia|op|cough|chemo|surgery|heart|stroke|broke\w* (?:her|his)|hip|knee|crutches|cancer|breast|ward|treatment|stress|on the sick|appt|appointments?|looked grey|fainted|fainter|results came back|not been in|lost (?:her|his) (?:mum|dad|husband|wife)|bereavement)
0.8 (?:done|after|doing|did|for|with us|served|been here|been with us) {2}(?:\d+|ten|twenty|thirty|forty|fifteen|twenty five) (?:years?|yrs?|year)
0.6 (?:does anyone know|anyone know|heard|is it true|what happened|whats gone on|whats happened|dish|anyone worked|worked with|hows|how is|whats up with|any news) {8}
0.7 (?:desk cleared|lanyard handed|with a box|escorted|nobodys said|walked out|suspended|gone quiet|face like thunder|allergic|surprise|whip round|collection|card|cake|banner|dont tell (?:him|her|them)|nobody breathe|keep it quiet|hasnt told|not mine to tell|asked me to tell nobody|aint told|sick notes|legend|wont be the same|will miss|gonna miss|going to miss|be lost without|good luck|welcome|congratulations|so much love|big love|get well|happy birthday|huge thanks|thank you)
0.7 (?:our new|is our|new) (?:\S+ )?(?:head|deputy|assistant head|teacher|ta|caretaker|cook|librarian|nurse|senco|bursar|site manager|cover|nqt|ect|principal|chair)
`,
);

/** What anybody may say or do: told of a person with a name or a post, it is told of them. */
export const colleagueDoingFrames = framesOf(
  ['colleague'],
  `
0.7 (?:went|goes|said|says|asked|told (?:me|us|them|him|her|the)|tells|reckons|thinks|announced|admitted|confessed|let slip|mentioned|whispered|informed|called me|asking|telling|swears|found out|turned up|turned round|offered|brought|brings|bring|wore|wears|wearing|eats?|eat|drinks|cried|crying|laughed|fell|sat|walked|walking|climbed|dressed|sang|danced|won|lost|drove|cycled|ran|bought|covering|covers|keeps|kept|collects|knits|does|doing|been doing|reads|charging|plays|snores|drank|hid|forgot|got stuck|locked|having to|is going|has been|has gone|had to|lent|gave|made)
`,
);

const place =
  '(?:reception|finance|exams|exams office|office|kitchen|gate|dt|science|pe|maths|english|music|art|drama|history|geography|re|r e|mfl|french|business|ict|it|hr|site|admin|the library|library|estates|pastoral|learning support|sen|nursery|front desk|canteen|dinners|caretaking|year \\d|y\\d|yr \\d|s\\d|p\\d|reprographics|attendance|data|humanities|tech|chemistry|biology|physics|early years|the base|behaviour|cover|supply|sixth form|work)';

/** "Jean off reception", "our Sandra in exams", "somebody in our office", "a certain Miss down the infant end". */
export const colleaguePersonFrames = framesOf(
  ['colleague'],
  String.raw`
0.9 (?:\S+ )?\S+ (?:in|off|from|on|out of|over in|down in) (?:the |our |my )?${place}
0.8 (?:somebody|someone|one of them|a woman|a man|a girl|a lad|a certain (?:\S+)|certain member|she|he|who|a member of staff) (?:in|from|down|on|at|off|along) (?:our|my|the) (?:\S+ )?(?:office|staffroom|department|dept|corridor|team|infant end|junior end|kitchen|nursery|site team|school)
0.8 (?:a|the) certain (?:miss|sir|mr|mrs|member of staff|deputy|teacher|ta)
0.85 (?:the|our|that|this|my) (?:new |hot |fit )?(?:\S+ )?(?:pe |science |maths |art |english |music |drama )?(?:cover|supply|supply bloke|supply teacher|cover supervisor|nqt|ect|trainee|student teacher|wench|lass|lad|bloke|woman|lady|man|chap|fella) (?:at|in|on|off|from|wi|with|next door|,)
0.85 ${'(?:who i (?:share|work|teach|job share|sit)|my job share|i share a (?:room|class|office) with|my work (?:bestie|wife|husband|mum|friend)|job share)'}
0.7 (?:card|collection|whip round|cards|envelope|banner|cake|present|flowers) {4}(?:in|to|for|from) (?:the )?(?:staffroom|staff room|office|me|pigeon hole|\S+)
0.7 (?:who was in|worked with|who runs|who ran|used to be in) (?:\S+ ){0,3}?(?:kitchen|team|office|us|nursery|department|school)
`,
);
