/** Frames of complaint about how the writer or others are treated at work: pay, conditions, safety, wrong conduct. */
import { framesOf } from './frame.ts';

const told =
  '(?:told|was told|been told|im told|get told|being told|we were told|they said|she said|he said|they say|apparently|answer is|answer was|reply was|response was|line manager says|business manager says|head says|hr says|hr said|agency says|school says|payroll says)';

export const grievanceFrames = framesOf(
  ['school'],
  String.raw`
0.5 (?:told|raised|reported|asked|flagged|logged|emailed|complained|mentioned|telling|written|chased|put it in) {6}(?:\d+ times|twice|three times|third time|four times|five times|again and again|since (?:september|october|november|january|february|march|april|may|easter|christmas|xmas|half term|summer|last)|for (?:months|weeks|years)|in writing|over and over|repeatedly)
0.65 (?:for the|the|and the) (?:second|third|fourth|fifth|umpteenth|\dth) time {3}(?:told|no money|theres|its|they)
0.75 (?:put|putting|raised|got|have|want) (?:it|this|that) {1}in writing
0.8 (?:somebody|someone|one of us|a child|a kid|somebodyll|someonell|one of them|a member of staff|somebodys|someones) {2}(?:will|is going to|is gonna|s going to|gonna|gets?|going to|could|ll) {1}(?:get |be |going to get )?(?:seriously )?(?:hurt|killed|injured|burnt|die|badly hurt)
0.45 (?:no|without|never get|never had|lost my|zero|not had) (?:a |an |any |my )?(?:\S+ )?(?:ppa|lunch|breaks?|lunch break|toilet break|radio|panic button|training|risk assessment|contract|sick pay|heating|hot water|ppe|first aider|induction|supervision|handover|notice|extraction|overtime|increment|pay rise|backfill|inset|form|supply)
0.75 (?:pay|wages?|salary|payslip|payslips|pay slip|payroll|hours|overtime|holiday pay|increment|tlr|expenses|pension) {6}(?:late|short|wrong|missing|unpaid|docked|owed|underpaid|frozen|nil|gone|banked|hasnt|havent|still not|m\d|2022|2023|2024|in the wash|with the hub|cut|down|not paid)
0.75 (?:underpaid|underpay\w*|unpaid|dock\w*|claw\w* back|short ?chang\w*|withh\w*|owes? me|owed) {5}(?:pay|wages|us|me|hours?|money|lunch|days?|weeks?|month|duty|overtime|work\w*|training|trip|inset|again)
0.75 (?:on|for|at) (?:ta|cover|agency|minimum|the same|half the|unqualified|term time) (?:money|rate|pay|wage|rates)
0.75 £?\d+[ .]?\d* (?:an|per|a) hour {3}(?:since|for|to|and|before|after|is what)
0.7 (?:paid|pay) (?:us |me |for )?{3}(?:\d+ weeks|\d+ hours|hours|weeks) {3}(?:worked|work|and work|but|do)
0.7 (?:worked|working|work|doing|do) {3}(?:\d+|\w+) (?:hours?|hrs?|weeks?|days?) {3}(?:paid for|and paid|unpaid|for free|for nowt|for nothing|pay for|get paid)
0.45 (?:third|fourth|fifth|second|\d+) (?:weekend|wkend|week|month|year|day|evening|night|time) {1}(?:running|on the bounce|in a row|straight|on the trot|this week|since)
0.7 (?:left|leaving|put|stuck|been|me|just|doing) {3}(?:on my own|alone|single handed|by myself|solo|one adult|one member of staff) {3}(?:with|w|wi|in|for|on|and)
0.75 (?:one|two|three|me|1|2|3|four) {1}(?:adults?|staff|tas?|of us|of them|nurse|person) {2}(?:to|for|with|between|and|on) {1}(?:\d+|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)
0.8 (?:bitten|kicked|punched|hit|slapped|spat at|headbutted|assaulted|scratched|bruise\w*|concuss\w+|attacked|hair pulled|chair thrown) {10}(?:again|this week|third|twice|no one|no form|told|part of the job|wet paper towel|carry on|back in|incident form|shrug|nothing)
0.7 ${told} {2}(?:to )?(?:get on with it|suck it up|man up|put up with it|keep quiet|say nothing|leave it|sign it|open a window|wear|be grateful|not to (?:report|log|write|say)|part of the job|its a vocation|a vocation|too old|flexible|facilities|theres no money|no money|its within|within tolerance|it comes with|lump it|not my place|resilien\w+|be resilient|no budget|to pop|to do it|lie|change|in hand|well sort|well review|we all|it is what|everyone does|youre|its with|be a team player|a link to|coping)
0.8 is (?:this|it|that) (?:even |actually )?(?:legal|allowed|lawful|illegal)
0.4 is (?:this|it|that) (?:even |actually )?(?:normal|right|ok|okay|fair|reasonable)
0.65 (?:can|are) (?:they|my school|school|the head|a school|work|he|she|my head) (?:even |legally |actually )?(?:make|allowed|force|refuse|dock|change|cut|insist|do this|get away|ask me|stop|claw|withhold|sack|keep)
0.65 (?:mentor|head|deputy|slt|manager|boss|hod|hoy|senco|bursar|they|line manager|~colleague|=colleague) {4}(?:bull(?:y|ies|ied|ying)|humiliat\w+|belittl\w+|scream\w*|shout\w*|singl\w+|ostracis\w+|pick\w* on|freez\w+ out|undermin\w+|gaslit|gaslight\w*|victimis\w*|threaten\w*|intimidat\w+|harass\w*|laughed|mock\w*|sneer\w*|grop\w*|cornered|swore) {2}(?:me|us|at|in front|out|staff|tas|my)
0.7 (?:bullied|humiliated|belittled|singled out|frozen out|victimised|threatened|harassed|groped|managed out|pushed out|forced out|driven out|ganged up on|hounded) {3}(?:by|out|at work|in front|again|every|me|us|for|because)
0.4 in front of (?:the |my |all )?(?:\S+ )?(?:class|kids|staff|staffroom|whole|everyone|office|team|year \d+|parents|department) 
0.65 (?:refus\w+|denied|turned down|wont let|not allowed|rejected|knocked back|declined) {5}(?:leave|time off|funeral|flexible|part time|unpaid|carers|adjustments?|phased|compassionate|appointment|scan|request|pay rise|maternity|paternity|graduation|nativity|access to work)
0.65 (?:support plan|capability|performance manag\w+|settlement agreement|disciplinary|grievance|whistleblow\w*|tribunal|constructive dismissal|union rep|the rep|acas|occupational health|at risk|not renewed|fire and rehire|tupe|nda|gagging|not yet consistently meeting) {5}
0.7 (?:no heating|boilers?|\d+ degrees|roof|ceiling|asbestos|mould|mold|damp|black stuff|electrics|wiring|sprinklers?|fire doors?|fire exits?|sewage|rats|fumes|extraction|gas|lift|hoist|brakes|minibus|kiln|tiles?|seatbelts?) {14}(?:since|third time|teaching in coats|in coats|told (?:h|them|the|em|her|him|three|to)|reported|raised|breath\w+|chest infections?|chests|nothing done|sat in|coughing|somebody|someone|no money|times|in writing|not been tested|havent been tested|never been|nobody|held shut|its in the book)
0.75 (?:teaching|working|sat|kids|staff) {2}in coats
0.65 (?:cry|cried|crying|sobb\w+|panic attacks?|dont sleep|cant sleep|not sleeping|feel sick|dread|physically sick|breakdown|broken|burnt out|burned out|made me ill|making me ill) {8}(?:work|car|car park|sunday|monday|job|toilets?|head|going in|this place|anymore|mentor|again|every|lead|school)
0.75 (?:doing|covering|do|did|done) {2}(?:two|three|2|3|four) (?:peoples |full |different |whole )?(?:jobs|roles|schools|posts|peoples)
0.6 (?:never|not|nobody|havent|hasnt|no one) {2}(?:replaced|backfilled|filled the post|been replaced|been paid|got paid|been trained|had a break|had a contract|had a payrise|had a mentor meeting)
0.65 (?:too old|pregnan\w+|maternity|menopaus\w*|accent|disability|hijab|breastfeed\w*|expressing|part timers?|on the sick|my age) {10}(?:told|hours|demoted|moved|passed over|overlooked|refused|not my|cupboard|lost|cut|less|apparently|line manager|store)
0.8 (?:passed over|overlooked|job went to|given to his|given to her|demoted|lost my tlr|took my tlr|taken my tlr|point in|threshold|nearly m\d|still m\d|stuck on m\d|on m\d when|upper pay) {5}(?:again|for|mate|nephew|because|year|september|refused|waiting|still|without|m\d|meant)?
0.65 (?:contract|terms|hours) {3}(?:changed|cut|slashed|torn up|zero|expired|without)
0.75 (?:nowt|nothing|none of it|never|not|refused to put it) in writing
0.7 \d+ hours? (?:week|a week|this week|weeks|rota)
0.65 (?:made to|forced to|have to|expected to|expect us to|expects us to|asked to|told to) {1}(?:work|come in|stay|cover|clean|mop|answer emails|do|run|drive|lift|restrain|toilet|lie|change|sign|delete|backdate|falsify|sell|teach) {6}(?:unpaid|own time|weekends?|for free|no pay|alone|without|sick|evenings?|half term|whole class|training|register|ratios?|lunch|as if|after hours|saturday|sunday|bank holiday|day off)
0.75 (?:sign|signed|backdate\w*|falsif\w+|change\w*|alter\w*|delete\w*|shred\w*) {5}(?:as if|registers?|logs?|records?|ratios?|sheet|incident|figures|attendance|dates?|minutes) {5}(?:told|asked|made|because|before|as if|theres|ofsted|inspection|looks?)
0.7 (?:on my own|alone|locked) {8}(?:no radio|no panic|no phone|meltdown|restrain\w*|no training|no one)
0.7 (?:cancelled|missed|skipped|moved) {4}(?:meetings?|mentor|ppa|breaks?|supervision|one to ones|appraisal) {4}(?:again|times|nine|of|since|week|my)
0.65 (?:im|i am|were|we are) (?:not flexible|done being nice|done bein nice|at breaking point|on my knees|on our knees|broken|running on empty)
0.6 (?:they call it|it says|called) (?:agile|wellbeing|resilience|flexible|development|goodwill|a privilege|collaboration)
0.4 (?:how (?:many|do) of you|does anyone elses?|anyone elses?|anyone else|how do you all|who does|do i) {6}(?:mentor|head|school|work|trust|hod|pay|cover|deal|bullied|unpaid|contract|rights|report|tell next|stand)
0.5 (?:not yet consistently|what are the odds|funny how|coincidence\w*|interesting how|odd how) {16}(?:rep|over fifty|over 50|phased|pregnant|union|maternity|part timers?|capability|ups\d)
0.45 (?:breath\w+) {4}(?:it|that|this|shit|stuff|fumes|dust|in)
0.75 (?:havent|hasnt|not|never|still not|yet to) (?:\S+ )?(?:been paid|had a payslip|got paid|paid us|paid me|seen a contract|been given a contract|had my contract|had a day off|had a lunch|had a proper|had a break|had a risk assessment|had any training|been trained|been reimbursed)
0.75 (?:taken|took|take|taking|lost|lose|losing|cancelled|removed|pulled|gone) {2}(?:my|our|the) (?:\S+ )?(?:ppa|frees|breaks?|lunch|tlr|planning time|desk|office|classroom|mileage|allowance|union time|time off in lieu|toil|sick pay|holiday pay)
0.7 (?:they|school|trust|head|slt|agency|academy|hr|=school|~school|~colleague) {3}(?:wont|refuse\w*|refusing|dont|doesnt|will not) (?:\S+ )?(?:pay|fix|replace|cover|listen|investigate|log|record|report|provide|supply|recognise|honour|backdate|reimburse|train)
0.7 (?:hours|contract|job|post|role|wage|salary|pay|pension|holiday)s? {2}(?:cut|slashed|halved|frozen|reduced|stopped|withdrawn|scrapped|gone) {4}(?:no|without|by email|email|text|letter|consult\w*|notice|warning|on friday|and)
0.7 (?:found out|told|finding out|sacked|let go|made redundant|dismissed|got rid of) {4}(?:by|via|through|over|on) (?:an? )?(?:email|text|whatsapp|post ?it|teams|facebook|letter|in front of)
0.7 (?:ofsted|visitors|governors|inspectors?|fire officer|hse|auditors?|parents) {8}(?:hide|hidden|moved|sent home|shut in|told to say|told not to|lied|cover up|covered up|falsified|made up)
0.7 (?:swept|brushed|pushed|buried|covered) {2}(?:under|up|away) {3}(?:carpet|rug)?
0.65 (?:same|equal) (?:work|job|qualification|role|hours) {6}(?:less|lower|half|men|male|he gets|he is on|k less|grade|pay|more than me)
0.7 (?:men|man|male|lads|he|bloke|blokes) {4}(?:paid|gets|earns|on) {2}(?:more|extra|\d+k|\d+p) {3}(?:than|for the same)?
0.7 (?:excluded|left out|not invited|ignored|blanked|sent to coventry|not one person|nobody (?:has )?(?:speaks|spoken|spoke)) {6}(?:meeting|staffroom|team|to me|since i|because i|for raising|for speaking)
0.7 (?:since|after|because) i (?:raised|reported|complained|whistle\w*|spoke up|spoke out|asked about|joined the union|went to|said no|came back|told)
0.7 (?:timetable|observations?|observed|learning walks?|drop ins?|monitored|emails?) {4}(?:every week|every day|three times|five times|twice a|at midnight|at 11|at 10|on sundays?|on christmas|all weekend|since i|on sick leave|while off)
0.7 (?:asked|told|made|pressured|leaned on|leant on) {2}(?:me |us |to )+{2}(?:change|alter|inflate|bump|raise|lower|fudge|delete|backdate|rewrite|sign|lie|cover|withdraw) {4}(?:grades?|marks?|data|statement|register|record|log|report|complaint|it|that)
0.65 (?:temp|supply|agency|term time|zero hours?|fixed term|rolling) (?:\S+ )?(?:contract|staff|rate|pay) {8}(?:years|again|since|less|no|still|third|fourth|cut|sick)
0.65 (?:only|just) (?:£|\d) ?[\d.]+ {2}(?:an|per|a) hour
0.65 (?:workload|hours|marking load|timetable) {3}(?:is|are) {2}(?:unsustainable|impossible|inhuman|killing|illegal|breaking|not safe|unsafe|a joke|criminal|mental)
0.65 (?:unsafe|not safe|dangerous|an accident waiting|death trap|hazard) {8}(?:staff|us|kids|children|school|work|class|told|ratio|site|kitchen|minibus|room|since)
`,
);
