/** Frames in which the writer owns up to bad form at work: drink, sham illness, no work done, rules got round. */
import { framesOf } from './frame.ts';

const duty =
  '(?:period|p1|lesson|lessons|registration|register|assembly|class|practical|pe|swimming|year \\d+|yr \\d+|y\\d+|y ?r?\\d+|teach\\w*|taught|briefing|inset|work|school|duty|whistle|meeting|parents evening|obs|observation|sports day|kids|bairns|playground|9am|8 ?[.:]?\\d\\d|dinners|goalkeepers|invigilat\\w+|exam|mock|form|tutor group|cover|trip|minibus|phonics|carpet time|nursery|reception|toddlers|babies)';
const drink =
  '(?:hungover|hung over|hangover|hangin|hanging|still drunk|still steaming|still taste|can still taste|still pissed|still half cut|half cut|still hammered|still mortal|still over the limit|rough as|stinking of|sweating|tasting|taste|tastes|smelling of|reeking of|reek of|stink of|head like|sambuca|jagerbombs?|jägerbombs?|tequila|prosecco|vodka|gin|shots|berocca|sunglasses|on no sleep|two hours kip|two hours sleep|an hours sleep|havent been to bed|not been to bed|straight from the club|last nights?|last nites?|on one|coming down|comedown)';
const fibs =
  '(?:migraine|norovirus|noro|food poisoning|sick bug|tummy bug|bug|d and v|dentist|sickness|bad back|flu|covid|eye infection|head down the toilet|on the toilet|stomach|sick|ill|poorly|funeral|doctors|appointment|boiler man|plumber|site survey|training course|working from home|wfh)';
const fun =
  '(?:glastonbury|center parcs|centre parcs|alton towers|races|cheltenham|wetherby|chepstow|aintree|ascot|tan|tanned|sunburn\\w*|lanzarote|tenerife|magaluf|benidorm|ibiza|spain|beach|download|festival|gig|match|cup final|the cup|spa|airport|concert|tickets|golf|pub|beer garden|wembley|test match|lords|the ashes|ikea|thorpe park|blackpool|butlins|hen do|stag|elton|taylor swift|oasis|zante|poolside|pool|hungover|hangover|bed|sofa|netflix)';

export const misconductFrames = framesOf(
  ['colleague'],
  String.raw`
0.85 (?:rang|ring|ringing|phoned|phoning|called|calling|texted|emailed) {1}(?:in|work|school|the cover line|the absence line|cover|the office) {3}(?:sick|ill|poorly|migraine|norovirus|food poisoning|bug|d and v|the runs|dentist|dying|shits)
0.85 (?:pull\w*|thr[eo]w\w*|chuck\w*|took|tak\w+|having|had) (?:a |another |the |cheeky |me )+(?:sickie|sicky|duvet day)
0.85 (?:officially|supposedly|as far as {6}(?:knows?|concerned)|what (?:the|my) {5}(?:heard|thinks|knows|says)|diary says|they think|school thinks|head thinks|work thinks|slt think|cover manager thinks|absence (?:line|form)|sick note|sick line|told (?:work|them|school|the head|em|slt|cover|the office)) {8}${fibs}
0.85 ${fibs} {12}${fun}
0.6 ${fun} {10}(?:officially|sick note|absence|migraine|norovirus|food poisoning|rang in|called in|phoned in|as far as work)
0.75 (?:dont|nobody|no one|noone|better not|please dont|not|never) (?:\S+ )?(?:tell|telling|tag|let on|mention|grass|shop) {4}(?:slt|head|line manager|boss|school|my work|uni|mentor|hr|governors|ofsted|deputy|heid)
0.6 (?:tell no one|nobody tag me|if anyone asks|if anybody asks|what they dont know|youre welcome ofsted|nobody noticed|nobodys noticed|no ones noticed|no one noticed|nobody has noticed|not once has anyone|nobodys looked|no one checks|nobody checks|never been caught|not been caught|got away with|getting away with|no \S+ noticed|nobody has opened|nobody at {2}has|no ones clocked|nobodys clocked|so far so good|works every time)
0.82 ${drink} {16}(?:${duty}|fridge|crash mat)
0.82 ${duty} {10}${drink}
0.82 (?<!(?:they|who|parents|mums|dads|he|she) )(?:havent|not|never|aint|didnt|dont) {1}(?:marked|mark|opened|looked at|planned|plan) {5}(?:book|books|since|all year|all term|a thing|single|lesson|lessons|anything|report|folder)
0.82 (?:guess\w*|made up|making up|make up|made it up|invent\w*|plucked|copied and pasted|copy and paste\w*|chatgpt\w*|same comment|fudg\w*|fiddl\w*|d6|dice|toss\w* a coin|flip\w* a coin|random number) {6}(?:grades?|data|marks?|reports?|levels?|predicted|registers?|assessment|references?|targets|comments?|tracker|minutes|temperatures?|log|logs|risk assessment|fire log)
0.82 (?:predicted grades|data|reports?|data drop|tracker|registers?|fridge temps?|logs?|fire log|cleaning log) {4}(?:vibes|guess\w*|made up|made it up|make it up|random|dice|d6|chatgpt|invented|fiction|out of thin air)
0.85 (?:stuck|put|bung|whack|shove|chuck|pop|wheel|stick|sling)\w* {4}(?:film|shrek|lion king|frozen|moana|video|dvd|documentary|telly|youtube|word ?search|newsround|planet earth|blue planet|horrible histories|titanic) {8}(?:nap|slept|sleep|head down|tesco|on my phone|feet up|shut my eyes|vinted|online shop|order|dozed|nod\w*|came round|recover|die|count the minutes)
0.7 (?:shrek|lion king|film|documentary|word ?search) {3}(?:on and|out and) {6}(?:i do|i did|me|i|done|count)
0.85 (?:fell|fall|falling|dropped|nodded|nodding|dozed|dozing|drifted|asleep|slept|sleep|napp\w*|nap|kip\w*|snor\w*|snooz\w*|shut my eyes) {6}(?:lesson|class|assembly|desk|crash mat|stock cupboard|registration|invigilat\w+|exam|detention|carpet time|silent reading|meeting|store cupboard|prep room|sick bay|medical room|mock|my own lesson|boiler room|minibus|book corner)
0.75 (?:head|feet|lie|lay|lying) {3}(?:down|on|up|against) {4}(?:desk|radiator|crash mat|crash mats|gym mat|beanbag|keyboard)
0.8 (?:screenshot\w*|share|sharing|got|have|sent|sending|send|heres|wants?|need|anyone) {3}answers {7}(?:quiz|training|safeguarding|course|prevent|module|gdpr|fire|cyber)
0.7 (?:click\w*|skipp\w*|fast forward\w*|left it running|mute\w*) {6}(?:safeguarding|prevent|gdpr|e ?learning|training|module)
0.85 (?:let|helped|told|gave|whisper\w*|point\w*|cough\w*|hint\w*|tapp?\w*) {8}(?:answers?|crack on|cheat|copy|on that paper|the right box|the right answer|in the exam)
0.65 (?:quiet ?quit\w*|bare minimum|coasting|(?:doing|do|did|done) (?:naff|sod|fuck|bugger|jack) all|paid to (?:sit|nap|scroll|do nothing|watch)|phoning it in|skiv\w+|doss\w+|bunk\w* off|sneak\w* off|slop\w* off|hid (?:in|from)|hiding (?:in|from)|dodg\w+ duty)
0.75 (?:count the minutes|they get nothing from me|not once has anyone asked|gets? nothing from me|i take the credit|take the credit for|claim\w* (?:the )?(?:overtime|mileage|hours) {4}(?:didnt|never|wasnt|while))
0.75 (?:gin|wine|vodka|prosecco|whisky|rum|baileys|hip flask|tinny|lager|cider|something stronger) {4}(?:in|behind|under|inside) (?:my|the|a|me) (?:\S+ )?(?:mug|coffee|desk|drawer|cupboard|cabinet|thermos|flask|bottle|locker|squash|travel mug|lunch ?box)
0.85 (?:drunk|pissed|wasted|hammered|leathered|legless|plastered|bladdered|mortal|trollied|rat arsed|steaming|smashed|threw up|thrown up|vomited|was sick|been sick|be sick|spewed|vommed|chundered|stripped|topless|snogged|flashed|mooned) {8}(?:prom|leavers|residential|school trip|trip|staffroom|fridge|classroom|sports day|parents evening|assembly|school|lesson|the head|deputy|minibus|ski trip|coach|stock cupboard|bin|pe store|science prep)
0.75 (?:smoked|smoke|vaped|vape|edible|spliff|joint|fag|cheeky one|bump|line of) {8}(?:last period|bike shed|parents evening|lesson|duty|playground|stock cupboard|staff toilet|before class|in school|behind the|boiler room|prep room)
0.75 (?:me and|with) {5}(?:dept|department|cover|supply|pe|science|head|deputy|caretaker|r e|student teacher|trainee|ta) {8}(?:cupboard|😏|photocopier|store ?room|snogg\w*|shagg\w*|at it|stationery)
0.75 (?:nick\w*|pinch\w*|borrow\w*|liberat\w*|half inch\w*|help\w* myself|took home|walked out with) {8}(?:stock room|stock cupboard|stationery cupboard|reams?|laptop|tuck shop|petty cash|school kitchen|from school|from work|staplers?|glue sticks|toilet roll)
0.7 (?:fantasy (?:league|football)|vinted|tesco order|asda order|online shop|candy crush|bet365|tinder|hinge|rightmove|wordle|lions|the cricket|the races|football on|the match) {10}(?:lesson|period|class|past paper|kids|they|register|duty|big board|work radio)
0.7 (?:lesson|period|past paper|research|doing) {12}(?:fantasy (?:league|football)|vinted|tesco order|asda order|candy crush|bet365|tinder|the cricket|lions on|the races|big board|im doing the)
0.75 (?:diary says|timesheet says|calendar says|rota says|log says) {12}(?:ive been|im at|i was|fibs|lies|actually|truth)
0.7 (?:at|in|been) (?:wetherby|cheltenham|the races|the pub|the bookies|tesco|the gym|bed) {10}(?:work radio|paid|on the clock|on the clock|lanyard|timesheet|register|work phone)
0.7 (?:did|doing|done) (?:a ton|\d+ mph|ninety|90|100) {10}(?:minibus|mocks|kids|work|coach)
0.7 (?:lied|fibbed|blagged|blagg\w+|wing(?:ed|ing)) {4}(?:my|the|way|interview|cv|whole|observation|obs|ofsted|deep dive|through|lesson|degree|reference)
0.75 (?:left|leave|leaving|slipped|sneaked|snuck|nipped|popped|bunked|ducked) (?:out |off |them |the class |my class |early |\S+ ){1,3}{4}(?:pub|bookies|fag|smoke|vape|nap|nails done|haircut|greggs|pint|costa|maccies|shops|bed|gym) 
0.75 (?:class|kids|lesson|year \d+|y\d+|register|they) {8}(?:while|whilst|so) (?:i|im|me) {3}(?:slept|napped|nap|sleep|watched|watch|scrolled|nipped|popped|had a fag|vaped|ordered|bid|gamed|swiped|played|did my nails|booked|shopped|snoozed|dozed|recover\w*|nurse\w* a)
0.75 (?:fake|faked|faking|forged|forge|made up|pretend\w*|fiddled|doctored) {3}(?:sick note|doctors note|register|mileage|expenses|references?|degree|certificate|funeral|illness|dentist|cv|observation|risk assessment|first aid|signature|interview)
0.75 (?:claim\w*|put in for|charg\w*|expens\w*) {4}(?:mileage|overtime|expenses|train|hotel|hours) {6}(?:never|didnt|wasnt|went|walked|lift|at home|bed|lol|\S+ quid)
0.7 (?:swore|swear|effed|told|shouted|called|flipped|gave) {5}(?:at )?(?:a |my |the |year \d+ |y\d+ )(?:kid|class|pupil|year \d+|y\d+|parent|form) {5}(?:fuck|shut up|idiot|the finger|worth it|no regrets|felt good|twat|prick|moron|loved it)
0.75 (?:teach|teaching|taught|work|working|school|lesson|class) {5}(?:stoned|high|drunk|pissed|half cut|off my (?:face|tits|head)|on a comedown|no sleep|still up|in last nights|without knickers|in my pjs|in pyjamas under)
0.7 (?:best|favourite|only) (?:part|thing|bit) (?:of|about) (?:\S+ )?(?:supply|cover|inset|job|invigilating) {6}(?:paid|nothing|nap|sleep|phone|netflix|sod all)
0.7 (?:paid|£\d+|quid|full pay) {6}(?:to )?(?:sit|sat|nap|sleep|scroll|watch|do nothing|do sod all|do fuck all|colour in|drink|stare) {4}
0.7 (?:havent|not|never) {2}(?:read|opened|seen|looked at|done|written|checked|followed|set foot in) {4}(?:policy|safeguarding|kcsie|scheme|spec|syllabus|ehcps?|plan|email|training|text|novel|risk assessment) {10}(?:years?|once|ever|noticed|nodded|clicked|signed|ticked|lol|and)
0.7 (?:ticked|tick|signed|clicked) {4}(?:box|boxes|form|yes|training|policy|kcsie|read and understood) {6}(?:without|never|not|didnt|havent|lol|unread)
0.7 (?:teach\w*|lesson|lessons|class|planning) {4}(?:on|off|from) (?:autopilot|the fly|twinkl|the internet|youtube|five minutes|the toilet|the loo) {6}
0.7 (?:bet|betting|sweepstake|bingo|drinking game|wager) {8}(?:kids?|pupil|parents evening|assembly|which|inset|cry|excluded|ofsted|first to)
`,
);
