/** Frames of telling what only the job tells: of a child or family, of papers and results, of decisions not yet out. */
import { framesOf } from './frame.ts';

const child =
  '(?:~pupil|=pupil|ours|mine|little (?:un|one|lad|girl|boy|man)|wee (?:one|girl|boy|lad|lassie)|one of (?:ours|mine|our own|them)|the (?:lad|girl|boy|lassie|twins|kid|child|brother|sister))';
const someone =
  '(?:mum|dad|mam|ma|da|nan|nana|gran|granny|grandad|stepdad|stepmum|mother|father|parents|uncle|auntie|~family|=family|mums|dads|maw|mammy)';
const equipment =
  '(?:peg|tube|feed|pump|stoma|catheter|inhaler|epipen|pen|insulin|rescue meds|meds|midazolam|cast|splints|hoist|suction|dressing|dressings|nappy|nappies|pads|oxygen|hearing aids?|cochlear|wheelchair|standing frame|eye gaze|ear defenders|medication|melatonin|ritalin)';

/** Of a child or a family. */
export const childFrames = framesOf(
  [],
  String.raw`
0.55 ${someone} (?:\S+ ){0,5}(?:walked out|in prison|inside|on tag|on licence|ran off|been arrested|arrested|sectioned|injunction|not allowed|court order|hits|hitting|drinks|drinking again|locked up|is out|gets out|oot|taken|kicked (?:him|her|them) out|wont have (?:him|her)|knocks|stinking of|smell\w* of|in rehab|away to|away wi|relapsed|off (?:his|her) face|in court|on remand|charged|bailed|on bail|deported|no show|dying|ill again|in hospice)
0.6 (?:taken|removed|moved|placed|gone|goes|went|going|living|lives|stays?|staying|sleeping|sent) (?:\S+ ){0,3}(?:into care|in care|foster\w*|off (?:her|his|them|the mum|mum)|emergency (?:order|placement)|refuge|hostel|a hotel|b and b|the car|a car|nans|her nans|his nans|her aunties|grans|kinship)
0.55 (?:social services|social worker|social workers|social work|social care|police|childrens services|mash|camhs|ewo|early help|cahms|lado|the dsl|the lady from the council|cafcass) (?:\S+ ){0,4}(?:in and out|round|involved|came|aware|rang|been|turned up|knows|coming|had to|on at|have got|has got|involvement|now|again|outside|were|took|taking|say|says|said)
0.5 (?:called|rang|rung|phoned|got|had|told|reported (?:it|her|him|them) to|referred (?:\S+ )?(?:to)?) (?:\S+ ){0,2}(?:social services|social worker|social care|mash|the dsl|the lado|childrens services|camhs|early help)
0.6 (?:not|isnt|aint|no longer|never|nae|no|isna) (?:\S+ ){0,2}(?:to |allowed |on )(?:\S+ ){0,3}(?:go home with|go with|collect\w*|pick (?:up|him|her|them)|pickup|contact|collection list|see (?:him|her|them)|gate|site)
0.55 (?:court order|injunction|prohibited steps|non mol\w*|care order|custody|residency|emergency order|section 47|s47|strat meeting|strategy meeting|case conference|cp (?:plan|conference|meeting|case)|child protection)
0.55 (?:managed moves?|perm ex|permex|pexed?|perm excluded|permanently excluded|fixed terms?|exclusions?|excluded|pru|reintegration|alternative provision|off rolled|part time timetable|reduced timetable)
0.5 (?:gone|been|got|getting|was|is) (?:\S+ )?(?:permanent|permanently|excluded|suspended|expelled|pexed|permed|kicked out|booted out|isolated|shipped)
0.5 ${child} (?:\S+ ){0,5}(?:has|had|have|with|needs?|got|gets?|on|off|pulled|wears?|using|uses|without) (?:\S+ ){0,4}${equipment}
0.4 (?:hes|shes|his|her) (?:\S+ ){0,3}(?:insulin|peg|stoma|catheter|epipen|rescue meds|inhaler|ritalin|melatonin|feeding tube)
0.5 permanent this time
0.5 (?:peg feed|tube feed|peg|stoma|catheter|epipen|insulin|rescue meds|care plan|health plan|eye gaze|no speech|non verbal|nonverbal|cochlear implant|wheelchair user)
0.55 (?:first words?|never (?:spoken|talked) (?:before|to)|never a word|wouldnt talk|doesnt speak|selective mut\w+|didnt speak|said (?:his|her) first)
0.5 (?:bit|kicked|punched|scratched|spat at|headbutted|headbutts|hit|nutted|slapped|stabbed|assaulted|thumped|threw a chair at) (?:me|us|sue|staff|a ta|my ta|two of|three of|three|another|~colleague|one of the tas)
0.5 (?:restraints?|restrained|bites?|team teach\w*|holds?|physical interventions?|bruises? easy|bruis\w+)
0.55 (?:got|has|have|getting|needs?|waiting for|finally|came through|landed) (?:\S+ ){0,4}(?:diagnos\w+|ehcp|adhd|autism|asd|dyslexi\w+|dyspraxi\w+|epilepsy|diabetes|plan|assessment|tourettes|pda)
0.5 ${child} (?:\S+ ){0,4}(?:is|has|was|s) (?:\S+ ){0,3}(?:autistic|dyslexic|coeliac|diabetic|epileptic|allergic|anaphyla\w+|adhd|asd|deaf|incontinent|self harm\w*|suicidal|pregnant|in care|adopted|fostered|selective\w*|nut allergy|peanut)
0.55 (?:seizures?|hypo|reaction|anaphyla\w+|a and e|a & e|overdose|took tablets|tablets|positive test|pregnan\w+|self harm\w*|cutting|cuts on|miscarr\w+|sectioned|eating disorder)
0.5 (?:told|said|whispered|wrote|drew|showed) (?:\S+ ){0,3}(?:something|things) (?:\S+ ){0,3}(?:home|going to be|carry|wont forget|made me|haunt|cant unhear)
0.65 (?:disclosures?|disclosed|made an allegation|logged (?:it|a concern)|on cpoms|wrote my form|did the referral|my referral|made a referral|body map|put it on the system)
0.75 (?:owe|owes|owed|owing) (?:us|school|the school|the office|nursery|the kitchen) (?:\S+ ){0,6}(?:dinners?|trips?|residential|fees|lunch\w*|clubs?|wraparound|breakfast|packed|terms?)
0.6 (?:owe|owes|owed|owing|havent paid|hasnt paid|hav paid|not paid|never paid|wont pay|unpaid|behind (?:with|on)|arrears|in debt) (?:\S+ ){0,7}(?:dinners?|£ ?\S*|\d+|trips?|residential|fees?|lunch\w*|clubs?|school|wraparound|breakfast|lessons|packed|term|quid|money|camp)
0.55 (?:dinner money|dinners|trip money|nursery fees|club fees|residential|parentpay|fees) (?:\S+ ){0,6}(?:owing|owed|debt|arrears|not paid|unpaid|minus|behind|bounced|hasnt|havent|wont)
0.45 £ ?\d+(?:\.\d+)? (?:of|for|in|on) (?:dinners?|lunches|trips?|clubs?|fees|arrears)
0.5 (?:free (?:school )?(?:meals|dinners)|fsm|pupil premium|hardship fund|food parcel|clothing grant)
0.5 (?:school )?report(?:s)? (?:\S+ )?(?:coming|going out|is not|isnt|not great)
0.35 ~family (?:\S+ ){0,2}(?:rang|phoned|confided|broke down|sobbing)
0.5 (?:brought|had|found|caught|came in) (?:\S+ ){0,4}(?:a knife|knives|a blade|weed|drugs|spice|a vape|vapes|fags|vodka|weapon|bb gun|a lighter|nudes)
0.5 (?:in (?:his|her|their) bag|up (?:his|her|their) sleeve|in (?:his|her) (?:blazer|sock|locker|pencil case))
0.5 (?:ran|run|walked|gone|legged it|bolted|absconded) (?:\S+ )?(?:off site|out of (?:school|class|the gate)|over the fence|out the gate|missing)
0.5 (?:went for|kicked off at|swung (?:for|at)|pulled a|chucked a|lobbed a|smashed up|trashed) (?:me|a|the|~colleague|another|my|our|~pupil)
0.5 (?:came out to|comes? out as|not out to|transitioning|wants to be called|new pronouns)
0.45 (?:havent|hasnt|not) told (?:\S+ )?(?:parents|mum|dad|home|family|his mum|her mum|folks)
0.5 (?:his|her|their) (?:file|record|referral|plan|assessment|psych report|report|paperwork|chronology) (?:\S+ )?(?:says?|said|is|was|has|reads|came|makes)
0.5 (?:reading age|spelling age|scored|cats? scores?|predicted|working at|processing) (?:of |at |a |an )?(?:\S+ )?(?:\d+|six|seven|five|four|three|two|an? [a-f]|the level)
0.45 (?:bereave\w+|lost (?:his|her|their) (?:mum|dad|mam|brother|sister|nan)|(?:mum|dad|mam|brother|sister) (?:has |just )?(?:died|passed))
0.45 (?:split|splitting|divorc\w+|separat\w+|affair|new (?:boyfriend|girlfriend|fella|partner)|baby daddy|evict\w+|homeless|bailiffs|repossess\w+)
0.45 (?:lied about|fake|false|rented flat|dodgy) (?:\S+ ){0,3}(?:address|catchment|postcode)
0.5 (?:collection list|at risk|home visit|welfare call|safe and well|on the register|in yesterdays|same (?:dressing|clothes|shirt))
`,
);

/** Of papers and results before their time. */
export const paperFrames = framesOf(
  [],
  String.raw`
0.55 (?:revise|drill\w*|learn|practise|swot up|brush up|squint at|look over|go over|get your lot|get them (?:on|doing)|make sure (?:they|your|ur|you)|run through|hammer|focus on|teach them) (?:\S+ ){0,9}(?:thats all|say no more|i never said|im sayin\w*|youre getting|didnt come from|dont ask|trust me|wink|nudge|hint|thursday|tomorrow|tomoz)
0.5 (?:paper|papers|packet|packets|booklets?|exam|mock|sats|screening|reading paper|paper \d) (?:\S+ ){0,5}(?:came through|come through|arrived|early|opened|leaked|photos?|pictures|screenshot|pigeon hole|in the safe|come in|came in|in my bag|on my desk)
0.55 (?:seen|saw|peek\w*|opened|had a look at|got hold of|sent me|sent us|photos? of|photos|copy of|pics? of|scanned|photographed) (?:\S+ ){0,5}(?:papers?|questions|booklets?|mock|sats|the box|test|mark scheme|exam|the listening|the unseen)
0.5 (?:q|question|qs) ?\d+
0.5 (?:q\d+) (?:\S+ ){0,4}(?:paper|mock|test|today|exam)
0.45 (?:not saying|im not saying|cant say|wont say|aint saying) (?:\S+ )?(?:whats?|which|who|a word|owt|anything|nothing|more)
0.5 (?:screening|spelling|test|reading|phonics|alien) words (?:\S+ )?(?:this year|are|if anyone)
0.5 (?:results|grades|actuals|scores|marks|predicted|p8|progress 8|attainment|sats|ks2|boundaries|combined|further maths|spreadsheet) (?:\S+ ){0,7}(?:seen|landed|are in|came in|come in|in my inbox|this morning|dropped|embargo\w*|thursday|tomorrow|tomoz|early|before|dont know|find out|downloaded|act surprised)
0.55 (?:seen|saw|got|had|know|looked at|peeked at|ive got|shown|opened|downloaded|checked) (?:\S+ ){0,4}(?:results|grades|spreadsheet|actuals|marks|the list|the numbers|outcomes)
0.55 (?:embargo\w*)
0.55 (?:till|til|until|before|wait till|wait until|not till|a day before|night before) (?:\S+ ){0,2}(?:thursday|thurs|tomorrow|tomoz|tmrw|they (?:know|open|find|see)|the (?:kids|children|parents|pupils) (?:know|find|get|see|are told)|the envelopes|results day|theyre told|it goes out|they do)
0.5 (?:straight face|poker face|act surprised|no spoilers|face like a|sworn to|bite my tongue|fizz in|something fizzy|bubbly in|on ice)
0.5 (?:\d+ ?%|\d+ per ?cent|pass rate|straight (?:nines|9s|as)|grade (?:9|nine)s?|all (?:nines|9s)) (?:\S+ ){0,4}(?:combined|in maths|in english|pass|expected|in my set|maths|rwm|of them)
0.5 (?:one|two|three|both|half|none) of (?:you|them|my \S+|the \S+) (?:\S+ ){0,3}(?:failed|passed|has failed|have failed|got (?:a |an |all |straight )?(?:u|\d|nines|as)|missed|should start packing|are in for|is in for)
`,
);

/** Of people's posts, money, inspections and decisions not yet out. */
export const schoolFrames = framesOf(
  [],
  String.raw`
0.55 (?:not|isnt|nowt|nothing|nothings|aint|no|hasnt been|havent been|not been) (?:\S+ )?(?:public|announced|official|common knowledge|gone out|being announced|told (?:the )?(?:parents|staff|anyone)|signed off|out) ?(?:yet|till|til|until|for|anyone|so)?
0.55 (?:parents|staff|kids|governors|they|the schools?|nobody|families|unions?|she|he|press) (?:\S+ )?(?:dont know|doesnt know|havent been told|hasnt been told|not been told|arent supposed to know|dont know yet|not to know|wont be told|not been informed)
0.6 (?:inspectors?|ofsted|estyn|hmie?|eti|isi|siams|inspected|inspection|the suits|suits|big o|care inspectorate|hmi) (?:\S+ ){0,6}(?:monday|tuesday|wednesday|weds|thursday|tomorrow|tmrw|tomoz|next week|due|phoned|rang|called|coming|left|in today|arriv\w+|at ten|at half|not out|till friday|verbal|feedback|outcome|draft)
0.6 (?:the phone|the call|that call|that phone call|phone) (?:\S+ )?(?:went|came|rang|has come|has rung|finally came) (?:\S+ ){0,3}(?:at|this morning|half|ten|just|today|lunchtime|gone)
0.55 (?:verbal feedback|draft report|judg?ement|outcome|grade) (?:\S+ ){0,4}(?:is|was|good|outstanding|ri|inadequate|till|not published|embargo\w*|before the letter|the letter)
0.6 (?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|a dozen|half) (?:of our |of the |more |full time )?(?:tas?|posts?|jobs?|teachers?|staff|of us|names|roles|redundanc\w+|people|humanities|lsas?|cooks?|cleaners) (?:\S+ ){0,3}(?:going|to go|gone|cut|at risk|out|losing|are going|on the list|from|goin|off the|for the chop|being|is|to lose)
0.6 (?:cutting|losing|axing|closing|shutting|scrapping|merging|not replacing|getting rid of|dropping|binning|selling|combining|mixing|joining|cut|axe|close|shut|letting go|making redundant|closing down) (?:\S+ ){0,5}(?:posts?|tas?|teachers?|jobs?|rooms?|nursery|sixth form|department|dept|subject|class(?:es)?|unit|hours|humanities|politics|music|drama|french|german|second \S+|year \S+|field|site|pool|library|y\d|redundant|in (?:april|july|september|january))
0.5 (?:split class\w*|mixed class\w*|two form entry|one form entry|restructure|redundanc\w+|consultation letters?|at risk letters?|section 188|tupe\w*|merger|academy order|takeover|being taken over|joining (?:a|the) (?:trust|mat))
0.55 £ ?[\d.,]+ ?(?:k|m|grand|million|thousand)? (?:\S+ ){0,4}(?:hole|over|short|in the red|deficit|overspent|down|gap|owed|black hole|on a|went on|on wellbeing|consultant|shortfall)
0.5 (?:[\d.,]+k|grand|hundred thousand|half a million|two commas|minus sign|six figures) (?:\S+ ){0,5}(?:hole|over|short|in the red|deficit|overspent|gap|front|budget|on a|spent|down|trust)
0.5 (?:hole in the budget|in the red|budget (?:hole|gap|meeting|is shot|has gone)|deficit|overspen\w+|finance lot|cant make payroll|skint till april|running out of money)
0.5 (?:vote|voted|votes) (?:\S+ ){0,5}(?:\d+ (?:to|-|v) \d+|to (?:shut|close|sell|cut|sack|keep|appoint)|against|unanimous|casting|majority)
0.6 (?:i|ive|id) (?:have |just )?(?:seen|saw|read|typed|raised|minuted|clerked|took|processed|printed|shredded|sent|did|opened|signed|copied|had sight of|know because i \S+) (?:\S+ )?(?:the|his|her|their|a|your|that|this) (?:\S+ )?(?:sheet|spreadsheet|file|list|invoices?|order|orders|contracts?|minutes|slides|numbers|figures|bloods|accounts|logs?|records?|budget|emails?|letters?|report|payslips?|statement|notes|forms?|books)
0.5 (?:i did (?:her|his) bloods|seen (?:his|her|their|the) (?:file|sheet|numbers|books|invoices?)|i typed (?:the|it|his|her)|i raised the order|i do (?:the )?payroll|i take the minutes|i clerk)
0.55 (?:i was|sat|im|i sit|i am) (?:\S+ )?on the (?:panel|interview panel|board|committee|appeal|hearing)
0.55 (?:just|straight|home|back|fresh|out) (?:come |got )?(?:out of|from|off|after|chairing|back from) (?:\S+ ){0,3}(?:governors|governor|meeting|budget|slt|panel|briefing|board|finance|trustees|hearing|case conference|strategy|cp|call)
0.5 (?:heidie|head|slt|ceo|boss|they|gaffer|manager|trust|lawyers|principal|chair) (?:\S+ ){0,2}(?:told|telt|said to) (?:us|staff|everyone|me) (?:\S+ ){0,3}(?:briefing|meeting|not to|no to|half five|on a call|to keep|to take|to leave|to sign|this morning)
0.5 (?:got|were|was|been) told (?:\S+ ){0,4}(?:briefing|meeting|half five|coats on|on a call|not to (?:say|discuss|tell)|to keep|to sign)
0.5 (?:since|after|before) (?:the|that|they) (?:panel|hearing|meeting|disciplinary|vote|appeal|board) (?:sat|met|on)?
0.55 (?:suspended|sacked|under investigation|being investigated|on capability|disciplinary|gross misconduct|marched off|escorted|pending an investigation|investigation into|redundancy list|settlement|nda|paid off|managed out|off with stress)
0.5 (?:drop|drops|dropped|went into|cover up|covered up|buried|fiddled|backdated|moved|changed) (?:\S+ ){0,4}(?:envelope|numbers|figures|dates|registers?|names|the books|forms|attendance)
0.5 (?:past|missed|beyond) the (?:deadline|date)
0.5 (?:turned down|refused|refusing|sat on) (?:\S+ ){0,4}(?:plans?|ehcps?|ehc|referrals?|placements?|specialist|since)
0.5 (?:shortlist\w*|candidates?|interviewed|appointed|didnt appoint|offered (?:it|the job|the post)|turned (?:it|the job) down|internal candidate|weakest|strongest) (?:\S+ ){0,6}(?:candidate|job|post|deputy|head|panel|lesson|cried|field|today|yesterday|lied|him|her)
0.5 (?:leaving|going|off|resigned|handed (?:\S+ )?notice|stepping down|moving on|gone) (?:\S+ ){0,6}(?:not (?:been )?(?:told|announced|public)|havent (?:been )?told|hasnt (?:been )?told|dont know|not told|keep it|till|until)
0.5 (?:gardening leave|garden leave|not coming back|cleared (?:his|her|their) desk|nobodys allowed to say|nobody is allowed to say|locked out of (?:his|her) email|name off the (?:door|website))
0.5 (?:on|paid|earns?|earning|getting|salary of|pay(?:ing)? (?:him|her|them)) (?:\S+ )?(?:£ ?\d\S*|\d+k)
0.5 (?:complaint|complaints|grievance|appeal) (?:\S+ ){0,5}(?:upheld|not upheld|dismissed|panel|against|went in|stage|lost|won|thrown out)
0.5 (?:data breach|hacked|ransomware|got into the system|phish\w+|leaked|server|backups?|small number of records|ico) (?:\S+ ){0,6}(?:records|data|names|payroll|parents|told|know|pupils|weeks?|days?)
0.5 (?:asbestos|legionella|raac|fire risk|failed (?:its|the|our) (?:inspection|audit)|condemned|hygiene rating|carbon monoxide|mould) (?:\S+ ){0,6}(?:report|survey|told|hid\w*|ceiling|roof|block|kitchen|know|knew|hall)
0.55 blocked sites|browsing|search history|logs? shows?|top hit for staff
`,
);
