/** Frames that run parents down: blame, neglect, scenes at the gate, misplaced money. */
import { framesOf } from './frame.ts';

const told = String.raw`
0.5 (?:pyjamas?|pjs|dressing gown|onesie|slippers|vape|vapes|vaping|weed|can in (?:his|her) hand|cans? of \S+|effing|jeffing|f ing and|screaming|bawling|mouthing off|two fingers|the finger|zig ?zags|yellow lines|ambulance bay|minibus bay|disabled bay|hazards|off (?:her|his) (?:face|head|tits)|range rovers?|audi|4x4|qashqai|golf|nails|lashes|hot tubs?|fourth fella|different fella|new fella|telly|benefits|on the sick|on the social|neck tattoo)
0.45 (?:kicks?|kicked|kicking|kick) off
0.55 (?:stink\w*|stank|smell\w*|smelt|reek\w*|honk\w*) of
0.5 (?:demand\w*|insist\w*|threaten\w*|accus\w*|have a go|having a go|had a go|gobbing off|shouting the odds|shout\w* at (?:me|us)|scream\w* at|yell\w* at|swor?e at|put the phone down|hung up|inform me|inform us|green ink|ccd? (?:in )?the|bold caps|all caps|solicitor|ofsted)
0.5 (?:ring|rings|rang|rung|email|emails|emailed|writes|wrote|phones?|phoned|comes? in|came in|marched in|storm\w*|marches|posts?|posted) (?:\S+ ){0,2}(?:to |up to )?(?:complain\w*|moan\w*|whinge\w*|kick\w*|rant\w*|demand\w*|argue|shout|scream|have a go)
0.55 no ?(?:shows?|showed)
0.5 not (?:one|a single one|a single) {7}(?:turned|came|showed|bothered|signed|replied|answered|read)
0.5 (?:didnt|doesnt|dont|wont|couldnt|cant|never|not) (?:even )?(?:turn up|turned up|bother\w*|show up|showed|be arsed|be bothered|opened?|signed?|read with|reply|replied|answer the|pick up the|own a|opens?|care|wash|wipe|feed|parent)
0.5 (?:the )?ones? {4}(?:want|need|needed|wanted) to see
0.6 (?:all|always|can|run to|got|afford|new|brand new|pay for|got time for) {6}(?:iphones?|phones?|telly|trainers|motor|xbox|ps5|ipads?|nails|lashes|hot ?tubs?|sky|disney\w*|tenerife|benidorm|tattoos?|arguing|facebook|fags|vapes?) {9}(?:but|no|none|not|never|without|owing|hasnt|havent|cant|wont|dinner money|a coat|coats?)
0.55 (?:no|without a|no winter) (?:breakfast|coat|shoes|manners|dinner money|toothbrush|bedtime|books in the house|father|boundaries|discipline|routine) {8}(?:telly|iphone|phone|motor|car|trainers|television|nails|xbox|hot tub|coat|breakfast)
0.6 (?:if|maybe if|perhaps if) (?:\S+ ){1,6}(?:spent|read|put|came|bothered|tried|listened|fed|picked|looked|paid|heard|turned) {12}(?:as much|once in a while|half as|instead of|for once|just once|one|once|occasionally|every now)
0.55 (?:wants?|needs?|ought) to (?:try|look at|wash|feed|read|parent|get (?:him|her|them)|stop|teach|put|buy|learn|set|think about) 
0.45 (?:feed|wash|teach|read to|read with|wipe|parent|raise|dress|label|buy|try feeding|put) (?:em|them|him|her|yours?|ya|a|your|yer|the) {5}(?:love|luv|duck|pal|mate|hun|yersen|yourself|yourselves|sharpie|then)
0.5 (?:mams?|mums?|mothers?|parents?|dads?|fathers?|families) {2}(?:are |is |r )?(?:worse|no better|to match|ten times worse|just as bad|as bad)
0.45 (?:one of|some of|a few of) (?:em|them|our parents|the parents|these parents|our mums) (?:think|reckon|expect|want|would|wouldnt|need|should)
0.5 (?:think|thinks|reckon) (?:we|were|we are|im|i am|the school|school|this) {2}(?:nursery|childcare|babysitt\w*|dumping ground|free|taxi|creche|hotel|servants?|staff|made of)
0.5 dumping ground
0.45 (?:regardless|anyway|full of calpol|calpol|d and v|d & v|temperature|nits) 
0.5 (?:doesnt|dont|didnt) {2}(?:like|want|love|care about) (?:him|her|em|them|their own|his own|her own)(?: much)?
0.5 (?:wasted on|deserves? better than|worth ten of|better off without)
0.5 (?:neglectful|shameless|scum|inbred|both cousins|slag|slapper|chavs?|feckless|workshy)
0.5 ~family {5}(?:who|that) {3}(?:cant|dont|wont|never|send|drop|think|let|refuse|leave|leaves|drops|sends|expect|blame|moan|complain|park|parks|ignore|thinks|forgot|forget|lets|parked)
0.5 to ~family {4}(?:who|that|in|whose|with) {3}(?!thanked|brought|gave|helped|made|stayed|found|sent me|came|donated|bought|left me|said thank|remembered|handed|offered)\S+
0.5 to the (?:gentleman|lady|woman|man|person|driver|individual) {2}(?:who|in) {6}(?:drops?|zig ?zags|parked|parks|pick\w*|school|gate)
0.5 (?:emails?|emailed|messag\w*|texts?|texted|rings?|rang|rung|calls?|called|phon\w*|dojo\w*|writes?|wrote) {6}(?:at \d|\d\d[.:]?\d\d|midnight|2am|3am|1am|11pm|on a sunday|sunday|christmas|saturday|half term|every day|daily|again|third time|fourth time|nine times|essay|pages|because|about the|paragraphs|demanding|to ask why|asking why|asking if|wanting|to tell me|to inform|wants to know)
0.5 (?:wants? to know why|wanted to know why|asking why|asked why|to ask why|insists|insisted|convinced|adamant|reckons|swears|claims|claimed|genuinely (?:asked|thinks|believes)) {8}(?:her|his|their|my|little|he|she|=family|=pupil|~pupil|the school|i|we|it)
0.55 (?:my|her|his|their|our) (?:\S+ )?(?:child|son|daughter|angel|little one|precious|prince|princess|boy|girl|lad|darling|baby|cherub) (?:would never|wouldnt|is gifted|isnt|doesnt lie|is a genius|can do no wrong|never lies|couldnt have|didnt|is bored|needs? to be stretched)
0.5 (?:little|precious|poor|darling|sweet|wee) (?:tarquin|hugo|timmy|johnny|jonny|tarquins|oscar|jocasta|angel|prince|princess|precious|darling|cherub|lordship|emperor)
0.5 (?:drops?|dropped|dropping|dumps?|dumped|leaves?|left|sends?|sent|send|sending|picks? up|picked up|collects?|collected|shoved|shoves?|brings?|brought|turns up|turned up|rolls? up|rolled up) {6}(?:late|early|no coat|no shoes|no lunch|no bag|ill|poorly|sick|fever|temperature|nits|filthy|hungry|dirty|unwashed|regardless|engine running|without|ten past|quarter past|half past|twenty to|an hour|forty minutes|five to|pyjamas|every day|every morning|again|with a|in a)
0.45 (?:never|not|hasnt|havent|didnt|doesnt|dont|wont|cant|couldnt|nobody|none|zero|no) {4}(?:reading record|reading diary|reading log|homework|book bag|pe kit|water bottle|permission slip|trip form|letter|newsletter|reply slip|spellings|parents evening|the gate|consent form|dinner money|packed lunch|toothbrush|wash|bath|bedtime|coat|name in|signed)
0.5 (?:paid|pay|pays|owes?|owing|afford|skint|poor|broke|free school meals|fsm) {8}(?:holiday|disney|range rover|nails|tattoo|iphone|new car|hot tub|trainers|fags|telly|sky|dog|puppy|tenerife|ibiza|dubai|gucci|canada goose|moncler)
0.5 (?:blame|blames|blaming|blamed|fault|our fault|my fault|the schools fault|its us|never theirs|never their)
0.5 (?:where|who) (?:he|she|they|it|=pupil|~pupil) (?:gets?|got|learns?|learnt) (?:it|that|his|her|their)
0.5 (?:makes sense|explains a lot|explains everything|explains it|say no more|now i understand|it all made sense|now i know|mystery solved|then i met|when you meet|once you meet|until you meet|having met|met (?:the|his|her|their))
0.5 (?:facebook|whatsapp|class chat|group chat|spotted|tiktok) {6}(?:slag\w*|moan\w*|experts?|lawyers|kicking|outrage|pitchforks|meltdown|warriors|drama|having a go|whinge|complain|rant|post\w* about)
0.45 (?:playground|gate|school gate|car park|drop off) {2}(?:mafia|queens?|police|politics|drama|brigade|gestapo|lawyers)
0.5 (?:thinks?|think|reckons?|seems? to think) {3}(?:the only (?:child|parent|one|kid)|rules|above|owns?|special|we run|were a|we are|i work for|i have nothing|nothing better|royalty|personal|at her beck|its a|five star|a hotel|a taxi|waitress|au pair)
0.5 (?:helicopter|lawnmower|pushy|gobby|entitled|mouthy|feckless|neglectful|useless|lazy|shouty|aggressive|nightmare|clueless|absent|deluded|delusional|precious|stroppy|horrible|rude|vile|drunk|stoned|abusive|bolshy|stuck up|snooty|snobby|moaning|whinging|ungrateful|demanding|interfering|batshit|psycho|crazy|mad|awful|rough as) (?:\S+ )?(?:parents?|mums?|mams?|dads?|mothers?|fathers?|nans?|families|carers?|grandparents?|~family)
0.5 ~family (?:is |are |was |were |r )?(?:an? |just |such |so |the |absolute |absolutely |total |honestly |proper |pure |literally |fucking |bloody |actual )*(?:nightmares?|joke|disgrace|shambles|clueless|useless|deluded|delusional|mental|vile|awful|horrible|rude|lazy|entitled|feral|trash|mess|liability|bully|bullies|embarrassment|pain|menace|mafia|unhinged|off their heads?|not all there|the problem|to blame|worst|worse|neglectful|aggressive|thick)
`;

const blamed = String.raw`
0.6 no wonder (?:{1}(?:he|she|hes|shes|they|theyre|the|that|this|these|=pupil|~pupil|kid|lad|child|poor|so many|half|little|their|your))
0.65 apples? {4}(?:trees?|drop|fell|fall|far|twig|cart)
0.6 (?:spit of|takes after|like mother like|like father like|gets it from|got it from|where (?:he|she|they|it) gets|learnt it|learned it|runs in the family|no father|bad parenting|poor parenting|family tree)
0.75 (?:licence|license|test|exam) (?:\S+ )?(?:to|before) (?:have|having|breed|you can|becoming|become)
0.7 (?:shouldnt|should not|not fit to|unfit to|never have been allowed to|cant be trusted to) {3}(?:kids|children|parents?|breed|bring up|look after|raise|own a dog)
0.6 (?:parents|mums?|mothers?|fathers?|dads?|mams?|families) {2}(?:like (?:that|this|these|them)|need to be|want locking|should be made) 
`;

export const familyFrames = [...framesOf(['family'], told), ...framesOf(['family'], blamed, true)];
