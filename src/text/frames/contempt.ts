/** Frames that run anybody down, or anything: wits, work, character. */
import { framesOf } from './frame.ts';

export const contemptFrames = framesOf(
  ['pupil', 'family', 'colleague', 'school'],
  String.raw`
0.7 (?:attention span|personality|vocabulary|charm|charisma|backbone|spine|brains?|manners|warmth|empathy|humour|tact|subtlety|intellect|intelligence|iq|imagination|work ethic|social skills|people skills|emotional range|self awareness|wits?|common sense|moral compass|leadership skills|concentration span|listening skills|hygiene|conversation|organisational skills|problem solving skills) of (?:a|an|one|half|two|some|my|the average|your average)
0.6 all the \S+ of (?:a|an|wet|cold|stale)
0.7 (?:ive|have|had|i) (?:honestly |genuinely )?(?:met|seen|known|scraped|owned|heard|had|found|worked with|taught) {1}(?:better|brighter|sharper|cleverer|smarter|livelier|quicker|keener|warmer|better run|better organised|better behaved) (?!days?|weeks?|mornings?|nights?|lunch|coffee|weather|for|at|than|off|half)\S+
0.65 (?:more|as much|about as much|as little) (?:sense|life|brains?|idea|backbone|personality|charisma|warmth|leadership|wit|use|imagination|initiative|manners|self control|spark) (?:in|from|out of|than|as|to)
0.65 (?:mops|bricks|plants?|dogs?|hamsters?|goldfish|cats?|kettles?|bins?) with more \S+
0.6 my (?:dog|cat|goldfish|hamster|toddler|two year old|three year old|nan|mop|houseplant) (?:could|has|would|had|knows|has more|writes|talks)
0.75 (?:the )?(?:worst|laziest|rudest|daftest|dumbest|thickest|stupidest|nastiest|tightest|meanest|dimmest|cruellest|gobbiest|mouthiest|idlest|slackest|sloppiest|dullest|most useless|most spiteful|most entitled|most incompetent|least able|least competent|least helpful|most joyless|most pointless) {4}(?:ive|i have|weve|i ever|ever|in the (?:county|country|city|north|south|east|west|world|trust|borough)|in \S+ years?|in all my)
0.6 (?:the )?(?:worst|laziest|rudest|daftest|dumbest|thickest|stupidest|nastiest|tightest|slackest|meanest) (?:lot|bunch|class|group|set|cohort|year|shower|crew|crowd|school|trust|place|head|manager|boss|outfit|use of|decision)
0.65 never (?:known|seen|met|had|taught|worked with|worked for|come across) (?:such )?(?:a |an )?(?:more |less |so )?(?:spiteful|horrible|lazy|idle|rude|useless|nasty|vile|miserable|ignorant|selfish|unhelpful|disorganised|badly run|badly behaved|chaotic|entitled|gormless|thick|dense|feral|awful|unpleasant|joyless|clueless|incompetent|slack|sly|vain|petty|feckless)
0.65 CANT (?:even |so much as |actually )?(?:organis|organiz|run|plan|lead|direct|arrange|co ?ordinate|schedul|timetabl|manag)\w* (?:a|an|his own|her own|their own|anything|any)
0.7 CANT (?:even |so much as |actually )?(?:spell|write|tie|wipe|lace|remember|recognise) (?:THEIR )?{1}(?:own|shoes|laces|shoelaces|arses?|bums?|surname)
0.65 CANT (?:even )?(?:count (?:to|past|beyond)|string (?:a|two)|boil (?:an|a)|lie straight|pour (?:a|water)|fight (?:THEIR )?way|hit a barn|catch a cold|find {3}(?:with|without|if|unless))
0.45 CANT (?:even )?(?:work|open|operate|turn on|bend|use|switch on|log (?:on|in)|format|attach|read|unjam|sharpen) (?:a|an|the) \S+
0.45 CANT (?:line up|sit (?:down|still)|hold a pen|hold a pencil|follow (?:a|an|one|simple)|take turns|wait their|keep (?:their|his|her) (?:hands|gob|mouth))
0.8 WOULDNT (?:know|recognise|recognize|notice|spot) {3}(?:if|from|unless)
0.6 WOULDNT (?:trust|leave|let) {2}(?:near|with|to|in charge|alone|look after|loose)
0.65 (?:needs?|wants?) (?:to )?(?:{2}(?:heads?|bumps?) (?:test|examin|look|felt)\w*|locking up|locking away|shooting|sacking|binning|slapping|sectioning|muzzling|tagging|sterilising|reporting|taking down|putting down|retiring|a slap|a good slap|a bath|a wash|a hobby|a lobotomy|a muzzle|a shower|a reality check|a word with|get a grip|grow up|learn (?:some|a bit)|wind {1}neck|get over|take a look|have a word|look in the mirror|pull {1}finger|get off {1}(?:arse|backside|phone))
0.6 should(?: ?nt| not| never)? (?:not |never )?(?:be|have been|been|ve been) (?:allowed|let|anywhere near|near|trusted|struck|sacked|in charge|locked|put out|ashamed|banned|sterilised|fired|kept away)
0.55 (?:get a (?:grip|life)|do one|get in the (?:bin|sea)|jog on|bore off|wind (?:your|ya|yer|his|her|their) necks? in|grow up|give it a rest|wise up|catch yourself on|get stuffed|on yer bike|get over (?:yourself|himself|herself|themselves)|swivel)
0.6 (?:head|deputy|manager|leader|leadership|teacher|professional|management|boss|caretaker|mentor|specialist|expert|lead|wellbeing|support|inclusion|parent|mother|father|parenting|able|gifted|cohort|poorly|anxiety|anxious|stress|vision|strategy|consultation|her back|his back|sick) my (?:arse|eye|foot|backside|hole|bum|a\W?se)
0.6 never (?:\S+ )?(?:met|taught|seen|set foot|been|worked|held|opened|cut|cleaned|done|lifted|cooked|read|wiped|managed|run|stood) {4}(?:in (?:his|her|their) li(?:fe|ves)|a child|a kid|children|a teenager|a class|a classroom|a lesson|a toddler|a five year old|a day work|a stroke|a finger|in front of a)
0.6 (?:thinks?|reckons?|seems to think) (?:that )?(?:{1}(?:were|we are|im|i am|tas?|staff|teachers|cleaners|cooks) {2}(?:made of|live|furniture|slaves|stupid|daft|mugs|machines|robots|servants|babysitters|magicians|the help|idiots|free)|(?:she|he|they|shes|hes|theyre) ?(?:\S+ )?(?:royalty|owns|runs|above|better than|god|all that|the queen|too good|lord|lady|gods gift))
0.6 (?:mistakes?|mistaken|confuses?|confused|confusing) \S+ (?:for|with|and) \S+
0.55 (?:took|takes|taking|take|tuk|tekin) the (?:p\W?i\W?ss|piss|p i s s|sh\W?t\W?e?|mick|mickey|michael|biscuit|proverbial)
0.6 (?:one|two|single|half a|last|no|shared?|sharing) (?:\S+ )?brain ?(?:cells?)?
0.6 (?:has|have|hasnt|havent|hav|had|got|not|without|no|doesnt|dont|smallest|hasnae|didnt|isnt|aint|ay) (?:have |got )?(?:a |an |the )?(?:\S+ )?(?:clue|clues|scooby|foggiest|first idea)
0.5 about as (?:much|useful|bright|sharp|welcome|helpful|subtle|interesting|effective|inspiring|reliable|welcoming|warm|popular|organised|charming|dynamic)
0.6 (?:as )?(?:thick|dense|dim|daft|useful|sharp|slow|wet|charming|stupid|dumb|ignorant|thran|deep) as (?!my )(?:a|an|two|mince|custard|mules?|champ|porridge|muck|the|pig|shite?|planks?)
0.45 (?:its|it is|it was|that was|was|is|just) ?(?:like|akin to) (?:being|handing|giving|watching|having|asking|talking|teaching|herding|reading|negotiating|working|dealing|knitting|nailing|trying|living)
0.55 (?:joke|sorry|poor|pathetic|pitiful|miserable) (?:excuse )?(?:of|for) (?:a|an) \S+
0.5 (?:make|makes|made) (?:it|this) make sense
0.6 (?:bone idle|good for nothing|not fit (?:to|for)|out of (?:his|her|their) depth|full of (?:him|her|them)sel\S+|couldnt care less|cant be (?:arsed|bothered|assed|fucked)|couldnt be (?:arsed|bothered)|never lifts? a finger|bare minimum)
0.6 (?:too|2) (?:thick|stupid|lazy|idle|dim|tight|busy|important|grand|posh|scared|spineless|cowardly) to
0.55 (?:no|zero|not an ounce of|not a shred of|without any|any) (?:shame|manners|respect|backbone|self awareness|common sense|spine|integrity|empathy|standards|concept of)
0.55 (?:faces?|face) like {1}(?:smacked|slapped|a|an|thunder|fizz|stink)
0.5 (?:what|wot) (?:an? |is )?(?:absolute |total |complete |utter |proper )?(?:joke|shambles|disgrace|shower|circus|clown|farce|state|piece of work|waste|embarrassment|nerve|cheek|neck|gall)
0.6 (?:the|some|sheer|brass|bare faced) (?:sheer |absolute |brass |bloody |fucking )?(?:neck|nerve|cheek|gall|audacity|entitlement|arrogance|brass neck|stupidity|front) (?:on|of)
0.45 (?:wants|want|expects?|expecting) (?:a )?(?:medal|applause|round of applause|sainthood|gratitude|the moon)
0.5 (?:every|each) (?:single |last )?one (?:of (?:em|them) )?(?:is |are )?(?:a |an )?(?:useless|idle|lazy|thick|liar|muppet|clown|feral)
0.6 (?:square root of|sum total of|worth) (?:fuck|sod|bugger|sweet|absolutely|naff|f) ?\S+ ?(?:all|nothing)?
0.45 (?:would sooner|would rather|d sooner) {6}than
0.55 (?:ive|i have|i had|weve|have) (?:known|met|seen|had|taught|owned) (?:\S+ ){1,4}(?:with (?:more|better)|who (?:could|can|listen|work|know|behave)|run better|better run|that (?:could|can|work|listen|behave))
0.6 i ?(?:ve|have)? (?:seen|met|known|had|taught) (?:more|better) (?:\S+ ){1,3}(?:in|from|out of|at|on)
0.5 (?:if|had) (?:\S+ ){1,5}(?:had|was|were|got|spent|put) (?:\S+ ){1,8}(?:as much|half as|half the|a tenth|one more|any (?:less|more|thicker|slower|lazier|ruder))
0.6 (?:any|much) (?:thicker|lazier|slower|denser|ruder|dimmer|dafter|more useless|more clueless|stupider|wetter)
0.5 (?:could|would|can|will) (?:start a fight|pick a fight|argue|lose|break|fall|get lost|miss|ruin|bore|moan|whinge|sulk|complain) (?:\S+ ){0,2}(?:in|with|about|for|over|on|a|an|the)
0.5 (?:would|could|ll|d) (?:lose|miss|forget|drop|trip over|get lost in|walk past|sleep through|ruin|break|argue with|complain about|fall over) (?:a|an|his|her|their|the|its)
0.55 (?:a|one|two|three|few|several|couple) (?:\S+ ){0,3}(?:short of|shy of|away from) (?:a|an|being)
0.5 (?:only|one|sole) thing (?:\S+ ){0,4}(?:good at|ever done|does well|manages?|managing|raised|running|learn\w*|consistent|contributes?)
0.5 (?:wouldnt|would not|dont|didnt|couldnt) (?:be|get|see|last|survive) {3}(?:five minutes|a minute|ten minutes|a day|a week|anywhere else|in a real|in the real)
0.5 (?:anyone|anybody|someone|somebody) (?:with|who had) (?:a|half a|any|one) (?:brain|spine|clue|pulse|heart|backbone|shred)
0.5 (?:not|hardly|never|barely|isnt|arent|wasnt) (?:exactly |quite |what youd call |known for |famous for |renowned for |overburdened with |blessed with |the )(?:\S+ )?(?:sharpest|brightest|quickest|kindest|warmest|hardest|mastermind|genius|rocket|listening|work|manners|brains|tact|charm|effort|punctuality|thinking)
0.55 (?:about|with) as much (?:\S+ ){1,3}as
0.55 (?:all|nothing but) (?:mouth|talk|lanyard|clipboard|front|hot air|show|gob|attitude|ego|fur coat|gas|excuses|noise)
0.5 (?:god|lord|heaven|christ) (?:help|save|preserve) (?:us|them|him|her|the|this|anyone|whoever)
0.5 (?:says|tells you|said) (?:it all|everything you need|all you need)
0.45 (?:how|why|what) (?:on earth|in gods name|in the name of|the hell|the f\S*|the heck|they ever|he ever|she ever|he got|she got|they got)
0.5 (?:has|have|had) (?:\S+ )?(?:the )?(?:nerve|cheek|gall|audacity|neck|brass neck|front|temerity) (?:to|of)
0.5 (?:sick|tired|fed up|bored) (?:and tired |to death |to the back teeth )?(?:of|with) (?:\S+ )?(?:~pupil|~family|~colleague|=pupil|=family|=colleague|~school|this place)
0.5 (?:cant|cannot|couldnt|cannae|cor) (?:\S+ )?(?:stand|abide|bear|stomach|be doing with|look at|take) (?:~pupil|~family|~colleague|=pupil|=family|=colleague|~school|another)
0.5 (?:hate|loathe|detest|despise|dread|dreading|hated) (?:\S+ )?(?:~pupil|~family|~colleague|=pupil|=family|=colleague|~school)
0.5 (?:~pupil|~family|~colleague|=pupil|=family|=colleague|~school) (?:really |just |honestly |actually |seriously )?(?:does my head|do my head|gets? on my|drives? me|winds? me|annoys? me|makes? me (?:sick|want|so)|boils? my|grinds? my|gives? me the|disgusts?|infuriates?)
0.45 (?:glad|relieved|thrilled|delighted|happy|cant wait|counting down|counting the days|celebrat\w*|good riddance|hallelujah|prosecco) {4}(?:see the back|last of|rid|gone|leaving|leaves?|gone by|back of|until =|till =|til =)
0.6 (?:good riddance|see the back of|shot of|wont be missed|wont miss)
0.5 (?:i pity|pity|feel sorry for|god help) (?:the )?(?:poor )?(?:secondary|next|whoever|teacher|future|sod|soul|school|kids?|child|children|wife|husband|person|staff|year)
0.5 (?:waste|wasted|wasting) (?:of )?(?:space|oxygen|air|time|money|breath|a|my|good|everyones|an|paper|ink|skin|overalls|lanyard|desk|chair)
`,
);
